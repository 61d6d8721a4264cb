/** Words between a label and its value, in six languages, without accents. */

/** "is" and its like: what follows is the value. */
export const COPULAS = `supposed to be|meant to be|steht auf|needs|takes|wants|requires|braucht|necesita|precisa de|is|are|was|its|it is|it s|thats|that is|s|be|should be|will be|would be|as|being|becomes|called|reads as|goes|= |set to|changed to|to|now|equals|iz|
  es|son|era|seria|sera|esta|est|sont|etait|cest|sera|serait|ist|sind|lautet|war|ware|heisst|e|eh|sao|foi|ficou|sono|sarebbe|fosse|passa a ser|c est|das ist|it was`;

/** Said before a value without being part of it. */
export const FILLERS = `literally|just|simply|actually|still|currently|probably|possibly|basically|honestly|definitely|maybe|either|i think|i believe|im pretty sure|think its|again|also|now|always|only|
  the word|word|the words|the number|number|the digits|the following|following|as follows|this|try|use|using|here|below|same one|all lower case|all lowercase|lowercase|lower case|all caps|in caps|all one word|one word|
  capital letters|no spaces|all small letters|btw|like|um|erm|er|so|yeah|yes|ok|please|pls|a|an|the|my|our|his|her|
  literalmente|simplemente|solo|creo que|creo|ahora|actualmente|quiza|quizas|o sea|el|la|los|las|un|una|todo en minusculas|mi|
  juste|simplement|actuellement|maintenant|je crois|je pense|peut etre|toujours|le|les|une|mon|ma|tout en minuscules|tout attache|l|
  einfach|nur|jetzt|aktuell|glaube ich|ich glaube|vielleicht|noch|immer|der|die|das|ein|eine|mein|meine|alles klein|also|
  simplesmente|apenas|agora|atualmente|acho que|acho|talvez|o|os|as|um|uma|tudo minusculo|meu|minha|
  semplicemente|solo|ora|adesso|attualmente|credo|credo che|forse|il|lo|i|gli|uno|tutto minuscolo|mio|mia`;

/** Words that may stand between a label and its number without breaking the link. */
export const BRIDGES = `for|of|on|to|in|at|by|with|from|if|u|you|need|needed|want|it|ur|your|youll|will|when|here|there|and|or|that|which|i|we|he|she|they|set|gave|give|given|sent|send|told|use|used|new|old|current|correct|right|
  wrong|changed|change|updated|different|temp|temporary|main|first|second|other|both|all|me|us|im|ive|has|have|had|s|get|getting|log|open|unlock|access|enter|type|press|reset|next|side|front|back|rear|left|door|
  kid|kids|sons|son|daughters|daughter|wifes|wife|husbands|husband|mums|mum|moms|mom|dads|dad|partners|work|home|house|office|shop|flat|building|property|site|side|spare|tenants|tenant|neighbours|guest|guests|cleaner|cleaners|
  inside|outside|just|sent|incase|case|asks|ask|asked|locked|cant|wont|do|does|got|forgot|say|mention|add|digit|digits|ends|starts|case|you're|be|able|please|pls|thanks|hi|lock|locks|screen|ok|so|literally|via|sms|apple|google|microsoft|amazon|bank|facebook|just|came|through|texted|
  para|por|con|de|del|al|que|te|le|se|y|o|su|tu|nuevo|nueva|si|hay|entrar|abrir|desbloquear|poner|poner|cambio|cambiado|cambie|actual|casa|piso|oficina|edificio|abajo|arriba|hijo|hija|mujer|marido|madre|padre|llego|llegado|necesitas|hace|falta|sms|
  pour|du|des|d|au|aux|avec|sur|dans|vous|votre|nouveau|nouvelle|si|besoin|entrer|ouvrir|deverrouiller|change|actuel|maison|bureau|immeuble|bas|fils|fille|femme|mari|mere|pere|recu|et|ou|en|cas|y|
  fur|vom|von|zum|zur|am|im|an|mit|dem|den|des|und|oder|sie|du|ihr|neue|neuer|neues|falls|notig|wenn|rein|offnen|entsperren|geandert|aktuelle|haus|buro|unten|oben|sohn|tochter|frau|mann|mutter|vater|bekommen|per|brauchen|
  pro|pra|do|da|dos|no|na|com|em|voce|seu|sua|novo|nova|se|precisar|abrir|desbloquear|mudou|mudei|atual|predio|baixo|filho|filha|esposa|marido|mae|pai|recebi|
  di|del|della|dello|dell|dei|al|alla|all|nel|nella|su|sul|sulla|ti|vi|serve|nuovo|nuova|entrare|aprire|sbloccare|cambiato|attuale|casa|ufficio|palazzo|sotto|figlio|figlia|moglie|marito|madre|padre|arrivato|ed|od|e`;

/** Between two candidates: the second is a secret as the first was. */
export const ALTERNATIVES = `oder notfalls|notfalls|zur not|en su defecto|au pire|in caso|se non va prova|old one|old one was|the old one was|the old one|the other one is|the other one|previously|before that|before it was|used to be|it used to be|failing that|if it doesnt work|if that doesnt|if thats wrong|or possibly|or perhaps|or even|or else|and if not|and if that|and also|antes era|la vieja era|la anterior era|el anterior era|el viejo era|y si no|y sino|sino|o si no|o bien|o quizas|o a lo mejor|a lo mejor|o igual|si falla|si no va|avant c etait|l ancien etait|l ancien c etait|et sinon|ou sinon|ou alors|si ca marche pas|ou peut etre|ou encore|ou bien|vorher war|der alte war|davor war|oder vielleicht|oder auch|oder sonst|und sonst|wenn nicht|falls nicht dann|ansonsten|o antigo era|antes era|a antiga era|e se nao|ou senao|se nao der|se nao for|ou entao|se nao|prima era|quello vecchio era|la vecchia era|e se no|oppure|o altrimenti|altrimenti|senno|se non funziona|o magari|magari|quella vecchia era|and|then|if not|if that doesnt work|if that fails|failing that|or maybe|maybe|or try|else|otherwise|sometimes|possibly|perhaps|and then|not|sorry|no|no sorry|i mean|oops|rather|correction|wait|try|or else|also|or is it|oder|
  und|sonst|falls nicht|ou|et|sinon|peut etre|ou bien|o|u|y|si no|quiza|o tal vez|tal vez|e|senao|ou talvez|oppure|se no|se non va|o forse|forse|perdon|pardon|desole|sorry|desculpa|scusa|yes|either|its|it is|is|and the other|the other is`;

/** Whose name a passcode often is: "my dogs name biscuit". */
const NAMESAKES =
  'dog dogs cat cats son sons daughter daughters kid kids baby horse wife wifes husband husbands mum mums mom moms dad dads nan nans street school team'
    .split(' ')
    .flatMap((owner) =>
      ['', 'my ', 'the ', 'her ', 'his ', 'our '].map((article) => `${article}${owner} name`),
    )
    .join('|');

const join = (articles: string, owners: string): string =>
  articles
    .split('|')
    .flatMap((article) => owners.split('|').map((owner) => `${article} ${owner}`))
    .join('|');
/** The same in the other languages, and the owner alone ("il mio cane: Briciola"). */
const NAMESAKES_ELSEWHERE = [
  join(
    'my|its my|my old',
    'dog|cat|son|daughter|horse|baby|wife|husband|mum|mom|dad|nan|street|school|team|first dog|old dog',
  ),
  join(
    'nombre de mi|el nombre de mi|es el nombre de mi|nombre del|el nombre del|nombre de la|el nombre de la|mi|es mi',
    'perro|perra|gato|gata|hijo|hija|madre|padre|abuela|calle|pueblo|colegio|equipo|mascota|caballo|nieta|nieto|mujer|marido',
  ),
  join(
    'le nom de mon|le nom de ma|nom de mon|nom de ma|le nom du|le nom de la|le prenom de mon|le prenom de ma|prenom de mon|prenom de ma|mon|ma|c est mon|c est ma',
    'chien|chat|chatte|fils|fille|mere|pere|femme|mari|rue|ecole|equipe|cheval|bebe|grand mere|lapin',
  ),
  join(
    'name von meinem|name von meiner|der name meines|der name meiner|name meines|name meiner|name vom|der name vom|mein|meine|ist mein|ist meine',
    'hund|hundes|katze|kater|katers|sohn|sohnes|sohns|tochter|mutter|vater|vaters|oma|opa|strasse|schule|verein|pferd|pferdes|frau|mann|mannes',
  ),
  join(
    'nome do meu|nome da minha|o nome do meu|o nome da minha|e o nome do|e o nome da|nome do|nome da|o nome do|o nome da|meu|minha|e meu|e minha',
    'cao|cachorro|cachorra|cadela|gato|gata|filho|filha|mae|pai|avo|rua|escola|time|clube|cavalo|neta|neto|marido|esposa',
  ),
  join(
    'nome del mio|nome della mia|il nome del mio|il nome della mia|e il nome del|e il nome della|nome del|nome della|il nome del|il nome della|il mio|la mia|e il mio|e la mia',
    'cane|cagna|cagnolino|gatto|gatta|figlio|figlia|mamma|papa|nonna|nonno|via|scuola|squadra|cavallo|nipote|moglie|marito',
  ),
].join('|');

/** Says that the bot's "what is the passcode" is answered by what follows. */
export const ANSWER_OPENINGS = `try with|have a go with|give this a go|give it a go with|its still|think its still|think its|i reckon its|reckon its|i reckon|pretty sure its|it might be|might be|could be|it could be|must be|its prob|prob|its probably|should still be|was|used to be|i use|we use|i always use|always|usually|its usually|its always|ive set it to|set it to|i changed it to|changed it to|changed to|now its|its now|just use|you can use|u can use|use this|use this one|this one|this|the answer is|answer is|here ya go|there you go|righto|right|ah its|oh its|ah yes|oh yeah|ah|oh|hmm|hm|well|so its|so|um its|um|er its|erm its|erm|hi its|hello its|hi|hello|hey|hey its|sorry its|sorry|all caps|in capitals|es la de siempre|sigue siendo|ahora es|seria|debe ser|puede ser|deberia ser|sera|era|pues|pues es|a ver|mira|ahi va|ahi te va|aqui va|aqui esta|te paso|es esta|es este|intenta con|usa|usamos|uso|pon|hola es|ca doit etre|ca devrait etre|c etait|c est toujours|alors|alors c est|euh|euh c est|tenez|tiens|voici|essaie|essayez avec|on utilise|j utilise|mettez|normalement c est|normalement|je pense que c est|bonjour c est|also|also das ist|also es ist|das muesste|musste|das musste sein|musste sein|sollte|sollte sein|sollte noch|immer noch|nimm|nehmen sie|probier|probier mal|versuchen sie|hier|hier bitte|bitte|glaub|ich glaub|ich glaube|glaub es ist|lautet|der lautet|das lautet|ahm|moin|hallo|hallo es ist|deve ser|deve ser o|era|agora e|continua|ainda e|continua sendo|use|usa|usamos|uso|eu uso|bota|poe|ai vai|la vai|segue|aqui|toma|experimenta|oi e|oi|ola e|entao|entao e|eh|dovrebbe essere|sara|era|adesso e|ora e|e sempre|sempre|usa|usiamo|uso|metti|allora|allora e|ecco qua|eccola|eccolo|tenga|tieni|ciao e|salve e|penso|penso sia|mi pare|mi sa che e|${NAMESAKES}|${NAMESAKES_ELSEWHERE}|el nombre de mi perro|el nombre de mi gato|le nom de mon chien|le nom du chien|der name meines hundes|o nome do meu cao|o nome do cachorro|il nome del mio cane|il nome del cane|no probs|no prob|no worries|np|no bother|yeah no problem|sin problema|pas de souci|pas de probleme|kein problem|sem problema|nessun problema|its|it is|it s|thats|that is|this is|is|yes its|yeah its|sure its|ok its|try|use|should be|i think its|i think it is|maybe|probably|it should be|my one is|mine is|here you go|here it is|here|it was|it used to be|sure|
  ok|yes|yeah|yep|of course|no problem|es|son|creo que es|es el|es la|prueba con|prueba|si es|si|claro|c est|cest|oui c est|oui|essayez|je crois que c est|voila|es ist|das ist|ist|ja es ist|ja|glaube|probieren sie|e|eh|acho que e|sim e|sim|tenta|
  tente|e il|credo sia|si e|prova|prova con|ecco|the word|word|all lower case|all lowercase|lowercase|just|literally|it s just|its just`;

/** Courtesy and remarks that may close an answer. */
export const ANSWER_CLOSINGS = `no numbers|no number|no digits|just letters|only letters|all letters|letters only|nothing else|sin numeros|solo letras|sin nada mas|sans chiffres|sans chiffre|que des lettres|rien d autre|ohne zahlen|ohne zahl|ohne ziffern|nur buchstaben|sonst nichts|keine zahlen|sem numeros|so letras|mais nada|senza numeri|solo lettere|nient altro|im afraid|i reckon|if i remember|if i remember right|from memory|fyi|hope that helps|the same as always|as always|like always|sans majuscule|sans majuscules|en minuscules|en majuscules|todo minusculas|en minusculas|en mayusculas|con mayusculas|sin mayusculas|minuscolo|tutto in minuscolo|tutto maiuscolo|in maiuscolo|minusculo|tudo minusculo|tudo maiusculo|com maiusculas|sem maiusculas|kleingeschrieben|alles kleingeschrieben|grossgeschrieben|mit grossbuchstaben|oder so|glaub ich|o algo asi|ou quelque chose comme ca|ou algo assim|o qualcosa del genere|or something|something like that|with spaces|with a space|with the spaces|spaces between|with dashes|with hyphens|with a full stop|without spaces|in one word|in capitals|in small letters|first letter capital|capital first letter|con espacios|sin espacios|con mayuscula|avec espaces|avec des espaces|sans espaces|avec majuscule|mit leerzeichen|ohne leerzeichen|zusammengeschrieben|gross geschrieben|klein geschrieben|com espacos|sem espacos|com maiuscula|con spazi|senza spazi|con la maiuscola|thanks|thank you|thx|ty|cheers|ta|please|pls|plz|mate|lol|haha|all caps|no caps|all lower case|all lowercase|lowercase|lower case|no spaces|all one word|one word|with a capital|capital|caps|uppercase|i think|i believe|i know|all small|
  x|xx|xxx|dont judge|dont laugh|gracias|por favor|merci|svp|s il vous plait|stp|danke|bitte|obrigado|obrigada|por favor|grazie|per favore|creo|je crois|glaube ich|acho|credo|todo junto|tout attache|alles klein|tudo junto|tutto attaccato|tutto minuscolo`;
