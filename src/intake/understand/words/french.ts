/** French words with the English said for them; written as in spanish.ts. */
export const FRENCH = `
it | phone | telephone, portable, mobile, smartphone, tel, telephone portable
it | laptop | pc portable, ordinateur portable, ordi portable, laptop
it | tablet | tablette
it | desktop | pc fixe, ordinateur fixe, tour, ordinateur de bureau, pc de bureau, pc gamer
it | computer | ordinateur, ordi, pc
it | console | console, console de jeux
it | printer | imprimante
it | smartwatch | montre connectee, smartwatch
it | TV | tele, televiseur, television, tv
it | monitor | moniteur
it | router | box, routeur, modem
it | camera | appareil photo
it | headphones | casque, ecouteurs
it | hard drive | disque dur externe, disque externe
web | website | site, site web, site internet, page web, siteweb
web | online shop | boutique en ligne, boutique, e-shop, site marchand
web | email | messagerie, boite mail
home | tap | robinet, mitigeur, robinets
home | toilet | toilettes, wc, chasse d eau, toilette, chasse, cuvette, chiottes
home | kitchen sink | evier
home | sink | lavabo
home | shower | douche
home | bathtub | baignoire
home | boiler | chaudiere
home | water heater | chauffe-eau, chauffe eau, ballon d eau chaude, cumulus, ballon
home | radiator | radiateur
home | radiators | radiateurs
home | pipe | tuyau, canalisation, canalisations, tuyauterie
home | drain | siphon, evacuation, egout
home | heat pump | pompe a chaleur
home | air conditioner | clim, climatisation, climatiseur
home | washing machine | lave-linge, machine a laver, lave linge
home | dishwasher | lave-vaisselle, lave vaisselle
home | tumble dryer | seche-linge, seche linge
home | fridge | frigo, refrigerateur, frigidaire
home | freezer | congelateur
home | oven | four
home | hob | plaque de cuisson, plaques, table de cuisson, plaque
home | cooker | cuisiniere, gaziniere
home | microwave | micro-ondes, micro ondes
home | extractor hood | hotte
home | coffee machine | cafetiere, machine a cafe
home | vacuum cleaner | aspirateur
home | socket | prise, prise electrique, prise de courant
home | sockets | prises, prises electriques
home | lights | lumieres, eclairage, spots
home | light | lumiere, lampe, plafonnier, lustre, luminaire, applique
home | light switch | interrupteur
home | meter | compteur
home | fuse box | tableau electrique, tableau, boite a fusibles
home | RCD | disjoncteur differentiel, differentiel, interrupteur differentiel
home | circuit breaker | disjoncteur, plombs
home | EV charger | borne de recharge, borne, prise pour voiture electrique, wallbox
home | doorbell | sonnette
home | intercom | interphone, visiophone
home | wiring | installation electrique, cablage
home | door | porte
home | lock | serrure, verrou
home | cylinder | barillet, cylindre
home | safe | coffre-fort, coffre fort
home | key | cle, clef
home | keys | cles, clefs
home | car | voiture
home | shutters | volets, volets roulants
home | shutter | volet roulant, volet, store
home | garage door | porte de garage
home | gate | portail
home | padlock | cadenas
place | carpet | tapis, moquette
place | sofa | canape
place | mattress | matelas
place | windows | vitres, fenetres
place | office | bureau, bureaux
place | kitchen | cuisine
place | bathroom | salle de bain, salle de bains
place | house | maison, pavillon
place | flat | appartement, appart
place | studio | studio
place | shop | magasin
place | stairwell | cage d escalier
place | hedge | haie, haies
place | lawn | pelouse, gazon
place | garden | jardin
place | tree | arbre
place | trees | arbres
place | fence | cloture, palissade
place | terrace | terrasse
place | pool | piscine
place | driveway | allee
place | irrigation system | arrosage, arrosage automatique
room | kitchen | cuisine
room | bathroom | salle de bain, salle de bains
room | bedroom | chambre
room | living room | salon, sejour
room | garage | garage
room | front | entree, d entree
room | garden | jardin
part | screen | ecran
part | battery | batterie
part | charging port | port de charge, connecteur de charge, prise de charge
part | camera | camera
part | speaker | haut-parleur, haut parleur
part | microphone | micro
part | keyboard | clavier
part | keys | touches
part | hinge | charniere
part | fan | ventilateur
part | back glass | vitre arriere, dos
part | button | bouton
part | charger | chargeur
part | HDMI port | port hdmi, hdmi
part | disc drive | lecteur
part | ceiling | plafond
part | wall | mur
part | door | porte
part | hot water | eau chaude
part | water | eau
part | heating | chauffage
part | power | courant, electricite
part | contact form | formulaire de contact, formulaire
part | payment | paiement, paiements
part | cart | panier
part | drum | tambour
part | pressure | pression
part | emails | mails, emails, e-mails
part | seal | joint
part | wifi | wifi
part | internet | internet
part | SSL certificate | certificat ssl, certificat, ssl
part | glass | vitre
part | orders | commandes
sym | won't turn on | ne s allume plus, ne s allume pas, s allume plus, s allume pas, ne demarre plus, ne demarre pas, demarre plus, demarre pas, ne veut plus s allumer, ne veut plus demarrer
sym | won't charge | ne charge plus, ne charge pas, charge plus, charge pas, ne se charge plus, ne recharge plus
sym | turns off by itself | s eteint tout seul, s eteint toute seule, s eteint
sym | not working | ne marche plus, ne marche pas, marche plus, marche pas, ne fonctionne plus, ne fonctionne pas, fonctionne plus, fonctionne pas, ne fonctionnent plus, ne marchent plus, en panne, hors service, hs, ne repond plus, ne va plus
sym | not heating | ne chauffe plus, ne chauffe pas, chauffe plus, chauffe pas, ne chauffent plus
sym | not cooling | ne refroidit plus, ne refroidit pas, refroidit plus, ne fait plus de froid
sym | won't drain | ne vidange plus, ne vidange pas, vidange plus, ne se vide plus, ne se vide pas, s evacue mal, ne s evacue plus, se vide mal
sym | won't spin | n essore plus, essore plus
sym | won't open | ne s ouvre plus, ne s ouvre pas, s ouvre plus, n ouvre plus, impossible d ouvrir, n arrive pas a ouvrir, n arrive plus a ouvrir
sym | won't close | ne ferme plus, ne se ferme plus, ferme plus, ferme mal, ne ferme pas
sym | won't turn | ne tourne plus, ne tourne pas, tourne plus
sym | stuck | coince, coincee, bloque, bloquee, bloques, grippe, grippee
sym | won't load | ne charge pas la page, ne s affiche plus, ne s affiche pas, s affiche plus
sym | not sending | n envoie plus, envoie plus, ne part plus, ne partent plus, n arrivent plus, ne recois plus
sym | doesn't print | n imprime plus, imprime plus, n imprime pas
sym | dropped in water | tombe dans l eau, tombe a l eau, tombe dans la piscine, tombe dans les toilettes
sym | dropped | tombe, tombee, est tombe, fait tomber, chute
sym | leaking | fuit, fuite, fuite d eau, goutte, coule, perd de l eau, fuient, goutte a goutte, coule sans arret
sym | blocked | bouche, bouchee, bouches, bouchon, engorge, bouchees, se bouche
sym | paper jam | bourrage papier, bourrage
sym | burst | eclate, perce, percee
sym | flooded | inonde, inondee, inondation, degat des eaux
sym | keeps tripping | saute, sautent, disjoncte, ca saute, n arrete pas de sauter, saute tout le temps
sym | sparks | etincelles, fait des etincelles
sym | burning smell | odeur de brule, sent le brule, ca sent le brule
sym | bad smell | sent mauvais, mauvaise odeur, mauvaises odeurs, pue
sym | flickering | clignote, clignotent, vacille, gresille
sym | no power | plus de courant, pas de courant, plus d electricite, pas d electricite, panne de courant, panne electrique, coupure de courant, plus de lumiere
sym | no hot water | plus d eau chaude, pas d eau chaude
sym | no heating | plus de chauffage, pas de chauffage
sym | no water | plus d eau, pas d eau
sym | loud noise | fait du bruit, fait beaucoup de bruit, bruit bizarre, bruit, fait un bruit bizarre, fait un bruit, bruyant
sym | very slow | tres lent, tres lente, lent, lente, rame, hyper lent, super lent
sym | overheats | surchauffe, chauffe beaucoup, chauffe trop, chauffe enormement
sym | battery drains fast | batterie ne tient plus, batterie tient plus, ne tient plus la charge, se decharge vite, se decharge tres vite, batterie se vide, ne tient pas la charge, se vide tres vite, se decharge
sym | locked out | enferme dehors, enfermee dehors, porte claquee, claque la porte, cles a l interieur, porte a claque, cle a l interieur, laisse les cles, reste dehors
sym | lost keys | perdu mes cles, perdu les cles, perdu ma cle, perdu mes clefs, perdu mon trousseau
sym | stolen | vole, volee, volees
sym | broken into | cambriole, cambriolage, effraction
sym | key snapped in lock | cle cassee dans, cle cassee dans la serrure, casse la cle, cle s est cassee
sym@web-support | site down | hors ligne, est tombe en panne, site est down, inaccessible, plus accessible, est down
sym | hacked | pirate, piratee, hacke
sym | virus | virus
sym | adverts popping up | pubs s ouvrent, plein de pubs, pubs, publicites, popups
sym | blank white page | page blanche, ecran blanc
sym | black screen | ecran noir, reste noir
sym | blue screen | ecran bleu
sym | lines on the screen | lignes, traits, rayures sur l ecran
sym | error | erreur, message d erreur, affiche erreur
sym | expired | expire, expiree
sym | freezes | se fige, fige, plante, plantages, freeze, se bloque
sym | restarts by itself | redemarre, redemarre tout seul, redemarre en boucle
sym | overgrown | trop haute, trop haut, en friche, envahi, mauvaises herbes, broussailles, envahie
sym | fell down | s est effondre, est par terre, arrachee, effondre
sym | stained | taches, tache, tachee
sym | dirty | sale, sales
sym | damp | humidite
sym | mould | moisissure, moisissures, moisi
sym | no signal | pas de signal, aucun signal
sym | no sound | pas de son, plus de son, aucun son
sym | losing pressure | perd de la pression, perd la pression, pression baisse, plus de pression, pression tombe
sym | spilled on | renverse, renverse du cafe sur, renverse de l eau sur
sym | can't check out | impossible de payer, ne peuvent pas payer, ne peuvent plus payer, ne peuvent plus commander, impossible de commander
sym | can't log in | impossible de me connecter, n arrive plus a me connecter, acces refuse
adj | broken | casse, cassee, cassees, casses, brise, brisee, abime, abimee, fichu, mort, morte
adj | cracked | fissure, fissuree, fele, fendu, fendue, fele
adj | smashed | explose, explosee, eclatee
adj | swollen | gonfle, gonflee
adj | bent | tordu, tordue, plie, pliee
adj | loose | desserre, desserree, branlant
adj | burnt | brule, brulee, grille, grillee, cramee
job | repair | reparer, reparation, depanner, depannage
job | replace | changer, remplacer, remplacement, changement, changement de
job | install | installer, installation, poser, pose, monter, montage
job | unblock | deboucher, debouchage
job | clean | nettoyer, nettoyage, menage, nettoye
job | deep clean | grand nettoyage, nettoyage en profondeur, nettoyage complet, grand menage
job | end of tenancy clean | nettoyage fin de bail, nettoyage de fin de bail, menage fin de bail, menage de fin de location, nettoyage avant etat des lieux, menage avant etat des lieux, menage de sortie
job | after-builders clean | nettoyage fin de chantier, nettoyage de fin de chantier, nettoyage apres travaux, menage apres travaux
job | weekly clean | menage hebdomadaire, menage chaque semaine, menage toutes les semaines, menage une fois par semaine
job | cut | couper, coupe
job | trim | tailler, taille, taille de
job | prune | elaguer, elagage
job | cut down | abattre, abattage
job | remove | enlever, retirer, arracher, dessoucher
job | mow | tondre, tonte
job | plant | planter, plantation
job | lay artificial grass | gazon synthetique, pelouse synthetique, gazon artificiel
job | lay turf | gazon en rouleau, poser du gazon, refaire la pelouse, refaire le gazon
job | tidy up | debroussailler, remise en etat, debroussaillage
job | maintenance | entretien, entretenir
job | paint | peindre, peinture
job | open | ouvrir, ouverture, ouverture de porte
job | copy of key | double de cle, double des cles, double de cles, reproduction de cle, refaire une cle, refaire les cles
job | service | revision, controle, entretien annuel
job | recover data | recuperer mes donnees, recuperer les donnees, recuperer mes photos, recuperer des photos, recuperation de donnees, recuperer mes fichiers
job | add | ajouter, rajouter
job | update | mettre a jour, mise a jour
job | move | deplacer, migrer, migration
job | redesign | refonte, refaire
job | build | creer, creation, construire
job | bring up to standard | mise aux normes, mettre aux normes
job | unlock | debloquer, deverrouiller
want | need | besoin, besoin d, voudrais, voudrait, veux, aimerais, souhaite, souhaiterais, devis, cherche, combien coute, combien pour, il faudrait, faudrait
w | new | nouveau, nouvelle, neuf, neuve, nouvelles
w | old | vieux, vieille
w | after update | depuis la mise a jour, apres la mise a jour
w | through the ceiling | par le plafond, du plafond
w | under | sous
w | half | moitie, moitie des
w | all | tout, tous, toutes, toute
w | constantly | sans arret, tout le temps, en permanence, constamment
w | card | carte
w | outside | exterieur, exterieure, dehors
w | metres | metres
w | sq m | metres carres, m2
w | big | grand, grande, gros, grosse
w | with | avec
w | and | et
w | bedrooms | chambres
w | page | page
w | inside | interieur
w | tall | de haut
w | long | de long
w | broken | casse
w | two | deux
w | three | trois
skip | | bonjour, salut, bonsoir, merci, svp, s il vous plait, ok, oui, stp, coucou
`;
