/**
 * Makers and site platforms: `brand | what its name alone implies, if anything | how people write it`.
 */
export const BRANDS = `
Apple | | apple, aple
Samsung | | samsung, samsumg, samung, sammy, samsong
Xiaomi | phone | xiaomi, xiomi, xaomi
OnePlus | phone | oneplus
Motorola | phone | motorola
Huawei | phone | huawei, hauwei, huawai
Honor | phone | honor
Nokia | phone | nokia
Oppo | phone | oppo
Vivo | phone | vivo
Realme | phone | realme
Tecno | phone | tecno
HTC | phone | htc
ZTE | phone | zte
BlackBerry | phone | blackberry
Dell | | dell
HP | | hp, hewlett packard, hewlett-packard
Lenovo | | lenovo, lenova, lenevo
Asus | | asus
Acer | | acer
MSI | laptop | msi
Toshiba | | toshiba
Medion | | medion
Fujitsu | | fujitsu
Razer | | razer
Chuwi | | chuwi
Sony | | sony
Nintendo | console | nintendo
Epson | printer | epson
Canon | | canon
Brother | printer | brother
Kyocera | printer | kyocera
Lexmark | printer | lexmark
Ricoh | printer | ricoh
Xerox | printer | xerox
Seagate | hard drive | seagate
Western Digital | hard drive | western digital, wd
SanDisk | | sandisk
LaCie | hard drive | lacie
Logitech | | logitech
Vizio | TV | vizio
Blink | camera | blink camera
Arlo | camera | arlo
Eufy | | eufy
Roomba | robot vacuum | roomba
iRobot | robot vacuum | irobot
Garmin | | garmin
Fitbit | smartwatch | fitbit
GoPro | camera | gopro, go pro
DJI | drone | dji
Nikon | camera | nikon
Fujifilm | camera | fujifilm
Bose | | bose
JBL | speaker | jbl
Sonos | speaker | sonos
TP-Link | router | tp-link, tplink, tp link
Netgear | router | netgear
Linksys | router | linksys
LG | | lg
Philips | | philips, phillips
Panasonic | | panasonic
TCL | | tcl
Hisense | | hisense
JVC | | jvc
Sharp | | sharp tv
Roku | | roku
Bosch | | bosch, bosh
Siemens | | siemens
Miele | | miele
AEG | | aeg
Beko | | beko
Hotpoint | | hotpoint, hot point
Indesit | | indesit
Whirlpool | | whirlpool, wirlpool
Zanussi | | zanussi
Electrolux | | electrolux
Neff | | neff
Smeg | | smeg
Candy | | candy
Hoover | | hoover washing, hoover dryer, hoover dishwasher
Haier | | haier
Bauknecht | | bauknecht
Gorenje | | gorenje
Constructa | | constructa
Rangemaster | | rangemaster
Belling | | belling
KitchenAid | | kitchenaid, kitchen aid
Maytag | | maytag
GE | | ge, general electric
Kenmore | | kenmore
Frigidaire | | frigidaire
Balay | | balay
Teka | | teka
Fagor | | fagor
Edesa | | edesa
Brandt | | brandt
De Dietrich | | de dietrich
Brastemp | | brastemp
Consul | | consul frost
Midea | | midea
Fisher & Paykel | | fisher paykel, fisher & paykel, fisher and paykel
Liebherr | | liebherr
Grundig | | grundig
Sub-Zero | | sub-zero, sub zero
Dyson | | dyson
Shark | | shark vacuum, shark hoover
Numatic | vacuum cleaner | henry hoover, numatic
Vorwerk | | vorwerk, thermomix
De'Longhi | coffee machine | delonghi, de longhi
Jura | coffee machine | jura
Nespresso | coffee machine | nespresso
Worcester Bosch | boiler | worcester bosch, worcester
Vaillant | boiler | vaillant, valiant, vailant, vaillent
Ideal | boiler | ideal boiler
Baxi | boiler | baxi
Viessmann | boiler | viessmann, viesmann, viessman
Glow-worm | boiler | glow-worm, glowworm, glow worm
Potterton | boiler | potterton
Junkers | boiler | junkers
Saunier Duval | boiler | saunier duval
Buderus | boiler | buderus
Ariston | | ariston
Ferroli | boiler | ferroli
Chaffoteaux | boiler | chaffoteaux
Frisquet | boiler | frisquet
Vulcano | boiler | vulcano
Rheem | water heater | rheem
Rinnai | water heater | rinnai
Navien | | navien
Bradford White | water heater | bradford white
AO Smith | water heater | ao smith, a.o smith, a o smith
Stiebel Eltron | water heater | stiebel eltron, stiebel
Lorenzetti | shower | lorenzetti
Grohe | | grohe
Hansgrohe | | hansgrohe
Geberit | | geberit
Roca | | roca
Triton | | triton
Mira | | mira shower, mira electric
Aqualisa | | aqualisa
Kohler | | kohler
Moen | | moen
Saniflo | macerator | saniflo
Grundfos | | grundfos
InSinkErator | garbage disposal | insinkerator
Ohme | EV charger | ohme
Wallbox | | wallbox pulsar
Easee | EV charger | easee
Pod Point | EV charger | pod point, podpoint
Tesla | | tesla
Hager | | hager
Wylex | | wylex
Schneider | | schneider electric
Legrand | | legrand
ABB | | abb
Ring | doorbell | ring doorbell, ring video doorbell
Hive | thermostat | hive thermostat, hive heating
Nest | thermostat | nest thermostat, nest learning
Microsoft | | microsoft laptop, microsoft tablet
Google | phone | google phone
Philips Hue | | philips hue
Yale | | yale
Ultion | | ultion
ABUS | | abus
Chubb | | chubb
Mul-T-Lock | | mul-t-lock, multlock, mul t lock
Schlage | | schlage, shlage
Kwikset | | kwikset
ERA | | era lock
Banham | | banham
Nuki | | nuki
August | | august lock, august smart lock
Fichet | | fichet
Vachette | | vachette
Tesa | | tesa lock, cerradura tesa
Ezcurra | | ezcurra
Papaiz | | papaiz
Master Lock | padlock | master lock, masterlock
Burg-Wächter | | burg-wachter, burg wachter
Stihl | | stihl
Husqvarna | | husqvarna
Honda | | honda
Toyota | | toyota
Ford | | ford
Volkswagen | | volkswagen, vw
Vauxhall | | vauxhall
Opel | | opel
Renault | | renault
Peugeot | | peugeot
Seat | | seat ibiza, seat leon
BMW | | bmw
Audi | | audi
Mercedes | | mercedes, mercedes-benz
Nissan | | nissan
Hyundai | | hyundai
Fiat | | fiat
Chevrolet | | chevrolet, chevy
Flymo | lawnmower | flymo
Mountfield | lawnmower | mountfield
Gardena | | gardena
John Deere | lawnmower | john deere
Hunter | | hunter sprinkler, hunter controller, hunter irrigation
Rain Bird | | rain bird, rainbird
WordPress | website | wordpress, word press, wordpres, wp
WooCommerce | online shop | woocommerce, woo commerce
Shopify | online shop | shopify, shopfy
Squarespace | website | squarespace, square space
Wix | website | wix
Joomla | website | joomla
Drupal | website | drupal
Magento | online shop | magento
PrestaShop | online shop | prestashop, presta shop
Webflow | website | webflow
GoDaddy | website | godaddy, go daddy
Weebly | website | weebly
BigCommerce | online shop | bigcommerce, big commerce
Jimdo | website | jimdo
Ionos | website | ionos
Blogger | website | blogger
Typo3 | website | typo3
Shopware | online shop | shopware
Nuvemshop | online shop | nuvemshop
Tiendanube | online shop | tiendanube
Hostinger | website | hostinger
Moodle | website | moodle
Framer | website | framer
`;
