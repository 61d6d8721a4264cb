/**
 * Words that end a spoken password or show that a text is a sentence and not one: function words, common verbs,
 * and what people say about a password instead of giving it. Six languages, without accents.
 */
export const ORDINARY_WORDS = `free recognition scan scanner
 cara dedo rostro prefiero ponerlo ponerla recoger recogida
 visage doigt uniquement prefere prefererais taper moi meme
 wofur wozu weshalb frage fragen meinen meiner meinem brauchen brauchst gesicht finger lieber selbst eingeben abholung vorbei
 prefiro mesmo mesma rosto dedo retirada buscar
 volto dito preferisco metterlo inserirlo stesso stessa ritiro
 idea ideas clue clues scoobies earthly idek idc faintest notion honestly desk counter girl lady bloke fella file record records business telling police solicitor
 verdad sinceramente sincera llamar llamame llamen mostrador chica chico ficha apuntado persona
 idee idees franchement franchise appeler appelez rappeler rappelez comptoir fiche aucune personne honnetement
 ahnung ehrlich gesagt anrufen anruf rufen melden meldet telefonisch personlich theke laden zettel person
 ideia ideias sinceramente ligar ligue telefonar balcao moca moco pessoalmente
 saprei boh sinceramente onestamente chiamare chiamatemi richiamate telefonare banco signora ragazza persona bho
 kennt kennen kenne sohn tochter mutter vater bruder schwester freund freundin chef mann frau kollege ihn ihm ihr hijo hija hermano hermana padre madre marido mujer jefe conoce conozco saben fils fille frere soeur pere mere mari femme patron connait connais savent filho filha irmao irma pai mae chefe conhece conheco sabem figlio figlia fratello sorella padre madre marito moglie capo conosce conosco sanno
 knows remembers brother sister mother father husband colleague neighbour neighbor landlord tenant manager owner nan grandad gran grandma uncle aunt cousin flatmate roommate girlfriend boyfriend
 i im ive ill id me my mine you your youre youll u ur he hes she shes it its we our they them their this that these those there theres here a an the and or but if so because cos cuz coz as when while where what whats
 why how who which is isnt are arent was wasnt were be been being am do does did dont doesnt didnt done have has had havent hasnt hadnt having can cant cannot could couldnt will wont would wouldnt should shouldnt may might must
 not no nope nah none never nothing nobody yes yeah yep yup ok okay k sure fine great good thanks thank thx ty cheers ta please pls plz sorry hi hello hey bye later soon now today tomorrow tonight morning afternoon evening yesterday
 to of in on at by for from with without about into onto off out up down over under after before since until till than then too also just only very really quite pretty super always still already yet again ever even
 get gets got getting give gave given giving go goes going went gone come comes came coming take takes took make makes made know knows knew think thinks thought want wants wanted need needs needed use uses used using
 tell tells told say says said ask asks asked asking see sees saw look looks looking find found try tries tried trying put puts type types typed enter enters entered work works working worked keep keeps kept keeping let lets
 call calls ring text texts send sends sent bring brings drop pick leave left live wait remember forgot forget forgotten lost reset resets change changed changes changing remove removed removing bypass crack recover
 required protected expired disabled enabled locked unlocked unlock lock saved stored written taped stuck attached printed wrong incorrect right correct same different new old unknown blank empty broken damaged missing invalid accepted rejected
 box field screen prompt page manager reset request problem problems issue issues question reason thing things way one ones some any all both each every more most much many few lot lots bit
 help fix repair repaired price quote cost costs charge cash card money pay paid number name address phone laptop computer tablet mobile device account email mail code codes pin pins passcode password passwords pattern fingerprint
 faceid face id touch touchid thumb thumbprint finger biometric biometrics windows hello swipe swipes open opens opened set sets setup turned disabled off
 sticker label back bottom router fridge note paper bag envelope case list file notes last time previous person daughter son husband wife mum mom dad boss shop website online
 case sensitive letters digits characters numbers capital capitals lowercase uppercase long short simple easy hard weird secret private confidential tbc tba above below underneath inside enclosed
 stop start cancel help end quit unsubscribe info photo photos picture pictures attached sent above maybe perhaps idk dunno dk unsure hm hmm um erm lol haha wtf omg bro mate dude pal
 monday tuesday wednesday thursday friday saturday sunday something anything someone anyone whoever
 brb gtg omw ttyl np yw tbd hang hold moment minute second busy driving meeting message voicemail perfect cool awesome lovely brilliant nice exactly correctly whatever absolutely understood received
 btw tho though asap fyi aswell gonna wanna gotta lemme kinda sorta sort anyway anyways though x xx xxx ha hahaha bye goodbye regards bro sis love babe hun hon sir madam team guys folks
 ausgeschaltet deaktiviert ausgemacht aus entfernt geloscht apagado quitado desactivado quitada desactive eteint enleve desligado desativado removido spento disattivato tolto reception mins min secs hour hours
 skip pass next decline declined refuse refused nada nil na n/a same
 yo tu el ella ello nosotros ellos mi mis su sus te se le lo la los las un una unos unas y o u pero si porque cuando donde que como quien cual es son esta estan era hay tengo tiene tienes tenemos tienen puedo puede pueden quiero quiere
 no nunca ninguno ninguna nada sin con de del al en por para sobre hasta desde gracias favor hola buenas vale claro ahora luego hoy manana ya muy mas menos tambien solo siempre aqui alli este esta ese esa eso esto otro otra mismo misma
 se sabe sabes acuerdo recuerdo olvide olvido perdi cambie cambiar funciona poner pone dice pide llamar llame huella facial reconocimiento codigo codigos contrasena clave patron telefono movil portatil ordenador cuenta correcta incorrecta
 necesaria necesario guardada escrita pegatina nueva vieja antigua larga corta facil dificil puesto puesta puse
 je j tu il elle on nous vous ils elles mon ma mes ton ta tes son sa ses notre votre leur ce cet cette ces le la les l un une des du de d au aux et ou mais si car quand que qui quoi comment pourquoi est sont etait ai as a avons avez ont
 suis es pas ne n non oui jamais aucun aucune rien sans avec dans sur sous par pour chez depuis vers merci bonjour salut svp stp plait ok daccord maintenant demain aujourdhui tout toute tous tres plus moins aussi deja encore toujours meme
 sais sait souviens rappelle oublie perdu change changer marche fonctionne faut peux peut pouvez veux voulez mettre demande appelez empreinte digitale reconnaissance faciale code mot passe schema telephone portable ordinateur compte
 requis necessaire faux correct incorrect nouveau ancien note colle etiquette dos
 ich du er sie es wir ihr mein meine dein deine sein seine unser unsere der die das den dem des ein eine einen einem einer und oder aber wenn weil dass was wie wo wer warum ist sind war waren bin bist habe hat haben hatte hab kann
 kannst konnen will wollen muss mussen soll nicht kein keine keinen keiner nie nichts ohne mit von vom zu zum zur im in an am auf aus bei fur uber unter nach vor seit bis danke bitte hallo guten tag ja nein ok gut jetzt heute morgen
 gestern spater noch schon nur sehr auch immer mehr wieder hier da weiss vergessen geandert andern zurucksetzen geht funktioniert falsch richtig gesperrt fingerabdruck gesichtserkennung code passwort kennwort muster handy laptop rechner
 konto steht aufkleber zettel gleich gleiche neu alt notwendig erforderlich unbekannt gar keins
 eu tu ele ela nos eles meu minha meus seu sua seus o a os as um uma e ou mas se porque quando onde que como quem qual sao esta estao era tem tenho tinha ha posso pode podem quero quer nao nunca nenhum nenhuma nada sem com de do da dos
 das no na nos nas em por pelo pela para sobre ate desde obrigado obrigada favor ola oi bom boa dia tarde sim claro agora depois hoje amanha ja muito mais menos tambem so sempre aqui ali este esta esse essa isso isto outro outra mesmo
 mesma sei sabe lembro esqueci perdi mudei mudar funciona precisa preciso digital biometria facial codigo senha padrao telefone celular telemovel computador conta errada certa adesivo nova velha
 io tu lui lei noi voi loro mio mia miei tuo tua suo sua nostro il lo la i gli le un uno una e o ma se perche quando dove che come chi quale sono era ho hai ha abbiamo avete hanno posso puo voglio vuole non mai nessun nessuno nessuna
 niente nulla senza con di del della dello dei delle al alla allo in nel nella da dal dalla per su sul sulla fra tra fino grazie prego ciao buongiorno buonasera si certo ora adesso dopo oggi domani gia molto piu meno anche solo sempre qui
 li questo questa quello quella altro altra stesso stessa so sai ricordo dimenticato perso cambiato cambiare funziona serve bisogno impronta digitale riconoscimento facciale viso codice password segno telefono cellulare portatile computer
 account sbagliata giusta adesivo nuova vecchia nessuno`
  .split(/\s+/)
  .filter(Boolean);

/** Words that no answer and no passphrase has: with one of them a text is a remark. */
export const REMARK_WORDS =
  `i im ive ill id no not none nope nah never nothing dont doesnt didnt cant cannot wont isnt wasnt havent hasnt same see ask forgot forgotten unknown you your we it its is was are were have has had do does did will
 would can could should need needs want what why how which when where who thanks please sorry call text tomorrow later yes ok yo no nunca tengo tiene se es esta estoy recuerdo acuerdo puedo quiero gracias que como cuando je j n pas ne est ai c
 suis peux veux sais merci que quoi quand ich er sie kein keine keinen nicht habe hat ist war kann weiss danke was wie wann eu nao tenho tem esta e sei posso quero obrigado obrigada io non ho ha sono e so posso voglio grazie che`
    .split(/\s+/)
    .filter(Boolean);

/** Talk about losing or changing a secret: a plain word behind its label is then no value. */
export const LOSS_WORDS =
  `forgot forgotten forget lost reset resetting change changing recover remove removing bypass crack need want ask asks asking asked wont doesnt cant why how what whats without no not never stuck dont dunno unknown
 olvide olvidado perdi cambiar restablecer quitar necesito pide sin por que como oublie perdu changer reinitialiser enlever demande sans pourquoi comment vergessen verloren zurucksetzen andern entfernen ohne warum wie kein keine
 esqueci perdi mudar redefinir remover pede sem porque como dimenticato dimenticata perso persa cambiare reimpostare togliere chiede senza perche come`
    .split(/\s+/)
    .filter(Boolean);
