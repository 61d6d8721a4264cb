/** French words of movers, pest controllers, painters, roofers and handymen; written as in ../english.ts. */
export const FRENCH_HOUSES = `
gen+sym | wasp nest | nid de guepes, nids de guepes, guepes, guepier, nid de guepe
gen+sym | hornet nest | nid de frelons, nid de frelon, frelons, frelon asiatique, frelons asiatiques, nid de frelons asiatiques
gen+sym | bee nest | abeilles, essaim, essaim d abeilles, nid d abeilles
gen+sym | cockroaches | cafards, cafard, blattes, blatte
gen+sym | mice | souris, des souris
gen+sym | rats | rats, rat, rongeurs
gen+sym | bed bugs | punaises de lit, punaise de lit, punaises
gen+sym | ants | fourmis
gen+sym | termites | termites, capricornes, vrillettes
gen+sym | pigeons | pigeons
gen+sym | fleas | puces
gen+sym | moths | mites, mites alimentaires
gen+sym | mole | taupes, taupe
gen | roof | toit, toiture, couverture du toit
gen | roof tiles | tuiles
gen | roof tile | tuile
gen | slates | ardoises
gen | chimney | cheminee, souche de cheminee, conduit de cheminee
gen | flat roof | toit plat, toit terrasse, toiture terrasse
gen | skylight | velux, lucarne, fenetre de toit, puits de lumiere
gen | gutter | gouttiere, cheneau
gen | gutters | gouttieres, cheneaux
gen | laminate flooring | parquet flottant, parquet stratifie, stratifie, sol stratifie
gen | parquet | parquet
gen | facade | facade, ravalement
gen | railing | rambarde, garde corps, balustrade
gen | kitchen units | meubles de cuisine
gen | wardrobe | armoire, penderie, dressing
gen | curtain pole | tringle a rideaux, tringle, tringles
gen | blinds | stores, store
gen | awning | store banne, banne
gen | roller shutter | volet roulant, volets roulants, volet electrique, volets electriques
gen | shutters | volets, volets battants
gen | piano | piano
gen | furniture | meubles
gen | boxes | cartons
gen | garage door | porte de garage, porte du garage, porte basculante
gen | gate | portail, portillon, portail electrique, portail coulissant
gen | front door | porte d entree, porte palier, porte paliere
gen | wall | mur, cloison
gen | walls | murs
gen | tiles | carreaux, carrelage, faience
part | strap | sangle
part | remote control | telecommande, bip
part | plasterboard | placo, placoplatre
w | after storm | apres la tempete, avec la tempete, depuis la tempete, apres l orage, avec le vent, depuis l orage, a cause du vent
w | when it rains | quand il pleut, des qu il pleut, a chaque pluie, avec la pluie, lorsqu il pleut
w | without lift | sans ascenseur, ss ascenseur, pas d ascenseur
w | half way | a mi hauteur, a moitie, a mi course, mi hauteur
w | in attic | dans les combles, ds les combles, au grenier, dans le grenier, sous les combles, sous le toit, ds le grenier
w | freezer | congelo
sym | slipped | ont bouge, a bouge, se sont deplacees, deplacees, ont glisse, a glisse, se deplacent
sym | came off | s est decolle, se decolle, se decollent, decolle, decollee, decolles, decollees, est tombe, est tombee, sont tombes, sont tombees, s est detache, s est arrache, arrache, arrachee, s est envole, envole, envolees, s est decroche, decroche
sym | loose | qui bouge, qui bougent, branlant, branlante, qui branle, ne tient plus, ne tiennent plus, tient plus, qui se descelle, descelle, descellee
sym | cracked | fissure, fissuree, fissures, fissurees, fendu, fendue, fele, felee
sym | paint peeling | peinture qui s ecaille, la peinture s ecaille, peinture ecaillee, peinture qui cloque, la peinture cloque, cloques, s ecaille
sym | damp | humidite, moisissures, moisissure, tache d humidite, taches d humidite, aureole, aureoles
sym | leaking | infiltration, infiltrations, infiltration d eau, prend l eau, prends l eau, il pleut dedans, l eau rentre, l eau s infiltre, eau qui s infiltre, de l eau qui rentre, laisse passer l eau
sym | won't go up | ne monte plus, ne remonte plus, remonte plus, monte plus, ne se leve plus, se leve plus, refuse de monter
sym | won't go down | ne descend plus, descend plus, ne se baisse plus, se baisse plus, ne se ferme plus
sym | key turns freely | la cle tourne dans le vide, tourne dans le vide, cle tourne ds le vide, tourne ds le vide
sym | key snapped in lock | cle cassee dans la serrure, cle cassee dedans, la cle s est cassee, cle cassee, cle coincee dans la serrure, cle bloquee dans la serrure, j ai casse ma cle, j ai casse la cle
sym | locked out | porte claquee, la porte a claque, claque la porte, enferme dehors, enfermee dehors, cles a l interieur, cle a l interieur, enferme a l exterieur, coince dehors, coincee dehors, bloque dehors, bloquee dehors, porte qui a claque, clefs a l interieur, cles dedans, oublie mes cles a l interieur
sym | lost keys | perdu mes cles, perdu les cles, perdu mes clefs, perdu les clefs, vole mes cles, cles perdues, cles volees, perte de cles
sym | break-in damage | cambriolage, cambriole, cambriolee, tentative d effraction, effraction, porte forcee, serrure forcee, ont force la porte, on a force ma porte
sym | stops mid-cycle | s arrete en plein milieu, s arrete en cours, s arrete a mi cycle, s arrete au milieu, s arrete en plein cycle, bloque en cours de cycle, ne finit pas le programme, ne finit plus son cycle
sym | not taking in water | ne prend plus l eau, ne prend pas l eau, ne se remplit plus, ne se remplit pas, plus d arrivee d eau
sym | blowing warm air | souffle de l air chaud, souffle chaud, souffle que du chaud, air chaud
sym | won't close | ne ferme plus, ferme plus, ne ferme pas, ferme mal, ferme pas, ne ferme plus bien
sym | rubs | frotte, frotte par terre, frotte au sol, qui frotte, racle
sym | rotten | pourri, pourrie, pourris, pourries, vermoulu
sym | infestation | infestation, infeste, infestee, invasion
sym | bites | piqures, on se fait piquer, boutons
sym | keeps running | coule en continu, coule sans arret, coule tout le temps, n arrete pas de couler, coule sans cesse, s arrete pas de couler
job | get rid of | se debarrasser de, debarrasser de, eliminer, exterminer, detruire, deratisation, desinsectisation, desinsectiser, deratiser, traiter, traitement
job | paint | peindre, peinture, repeindre, repeinture, refaire la peinture, refaire les peintures, peintures a refaire, peinture a refaire, a repeindre, rafraichir les peintures, rafraichir la peinture, un coup de peinture, peintre
job | strip wallpaper | decoller le papier peint, enlever le papier peint, arracher le papier peint, decoller la tapisserie
job | wallpaper | poser du papier peint, tapisser, pose de papier peint, retapisser
job | move house | demenagement, demenager, on demenage, je demenage, demenageurs, demenageur, transport de meubles
job | hang on the wall | fixer au mur, accrocher au mur, accrocher, suspendre
job | open door | ouvrir la porte, ouverture de porte, m ouvrir, ouvrir ma porte
job | clear moss | demousser, demoussage, enlever la mousse
job | recharge with gas | recharge de gaz, recharger en gaz, recharge gaz, remettre du gaz
job | service | entretien, revision, entretien annuel
job | waterproof | etancheite, impermeabiliser, refaire l etancheite
home | blind | store, stores
sym | slow to load | met _ secondes, met au moins _ secondes, met _ a s ouvrir, met du temps, met trop de temps, met une eternite, tres lent a charger, long a charger, rame
sym | showing in the wrong language | s affiche en chinois, en chinois, en anglais maintenant, dans une autre langue
sym | cracked | craque, tout craque, toute craquee, pete, petee
sym | dropped | echappe, j ai echappe
job | take away the waste | evacuation des dechets, evacuer les dechets, enlever les dechets, emporter les dechets, evacuation des gravats, evacuer les gravats, debarrasser les dechets
job | install | faire poser, pose de, poser
place | hedge | haie de thuyas, haie de lauriers, haie de cypres, thuyas, haie de thuya
sym | burnt | crame, cramee, grille, grillee, carbonise, fondue
sym | overflows | ca deborde, deborde, debordent
sym | not refilling | se remplit plus, ne se remplit plus, ne se remplit pas
sym | won't retract | ne se replie plus, ne rentre plus, ne s enroule plus
sym | stops after a few minutes | s arrete au bout de _ min, s arrete au bout de _ minutes, s arrete apres quelques minutes, se coupe au bout de
sym | stuck down | bloque en bas, bloques en bas, coince en bas
sym | stuck up | bloque en haut, coince en haut
job | replace | a refaire, refaire
job | sand and varnish | poncer, poncage, vitrifier, vernir
job | plaster | platrer, enduire, enduit
`;
