/** More German words for things, faults and work; written as in things/spanish.ts. */
export const GERMAN_THINGS = `
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
home | door handle | turklinke, klinke, turgriff, turdrucker
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
sym | won't turn on | geht ned an, geht nimma an, geht net an, will nicht mehr, startet nimmer, bleibt schwarz, tut keinen mucks, macht keinen mucks, lasst sich nicht mehr anschalten, lasst sich nicht anschalten, bleibt aus, geht gar nicht mehr an, geht einfach nicht mehr an, geht nicht mehr an, reagiert nicht mehr
sym | dead | tot, komplett tot
sym | won't charge | ladt nimmer, ladet nicht, ladet nicht mehr, ladt ned, wird nicht geladen, nimmt keinen strom
sym | battery drains fast | akku halt nicht, akku halt nicht mehr, akku halt nur, akku ist sofort leer, akku schnell leer, akku halt kaum, akku schwach, akku am ende, sofort leer, schnell leer, halt nicht mehr lange, halt keine stunde
sym | not working | geht nimmer, geht nimma, geht ned, geht net, hin, im eimer, im arsch, spinnt, streikt, gibt keinen mucks, tut nix, tut nichts, macht nichts mehr, hat den geist aufgegeben, geist aufgegeben, ausfall, funktioniert nimmer, will nicht, klappt nicht, funzt nicht, defekt, gehen nicht
sym | not heating | heizt nicht, heizt nicht mehr, wird nicht warm, wird nicht mehr warm, werden nicht warm, werden nicht mehr warm, bleibt kalt, bleiben kalt, heizen nicht, wird nimmer warm, kalt, heizt nimmer, wird nicht richtig warm, warmt nicht
sym | not cooling | kuhlt nicht, kuhlt nicht mehr, wird nicht kalt, kuhlt nimmer, kuhlt kaum, nicht mehr kalt, kuhlt nicht richtig
sym | won't drain | pumpt nicht ab, pumpt nicht mehr ab, pumpt nicht, wasser lauft nicht ab, lauft nicht ab, lauft nicht mehr ab, wasser steht, wasser bleibt stehen, steht wasser, lauft schlecht ab, lauft langsam ab, fliesst nicht ab, wasser bleibt drin, lauft kaum ab
sym | won't spin | schleudert nicht, schleudert nicht mehr
sym | leaking | undicht, leckt, tropft, rinnt, verliert wasser, lauft aus, wasser tritt aus, lauft wasser, wasserschaden, wasserfleck, lauft standig, lauft nach, lauft durch, tropfelt, rinnt durch, nass, ausgelaufen, lauft unten raus
sym | running constantly | lauft die ganze zeit, lauft dauernd, lauft immer nach, hort nicht auf zu laufen, lauft nonstop
sym | blocked | verstopf, verstopft, zu, dicht, vastopft
sym | overflows | lauft uber, kommt hoch, druckt hoch
sym | burst | geplatzt, rohrbruch
sym | trips | fliegt raus, fliegt immer raus, fliegt standig raus, fliegt standig, fliegt dauernd raus, fliegt, springt raus, lost aus, haut raus, fallt raus, rausfliegt, rausgeflogen, fliegt die sicherung, sicherung fliegt
sym | sparks | funken, funkt, spruht funken
sym | burnt smell | riecht verbrannt, riecht verschmort, verschmort, schmort, verbrannt
sym | smells | stinkt, mieft, riecht komisch
sym | hums | brummt, summt
sym | beeping | piepst, piept, piepen
sym | vibrates | wackelt, vibriert, hupft
sym | noise | klappert, quietscht, rattert, knackt, gluckert, klopft, laut, krach, gerausche, gerausch, macht gerausche, macht komische gerausche, poltert, schleift, lauter, pfeift
sym | no hot water | kein warmwasser, kein warmes wasser, keine warmwasser, nur kaltes wasser, wasser wird nicht warm, wasser bleibt kalt, wasser nicht warm, kommt nur kalt
sym | no water | kein wasser, kommt kein wasser
sym | no power | kein strom, keinen strom, stromausfall, ohne strom, kein licht
sym | low pressure | wenig druck, kaum druck, kein druck, wenig wasser, kaum wasser, schwacher strahl
sym | not grinding | mahlt nicht, mahlt nicht mehr
sym | ice build-up | vereist, eis bildet, vereist standig
sym | losing pressure | verliert druck, druck fallt, druck sinkt, verliert standig druck, druckverlust
sym | shows error | zeigt fehler, fehlercode, fehlermeldung, zeigt, zeigt an, meldet, storung, fehler, blinkt rot, rote lampe
sym | restarts by itself | startet standig neu, startet immer neu, startet neu, bootschleife
sym | freezes | hangt, hangt sich auf, friert ein, ruckelt, hangt standig, bleibt hangen, sturzt ab, stuerzt ab
sym | slow | lahm, ewig langsam, total langsam, sehr langsam, langsam, ewig, braucht ewig, lahmarschig
sym | stuck on logo | hangt beim logo, bleibt beim logo, apfel logo, bleibt beim apfel
sym | black screen | schwarzer bildschirm, bildschirm schwarz, display schwarz, bildschirm bleibt schwarz, display bleibt schwarz
sym | blue screen | bluescreen, blauer bildschirm
sym | green lines | grune streifen, gruner streifen, grune linien, grune linie
sym | lines on screen | streifen, linien, linie
sym | flickers | flackert, flimmert, flackern, flimmern, blinkt
sym | ads popping up | werbung, pop-ups, popups, pop ups
sym | virus | virus, viren, trojaner
sym | won't connect | verbindet nicht, verbindet sich nicht, keine verbindung, wird nicht erkannt, nicht mehr erkannt, findet kein, kein wlan, kein internet, kommt nicht ins, erkennt keine, liest keine, liest nicht, bricht ab, verbindung bricht ab
sym | no sound | kein ton, keinen ton, hort man nichts, hort mich nicht, hore nichts
sym | no picture | kein bild
sym | no signal | kein empfang, kein netz, kein signal
sym | doesn't print | druckt nicht, druckt nicht mehr, druckt nur, druckt keine, druckt blass
sym | paper jam | papierstau
sym | lost keys | schlussel verloren, schlussel weg, schlusselverlust, schlussel verlegt, schluessel verloren
sym | stolen | gestohlen, geklaut
sym | locked out | ausgesperrt, zugefallen, zugezogen, tur zu, schlussel steckt innen, schlussel innen, schlussel drin, schlussel liegt drin, komme nicht rein, komm nicht rein, kommen nicht rein, stehe vor der tur, steh vor der tur, tur ins schloss gefallen, ins schloss gefallen, nicht mehr rein, schlussel stecken, schlussel liegt innen
sym | key broken in lock | schlussel abgebrochen, abgebrochener schlussel, schlussel ist abgebrochen, schlussel steckt fest, schlussel im schloss abgebrochen, abgebrochen
sym | broken into | eingebrochen, einbruch, aufgebrochen, einbruchsversuch
sym | stiff | schwergangig, klemmt, hakt, geht schwer, lasst sich schwer, streng
sym | won't open | geht nicht auf, geht nicht mehr auf, lasst sich nicht offnen, lasst sich nicht mehr offnen, bekomme nicht auf, kriege nicht auf, lasst sich nicht aufsperren
sym | won't close | schliesst nicht, schliesst nicht mehr, geht nicht zu, geht nicht mehr zu, schliesst nicht richtig, lasst sich nicht schliessen, lasst sich nicht mehr schliessen
sym | won't turn | dreht nicht, dreht sich nicht, dreht durch, lasst sich nicht drehen, dreht nicht mehr, dreht sich nicht mehr
sym | won't lock | lasst sich nicht abschliessen, sperrt nicht, schliesst nicht ab
sym | fell down | umgefallen, umgesturzt, umgekippt, heruntergefallen, abgefallen, runtergefallen, abgesturzt, eingesturzt
sym | overgrown | zugewachsen, verwildert, wuchert, zugewuchert, zu hoch, zu gross, urwald, hoch gewachsen
sym | dry | vertrocknet, braun, gelb, trocken
sym | mossy | moos, vermoost, bemoost
sym | diseased | krank
sym | dirty | schmutzig, dreckig, verdreckt, staubig, verschmutzt, staub, dreck
sym | stained | fleck, flecken, rotweinfleck, rotweinflecken, verfleckt
sym | mould | schimmel, schimmelt
sym | damp | feucht, feuchtigkeit
sym | peeling | blattert ab, lost sich, abgelost
sym | wobbly | wackelt, wacklig, wackeln, locker
sym | clogged with leaves | voller laub, voll laub
sym | site down | down, nicht erreichbar, offline, ladt nicht, nicht mehr erreichbar, nicht aufrufbar, lasst sich nicht offnen, weisse seite, fehler 500, fehler 404, zeigt nur weiss, abgesturzt, tot
sym | hacked | gehackt, gehackt worden, leitet weiter, leitet um, weiterleitung
sym | not receiving emails | mails kommen nicht an, mails kommen nicht, keine mails, bekomme keine mails, kommen nicht an, kommen nicht mehr an, kommt nichts an, e-mails kommen nicht an, bekomme keine e-mails
sym | emails go to spam | im spam, landen im spam, spam
sym | looks wrong | verschoben, zerschossen, falsch angezeigt, sieht komisch aus, abgeschnitten
sym | not secure | nicht sicher, unsicher
sym | expired | abgelaufen, lauft ab
sym | can't pay | konnen nicht bezahlen, zahlung fehlgeschlagen, bezahlen geht nicht, zahlung geht nicht, zahlung klappt nicht
sym | can't log in | komme nicht ins backend, kann mich nicht einloggen, kann mich nicht anmelden, login geht nicht, komm nicht mehr rein, passwort vergessen
adj | broken | kaputt, kaput, gebrochen, zerbrochen, zersplittert, hinuber, zerstort, beschadigt, schrott, kapput, geschrottet, durchgebrannt, kaputte, kaputter, kaputtes, defekte, defekter
adj | cracked | gerissen, gesprungen, gesplittert, riss, risse, sprung, zersprungen, splitter, spiderapp
adj | smashed | zerschmettert, zersplittert
adj | swollen | aufgeblaht, aufgequollen, geblaht, gewolbt, dick
adj | bent | verbogen, krumm
adj | rusty | verrostet, rostig, rost
adj | rotten | morsch, verfault, verrottet
adj | torn | eingerissen, zerrissen
adj | scratched | verkratzt, zerkratzt
adj | loose | locker, lose
adj | wet | nass, feucht
adj | missing | fehlt, fehlen
sym | dropped | runtergefallen, gefallen, hingefallen, sturz, fallen gelassen, heruntergefallen
sym | water damage | wasserschaden, ins wasser gefallen, nass geworden, ins klo gefallen
sym | spilled on | druber gekippt, verschuttet, kaffee uber, ubergelaufen, gekippt, geschuttet
job | repair | reparieren, reparatur, richten, wieder machen, instandsetzen, reparieren lassen, flicken
job | replace | austauschen, tauschen, wechseln, auswechseln, ersetzen, erneuern, neu machen, wechsel, austausch, ausgetauscht, getauscht, gewechselt
job | install | einbauen, anschliessen, installieren, montieren, anbringen, setzen, legen, verlegen, installation, einbau, montage, angeschlossen, nachrusten, installiert, anschluss
job | assemble | aufbauen, zusammenbauen, aufbau, montieren, aufgebaut, zusammengebaut, zusammenschrauben
job | hang | aufhangen, anbringen, aufgehangt, an die wand
job | dismantle | abbauen, demontieren, abbau
job | unblock | rohrreinigung, abflussreinigung, freimachen, reinigen abfluss
job | descale | entkalken
job | bleed radiators | entluften
job | clean | putzen, reinigen, sauber machen, saubermachen, putzhilfe, putzfrau, putzkraft, saubern, reinigung, gereinigt, geputzt
job | deep clean | grundreinigung, grossputz, komplettreinigung, intensivreinigung, fruhjahrsputz
job | end of tenancy clean | endreinigung, umzugsreinigung, auszugsreinigung, wohnungsubergabe, auszug, endputz, umzugsputz
job | after-builders clean | bauendreinigung, baureinigung, bauschlussreinigung, nach renovierung, baufeinreinigung
job | regular clean | unterhaltsreinigung, regelmassige reinigung, regelmassig putzen, regelmassig
job | weekly clean | wochentliche reinigung, wochentlich, einmal pro woche, 1x pro woche, einmal die woche, jede woche, 1x die woche
job | fortnightly clean | alle zwei wochen, alle 2 wochen, 14-tagig, zweiwochentlich, alle 14 tage
job | twice-weekly clean | zweimal pro woche, 2x pro woche, zweimal die woche, 2x die woche
job | window cleaning | fensterreinigung, fenster putzen, fensterputzen, fensterputzer, glasreinigung
job | carpet cleaning | teppichreinigung, teppich reinigen
job | sofa cleaning | polsterreinigung, sofareinigung
job | stairwell cleaning | treppenhausreinigung, treppenreinigung
job | office cleaning | buroreinigung
job | ironing | bugeln
job | pressure wash | kärchern, karchern, hochdruckreinigung, hochdruckreiniger
job | trim hedge | heckenschnitt, hecke schneiden, hecken schneiden, hecke stutzen
job | cut | schneiden, schnitt, geschnitten, stutzen, kurzen, zuruckschneiden
job | prune | baumschnitt, obstbaumschnitt, baumpflege, ausschneiden
job | fell | fallen, baumfallung, fallung, gefallt, umsagen, absagen baum
job | mow | rasenmahen, rasen mahen, mahen, gemaht
job | remove | entfernen, wegmachen, ausgraben, rausmachen, entsorgen, abtransport, entsorgung, abholen lassen, wegbringen, ausfrasen, frasen, abreissen, abriss, rausreissen
job | clear out | entrumpeln, entrumpelung, ausraumen, raumen
job | weed | jaten, unkraut entfernen, unkraut jaten
job | plant | pflanzen, bepflanzen, bepflanzung, einpflanzen
job | lay turf | rollrasen, rollrasen verlegen, rasen neu anlegen, rasen anlegen
job | lay artificial grass | kunstrasen verlegen
job | scarify | vertikutieren
job | garden maintenance | gartenpflege
job | tidy up | auf vordermann, herrichten, in ordnung bringen, aufraumen, gartenarbeit
job | landscape | neu gestalten, gestalten, anlegen, gartengestaltung
job | pave | pflastern, pflasterarbeiten
job | paint | streichen, anstreichen, malern, lackieren, gestrichen, malerarbeiten, neu streichen, weisseln
job | wallpaper | tapezieren
job | tile | fliesen legen, verfliesen
job | lay flooring | laminat verlegen, boden verlegen, parkett verlegen
job | move | umzug, umziehen, transportieren, transport, tragen
job | drill | bohren, locher bohren
job | open | offnen, aufmachen, turoffnung, aufsperren, aufschliessen, geoffnet, aufsperrdienst
job | change lock | schloss austauschen, schloss wechseln, schloss tauschen, schlosswechsel, zylinder tauschen, zylinder wechseln, zylinder austauschen, schliesszylinder wechseln, schliesszylinder austauschen, schliesszylinder tauschen, schlosser austauschen
job | copy key | schlussel nachmachen, nachschlussel, schlussel kopieren, schlusselkopie, schlusselkopien, nachmachen, nachschlusseln
job | service | wartung, warten, uberprufen, prufen, prufung, nachsehen, nachschauen, check, gewartet, wartungsvertrag
job | e-check | e-check
job | recover data | daten retten, datenrettung, daten wiederherstellen, fotos retten, daten sichern, bilder retten
job | unlock | entsperren, freischalten
job | format | neu aufsetzen, formatieren, windows neu, neuinstallation, zurucksetzen
job | upgrade | aufrusten, aufrustung, mehr ram, ssd einbauen
job | add | hinzufugen, erganzen, einpflegen, einbinden, einfugen
job | update | aktualisieren, updaten, anpassen, uberarbeiten, update, andern
job | migrate | umziehen auf, migrieren, server umzug, providerwechsel
job | build a website | website erstellen, webseite erstellen, homepage erstellen, neue website, neue homepage, neue webseite, webseite machen, website bauen, shop aufbauen
job | redesign | relaunch, redesign
job | translate | ubersetzen
job | SEO | seo, suchmaschinenoptimierung
want | need | brauchte, braucht, brauchen, benotige, benotigen, wurde gerne, wurde gern, wir hatten gerne, ich hatte gerne, hatte gern, hatte gerne, suche, suchen, mochte, mochten, konnten sie, konnt ihr, kannst du, konnen sie, macht ihr, machen sie, bitte um angebot, angebot fur, was kostet, was wurde, kostenvoranschlag, will, wollen, muss, musste, mussen, soll, sollte, sollen
w | upstairs | oben
w | downstairs | unten
w | front | vorne
w | back | hinten
w | at night | nachts
w | new | neu, neuer, neue, neues, neuen
w | old | alt, alte, alter, altes, alten
w | every time | jedes mal
w | when | wenn, sobald
w | kitchen | kuche
w | bathroom | bad, badezimmer
w | on the floor | auf den boden
w | from the ceiling | aus der decke, von der decke
w | under | unter, drunter
w | wood | holz
w | four | vier
w | five | funf
w | page | seite
w | on mobile | am handy, auf dem handy, mobil
w | floor | stock, etage
w | all | alle, alles, allen
w | only | nur
w | gas | gas
w | red wine | rotwein
w | seal | dichtung
w | after update | nach update, nach dem update, seit dem update, seit update
w | constantly | dauernd, standig, immer, immer wieder, permanent
home | roller shutter | rollo, rollladenpanzer, der rollladen
home | shower drain | duschabfluss, abfluss der dusche, abfluss in der dusche
home | kitchen sink drain | abfluss der spule, spulenabfluss, kuchenabfluss
home | boiler | therme, gastherme, kombitherme, brennwerttherme
home | air conditioner | klima, klimaanlage, klimagerat, splitgerat
home | intercom | gegensprechanlage, turoffner, klingelanlage
home | house electrics | hauselektrik, elektrik im haus, strom im haus
place | roof | dachziegel, ziegel, dach
place | plot | grundstuck
sym | hangs on the logo | bleibt _ hangen, bleibt beim logo hangen, hangt beim logo, nur bis zum logo, startet nur bis, hangt sich auf, kommt nicht uber das logo
sym | black screen | bildschirm schwarz, schwarzer bildschirm, display schwarz, bleibt schwarz, alles schwarz, ist schwarz, wird schwarz
sym | won't charge | ladt nicht, ladt nicht mehr, ladt nimmer, ladt nur noch, ladt nur, lasst sich nicht laden, nimmt keinen strom
sym | loose port | buchse wackelt, ladebuchse wackelt, wackelkontakt, stecker wackelt
sym | keeps turning off | geht immer aus, geht von alleine aus, schaltet sich ab, schaltet sich aus, schaltet sich selbst aus, startet standig neu, startet immer neu
sym | overheats | wird heiss, wird sehr heiss, wird zu heiss, uberhitzt
sym | loses pressure | verliert druck, druck fallt, druck sinkt, wasser nachfullen, muss _ nachfullen, standig nachfullen
sym | no power | kein strom, keinen strom, strom weg, strom ist weg, stromausfall
sym | dripping | tropft, tropfend, leckt, undicht, lauft aus, siff*
sym | running constantly | lauft standig, lauft dauernd, lauft durch, hort nicht auf zu laufen, lauft nach
sym | blocked | verstopft, lauft nicht ab, lauft schlecht ab, lauft langsam ab, steht das wasser, wasser steht
sym | bad smell | stinkt, riecht, riecht komisch, riecht ubel, mieft
sym | lukewarm | nur lauwarm, lauwarm, nicht richtig warm, wird nicht warm, nicht mehr warm, wird nicht heiss
sym | noise | macht gerausche, macht krach, klopft, brummt, pfeift, quietscht, rattert, schleift, larm
sym | locked out | ausgesperrt, tur zugefallen, zugefallen, schlussel steckt innen, schlussel steckt, schlussel innen
sym | sunk | gesenkt, abgesackt, abgesenkt, abgesunken
sym | dead | tot, ist tot, komplett tot, mausetot, hinuber, im eimer, defekt, hin
sym | very slow | extrem langsam, sehr langsam, total langsam, superlangsam, lahm, ewig
sym | won't open | geht nicht auf, lasst sich nicht offnen, klemmt, schlussel dreht nicht
sym | dropped | runtergefallen, heruntergefallen, fallen gelassen, gefallen
job | cut back | zuruckschneiden, zuruckschnitt, ruckschnitt, kurzen, einkurzen
job | dig out | roden, ausgraben, entwurzeln, stubben frasen, wurzel entfernen
job | assemble | aufbauen, zusammenbauen, montieren, aufbau
job | hang | aufhangen, anbringen, an die wand
job | deep clean | grundreinigung, komplettreinigung, endreinigung
job | recover data | datenrettung, daten retten, fotos retten, daten wiederherstellen
`;
