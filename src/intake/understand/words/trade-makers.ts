/** Makers of bicycles, scooters, heating, locks, cameras and the rest, and site platforms; written as in home-brands.ts. */
export const TRADE_MAKERS = `
Trek | bike | trek
Specialized | bike | specialized | general
Giant | bike | giant | general
Cannondale | bike | cannondale
Scott | bike | scott | general
Cube | bike | cube | general
Merida | bike | merida | general
Bianchi | bike | bianchi | general
Canyon | bike | canyon | general
Raleigh | bike | raleigh | general
Carrera | bike | carrera bike, carrera vengeance, carrera subway, carrera crossfire, carrera vulcan
Boardman | bike | boardman
Ribble | bike | ribble
Whyte | bike | whyte
Marin | bike | marin | general
Kona | bike | kona | general
Santa Cruz | bike | santa cruz
Norco | bike | norco | general
Rocky Mountain | bike | rocky mountain
Fuji | bike | fuji | general
GT | bike | gt | general
Schwinn | bike | schwinn
Diamondback | bike | diamondback
Dahon | bike | dahon
Tern | bike | tern | general
Genesis | bike | genesis | general
Pinnacle | bike | pinnacle
Dawes | bike | dawes | general
Pashley | bike | pashley
Ridgeback | bike | ridgeback
Cervelo | bike | cervelo
Pinarello | bike | pinarello
Colnago | bike | colnago
Focus | bike | focus | general
Gazelle | bike | gazelle
Batavus | bike | batavus
Koga | bike | koga
Rose | bike | rose | general
Bulls | bike | bulls | general
Stevens | bike | stevens | general
Ghost | bike | ghost | general
KTM | bike | ktm
Winora | bike | winora
Pegasus | bike | pegasus | general
Hercules | bike | hercules | general
Conway | bike | conway | general
Centurion | bike | centurion | general
Lapierre | bike | lapierre
Rockrider | bike | rockrider
Riverside | bike | riverside | general
Triban | bike | triban
Elops | bike | elops
Moustache | bike | moustache | general
O2Feel | bike | o2feel
Gitane | bike | gitane
Nakamura | bike | nakamura
Sunn | bike | sunn | general
Mondraker | bike | mondraker
BH | bike | bh | general
Conor | bike | conor | general
Monty | bike | monty | general
Berria | bike | berria | general
Sense | bike | sense | general
Oggi | bike | oggi | general
Groove | bike | groove | general
Soul | bike | soul | general
Houston | bike | houston | general
Berg | bike | berg | general
Wilier | bike | wilier
Ridley | bike | ridley
Surly | bike | surly
Salsa | bike | salsa
Huffy | bike | huffy
Mongoose | bike | mongoose
Apollo | bike | apollo | general
Frog | bike | frog | general
Islabikes | bike | islabikes
Woom | bike | woom | general
Puky | bike | puky | general
Vitus | bike | vitus | general
Nukeproof | bike | nukeproof
YT | bike | yt | general
Propain | bike | propain
Radon | bike | radon | general
Polygon | bike | polygon | general
Malvern Star | bike | malvern star
Reid | bike | reid | general
Avanti | bike | avanti | general
Yeti | bike | yeti | general
Aventon | e-bike | aventon
Super73 | e-bike | super73
Lectric | e-bike | lectric
Ride1Up | e-bike | ride1up
Cowboy | e-bike | cowboy | general
Gocycle | e-bike | gocycle
Estarli | e-bike | estarli
Volt | e-bike | volt | general
Wisper | e-bike | wisper
Juiced | e-bike | juiced
Velotric | e-bike | velotric
Himiway | e-bike | himiway
Engwe | e-bike | engwe
Fiido | e-bike | fiido
Ado | e-bike | ado | general
Tenways | e-bike | tenways
Ampler | e-bike | ampler
Urtopia | e-bike | urtopia
Pedego | e-bike | pedego
Juicy | e-bike | juicy | general
Ancheer | e-bike | ancheer
Heybike | e-bike | heybike
Cyrusher | e-bike | cyrusher
Pure Electric | e-scooter | pure electric
Kugoo | e-scooter | kugoo
Inokim | e-scooter | inokim
Dualtron | e-scooter | dualtron
Kaabo | e-scooter | kaabo
Vsett | e-scooter | vsett
Hiboy | e-scooter | hiboy
Gotrax | e-scooter | gotrax
Razor | e-scooter | razor | general
Unagi | e-scooter | unagi
NIU | e-scooter | niu | general
SmartGyro | e-scooter | smartgyro
Zwheel | e-scooter | zwheel
Iwatboard | e-scooter | iwatboard
E-Twow | e-scooter | e-twow
Etwow | e-scooter | etwow
SoFlow | e-scooter | soflow
Streetbooster | e-scooter | streetbooster
Egret | e-scooter | egret
Okai | e-scooter | okai
Turboant | e-scooter | turboant
Wispeed | e-scooter | wispeed
Joyor | e-scooter | joyor
Ecoxtrem | e-scooter | ecoxtrem
Bongo | e-scooter | bongo
Minimotors | e-scooter | minimotors
Speedway | e-scooter | speedway
Nanrobot | e-scooter | nanrobot
Pentax | camera | pentax
Hasselblad | camera | hasselblad
Polaroid | camera | polaroid
Kodak | camera | kodak
Sigma | camera | sigma
Tamron | camera | tamron
Bush | TV | bush | it-repair, general
Finlux | TV | finlux
Grundig | TV | grundig tv
Metz | TV | metz | it-repair, general
Roku | TV | roku tv
Skyworth | TV | skyworth
AOC | TV | aoc tv
Element | TV | element tv
Sceptre | TV | sceptre
Techwood | TV | techwood
Polaroid | TV | polaroid tv
Strong | TV | strong | it-repair, general
Fujitsu General | air conditioner | fujitsu general
Elgin | air conditioner | elgin | plumbing, general
Toshiba | air conditioner | toshiba ac
Haier | air conditioner | haier ac
Hisense | air conditioner | hisense ac
Mirage | air conditioner | mirage | plumbing, general
Actron | air conditioner | actron
ActronAir | air conditioner | actronair
Brivis | air conditioner | brivis
Friedrich | air conditioner | friedrich | plumbing, general
York | air conditioner | york | plumbing, general
Payne | air conditioner | payne
Coleman | air conditioner | coleman hvac
Aux | air conditioner | aux | plumbing, general
Mundoclima | air conditioner | mundoclima
Saunier | air conditioner | saunier
Atlantic Fujitsu | air conditioner | atlantic fujitsu
Olimpia Splendid | air conditioner | olimpia splendid
Argo | air conditioner | argo | plumbing, general
Nibe | heat pump | nibe
Mitsubishi Ecodan | heat pump | mitsubishi ecodan
Ecodan | heat pump | ecodan
Panasonic Aquarea | heat pump | panasonic aquarea
Aquarea | heat pump | aquarea
Alpha Innotec | heat pump | alpha innotec
Ochsner | heat pump | ochsner
Novelan | heat pump | novelan
Waterfurnace | heat pump | waterfurnace
Ideal | boiler | ideal | plumbing, general
Alpha | boiler | alpha | plumbing, general
ATAG | boiler | atag
Burnham | boiler | burnham
Wolf | boiler | wolf | plumbing, general
Elco | boiler | elco
Chappée | boiler | chappee
BaxiRoca | boiler | baxiroca
Hermann | boiler | hermann | plumbing, general
Grant | boiler | grant | plumbing, general
Zip | water heater | zip | plumbing, general
Santon | water heater | santon
Thermex | water heater | thermex
Hydra | water heater | hydra | plumbing, general
Dux | water heater | dux
Fogatti | water heater | fogatti
Bosch Therm | water heater | bosch therm
Junkers Celsius | water heater | junkers celsius
Rotoplas | water heater | rotoplas
Hansgrohe | shower | hansgrohe shower
Delta | tap | delta | plumbing, general
Blanco | tap | blanco | plumbing, general
Genie | garage door | genie | locksmith, general
SeceuroGlide | garage door | seceuroglide
Craftsman | garage door | craftsman opener
Merlin | garage door | merlin | locksmith, general
B&D | garage door | b&d
Gliderol | garage door | gliderol
Tubauto | garage door | tubauto
Sommer | garage door | sommer | locksmith, general
Nice | garage door | nice | locksmith, general
Came | garage door | came | locksmith, general
Rossi | garage door | rossi
ERA | lock | era | locksmith, general
Abloy | lock | abloy
Assa | lock | assa | locksmith, general
Picard | lock | picard
Tesa | lock | tesa
GU | lock | gu | locksmith, general
August | smart lock | august | locksmith, general
Eufy | smart lock | eufy lock
Aqara | smart lock | aqara
Lockly | smart lock | lockly
Sentry | safe | sentry | locksmith, general
Burton | safe | burton | locksmith, general
Liberty | safe | liberty safe
Hartmann | safe | hartmann
Casablanca | ceiling fan | casablanca
Minka Aire | ceiling fan | minka aire
Fanimation | ceiling fan | fanimation
Big Ass Fans | ceiling fan | big ass fans
Haiku | ceiling fan | haiku
Westinghouse | ceiling fan | westinghouse fan
Atomberg | ceiling fan | atomberg
Usha | ceiling fan | usha | electrical, general
Ventisol | ceiling fan | ventisol
Honda | lawnmower | honda mower
Craftsman | lawnmower | craftsman mower
Makita | lawnmower | makita mower
EGO | lawnmower | ego | landscaping, general
Viking | lawnmower | viking | landscaping, general
Sandrigarden | lawnmower | sandrigarden
Trapp | lawnmower | trapp
Tramontina | lawnmower | tramontina mower
Wap | pressure washer | wap
Simpson | pressure washer | simpson washer
SunPower | solar panels | sunpower
Solis | solar panels | solis
Deye | solar panels | deye
Juicebox | EV charger | juicebox
Andersen | EV charger | andersen
EO Mini | EV charger | eo mini
Go-eCharger | EV charger | go-echarger
ABL | EV charger | abl | electrical, general
V2C | EV charger | v2c
Trydan | EV charger | trydan
Grizzl-E | EV charger | grizzl-e
Emporia | EV charger | emporia
Hesla | EV charger | hesla
Heidelberg | EV charger | heidelberg | electrical, general
Hotspring | hot tub | hotspring
Hot Spring | hot tub | hot spring
Bullfrog | hot tub | bullfrog
Sundance | hot tub | sundance
Canadian Spa | hot tub | canadian spa
Lazy Spa | hot tub | lazy spa
CosySpa | hot tub | cosyspa
Sage | coffee machine | sage | appliance, general
Keurig | coffee machine | keurig
Bialetti | coffee machine | bialetti
Rocket | coffee machine | rocket
Smeg | coffee machine | smeg coffee
Shark | vacuum cleaner | shark | appliance, general
Hoover | vacuum cleaner | hoover | appliance, general
Miele | vacuum cleaner | miele vacuum
Eureka | vacuum cleaner | eureka
Rainbow | vacuum cleaner | rainbow | appliance, general
Kirby | vacuum cleaner | kirby
Electrolux Ergorapido | vacuum cleaner | electrolux ergorapido
Neato | robot vacuum | neato
Dreame | robot vacuum | dreame
Narwal | robot vacuum | narwal
Elna | sewing machine | elna | appliance, general
Brother | sewing machine | brother sewing
Alfa | sewing machine | alfa | appliance, general
Bernette | sewing machine | bernette
Kawai | piano | kawai
Bechstein | piano | bechstein
Roland | keyboard | roland | it-repair, general
Nord | keyboard | nord | it-repair, general
Fender | guitar | fender | appliance, general
Gibson | guitar | gibson
Ibanez | guitar | ibanez
Epiphone | guitar | epiphone
Rega | turntable | rega | it-repair, general
Audio-Technica | turntable | audio-technica
Thorens | turntable | thorens
Dual | turntable | dual | it-repair, general
Marantz | amplifier | marantz
NAD | amplifier | nad | it-repair, general
Marshall | amplifier | marshall | it-repair, general
Bose SoundLink | speaker | bose soundlink
Ultimate Ears | speaker | ultimate ears
Marshall Emberton | speaker | marshall emberton
Harman Kardon | speaker | harman kardon
Tribit | speaker | tribit
Anker Soundcore | speaker | anker soundcore
Beats | headphones | beats | it-repair, general
Bose QC | headphones | bose qc
AKG | headphones | akg
Skullcandy | headphones | skullcandy
Audeze | headphones | audeze
Keychron | keyboard | keychron
Razer | keyboard | razer keyboard
Parrot | drone | parrot
Autel | drone | autel
Toshiba Canvio | hard drive | toshiba canvio
Maxtor | hard drive | maxtor
G-Drive | hard drive | g-drive
Asus RT | router | asus rt
D-Link | router | d-link
Eero | router | eero
Ubiquiti | router | ubiquiti
UniFi | router | unifi
Starlink | router | starlink
AVM | router | avm
Vodafone Station | router | vodafone station
Huawei HG | router | huawei hg
Mercusys | router | mercusys
Tenda | router | tenda
Intelbras Twibi | router | intelbras twibi
MikroTik | router | mikrotik
Arris | router | arris
Zyxel | router | zyxel
Zebra | printer | zebra
Dymo | printer | dymo
Pantum | printer | pantum
Bambu Lab | printer | bambu lab
Creality | printer | creality
Prusa | printer | prusa
Anycubic | printer | anycubic
Elegoo | printer | elegoo
Suunto | smartwatch | suunto
Polar | smartwatch | polar | it-repair, general
Coros | smartwatch | coros
Fossil | smartwatch | fossil | it-repair, general
Huawei Watch | smartwatch | huawei watch
TicWatch | smartwatch | ticwatch
Withings | smartwatch | withings
Tolino | e-reader | tolino | it-repair, general
Bookeen | e-reader | bookeen
Remarkable | e-reader | remarkable
Optoma | projector | optoma
XGIMI | projector | xgimi
Epson EH | projector | epson eh
Acer | projector | acer projector
Nebula | projector | nebula | it-repair, general
Anker Nebula | projector | anker nebula
Sauter |  | sauter | appliance
Jenn-Air |  | jenn-air
Simpson |  | simpson | appliance, general
Continental |  | continental
Easy |  | easy | appliance, general
Daewoo |  | daewoo
Sharp |  | sharp | appliance, general
Lec |  | lec | appliance, general
Stoves |  | stoves | appliance, general
Aga |  | aga | appliance, general
Leisure |  | leisure | appliance, general
Cannon |  | cannon | appliance, general
Montpellier |  | montpellier | appliance, general
Cuisinart |  | cuisinart
Magimix |  | magimix
Gaggenau |  | gaggenau | appliance, general
V-Zug |  | v-zug
Schulthess |  | schulthess
Elektra |  | elektra
Eurotech |  | eurotech
Ariston Hotpoint |  | ariston hotpoint
Atlas |  | atlas
Fischer |  | fischer
Cuori |  | cuori
Patrick |  | patrick | appliance, general
Sindelen |  | sindelen
Challenger |  | challenger | appliance, general
Centrales |  | centrales | appliance, general
Indurama |  | indurama
DFS |  | dfs
Sofology |  | sofology
Natuzzi |  | natuzzi
La-Z-Boy |  | la-z-boy
Roller |  | roller | appliance, general
Tok&Stok |  | tok&stok
MadeiraMadeira |  | madeiramadeira
Acorn | stairlift | acorn
Handicare | stairlift | handicare
Thyssenkrupp | stairlift | thyssenkrupp
Technogym | treadmill | technogym
Reebok | treadmill | reebok
Sole | treadmill | sole treadmill, sole f63, sole f80
Kemble | piano | kemble
Fichet | | fichet
PPA | | motor ppa
Omega | watch | omega watch, omega seamaster, omega speedmaster, its an omega
Dr. Martens | boots | doc martens, dr martens, doc marten, docs boots
BowFlex | treadmill | bowflex
Ghost CMS | website | ghost cms
Tray | website | tray | web-support
Ecwid | website | ecwid
Big Cartel | website | big cartel
Kajabi | website | kajabi
Medusa | website | medusa
Strikingly | website | strikingly
Zyro | website | zyro
Gambio | website | gambio
JTL | website | jtl
xt:Commerce | website | xt:commerce
OXID | website | oxid
Neos | website | neos | web-support
Palbin | website | palbin
Bagisto | website | bagisto
Wuilt | website | wuilt
Webnode | website | webnode
Mozello | website | mozello
UOL | website | uol
Bling | website | bling | web-support
Kentico | website | kentico
Sitecore | website | sitecore
Craft CMS | website | craft cms
Statamic | website | statamic
Concrete5 | website | concrete5
ClickFunnels | website | clickfunnels
Systeme.io | website | systeme.io
Podia | website | podia | web-support
Thinkific | website | thinkific
Teachable | website | teachable
Substack | website | substack
Tilda | website | tilda | web-support
Lightspeed | website | lightspeed
Epages | website | epages
Shift4Shop | website | shift4shop
Volusion | website | volusion
Sellfy | website | sellfy
Vercel | website | vercel
Netlify | website | netlify
Peugeot | bike | peugeot bike, vélo peugeot, peugeot vélo
`;
