/** French words of many trades, from bicycles and pests to roofs and websites; written as in ../english.ts. */
export const FRENCH_TRADES = `
home | bike | vélo, bicyclette, vtt, biclou, vélos
home | e-bike | vélo électrique, vae, vélo à assistance électrique
home | e-scooter | trott
home | stroller | poussette
home | heat pump | pac, thermopompe
home | lights | ampoules
home | fuse box | panneau électrique
home | doorbell | carillon
home | solar panels | panneaux photovoltaïques
home | garage door | portail de garage
place | window | carreau
home | toilet cistern | réservoir des wc
home | shower | bac à douche
home | electric shower | douche électrique
home | drain | écoulement
home | pipe | conduite
home | underfloor heating | plancher chauffant
home | washing machine | laveuse
home | washer dryer | lavante-séchante
home | cooker | poêle
home | microwave | four à micro-ondes, four à micro ondes
home | blender | blender, mixeur
home | food processor | robot culinaire
home | ride-on mower | tracteur tondeuse, autoportée
home | strimmer | débroussailleuse, coupe-bordure, coupe bordure, rotofil
home | chainsaw | tronçonneuse
home | pressure washer | nettoyeur haute pression
gen+it | projector | vidéoproj
gen+it | camera | reflex
gen+it | soundbar | barre de son
gen+it | amplifier | ampli, amplificateur
gen+it | record player | platine vinyle, tourne-disque, tourne disque, platine
gen | bunk bed | lits superposés
gen | cot | lit bébé, berceau
gen | table | table à manger
gen | chair | chaise
gen | kitchen | cuisine ikea
gen | worktop | plan de travail
gen | skirting boards | plinthes
gen | grout | joints de carrelage
gen | plaster | plâtre
gen | walls | cloisons
gen | facade | crépi
gen | roof | couverture
gen | flat roof | toit-terrasse
gen | roof tiles | ardoise
gen | insulation | isolation, laine de verre
gen | window pane | carreau, vitrage
gen | double glazing | double vitrage
gen | shower screen | pare-douche, pare douche
gen | balcony door | porte-fenêtre
gen | awning | auvent
gen+sym | cockroaches | cancrelats
gen+sym | bee nest | ruche
gen+sym | woodworm | mérule
gen+sym | moths | teignes
gen+sym | flies | mouches, moucherons
gen+sym | mosquitoes | moustiques
gen+sym | spiders | araignées
gen+sym | scorpions | scorpions, scorpion
gen+sym | silverfish | poissons d argent
gen+sym | snakes | serpents, serpent
gen+sym | bats | chauves-souris, chauves souris
gen+sym | martens | fouines, fouine, martre, loirs, loir
gen+sym | processionary caterpillars | chenilles processionnaires, chenilles
place | decking | terrasse en bois, lames de terrasse
place | driveway | entrée de garage
place | irrigation system | système d arrosage
place | shed | remise
place | sofa | sofa
place | blinds | persiennes
place | house | logement
place | solar panels | panneaux photovoltaïques
it | phone | cellulaire
it | computer | l ordi
it | earbuds | oreillettes
it | monitor | écran d ordinateur
it | speaker | haut-parleur bluetooth, haut parleur bluetooth
web | online shop | e shop
web | email | e-mail, e mail
part | back wheel | roue arrière
part | front wheel | roue avant
part | wheel | roue, jante
part | tyre | pneu, chambre à air
part | brakes | freins
part | brake | frein
part | chain | chaîne
part | gears | vitesses, dérailleur
part | pedal | pédale, pédalier
part | handlebar | guidon
part | saddle | selle
part | spoke | rayon
part | battery | pile, accu
part | seal | caoutchouc
part | compressor | compresseur
part | display | afficheur
part | some keys | certaines touches, des touches
part | fan | ventilo
part | sound | audio
part | paper | papier
part | lines | rayures
part | cable | fil
part | checkout | checkout
part | page | page
part | customers | clients
part | gas | gaz
part | power | jus
part | leg | pied
sym | won't turn on | veut plus s allumer
sym | won't charge | ne se recharge plus
sym | drains fast | tient pas la charge
sym | dropped | j ai fait tomber, l ai fait tomber
sym | dropped in water | dans l eau, a pris l eau
sym | broken | niqué
sym | not working | est en rade
sym | water coming through | eau qui coule, l eau passe, ça coule
sym | blocked | s évacue plus
sym | won't drain | ne s évacue pas, vidange pas, l eau reste
sym | won't cool | fait plus de froid, ne congèle plus
sym | won't heat | chauffe pu
sym | no light | pas de lumière, plus de lumières
sym | sparks | court-circuit, court circuit
sym | noisy | bruits
sym | slow | lenteur, ralenti, ça rame
sym | freezes | gèle, beugue, rame et plante
sym | keeps turning off | se coupe, s arrête
sym | overheats | chauffe, devient brûlant
sym | no picture | aucune image
sym | no sound | n a plus de son
sym | touch doesn't respond | répond plus, tactile ne marche plus, réagit plus
sym | lines on screen | lignes à l écran, rayures à l écran, traits à l écran, lignes sur l écran
sym | stuck | reste coincé
sym | won't open | s ouvre pas, refuse de s ouvrir
sym | key won't turn | la clé ne tourne plus, clé tourne pas
sym | broken into | on a forcé
sym | loose | se détache, du jeu
sym | hanging down | pendouille, décrochée
sym | bent | voilé, voilée
sym | flat | crevé, crevée, à plat, crevaison, dégonflé
sym | won't brake | ne freine plus, freine plus, freinent plus, freine mal
sym | slipping | patine
sym | mould | champignons
sym | peeling | écaillée
sym | crumbling | s effrite, tombe en morceaux
sym | dirty | dégueulasse
sym | scratched | rayures
sym | fallen tree | arbre tombé, tombé dans le jardin
sym | droppings | crottes, excréments, déjections
sym | scratching noises | grattements, ça gratte, bruits de grattement
sym | down | down, en rade, n est plus accessible
sym | hacked | spam
sym | redirects | renvoie vers, redirection
sym | not sending emails | pas reçu
sym | can't log in | peux pas me connecter, n ai plus accès
sym | wrong prices | mauvais prix, prix faux, anciens prix
sym | out of date | pas à jour, obsolète, plus à jour
sym | warning | avertissement
sym | viruses | pop-ups, pop ups, fenêtres de pub
sym | lost data | effacé, supprimé, perdu mes photos, perdu toutes, perdu mes données
sym | won't print | imprime pas
sym | paper jam | bourre, papier coincé
sym | no wifi | capte plus le wifi, plus de wifi, pas de wifi, plus d internet, se connecte pas
sym | can't hear | on m entend pas, n entend pas, entend plus, m entend plus
sym | drifting | bouge tout seul
sym | swollen | bombé
job | remove | dégager
job | drill holes | faire des trous
job | lay flooring | poser du parquet, pose de parquet
job | insulate | isoler
job | mow | passer la tondeuse
job | service | réviser, maintenance
job | check | contrôler, diagnostic
job | new battery | changer la batterie, nouvelle batterie, batterie neuve, remplacer la batterie
job | replace screen | changer l écran, changement d écran, remplacer l écran, nouvel écran
job | build a website | nouveau site
job | get rid of | se débarrasser
w | left | gauche
w | right | droite
w | after | après, depuis
w | storm | orage, tempête
w | rain | pluie
w | everywhere | partout
w | again | encore, de nouveau, à nouveau
w | no longer | ne plus
w | suddenly | d un coup, soudain
w | completely | complètement, totalement
w | old | ancien
w | new | nouveaux
w | whole | entier, entière
w | baby | bébé
w | child | enfant, fils, enfants
w | basement | sous sol
home | lights | pas de lumière, plus de lumières, plus aucune lumière, la lumière ne
sym | broken | s est cassé, s est cassée, s est brisé, s est brisée, est cassé, est cassée, a cassé, est morte, est tombée en panne, a grillé, a claqué, a pété
sym | blocked | s est bouchée, est bouché, est bouchée, sont bouchés, sont bouchées
sym | water backing up | l eau remonte, ça remonte, ça refoule, eau qui remonte
sym | jammed | s est coincé, s est coincée, est coincé, est coincée, s est bloqué, s est bloquée, est bloqué, est bloquée, s enraye
sym | leaking | a une fuite, il y a une fuite, fuit de partout, goutte sans arrêt, de l eau par terre, de l eau coule
sym | burst | a éclaté, a explosé
sym | noisy | fait un drôle de bruit, fait un boucan, ronfle, vibre fort, ronronne, crisse
sym | cracked | s est fissuré, s est fissurée, est fissuré, est fissurée, est fêlé, est fêlée, s est fêlée, toute cassée, en mille morceaux, est explosé, est explosée, est éclaté
sym | won't respond | ne réagit pas, fait plus rien, rien ne se passe, plus rien
sym | keeps turning off | s éteint au bout, s éteint tout le temps, se coupe tout seul, se coupe au bout, s arrête au bout, s arrête tout seul, s arrête tout le temps
sym | restarts | reboote
sym | stuck on the logo | reste bloqué sur
sym | slow | est super lent, est super lente, est lent, est lente, est très lent, est très lente, met 3 heures, rame beaucoup, se traîne
sym | hacked | s est fait pirater, a été piraté, a été hacké, on s est fait pirater, est piraté
sym | loose | s est décrochée, s est détachée, s est décollée, s est desserré, s est dévissé, a sauté, s est déboîté, est sorti de son rail, sort du rail, est décroché
sym | flickers | clignote sans arrêt, clignotent tout le temps, scintillent, s allume et s éteint
sym | keeps tripping | fait sauter les plombs, fait sauter le compteur, fait tout sauter, le disjoncteur saute, saute dès que
sym | smells | ça sent mauvais, sent l égout, sent le moisi
sym | low pressure | manque de pression
sym | no water | l eau ne coule plus, coupure d eau
sym | won't spin | sort trempé, sort trempée, linge trempé
sym | misted | buée, embué, embuée, condensation
sym | uneven | affaissé, affaissée, s affaisse, bosselé
sym | draught | courant d air, l air passe, laisse passer l air
sym | frozen | gelée, a gelé
sym | won't come out | ne sort plus, sort plus, ne sort pas
sym | doesn't fit | rentre pas, ne rentre pas, n entre pas
sym | skips | saute des points
sym | shows strange characters | caractères bizarres
sym | wrong | est faux, est fausse, faux, mauvais, mauvaise, incorrect, ne correspond pas
sym | disappeared | a disparu, ont disparu, disparu, disparue, disparus
sym | error 500 | erreur interne
sym | error 404 | page introuvable
sym | running out of space | plus d espace, plus de place, mémoire pleine, saturé
sym | payments fail | le paiement ne passe pas, on ne peut plus payer, peuvent plus payer
sym | can't buy | peuvent plus commander, on ne peut plus commander
gen | mango tree | manguier
place | orange tree | oranger
place | lemon tree | citronnier
place | pine tree | épicéa
place | fir tree | sapin de noël
place | eucalyptus | eucalyptus
place | mango tree | manguier
place | avocado tree | avocatier
place | ivy | lierre
place | bougainvillea | bougainvillier
place | vines | vigne, glycine
place | stone wall | mur en pierre
place | retaining wall | mur de soutènement
place | flower bed | plate-bande, plate bande
place | upholstery | tissus, tapisserie
skip |  | décaler, reporter, repousser, avancer
sym | won't charge | a arrêté de charger, ne veut plus charger, veut plus charger, veut pas charger, refuse de charger, n arrive plus à charger, charge plus rien
sym | won't turn on | a arrêté de s allumer, veut pas s allumer, n arrive plus à s allumer, s allume mal, s allume plus du tout, s allume plus rien, a arrêté de démarrer, veut plus démarrer, veut pas démarrer, n arrive plus à démarrer, démarre mal, démarre plus du tout, démarre plus rien
sym | won't turn off | ne s éteint plus, s éteint plus, s éteint pas, ne s éteint pas, a arrêté de s éteindre, ne veut plus s éteindre, veut plus s éteindre, veut pas s éteindre, refuse de s éteindre, n arrive plus à s éteindre, s éteint mal, s éteint plus du tout, s éteint plus rien
sym | won't cool | refroidit pas, a arrêté de refroidir, ne veut plus refroidir, veut plus refroidir, veut pas refroidir, refuse de refroidir, n arrive plus à refroidir, refroidit mal, refroidit plus du tout, refroidit plus rien, congèle plus, congèle pas, ne congèle pas, a arrêté de congeler, ne veut plus congeler, veut plus congeler, veut pas congeler, refuse de congeler, n arrive plus à congeler, congèle mal, congèle plus du tout, congèle plus rien
sym | won't heat | a arrêté de chauffer, ne veut plus chauffer, veut plus chauffer, veut pas chauffer, refuse de chauffer, n arrive plus à chauffer, chauffe plus du tout, chauffe plus rien
sym | won't spin | essore pas, a arrêté de essorer, ne veut plus essorer, veut plus essorer, veut pas essorer, refuse de essorer, n arrive plus à essorer, essore mal, essore plus du tout, essore plus rien
sym | won't turn | tourne pas, a arrêté de tourner, ne veut plus tourner, veut plus tourner, veut pas tourner, refuse de tourner, n arrive plus à tourner, tourne mal, tourne plus du tout, tourne plus rien
sym | won't drain | a arrêté de vidanger, ne veut plus vidanger, veut plus vidanger, veut pas vidanger, refuse de vidanger, n arrive plus à vidanger, vidange mal, vidange plus du tout, vidange plus rien, s évacue pas, a arrêté de s évacuer, ne veut plus s évacuer, veut plus s évacuer, veut pas s évacuer, refuse de s évacuer, n arrive plus à s évacuer, s évacue plus du tout, s évacue plus rien
sym | won't fill | se remplit pas, a arrêté de se remplir, ne veut plus se remplir, veut plus se remplir, veut pas se remplir, refuse de se remplir, n arrive plus à se remplir, se remplit mal, se remplit plus du tout, se remplit plus rien, ne prend plus l eau plus, prend plus l eau plus, prend plus l eau pas, ne prend plus l eau pas, a arrêté de prendre l eau, ne veut plus prendre l eau, veut plus prendre l eau, veut pas prendre l eau, refuse de prendre l eau, n arrive plus à prendre l eau, prend plus l eau mal, prend plus l eau plus du tout, prend plus l eau plus rien
sym | won't dry | ne sèche plus, sèche plus, sèche pas, ne sèche pas, a arrêté de sécher, ne veut plus sécher, veut plus sécher, veut pas sécher, refuse de sécher, n arrive plus à sécher, sèche mal, sèche plus du tout, sèche plus rien
sym | won't wash | ne lave plus, lave plus, lave pas, ne lave pas, a arrêté de laver, ne veut plus laver, veut plus laver, veut pas laver, refuse de laver, n arrive plus à laver, lave mal, lave plus du tout, lave plus rien
sym | won't open | a arrêté de s ouvrir, ne veut plus s ouvrir, veut plus s ouvrir, veut pas s ouvrir, n arrive plus à s ouvrir, s ouvre mal, s ouvre plus du tout, s ouvre plus rien, ouvre plus, ouvre pas, n ouvre pas, a arrêté de ouvrir, ne veut plus ouvrir, veut plus ouvrir, veut pas ouvrir, refuse de ouvrir, ouvre mal, ouvre plus du tout, ouvre plus rien
sym | won't close | a arrêté de fermer, ne veut plus fermer, veut plus fermer, veut pas fermer, refuse de fermer, n arrive plus à fermer, ferme plus du tout, ferme plus rien, se ferme plus, se ferme pas, ne se ferme pas, a arrêté de se fermer, ne veut plus se fermer, veut plus se fermer, veut pas se fermer, refuse de se fermer, n arrive plus à se fermer, se ferme mal, se ferme plus du tout, se ferme plus rien
sym | won't go up | monte pas, ne monte pas, a arrêté de monter, ne veut plus monter, veut plus monter, veut pas monter, n arrive plus à monter, monte mal, monte plus du tout, monte plus rien, remonte pas, a arrêté de remonter, ne veut plus remonter, veut plus remonter, veut pas remonter, refuse de remonter, n arrive plus à remonter, remonte mal, remonte plus du tout, remonte plus rien
sym | won't go down | descend pas, a arrêté de descendre, ne veut plus descendre, veut plus descendre, veut pas descendre, refuse de descendre, n arrive plus à descendre, descend mal, descend plus du tout, descend plus rien
sym | won't print | a arrêté de imprimer, ne veut plus imprimer, veut plus imprimer, veut pas imprimer, refuse de imprimer, n arrive plus à imprimer, imprime mal, imprime plus du tout, imprime plus rien, ne s imprime plus, s imprime plus, s imprime pas, ne s imprime pas, a arrêté de s imprimer, ne veut plus s imprimer, veut plus s imprimer, veut pas s imprimer, refuse de s imprimer, n arrive plus à s imprimer, s imprime mal, s imprime plus du tout, s imprime plus rien
sym | won't scan | ne scanne plus, scanne plus, scanne pas, ne scanne pas, a arrêté de scanner, ne veut plus scanner, veut plus scanner, veut pas scanner, refuse de scanner, n arrive plus à scanner, scanne mal, scanne plus du tout, scanne plus rien, ne numérise plus, numérise plus, numérise pas, ne numérise pas, a arrêté de numériser, ne veut plus numériser, veut plus numériser, veut pas numériser, refuse de numériser, n arrive plus à numériser, numérise mal, numérise plus du tout, numérise plus rien
sym | won't connect | a arrêté de se connecter, ne veut plus se connecter, veut plus se connecter, veut pas se connecter, refuse de se connecter, n arrive plus à se connecter, se connecte mal, se connecte plus du tout, se connecte plus rien, ne s appaire plus, s appaire plus, s appaire pas, ne s appaire pas, a arrêté de s appairer, ne veut plus s appairer, veut plus s appairer, veut pas s appairer, refuse de s appairer, n arrive plus à s appairer, s appaire mal, s appaire plus du tout, s appaire plus rien
sym | won't respond | répond pas, a arrêté de répondre, ne veut plus répondre, veut plus répondre, veut pas répondre, refuse de répondre, n arrive plus à répondre, répond mal, répond plus du tout, répond plus rien, réagit pas, a arrêté de réagir, ne veut plus réagir, veut plus réagir, veut pas réagir, refuse de réagir, n arrive plus à réagir, réagit mal, réagit plus du tout, réagit plus rien
sym | won't ring | sonne pas, a arrêté de sonner, ne veut plus sonner, veut plus sonner, veut pas sonner, refuse de sonner, n arrive plus à sonner, sonne mal, sonne plus du tout, sonne plus rien
sym | won't light up | n éclaire plus, éclaire plus, éclaire pas, n éclaire pas, a arrêté de éclairer, ne veut plus éclairer, veut plus éclairer, veut pas éclairer, refuse de éclairer, n arrive plus à éclairer, éclaire mal, éclaire plus du tout, éclaire plus rien
sym | won't brake | freine pas, ne freine pas, a arrêté de freiner, ne veut plus freiner, veut plus freiner, veut pas freiner, refuse de freiner, n arrive plus à freiner, freine plus du tout, freine plus rien, ne freinent plus, freinent pas, ne freinent pas, freinent mal, freinent plus du tout, freinent plus rien
sym | won't cut | ne coupe plus, coupe plus, coupe pas, ne coupe pas, a arrêté de couper, ne veut plus couper, veut plus couper, veut pas couper, refuse de couper, n arrive plus à couper, coupe mal, coupe plus du tout, coupe plus rien, ne tond plus, tond plus, tond pas, ne tond pas, a arrêté de tondre, ne veut plus tondre, veut plus tondre, veut pas tondre, refuse de tondre, n arrive plus à tondre, tond mal, tond plus du tout, tond plus rien
sym | won't suck | n aspire plus, aspire plus, aspire pas, n aspire pas, a arrêté de aspirer, ne veut plus aspirer, veut plus aspirer, veut pas aspirer, refuse de aspirer, n arrive plus à aspirer, aspire mal, aspire plus du tout, aspire plus rien
sym | won't blow | ne souffle plus, souffle plus, souffle pas, ne souffle pas, a arrêté de souffler, ne veut plus souffler, veut plus souffler, veut pas souffler, refuse de souffler, n arrive plus à souffler, souffle mal, souffle plus du tout, souffle plus rien, ne ventile plus, ventile plus, ventile pas, ne ventile pas, a arrêté de ventiler, ne veut plus ventiler, veut plus ventiler, veut pas ventiler, refuse de ventiler, n arrive plus à ventiler, ventile mal, ventile plus du tout, ventile plus rien
sym | won't send | envoie pas, n envoie pas, a arrêté de envoyer, ne veut plus envoyer, veut plus envoyer, veut pas envoyer, refuse de envoyer, n arrive plus à envoyer, envoie mal, envoie plus du tout, envoie plus rien, ne s envoie plus, s envoie plus, s envoie pas, ne s envoie pas, a arrêté de s envoyer, ne veut plus s envoyer, veut plus s envoyer, veut pas s envoyer, refuse de s envoyer, n arrive plus à s envoyer, s envoie mal, s envoie plus du tout, s envoie plus rien
sym | won't receive | reçoit plus, reçoit pas, ne reçoit pas, a arrêté de recevoir, ne veut plus recevoir, veut plus recevoir, veut pas recevoir, refuse de recevoir, n arrive plus à recevoir, reçoit mal, reçoit plus du tout, reçoit plus rien, reçois pas, reçois mal, reçois plus du tout, reçois plus rien
sym | won't update | ne se met à jour plus, se met à jour plus, se met à jour pas, ne se met à jour pas, a arrêté de se mettre à jour, ne veut plus se mettre à jour, veut plus se mettre à jour, veut pas se mettre à jour, refuse de se mettre à jour, n arrive plus à se mettre à jour, se met à jour mal, se met à jour plus du tout, se met à jour plus rien, ne s actualise plus, s actualise plus, s actualise pas, ne s actualise pas, a arrêté de s actualiser, ne veut plus s actualiser, veut plus s actualiser, veut pas s actualiser, refuse de s actualiser, n arrive plus à s actualiser, s actualise mal, s actualise plus du tout, s actualise plus rien
sym | won't show | s affiche pas, a arrêté de s afficher, ne veut plus s afficher, veut plus s afficher, veut pas s afficher, refuse de s afficher, n arrive plus à s afficher, s affiche plus du tout, s affiche plus rien, ne s affichent plus, s affichent plus, s affichent pas, ne s affichent pas, s affichent mal, s affichent plus du tout, s affichent plus rien, n apparaît plus, apparaît plus, apparaît pas, n apparaît pas, a arrêté de apparaître, ne veut plus apparaître, veut plus apparaître, veut pas apparaître, refuse de apparaître, n arrive plus à apparaître, apparaît mal, apparaît plus du tout, apparaît plus rien
sym | isn't recognised | reconnaît plus, reconnaît pas, ne reconnaît pas, a arrêté de reconnaître, ne veut plus reconnaître, veut plus reconnaître, veut pas reconnaître, refuse de reconnaître, n arrive plus à reconnaître, reconnaît mal, reconnaît plus du tout, reconnaît plus rien, détecte plus, détecte pas, ne détecte pas, a arrêté de détecter, ne veut plus détecter, veut plus détecter, veut pas détecter, refuse de détecter, n arrive plus à détecter, détecte mal, détecte plus du tout, détecte plus rien, lit pas, ne lit pas, a arrêté de lire, ne veut plus lire, veut plus lire, veut pas lire, refuse de lire, n arrive plus à lire, lit mal, lit plus du tout, lit plus rien
sym | not working | a arrêté de marcher, ne veut plus marcher, veut plus marcher, veut pas marcher, refuse de marcher, n arrive plus à marcher, marche mal, marche plus du tout, marche plus rien, a arrêté de fonctionner, ne veut plus fonctionner, veut plus fonctionner, veut pas fonctionner, refuse de fonctionner, n arrive plus à fonctionner, fonctionne plus du tout, fonctionne plus rien, marchent plus, marchent pas, ne marchent pas, marchent mal, marchent plus du tout, marchent plus rien, fonctionnent plus, fonctionnent pas, ne fonctionnent pas, fonctionnent mal, fonctionnent plus du tout, fonctionnent plus rien
sym | won't move | ne bouge plus, bouge plus, bouge pas, ne bouge pas, a arrêté de bouger, ne veut plus bouger, veut plus bouger, veut pas bouger, refuse de bouger, n arrive plus à bouger, bouge mal, bouge plus du tout, bouge plus rien, n avance plus, avance plus, avance pas, n avance pas, a arrêté de avancer, ne veut plus avancer, veut plus avancer, veut pas avancer, refuse de avancer, n arrive plus à avancer, avance mal, avance plus du tout, avance plus rien
sym | won't lock | ne se verrouille plus, se verrouille plus, se verrouille pas, ne se verrouille pas, a arrêté de se verrouiller, ne veut plus se verrouiller, veut plus se verrouiller, veut pas se verrouiller, refuse de se verrouiller, n arrive plus à se verrouiller, se verrouille mal, se verrouille plus du tout, se verrouille plus rien, ne verrouille plus, verrouille plus, verrouille pas, ne verrouille pas, a arrêté de verrouiller, ne veut plus verrouiller, veut plus verrouiller, veut pas verrouiller, refuse de verrouiller, n arrive plus à verrouiller, verrouille mal, verrouille plus du tout, verrouille plus rien
sym | won't record | n enregistre plus, enregistre plus, enregistre pas, n enregistre pas, a arrêté de enregistrer, ne veut plus enregistrer, veut plus enregistrer, veut pas enregistrer, refuse de enregistrer, n arrive plus à enregistrer, enregistre mal, enregistre plus du tout, enregistre plus rien
sym | won't grind | ne moud plus, moud plus, moud pas, ne moud pas, a arrêté de moudre, ne veut plus moudre, veut plus moudre, veut pas moudre, refuse de moudre, n arrive plus à moudre, moud mal, moud plus du tout, moud plus rien
sym | won't make coffee | ne fait de café plus, fait de café plus, fait de café pas, ne fait de café pas, a arrêté de faire du café, ne veut plus faire du café, veut plus faire du café, veut pas faire du café, refuse de faire du café, n arrive plus à faire du café, fait de café mal, fait de café plus du tout, fait de café plus rien
sym | won't hold | tient pas, ne tient pas, a arrêté de tenir, ne veut plus tenir, veut plus tenir, veut pas tenir, refuse de tenir, n arrive plus à tenir, tient mal, tient plus du tout, tient plus rien
sym | won't load | se charge plus, se charge pas, ne se charge pas, a arrêté de se charger, ne veut plus se charger, veut plus se charger, veut pas se charger, refuse de se charger, n arrive plus à se charger, se charge mal, se charge plus du tout, se charge plus rien
sym | won't start | ne se lance plus, se lance plus, se lance pas, ne se lance pas, a arrêté de se lancer, ne veut plus se lancer, veut plus se lancer, veut pas se lancer, refuse de se lancer, n arrive plus à se lancer, se lance mal, se lance plus du tout, se lance plus rien, ne boote plus, boote plus, boote pas, ne boote pas, a arrêté de booter, ne veut plus booter, veut plus booter, veut pas booter, refuse de booter, n arrive plus à booter, boote mal, boote plus du tout, boote plus rien
sym | won't sound | ne s entend plus, s entend plus, s entend pas, ne s entend pas, a arrêté de s entendre, ne veut plus s entendre, veut plus s entendre, veut pas s entendre, refuse de s entendre, n arrive plus à s entendre, s entend mal, s entend plus du tout, s entend plus rien
`;
