/** More families and product lines; written as in families.ts. A `!` after the kind: only with a number behind. */
export const MORE_FAMILIES = `
Mira | shower | Excel | mira excel
Mira | shower | Sport | mira sport
Mira | shower | Jump | mira jump
Mira | shower | Advance | mira advance
Mira | shower | Vie | mira vie
Mira | shower | Escape | mira escape
Mira | shower | Decor | mira decor
Mira | shower | Azora | mira azora
Mira | shower | Event | mira event
Mira | shower | Coda | mira coda
Mira | shower | Element | mira element
Apple | phone! | iPhone | ip, iph, ifon, aiphone, iphne, ihpone, iphone pro, i-phone, ayfon, aifone
Apple | phone | iPhone SE | iphone se
Apple | tablet | iPad mini | ipad mini, mini ipad
Apple | tablet | iPad Air | ipad air
Apple | tablet | iPad Pro | ipad pro
Apple | laptop | MacBook Air | mac air, macair, macbookair, mackbook air
Apple | laptop | MacBook Pro | mac pro laptop, macbookpro, mackbook pro
Apple | laptop* | MacBook | mac laptop, macbooks
Apple | desktop | Mac Pro | mac pro
Apple | smartwatch | Apple Watch Series | apple watch series
Apple | smartwatch | Apple Watch SE | apple watch se
Apple | smartwatch | Apple Watch Ultra | apple watch ultra
Apple | earbuds | AirPods Pro | airpods pro, airpod pro, air pods pro
Apple | headphones | AirPods Max | airpods max
Apple | smart speaker | HomePod | homepod
Apple | TV box | Apple TV | apple tv
Samsung | phone! | Galaxy | sgs
Samsung | phone! | Galaxy Note | note, samsung note
Samsung | tablet | Galaxy Tab A | tab a, galaxy tab a, samsung tab a
Samsung | tablet | Galaxy Tab S | samsung tab s
Samsung | tablet! | Galaxy Tab | tab, samsung tab
Samsung | phone | Galaxy Z Flip | flip phone samsung, zflip
Samsung | phone! | Galaxy Z Flip | flip, z-flip
Samsung | phone! | Galaxy Z Fold | fold, z-fold
Samsung | laptop? | Book | samsung book
Samsung | laptop | Galaxy Book | galaxybook
Samsung | phone | Galaxy A | galaxy a
Google | phone! | Pixel | pxl, googel pixel
Google | smart speaker | Nest Mini | nest mini, google home mini
Google | router | Nest Wifi | nest wifi, google wifi
Xiaomi | phone! | Redmi Note | rn, note redmi, remi note, redmi-note, redminote
Xiaomi | phone! | Redmi | remi, redmy
Xiaomi | phone | Poco X | poco x
Xiaomi | smartwatch? | Mi Band | mi band
Xiaomi | e-scooter | Mi Electric Scooter | xiaomi scooter, xiaomi m365
Motorola | phone | Moto G | moto g, motog, motorola g
Motorola | phone | Moto E | moto e, motorola e
Huawei | phone! | P | huawei p
Huawei | phone! | Nova | nova, huawei nova
Realme | phone! | Realme | realme, real me
Oppo | phone! | A | oppo a
Nokia | phone! | G | nokia g
Sony | headphones | WH-1000XM | sony wh
Bose | headphones | QuietComfort | quietcomfort, quiet comfort, qc35, qc45
Jabra | earbuds? | Elite | jabra elite
Dell | laptop? | G15 | dell g15
Dell | desktop? | OptiPlex | opti plex
HP | laptop? | Chromebook | hp chromebook
HP | laptop? | Dragonfly | dragonfly, elite dragonfly
HP | printer | Envy | hp envy printer, envy printer
HP | printer | DeskJet | hp desk jet
HP | printer? | Envy Inspire | envy inspire
HP | printer? | Photosmart | photosmart
HP | printer! | LaserJet | lj
HP | desktop? | ProDesk | prodesk, hp prodesk
HP | desktop? | EliteDesk | elitedesk, hp elitedesk
Lenovo | laptop? | Chromebook | lenovo chromebook
Lenovo | laptop? | ThinkBook | thinkbook, lenovo thinkbook
Lenovo | laptop! | Yoga | yoga
Lenovo | laptop? | LOQ | lenovo loq
Asus | laptop? | Chromebook | asus chromebook
Asus | laptop? | ExpertBook | expertbook
Asus | laptop! | TUF | tuf
Acer | laptop? | Chromebook | acer chromebook
Acer | laptop! | Swift | swift
Acer | laptop? | Extensa | extensa, acer extensa
Acer | laptop? | TravelMate | travelmate, acer travelmate
Medion | laptop? | Akoya | medion akoya, akoya
Medion | laptop? | Erazer | medion erazer, erazer
Positivo | laptop? | Motion | positivo motion
Microsoft | laptop | Surface Laptop Go | surface laptop go
Fujitsu | laptop? | Lifebook | lifebook, fujitsu lifebook
Razer | laptop | Blade | blade 15, blade 14
Sony | console | PS5 Slim | ps5 slim
Sony | console | PS4 Slim | ps4 slim
Sony | console | PS4 Pro | ps4 pro
Sony | console | PS5 | play 5, play5, la play 5, plaustation 5, playstation5, play station5, playsi 5
Sony | console | PS4 | play 4, play4, la play 4, playstation4
Sony | console | PS5 Pro | ps5 pro
Sony | console* | PlayStation | playsi, playstaion, plystation
Sony | console | PSP | psp
Microsoft | console | Xbox Series X | xbox x, xsx
Microsoft | console | Xbox Series S | xbox s, xss
Microsoft | console | Xbox One S | xbox one s
Microsoft | console | Xbox One X | xbox one x
Nintendo | console | Switch OLED | switch oled, nintendo switch oled
Nintendo | console | Switch | nintendo switche, swich
Nintendo | console | DS | nintendo ds
Nintendo | console | Switch Lite | swich lite
Asus | console | ROG Ally | rog ally, asus rog ally
Lenovo | console | Legion Go | legion go
Meta | VR headset | Quest 2 | quest 2, oculus 2, oculus quest 2, meta quest 2
Meta | VR headset | Quest 3 | quest 3, meta quest 3
Kingston | USB stick? | DataTraveler | datatraveler, kingston datatraveler, data traveler
SanDisk | USB stick? | Ultra | sandisk ultra
SanDisk | external hard drive? | Extreme | sandisk extreme
HP | desktop | Omen 25L | omen 25l, hp omen 25l
Fujitsu | desktop? | Esprimo | esprimo, fujitsu esprimo
Fujitsu | laptop? | Lifebook | lifebook
Ring | doorbell | Pro 2 | ring pro 2
Ring | doorbell | Pro | ring pro
Rain Bird | irrigation controller | ESP-Me | rain bird esp-me, esp-me
De'Longhi | coffee machine | Magnifica S | magnifica s, delonghi magnifica s
De'Longhi | coffee machine | Magnifica Evo | magnifica evo
MSI | laptop? | Katana | katana, msi katana
MSI | laptop? | Stealth | msi stealth
MSI | laptop? | Raider | msi raider
MSI | laptop? | Modern | msi modern
Junkers | water heater? | Hydro | junkers hydro
Logitech | keyboard | Combo Touch | combo touch, logitech combo touch
Logitech | mouse? | MX Master | mx master
LG | TV? | OLED | lg oled
Eufy | robot vacuum? | RoboVac | robovac, eufy robovac
Samsung | monitor? | Odyssey | odyssey, samsung odyssey
Salamander | shower pump? | CT Force | salamander ct force, ct force
Lenovo | desktop? | Legion T5 | legion t5, lenovo legion t5
Logitech | keyboard | MX Keys | mx keys, logitech mx keys
Positivo | laptop? | Motion | motion
Hansgrohe | shower? | Ecostat | ecostat, hansgrohe ecostat
Samsung | fridge? | Family Hub | family hub
BT | router | Smart Hub 2 | bt smart hub 2, smart hub 2
BT | router? | Smart Hub | bt smart hub, bt home hub, home hub
Sky | router? | Hub | sky hub, sky broadband hub
Virgin Media | router? | Hub | virgin hub, virgin media hub, virgin superhub, superhub
Vodafone | router? | Hub | vodafone hub
Orange | router? | Livebox | livebox
Free | router? | Freebox | freebox
Bouygues | router? | Bbox | bbox
SFR | router? | SFR Box | sfr box, box sfr
Telekom | router? | Speedport | speedport
AVM | router! | FritzBox | fritz, fritzbox, fritz box
TP-Link | router? | Archer | archer, tp-link archer, tp link archer
TP-Link | router? | Deco | tp-link deco, deco
Netgear | router? | Nighthawk | nighthawk
Netgear | router? | Orbi | orbi
Synology | NAS? | DiskStation | diskstation
WD | external hard drive | My Passport | my passport, wd my passport, mypassport, passport ultra
WD | external hard drive | Elements | wd elements
WD | external hard drive | My Book | wd my book
WD | NAS | My Cloud | wd my cloud, mycloud
Seagate | external hard drive | Expansion | seagate expansion
Seagate | external hard drive | Backup Plus | seagate backup plus
Brother | printer? | MFC | brother mfc, mfc
Brother | printer! | DCP | dcp, brother dcp
Brother | printer! | HL | brother hl
Epson | printer! | XP | epson xp
Epson | printer! | WF | epson wf
Canon | printer! | PIXMA | canon ts, canon mg
Canon | printer! | MG | mg
Canon | printer? | i-SENSYS | i-sensys, isensys
Canon | printer? | MAXIFY | maxify
Sony | TV? | Bravia | bravia, sony bravia
Samsung | TV | Frame | samsung frame, frame tv
Philips | TV | Ambilight | ambilight
Amazon | TV stick | Fire TV Stick | fire stick, firestick, fire tv stick
Amazon | smart speaker | Echo | amazon echo
Ring | doorbell | Video Doorbell | ring video doorbell
Ring | doorbell | Video Doorbell Pro | ring doorbell pro, ring video doorbell pro
Nest | doorbell | Nest Doorbell | nest doorbell
Nest | thermostat | Nest | nest thermostat, nest learning thermostat
Hive | thermostat | Hive | hive thermostat, hive heating
Tado | thermostat | Tado | tado
DJI | drone | Mini 2 | dji mini 2
DJI | drone? | Air | dji air
DJI | drone? | Phantom | dji phantom
Sony | camera? | Alpha | sony alpha
Vaillant | boiler? | ecoFIT | ecofit, vaillant ecofit
Vaillant | boiler? | atmoTEC | atmotec, vaillant atmotec
Vaillant | water heater? | atmoMAG | atmomag
Vaillant | heat pump? | aroTHERM | arotherm
Vaillant | boiler? | ecoTEC exclusive | ecotec exclusive
Worcester Bosch | boiler? | Greenstar CDi | greenstar cdi
Worcester Bosch | boiler? | Greenstar Ri | greenstar ri
Worcester Bosch | boiler? | Greenstar i | greenstar i
Ideal | boiler? | Independent | ideal independent
Ideal | boiler? | Logic Max | ideal logic max
Ideal | boiler? | Exclusive | ideal exclusive
Baxi | boiler? | Platinum | baxi platinum
Baxi | boiler? | Assure | baxi assure
Baxi | boiler? | 600 Combi | baxi 600
Baxi | boiler? | Neta-tec | baxi neta-tec, neta tec, neta-tec
Baxi | boiler? | Luna | baxi luna
Glow-worm | boiler? | Betacom | betacom
Glow-worm | boiler? | Ultracom | ultracom
Potterton | boiler? | Promax | potterton promax
Viessmann | boiler? | Vitopend | vitopend
Viessmann | boiler? | Vitola | vitola
Viessmann | heat pump? | Vitocal | vitocal
Buderus | boiler? | Logamax | logamax, logamax plus
Buderus | boiler? | Logano | logano
Junkers | boiler? | Cerapur | cerapur, junkers cerapur
Junkers | boiler? | Cerastar | cerastar
Junkers | water heater? | Hydropower | hydropower
Saunier Duval | boiler? | ThemaPlus | themaplus, thema plus
Saunier Duval | boiler? | Isotwin | isotwin
Saunier Duval | boiler? | Themaclassic | themaclassic
Chaffoteaux | boiler? | Mira C Green | mira c green
Elm Leblanc | boiler? | Mégalis | megalis, elm leblanc megalis
De Dietrich | boiler? | Naneo | naneo
Frisquet | boiler? | Hydromotrix | hydromotrix
Frisquet | boiler? | Prestige | frisquet prestige
Ariston | boiler? | Clas | ariston clas
Ariston | water heater? | Velis | velis, ariston velis
Atlantic | water heater? | Zeneo | zeneo
Thermor | water heater? | Duralis | duralis
Fleck | water heater? | Duo | fleck duo
Stiebel Eltron | water heater? | DHE | stiebel eltron dhe
Rheem | water heater? | Performance | rheem performance
Grohe | tap? | Eurosmart | grohe eurosmart
Grohe | shower? | Grohtherm | grohtherm
Hansgrohe | tap? | Talis | hansgrohe talis
Triton | electric shower? | T80 | triton t80, t80
Mira | electric shower? | Sport | mira sport
Mira | shower? | Advance | mira advance
Aqualisa | shower? | Quartz | aqualisa quartz
Quooker | boiling water tap? | Pro | quooker pro
myenergi | EV charger | Zappi | zappi charger, my energi zappi
Easee | EV charger | One | easee one
Wallbox | EV charger | Pulsar Plus | wallbox pulsar plus
Wallbox | EV charger | Pulsar Max | pulsar max
Andersen | EV charger | A2 | andersen a2
Hypervolt | EV charger | Home 3 | hypervolt home 3
Hypervolt | EV charger? | Home | hypervolt
ABB | EV charger? | Terra AC | terra ac
go-e | EV charger? | Charger | go-e charger, go-e, goe charger
KEBA | EV charger? | KeContact | kecontact, keba
Mennekes | EV charger? | Amtron | amtron
Schneider | EV charger? | EVlink | evlink
Legrand | EV charger? | Green'Up | green up, green'up
Hager | EV charger? | Witty | hager witty
Tesla | EV charger | Powerwall | powerwall
ChargePoint | EV charger? | Home Flex | chargepoint home flex, chargepoint
Siemens | dishwasher? | iQ500 | siemens iq500
Bosch | appliance! | Serie | serie, series
Bosch | coffee machine? | Tassimo | tassimo
De'Longhi | coffee machine? | Magnifica | magnifica, delonghi magnifica, magnifica s
De'Longhi | coffee machine? | Dinamica | dinamica, delonghi dinamica
De'Longhi | coffee machine? | Dedica | delonghi dedica
De'Longhi | coffee machine? | Eletta | eletta
Sage | coffee machine? | Barista Express | barista express, sage barista express
Breville | coffee machine? | Barista | breville barista
Sage | coffee machine? | Barista Pro | barista pro
Nespresso | coffee machine? | Vertuo | vertuo, nespresso vertuo
Nespresso | coffee machine? | Lattissima | lattissima
Nespresso | coffee machine? | Essenza | essenza
Krups | coffee machine? | Evidence | krups evidence
Krups | coffee machine? | Dolce Gusto | dolce gusto
Philips | coffee machine? | LatteGo | lattego, philips lattego
Saeco | coffee machine? | PicoBaristo | picobaristo
Jura | coffee machine? | E8 | jura e8
Melitta | coffee machine? | Caffeo | caffeo
Dyson | vacuum cleaner? | Ball | dyson ball
Dyson | hair dryer? | Supersonic | supersonic
Dyson | hair styler? | Airwrap | airwrap
Dyson | vacuum cleaner | Animal | dyson animal
Shark | vacuum cleaner? | Navigator | shark navigator
Shark | vacuum cleaner? | Duoclean | duoclean
iRobot | robot vacuum* | Roomba | roomba, irobot roomba
Roborock | robot vacuum? | S | roborock s
Numatic | vacuum cleaner | Henry | henry hoover, henry vacuum, henry hetty
Miele | vacuum cleaner? | Complete C3 | miele c3
Vorwerk | vacuum cleaner? | Kobold | kobold, vorwerk kobold
Vorwerk | food processor? | Thermomix TM | thermomix tm
Vorwerk | food processor! | Thermomix | thermomix
KitchenAid | stand mixer? | Artisan | kitchenaid artisan
Kenwood | food mixer? | Chef | kenwood chef
Ninja | air fryer? | Foodi | ninja foodi, foodi
Philips | air fryer? | Airfryer | philips airfryer
Samsung | washing machine? | EcoBubble | ecobubble, samsung ecobubble, eco bubble
Samsung | washing machine? | AddWash | addwash
LG | washing machine? | Direct Drive | lg direct drive
Hotpoint | washing machine? | Aquarius | hotpoint aquarius, aquarius
Hotpoint | washing machine? | Ultima | hotpoint ultima
Indesit | washing machine? | Innex | innex
Bosch | fridge? | VitaFresh | vitafresh
Rangemaster | cooker? | Classic | rangemaster classic
AEG | washing machine? | Lavamat | lavamat, aeg lavamat, oko lavamat
AEG | dishwasher? | Favorit | favorit, aeg favorit
Siemens | fridge? | coolConcept | coolconcept
Husqvarna | robot mower? | Automower | automower, husqvarna automower
Gardena | robot mower? | Sileno | sileno
Stihl | robot mower? | iMow | imow
Honda | lawnmower? | HRX | hrx
Honda | lawnmower? | Izy | honda izy
Flymo | lawnmower? | Easimo | easimo
Stihl | chainsaw? | MS | stihl ms
Stihl | strimmer? | FS | stihl fs
Volkswagen | car | Golf | vw golf, golf
Volkswagen | car | Polo | vw polo, polo
Volkswagen | van | Transporter | vw transporter, transporter
Ford | car | Fiesta | fiesta, ford fiesta
Ford | car | Focus | ford focus
Ford | van | Transit | ford transit, transit van, transit
Vauxhall | car | Corsa | corsa, vauxhall corsa
Vauxhall | car | Astra | vauxhall astra
Vauxhall | van | Vivaro | vivaro
Opel | car | Corsa | opel corsa
Renault | car | Clio | clio, renault clio
Renault | van | Kangoo | kangoo, renault kangoo
Renault | car | Megane | megane, renault megane
Citroën | van | Berlingo | berlingo, citroen berlingo
Citroën | car | C3 | citroen c3
Seat | car | Ibiza | seat ibiza
Seat | car | León | seat leon
Fiat | car | 500 | fiat 500
Fiat | car | Punto | fiat punto
Fiat | car | Uno | fiat uno
Toyota | car | Corolla | corolla, toyota corolla
Toyota | car | Yaris | yaris, toyota yaris
Toyota | car | Hilux | hilux
Nissan | car | Qashqai | qashqai
Nissan | car | Micra | micra
Honda | car | Civic | honda civic
Chevrolet | car | Onix | onix, chevrolet onix
Hyundai | car | HB20 | hb20
Audi | car | A3 | audi a3
Audi | car | A4 | audi a4
Mercedes | van | Sprinter | mercedes sprinter, sprinter van
Mercedes | van | Vito | mercedes vito
Dacia | car | Sandero | sandero
Dacia | car | Duster | dacia duster
Skoda | car | Octavia | octavia
Mini | car | Cooper | mini cooper
IKEA | wardrobe | PAX | ikea pax, pax wardrobe, pax wardrobes, pax
IKEA | bookcase | Billy | ikea billy, billy bookcase
IKEA | shelves | Kallax | kallax, ikea kallax
IKEA | chest of drawers | Malm | malm, ikea malm
IKEA | shelves | Ivar | ikea ivar
IKEA | TV unit | Besta | besta, ikea besta
IKEA | bed | Hemnes | hemnes, ikea hemnes
IKEA | bunk bed | Kura | ikea kura
IKEA | wardrobe | Platsa | platsa
IKEA | kitchen | Metod | ikea metod
IKEA | cot | Sniglar | sniglar
Yale | smart lock | Conexis | conexis, yale conexis
Yale | smart lock | Linus | yale linus
Yale | smart lock | Assure | yale assure
August | smart lock | Smart Lock Pro | august smart lock pro
Schlage | smart lock | Encode | schlage encode
Schlage | lock | BE365 | be365
Nuki | smart lock | Smart Lock | nuki smart lock
Ring | doorbell | Video Doorbell Pro | video doorbell pro
Ring | doorbell | Video Doorbell Plus | video doorbell plus
Microsoft | controller | Xbox Elite Series | elite series, xbox elite series, xbox elite
Lorenzetti | electric shower | Acqua Duo | acqua duo, lorenzetti acqua duo
Bulex | boiler | ThermoMaster Condens | bulex thermomaster condens, thermomaster condens
Sony | console | PS5 | play 5, play5, la play 5
Sony | console | PS4 | play 4, play4, la play 4
Sony | console | PS4 Pro | play 4 pro
`;
