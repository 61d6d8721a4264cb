/** German words of many trades, from bicycles and pests to roofs and websites; written as in ../english.ts. */
export const GERMAN_TRADES = `
home | bike | radl, velo, drahtesel, rennrad, mountainbike, mtb, fahrräder
home | e-bike | e bike, elektrofahrrad, e-rad, e rad
home | e-scooter | e scooter, e roller, elektroroller, tretroller, scooter
home | motorbike | mofa, moped
home | stroller | kinderwagen, buggy
home | heat pump | luftwärmepumpe
home | water heater | untertischboiler
home | radiator | heizkoerper
home | radiators | die heizkörper
home | air conditioner | split-klimaanlage, split klimaanlage
home | lights | deckenspots
home | socket | steckdosendose
home | fuse box | schaltschrank
home | circuit breaker | ls-schalter, ls schalter
home | intercom | türsprechanlage
home | solar panels | pv anlage, solarmodule
home | lock | haustürschloss
place | window | fensterscheibe
home | keys | die schlüssel
home | tap | einhebelmischer
home | toilet | kloschüssel, häusl
home | electric shower | elektrische dusche
home | sink | abwasch
home | drain | abflussrohr
home | stopcock | haupthahn
home | pool | schwimmbad, schwimmbecken
home | dryer | tumbler
home | fridge freezer | kühl gefrierkombination, kühl-gefrier-kombi
home | refrigerator | kühlgerät
home | blender | standmixer
home | lawnmower | mäher
home | robot mower | rasenmähroboter
home | ride-on mower | rasentraktor, aufsitzmäher
home | strimmer | rasentrimmer, motorsense, freischneider
home | pressure washer | kärcher
gen+it | TV | flimmerkiste
gen+it | projector | projektor
gen+it | camera | spiegelreflex, fotoapparat
gen+it | lens | objektiv
gen+it | soundbar | soundbar
gen+it | amplifier | verstärker, receiver
gen+it | record player | plattenspieler
gen | shelf | regalbrett
gen | bed | bettgestell
gen | bunk bed | stockbett
gen | cot | babybett, gitterbett
gen | chair | stuhl
gen | worktop | arbeitsplatte
gen | flooring | bodenbelag
gen | plaster | putz, gipskarton, rigips
gen | facade | außenwand
gen | bedroom | zimmer
gen | roof | schrägdach
gen | roof tiles | ziegeln
gen | skylight | dachluke
gen | insulation | dämmung, isolierung
gen | window pane | fensterscheibe, glasscheibe
gen | double glazing | isolierglas, doppelverglasung
gen | shop window | auslage
gen | shower screen | duschwand, duschtür
gen+sym | termites | termiten
gen+sym | woodworm | holzwürmer
gen+sym | flies | fliegen
gen+sym | mosquitoes | mücken, stechmücken
gen+sym | spiders | spinnen
gen+sym | scorpions | skorpione, skorpion
gen+sym | snakes | schlangen
gen+sym | bats | fledermäuse
gen+sym | martens | siebenschläfer
gen+sym | moles | maulwürfe, maulwurf, wühlmäuse
gen+sym | processionary caterpillars | eichenprozessionsspinner, raupen
place | palm tree | palme
place | fence | lattenzaun
place | patio | innenhof
place | decking | holzterrasse, terrassendielen
place | irrigation system | gartenbewässerung
place | shed | geräteschuppen
place | pergola | pergola
place | flat | appartement
place | shop | geschäft
place | solar panels | solarpanele, solarmodule, pv-module, pv module
place | terrace | dachterrasse
it | headphones | headset
it | earbuds | in ears
it | router | wlan router, fritzbox
it | monitor | bildschirm vom pc
it | e-reader | e-reader, e reader, ebook reader
it | speaker | bluetooth box
web | email | e-mail, e mail, e mails
part | back wheel | hinterrad, hinterreifen
part | front wheel | vorderrad, vorderreifen
part | wheel | felge, laufrad
part | tyre | reifen, mantel
part | brakes | bremsen
part | brake | bremse, vorderbremse, hinterbremse
part | chain | kette
part | gears | gangschaltung, schaltung, gänge
part | pedal | pedal, kurbel, tretlager
part | handlebar | lenker
part | saddle | sattel
part | spoke | speiche, speichen
part | charger | ladekabel
part | door | bullauge
part | seal | türdichtung, gummi
part | filter | flusensieb
part | compressor | kompressor
part | heating element | heizelement
part | burner | flamme
part | some keys | einige tasten, manche tasten
part | microphone | mikro
part | charging port | usb-buchse
part | power button | power-knopf, power knopf, powerbutton
part | sound | klang
part | stick | joystick
part | paper | papier
part | checkout | bezahlvorgang
part | menu | speisekarte
part | page | unterseite
part | SSL certificate | ssl zertifikat
part | customers | kunden
part | hot water | heißes wasser
part | gas | gas
part | paint | farbe, lack
part | branches | zweige
part | handle | griff, fenstergriff
part | leg | bein
part | step | stufe
sym | won't turn on | tut nichts mehr
sym | drains fast | hält nicht lange, hält nicht mehr, ist ständig leer, entlädt sich schnell
sym | dropped | hinuntergefallen, ist gefallen, fiel runter
sym | dropped in water | im wasser
sym | cracked | rissig, hat einen sprung, hat einen riss, einen riss
sym | broken | kaputtgegangen
sym | not working | tut's nicht mehr
sym | water coming through | wasser kommt, es tropft, wasser dringt ein, reinregnet
sym | won't cool | gefriert nicht
sym | won't heat | nur kalt
sym | no hot water | kein warmwasser mehr
sym | no heating | keine heizung, heizung kalt, heizung geht nicht
sym | no light | kein licht mehr
sym | sparks | kurzschluss, funkensprühen
sym | burning smell | stinkt verbrannt, brandgeruch
sym | bad smell | gestank, müffelt
sym | vibrates | rüttelt
sym | shows error | zeigt den fehler
sym | slow | zäh
sym | freezes | eingefroren, hängt sich ständig auf
sym | keeps turning off | geht ständig aus, geht von selbst aus
sym | overheats | glüht
sym | no picture | bild schwarz, kein bild mehr
sym | no sound | kein ton mehr, man hört nichts, kein sound
sym | touch doesn't respond | touch geht nicht, touch reagiert nicht
sym | lines on screen | streifen im display, linien im bildschirm, streifen im bild
sym | stuck | festgefahren, sitzt fest, blockiert
sym | key won't turn | schlüssel lässt sich nicht drehen, schlüssel dreht durch, schlüssel dreht sich nicht
sym | locked out | nicht in die wohnung
sym | broken into | aufgehebelt
sym | loose | gelockert
sym | fallen off | heruntergekommen
sym | hanging down | hängt runter, hängt herunter, hängt durch
sym | bent | verzogen, hat einen achter, achter
sym | flat | platt, plattfuß, hat einen platten, plattgefahren
sym | won't brake | bremst nicht, bremsen nicht, bremst nicht mehr, bremst schlecht
sym | slipping | springt, rutscht durch, rutscht
sym | mould | schimmelig
sym | peeling | blättert, abgeblättert
sym | crumbling | bröckelt, zerbröselt
sym | scratched | kratzer
sym | overgrown | überwuchert, dschungel
sym | dead | abgestorben, eingegangen
sym | droppings | kot, köttel, mäusekot
sym | scratching noises | kratzgeräusche, kratzen, getrappel, poltern
sym | bites | bisse, gebissen
sym | infestation | verseucht
sym | down | geht gar nicht
sym | hacked | schadcode
sym | not sending emails | kommt nicht an, werden nicht gesendet
sym | can't log in | nicht mehr einloggen
sym | wrong prices | falsche preise, alte preise
sym | out of date | veraltet, nicht aktuell
sym | warning | warnung
sym | lost data | gelöscht, daten weg, fotos weg, daten verloren
sym | won't print | druckt nimmer
sym | paper jam | staut papier, papier bleibt hängen
sym | no wifi | findet kein wlan
sym | can't hear | hören mich nicht
sym | drifting | driftet, drift, bewegt sich von allein
sym | swollen | aufgegangen, aufgeblasen
sym | swollen | gequollen
job | repair | instand setzen, reparatur von
job | remove | ausbauen, abmontieren
job | move | umziehn
job | paint | ausmalen
job | tile | fliesen verlegen
job | insulate | dämmen, isolieren
job | trim | trimmen
job | fell | absägen
job | prune | beschneiden, auslichten
job | service | kundendienst
job | check | anschauen
job | copy of key | zweitschlüssel
job | unblock | verstopfung lösen
job | new battery | akku tauschen, neuer akku, neuen akku, akku wechseln
job | replace screen | display tauschen, display wechseln, neues display, bildschirm tauschen
job | reinstall Windows | windows neu installieren
job | fumigate | begasen
job | get rid of | loswerden
w | left | links, linke, linker, linken
w | right | rechts, rechte, rechter, rechten
w | after | nach, seit
w | storm | sturm, gewitter, unwetter
w | rain | regen
w | everywhere | überall
w | again | wieder, schon wieder, nochmal
w | no longer | nicht mehr
w | suddenly | plötzlich
w | completely | komplett, völlig, total
w | whole | ganzen, gesamte
w | baby | baby
w | child | kind, kinder, sohn
home | lights | kein licht mehr, licht geht nicht, das licht geht nicht
sym | broken | ist kaputt, ist kaputtgegangen, kaputt gegangen, ist defekt, ist gebrochen, ist zerbrochen, ist hinüber, ist abgebrochen, ist gerissen, ist durchgebrannt, hat sich verabschiedet
sym | blocked | ist verstopft, sind verstopft, total verstopft, hat sich verstopft
sym | water backing up | wasser kommt hoch, drückt zurück, läuft zurück, staut sich
sym | jammed | hat sich verklemmt, ist verklemmt, ist blockiert, hat sich verkantet
sym | leaking | ist undicht, läuft wasser raus, wasser läuft aus, leckt wasser, wasser auf dem boden
sym | runs constantly | läuft ununterbrochen
sym | burst | ist geplatzt, geborsten
sym | noisy | macht ein geräusch, ist laut, ist sehr laut, brummt laut, kreischt, surrt, scheppert, dröhnt, pfeift laut
sym | cracked | hat risse, ist gesprungen, ist gesplittert
sym | won't respond | macht nix mehr, reagiert auf nichts, passiert nichts, es passiert nichts, rührt sich nicht
sym | keeps turning off | geht nach kurzer zeit aus, geht nach, schaltet sich ständig aus, schaltet nach, stoppt, hört auf
sym | restarts | startet dauernd neu, bootet ständig
sym | stuck on the logo | hängt im boot
sym | slow | ist total langsam, ist sehr langsam, lahmt, dauert ewig
sym | hacked | wurde gehackt, ist gehackt, wurde gekapert
sym | loose | ist locker, ist lose, ist abgegangen, ist abgefallen, ist rausgefallen, ist rausgesprungen, ist ausgehängt, aus der schiene, aus der führung
sym | flickers | flackert ständig, geht an und aus, geht ständig an und aus
sym | keeps tripping | sicherung springt raus, sicherung fliegt raus, sicherung raus, fi fliegt, fi springt, fi löst aus
sym | smells | riecht muffig, stinkt furchtbar, stinkt nach, riecht nach, muffig
sym | no water | kein wasser mehr, wasser weg
sym | won't spin | wäsche ist nass, tropfnass
sym | stolen | gestohlen worden
sym | rusty | rostet
sym | rotten | faul
sym | misted | beschlagen, kondenswasser, blind geworden
sym | uneven | uneben
sym | draught | zieht, zugluft
sym | frozen | voller eis, zugefroren
sym | won't come out | kommt nicht raus, kommt nichts raus, kommt nichts
sym | doesn't fit | passt nicht, geht nicht rein, passt nicht mehr
sym | skips | lässt stiche aus, überspringt
sym | shows strange characters | komische zeichen
sym | wrong | falsch, stimmt nicht, ist falsch, falsche, falschen
sym | disappeared | verschwunden, sind weg
sym | error 500 | interner fehler
sym | error 404 | seite nicht gefunden
sym | white screen | weißer bildschirm
sym | running out of space | speicher voll, kein speicher, kein speicherplatz
sym | payments fail | zahlung schlägt fehl, kann nicht bezahlen, bezahlung geht nicht
sym | can't buy | bestellung geht nicht
gen | mango tree | mangobaum
place | orange tree | orangenbaum
place | lemon tree | zitronenbaum
place | olive tree | olivenbaum
place | cherry tree | kirsche
place | fig tree | feigenbaum
place | fir tree | tannenbaum
place | plane tree | platane
place | willow | trauerweide
place | eucalyptus | eukalyptus
place | mango tree | mangobaum
place | avocado tree | avocadobaum
place | brambles | brombeerhecke
place | roses | rosenstöcke
place | bougainvillea | bougainvillea
place | thuja hedge | thujen
place | laurel hedge | kirschlorbeerhecke
place | vines | wein, weinreben
place | stone wall | natursteinmauer
place | vegetable garden | gemüsebeet, gemüsegarten
place | windows | glasflächen
place | rug | läufer
skip |  | vorverlegen, umbuchen
sym | won't charge | lädt _ nicht mehr, lädt _ nicht, lädt nix mehr, nicht mehr laden, will nicht laden, will nicht mehr laden, lässt sich nicht mehr laden, lädt schlecht, lädt kaum, lädt kaum noch, nicht mehr lädt, nicht lädt, nicht richtig lädt, lädt nicht richtig
sym | won't turn on | startet _ nicht mehr, startet _ nicht, startet nix mehr, nicht mehr starten, will nicht starten, will nicht mehr starten, lässt sich nicht starten, lässt sich nicht mehr starten, startet schlecht, startet kaum, startet kaum noch, nicht mehr startet, nicht startet, nicht richtig startet, startet nicht richtig, zündet nicht, zündet nicht mehr, zündet nimmer, zündet _ nicht mehr, zündet _ nicht, zündet nix mehr, nicht mehr zünden, will nicht zünden, will nicht mehr zünden, lässt sich nicht zünden, lässt sich nicht mehr zünden, zündet schlecht, zündet kaum, zündet kaum noch, nicht mehr zündet, nicht zündet, nicht richtig zündet, zündet nicht richtig
sym | won't cool | kühlt _ nicht mehr, kühlt _ nicht, kühlt nix mehr, nicht mehr kühlen, will nicht kühlen, will nicht mehr kühlen, lässt sich nicht kühlen, lässt sich nicht mehr kühlen, kühlt schlecht, kühlt kaum noch, nicht mehr kühlt, nicht kühlt, nicht richtig kühlt, gefriert nicht mehr, gefriert nimmer, gefriert _ nicht mehr, gefriert _ nicht, gefriert nix mehr, nicht mehr gefrieren, will nicht gefrieren, will nicht mehr gefrieren, lässt sich nicht gefrieren, lässt sich nicht mehr gefrieren, gefriert schlecht, gefriert kaum, gefriert kaum noch, nicht mehr gefriert, nicht gefriert, nicht richtig gefriert, gefriert nicht richtig
sym | won't heat | heizt _ nicht mehr, heizt _ nicht, heizt nix mehr, nicht mehr heizen, will nicht heizen, will nicht mehr heizen, lässt sich nicht heizen, lässt sich nicht mehr heizen, heizt schlecht, heizt kaum, heizt kaum noch, nicht mehr heizt, nicht heizt, nicht richtig heizt, heizt nicht richtig, wärmt nicht mehr, wärmt nimmer, wärmt _ nicht mehr, wärmt _ nicht, wärmt nix mehr, nicht mehr wärmen, will nicht wärmen, will nicht mehr wärmen, lässt sich nicht wärmen, lässt sich nicht mehr wärmen, wärmt schlecht, wärmt kaum, wärmt kaum noch, nicht mehr wärmt, nicht wärmt, nicht richtig wärmt, wärmt nicht richtig
sym | won't spin | schleudert nimmer, schleudert _ nicht mehr, schleudert _ nicht, schleudert nix mehr, nicht mehr schleudern, will nicht schleudern, will nicht mehr schleudern, lässt sich nicht schleudern, lässt sich nicht mehr schleudern, schleudert schlecht, schleudert kaum, schleudert kaum noch, nicht mehr schleudert, nicht schleudert, nicht richtig schleudert, schleudert nicht richtig
sym | won't turn | dreht nimmer, dreht _ nicht mehr, dreht _ nicht, dreht nix mehr, nicht mehr drehen, will nicht drehen, will nicht mehr drehen, lässt sich nicht mehr drehen, dreht schlecht, dreht kaum, dreht kaum noch, nicht mehr dreht, nicht dreht, nicht richtig dreht, dreht nicht richtig, dreht sich nimmer, dreht sich _ nicht mehr, dreht sich _ nicht, dreht sich nix mehr, dreht sich schlecht, dreht sich kaum, dreht sich kaum noch, nicht mehr dreht sich, nicht dreht sich, nicht richtig dreht sich, dreht sich nicht richtig
sym | won't fill | zieht wasser nicht, zieht wasser nicht mehr, zieht wasser nimmer, zieht wasser _ nicht mehr, zieht wasser _ nicht, zieht wasser nix mehr, nicht mehr wasser ziehen, will nicht wasser ziehen, will nicht mehr wasser ziehen, lässt sich nicht wasser ziehen, lässt sich nicht mehr wasser ziehen, zieht wasser schlecht, zieht wasser kaum, zieht wasser kaum noch, nicht mehr zieht wasser, nicht zieht wasser, nicht richtig zieht wasser, zieht wasser nicht richtig, füllt nicht, füllt nicht mehr, füllt nimmer, füllt _ nicht mehr, füllt _ nicht, füllt nix mehr, nicht mehr füllen, will nicht füllen, will nicht mehr füllen, lässt sich nicht füllen, lässt sich nicht mehr füllen, füllt schlecht, füllt kaum, füllt kaum noch, nicht mehr füllt, nicht füllt, nicht richtig füllt, füllt nicht richtig
sym | won't dry | trocknet nimmer, trocknet _ nicht mehr, trocknet _ nicht, trocknet nix mehr, nicht mehr trocknen, will nicht trocknen, will nicht mehr trocknen, lässt sich nicht trocknen, lässt sich nicht mehr trocknen, trocknet schlecht, trocknet kaum, trocknet kaum noch, nicht mehr trocknet, nicht trocknet, nicht richtig trocknet
sym | won't wash | wäscht nicht, wäscht nicht mehr, wäscht nimmer, wäscht _ nicht mehr, wäscht _ nicht, wäscht nix mehr, nicht mehr waschen, will nicht waschen, will nicht mehr waschen, lässt sich nicht waschen, lässt sich nicht mehr waschen, wäscht schlecht, wäscht kaum, wäscht kaum noch, nicht mehr wäscht, nicht wäscht, nicht richtig wäscht, wäscht nicht richtig, spült nicht, spült nicht mehr, spült nimmer, spült _ nicht mehr, spült _ nicht, spült nix mehr, nicht mehr spülen, will nicht spülen, will nicht mehr spülen, lässt sich nicht spülen, lässt sich nicht mehr spülen, spült schlecht, spült kaum, spült kaum noch, nicht mehr spült, nicht spült, nicht richtig spült, spült nicht richtig, reinigt nicht, reinigt nicht mehr, reinigt nimmer, reinigt _ nicht mehr, reinigt _ nicht, reinigt nix mehr, nicht mehr reinigen, will nicht reinigen, will nicht mehr reinigen, lässt sich nicht reinigen, lässt sich nicht mehr reinigen, reinigt schlecht, reinigt kaum, reinigt kaum noch, nicht mehr reinigt, nicht reinigt, nicht richtig reinigt, reinigt nicht richtig
sym | won't open | öffnet nimmer, öffnet _ nicht mehr, öffnet _ nicht, öffnet nix mehr, nicht mehr öffnen, will nicht öffnen, will nicht mehr öffnen, öffnet schlecht, öffnet kaum, öffnet kaum noch, nicht mehr öffnet, nicht öffnet, nicht richtig öffnet, öffnet nicht richtig, öffnet sich nicht, öffnet sich nicht mehr, öffnet sich nimmer, öffnet sich _ nicht mehr, öffnet sich _ nicht, öffnet sich nix mehr, öffnet sich schlecht, öffnet sich kaum, öffnet sich kaum noch, nicht mehr öffnet sich, nicht öffnet sich, nicht richtig öffnet sich, öffnet sich nicht richtig
sym | won't close | schließt nimmer, schließt _ nicht mehr, schließt _ nicht, schließt nix mehr, nicht mehr schließen, will nicht schließen, will nicht mehr schließen, schließt schlecht, schließt kaum, schließt kaum noch, nicht mehr schließt, nicht schließt, nicht richtig schließt, schließt sich nicht, schließt sich nicht mehr, schließt sich nimmer, schließt sich _ nicht mehr, schließt sich _ nicht, schließt sich nix mehr, schließt sich schlecht, schließt sich kaum, schließt sich kaum noch, nicht mehr schließt sich, nicht schließt sich, nicht richtig schließt sich, schließt sich nicht richtig
sym | won't print | druckt _ nicht mehr, druckt _ nicht, druckt nix mehr, nicht mehr drucken, will nicht drucken, will nicht mehr drucken, lässt sich nicht drucken, lässt sich nicht mehr drucken, druckt schlecht, druckt kaum, druckt kaum noch, nicht mehr druckt, nicht druckt, nicht richtig druckt, druckt nicht richtig
sym | won't scan | scannt nicht, scannt nicht mehr, scannt nimmer, scannt _ nicht mehr, scannt _ nicht, scannt nix mehr, nicht mehr scannen, will nicht scannen, will nicht mehr scannen, lässt sich nicht scannen, lässt sich nicht mehr scannen, scannt schlecht, scannt kaum, scannt kaum noch, nicht mehr scannt, nicht scannt, nicht richtig scannt, scannt nicht richtig
sym | won't connect | verbindet nicht mehr, verbindet nimmer, verbindet _ nicht mehr, verbindet _ nicht, verbindet nix mehr, nicht mehr verbinden, will nicht verbinden, will nicht mehr verbinden, lässt sich nicht verbinden, lässt sich nicht mehr verbinden, verbindet schlecht, verbindet kaum, verbindet kaum noch, nicht mehr verbindet, nicht verbindet, nicht richtig verbindet, verbindet nicht richtig, verbindet sich nicht mehr, verbindet sich nimmer, verbindet sich _ nicht mehr, verbindet sich _ nicht, verbindet sich nix mehr, verbindet sich schlecht, verbindet sich kaum, verbindet sich kaum noch, nicht mehr verbindet sich, nicht verbindet sich, nicht richtig verbindet sich, verbindet sich nicht richtig, koppelt nicht, koppelt nicht mehr, koppelt nimmer, koppelt _ nicht mehr, koppelt _ nicht, koppelt nix mehr, nicht mehr koppeln, will nicht koppeln, will nicht mehr koppeln, lässt sich nicht koppeln, lässt sich nicht mehr koppeln, koppelt schlecht, koppelt kaum, koppelt kaum noch, nicht mehr koppelt, nicht koppelt, nicht richtig koppelt, koppelt nicht richtig
sym | won't respond | reagiert nimmer, reagiert _ nicht mehr, reagiert _ nicht, reagiert nix mehr, nicht mehr reagieren, will nicht reagieren, will nicht mehr reagieren, lässt sich nicht reagieren, lässt sich nicht mehr reagieren, reagiert schlecht, reagiert kaum, reagiert kaum noch, nicht mehr reagiert, nicht reagiert, nicht richtig reagiert, reagiert nicht richtig, antwortet nicht, antwortet nicht mehr, antwortet nimmer, antwortet _ nicht mehr, antwortet _ nicht, antwortet nix mehr, nicht mehr antworten, will nicht antworten, will nicht mehr antworten, lässt sich nicht antworten, lässt sich nicht mehr antworten, antwortet schlecht, antwortet kaum, antwortet kaum noch, nicht mehr antwortet, nicht antwortet, nicht richtig antwortet, antwortet nicht richtig
sym | won't ring | klingelt nicht, klingelt nicht mehr, klingelt nimmer, klingelt _ nicht mehr, klingelt _ nicht, klingelt nix mehr, nicht mehr klingeln, will nicht klingeln, will nicht mehr klingeln, lässt sich nicht klingeln, lässt sich nicht mehr klingeln, klingelt schlecht, klingelt kaum, klingelt kaum noch, nicht mehr klingelt, nicht klingelt, nicht richtig klingelt, klingelt nicht richtig, läutet nicht, läutet nicht mehr, läutet nimmer, läutet _ nicht mehr, läutet _ nicht, läutet nix mehr, nicht mehr läuten, will nicht läuten, will nicht mehr läuten, lässt sich nicht läuten, lässt sich nicht mehr läuten, läutet schlecht, läutet kaum, läutet kaum noch, nicht mehr läutet, nicht läutet, nicht richtig läutet, läutet nicht richtig
sym | won't light up | leuchtet nicht, leuchtet nicht mehr, leuchtet nimmer, leuchtet _ nicht mehr, leuchtet _ nicht, leuchtet nix mehr, nicht mehr leuchten, will nicht leuchten, will nicht mehr leuchten, lässt sich nicht leuchten, lässt sich nicht mehr leuchten, leuchtet schlecht, leuchtet kaum, leuchtet kaum noch, nicht mehr leuchtet, nicht leuchtet, nicht richtig leuchtet, leuchtet nicht richtig, brennt nicht, brennt nicht mehr, brennt nimmer, brennt _ nicht mehr, brennt _ nicht, brennt nix mehr, nicht mehr brennen, will nicht brennen, will nicht mehr brennen, lässt sich nicht brennen, lässt sich nicht mehr brennen, brennt schlecht, brennt kaum, brennt kaum noch, nicht mehr brennt, nicht brennt, nicht richtig brennt, brennt nicht richtig
sym | won't brake | bremst nimmer, bremst _ nicht mehr, bremst _ nicht, bremst nix mehr, nicht mehr bremsen, will nicht bremsen, will nicht mehr bremsen, lässt sich nicht bremsen, lässt sich nicht mehr bremsen, bremst kaum, bremst kaum noch, nicht mehr bremst, nicht bremst, nicht richtig bremst, bremst nicht richtig, bremsen nicht mehr, bremsen nimmer, bremsen _ nicht mehr, bremsen _ nicht, bremsen nix mehr, bremsen schlecht, bremsen kaum, bremsen kaum noch, nicht bremsen, nicht richtig bremsen, bremsen nicht richtig
sym | won't cut | schneidet nicht, schneidet nicht mehr, schneidet nimmer, schneidet _ nicht mehr, schneidet _ nicht, schneidet nix mehr, nicht mehr schneiden, will nicht schneiden, will nicht mehr schneiden, lässt sich nicht schneiden, lässt sich nicht mehr schneiden, schneidet schlecht, schneidet kaum, schneidet kaum noch, nicht mehr schneidet, nicht schneidet, nicht richtig schneidet, schneidet nicht richtig, mäht nicht, mäht nicht mehr, mäht nimmer, mäht _ nicht mehr, mäht _ nicht, mäht nix mehr, nicht mehr mähen, will nicht mähen, will nicht mehr mähen, lässt sich nicht mähen, lässt sich nicht mehr mähen, mäht schlecht, mäht kaum, mäht kaum noch, nicht mehr mäht, nicht mäht, nicht richtig mäht, mäht nicht richtig
sym | won't suck | saugt nicht, saugt nicht mehr, saugt nimmer, saugt _ nicht mehr, saugt _ nicht, saugt nix mehr, nicht mehr saugen, will nicht saugen, will nicht mehr saugen, lässt sich nicht saugen, lässt sich nicht mehr saugen, saugt schlecht, saugt kaum, saugt kaum noch, nicht mehr saugt, nicht saugt, nicht richtig saugt, saugt nicht richtig
sym | won't blow | bläst nicht, bläst nicht mehr, bläst nimmer, bläst _ nicht mehr, bläst _ nicht, bläst nix mehr, nicht mehr blasen, will nicht blasen, will nicht mehr blasen, lässt sich nicht blasen, lässt sich nicht mehr blasen, bläst schlecht, bläst kaum, bläst kaum noch, nicht mehr bläst, nicht bläst, nicht richtig bläst, bläst nicht richtig, pustet nicht, pustet nicht mehr, pustet nimmer, pustet _ nicht mehr, pustet _ nicht, pustet nix mehr, nicht mehr pusten, will nicht pusten, will nicht mehr pusten, lässt sich nicht pusten, lässt sich nicht mehr pusten, pustet schlecht, pustet kaum, pustet kaum noch, nicht mehr pustet, nicht pustet, nicht richtig pustet, pustet nicht richtig
sym | won't send | sendet nicht mehr, sendet nimmer, sendet _ nicht mehr, sendet _ nicht, sendet nix mehr, nicht mehr senden, will nicht senden, will nicht mehr senden, lässt sich nicht senden, lässt sich nicht mehr senden, sendet schlecht, sendet kaum, sendet kaum noch, nicht mehr sendet, nicht sendet, nicht richtig sendet, sendet nicht richtig, verschickt nicht mehr, verschickt nimmer, verschickt _ nicht mehr, verschickt _ nicht, verschickt nix mehr, nicht mehr verschicken, will nicht verschicken, will nicht mehr verschicken, lässt sich nicht verschicken, lässt sich nicht mehr verschicken, verschickt schlecht, verschickt kaum, verschickt kaum noch, nicht mehr verschickt, nicht verschickt, nicht richtig verschickt, verschickt nicht richtig, versendet nicht, versendet nicht mehr, versendet nimmer, versendet _ nicht mehr, versendet _ nicht, versendet nix mehr, nicht mehr versenden, will nicht versenden, will nicht mehr versenden, lässt sich nicht versenden, lässt sich nicht mehr versenden, versendet schlecht, versendet kaum, versendet kaum noch, nicht mehr versendet, nicht versendet, nicht richtig versendet, versendet nicht richtig
sym | won't receive | empfängt nicht, empfängt nicht mehr, empfängt nimmer, empfängt _ nicht mehr, empfängt _ nicht, empfängt nix mehr, nicht mehr empfangen, will nicht empfangen, will nicht mehr empfangen, lässt sich nicht empfangen, lässt sich nicht mehr empfangen, empfängt schlecht, empfängt kaum, empfängt kaum noch, nicht mehr empfängt, nicht empfängt, nicht richtig empfängt, empfängt nicht richtig, bekommt nicht, bekommt nicht mehr, bekommt nimmer, bekommt _ nicht mehr, bekommt _ nicht, bekommt nix mehr, nicht mehr bekommen, will nicht bekommen, will nicht mehr bekommen, lässt sich nicht bekommen, lässt sich nicht mehr bekommen, bekommt schlecht, bekommt kaum, bekommt kaum noch, nicht mehr bekommt, nicht bekommt, nicht richtig bekommt, bekommt nicht richtig
sym | won't update | aktualisiert nicht, aktualisiert nicht mehr, aktualisiert nimmer, aktualisiert _ nicht mehr, aktualisiert _ nicht, aktualisiert nix mehr, nicht mehr aktualisieren, will nicht aktualisieren, will nicht mehr aktualisieren, lässt sich nicht aktualisieren, lässt sich nicht mehr aktualisieren, aktualisiert schlecht, aktualisiert kaum, aktualisiert kaum noch, nicht mehr aktualisiert, nicht aktualisiert, nicht richtig aktualisiert, aktualisiert nicht richtig, aktualisiert sich nicht, aktualisiert sich nicht mehr, aktualisiert sich nimmer, aktualisiert sich _ nicht mehr, aktualisiert sich _ nicht, aktualisiert sich nix mehr, aktualisiert sich schlecht, aktualisiert sich kaum, aktualisiert sich kaum noch, nicht mehr aktualisiert sich, nicht aktualisiert sich, nicht richtig aktualisiert sich, aktualisiert sich nicht richtig
sym | isn't recognised | erkennt nicht, erkennt nicht mehr, erkennt nimmer, erkennt _ nicht mehr, erkennt _ nicht, erkennt nix mehr, nicht mehr erkennen, will nicht erkennen, will nicht mehr erkennen, lässt sich nicht erkennen, lässt sich nicht mehr erkennen, erkennt schlecht, erkennt kaum, erkennt kaum noch, nicht mehr erkennt, nicht erkennt, nicht richtig erkennt, erkennt nicht richtig, liest nicht mehr, liest nimmer, liest _ nicht mehr, liest _ nicht, liest nix mehr, nicht mehr lesen, will nicht lesen, will nicht mehr lesen, lässt sich nicht lesen, lässt sich nicht mehr lesen, liest schlecht, liest kaum, liest kaum noch, nicht mehr liest, nicht liest, nicht richtig liest, liest nicht richtig
sym | not working | funktioniert _ nicht mehr, funktioniert _ nicht, funktioniert nix mehr, nicht mehr funktionieren, will nicht funktionieren, will nicht mehr funktionieren, lässt sich nicht funktionieren, lässt sich nicht mehr funktionieren, funktioniert schlecht, funktioniert kaum, funktioniert kaum noch, nicht mehr funktioniert, nicht funktioniert, nicht richtig funktioniert, funktioniert nicht richtig, läuft nicht, läuft nicht mehr, läuft nimmer, läuft _ nicht mehr, läuft _ nicht, läuft nix mehr, nicht mehr laufen, will nicht laufen, will nicht mehr laufen, lässt sich nicht laufen, lässt sich nicht mehr laufen, läuft schlecht, läuft kaum, läuft kaum noch, nicht mehr läuft, nicht läuft, nicht richtig läuft, läuft nicht richtig, funktionieren nimmer, funktionieren _ nicht mehr, funktionieren _ nicht, funktionieren nix mehr, funktionieren schlecht, funktionieren kaum, funktionieren kaum noch, nicht funktionieren, nicht richtig funktionieren, funktionieren nicht richtig, arbeitet nicht, arbeitet nicht mehr, arbeitet nimmer, arbeitet _ nicht mehr, arbeitet _ nicht, arbeitet nix mehr, nicht mehr arbeiten, will nicht arbeiten, will nicht mehr arbeiten, lässt sich nicht arbeiten, lässt sich nicht mehr arbeiten, arbeitet schlecht, arbeitet kaum, arbeitet kaum noch, nicht mehr arbeitet, nicht arbeitet, nicht richtig arbeitet, arbeitet nicht richtig
sym | won't move | bewegt sich nicht, bewegt sich nicht mehr, bewegt sich nimmer, bewegt sich _ nicht mehr, bewegt sich _ nicht, bewegt sich nix mehr, nicht mehr bewegen, will nicht bewegen, will nicht mehr bewegen, lässt sich nicht bewegen, lässt sich nicht mehr bewegen, bewegt sich schlecht, bewegt sich kaum, bewegt sich kaum noch, nicht mehr bewegt sich, nicht bewegt sich, nicht richtig bewegt sich, bewegt sich nicht richtig, fährt nicht, fährt nicht mehr, fährt nimmer, fährt _ nicht mehr, fährt _ nicht, fährt nix mehr, nicht mehr fahren, will nicht fahren, will nicht mehr fahren, lässt sich nicht fahren, lässt sich nicht mehr fahren, fährt schlecht, fährt kaum, fährt kaum noch, nicht mehr fährt, nicht fährt, nicht richtig fährt, fährt nicht richtig
sym | won't lock | sperrt nicht mehr, sperrt nimmer, sperrt _ nicht mehr, sperrt _ nicht, sperrt nix mehr, nicht mehr sperren, will nicht sperren, will nicht mehr sperren, lässt sich nicht sperren, lässt sich nicht mehr sperren, sperrt schlecht, sperrt kaum, sperrt kaum noch, nicht mehr sperrt, nicht sperrt, nicht richtig sperrt, sperrt nicht richtig, verriegelt nicht, verriegelt nicht mehr, verriegelt nimmer, verriegelt _ nicht mehr, verriegelt _ nicht, verriegelt nix mehr, nicht mehr verriegeln, will nicht verriegeln, will nicht mehr verriegeln, lässt sich nicht verriegeln, lässt sich nicht mehr verriegeln, verriegelt schlecht, verriegelt kaum, verriegelt kaum noch, nicht mehr verriegelt, nicht verriegelt, nicht richtig verriegelt, verriegelt nicht richtig
sym | won't focus | fokussiert nicht, fokussiert nicht mehr, fokussiert nimmer, fokussiert _ nicht mehr, fokussiert _ nicht, fokussiert nix mehr, nicht mehr fokussieren, will nicht fokussieren, will nicht mehr fokussieren, lässt sich nicht fokussieren, lässt sich nicht mehr fokussieren, fokussiert schlecht, fokussiert kaum, fokussiert kaum noch, nicht mehr fokussiert, nicht fokussiert, nicht richtig fokussiert, fokussiert nicht richtig
sym | won't grind | mahlt nimmer, mahlt _ nicht mehr, mahlt _ nicht, mahlt nix mehr, nicht mehr mahlen, will nicht mahlen, will nicht mehr mahlen, lässt sich nicht mahlen, lässt sich nicht mehr mahlen, mahlt schlecht, mahlt kaum, mahlt kaum noch, nicht mehr mahlt, nicht mahlt, nicht richtig mahlt, mahlt nicht richtig
sym | won't make coffee | macht kaffee nicht, macht kaffee nicht mehr, macht kaffee nimmer, macht kaffee _ nicht mehr, macht kaffee _ nicht, macht kaffee nix mehr, nicht mehr kaffee machen, will nicht kaffee machen, will nicht mehr kaffee machen, lässt sich nicht kaffee machen, lässt sich nicht mehr kaffee machen, macht kaffee schlecht, macht kaffee kaum, macht kaffee kaum noch, nicht mehr macht kaffee, nicht macht kaffee, nicht richtig macht kaffee, macht kaffee nicht richtig
sym | won't hold | hält nicht, hält nimmer, hält _ nicht mehr, hält _ nicht, hält nix mehr, nicht mehr halten, will nicht halten, will nicht mehr halten, lässt sich nicht halten, lässt sich nicht mehr halten, hält schlecht, hält kaum, hält kaum noch, nicht mehr hält, nicht hält, nicht richtig hält, hält nicht richtig
sym | won't start | bootet nicht, bootet nicht mehr, bootet nimmer, bootet _ nicht mehr, bootet _ nicht, bootet nix mehr, nicht mehr booten, will nicht booten, will nicht mehr booten, lässt sich nicht booten, lässt sich nicht mehr booten, bootet schlecht, bootet kaum, bootet kaum noch, nicht mehr bootet, nicht bootet, nicht richtig bootet, bootet nicht richtig
`;
