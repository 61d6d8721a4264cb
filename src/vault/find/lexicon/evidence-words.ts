/**
 * Words that name no secret but stand near one: how a thing is opened, how a code is typed, how it arrived, where the
 * key hangs. One of them proves nothing; several beside one number do. Six languages, without accents; `~` stands for
 * any ending.
 */

/** Opening, unlocking, getting in. */
export const UNLOCKING = `go in|goes in|can go in|come in|pop in|gets you into|gets u into|entrad|pasen|passe|parental|parental lock|parental controls|parental thing|child lock|kids mode|attempts|too many attempts|tries left|attempts left|goes left|locked out|locks itself|it locks|lockdown|intentos|tentativas|tentativi|essais|versuche|unlock~|open|opens|opened|get in|gets in|getting in|get into|gets into|get past|gets past|gets you|gets u|let yourself in|let yourselves in|let himself in|let herself in|let themselves in|lets you in|let in|log in|logs in|log on|logs on|log into|sign in|sign into|access it|disarm~|unset~|deactivat~|turn off|turns off|turn it off|switch off|switch it off|shuts off|release the|wake it|wakes it|bypass|lock it|locks it|its locked|locked with|
  desbloqu~|destrab~|abrir~|abre|abres|abra|abran|abro|abren|abriendo|abrelo|abrela|entrar~|entras|entra|entren|accede~|desactiv~|desarm~|quitar la alarma|apaga la alarma|apagar la alarma|
  deverrouill~|debloqu~|deblocage|ouvrir|ouvre|ouvres|ouvrez|ouvrent|ouvrira|rentrer|rentrez|entrer|entrez|acceder|desactiv~|desarm~|couper l alarme|coupe l alarme|
  entsperr~|offnen|offnet|offne|offnest|aufmach~|aufschliess~|aufsperr~|aufgeht|geht auf|machen auf|reinkomm~|kommt man rein|kommen sie rein|kommst du rein|kommt ihr rein|rein kommen|reinzukommen|hineinkomm~|einlogg~|freischalt~|entriegel~|deaktivier~|entscharf~|unscharf|
  destranc~|destrav~|acessar|acesse|abrem|desativ~|
  sblocc~|apre|apri|apro|aprire|aprirlo|aprirla|aprilo|aprila|aprite|aprono|entrare|entri|entrate|accedere|accedi|accedo|disattiv~|disinser~|disarma~`;

/** Typing something in. */
export const TYPING = `drucken|wahlen|eintasten|reindrucken|botou|colocou|digitou|pos|escreveu|tecleo|escribio|metia|a tape|a mis|tippt|gibt ein|geb|tipp|eintippt|ha messo|ha digitato|scrive|mette|digita|accept my|accept|accepts|wont accept|wont take|wont take my|rejects|acepta mi|acepta|accepte mon|accepte|akzeptiert|nimmt|aceita|accetta|push|pushed|hit|type|types|typed|typing|type in|typed in|enter|entered|key in|keyed in|punch in|punched in|punch|tap in|tapped in|put in|putting in|input|bash in|pop in|bang in|stick in|whack in|dial in|press|pressed|pop|bang|
  teclea~|teclear|tecle|digita|digite|digitar|digitas|digiten|digitando|introduc~|introduzca~|introduce|ingres~|marcas|marcar|marque|marquen|marcais|marcando|pulsa|pulsas|pulsar|pulse|poner|pones|pongan|ponga|pon|meter|metes|meta|mete|metan|meti|metio|meto|metido|metiendo|puse|puso|puesto|poniendo|he puesto|teclee|tecleado|introduje|escribi|escribo|escribe|escribes|escribir|escriba|marque|marco|
  tape|tapez|tapes|taper|tapant|compos~|saisi~|saisissez|mettez|mets|mettre|met|faites|appuyez|appuie|rentre|rentres|j ai mis|ai mis|mis|mis le|tape le|ai tape|ai rentre|rentre|saisi|ecrit|ecris|ecrire|
  eingeb~|eingibst|eingibt|eingegeben|eintipp~|eingetippt|getippt|tippen|tippe|tipp|gib|geben|gebt|gebe|drucken sie|drucke|druckst|drucken und|reingeschrieben|geschrieben|eingeschrieben|reingetippt|hab eingegeben|reinschreiben|
  insir~|inserir|insere|coloca|coloque|colocar|coloco|aperta|aperte|apertar|aperto|tecla|teclar|poe|bota|bote|botar|coloquei|botei|pus|digitei|inseri|escrevi|escrever|apertei|boto|colocando|
  digitate|digitare|digiti|digito|digitato|inserire|inserite|inserisci|inserisco|inserito|premi|premete|premere|prema|premo|mettete|mettere|metti|metto|metta|componi|comporre|componete|schiaccia|schiacci~|batti|battete|ho messo|messo|ho digitato|ho scritto|scritto|scrivi|battuto|schiacciato|ho inserito|mettendo`;

/** A code has just come in. */
export const ARRIVAL = `landed|just landed|dropped in|just dropped|just popped up|they texted|it texted|texted me|they emailed|it emailed|emailed me|they messaged|messaged me|just pinged|pinged|pinged through|buzzed through|popped through|they sent|it sent|sent me|here|heres|here is|here you go|aqui tienes|aqui va|ahi va|voici|voila|hier ist|hier der|aqui vai|ecco|eccolo|came|came from|comes from|coming from|come from|just came|came through|came thru|come through|come thru|came up|just come|just came in|came in|just got|just arrived|just received|just pinged|pinged|popped up|pops up|popped through|texted me|texted u|text me|sent me|just sent|got sent|they sent|it sent|sent through|got a text|got text|got this|received|arrived|has come|has arrived|coming up|i got|here it comes|
  llego|me llego|ha llegado|me ha llegado|acaba de llegar|acaba de entrar|me salio|me sale|me aparecio|mando|envio|mandaron|enviaron|manda|salio|salido|aparecio|recibi|he recibido|acabo de recibir|me mandaron|me mando|me ha mandado|me han mandado|me enviaron|me envio|me han enviado|llegando|
  vient d arriver|viens de recevoir|vient de recevoir|j ai recu|ai recu|recu|recue|est arrive|arrive|on m a envoye|m a envoye|m ont envoye|ils m ont envoye|vient de tomber|recois|je recois|envoye|a envoye|m envoie|affiche|recu ca|
  kam|kam grad|kam gerade|gekommen|angekommen|eingegangen|bekommen|erhalten|geschickt|bekam|erhielt|gekriegt|reingekommen|schickte|schickt|hat geschickt|steht|kam an|gesendet|
  chegou|chega|recebi|acabei de receber|acabou de chegar|veio|mandaram|enviaram|me mandou|apareceu|caiu aqui|mandou|enviou|recebido|chegou agora|
  arrivato|arrivata|e arrivato|mi e arrivato|ricevuto|ho ricevuto|mi hanno mandato|mi ha mandato|mi hanno inviato|mi e comparso|e comparso|comparso|appena arrivato|uscito|mandato|ha mandato|inviato|ha inviato|arrivato ora|arriva|arrivano`;

/** Who sends one-time codes, and by what. */
export const SENDERS = `o2|ee|giffgaff|giff gaff|three mobile|tesco mobile|voxi|lebara|barclays|lloyds|natwest|hsbc|santander bank|nationwide|monzo|starling|revolut|halifax|hmrc|whats|wsp|wapp|whatsap|steamguard|steam guard|mercado libre|mercadolibre|mercado livre|bizum|ing|santander|vinted|uber|discord|signal|epic|ea|roblox|ubisoft|gmx|web de|poste|poste italiane|la poste|impots|caf|dhl|google|apple|microsoft|facebook|fb|whatsapp|insta|instagram|paypal|amazon|ebay|netflix|icloud|gmail|outlook|hotmail|yahoo|authenticator|samsung|telegram|tiktok|snapchat|bank|banco|banque|banca|text|txt|sms|message|msg|mensaje|mensagem|messaggio|nachricht|steam|revolut|monzo|linkedin|twitter|roblox|adobe|dropbox|godaddy|wordpress|shopify|login|verification|2fa|otp`;

/** Keys and being let in. */
export const KEYS = `fingerprint|thumbprint|thumb print|face id|touch id|huella|empreinte|fingerabdruck|impressao digital|impronta|fob|fobs|the fob|key fob|swipe card|key card|keycard|access card|tarjeta de acceso|llavero|badge|transponder|cartao de acesso|key|keys|spare|spare key|spare keys|let yourself in|let yourselves in|llave|llaves|cle|cles|clef|clefs|schlussel|ersatzschlussel|zweitschlussel|hausschlussel|chave|chaves|chiave|chiavi|let them in|let him in|let her in|wont be in|wont be home|not be in|not in|nobody home|no one home|nobody in`;

/** Places and things with a lock that are too everyday to be labels. */
export const SPOTS = `cofrecito|cajoncito|caixita|boitelette|cassettino|carpark|car park|parking|office|studio|annexe|annex|porch|outhouse|summerhouse|summer house|workshop|porter|concierge|reception door|stairwell|turnstile|hatch|cabinet|filing cabinet|cash box|cashbox|suitcase|briefcase|case lock|bike chain|chain|strongbox|lockup|lock up|wheelie|panel|reader|buzzer|bell|doorbell|entry phone|entryphone|letterbox|meter box|box|basement|loft|attic|garden|shop|premises|unit|
  caja|cajita|taquilla|casillero|trastero|bodega|reja|cerrojo|porteria|edificio|rellano|persiana|maletin|entrada|patio|oficina|tienda|local|finca|comunidad|urbanizacion|timbre|
  boite|boitier|sas|grille|barriere|local|cave|grenier|remise|casier|coffret|antivol|verrou|residence|entree|parking|rideau|volet|centrale|visiophone|sonnette|bureau|batiment|
  kasten|kastchen|box|schrank|spind|fach|schliessfach|kassette|pforte|eingang|seiteneingang|hintereingang|haupteingang|nebeneingang|keller|schuppen|gartenhaus|flur|hausflur|klingel|buro|hof|einfahrt|parkhaus|parkplatz|
  caixa|caixinha|armario|cacifo|arrecadacao|entrada|condominio|barracao|galpao|loja|escritorio|quintal|trinco|campainha|
  cassetta|cassettina|scatola|scatolina|armadietto|valigia|catena|cofanetto|ingresso|androne|cortile|barriera|ripostiglio|magazzino|capanno|negozio|ufficio|box|campanello|condominio`;

/** Networks and what spreads them. */
export const NETWORKS = `wifi|wi fi|wlan|ssid|network|hotspot|router|modem|broadband|internet|livebox|freebox|bbox|sfr box|fritzbox|fritz box|fritz ! box|speedport|red|red wifi|reseau|netz|netzwerk|heimnetz|rede|roteador|rete|modem|vodafone|movistar|bt hub|home hub|super hub|virgin hub|sky hub|sky router|fastweb|guest wifi|mesh|extender|repeater|access point`;

/** Trying what may be right. */
export const TRYING = `our usual|my usual|the usual|lo de siempre|la de siempre|i know its|i know it is|pretty sure its|used|uses|used to use|i use|we use|he uses|she uses|usaba|usa siempre|utilisait|utilise|j utilise|benutzt|benutzte|nutzt|nahm|usava|usou|usava sempre|uso|usavo|try|tried|trying|have a go with|have a go at|give it a go with|go with|attempt|prueba|prueba con|pruebe|pruebe con|probar|proba|proba con|intenta|intenta con|intente con|essaye|essayez|essayer|tente|tentez|probier|probiere|probieren|probiert|versuch|versuche|versuchen|versucht|tenta|tente|tentar|experimenta|experimente|prova|provi|provate|provare|prova con|provate con|tentate`;

/** Said aloud to be let be. */
export const SAYING = `say|just say|tell them|tell him|tell her|give them|quote|diga|digan|di|diles|digale|digales|dites|dis|dis leur|dites leur|sag|sagen|sagt|sagen sie|fala|fale|dica|dite|dire|digli|di loro`;

/** A secret that is another one now. */
export const CHANGING = `changed|changed to|cambio la|la cambio|lo cambio|cambio a|hat es geandert|hat geandert|mudou|trocou|ha cambiato|l a change|changed it|changed the code|changed them|ive changed|i changed|we changed|got changed|been changed|its changed|new one|the new one|its now|is now|old one|la cambie|lo cambie|lo he cambiado|la he cambiado|hemos cambiado|cambiamos|el nuevo|la nueva|ahora es|j ai change|on a change|le nouveau|la nouvelle|a change|c est maintenant|geandert|habe geandert|haben geandert|der neue|die neue|das neue|jetzt ist|neu ist|mudei|mudamos|trocamos|troquei|o novo|a nova|agora e|ho cambiato|abbiamo cambiato|quello nuovo|il nuovo|la nuova|adesso e|ora e`;

/** It will not last. */
export const URGENCY = `expires|expire|expiring|before it expires|quick|quickly|hurry|asap|caduca|vence|rapido|deprisa|corre|expira|expire vite|vite|depeche|lauft ab|schnell|beeilung|depressa|scade|presto|veloce|sbrigati`;

/** A card that pays and where it is used. */
export const CARDS = `fuel card|company card|fuel cards|gift card pin|store card|prepaid card|debit|debit card|bank card|credit card|cash card|my card|the card|visa|mastercard|tarjeta|la tarjeta|mi tarjeta|carte bancaire|carte bleue|la cb|ma cb|ec karte|girocard|bankkarte|kreditkarte|bankomatkarte|cartao|o cartao|multibanco|carta di credito|bancomat|la carta`;

/** Said of what is there: what a thing asks for before it opens. */
export const WANTING = `want|need|wants|needs|takes|requires|asks for|asking for|ask for|wanted|needed|expects|pide|pidiendo|quiere|necesita|demande|veut|attend|verlangt|will|braucht|fragt nach|mochte|pede|quer|precisa|exige|chiede|vuole|richiede`;

/** What a code is made of. */
export const DIGITS = `digits|the digits|the numbers|numbers|los numeros|los digitos|numeros|les chiffres|chiffres|les numeros|die ziffern|ziffern|die zahlen|os numeros|os digitos|digitos|i numeri|le cifre|cifre|cifras`;

/** Asked behind a value that was just read out: "is that what you need". */
export const CONFIRMING = `is that what you need|is that what u need|is that what you needed|is that what you want|is that what you wanted|is that what u want|is that the one you need|is that the one u need|is that the one you want|is that the one u want|is that the one you wanted|is that the one u wanted|is that the one|is this what you need|is this the one|is this it|is that it|is it that|is it that one|thats the one right|that what you need|that the one|that what u need|do you need that|was that it|that right|
  es ese|es esa|es ese el que necesitas|es eso lo que necesitas|es lo que necesitas|es lo que necesita|es este|es eso|era ese|eso es lo que|te sirve|le sirve|os sirve|sirve ese|
  c est ca qu il vous faut|c est ca qu il te faut|c est ca|c est celui la|c est celui|c est bien ca|c est bien celui|c est le bon|c est bon|est ce ca|est ce celui|est ce le bon|il vous faut ca|
  ist das der richtige|ist es das|ist das was sie brauchen|ist das was du brauchst|ist das der|ist der das|brauchen sie den|brauchst du den|meinen sie den|meinst du den|ist das richtig|war das der|reicht das|
  e esse|e isso|e este|e isso que precisa|e esse que precisa|e esse que voce precisa|e esse que vc precisa|era esse|serve esse|e isso que voce precisa|e o que precisa|
  e questo|e quello|e questo che serve|e questo che ti serve|e questo che vi serve|e quello che serve|e quello che ti serve|e quello giusto|va bene questo|serve questo|era questo|e giusto`;

/** What a lock does to a code that it does not take. */
export const REACTIONS = `just gives|only gives|just beeps|just flashes|does nothing|doing nothing|did nothing|does nowt|nothing happens|and nothing|but nothing|not working|isnt working|not accepted|isnt accepted|is rejected|gets rejected|not recognised|not recognized|no longer works|stopped working|doesnt work|doesnt open|doesnt do|wont work|wont open|wont clear|wont do|just blinks|just errors|keeps beeping|keeps failing|has no effect|gives me|gives beeps|
  no hace nada|y nada|pero nada|no pasa nada|no funciona|no va|no abre|no sirve|no lo acepta|no la acepta|ya no va|solo pita|pita|da error|
  ne fait rien|ne marche pas|marche pas|marche plus|ne marche plus|ne fonctionne pas|ne fonctionne plus|fait rien|et rien|mais rien|il se passe rien|ne passe pas|passe pas|ca bipe|bipe|n ouvre pas|n ouvre plus|est refuse|
  geht nicht|geht nicht mehr|funktioniert nicht|funktioniert nicht mehr|tut nichts|tut nix|macht nichts|macht nix|und nichts|und nix|und es passiert nichts|passiert nichts|passiert nix|wird nicht angenommen|nimmt er nicht|nimmt es nicht|piept nur|piepst nur|reagiert nicht|
  nao faz nada|nao funciona|nao abre|nao vai|nao aceita|nao da|e nada|mas nada|nao acontece nada|so apita|da erro|
  non fa niente|non fa nulla|non funziona|non funziona piu|non va|non va piu|non apre|non lo accetta|non lo prende|e niente|ma niente|e nulla|non succede niente|non succede nulla|fa solo bip|fa bip|suona e basta`;

/** Where a code was looked up, and that it was. */
export const FOUND = `found it|found them|found the|found that|found this|found one|found in|found on|finally found|dug out|looked it up|look it up|looked up|glovebox|glove box|glove compartment|handbook|owners manual|the manual|code card|radio card|logbook|log book|service book|in the book|diary|notebook|note book|address book|written in|written down|wrote it|wrote down|bit of paper|piece of paper|scrap of paper|post it|postit|in the drawer|on the card|in an old email|in my emails|in my notes|on my notes|in my contacts|
  encontre|lo encontre|encontramos|lo encontramos|hemos encontrado|he encontrado|guantera|libreta|cuaderno|papelito|en un papel|agenda|en el manual|del manual|apuntado|anotado|lo tenia apuntado|estaba apuntado|
  trouve|j ai trouve|je l ai trouve|retrouve|je l ai retrouve|boite a gants|carnet|calepin|dans le manuel|sur un papier|bout de papier|note dans|c etait note|
  gefunden|hab gefunden|handschuhfach|handbuch|bordbuch|serviceheft|zettel|notizbuch|aufgeschrieben|notiert|in der mappe|im ordner|
  achei|encontrei|porta luvas|caderno|caderninho|no manual|anotado|tava anotado|estava anotado|num papel|na agenda|
  trovato|l ho trovato|ho trovato|cruscotto|nel cassetto|libretto|foglietto|nel manuale|quaderno|segnato|appuntato|era scritto|c e scritto`;

/** Says that a number is the one printed on a thing: its serial number, not what opens it. */
export const PRINTED = `only number|only numbers|number i can find|number i can see|number i found|number i see|numbers i can find|numbers i can see|number on it|number on the back|number on the bottom|number on the box|number on the case|number underneath|number under it|number printed|number written|written on it|written on the back|written on the bottom|written underneath|printed on it|printed on the back|stamped on|engraved|sticker|label on|the label|rating plate|barcode|bar code|on the box|box says|on the bottom|on the base|
  unico numero|numero que veo|numero que encuentro|numero que aparece|numero que trae|numero de atras|numero de abajo|pegatina|etiqueta|en la caja|la caja pone|por detras pone|detras pone|abajo pone|
  seul numero|numero que je vois|numero que je trouve|numero au dos|numero en dessous|numero derriere|ecrit au dos|ecrit dessous|ecrit derriere|etiquette|autocollant|sur la boite|sur le carton|
  einzige nummer|nummer die ich|nummer auf der|nummer hinten|nummer unten|unter dem gerat|auf der ruckseite|auf der unterseite|hinten drauf|unten drauf|hinten steht|unten steht|aufkleber|typenschild|auf dem karton|auf der verpackung|
  unico numero que|numero que vejo|numero que acho|numero que aparece|numero atras|numero embaixo|etiqueta|adesivo|na caixa|atras diz|embaixo diz|
  numero che vedo|numero che trovo|numero sul retro|numero sotto|scritto sotto|scritto dietro|scritto sul retro|sul retro c e|sotto c e|etichetta|adesivo|sulla scatola|targhetta`;

/** A number of one's own that a code is made of, and what is done to it. */
export const CHOSEN = `our house number|my house number|house number twice|the house number|my old house number|our old house number|mums house number|moms house number|our door number|my door number|the door number|door number|my flat number|our flat number|my old phone number|our old phone number|last four of my|last 4 of my|last four of our|last 4 of our|last four of her|last four of his|last 4 digits of my|last four digits of my|end of my number|end of my phone|end of my mobile|my reg number|my car reg|my number plate|my lucky number|our lucky number|my shirt number|my locker number|my payroll number|my army number|my service number|twice|doubled|repeated|backwards|reversed|in reverse|two times|times two|the wrong way round|both ways|
  dos veces|al reves|repetido|duplicado|numero de mi casa|numero de la casa|numero de casa|numero de mi puerta|ultimos cuatro de mi|ultimos 4 de mi|las ultimas cuatro de mi|mi numero de la suerte|mi matricula|
  deux fois|a l envers|double|repete|numero de ma maison|numero de la maison|numero de notre maison|quatre derniers chiffres de|les 4 derniers chiffres de|derniers chiffres de mon|mon numero fetiche|ma plaque|
  zweimal|doppelt|ruckwarts|verkehrt herum|hausnummer|unsere hausnummer|meine hausnummer|letzten vier ziffern|letzten vier von|letzten 4 von|letzte vier ziffern|mein kennzeichen|meine gluckszahl|
  duas vezes|ao contrario|de tras para frente|de tras pra frente|repetido|numero da casa|numero da minha casa|numero da porta|ultimos quatro do|ultimos 4 do|numero da sorte|
  due volte|al contrario|ripetuto|doppio|numero di casa|numero della casa|numero civico|ultime quattro del|ultime 4 del|ultimi quattro del|numero fortunato|la mia targa`;

/** Said while one looks for the code: what comes next is it. */
export const HESITATIONS = `hang on|hold on|hang on a sec|hold on a sec|wait|wait a sec|wait a minute|let me look|let me check|let me see|let me think|let me find it|let me get it|lemme look|lemme check|lemme see|one sec|one second|one moment|one minute|1 sec|two secs|2 secs|sec|just a sec|just a second|just a minute|just checking|just looking|give me a sec|give us a sec|give me a minute|bear with me|bear with|what was it|what was it again|what is it again|whats it again|where is it|where did i put it|looking now|checking|umm|ummm|erm|ermm|er|uh|uhh|hmm|hm|oh|
  espera|esperate|espere|espera un momento|un momento|un momentito|momentito|un segundo|un segundito|dame un segundo|a ver|dejame ver|dejame mirar|deja que mire|deja miro|lo miro|voy a mirar|como era|cual era|eh|este|
  attends|attendez|attend|un instant|un moment|une seconde|deux secondes|une minute|deux minutes|je regarde|je cherche|je verifie|laisse moi regarder|laissez moi regarder|laissez moi voir|voyons|c est quoi deja|quoi deja|euh|
  moment|momentchen|moment mal|einen moment|ein moment|warte|warte mal|warten sie|wart mal|sekunde|eine sekunde|mal schauen|mal sehen|ich schau|ich schau mal|ich schaue nach|ich guck mal|wie war der|wie war das|ahm|aehm|
  espera ai|espere ai|pera|pera ai|perai|calma ai|um momento|um momentinho|um minuto|um segundo|so um segundo|so um minuto|deixa eu ver|deixa ver|deixe me ver|deixa eu olhar|vou ver|qual era|como era|
  aspetta|aspetti|aspettate|aspetta un attimo|un attimo|attimo|un momento|un secondo|un minuto|vediamo|fammi vedere|mi faccia vedere|fammi guardare|guardo|controllo|com era|qual era|dammi un secondo|mi dia un secondo|ehm|mmm`;

/** When a code is needed: at night, out of hours. */
export const HOURS = `am|pm|oclock|hours|out of hours|after hours|opening hours|out|dark|night|nights|at night|overnight|evening|evenings|weekend|weekends|weekday|weekdays|daytime|day|days|onwards|closed|monday|mondays|tuesday|tuesdays|wednesday|wednesdays|thursday|thursdays|friday|fridays|saturday|saturdays|sunday|sundays|bank holidays|holidays|
  noche|noches|por la noche|fin de semana|fines de semana|tarde|tardes|las|lunes|martes|miercoles|jueves|viernes|sabado|sabados|domingo|domingos|festivos|partir|
  soir|le soir|nuit|la nuit|week end|le week end|weekend|h|heures|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|jours feries|fermeture|
  uhr|nachts|abends|wochenende|wochenenden|feiertags|montags|dienstags|mittwochs|donnerstags|freitags|samstags|sonntags|feierabend|
  noite|a noite|fim de semana|fins de semana|feriados|segunda|terca|quarta|quinta|sexta|sabado|domingo|
  sera|la sera|notte|di notte|fine settimana|nel weekend|ore|lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica|festivi|chiusura`;

/** When a thing asks for its code: said right before or behind the code. */
export const PROMPTED = `if it asks|when it asks|if it asks you|when it asks you|if it asks for it|when it asks for it|if asked|when asked|if youre asked|if prompted|when prompted|if it prompts|if it wants|when it wants|if it needs|if it locks|when it locks|if it locks itself|if it times out|if it comes up|when it comes up|if it pops up|when it pops up|if it turns off|if it goes off|when it goes off|if the screen locks|in case it asks|incase it asks|in case it locks|incase it locks|should it ask|if it says locked|if you need to get in|if u need to get in|if you need in|if u need in|if you get locked out|to get past it|when the screen comes on|
  si te pide|si te lo pide|si lo pide|si pide|si os pide|si le pide|cuando te pida|cuando lo pida|cuando pida|por si te pide|por si pide|por si acaso pide|si se bloquea|cuando se bloquea|si salta|
  s il demande|s il le demande|s il te demande|s il vous demande|si ca demande|si ca te demande|si ca vous demande|quand il demande|quand ca demande|quand il le demande|au cas ou il demande|au cas ou|s il se verrouille|si il demande|
  wenn er fragt|wenn es fragt|wenn sie fragt|falls er fragt|falls es fragt|falls gefragt wird|wenn gefragt wird|wenn es gefragt wird|wenn es danach fragt|falls es danach fragt|wenn es sperrt|wenn er sperrt|falls es sperrt|falls er sperrt|wenn es eine abfrage gibt|bei nachfrage|
  se pedir|se ele pedir|se te pedir|se lhe pedir|quando pedir|quando ele pedir|caso peca|caso pecam|se bloquear|quando bloquear|se ele bloquear|
  se chiede|se te lo chiede|se ti chiede|se lo chiede|se ve lo chiede|quando chiede|quando lo chiede|quando te lo chiede|nel caso chieda|caso mai chieda|se si blocca|quando si blocca`;
