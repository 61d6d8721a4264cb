/**
 * Makers met in homes, gardens and workshops; written as in brands.ts. A fourth part names the trades in which the
 * word is a maker though it is an ordinary word or a name too: there only behind "a", "its", "old" and the like, or
 * before its model.
 */
export const HOME_BRANDS = `
Racold | water heater | racold
AO Smith | water heater | a.o. smith, aosmith, a o smith
Venus | water heater | venus geyser
Crompton | | crompton
Havells | | havells, havels
Bajaj | | bajaj
Orient | | orient fan, orient electric
V-Guard | | v-guard, vguard, v guard
Luminous | | luminous | electrical, general
Microtek | inverter | microtek
Exide | | exide
Su-Kam | inverter | su-kam, sukam
Voltas | air conditioner | voltas
Blue Star | air conditioner | blue star, bluestar
Godrej | | godrej
Onida | | onida
Videocon | | videocon
Lloyd | air conditioner | lloyd ac, lloyd split
O General | air conditioner | o general, ogeneral
Kent | water purifier | kent ro, kent water
Aquaguard | water purifier | aquaguard
Livpure | water purifier | livpure
Prestige | | prestige induction, prestige cooker, prestige mixer
Preethi | mixer grinder | preethi
Butterfly | | butterfly mixer, butterfly gas
Faber | | faber
Elica | extractor hood | elica
Kaff | | kaff
Glen | | glen chimney, glen hob
IFB | | ifb
Lifelong | | lifelong
Dimplex | | dimplex
Creda | | creda
Elnur | storage heater | elnur
Rointe | electric radiator | rointe
Haverland | electric radiator | haverland
Technotherm | storage heater | technotherm
Olsberg | storage heater | olsberg
Consort | heater | consort claudgen
Newlec | | newlec
Ducasa | | ducasa
Aico | smoke alarm | aico
FireAngel | smoke alarm | fireangel, fire angel
Kidde | smoke alarm | kidde
First Alert | smoke alarm | first alert
Hekatron | smoke alarm | hekatron
Ei Electronics | smoke alarm | ei electronics
Texecom | alarm | texecom
Honeywell Galaxy | alarm | honeywell galaxy
Pyronix | alarm | pyronix
Yale | alarm | yale alarm
ADT | alarm | adt
Verisure | alarm | verisure
Ajax | alarm | ajax alarm, ajax hub
Visonic | alarm | visonic
Paradox | alarm | paradox alarm
Scantronic | alarm | scantronic
HKC | alarm | hkc
Hikvision | CCTV | hikvision
Dahua | CCTV | dahua
Reolink | CCTV | reolink
Tapo | camera | tapo
Federal Pacific | electrical panel | federal pacific, fpe
Zinsco | electrical panel | zinsco
Cutler-Hammer | electrical panel | cutler-hammer, cutler hammer
Murray | electrical panel | murray panel
Generac | generator | generac
Kohler | | kohler
Champion | generator | champion generator
Hunter | ceiling fan | hunter fan, hunter ceiling fan, hunter douglas
Hunter | | hunter | electrical, general
Casablanca | ceiling fan | casablanca fan
Hampton Bay | | hampton bay
Harbor Breeze | ceiling fan | harbor breeze
Fantasia | ceiling fan | fantasia fan
Nutone | | nutone
Broan | extractor fan | broan
Panasonic Whisper | extractor fan | whisperceiling
Greenwood | extractor fan | greenwood fan, greenwood airvac
Airflow | extractor fan | airflow icon
Envirovent | extractor fan | envirovent
Nuaire | ventilation unit | nuaire
Zehnder | ventilation unit | zehnder
Helios | ventilation unit | helios lufter
Soler & Palau | extractor fan | soler & palau, soler y palau, s&p fan
Aldes | ventilation unit | aldes
Atlantic | | atlantic
Growatt | inverter | growatt
SolarEdge | inverter | solaredge, solar edge
Solis | inverter | solis inverter
Fronius | inverter | fronius
SMA | inverter | sma inverter, sunny boy
Huawei | inverter | huawei sun2000
Enphase | inverter | enphase
GivEnergy | battery storage | givenergy, giv energy
Victron | inverter | victron
Kostal | inverter | kostal
Sungrow | inverter | sungrow
Zappi | EV charger | zappi
Myenergi | EV charger | myenergi
Andersen | EV charger | andersen ev
ChargePoint | EV charger | chargepoint home
Keba | EV charger | keba
Heidelberg | EV charger | heidelberg wallbox
go-e | EV charger | go-e
Hypervolt | EV charger | hypervolt
Indra | EV charger | indra charger
EVBox | EV charger | evbox
Steibel Eltron | water heater | stiebel eltron, steibel eltron
Tronsmart | | tronsmart
Theben | | theben
Merten | | merten
Berker | | berker
Niko | | niko schakelaar
Aiphone | intercom | aiphone
Videx | intercom | videx
Paxton | door entry | paxton
BPT | intercom | bpt intercom
Golmar | intercom | golmar
Auta | intercom | auta
Ritto | intercom | ritto
TCS | intercom | tcs sprechanlage
Elcom | intercom | elcom
HDL | intercom | hdl
Grant | boiler | grant boiler, grant vortex, grant oil
Firebird | boiler | firebird
Warmflow | boiler | warmflow
Worcester Bosch | boiler | worcester greenstar
Ideal | boiler | ideal logic, ideal isar, ideal vogue
Keston | boiler | keston
Main | boiler | main eco, main combi
Ferroli | boiler | ferolli
Halstead | boiler | halstead
Glow-worm | boiler | glow worm
Sime | boiler | sime
Trianco | boiler | trianco
Mistral | boiler | mistral boiler
HRM | boiler | hrm wallstar, hrm boiler
Eogb | boiler | eogb
Riello | boiler | riello
Domusa | boiler | domusa
Roca | | roca
Baxi | boiler | baxi roca
Manaut | boiler | manaut
Tifell | boiler | tifell
Hermann | boiler | hermann caldera
Neckar | water heater | neckar
Lamborghini | boiler | lamborghini caldera
Orkli | | orkli
Aparici | water heater | aparici
Edesa | | edesa
Nofer | water heater | nofer
Vulcano | water heater | esquentador vulcano
Zantia | boiler | zantia
Ziva | boiler | ziva
Solius | | solius
Hydrotherm | water heater | hydrotherm
Kospel | water heater | kospel
Siemens | water heater | siemens durchlauferhitzer
Hoval | boiler | hoval
Rotex | boiler | rotex
Paradigma | boiler | paradigma
Rapido | boiler | rapido kessel
De Dietrich | boiler | de dietrich
Perge | boiler | perge
Geminox | boiler | geminox
Pacific | water heater | pacific chauffe-eau
Airwell | air conditioner | airwell
Hitachi | | hitachi
Toshiba | | toshiba
Daitsu | air conditioner | daitsu
Kosner | air conditioner | kosner
Hiyasu | air conditioner | hiyasu
Panasonic | | panasonic
Samsung | | samsung
Goodman | furnace | goodman
Rheem | | rheem
Ruud | furnace | ruud
Amana | | amana
Bryant | furnace | bryant furnace, bryant ac
York | furnace | york furnace, york ac
American Standard | | american standard
Payne | furnace | payne furnace
Heil | furnace | heil furnace
Tempstar | furnace | tempstar
Coleman | furnace | coleman furnace
Weil-McLain | boiler | weil-mclain, weil mclain
Burnham | boiler | burnham boiler
Utica | boiler | utica boiler
Lochinvar | boiler | lochinvar
Laars | boiler | laars
Takagi | water heater | takagi
Noritz | water heater | noritz
Whirlpool | | whirlpool
Rinnai | water heater | rinai
Dux | water heater | dux hot water, dux proflo
Vulcan | water heater | vulcan hot water
Rheem | water heater | rheem stellar
Thermann | water heater | thermann
Chromagen | water heater | chromagen
Solahart | water heater | solahart
Zip | boiling water tap | zip tap, zip hydrotap
Billi | boiling water tap | billi
Ao Smith | water heater | aosmith
Mira | shower | mira sprint, mira go, mira agile, mira mode, mira platinum, mira minimal, mira miniduo, mira beacon
Mira | | mira | plumbing, electrical, general
Triton | shower | triton t80, triton cara, triton enrich, triton martinique
Aqualisa | shower | aqualisa
Redring | shower | redring
Gainsborough | shower | gainsborough
Heatstore | shower | heatstore
Creda | | creda
Swirl | shower | swirl shower
Bristan | | bristan
Vado | | vado
Crosswater | | crosswater
Methven | | methven
Trevi | | trevi shower, trevi
Corona | shower | corona ducha, ducha corona
Hydra | shower | hydra ducha, chuveiro hydra, ducha hydra
Fame | shower | fame chuveiro, chuveiro fame
Zagonel | shower | zagonel
Sintex | shower | sintex
Cardal | water heater | cardal
Docol | | docol
Celite | | celite
Icasa | | icasa
Incepa | | incepa
Perflex | | perflex
Hansa | | hansa armatur
Kludi | tap | kludi
Ideal Standard | | ideal-standard
Keramag | | keramag
Laufen | | laufen
Jacob Delafon | | jacob delafon, jacob-delafon
Porcher | | porcher
Allia | | allia
Siamp | | siamp
Wirquin | | wirquin
Grohe | | groh, grohe
Tres | | tres grifo, grifo tres
Gala | | gala inodoro
Noken | | noken
OLI | | oli autoclismo
Valadares | | valadares
Toto | toilet | toto
Caroma | toilet | caroma
Fluidmaster | | fluidmaster
Viega | | viega
TECE | | tece
Schwab | | schwab spulkasten
Sanit | | sanit
Dudley | | dudley cistern, dudley syphon
Thomas Dudley | | thomas dudley
Twyford | toilet | twyford, twyfords
Roper Rhodes | | roper rhodes
Insinkerator | garbage disposal | insinkerator, in-sink-erator
Waste King | garbage disposal | waste king
Moen | | moen
Sloan | | sloan
SFA | macerator | sfa sanibroyeur, sanibroyeur
Setma | macerator | setma
Watermatic | macerator | watermatic
Stuart Turner | pump | stuart turner
Grundfos | pump | grundfos
Wilo | pump | wilo
DAB | pump | dab pump, bomba dab
Lowara | pump | lowara
Pedrollo | pump | pedrollo
Espa | pump | bomba espa
Schneider | | schneider
Zoeller | sump pump | zoeller
Wayne | sump pump | wayne sump, wayne pump
Culligan | water softener | culligan
Kinetico | water softener | kinetico
BWT | water softener | bwt
Harvey | water softener | harvey softener, harveys softener
Judo | water softener | judo anlage
Grunbeck | water softener | grunbeck, gruenbeck
Aqua Doctor | | aqua doctor
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
