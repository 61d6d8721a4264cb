/** More German words for things; written as in things/spanish.ts. */
export const GERMAN_THINGS = `
gen | rooms | zimmer, drei zimmer, zwei zimmer, vier zimmer
it | phone | mobil, smartfon, iphone handy, natel, fon, telefone
it | laptop | lappi, lapi, schlepptop, notebooks, laptops, klapprechner, lappy, leptop
it | tablet | tablets, tablett
it | computer | rechner, computer, pc's
it | desktop | pc tower, desktop pc, desktop-rechner, tower pc, standpc, stand-pc, gamingpc, gaming-rechner, zocker pc
it | console | spielekonsole, playsi, konsole
it | printer | multifunktionsdrucker, tintenstrahldrucker, laserdrucker
it | smartwatch | smart watch, armbanduhr, apple-uhr
it | earbuds | ohrhorer, ohrstopsel, in-ears
it | external hard drive | externe festplatte, externe hdd, externe platte
it | USB stick | usb-stick, usb stick, stick, speicherstick
it | NAS | nas
it | projector | beamer
it | speaker | lautsprecherbox, bluetooth-box, bluetooth-lautsprecher
it | drone | drohne
it | e-reader | ebook-reader, e-book-reader, tolino
it | e-scooter | e-scooter, escooter, patinete electrico, patinete, trottinette electrique, trottinette, e-roller, trotinete
it | controller | controller, gamepad
it | router | wlan-router, internetbox, wlan, box
it | server | server
it | camera | digitalkamera, spiegelreflexkamera
web | website | internetauftritt, hp, unsere seite, meine seite, webpage, seiten, blog, internet-seite
web | online shop | web-shop, shopseite
web | email | mailadresse, e-mail-adresse, mailpostfach
home | tap | mischbatterie, armatur, spultischarmatur, kuchenarmatur, wasserhahne, wasserhan, hahne, aussenwasserhahn, aussenhahn
home | kitchen tap | kuchenarmatur, kuchenhahn, wasserhahn in der kuche
home | bathroom tap | badarmatur
home | toilet | wc-spulung, toilettenspulkasten, spulung, gaste-wc, gastewc, klos, toiletten, klokasten, spulkasten, hauslle
home | shower | duscharmatur, duschkopf, brause, duschwanne, duschabtrennung, duschkabine
home | kitchen sink | kuchenspule
home | sink | waschtische, ausguss, handwaschbecken
home | drain | abfluss, abwasserleitung, bodenablauf, siphon, gully, duschabfluss, kanal, abwasser, fallrohr
home | kitchen drain | kuchenabfluss, spulenabfluss
home | shower drain | duschabfluss, duschablauf
home | bathroom drain | badabfluss
home | pipes | rohre, leitungen, wasserrohre, abwasserrohre
home | pipe | wasserrohr, heizungsrohr, rohrleitung
home | heating | zentralheizung, gasheizung, olheizung, heizungsanlage, heitzung, heizkessel
home | boiler | gastherme, gasterme, kombitherme, brennwerttherme, brennwertgerat, heizung therme
home | water heater | durchlauferhitzer, warmwasserboiler, warmwassergerat, untertischgerat, elektroboiler
home | radiators | heizungen, radiatoren, heizkorper
home | radiator | radiator
home | thermostat | thermostat, thermostatventil
home | stopcock | absperrhahn, hauptabsperrhahn, absperrventil, eckventil
home | water softener | enthartungsanlage
home | pump | pumpe, hebeanlage, tauchpumpe, umwalzpumpe
home | gutter | dachrinne, regenrinne
home | air conditioner | klimagerat, klima
home | water meter | wasserzahler, wasseruhr
home | bathtub | badewannen
home | bidet | bidet
home | washing machine | waschmaschiene, wascher, wama, waschmaschinen, waschautomat
home | washer dryer | waschtrockner
home | dishwasher | spuhlmaschine, geschirrspuhler, abwaschmaschine, geschirrspuler, spuli
home | dryer | trockner
home | tumble dryer | warmepumpentrockner, kondenstrockner, trockener
home | fridge freezer | kuhlgefrierkombi, kuhl-gefrierkombi, kuhl gefrier kombi, gefrierkombination, side by side, side-by-side
home | fridge | kuhli, einbaukuhlschrank, eiskasten
home | freezer | tiefkuhltruhe, tiefkuhlschrank, gefrierfach, gefriere, eistruhe
home | oven | einbaubackofen, backrohr, backoffen, dampfgarer
home | induction hob | induktionsherd, induktionskochfeld, induktionsfeld, induktionsplatte
home | hob | kochplatte, kochplatten, glaskeramikkochfeld, platte, gaskochfeld
home | cooker | standherd, gasherd
home | extractor hood | dunstabzug, abzug
home | coffee machine | kaffevollautomat, espressomaschine, kaffeeautomat, siebtrager
home | vacuum cleaner | sauger, akkusauger
home | robot vacuum | saugroboter, staubsaugerroboter
home | food processor | kuchenmaschine, thermomix
home | iron | bugeleisen, dampfbugelstation, bugelstation
home | sewing machine | nahmaschine
home | lawnmower | rasenmaher
home | robot mower | mahroboter, rasenroboter
home | kettle | wasserkocher
home | toaster | toaster
home | mixer | mixer
home | hedge trimmer | heckenschere
home | chainsaw | kettensage, motorsage
home | bicycle | fahrrad, rad
home | e-bike | e-bike, ebike, pedelec
home | light | deckenleuchte, wandlampe, wandleuchte, neonrohre, lichter, hangelampe, kronleuchter, strahler, spot
home | lights | deckenlampen, leuchten, spots, led-spots, strahler, einbaustrahler, led-leisten
home | bathroom light | badlampe, badezimmerlampe, badlicht
home | kitchen light | kuchenlampe, kuchenlicht
home | hallway light | flurlampe, flurlicht
home | outdoor light | aussenlampe, aussenbeleuchtung, gartenlampe, gartenbeleuchtung
home | motion sensor | bewegungsmelder
home | light switches | lichtschalter, schalter
home | dimmer | dimmer
home | outdoor socket | aussensteckdose, gartensteckdose
home | three-phase socket | starkstromdose, starkstromanschluss, kraftstrom, drehstrom
home | cooker connection | herdanschluss
home | fuse box | sicherungskasten, unterverteilung, verteilung, verteiler, elektroverteilung
home | RCD (FI) | fi schutzschalter, fi-schutzschalter
home | circuit breaker | leitungsschutzschalter, sicherungsautomat
home | fuses | sicherungen
home | meter cabinet | zahlerkasten
home | EV charger | ladestation fur e-auto, wall box, wandladestation
home | solar panels | pv-anlage, solaranlage, photovoltaik, photovoltaikanlage, balkonkraftwerk
home | extractor fan | lufter, badlufter, ventilator
home | ceiling fan | deckenventilator
home | doorbell | turklingel, turglocke, klingelanlage
home | door opener | turoffner
home | video intercom | videosprechanlage
home | smoke alarms | rauchmelder, feuermelder
home | alarm system | alarmanlage
home | antenna | sat-anlage, satellitenschussel, antenne
home | electric heater | nachtspeicherofen, nachtspeicher, infrarotheizung
home | gate motor | torantrieb, garagentorantrieb
home | awning | markise
home | wiring | elektroinstallation, stromleitung, leitungen
home | front door | wohnungstur, hausture, eingangstur, haustur, wohnungsture, hauseingangstur
home | door | ture, tur, zimmertur, turen
home | cellar door | kellertur
home | balcony door | balkontur
home | terrace door | terrassentur
home | bathroom door | badezimmertur, badtur
home | side door | nebeneingangstur, seitentur
home | security door | sicherheitstur
home | electronic lock | elektronisches schloss
home | lock | turschloss, schloss, haustur schloss, zylinderschloss
home | locks | schlosser
home | cylinder | schliesszylinder, turzylinder, schliessanlage
home | bike lock | fahrradschloss
home | padlock | vorhangeschloss, hangeschloss
home@locksmith+home@general | door handle | turklinke, klinke, turgriff, turdrucker
home | letterbox | briefkasten, briefkastenschloss
home | letterbox lock | briefkastenschloss
home | safe | tresor, mobeltresor
home | window | fenster
home | roller shutter | rollladen, rolladen, rollo
home | roller shutters | rolllade, rollladen
home | key | schlusel
home | house keys | hausschlussel, wohnungsschlussel
home | front door key | haustürschlüssel, haustürschlussel
home | car | wagen, pkw, kofferraum
home | car key | autoschlussel, fahrzeugschlussel, funkschlussel
home | motorbike | motorrad, roller
place | carpet | teppichboden, auslegware
place | sofa | ecksofa, polster, polstermobel, ledersofa, stoffsofa, schlafsofa, couchgarnitur
place | armchair | sessel
place | chairs | stuhle
place | mattresses | matratzen
place | curtains | vorhange, gardinen
place | blinds | jalousien, lamellen
place | windows | fensterscheiben, scheiben, glasfassade
place | shop window | schaufenster
place | conservatory | wintergarten
place | office | buroraume, kanzlei
place | practice | praxis, arztpraxis, zahnarztpraxis
place | kitchen | einbaukuche
place | bathrooms | badezimmer
place | house | haeuschen, hauschen, reihenhaus, doppelhaushalfte, doppelhaus
place | holiday flat | ferienwohnung, fewo
place | flat | mietwohnung, eigentumswohnung
place | stairwell | stiegenhaus, hausflur, treppenhauser, treppe
place | restaurant | restaurant, gaststatte, lokal
place | salon | salon, friseursalon
place | warehouse | halle, lager, lagerhalle, werkstatt
place | gym | fitnessstudio
place | school | schule
place | kindergarten | kita, kindergarten
place | cellar | keller
place | attic | dachboden
place | garage | garage
place | facade | fassade
place | roof | dach
place | oven | backofen
place | fridge | kuhlschrank
place | car | auto
place | floors | boden, boeden, parkett, fussboden, fliesen
place | terrace | balkon, terasse
place | hedge | hecken, thujahecke, thuja, kirschlorbeer, buchenhecke, ligusterhecke, liguster, buchsbaum, eibenhecke, lorbeerhecke
place | hedges | hecken
place | lawn | rasenflache, wiese, gras, grunflache
place | garden | vorgarten, garten, schrebergarten, gartenanlage
place | front garden | vorgarten
place | plot | grundstuck
place | birch | birke
place | oak | eiche
place | spruce | fichte
place | fir tree | tanne
place | pine | kiefer
place | apple tree | apfelbaum
place | cherry tree | kirschbaum
place | walnut tree | walnussbaum, nussbaum
place | fruit trees | obstbaume
place | fruit tree | obstbaum
place | willow | weide
place | maple | ahorn
place | linden tree | linde
place | branches | aste
place | bushes | straucher, busche, strauch, busch
place | roses | rosen
place | flower beds | beete, blumenbeete, blumenbeet, staudenbeet
place | flower bed | beet
place | raised bed | hochbeet
place | brambles | brombeeren
place | ivy | efeu
place | bamboo | bambus
place | weeds | unkraut
place | stump | baumstumpf, wurzelstock, stumpf, wurzel
place | stumps | baumstumpfe, wurzeln, stumpfe
place | fence | gartenzaun, maschendrahtzaun, holzzaun, sichtschutz, sichtschutzzaun
place | gate | gartentor, tor, gartentur
place | wall | mauer, gartenmauer, stutzmauer, trockenmauer
place | paving | pflaster, pflastersteine, platten, terrassenplatten, pflasterung
place | driveway | auffahrt, hofeinfahrt
place | path | weg, gartenweg
place | gravel | kies, schotter
place | shed | gartenhaus, schuppen, gartenhutte, geratehaus
place | leaves | laub
place | irrigation system | bewasserung, bewasserungsanlage, sprinkleranlage, rasensprenger
place | pond | gartenteich
place | artificial grass | kunstrasen
room | hallway | flur, diele, gang
room | attic | dachboden
room | office | buro
room | children's room | kinderzimmer
room | toilet | gastewc
room | kitchen | chuchi
gen | wardrobe | schrank, kleiderschrank, pax
gen | wardrobes | schranke, kleiderschranke
gen | shelf | regal, wandregal, bucherregal
gen | shelves | regale, regalbretter
gen | bed | bett, hochbett, etagenbett
gen | desk | schreibtisch
gen | table | tisch, esstisch
gen | furniture | mobel
gen | kitchen | kuchenzeile
gen | TV bracket | tv-halterung, tv halterung, wandhalterung, fernsehhalterung
gen | TV | fernseher, tv
gen | chest of drawers | kommode
gen | TV unit | tv-schrank, lowboard, tv-mobel
gen | picture | bild
gen | pictures | bilder
gen | mirror | spiegel
gen | curtain rail | gardinenstange, vorhangstange, gardinenschiene
gen | blinds | jalousie, jalousien, plissee, plissees, rollo, rollos
gen | wall | wand
gen | walls | wande
gen | ceiling | zimmerdecke
gen | living room | wohnzimmer, stube
gen | bedroom | schlafzimmer
gen | bedrooms | schlafzimmer
gen | nursery | kinderzimmer
gen | hallway | flur, diele
gen | flat | wohnung
gen | roof | dach
gen | roof tiles | dachziegel, ziegel
gen | gutter | dachrinne, regenrinne
gen | gutters | dachrinnen, regenrinnen
gen | laminate floor | laminat, laminatboden
gen | parquet | parkett
gen | tiles | fliesen, kacheln
gen | wallpaper | tapete, tapeten
gen | skirting boards | sockelleisten, fussleisten
gen | piano | klavier
gen | boxes | kartons, umzugskartons
gen | rubbish | sperrmull, gerumpel
gen | cellar | keller
gen | fly screen | fliegengitter, insektenschutz
gen | silicone | silikonfuge, silikonfugen, fugen, silikon
gen | stairs | treppe
gen | banister | gelander, treppengelander
gen | room door | zimmertur
gen | drawer | schublade
gen | window frames | fensterrahmen
gen | facade | fassade
gen | awning | markise
part | screen | displ, touchscreen, screen, anzeige, scheibe, glas
part | battery | batterien, accu, aku
part | back cover | ruckdeckel, backcover, gehause
part | camera | frontkamera, ruckkamera, hauptkamera
part | charging port | usb-c-buchse, usb buchse, usb-anschluss, ladebuxe, anschluss
part | power button | einschaltknopf, ein-aus-taste, powerknopf, power-taste
part | home button | homebutton, home-button
part | volume button | lautstarketaste
part | touchpad | touchpad, mauspad
part | keyboard | tasten, taste
part | ink | tinte, patrone, patronen, toner
part | sound | ton, sound
part | image | bild
part | photos | fotos
part | data | daten
part | hard drive | ssd, platte
part | SIM card | sim-karte, sim
part | joystick | stick, sticks
part | cable | kabel
part | motor | motor
part | filter | filter, sieb
part | belt | riemen, keilriemen
part | pump | laugenpumpe
part | hose | schlauch, zulaufschlauch, ablaufschlauch
part | bearings | lager, trommellager
part | door | tur, klappe
part | burner | brenner
part | element | heizstab
part | valve | ventil
part | tank | wassertank
part | plate | herdplatte
part | neighbour below | nachbar unten, nachbarn unter mir
part | menu | menu, navigation
part | plugin | plugin, plugins
part | domain | domain
part | prices | preise
part | products | produkte, artikel
part | opening hours | offnungszeiten
part | bookings | buchungen, reservierungen
part | booking form | buchungsformular
part | logo | logo
part | texts | texte
part | home page | startseite
part | server | server, hosting
part | checkout | bestellvorgang
part | login | login, anmeldung
part | newsletter | newsletter
part | map | karte
part | images | fotos
home | roller shutter | rollo, rollladenpanzer, der rollladen
home | shower drain | duschabfluss, abfluss der dusche, abfluss in der dusche
home | kitchen sink drain | abfluss der spule, spulenabfluss, kuchenabfluss
home | boiler | therme, gastherme, kombitherme, brennwerttherme
home | air conditioner | klima, klimaanlage, klimagerat, splitgerat
home | intercom | gegensprechanlage, turoffner, klingelanlage
home | house electrics | hauselektrik, elektrik im haus, strom im haus
place | roof | dachziegel, ziegel, dach
place | plot | grundstuck
`;
