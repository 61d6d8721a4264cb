/**
 * Model families: `brand | kind of device | family as written | how people write it`.
 * A `*` after the kind marks a family whose bare name says only the maker ("my xbox"), not the model.
 * A `?` marks a family that is half a model by itself ("thinkpad"): kept, but not sure enough to price by.
 */
export const FAMILIES = `
Apple | phone* | iPhone | iphone, i phone, iphones, iphon, ifone, aifon, iphone's
Apple | tablet* | iPad | ipad, i pad, ipads, eye pad, ipade
Apple | laptop | MacBook Air | macbook air, mac book air, mba
Apple | laptop | MacBook Pro | macbook pro, mac book pro, mbp
Apple | laptop* | MacBook | macbook, mac book, mackbook, macbok
Apple | desktop? | iMac | imac, i mac
Apple | desktop | Mac mini | mac mini
Apple | desktop | Mac Studio | mac studio
Apple | smartwatch? | Apple Watch | apple watch, iwatch, i watch
Apple | earbuds? | AirPods | airpods, air pods, airpod
Samsung | phone* | Galaxy | galaxy, samsung galaxy, galaxi
Samsung | phone | Galaxy Z Flip | z flip, galaxy z flip, galaxy flip, samsung flip
Samsung | phone | Galaxy Z Fold | z fold, galaxy z fold, galaxy fold, samsung fold
Samsung | phone? | Galaxy Note | galaxy note, samsung note
Samsung | tablet? | Galaxy Tab | galaxy tab, samsung tab, galaxy tablet, samsung galaxy tab
Samsung | laptop? | Galaxy Book | galaxy book, samsung galaxy book
Samsung | smartwatch? | Galaxy Watch | galaxy watch, samsung watch, samsung galaxy watch
Samsung | earbuds | Galaxy Buds | galaxy buds
Google | phone* | Pixel | pixel, google pixel
Google | laptop? | Pixelbook | pixelbook
Xiaomi | phone? | Redmi | redmi, xiaomi redmi, readmi
Xiaomi | phone? | Redmi Note | redmi note, xiaomi redmi note, readmi note
Xiaomi | phone? | Poco | poco, pocophone, xiaomi poco
Xiaomi | phone | Mi | xiaomi mi
OnePlus | phone? | Nord | oneplus nord, one plus nord
OnePlus | phone* | OnePlus | oneplus, one plus
Motorola | phone? | Moto | moto
Motorola | phone? | Edge | motorola edge, moto edge
Motorola | phone? | Razr | razr, motorola razr
Huawei | laptop? | MateBook | matebook, huawei matebook
Huawei | phone? | Mate | huawei mate
Huawei | tablet? | MatePad | matepad, huawei matepad
Huawei | tablet? | MediaPad | mediapad, huawei mediapad
Honor | phone? | Magic | honor magic
Sony | phone? | Xperia | xperia, sony xperia
Oppo | phone? | Reno | oppo reno
Oppo | phone? | Find | oppo find
Fairphone | phone* | Fairphone | fairphone
Nothing | phone? | Phone | nothing phone
Google | thermostat? | Nest | google nest, nest thermostat
Dell | laptop? | Inspiron | inspiron, dell inspiron, insprion, inspirion
Dell | laptop? | XPS | xps, dell xps
Dell | laptop? | Latitude | latitude, dell latitude
Dell | laptop? | Vostro | vostro, dell vostro
Dell | laptop? | Precision | dell precision
Dell | desktop? | OptiPlex | optiplex, dell optiplex
Dell | ? | Alienware | alienware, dell alienware
HP | laptop? | Pavilion | pavilion, hp pavilion, pavillion, hp pavillion
HP | laptop? | Envy | hp envy
HP | laptop? | Spectre | spectre, hp spectre
HP | laptop? | EliteBook | elitebook, hp elitebook, elite book
HP | laptop? | ProBook | probook, hp probook
HP | laptop? | Omen | omen, hp omen
HP | laptop? | Victus | victus, hp victus
HP | laptop? | Stream | hp stream
HP | laptop? | ZBook | zbook, hp zbook
HP | printer? | OfficeJet | officejet, hp officejet, office jet
HP | printer? | OfficeJet Pro | officejet pro, hp officejet pro
HP | printer? | DeskJet | deskjet, hp deskjet, desk jet
HP | printer? | LaserJet | laserjet, hp laserjet, laser jet
HP | printer? | LaserJet Pro | laserjet pro, hp laserjet pro
HP | printer? | Smart Tank | smart tank, hp smart tank
Lenovo | laptop? | ThinkPad | thinkpad, think pad, lenovo thinkpad, thinkpads
Lenovo | laptop? | IdeaPad | ideapad, idea pad, lenovo ideapad
Lenovo | laptop? | Yoga | lenovo yoga
Lenovo | laptop? | Legion | lenovo legion, legion
Lenovo | desktop? | ThinkCentre | thinkcentre, lenovo thinkcentre
Lenovo | tablet? | Tab | lenovo tab
Asus | laptop? | ROG | rog, asus rog, asus rog laptop, rog strix, rog zephyrus
Asus | laptop? | ZenBook | zenbook, zen book, asus zenbook
Asus | laptop? | VivoBook | vivobook, vivo book, asus vivobook
Asus | laptop? | TUF | asus tuf, tuf gaming, asus tuf gaming
Acer | laptop? | Aspire | aspire, acer aspire
Acer | laptop? | Swift | acer swift
Acer | laptop? | Nitro | nitro, acer nitro
Acer | laptop? | Predator | predator, acer predator
Acer | laptop? | Spin | acer spin
Microsoft | laptop? | Surface Laptop | surface laptop, microsoft surface laptop
Microsoft | laptop? | Surface Book | surface book, microsoft surface book
Microsoft | tablet? | Surface Pro | surface pro, microsoft surface pro
Microsoft | tablet? | Surface Go | surface go, microsoft surface go
Microsoft | tablet* | Surface | microsoft surface, surface
Microsoft | desktop? | Surface Studio | surface studio
Razer | laptop? | Blade | razer blade
LG | laptop? | Gram | lg gram
Toshiba | laptop? | Satellite | toshiba satellite, satellite
Sony | console | PS5 | ps5, ps 5, playstation 5, play station 5, playstation five, ps five
Sony | console | PS4 | ps4, ps 4, playstation 4, play station 4, playstation four
Sony | console | PS3 | ps3, ps 3, playstation 3
Sony | console | PS Vita | ps vita, psvita
Sony | console* | PlayStation | playstation, play station, ps
Sony | controller | DualSense | dualsense
Microsoft | console | Xbox Series X | xbox series x, series x
Microsoft | console | Xbox Series S | xbox series s, series s
Microsoft | console | Xbox One | xbox one, x box one
Microsoft | console | Xbox 360 | xbox 360, x box 360
Microsoft | console* | Xbox | xbox, x box, ex box
Nintendo | console | Switch | nintendo switch, switch, nintendo swich
Nintendo | console | Switch Lite | switch lite, nintendo switch lite
Nintendo | console | Switch 2 | switch 2, nintendo switch 2
Nintendo | console | Wii U | wii u
Nintendo | console | Wii | wii, nintendo wii
Nintendo | console | 3DS | 3ds, nintendo 3ds
Valve | console | Steam Deck | steam deck, steamdeck
Meta | VR headset? | Quest | meta quest, oculus quest, quest
Amazon | e-reader | Kindle Paperwhite | kindle paperwhite, paperwhite
Amazon | e-reader | Kindle Oasis | kindle oasis
Amazon | e-reader* | Kindle | kindle
Amazon | tablet? | Fire HD | fire hd, kindle fire hd, amazon fire hd
Amazon | tablet? | Fire | amazon fire, kindle fire, fire tablet, amazon fire tablet
Kobo | e-reader* | Kobo | kobo
Epson | printer? | EcoTank | ecotank, eco tank, epson ecotank
Epson | printer? | WorkForce | workforce, epson workforce
Epson | printer? | Expression | epson expression
Canon | printer? | PIXMA | pixma, canon pixma
Canon | camera? | EOS | canon eos, eos
Nikon | camera? | Coolpix | coolpix, nikon coolpix
GoPro | camera? | Hero | gopro hero, go pro hero
DJI | drone? | Mavic | mavic, dji mavic
DJI | drone? | Mini | dji mini
Fitbit | smartwatch? | Versa | fitbit versa
Fitbit | smartwatch? | Charge | fitbit charge
Garmin | smartwatch? | Forerunner | garmin forerunner, forerunner
Garmin | smartwatch? | Fenix | garmin fenix, fenix
AVM | router? | FritzBox | fritzbox, fritz box, fritz!box
Vaillant | boiler? | ecoTEC plus | ecotec plus, eco tec plus, vaillant ecotec plus
Vaillant | boiler? | ecoTEC pro | ecotec pro, vaillant ecotec pro
Vaillant | boiler? | ecoTEC | ecotec, eco tec, vaillant ecotec
Vaillant | boiler? | turboTEC | turbotec, vaillant turbotec
Worcester Bosch | boiler? | Greenstar | greenstar, worcester greenstar, worcester bosch greenstar
Ideal | boiler? | Logic | ideal logic
Ideal | boiler? | Logic Combi | ideal logic combi
Ideal | boiler? | Logic Plus | ideal logic plus
Ideal | boiler? | Vogue | ideal vogue
Viessmann | boiler? | Vitodens | vitodens, viessmann vitodens
Glow-worm | boiler? | Energy | glow-worm energy, glow worm energy
Baxi | boiler? | Duo-tec | baxi duo-tec, baxi duotec, duotec
Saunier Duval | boiler? | Thema | saunier duval thema
Saunier Duval | boiler? | ThemaFast | themafast, saunier duval themafast
Ohme | EV charger | Home Pro | ohme home pro
Ohme | EV charger | ePod | ohme epod
myenergi | EV charger | Zappi | zappi, myenergi zappi
Pod Point | EV charger | Solo | pod point solo, podpoint solo
Wallbox | EV charger? | Pulsar | wallbox pulsar, pulsar plus
Tesla | EV charger | Wall Connector | tesla wall connector
Bosch | appliance? | Serie | bosch serie, bosch series
Siemens | appliance? | iQ | siemens iq
`;
