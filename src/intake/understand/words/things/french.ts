/** More French words for things, faults and work; written as in things/spanish.ts. */
export const FRENCH_THINGS = `
it | phone | tel, fone, telephonne, phone, gsm, portables, smartphones, natel
it | laptop | ordi portable, pc portable, portable pc, ordinateur portables, laptops, portable hp, portable asus, portable dell, portable lenovo, portable acer
it | tablet | tablettes
it | computer | ordis, ordinateurs, pc
it | desktop | unite centrale, tour pc, pc gaming, pc de bureau, pc bureau, ordi fixe
it | console | play, la play
it | printer | imprimante multifonction, multifonction, imprimantes, imprimente
it | smartwatch | montre, montre connecte
it | earbuds | ecouteurs sans fil
it | headphones | casque audio
it | external hard drive | disque dur externe, ddur externe, disque externe, dd externe
it | USB stick | cle usb, clef usb
it | projector | videoprojecteur, retroprojecteur, projecteur
it | speaker | enceinte, enceinte bluetooth
it | drone | drone
it | e-reader | liseuse
it | e-scooter | e-scooter, escooter, patinete electrico, patinete, trottinette electrique, trottinette, e-roller, trotinete
it | controller | manette
it | router | box internet, livebox, freebox, bbox, routeur wifi, wifi
it | server | serveur
it | NAS | nas
web | website | notre site, mon site, blog, site vitrine, le site
web | online shop | shop, site e-commerce, e-commerce, boutique web
web | email | mails pro, adresse mail, mail pro, boite mails
home | tap | robinetterie, melangeur, mitigeur de cuisine, mitigeur de douche, robinnet, robinet exterieur
home | stopcock | robinet d arret, vanne, vanne d arret, arrivee d eau
home | shower | bac de douche, receveur, paroi de douche, cabine de douche, pommeau, pommeau de douche, colonne de douche
home | toilet | wc suspendu, toilettes suspendues, reservoir wc, mecanisme de chasse, abattant, cabinets
home | macerator | sanibroyeur, broyeur
home | sink | vasque, bac, levier
home | drain | canalisation, bonde, tuyau d evacuation, regard, colonne, egouts, fosse, puisard
home | septic tank | fosse septique
home | pipes | tuyaux, conduites
home | water heater | ballon eau chaude, chauffe eau electrique, boiler, chauffe bain, cumulus electrique
home | boiler | chaudiere gaz, chaudiere a gaz, chaudiere fioul, chaudiere murale, chaudierre
home | heating | chauffage central, chauffage au sol
home | water softener | adoucisseur
home | air conditioner | climatiseur mobile, clim reversible, climatisation reversible
home | gutter | gouttiere, gouttieres, cheneau
home | bidet | bidet
home | water meter | compteur d eau
home | pump | pompe, surpresseur, pompe de relevage
home | washing machine | machine, lave linges, lave-linges, machine a laver le linge, lavelinge
home | washer dryer | lave-linge sechant, lavante sechante, lave linge sechant
home | dishwasher | lavevaisselle, lave-vaiselle, lv
home | dryer | secheuse, seche linges
home | fridge freezer | refrigerateur congelateur, frigo congelateur, combine, frigo combine, frigo americain, refrigerateur americain
home | fridge | frigos, frigidair, frigo
home | freezer | congelo, congel
home | wine cooler | cave a vin
home | oven | four encastrable, four electrique, four pyrolyse
home | induction hob | plaque induction, plaques induction, plaque a induction, plaques a induction, table induction, table a induction
home | hob | plaque vitro, plaque vitroceramique, induction, vitroceramique, plaque gaz, table induction, table a induction
home | cooker | piano de cuisson, cuisiniere a gaz, cuisiniere electrique
home | extractor hood | hotte aspirante
home | coffee machine | machine a expresso, expresso, percolateur
home | vacuum cleaner | aspi, aspirateur balai
home | robot vacuum | robot aspirateur, aspirateur robot
home | food processor | robot de cuisine, robot cuiseur, thermomix
home | iron | fer a repasser, centrale vapeur
home | sewing machine | machine a coudre
home | lawnmower | tondeuse, tondeuse a gazon
home | robot mower | robot tondeuse, tondeuse robot
home | hedge trimmer | taille-haie, taille haie
home | kettle | bouilloire
home | fan | ventilateur
home | socket | prise murale, prise electrique
home | sockets | prises de courant
home | lights | spots led, luminaires, lampes, lustres, neons, lumieres led, appliques
home | light | neon, spot, ampoule, suspension, eclairage exterieur, lumiere exterieure, projecteur exterieur
home | light switch | va et vient, va-et-vient
home | switches | interrupteurs
home | fuse box | tableau elec, tableau electrique, armoire electrique, disjoncteur general, coffret electrique
home | circuit breaker | disjoncteurs, fusible, fusibles
home | electric radiator | radiateur electrique, convecteur, grille pain
home | electric radiators | radiateurs electriques, convecteurs
home | EV charger | borne de charge, borne de recharge, prise renforcee, green up, borne electrique
home | gate motor | motorisation du portail, moteur du portail, moteur de portail, portail electrique, portail automatique
home | extractor fan | vmc, aerateur, extracteur
home | smoke detector | detecteur de fumee, detecteurs de fumee
home | alarm | alarme
home | thermostat | thermostat
home | solar panels | panneaux solaires
home | video intercom | visiophone
home | antenna | antenne, parabole
home | ceiling fan | ventilateur de plafond
home | towel rail | seche serviette, seche-serviette, seche serviettes
home | front door | porte d entree, porte de la maison, porte de l appartement, porte de l appart, porte palier, porte de chez moi
home | security door | porte blindee
home | armoured door | porte blindee
home | door | portes, porte fenetre
home | garage door | porte du garage, porte garage
home | window | fenetre, vasistas, velux
home | lock | serrures, verrou, serrure 3 points, serrure multipoints
home | locks | les serrures
home | cylinder | cylindres, barillets, canon
home | door handle | poignee, poignee de porte
home | letterbox | boite aux lettres, boite a lettres
home | letterbox lock | serrure de la boite aux lettres, serrure de boite aux lettres
home | car key | cle de voiture, cles de voiture, clef de voiture, cle de la voiture, cles de la voiture
home | car | bagnole, auto, vehicule, utilitaire, camionnette
home | motorbike | moto, scooter
home | shop shutter | rideau metallique, rideau de fer, rideau
home | shutters | volets roulants
home | bike lock | antivol
place | carpets | moquettes, les tapis
place | sofa | canape d angle, divan, clic clac, canapes
place | armchair | fauteuil
place | armchairs | fauteuils
place | chairs | chaises
place | mattresses | matelas
place | curtains | rideaux, voilages
place | windows | baies vitrees, carreaux, vitres, baie vitree
place | shop window | vitrine, vitrines, devanture
place | conservatory | veranda
place | office | cabinet, open space
place | offices | bureaux
place | practice | cabinet medical, cabinet dentaire
place | house | villa, maisonnette, gite
place | flat | f2, f3, f4, t2, t3, t4, t1
place | stairwell | escalier, escaliers, cage d escaliers, parties communes
place | communal areas | parties communes
place | bathrooms | salles de bain
place | restaurant | restaurant, resto
place | warehouse | entrepot, local, hangar
place | terrace | terrasses, balcon, terasse
place | facade | facade
place | roof | toiture, toit
place | oven | four
place | fridge | frigo
place | car | voiture
place | cellar | cave
place | garage | garage
place | hedge | thuyas, thuya, laurier, lauriers, haie de thuyas, haie de lauriers, haie de troenes
place | hedges | haies
place | lawn | gazons, herbe, pelouses
place | garden | jardins, jardinet, potager
place | plot | terrain, parcelle
place | oak | chene
place | birch | bouleau
place | cherry tree | cerisier
place | apple tree | pommier
place | fir tree | sapin
place | fir trees | sapins
place | pine | pin
place | cypress trees | cypres
place | olive tree | olivier
place | olive trees | oliviers
place | walnut tree | noyer
place | fruit trees | arbres fruitiers, fruitiers
place | fig tree | figuier
place | plane tree | platane
place | palm tree | palmier
place | willow | saule, saule pleureur
place | branches | branches
place | roses | rosiers, rosier
place | bushes | arbustes, buissons, massifs
place | flower beds | massif, plates bandes, parterre, parterres
place | brambles | ronces, friche
place | bamboo | bambous, bambou
place | weeds | mauvaises herbes, herbes folles, desherbage
place | fence | grillage, cloture bois, barriere, clotures, brise vue, panneaux
place | wall | muret, mur de cloture, mur
place | gate | portillon, portail
place | paving | paves, dalles, dallage
place | gravel | gravier, graviers
place | steps | marches
place | pergola | pergola, tonnelle
place | shed | abri de jardin, cabanon, cabane
place | stump | souche, souches
place | pond | bassin, mare
place | driveway | allee de garage, allee
place | irrigation system | arrosage integre, goutte a goutte
room | cellar | cave
room | hallway | couloir, entree
room | upstairs | etage
room | attic | grenier, combles
room | toilet | wc, toilettes
room | office | bureau
room | laundry | buanderie
room | basement | sous-sol
gen | wardrobe | armoire, penderie, dressing, placard
gen | wardrobes | armoires, placards
gen | shelf | etagere, tablette murale
gen | shelves | etageres
gen | bed | lit, lit mezzanine, lit superpose, sommier
gen | beds | lits
gen | desk | bureau
gen | table | table, table basse
gen | TV unit | meuble tele, meuble tv, meuble television
gen | TV | tele, television, televiseur
gen | TV bracket | support tv, support tele, support mural
gen | furniture | meubles, meuble, meubles en kit
gen | kitchen | cuisine equipee
gen | kitchen furniture | meubles de cuisine, meuble de cuisine
gen | chest of drawers | commode
gen | bookcase | bibliotheque
gen | picture | tableau, cadre
gen | pictures | tableaux, cadres
gen | mirror | miroir, glace
gen | curtain rail | tringle, tringle a rideaux, tringles a rideaux
gen | curtains | rideaux
gen | blinds | stores, store
gen | wall | mur, cloison
gen | walls | murs
gen | ceiling | plafond
gen | living room | salon, sejour, salle a manger
gen | bedroom | chambre
gen | bedrooms | chambres
gen | hallway | couloir, entree
gen | roof | toit, toiture
gen | roof tiles | tuiles
gen | gutter | gouttiere
gen | gutters | gouttieres
gen | floor | sol, plancher
gen | parquet | parquet, stratifie
gen | tiles | carrelage, carreaux, faience
gen | facade | facade
gen | piano | piano
gen | boxes | cartons
gen | rubbish | encombrants, gravats, debarras
gen | wallpaper | papier peint
gen | stairs | escalier
gen | fence | cloture
gen | washing machine | lave linge
gen | staircase | escalier
gen | bath | baignoire
gen | shower | douche
gen | silicone | joints, joint, silicone
gen | awning | store banne
gen | door | porte
part | screen | ecrans, dalle, vitre tactile, tactile
part | battery | baterie, batteries
part | glass | vitre, verre
part | camera | cameras, appareil photo, objectif
part | back cover | coque, vitre arriere, face arriere
part | charging port | prise de chargement, connecteur, port usb, prise chargeur
part | power button | bouton power, bouton d allumage, bouton marche
part | home button | bouton home
part | volume buttons | boutons volume, bouton volume
part | trackpad | pave tactile, trackpad, touchpad
part | ink | encre, cartouche, cartouches, toner
part | sound | son, volume
part | image | image
part | photos | photos
part | hard drive | disque dur, disque
part | joystick | joystick, stick
part | cable | cable
part | motor | moteur
part | filter | filtre
part | belt | courroie
part | pump | pompe
part | hose | flexible, durite
part | bearings | roulements, roulement
part | door | hublot, porte
part | burner | bruleur, feux, feu
part | light | voyant, temoin
part | resistance | resistance
part | tank | reservoir, cuve
part | wall | mur
part | ring | foyer, foyers
part | pilot | veilleuse
part | neighbour below | voisin du dessous, voisine du dessous
part | menu | menu
part | plugin | plugin, plugins, extension
part | domain | nom de domaine, domaine
part | prices | prix, tarifs
part | products | produits, fiches produits
part | opening hours | horaires
part | bookings | reservations, reservation
part | booking form | formulaire de reservation, formulaire de rdv
part | logo | logo
part | texts | textes
part | home page | page d accueil, accueil
part | server | serveur, hebergement
part | images | images, visuels
part | checkout | validation de commande, tunnel de commande
part | login | connexion, identifiants
sym | won't turn on | s allume pas, s alume plus, allume plus, ne reagit plus, plus aucune reaction, ne veut plus s alumer, refuse de demarrer, refuse de s allumer, ne fait plus rien, reste eteint
sym | dead | mort, morte, est mort, a rendu l ame, grille, grillee, lache, a lache
sym | won't charge | charge pas, ne prend plus la charge, ne tient plus la charge, ne recharge pas, recharge plus
sym | battery drains fast | tient plus la charge, se decharge vite, se decharge tres vite, batterie ne tient pas, se vide vite, decharge vite
sym | not working | marche pu, deconne, ne va plus, ne veut plus, ne repond pas, fait des siennes, bug, bugge, bugue, buge, plante, ne marche plus du tout, ne fait plus, tombe en panne, est tombe en panne, defectueux, defectueuse, fonctionne mal, dysfonctionne
sym | not heating | chauffe plus, ne chauffe presque plus, ne chauffent pas, chauffe mal, froid, froids, plus de chauffage, pas de chauffage, reste froid, restent froids
sym | not cooling | fait plus froid, ne fait pas froid, ne refroidit plus, plus de froid, ne produit plus de froid, ne gele plus, degivre
sym | won't drain | n evacue plus, reste de l eau, eau stagnante, eau au fond, ne se vidange plus, s ecoule mal, s ecoule plus, coule mal, eau qui stagne, se vide tres lentement
sym | won't spin | n essore pas, ne essore plus, le tambour ne tourne plus
sym | won't rinse | ne rince plus
sym | leaking | fuites, goutte, qui goutte, qui fuit, qui coule, coule en permanence, coule en continu, fuyait, infiltration, suinte, une fuite, degat des eaux, degats des eaux
sym | running constantly | coule sans cesse, coule tout le temps, coule toute la nuit
sym | blocked | bouchees, obstruee, obstrue, encombre, refoule, deborde, s est bouche
sym | burst | eclate, explose, perce, percee
sym | trips | saute, sautent, disjoncte, ca disjoncte, ca saute, disjoncte tout le temps, fait sauter, font sauter
sym | sparks | etincelles, etincelle, fait des etincelles, crepite
sym | burnt smell | sent le brule, ca sent le brule, odeur de brule, odeur de plastique
sym | smells | odeur, odeurs, mauvaises odeurs, mauvaise odeur, ca pue, pue
sym | hums | bourdonne, gresille
sym | beeping | bipe, bip, sonne
sym | vibrates | vibre, tremble, bouge, saute partout
sym | noise | bruit bizarre, drole de bruit, grince, claque, siffle, bruyant, bruyante, fait un bruit, un bruit, couine, cogne, gros bruit
sym | no hot water | plus d eau chaude, pas d eau chaude, n ai plus d eau chaude, eau froide, avons plus d eau chaude
sym | no water | plus d eau, pas d eau
sym | no power | plus de courant, pas de courant, plus d electricite, plus de lumiere, pas d electricite, coupure, plus de jus
sym | low pressure | pas de pression, peu de pression, faible pression, plus de pression
sym | not ringing | ne sonne plus, sonne plus, ne sonne pas
sym | ice build-up | fait de la glace, givre, plein de givre
sym | swollen | gonfle, a gonfle
sym | losing pressure | perd de la pression, perd la pression, pression baisse, perd en pression, baisse de pression
sym | shows error | affiche erreur, affiche un code, affiche, code erreur, code, message d erreur, se met en securite, en securite, en defaut, met en defaut, voyant rouge, affiche le code
sym | restarts by itself | redemarre tout seul, redemarre toute seule, redemarre en boucle, redemarre sans cesse, reboot
sym | freezes | fige, se fige, rame a mort, rame, freeze, plante tout le temps, se bloque, fige tout le temps
sym | slow | rame, lent, lente, super lent, hyper lent, met des heures
sym | stuck on logo | reste bloque sur le logo, bloque sur la pomme, reste sur la pomme, bloque sur le logo, reste sur le logo
sym | black screen | ecran noir, reste noir, tout noir
sym | blue screen | ecran bleu
sym | green lines | lignes vertes, ligne verte, traits verts, trait vert
sym | lines on screen | lignes, traits, trait, bandes, ligne
sym | flickers | clignote, clignotent, scintille, gresille
sym | cracked | fissure, fissuree, fendu, fendue, fele, felee
sym | ads popping up | pubs, publicites, pop up, popups, fenetres qui s ouvrent
sym | virus | virus, verole, infecte
sym | won't connect | ne se connecte plus, ne se connecte pas, se connecte plus, ne capte plus, ne detecte plus, n est plus reconnu, n est plus reconnue, ne reconnait plus, pas reconnu, ne lit plus, lit plus, capte plus, deconnecte, se deconnecte
sym | no sound | pas de son, plus de son, plus aucun son, n entend plus, on ne m entend pas, n entends plus
sym | no picture | pas d image, plus d image
sym | lost keys | perdu mes cles, perdu les cles, perdu mes clefs, perdu mon trousseau, perte de cles, perdu la cle
sym | stolen | vole, volee, voles, on m a vole
sym | locked out | porte claquee, claque la porte, porte a claque, enferme dehors, enfermee dehors, reste dehors, coince dehors, cles a l interieur, cle a l interieur, bloque dehors, bloquee dehors, cles dedans, laisse mes cles a l interieur, oublie mes cles, suis dehors, portes claquees, la porte s est fermee, porte s est refermee
sym | key broken in lock | cle cassee, cle cassee dans la serrure, clef cassee, casse ma cle, cle s est cassee, cassee dedans, cle coincee, morceau de cle
sym | forced | forcee, force, effraction, cambriolage, cambriole, cambriolee, fracturee, tentative d effraction
sym | stiff | dur, dure, dur a ouvrir, force
sym | off track | deraille, sorti de son rail, deraillee
sym | fell down | tombe, tombee, par terre, s est effondre, effondre, ecroule, couche, couchee, arrache, arrachee
sym | overgrown | jungle, en friche, envahi, envahie, trop haute, trop haut, trop hautes, a l abandon, pousse trop, depasse
sym | dry | jauni, jaunie, seche, brule, brulee
sym | mossy | mousse, plein de mousse, pleine de mousse
sym | diseased | malade, malades
sym | dangerous | dangereux, menace de tomber, penche
sym | dirty | sale, sales, crade, poussiere, poussieres, encrasse, encrassee, gras, grasse
sym | stained | tache, taches, tachee, tache de vin, taches de vin, tache de cafe
sym | mould | moisissure, moisissures, moisi
sym | damp | humidite, humide
sym | peeling | s ecaille, cloque, se decolle, decolle, decollee
sym | loose | branlant, descelle, descellee, desserre, ne tient plus, bouge
sym | site down | site down, inaccessible, hors ligne, site tombe, ne s ouvre pas, page blanche, erreur 500, erreur 404, erreur 503, site plante, site en panne, n est plus en ligne
sym | hacked | pirate, piratee, pirates, hacke, hackee, redirige vers, redirige
sym | not receiving emails | ne recois plus les mails, recois plus les mails, ne recois plus, recois plus, n arrivent pas, ne recevons plus, mails n arrivent plus, ne recois pas
sym | emails go to spam | en spam, dans les spams, vont en spam
sym | looks wrong | mal affiche, s affiche mal, decale, decalee, casse sur mobile, affichage
sym | not secure | non securise, pas securise, n est pas securise, site non securise
sym | expired | expire, expiree, perime, a expire
sym | can't pay | ne peuvent plus payer, paiement refuse, paiement ne passe pas, ne peuvent pas payer, paiement bloque, impossible de payer, ne peuvent plus commander
sym | can't log in | impossible de me connecter, n arrive plus a me connecter, arrive plus a me connecter, peux plus me connecter, perdu le mot de passe, mot de passe oublie, plus acces
adj | broken | pete, petee, pt, casses, cassees, abime, abimee, abimes, brise, brisee, explosee, foutu, foutue, nase, naze, fichu, cassee, casse
adj | cracked | etoile, etoilee, toile d araignee
adj | swollen | gonfle, gonflee, gonfles
adj | bent | tordu, tordue, plie, pliee
adj | rusty | rouille, rouillee
adj | rotten | pourri, pourrie
adj | torn | dechire, dechiree
adj | scratched | raye, rayee, rayes
adj | wet | mouille, mouillee, trempe
job | repair | reparer, reparation, depanner, depannage, remettre en etat, reparez, retaper
job | replace | remplacement, remplacer, changement, a changer, changer, remplacez
job | install | pose, poser, installer, installation, mettre, raccorder, brancher, posez, branchement, raccordement
job | assemble | monter, montage, a monter, assembler, monter un, monter une
job | fix to wall | fixer, fixer au mur, a fixer, accrocher, suspendre
job | dismantle | demonter, demontage
job | unblock | deboucher, debouchage
job | bleed radiators | purger les radiateurs, purge des radiateurs
job | descale | detartrer, detartrage
job | sweep | ramoner, ramonage
job | clean | nettoyage de, nettoyer, menage, faire le menage, nettoyez, laver, lavage
job | deep clean | grand menage, grand nettoyage, nettoyage en profondeur, nettoyage a fond, gros menage
job | end of tenancy clean | fin de bail, nettoyage de fin de bail, menage de fin de bail, etat des lieux de sortie, nettoyage fin de bail, etat des lieux, menage etat des lieux
job | after-builders clean | fin de chantier, nettoyage fin de chantier, nettoyage apres travaux, menage apres travaux, apres travaux, nettoyage de fin de chantier
job | regular clean | menage regulier, entretien regulier
job | weekly clean | menage hebdomadaire, une fois par semaine, 1 fois par semaine, toutes les semaines, chaque semaine
job | fortnightly clean | une semaine sur deux, tous les quinze jours, tous les 15 jours, toutes les deux semaines
job | window cleaning | lavage de vitres, lavage des vitres, nettoyage de vitres, nettoyage des vitres, nettoyage vitres, nettoyer les vitres, laver les vitres, faire les vitres
job | sofa cleaning | nettoyage de canape, nettoyage canape, nettoyer le canape, nettoyer un canape
job | carpet cleaning | nettoyage de moquette, nettoyage moquette, shampoing moquette
job | ironing | repassage, repasser
job | remove moss | demoussage, demousser
job | pressure wash | nettoyage haute pression, karcher, passer le karcher, nettoyage au karcher
job | trim hedge | taille de haie, tailler la haie, tailler une haie, taille haie, tailler ma haie, tailler les haies, taille de haies
job | trim | tailler, taille, taillez
job | prune | elaguer, elagage, elagueur
job | fell | abattre, abattage, a abattre, couper un arbre
job | mow | tondre, tonte, tondre la pelouse, tonte de pelouse, tondre le gazon
job | remove | enlever, arracher, retirer, evacuer, evacuation, dessoucher, dessouchage, virer, debarrasser, deraciner
job | clear | debroussailler, debroussaillage, defricher, nettoyer le terrain
job | weed | desherber, desherbage
job | plant | planter, plantation
job | lay turf | poser du gazon, gazon en rouleau, gazon en rouleaux, pose de gazon, refaire la pelouse
job | lay artificial grass | gazon synthetique, pelouse synthetique
job | tidy up | remettre en ordre, remise en etat, entretien, entretenir, entretien de jardin, entretien du jardin
job | landscape | amenager, amenagement, paysagiste, creer
job | paint | peindre, repeindre, peinture, rafraichir
job | wallpaper | tapisser, poser du papier peint
job | tile | carreler, poser du carrelage
job | move | demenager, demenagement, deplacer, transporter
job | drill | percer, trous
job | open | ouvrir, ouverture, ouverture de porte, ouvrez
job | change lock | changer la serrure, changement de serrure, changer le barillet, changer les serrures, changer le cylindre, remplacer la serrure, changement de barillet
job | copy of key | double, double de cle, reproduire, reproduction de cle, doubles, double des cles, doubles de cles
job | service | entretien annuel, entretien de la chaudiere, revision, controle, verifier, contrat d entretien
job | bring up to standard | mise aux normes, remettre aux normes, mettre aux normes
job | recover data | recuperer les donnees, recuperation de donnees, recuperer les photos, recuperer mes photos, sauver les photos, recuperer mes donnees
job | unlock | debloquer, deblocage, deverrouiller
job | format | formater, reinstaller, reinstaller windows, remettre a zero
job | upgrade | ajouter de la ram, ajouter un ssd, mettre un ssd, booster
job | add | ajouter, rajouter, mettre en ligne, integrer
job | update | mettre a jour, mise a jour, modifier, modification, actualiser, changer les prix, changer les horaires
job | migrate | migrer, migration, transferer, changer d hebergeur
job | build a website | creer un site, creation de site, creation d un site, refaire le site, refaire mon site, refonte, refonte du site, un nouveau site, faire un site
job | translate | traduire
job | SEO | referencement, seo
want | need | faudrait, il faut, il faudrait, il me faut, j aimerais, je cherche, cherche, recherche, souhaite, souhaiterais, souhaitons, voudrions, on voudrait, besoin de, besoin d, il nous faut, pouvez vous, vous faites, faites vous, pourriez vous, pouvez, est ce que vous pouvez, veux, voulais, voudrais, je voudrais
w | upstairs | du haut, en haut, a l etage
w | downstairs | du bas, en bas
w | front | devant, de devant
w | back | derriere, arriere
w | at night | la nuit
w | kitchen | cuisine
w | bathroom | salle de bain, salle de bains, sdb
w | every | tous les, toutes les, chaque
w | when | quand, des que, lorsque
w | every time | a chaque fois, chaque fois
w | gas | gaz
w | wood | bois
w | four | quatre
w | five | cinq
w | under | sous
w | from the ceiling | du plafond
w | floor | sol
w | at the bottom | au fond, en bas
w | on mobile | sur mobile, sur telephone, sur portable
w | red wine | vin rouge
w | casino site | casino
w | seal | joint
home | roller shutter | volet roulant, le volet roulant, volet electrique
home | shower drain | bonde de douche, evacuation de la douche, siphon de douche, ecoulement de la douche
home | kitchen sink drain | evacuation de l evier, siphon de l evier, ecoulement de l evier
home | air conditioner | clim, la clim, climatiseur, split
home | flat door | porte d appartement, porte de l appartement, porte palliere
home | house electrics | l electricite de la maison, installation electrique, l installation electrique, tableau general
place | roof | tuiles, toiture, ardoises, faitage
place | plot | terrain, parcelle
room | shower | douche
room | kitchen sink | evier
room | bath | baignoire
room | boiler | chaudiere
sym | won't go up | ne remonte plus, ne remonte pas, ne monte plus, reste en bas, bloque en bas
sym | won't go down | ne descend plus, ne descend pas, reste en haut, bloque en haut
sym | won't charge | ne charge plus, charge plus, ne se charge plus, charge plus du tout, ne prend plus la charge, charge mal
sym | black screen | ecran noir, ecran tout noir, est tout noir, devenu noir, devient noir, reste noir, image noire
sym | stuck on the logo | reste bloque sur le logo, bloque sur le logo, bloque sur la pomme, reste sur le logo, reste sur la pomme, bloque au demarrage
sym | keeps turning off | s eteint tout seul, s eteint toute seule, s eteint sans arret, redemarre tout seul, redemarre en boucle
sym | overheats | surchauffe, chauffe trop, chauffe beaucoup, chauffe enormement
sym | no power | plus de courant, pas de courant, plus d electricite, plus de lumiere, on est dans le noir, plus rien ne marche
sym | trips | ca disjoncte, tout disjoncte, fait disjoncter, ca saute, plombs sautent
sym | dripping | goutte, ca goutte, qui goutte, fuit, ca fuit, fuyait, suinte
sym | running constantly | coule sans arret, coule en continu, coule en permanence, n arrete pas de couler
sym | blocked | bouche, bouchee, bouches, bouchees, s evacue mal, s ecoule plus, ne s ecoule plus, evacue mal
sym | bad smell | sent mauvais, mauvaise odeur, mauvaises odeurs, ca pue, odeur d egout
sym | noise | fait du bruit, fait un bruit, bruit bizarre, bruyant, bruyante
sym | locked out | porte claquee, la porte a claque, cles a l interieur, enferme dehors, enfermee dehors
sym | sticky keyboard | clavier qui colle, clavier colle, touches qui collent, touches collent
sym | wine spill | verre de vin, renverse du vin
sym | coffee spill | renverse du cafe, cafe dessus, cafe renverse, tasse de cafe
sym | water spill | renverse de l eau, verre d eau, de l eau dessus
sym | dead | mort, morte, hs, foutu, foutue, nase, rend l ame, a rendu l ame, lache, m a lache
sym | not receiving | ne recoivent pas, ne recois plus, ne recoit plus, n arrivent pas, n arrivent plus
job | cut back | rabattre, rabattage, raccourcir, reduire, etetage, eteter
job | dig out | arracher, arrachage, deraciner, dessouchage, dessoucher
job | cut the grass | tondre la pelouse, tonte de la pelouse, tonte
job | clear overgrown plot | debroussailler, debroussaillage, defricher
job | deep clean | grand menage, nettoyage complet, nettoyage en profondeur, menage de fond, remise en etat
job | assemble | monter, montage, assembler
job | hang | accrocher, fixer, suspendre
job | recover data | recuperer les donnees, recuperer mes donnees, recuperer les photos, recuperer mes photos
`;
