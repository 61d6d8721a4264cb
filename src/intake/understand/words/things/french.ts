/** More French words for things; written as in things/spanish.ts. */
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
home@locksmith+home@general | door handle | poignee, poignee de porte
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
`;
