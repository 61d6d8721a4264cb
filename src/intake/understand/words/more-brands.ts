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
Segway | e-scooter | segway
Ninebot | e-scooter | ninebot
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
