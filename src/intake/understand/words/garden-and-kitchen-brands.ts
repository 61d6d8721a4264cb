/** Makers of what is in kitchens, gardens, workshops and doors; written as in home-brands.ts. */
export const GARDEN_AND_KITCHEN_BRANDS = `
Hozelock | | hozelock
Rain Bird | sprinkler system | rain-bird, rain bird
Orbit | irrigation controller | orbit timer, orbit b-hyve
Rachio | irrigation controller | rachio
Irritrol | irrigation controller | irritrol
Toro | | toro
Husqvarna | | husqvarna, husky automower
Automower | robot mower | automower
Stihl | | stihl
Viking | lawnmower | viking mower, viking rasenmaher
Westwood | ride-on mower | westwood
Countax | ride-on mower | countax
Kubota | | kubota
John Deere | ride-on mower | john deere tractor
Ariens | | ariens
Snapper | lawnmower | snapper mower
Poulan | | poulan
Troy-Bilt | lawnmower | troy-bilt, troy bilt
MTD | lawnmower | mtd
Murray | lawnmower | murray mower
Simplicity | ride-on mower | simplicity mower
Masport | lawnmower | masport
Victa | lawnmower | victa
Rover | lawnmower | rover mower
Cobra | lawnmower | cobra mower
Hyundai | | hyundai
Webb | lawnmower | webb mower
Qualcast | lawnmower | qualcast
Bosch | lawnmower | bosch rotak
McCulloch | | mcculloch, mculloch
Wolf-Garten | lawnmower | wolf-garten, wolf garten
Sabo | lawnmower | sabo
Al-Ko | lawnmower | al-ko, alko
Stiga | | stiga
Castelgarden | ride-on mower | castelgarden
Oleo-Mac | | oleo-mac, oleomac
Efco | | efco
Dolmar | chainsaw | dolmar
Tanaka | | tanaka
Shindaiwa | | shindaiwa
EGO | | ego mower, ego trimmer
Greenworks | | greenworks
Black & Decker | | black & decker, black and decker
Milwaukee | | milwaukee
Hilti | | hilti
Metabo | | metabo
Festool | | festool
Parkside | | parkside
Scheppach | | scheppach
Guede | | gude, guede
Stanley | | stanley compressor
Titan | | titan mixer, titan washer
Karcher | pressure washer | karsher, karcher, kercher
Lavor | pressure washer | lavor
Nilfisk | pressure washer | nilfisk alto
Kranzle | pressure washer | kranzle, kraenzle
Wap | pressure washer | wap lavadora, lavadora wap
Rexair | vacuum cleaner | rexair
Oreck | vacuum cleaner | oreck
Miele | | miele
Roborock | robot vacuum | roborock
Ecovacs | robot vacuum | ecovacs, deebot
Roidmi | vacuum cleaner | roidmi
Rug Doctor | carpet cleaner | rug doctor
Polti | steam cleaner | polti
Laurastar | steam iron | laurastar
Jura | coffee machine | jura
Siemens | coffee machine | siemens eq
Nivona | coffee machine | nivona
Sage | coffee machine | sage barista
Lavazza | coffee machine | lavazza
Dolce Gusto | coffee machine | dolce gusto
Tassimo | coffee machine | tassimo
Senseo | coffee machine | senseo
La Pavoni | coffee machine | la pavoni, pavoni
Rancilio | coffee machine | rancilio
La Marzocco | coffee machine | la marzocco
Lelit | coffee machine | lelit
Ascaso | coffee machine | ascaso
Three Corações | coffee machine | tres coracoes
Samsung | | samsumg
Hoover | | hoover candy, hoover link, hoover h-wash, a hoover
Haier | | haier
Sharp | | sharp fridge, sharp washing, sharp microwave
Hisense | | hisence
Ignis | | ignis
Lamona | | lamona
Cookology | | cookology
Diplomat | | diplomat oven
Baumatic | | baumatic
Tricity Bendix | | tricity bendix, tricity
Bendix | | bendix
Ariston | | hotpoint ariston
Britannia | range cooker | britannia cooker, britannia range
Falcon | range cooker | falcon cooker, falcon range
Lacanche | range cooker | lacanche
ILVE | range cooker | ilve
Aga | cooker | aga cooker
Rayburn | cooker | rayburn
Everhot | cooker | everhot
Esse | cooker | esse cooker
Lofra | range cooker | lofra
Teba | | teba
Balay | | balay
Nodor | | nodor
Cata | | cata
New Pol | | new pol, newpol
Saivod | | saivod
Superser | | superser
Zerowatt | | zerowatt
Svan | | svan
Infiniton | | infiniton
Drean | washing machine | drean
Longvie | | longvie
Gafa | | gafa
Patrick | | heladera patrick
Columbia | | heladera columbia
Briket | | briket
Orbis | | orbis
Rheem | water heater | rheem termotanque
Eskabe | | eskabe
Escorial | | escorial termotanque, termotanque escorial
Señorial | | senorial
Fensa | | fensa
Mademsa | | mademsa
Somela | | somela
Trotter | water heater | trotter
Junkers | water heater | calefont junkers
Haceb | | haceb
Acros | | acros
Koblenz | | koblenz
IEM | | iem
Calorex | water heater | calorex
Bosch | | bosh, bosch
Kelvinator | | kelvinator
Candy | | candy
Curtiss | | curtiss
Valberg | | valberg
Proline | | proline
Thomson | | thomson
Scholtes | | scholtes
Arthur Martin | | arthur martin
Essentiel b | | essentiel b, essentielb
Continental Edison | | continental edison
Oceanic | | oceanic
Airlux | | airlux
Glem | | glem
Rosieres | | rosieres
Godin | stove | godin
Supra | stove | poele supra
Invicta | stove | invicta
Jotul | stove | jotul
MCZ | stove | mcz
Palazzetti | stove | palazzetti
Edilkamin | stove | edilkamin
Bauknecht | | bauknecht
Hanseatic | | hanseatic
Seppelfricke | | seppelfricke
Oranier | | oranier
Quelle | | quelle
Matura | | matura
Koenic | | koenic
Clatronic | | clatronic
Bomann | | bomann
Respekta | | respekta
PKM | | pkm
Silvercrest | | silvercrest
Medion | | medion
Lorenzetti | electric shower | lorenzetti
Electrolux | | eletrolux
Fischer | | fischer fogao
Venax | | venax
Itatiaia | | itatiaia
Tramontina | | tramontina
Wanke | washing machine | wanke
Libell | | libell
IBBL | water purifier | ibbl
Everest | water purifier | purificador everest
Agratto | air conditioner | agratto
Fujitsu | | fujitsu
TCL | | tcl
Nespresso | coffee machine | nespreso
Becken | | becken
Kunft | | kunft
Jocel | | jocel
Teka | | teka
Chubb | | chubb
Squire | padlock | squire padlock, squire lock
Phoenix | | phoenix safe, phoenix titan
Phoenix | | phoenix | locksmith
SentrySafe | safe | sentrysafe, sentry safe
Burton | safe | burton safe
Dudley | safe | dudley safe
Chubbsafes | safe | chubbsafes, chubb safe
Hartmann | safe | hartmann tresor, hartmann safe
Securikey | safe | securikey
Fichet-Bauche | safe | fichet-bauche
Gardall | safe | gardall
Arregui | | arregui
BTV | safe | btv
Ferrimax | safe | ferrimax
Olle | safe | olle
Medeco | | medeco
Corbin | | corbin
Baldwin | | baldwin lock
Weiser | | weiser
Emtek | | emtek
Weslock | | weslock
Gainsborough | | gainsborough lock
Whitco | | whitco
Eufy | | eufy
Ultraloq | | ultraloq
Tedee | | tedee
Nuki | | nuki
Danalock | | danalock
Igloohome | | igloohome
Codelocks | | codelocks
Kaba | | kaba, simplex unican
Paxton | | paxton
Mila | | mila lock, mila door
Avantis | | avantis lock
Lockmaster | | lockmaster
Fullex | | fullex
Yale | | yale
Ingersoll | | ingersoll
Walsall | | walsall locks
Asec | | asec
Ezcurra | | ezcurra
Cvl | | cvl cerradura
CR Serrature | | cr serrature
Securemme | | securemme
Sidel | | sidel
Metalux | | metalux
Point Fort | | point fort
Reelax | | reelax
Cavers | | cavers
Tecnosegur | | tecnosegur
Gretsch-Unitas | | gretsch-unitas, gretsch unitas
Roto | | roto fenster, roto beschlag
Siegenia | | siegenia
Schuco | | schuco, schueco
Velux | | velux
Fakro | | fakro
Rehau | | rehau
Internorm | | internorm
Bubendorff | roller shutter | bubendorff
Simu | roller shutter | simu
Becker | roller shutter | becker rollladen, becker motor
Elero | roller shutter | elero
Rademacher | roller shutter | rademacher
Selve | roller shutter | selve
Persax | roller shutter | persax
Warema | awning | warema
Markilux | awning | markilux
Overhead Door | garage door | overhead door
Clopay | garage door | clopay
Genie | garage door opener | genie opener, genie garage
Cardale | garage door | cardale
Henderson | garage door | henderson door
Novoferm | garage door | novoferm
Teckentrup | garage door | teckentrup
Sommer | garage door opener | sommer antrieb, sommer motor
Marantec | garage door opener | marantec
Beninca | gate motor | beninca
Roger | gate motor | roger technology
DITEC | gate motor | ditec
King Gates | gate motor | king gates
Garen | gate motor | garen
Rossi | gate motor | motor rossi, rossi portao
Centurion | gate motor | centurion gate
IKEA | | ikea
Hülsta | | hulsta
Howdens | | howdens
Wren | | wren kitchen
Conforama | | conforama
Maisons du Monde | | maisons du monde
XXXLutz | | xxxlutz
Poco | | poco mobel
Dunelm | | dunelm
Argos | | argos
Wayfair | | wayfair
Costco | | costco
Peloton | exercise bike | peloton
NordicTrack | treadmill | nordictrack, nordic track
ProForm | treadmill | proform
JTX | treadmill | jtx
Life Fitness | treadmill | life fitness
Concept2 | rowing machine | concept2, concept 2
Domyos | treadmill | domyos
Giant | bike | giant bike
Specialized | bike | specialized bike
Cube | bike | cube bike, cube e-bike, cube ebike
Haibike | e-bike | haibike
Kalkhoff | e-bike | kalkhoff
Riese & Müller | e-bike | riese & muller, riese und muller
Gazelle | bike | gazelle bike
Rad Power | e-bike | rad power
VanMoof | e-bike | vanmoof
Carrera | bike | carrera bike
Orbea | bike | orbea
BH | bike | bh bike, bh emotion
Btwin | bike | btwin, b'twin
Caloi | bike | caloi
Stannah | stairlift | stannah
Acorn | stairlift | acorn stairlift
Pride | mobility scooter | pride scooter, pride mobility
Invacare | wheelchair | invacare
Husqvarna | sewing machine | husqvarna viking
Juki | sewing machine | juki
Alfa | sewing machine | maquina alfa
Refrey | sewing machine | refrey
Necchi | sewing machine | necchi
Toyota | sewing machine | toyota sewing
Steinway | piano | steinway
Yamaha | | yamaha
Korg | | korg
Casio | | casio
Fender | | fender amp, fender guitar
Technics | turntable | technics
Pro-Ject | turntable | pro-ject
Denon | amplifier | denon
Onkyo | amplifier | onkyo
Cambridge Audio | amplifier | cambridge audio
NAD | amplifier | nad amp
Rotel | amplifier | rotel
Arcam | amplifier | arcam
Pioneer | | pioneer
Lay-Z-Spa | hot tub | lay-z-spa, lay z spa, layzspa
Bestway | | bestway
Intex | | intex
Pentair | pool pump | pentair
Zodiac | pool robot | zodiac
Dolphin | pool robot | dolphin robot, dolphin maytronics
AstralPool | pool pump | astralpool, astral pool
Everhot | cooker | everhot
Weber | bbq | weber bbq, weber barbecue, weber grill
Traeger | bbq | traeger
Napoleon | bbq | napoleon bbq
Sauter | | sauter four, four sauter, plaque sauter
Gira | | gira schalter, gira steckdose
Kirby | vacuum cleaner | kirby vacuum, kirby hoover
Brompton | bike | brompton bike, brompton | general
Roland | | roland piano, roland keyboard, roland amp
Gibson | guitar | gibson guitar, gibson les paul
Sargent | | sargent lock, sargent safe
Lockwood | | lockwood lock
Swann | CCTV | swann camera, swann cctv
Usha | | usha fan, usha sewing
Hayward | pool pump | hayward pump
Challenger | | nevera challenger, estufa challenger, lavadora challenger
Splendid | water heater | calefont splendid
Elna | sewing machine | elna sewing, elna overlocker
Raleigh | bike | raleigh bike
`;
