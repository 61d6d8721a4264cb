/** French words for what happens to things and what is wanted done; written as in ../spanish.ts. */
export const FRENCH_FAULTS = `
sym | loud noise | fait un bruit énorme, fait un bruit d enfer, fait beaucoup de bruit, bruit énorme, bruit d enfer, fait un boucan, fait un vacarme, fait un bruit de fou, fait un bruit terrible, très bruyant, très bruyante, bruyant, bruyante, fait un bruit horrible, fait un bruit infernal
sym | strange noise | fait un bruit bizarre, fait un drôle de bruit, bruit bizarre, bruits bizarres, fait des bruits bizarres, bruit étrange, drôle de bruit
w | when spinning | à l essorage, pendant l essorage, quand elle essore, lors de l essorage
w | when draining | à la vidange
w | when braking | au freinage, quand je freine
w | when starting | au démarrage, à l allumage
w | as soon as it is switched on | dès que je l allume, dès que je le branche, dès qu on l allume, dès que je la branche, quand je l allume
w | continuously | en continu, sans arrêt, en permanence, sans cesse
w | since yesterday | depuis hier, depuis hier soir
w | since the storm | depuis l orage, depuis la tempête, après l orage, après la tempête
sym | trips the electrics | disjoncte, fait disjoncter, fait sauter le disjoncteur, fait sauter les plombs, fait sauter le compteur, les plombs sautent, ça disjoncte, ça saute, fait tout sauter, fait sauter
sym | keeps tripping | disjoncteur saute, disjoncteur qui saute, différentiel saute, disjoncteur tombe
sym | no power | plus de courant, plus d électricité, pas de courant, plus de jus, panne de courant, coupure de courant, plus d elec
sym | no lights | plus de lumière, pas de lumière
sym | no hot water | plus d eau chaude, pas d eau chaude, eau froide uniquement
sym | no water | plus d eau, pas d eau
sym | runs but won't dry | tourne mais ne sèche pas, tourne mais sèche pas
sym | sparks | fait des étincelles, a fait des étincelles, étincelles, étincelle
sym | jammed, won't open | bloquée impossible d ouvrir
sym | won't open | impossible d ouvrir, impossible de l ouvrir, s ouvre plus, ne s ouvre plus, s ouvre pas
sym | won't close | impossible de fermer, ne ferme plus, ferme plus, ferme pas, ne se ferme plus, se ferme plus
sym | locked out | porte claquée, porte a claqué, clés à l intérieur, enfermé dehors, enfermée dehors, enfermés dehors, clés dedans, clé dedans, clé à l intérieur, coincé dehors, coincée dehors
sym | key broken off in lock | clé cassée, clef cassée, clé s est cassée, clé a cassé, cassé la clé, cassé ma clé, clé est cassée, clé est restée cassée, clé coincée dans la serrure cassée
sym | key stuck | clé coincée, clé bloquée, clef coincée
sym | key turns freely | clé tourne dans le vide, tourne dans le vide
sym | lost keys | perdu mes clés, perdu les clés, perdu mon trousseau
sym | stolen keys | volé mes clés, volé les clés, volé mon sac
sym | after a break-in | cambriolage, cambriolés, cambriolé, effraction, tentative d effraction, porte forcée, porte fracturée, serrure forcée, serrure fracturée
sym | dropped in water | tombé dans l eau, tombée dans l eau, pris l eau, prise d eau, tombé à l eau, tombé dans les toilettes, tombé dans la piscine
sym | black lines on every page | traits noirs sur chaque page, traits noirs, lignes noires, bandes noires
sym | slow | rame, très lent, très lente, hyper lent, super lent, rame à mort, lenteur
sym | battery drains fast | batterie ne tient plus, batterie tient plus, tient plus la charge, ne tient plus la charge, se décharge vite, batterie se vide, se vide vite, batterie morte, batterie hs
sym | swollen battery | batterie gonflée, batterie gonfle, gonflée, gonflé
sym | error 500 | erreur 500
sym | error 404 | erreur 404
sym | hacked | piraté, piratée, hacké, hackée, virus
sym | redirects to another site | redirige, redirigé, renvoie vers un autre site, renvoie vers
sym | emails bounce | reviennent, ça revient, me revient, reviennent en erreur
sym | can't send emails | ne peux plus envoyer de mails, peux plus envoyer de mails, plus envoyer de mails, plus envoyer d e-mails, envoyer de mails depuis, impossible d envoyer des mails, impossible d envoyer un mail
sym | not receiving emails | ne reçois plus de mails, reçois plus de mails, reçois plus les mails, recevons plus de mails, reçois plus rien, recevons plus rien, ne reçoit plus
sym | contact form not sending | formulaire n envoie plus, n envoie plus rien
sym | payment fails | paiement refusé, paiement échoue, paiement ne passe pas, paiement ne passe plus, paiement marche pas, paiement ne fonctionne plus, paiement bloqué, impossible de payer, ne peuvent plus payer, peuvent pas payer, échec du paiement, commander ne marche
sym | blank page | page blanche, écran blanc, tout blanc
sym | can't log in | n arrive plus à me connecter, arrive plus à me connecter, peux plus me connecter, impossible de me connecter, impossible de se connecter, n arrive pas à me connecter
sym | wrong prices | mauvais prix, anciens prix
sym | puncture | crevé, crevée, crevaison, à plat
sym | buckled | voilée, voilé
sym | gears slip | vitesses sautent, vitesses passent mal, vitesses ne passent plus
sym | chain comes off | chaîne saute, chaîne déraille, déraille
sym | brakes don't work | freins ne freinent plus, freinent plus, ne freine plus, freine plus, freins morts
sym | turns off by itself | s éteint toute seule, s éteint tout seul, s éteint, s arrête toute seule, s arrête tout seul
sym | restarts by itself | redémarre toute seule, redémarre tout seul, redémarre en boucle, redémarre sans arrêt
sym | sound but no picture | du son mais pas d image, son mais plus d image, le son mais pas l image, du son mais plus d image
sym | no picture | plus d image, pas d image, écran noir
sym | no sound | plus de son, pas de son
sym | misted | embué, embuée, buée
sym | broken glass | vitre cassée, carreau cassé, vitre brisée, vitre fêlée
sym | tiles missing | tuiles se sont envolées, tuiles envolées, tuiles manquantes, tuiles tombées, tuiles cassées, envolées
sym | came off | s est détaché, s est décroché, s est décrochée, s est détachée, est tombée, est tombé, s est décollé, s est décollée, se décolle, décollé, décollée, arraché, arrachée
sym | leaking | fuit, ça fuit, fuite, fuites, une fuite, coule par en dessous, suinte, perd de l eau, perd son eau, goutte, qui goutte, coule par terre
sym | water coming through | infiltration, infiltrations, infiltration d eau, s infiltre
sym | damp | humidité, moisissure, moisissures, moisi
sym | holes | percé, percée, troué, trouée
sym | peeling | s écaille, se décolle, cloque
sym | cracked | fissure, fissures, fissuré, fissurée, fêlé, fêlée, lézardé
sym | blocked | bouché, bouchée, bouchés, bouchées, engorgé, évacue mal, évacue plus, s évacue plus, se vide plus, ne se vide plus, s écoule plus, ne s écoule plus, s écoule mal
sym | backing up | remonte, refoule, déborde
sym | hangs down | pend, pendante
sym | smells | sent mauvais, odeur, odeurs, pue, sent le brûlé, odeur de brûlé
sym | smells burnt | sent le brûlé, odeur de brûlé, sent le cramé, odeur de cramé
sym | smells of gas | sent le gaz, odeur de gaz
sym | smoke | fume, de la fumée, fumée
sym | clothes come out soaked | linge ressort trempé, linge trempé, linge ressort mouillé, linge mouillé
sym | stops mid-cycle | s arrête en plein cycle, s arrête au milieu, s arrête en cours
sym | won't finish | ne termine pas, termine pas
sym | blowing warm air | souffle de l air chaud, souffle chaud
sym | won't light | ne s allume plus, s allume plus, veilleuse s éteint, veilleuse éteinte
sym | not working | ne marche plus, marche plus, marche pas, fonctionne plus, fonctionne pas, hs, en panne, tombé en panne, tombée en panne, a lâché, m a lâché, est mort, est morte, a rendu l âme, déconne, bug, bugue, ne répond plus, répond plus, foutu, foutue, naze
sym | stuck closed | bloqué en bas, coincé en bas, bloqué fermé
sym | stuck open | bloqué en haut, coincé en haut, bloqué ouvert
sym | sticks | coince, se coince, frotte, accroche
sym | won't go above | dépasse plus, dépasse pas, ne dépasse plus, ne dépasse pas
sym | goes in circles | tourne en rond
sym | stops | s arrête, s arrête tout le temps, s arrête sans arrêt
home+gen | wood stove | poêle à bois, poêle à granulés
home+gen | motorbike | moto, motocyclette
gen | mountain bike | vtt, vélo tout terrain
job | sweep chimney | ramonage de cheminée
job | move house | déménagement, déménager, emménager
job | reupholster | retapisser, tapisser, refaire l assise, regarnir
job | changeover clean | ménage entre deux locataires, ménage entre deux locations, ménage entre locataires, ménage entre deux voyageurs
job | end of tenancy clean | nettoyage de fin de bail, ménage de fin de bail, nettoyage fin de bail, état des lieux de sortie, ménage de sortie
job | after-builders clean | nettoyage après travaux, ménage après travaux, nettoyage de fin de chantier, nettoyage fin de chantier
job | deep clean | grand ménage, nettoyage complet, nettoyage en profondeur
job | fell | abattre, abattage
job | prune | élaguer, élagage, tailler, taille, taille des
job | mow | tondre, tonte
job | assemble | monter, montage, assembler
job | tile | carreler, carrelage à poser, pose de carrelage, poser du carrelage
job | sand | poncer, ponçage, vitrifier
job | sweep | ramoner, ramonage
job | service | entretien, entretien annuel, révision, révision annuelle
job | recover data | récupérer les données, récupérer mes données, récupérer mes photos, récupérer les photos, récupération de données
job | replace | remplacer, changer, remplacement, changement
job | copy keys | double de clé, doubles de clés, double des clés, faire un double, refaire une clé, refaire un double
job | tune | accorder
job | mount on the wall | accrocher au mur, fixer au mur, fixation murale
job | clear | débarrasser, débarras, vider
gen | studio flat | studio
`;
