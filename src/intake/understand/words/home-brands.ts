/**
 * Makers met in homes: of water, heat, light and alarms; written as in brands.ts. A fourth part names the trades in which the
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
`;
