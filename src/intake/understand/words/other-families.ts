/** Product lines beside the best known, of old devices and of what is in homes; written as in families.ts. */
export const OTHER_FAMILIES = `
Wiko | phone? | View | wiko view
Wiko | phone? | Y | wiko y
Wiko | phone? | Power U | wiko power u
OnePlus | phone | Nord CE | nord ce, oneplus nord ce, one plus nord ce
OnePlus | phone! | Nord N | nord n
Samsung | phone! | Galaxy Note | galaxy note, note, samsung galaxy note
Samsung | phone? | Galaxy XCover | xcover, galaxy xcover
Samsung | phone? | Galaxy J | galaxy j
Samsung | tablet? | Galaxy Tab S | galaxy tab s
Nokia | phone? | Lumia | lumia, nokia lumia
Microsoft | phone? | Lumia | microsoft lumia
BlackBerry | phone? | Curve | blackberry curve
BlackBerry | phone? | Bold | blackberry bold
BlackBerry | phone? | KEY2 | blackberry key2
Tecno | phone? | Spark | tecno spark
Tecno | phone? | Camon | tecno camon, camon
Tecno | phone? | Pova | tecno pova
Infinix | phone? | Hot | infinix hot
Infinix | phone? | Note | infinix note
Infinix | phone? | Smart | infinix smart
Oppo | phone? | Find X | oppo find x
Vivo | phone! | V | vivo v
Vivo | phone! | Y | vivo y
iQOO | phone? | iQOO | iqoo
Realme | phone? | Narzo | realme narzo, narzo
Realme | phone? | GT | realme gt
Asus | phone? | ZenFone | zenfone
Asus | phone? | ROG Phone | rog phone
Lenovo | phone? | Lenovo K | lenovo k
Cubot | phone? | Cubot | cubot
Ulefone | phone? | Armor | ulefone armor
CAT | phone | S | cat s
Doogee | phone? | Doogee | doogee
Oukitel | phone? | Oukitel | oukitel
LG | phone! | G | lg g
LG | phone! | K | lg k
LG | phone | Velvet | lg velvet
HTC | phone? | Desire | htc desire
HTC | phone? | One | htc one
Motorola | phone? | One | motorola one
Motorola | phone? | ThinkPhone | thinkphone
Doro | phone! | Doro | doro
Acer | laptop? | Chromebook Spin | chromebook spin, acer chromebook spin
Acer | laptop? | TravelMate | travel mate
Acer | desktop? | Veriton | veriton
Samsung | laptop? | Chromebook | samsung chromebook
Lenovo | laptop! | 100e Chromebook | lenovo 100e
Lenovo | laptop? | ThinkPad | think pad, thinkpd
Lenovo | laptop? | V | lenovo v
Lenovo | desktop? | IdeaCentre | ideacentre
Lenovo | tablet? | Yoga Tab | yoga tab
Asus | laptop? | ROG Strix | rog strix
Asus | laptop? | ROG Zephyrus | rog zephyrus, zephyrus
Asus | laptop? | TUF Gaming | tuf gaming
Asus | laptop? | Transformer | asus transformer
Asus | laptop? | ProArt | proart
Dell | desktop? | XPS Tower | xps tower
Dell | laptop? | Studio | dell studio
HP | desktop? | Pavilion | pavilion desktop, hp pavilion desktop
HP | laptop! | Envy | envy
HP | printer? | Officejet | officejet
HP | printer! | Color LaserJet | color laserjet
HP | printer? | DesignJet | designjet
HP | calculator? | Prime | hp prime
Toshiba | laptop? | Tecra | tecra, toshiba tecra
Toshiba | laptop? | Portege | portege
Toshiba | external hard drive | Canvio | canvio
Sony | laptop? | Vaio | vaio, sony vaio
Vaio | laptop? | Vaio | vaio fe
Samsung | laptop? | Ativ | ativ
Microsoft | laptop | Surface Laptop | surface laptop
Huawei | laptop? | MateBook D | matebook d
Honor | laptop? | MagicBook | magicbook
Xiaomi | laptop? | Mi Notebook | mi notebook
Xiaomi | tablet? | Pad | xiaomi pad, mi pad
Gigabyte | laptop? | Aorus | aorus
Positivo | laptop? | Motion | positivo motion
Chuwi | laptop? | HeroBook | herobook
Apple | desktop | eMac | emac
Apple | MP3 player? | iPod | ipod, i pod
Apple | MP3 player | iPod touch | ipod touch
Apple | MP3 player | iPod nano | ipod nano
Apple | MP3 player | iPod classic | ipod classic
Apple | Magic Keyboard | Magic Keyboard | magic keyboard
Apple | mouse | Magic Mouse | magic mouse
Sony | console | PS2 | ps2, playstation 2, play 2
Sony | console | PS1 | ps1, psx, psone, playstation 1, playstation one
Sony | console? | PlayStation Portal | playstation portal, ps portal
Nintendo | console | DS Lite | ds lite, nintendo ds lite
Nintendo | console | DSi | dsi, nintendo dsi
Nintendo | console | 2DS | 2ds, nintendo 2ds
Nintendo | console | 3DS XL | 3ds xl
Nintendo | console | GameCube | gamecube, game cube
Nintendo | console | N64 | n64, nintendo 64
Nintendo | console | SNES | snes, super nintendo, super nes
Nintendo | console | NES | nes, nintendo entertainment system
Nintendo | console | Game Boy | game boy, gameboy
Nintendo | console | Game Boy Color | game boy color, gameboy color, gameboy colour
Nintendo | console | Game Boy Advance | game boy advance, gameboy advance, gba
Nintendo | console | Game Boy Advance SP | gba sp, gameboy advance sp
Sega | console | Mega Drive | mega drive, megadrive, sega mega drive
Sega | console | Dreamcast | dreamcast
Sega | console | Saturn | sega saturn
Sega | console | Game Gear | game gear
Atari | console | 2600 | atari 2600
Atari | computer | ST | atari st
Microsoft | console | Xbox 360 | xbox360, x box 360
Microsoft | console? | Xbox | original xbox
Valve | VR headset | Index | valve index
Sony | VR headset | PS VR | psvr, ps vr
Sony | VR headset | PS VR2 | psvr2, ps vr2
HTC | VR headset? | Vive | htc vive
Pico | VR headset? | Pico | pico 4, pico neo
Commodore | computer | Commodore 64 | commodore 64, c64
Commodore | computer? | Amiga | amiga, commodore amiga
Commodore | computer | VIC-20 | vic 20, vic-20
Sinclair | computer | ZX Spectrum | zx spectrum, spectrum 48k, sinclair spectrum
Acorn | computer | BBC Micro | bbc micro
Amstrad | computer | CPC | amstrad cpc
Raspberry Pi | computer | Raspberry Pi | raspberry pi
Amazon | e-reader? | Kindle | kindle
Amazon | e-reader | Kindle Paperwhite | kindle paperwhite
Amazon | e-reader | Kindle Oasis | kindle oasis
Amazon | e-reader | Kindle Scribe | kindle scribe
Kobo | e-reader? | Clara | kobo clara
Kobo | e-reader? | Libra | kobo libra
Tolino | e-reader? | Shine | tolino shine
Tolino | e-reader? | Vision | tolino vision
PocketBook | e-reader? | PocketBook | pocketbook
Amazon | tablet? | Fire | amazon fire
Canon | camera! | PowerShot | powershot
Canon | camera? | PowerShot | powershot, canon powershot
Canon | camera? | IXUS | ixus
Canon | camera! | EOS | canon eos
Canon | printer? | Selphy | selphy
Nikon | camera! | D | nikon d
Nikon | camera! | Z | nikon z
Sony | camera! | A | sony a
Sony | camera? | Cyber-shot | cybershot, cyber-shot
Panasonic | camera? | Lumix | lumix, panasonic lumix
Fujifilm | camera! | X | fuji x, fujifilm x
Fujifilm | camera? | Instax | instax
Olympus | camera? | OM-D | om-d
Olympus | camera? | PEN | olympus pen
Insta360 | camera? | Insta360 | insta360
DJI | drone! | Mini | dji mini
DJI | drone | Spark | dji spark
DJI | drone | Avata | avata, dji avata
DJI | gimbal? | Osmo | dji osmo, osmo mobile
Garmin | smartwatch? | Vivoactive | vivoactive
Garmin | smartwatch? | Venu | garmin venu, venu
Garmin | smartwatch? | Instinct | garmin instinct
Garmin | sat nav? | Drive | garmin drive
Garmin | sat nav? | nuvi | nuvi, nüvi
TomTom | sat nav? | GO | tomtom go
Fitbit | smartwatch? | Inspire | fitbit inspire
Fitbit | smartwatch? | Sense | fitbit sense
Fitbit | smartwatch? | Luxe | fitbit luxe
Huawei | smartwatch? | Watch GT | watch gt, huawei watch gt
Amazfit | smartwatch? | Amazfit | amazfit
Polar | smartwatch? | Vantage | polar vantage
Bose | speaker? | SoundLink | soundlink
JBL | speaker? | Flip | jbl flip
JBL | speaker? | Charge | jbl charge
JBL | speaker? | Boombox | jbl boombox
UE | speaker? | Boom | ue boom
Sonos | speaker | Play:1 | sonos play 1
Sonos | speaker | Beam | sonos beam
Sonos | speaker | Move | sonos move
Sonos | speaker | Roam | sonos roam
Samsung | TV? | QLED | samsung qled
Samsung | TV | The Frame | samsung frame, the frame tv
Sony | TV? | Bravia | bravia, sony bravia
Philips | TV? | Ambilight | ambilight
Brother | printer! | HL-L | brother hl-l
Brother | sewing machine? | Innov-is | innov-is, innovis
Epson | printer! | ET | epson et
Epson | printer! | Stylus | epson stylus
Samsung | printer? | Xpress | samsung xpress
Seagate | external hard drive? | Expansion | expansion
Seagate | external hard drive? | One Touch | seagate one touch
WD | external hard drive? | My Passport | wd passport, my passport
WD | external hard drive? | Elements | wd elements
WD | NAS? | My Cloud | my cloud, wd my cloud
LaCie | external hard drive? | Rugged | lacie rugged
Samsung | external hard drive | T7 | samsung t7
Samsung | external hard drive | T5 | samsung t5
Synology | NAS? | DiskStation | diskstation, synology ds
Crucial | external hard drive? | X | crucial x
Grant | boiler? | Vortex | grant vortex
Grant | heat pump? | Aerona | aerona, grant aerona
Firebird | boiler? | Enviromax | enviromax
Warmflow | boiler? | Agentis | agentis
Worcester Bosch | boiler? | Danesmoor | danesmoor
Worcester Bosch | boiler? | Junior | worcester junior
Worcester Bosch | boiler? | Heatslave | heatslave
Potterton | boiler? | Profile | potterton profile
Potterton | boiler? | Promax | promax, potterton promax
Potterton | boiler? | Suprima | suprima, potterton suprima
Potterton | boiler? | Netaheat | netaheat, potterton netaheat
Potterton | boiler? | Kingfisher | potterton kingfisher
Potterton | boiler? | Performa | potterton performa
Potterton | boiler? | Titanium | potterton titanium
Baxi | boiler? | Solo | baxi solo
Baxi | boiler? | Bermuda | baxi bermuda
Baxi | boiler? | Megaflo | baxi megaflo
Baxi | boiler? | EcoBlue | baxi ecoblue, ecoblue
Baxi | boiler? | Main Eco | main eco
Ideal | boiler? | Mexico | ideal mexico
Ideal | boiler? | Icos | ideal icos
Ideal | boiler? | Isar | ideal isar
Glow-worm | boiler? | Ultracom | ultracom
Glow-worm | boiler? | Flexicom | flexicom
Glow-worm | boiler? | Betacom | betacom
Glow-worm | boiler? | Easicom | easicom
Vokera | boiler? | Vision | vokera vision
Vokera | boiler? | Compact | vokera compact
Vokera | boiler? | Mynute | vokera mynute
Alpha | boiler? | E-Tec | alpha e-tec
Viessmann | boiler? | Vitocal | vitocal
Viessmann | boiler? | Vitopend | vitopend
Viessmann | boiler? | Vitola | vitola
Buderus | boiler? | Logamax | logamax, buderus logamax
Buderus | boiler? | Logano | logano
Junkers | boiler? | Cerapur | cerapur, junkers cerapur
Junkers | boiler? | Cerastar | cerastar
Junkers | boiler? | Ceraclass | ceraclass
Junkers | boiler? | Euromaxx | euromaxx
Wolf | boiler? | CGB | wolf cgb
Wolf | boiler? | CGU | wolf cgu
Saunier Duval | boiler? | Isofast | isofast
Saunier Duval | boiler? | Isotwin | isotwin
Saunier Duval | boiler? | ThemaPlus | themaplus
Saunier Duval | boiler? | Themaclassic | themaclassic
Chaffoteaux | boiler? | Niagara | niagara, chaffoteaux niagara
Chaffoteaux | boiler? | Mira | chaffoteaux mira
Chaffoteaux | boiler? | Pigma | pigma
Elm Leblanc | boiler? | Megalis | megalis
Elm Leblanc | boiler? | Acleis | acleis
Frisquet | boiler? | Hydromotrix | hydromotrix
De Dietrich | boiler? | Naneo | naneo
Atlantic | boiler? | Naia | atlantic naia
Ferroli | boiler? | Bluehelix | bluehelix
Ferroli | boiler? | Divatop | divatop
Ariston | boiler? | Clas | ariston clas
Ariston | water heater? | Andris | andris
Ariston | water heater? | Lydos | lydos
Ariston | water heater? | Velis | velis
Thermor | water heater? | Duralis | duralis
Atlantic | water heater? | Zeneo | zeneo
Vulcano | water heater? | Sensor | vulcano sensor
Vulcano | water heater? | Click | vulcano click
Racold | water heater? | Pronto | racold pronto
Racold | water heater? | Eterno | racold eterno
Rheem | water heater? | Performance | rheem performance
Bradford White | water heater? | Defender | bradford white defender
Luminous | inverter? | Zelio | luminous zelio, zelio
Luminous | inverter? | Eco Volt | luminous eco volt
Lorenzetti | electric shower | Advanced | lorenzetti advanced
Lorenzetti | electric shower | Acqua Duo | acqua duo
Lorenzetti | electric shower | Duo Shower | duo shower
Lorenzetti | electric shower | Maxi Ducha | maxi ducha
Lorenzetti | electric shower | Loren Shower | loren shower
Lorenzetti | electric shower | Top Jet | top jet
Lorenzetti | electric shower | Bella Ducha | bella ducha
Triton | shower? | T | triton t
Triton | shower? | Cara | triton cara
Triton | shower? | Enrich | triton enrich
Triton | shower? | Seville | triton seville
Triton | shower? | Martinique | triton martinique
Mira | shower | Sprint | mira sprint
Mira | shower | Agile | mira agile
Mira | shower | Mode | mira mode
Mira | shower | Minimal | mira minimal
Mira | shower | Platinum | mira platinum
Mira | shower | Go | mira go
Aqualisa | shower? | Quartz | aqualisa quartz
Aqualisa | shower? | Aquavalve | aquavalve
Aqualisa | shower? | Lumi | aqualisa lumi
Saniflo | macerator? | Sanibest | sanibest
Saniflo | macerator? | Sanipro | sanipro
Saniflo | macerator? | Saniplus | saniplus
Saniflo | macerator? | Sanivite | sanivite
SFA | macerator? | Sanibroyeur | sanibroyeur
InSinkErator | garbage disposal | Badger | insinkerator badger
InSinkErator | garbage disposal | Evolution | insinkerator evolution
Husqvarna | robot mower? | Automower | husqvarna automower
Husqvarna | chainsaw! | Husqvarna | husky
Westwood | ride-on mower! | T | westwood t
Countax | ride-on mower! | C | countax c
Honda | lawnmower! | HRX | honda hrx
Honda | lawnmower? | Izy | honda izy
Bosch | lawnmower? | Rotak | rotak, bosch rotak
Bosch | robot mower? | Indego | indego
Flymo | lawnmower? | Easimow | easimow
Gardena | robot mower? | Sileno | sileno
Rain Bird | irrigation controller | ESP | rain bird esp
Hunter | irrigation controller? | Pro-C | hunter pro-c
Hunter | irrigation controller? | X-Core | x-core
Dyson | vacuum cleaner! | V | dyson v
Dyson | vacuum cleaner! | DC | dyson dc
Dyson | hair dryer | Supersonic | supersonic
Dyson | hair styler | Airwrap | airwrap
Shark | vacuum cleaner? | Navigator | shark navigator
Miele | vacuum cleaner? | Complete C3 | complete c3
KitchenAid | stand mixer? | Artisan | kitchenaid artisan
Kenwood | stand mixer? | Chef | kenwood chef
Nespresso | coffee machine? | Vertuo | vertuo
Nespresso | coffee machine? | Pixie | nespresso pixie
Jura | coffee machine! | E | jura e
Gaggia | coffee machine | Classic | gaggia classic
Sage | coffee machine? | Barista Express | barista express
Siemens | coffee machine? | EQ | siemens eq
Thermomix | food processor! | TM | thermomix tm
Bosch | washing machine? | Serie | bosch serie washing
IKEA | wardrobe? | PAX | ikea pax, pax
IKEA | bookcase? | Billy | ikea billy
IKEA | shelving unit? | Kallax | ikea kallax, kallax
IKEA | bed? | Malm | ikea malm, malm
IKEA | wardrobe? | Brimnes | brimnes
IKEA | wardrobe? | Platsa | platsa
IKEA | bed? | Hemnes | hemnes
IKEA | desk? | Micke | micke
IKEA | kitchen? | Metod | metod
IKEA | TV unit? | Besta | besta
Somfy | roller shutter? | Oximo | somfy oximo
Yale | smart lock? | Conexis | conexis
Yale | smart lock? | Linus | yale linus
August | smart lock | Smart Lock Pro | august smart lock pro
Schlage | lock? | Encode | schlage encode
Kwikset | lock? | SmartKey | kwikset smartkey
Ultion | lock? | Nuki | ultion nuki
Giant | e-scooter? | Reign | giant reign
Segway | e-scooter? | Ninebot Max | ninebot max
Segway | e-scooter? | Ninebot | segway ninebot
Peloton | exercise bike? | Bike | peloton bike
Ford | car | Transit | ford transit, transit
Ford | car | Focus | ford focus
Ford | car | Fiesta | ford fiesta
Vauxhall | car | Corsa | vauxhall corsa, corsa
Vauxhall | car | Astra | vauxhall astra
Volkswagen | car | Golf | vw golf, volkswagen golf
Volkswagen | car | Polo | vw polo
Renault | car | Clio | renault clio, clio
Toyota | car | Yaris | toyota yaris, yaris
Toyota | car | Corolla | toyota corolla
Honda | car | Civic | honda civic
Honda | car | Jazz | honda jazz
Nissan | car | Qashqai | qashqai
`;
