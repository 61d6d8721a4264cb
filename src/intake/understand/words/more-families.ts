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
Ring | doorbell | Video Doorbell | ring video doorbell, ring doorbell
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
`;
/** More makers and platforms; written as in brands.ts. */
export const MORE_BRANDS = `
Xiaomi |  | xiomi, xaomi, shaomi, siaomi, chaomi
Samsung |  | samsun, sansung, samsumg, smasung, samgsung, samsang
Huawei |  | hauwei, huawai, huwawei, wawei, uawei
Motorola |  | motorolla, moto rola, motorolo
Lenovo |  | lenobo, lenevo, leonvo
Nothing | phone | nothing phone
Alcatel | phone | alcatel
Doro | phone | doro
Wiko | phone | wiko
Infinix | phone | infinix
Blackview | phone | blackview
Positivo |  | positivo
Multilaser |  | multilaser
Packard Bell | laptop | packard bell
Gigabyte |  | gigabyte
Alienware |  | alienware
Chromebook |  | chromebook brand
Primux |  | primux
WD |  | wd, western digital
Crucial |  | crucial
Kingston |  | kingston
Synology | NAS | synology
QNAP | NAS | qnap
BT | router | bt hub, bt router, bt broadband
Virgin Media | router | virgin router, virgin media router
Sky |  | sky router, sky box, sky q
BenQ |  | benq
AOC | monitor | aoc
ViewSonic | monitor | viewsonic
Hitachi |  | hitachi
Toshiba |  | toshiba
Insignia |  | insignia
Onn |  | onn
Grundig |  | grundig
Telefunken | TV | telefunken
Loewe | TV | loewe
Thomson |  | thomson
Blaupunkt |  | blaupunkt
Marshall | speaker | marshall speaker
Bang & Olufsen |  | bang and olufsen, bang & olufsen, b&o
Sennheiser |  | sennheiser
Beats | headphones | beats headphones, beats solo
Jabra |  | jabra
Anker |  | anker, soundcore
Olympus | camera | olympus
Leica | camera | leica
Segway | e-scooter | segway, ninebot
Elgato |  | elgato
Corsair |  | corsair
Wacom |  | wacom
Zebra | printer | zebra printer
OKI | printer | oki
Konica Minolta | printer | konica minolta, konica
Samsung |  | samsung printer
Ideal | boiler | ideal combi, ideal logic, an ideal, ideal classic
Alpha | boiler | alpha boiler, alpha combi
Intergas | boiler | intergas
Vokera | boiler | vokera
Ravenheat | boiler | ravenheat
Heatline | boiler | heatline
Biasi | boiler | biasi
Immergas | boiler | immergas
Beretta | boiler | beretta
Bosch | boiler | bosch boiler, bosch therme
Wolf | boiler | wolf boiler, wolf therme, wolf heizung
Weishaupt | boiler | weishaupt
Brötje | boiler | brotje, broetje
Oertli | boiler | oertli
Remeha | boiler | remeha
Atlantic |  | atlantic
Thermor | water heater | thermor
Elm Leblanc | boiler | elm leblanc
Fleck | water heater | fleck
Cointra | water heater | cointra
Daikin |  | daikin
Mitsubishi |  | mitsubishi electric, mitsubishi
Fujitsu |  | fujitsu ac
Carrier |  | carrier
Trane |  | trane
Lennox |  | lennox
Gree |  | gree
Springer |  | springer
Komeco |  | komeco
Rinnai | water heater | rinnai
Orbis |  | orbis
Clage | water heater | clage
AEG |  | aeg durchlauferhitzer
Manaus |  | manaus
Deca |  | deca
Docol | tap | docol
Tigre |  | tigre
Sanindusa |  | sanindusa
Duravit |  | duravit
Villeroy & Boch |  | villeroy & boch, villeroy and boch, villeroy
Ideal Standard |  | ideal standard, ideal-standard
Armitage Shanks | toilet | armitage shanks, armitage
Jacuzzi | hot tub | jacuzzi
Bristan |  | bristan
Delta |  | delta faucet
American Standard |  | american standard
Pfister | tap | pfister
Franke |  | franke
Blanco |  | blanco sink, blanco tap
Quooker | boiling water tap | quooker
Vent-Axia | extractor fan | vent-axia, vent axia
Xpelair | extractor fan | xpelair
Manrose | extractor fan | manrose
Heatrae Sadia | water heater | heatrae sadia, heatrae
Megaflo | hot water cylinder | megaflo
Salus | thermostat | salus
Drayton | thermostat | drayton
Honeywell | thermostat | honeywell
Danfoss |  | danfoss
Tado | thermostat | tado
Netatmo | thermostat | netatmo
Ecobee | thermostat | ecobee
Siedle | intercom | siedle
Fermax | intercom | fermax
Comelit | intercom | comelit
Tegui | intercom | tegui
Urmet | intercom | urmet
Intelbras |  | intelbras
Somfy |  | somfy
Nice | gate motor | nice gate motor, nice motor
FAAC | gate motor | faac
BFT | gate motor | bft
Came | gate motor | came gate
Hörmann | garage door | hormann, hoermann
Chamberlain | garage door opener | chamberlain
LiftMaster | garage door opener | liftmaster
Garador | garage door | garador
PPA | gate motor | ppa
Simon |  | simon 27, simon 75
BTicino |  | bticino
Busch-Jaeger |  | busch-jaeger, busch jager
Jung |  | jung schalter
Crabtree |  | crabtree
MK |  | mk sockets, mk electric
Contactum |  | contactum
Square D |  | square d, square-d
Siemens |  | siemens panel
Eaton |  | eaton
Leviton |  | leviton
Lutron |  | lutron
Zanussi |  | zanusi
Fagor |  | fagor
Balay |  | balai
Edesa |  | edesa
Teka |  | teka
Otsein |  | otsein
Lynx |  | lynx
Corberó |  | corbero
Aspes |  | aspes
Whirlpool |  | wirpool, wirlpul, wirpul
Mabe |  | mabe
Frigidaire |  | fridgidaire, frigidare, frigidair
Amana |  | amana
Speed Queen |  | speed queen
Viking |  | viking range
Thermador |  | thermador
Wolf |  | wolf range
Bertazzoni |  | bertazzoni
Westinghouse |  | westinghouse
Simpson |  | simpson washing machine
Kelvinator |  | kelvinator
Kambrook |  | kambrook
Sunbeam |  | sunbeam
Breville |  | breville
Gaggia | coffee machine | gaggia
Saeco | coffee machine | saeco
Krups |  | krups
Melitta | coffee machine | melitta
Tefal |  | tefal
Moulinex |  | moulinex
SEB |  | seb
Rowenta |  | rowenta
Brandt |  | brand lave linge
Vedette |  | vedette
Rosières |  | rosieres
Faure |  | faure
Far |  | far lave-linge
Privileg |  | privileg
Amica |  | amica
Exquisit |  | exquisit
Severin |  | severin
Küppersbusch |  | kuppersbusch
Blomberg |  | blomberg
Beko |  | becko
Logik |  | logik
Kenwood |  | kenwood
Lec |  | lec fridge
Bush |  | bush washing machine, bush fridge, bush tv
Swan |  | swan
Russell Hobbs |  | russell hobbs
Stoves | cooker | stoves cooker
New World | cooker | new world
Leisure | cooker | leisure cooker
Cannon | cooker | cannon cooker
Creda |  | creda
White Knight | tumble dryer | white knight
Montpellier |  | montpellier fridge
Caple |  | caple
CDA |  | cda
Bissell | carpet cleaner | bissell
Vax | vacuum cleaner | vax
Gtech | vacuum cleaner | gtech
Sebo | vacuum cleaner | sebo
Numatic | vacuum cleaner | henry
Eureka |  | eureka vacuum
Rainbow |  | rainbow vacuum
Cecotec |  | cecotec, conga
Taurus |  | taurus
Ufesa |  | ufesa
Orbegozo |  | orbegozo
Oster |  | oster
Electrolux |  | eletrolux, electrolus, electrolax
Arno |  | arno
Britânia |  | britania
Mondial |  | mondial
Philco |  | philco
Consul |  | consul
Brastemp |  | brastempe, brastemp
Continental |  | continental fogao
Esmaltec |  | esmaltec
Atlas |  | fogao atlas
Dako |  | dako
Suggar |  | suggar
Colormaq |  | colormaq
Mueller |  | mueller
Bimby | food processor | bimby
Flama |  | flama
Meireles |  | meireles
Orima |  | orima
Kärcher | pressure washer | karcher, kaercher
Nilfisk |  | nilfisk
Makita |  | makita
Bosch |  | bosch, bosc
DeWalt |  | dewalt
Ryobi |  | ryobi
Einhell |  | einhell
Worx |  | worx
Atco | lawnmower | atco
Hayter | lawnmower | hayter
Toro | lawnmower | toro
Cub Cadet | lawnmower | cub cadet
Craftsman |  | craftsman
Briggs & Stratton |  | briggs and stratton, briggs & stratton
Echo |  | echo chainsaw, echo trimmer
Singer | sewing machine | singer
Pfaff | sewing machine | pfaff
Bernina | sewing machine | bernina
Janome | sewing machine | janome
Brother |  | brother
Ninja |  | ninja
Instant Pot | pressure cooker | instant pot
Cosori | air fryer | cosori
Vitamix | blender | vitamix
NutriBullet | blender | nutribullet
SMEG |  | smeg
Bora | hob | bora
Elica | extractor hood | elica
Worcester Bosch |  | worchester, worcester bosh, worcestor, wooster bosch, worcester-bosch
Evohome | thermostat | evohome
Ohme | EV charger | ohme
Rolec | EV charger | rolec
Zaptec | EV charger | zaptec
Simpson & Partners | EV charger | simpson and partners, simpson & partners
Citroën | car | citroen
Skoda | car | skoda
Dacia | car | dacia
Kia | car | kia
Mazda | car | mazda
Suzuki | car | suzuki
Volvo | car | volvo
Jeep | car | jeep
Land Rover | car | land rover, range rover
Jaguar | car | jaguar
Mini | car | bmw mini, mini cooper
Subaru | car | subaru
Lexus | car | lexus
Porsche | car | porsche
Mitsubishi |  | mitsubishi
Dodge | car | dodge
Chrysler | car | chrysler
Smart | car | smart fortwo
Iveco | van | iveco
Yamaha |  | yamaha
Kawasaki | motorbike | kawasaki
Vespa | motorbike | vespa
Avocet | cylinder | avocet
Brisant |  | brisant
Bisley | filing cabinet | bisley
Salamander | shower pump | salamander
Kryptonite | | kryptonite
FAC | | fac
Leroy Merlin | | leroy merlin
John Lewis | | john lewis
Maxim | | maxim
Union |  | union lock, union mortice
Legge |  | legge
Winkhaus |  | winkhaus
Fuhr |  | fuhr
GU |  | gu lock
Maco |  | maco
Assa Abloy |  | assa abloy
Cisa |  | cisa
Mottura |  | mottura
Dierre |  | dierre
Iseo |  | iseo
Bricard |  | bricard
JPM |  | jpm
Héraclès |  | heracles
Pollux |  | pollux
Picard |  | serrure picard
Muel |  | muel
Vak |  | vak
Dorma |  | dorma, dormakaba
Kaba |  | kaba
DOM |  | dom zylinder, dom schloss
BKS |  | bks
EVVA |  | evva
Winkhaus |  | winkhaus
Ikon |  | ikon zylinder
MCM |  | mcm
Lince |  | cerradura lince, lince
Azbe |  | azbe
Inceca |  | inceca
AGA |  | aga cilindro
Pado |  | pado
Stam |  | stam
Soprano |  | soprano
La Fonte |  | la fonte
Medeco |  | medeco
Baldwin |  | baldwin
Weiser |  | weiser
Lockwood |  | lockwood
Whitco |  | whitco
Squire | padlock | squire
Codelocks |  | codelocks
Sentry | safe | sentry safe, sentrysafe
Burton | safe | burton safe
Phoenix | safe | phoenix safe
Ultraloq | smart lock | ultraloq
SimpliSafe | alarm | simplisafe
Verisure | alarm | verisure, securitas direct
ADT | alarm | adt
Texecom | alarm | texecom
Kidde | smoke alarm | kidde
Aico | smoke alarm | aico
FireAngel | smoke alarm | fireangel
IKEA |  | ikea
Argos |  | argos
Wayfair |  | wayfair
Velux | window | velux
Everest |  | everest windows
Keter | shed | keter
Squarespace | website | squarspace, squarespce
WordPress | website | word-press, worpress, wordpess, wordpress.com, wodpress, wordpres
Shopify | online shop | shopfy, shoppify, shopifi
PrestaShop | online shop | prestashop, presta-shop, presta
WooCommerce | online shop | woocomerce, wocommerce
Wix | website | wix.com
Jimdo | website | jimdo
Ionos | website | 1und1, 1&1, ionos, strato
Strato | website | strato
OVH | website | ovh
Loja Integrada | online shop | loja integrada
Etsy | online shop | etsy
eBay | online shop | ebay shop, ebay store
Ghost | website | ghost blog
HubSpot | website | hubspot
Elementor | website | elementor
Divi | website | divi
OpenCart | online shop | opencart
Odoo | website | odoo
Cargo | website | cargo site
Carrd | website | carrd
Duda | website | duda
TYPO3 | website | typo3, typo 3
Contao | website | contao
Plone | website | plone
Google Sites | website | google sites
Umbraco | website | umbraco
VTEX | online shop | vtex
Tray | online shop | tray commerce
Yampi | online shop | yampi
Locaweb | website | locaweb
HostGator | website | hostgator
Bluehost | website | bluehost
SiteGround | website | siteground
Microsoft | email | microsoft 365 email, office 365 email, outlook email
Google | email | gmail, google workspace, g suite
Stripe |  | stripe
`;
