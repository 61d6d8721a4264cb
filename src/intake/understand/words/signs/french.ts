/** More French words for faults, work and wishes; written as in ../french.ts. */
export const FRENCH_SIGNS = `
sym | water damage | degat des eaux, degats des eaux, oxyde, tombe dans l eau, pris l eau
sym | drifts | derive, drift
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
sym@web-support | site down | site down, inaccessible, hors ligne, site tombe, ne s ouvre pas, page blanche, erreur 500, erreur 404, erreur 503, site plante, site en panne, n est plus en ligne
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
