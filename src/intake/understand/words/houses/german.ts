/** German words of movers, pest controllers, painters, roofers and handymen; written as in ../english.ts. */
export const GERMAN_HOUSES = `
gen+sym | wasp nest | wespennest, wespen, wespennester, nest wespen
gen+sym | hornet nest | hornissennest, hornissen
gen+sym | bee nest | bienenschwarm, bienen, bienennest
gen+sym | cockroaches | kakerlaken, kakerlake, schaben, kuchenschaben
gen+sym | mice | mause, maus, maeuse, mausen
gen+sym | rats | ratten, ratte
gen+sym | bed bugs | bettwanzen, wanzen, bettwanze
gen+sym | ants | ameisen
gen+sym | pigeons | tauben
gen+sym | fleas | flohe, floehe
gen+sym | moths | motten, kleidermotten, lebensmittelmotten
gen+sym | silverfish | silberfische, silberfischchen
gen+sym | marten | marder, marder auf dem dachboden
gen+sym | woodworm | holzwurm
gen | roof | dach, hausdach
gen | roof tiles | dachziegel, ziegel, dachpfannen, pfannen
gen | chimney | schornstein, kamin
gen | flat roof | flachdach, garagendach
gen | skylight | dachfenster, velux, oberlicht
gen | gutter | regenrinne, dachrinne, rinne
gen | gutters | regenrinnen, dachrinnen
gen | downpipe | fallrohr
gen | laminate flooring | laminat, laminatboden, klickvinyl, vinylboden
gen | parquet | parkett, parkettboden, dielen, dielenboden
gen | facade | fassade, hausfassade
gen | railing | gelander, gelaender, balkongelander
gen | kitchen | ikea kuche, einbaukuche, kuchenzeile
gen | wardrobe | kleiderschrank, schrank, pax schrank
gen | wardrobes | schranke, kleiderschranke
gen | shelves | regale, wandregale
gen | shelf | regal, wandregal
gen | curtain rail | gardinenstange, vorhangstange, gardinenstangen
gen | blinds | plissee, plissees, jalousie, jalousien, rollos, rollo
gen | awning | markise
gen | shutter | rollladen, rolladen, rollo kasten
gen | shutters | rollladen alle
gen | insect screen | fliegengitter, insektenschutz
gen | garage door | garagentor, tor der garage, rolltor
gen | gate | gartentor, hoftor, einfahrtstor
gen | front door | haustur, haustuer, wohnungstur, wohnungstuer, eingangstur
gen | furniture | mobel, moebel
gen | boxes | kartons, umzugskartons
gen | piano | klavier
gen | tiles | fliesen
gen | wall | wand
gen | walls | wande, waende
gen | ceiling | zimmerdecke
gen | window | fenster
gen | flat | whg, wohnung
part | strap | gurt
part | remote control | fernbedienung, funkfernbedienung, handsender
w | tiles | fliesen
w | in cellar | im keller, in meinem keller, in unserem keller
w | in attic | auf dem dachboden, aufm dachboden, im dachboden, unterm dach, auf dem speicher
w | in shutter box | im rolladenkasten, im rollladenkasten
w | after storm | nach dem sturm, seit dem sturm, beim sturm, vom sturm, nach dem unwetter, seit dem unwetter
w | when it rains | wenn es regnet, wenns regnet, bei regen, bei starkregen, wenn s regnet
w | without lift | ohne aufzug, ohne fahrstuhl, ohne lift, kein aufzug
w | kitchen | kuche
sym | rain getting in | regnet rein, regnets rein, regnet es rein, regnet es durch, regnet durch, es regnet rein
sym | fell off | runtergefallen, herunter gefallen, heruntergefallen, abgefallen, vom dach gefallen, abgegangen, runtergekommen, abgerissen, weggeflogen, runtergeflogen
sym | loose | lose, locker, lockere, wackelt, wackeln, wackelig, hat sich gelost, haben sich gelost, los
sym | snapped strap | gurt gerissen, gurt ist gerissen, gurtband gerissen, gurt abgerissen
sym | won't go up | geht nicht mehr hoch, geht nicht hoch, lasst sich nicht hochziehen, fahrt nicht hoch, fahrt nicht mehr hoch, geht nimmer hoch
sym | won't go down | geht nicht mehr runter, geht nicht runter, fahrt nicht runter, fahrt nicht mehr runter
sym | won't open | geht nicht auf, geht nicht mehr auf, lasst sich nicht offnen, offnet nicht, offnet nicht mehr, kriege nicht auf, kriegen wir nicht auf
sym | won't close | geht nicht zu, geht nicht mehr zu, schliesst nicht, schliesst nicht richtig, lasst sich nicht schliessen, schliesst nicht mehr
sym | draughty | zieht durch, es zieht, zieht es, zugig, zieht rein
sym | hard to turn | lasst sich kaum drehen, lasst sich schwer drehen, lasst sich nicht drehen, dreht sich nicht, dreht schwer, kaum drehen
sym | key snapped in lock | schlussel abgebrochen, schluessel abgebrochen, schlussel ist abgebrochen, schlussel im schloss abgebrochen
sym | locked out | ausgesperrt, schlussel steckt von innen, schlussel steckt innen, tur zugefallen, tuer zugefallen, tur ist zugefallen, haustur zugefallen, wohnungstur zugefallen, schlussel drinnen, schlussel liegt drin, schlussel liegt drinnen, schlussel drin
sym | lost keys | schlussel verloren, schlussel weg, schluessel verloren, schlussel geklaut, schlusselbund verloren
sym | break-in damage | einbruch, einbruchsversuch, aufgebrochen, eingebrochen, versucht einzubrechen
sym | damp patch | wasserfleck, feuchter fleck, feuchte stelle, wasserflecken, feuchte flecken, stockflecken
sym | mould | schimmel, schimmelt
sym | paint peeling | farbe blattert ab, blattert ab, putz brockelt, putz blattert
sym | dishes stay dirty | geschirr bleibt dreckig, geschirr wird nicht sauber, geschirr bleibt schmutzig, geschirr ist dreckig
sym | gurgling | gluckert, gluckern, gluckert nur, blubbert
sym | runs constantly | lauft standig, lauft standig nach, lauft dauernd, lauft nach, lauft die ganze zeit, lauft immer nach, hort nicht auf zu laufen
sym | trips | fliegt raus, fliegt immer raus, fliegt standig raus, fliegt dauernd raus, springt raus, haut die sicherung raus, haut es die sicherung raus
sym | stops mid-cycle | bleibt mittendrin stehen, bleibt stehen, stoppt mittendrin, bricht das programm ab, bricht programm ab, bleibt im programm hangen
sym | not taking in water | zieht kein wasser, nimmt kein wasser, kein wasserzulauf, holt kein wasser
sym | blowing warm air | kommt nur warme luft, blast warm, nur warme luft, pustet warm, warme luft
sym | overflows | lauft uber
sym | infestation | befall, schadlingsbefall, plage, invasion
sym | rotten | morsch, verfault, vermodert
sym | no function | ohne funktion, tut nichts, funktionslos
job | remove | entfernen, entfernt, beseitigen, wegmachen, weg machen, umsiedeln, umsetzen
job | exterminate | kammerjager, schadlingsbekampfung, schadlingsbekampfer, bekampfen
job | paint | streichen, anstreichen, gestrichen, malern, malerarbeiten, maler, lackieren
job | wallpaper | tapezieren, tapeten
job | strip wallpaper | tapete ab, tapeten entfernen, tapete entfernen, tapeten ab
job | move house | umzug, umziehen, umzugshilfe, ziehe um, ziehen um
job | clear out | entrumpeln, entrumpelung, entruempelung, wohnungsauflosung, haushaltsauflosung
job | hang on the wall | an die wand hangen, an die wand, aufhangen, aufhaengen, aufgehangt, an der wand anbringen, wandmontage
job | hide cables | kabel verstecken, kabel verlegen
job | lay | verlegen, verlegt, verlegung
job | assemble | aufbauen, zusammenbauen, montieren, aufgebaut, aufbau, zusammengebaut
job | open door | tur offnen, turoffnung, tueroffnung, aufmachen, tur aufmachen
job | recharge with gas | kaltemittel nachfullen, kaltemittel auffullen, kaltemittel
job | service | wartung, warten lassen, gewartet, wartung machen
job | seal | abdichten, abgedichtet, neu abdichten, abdichtung
job | re-roof | neu decken, eindecken, dach decken
home | blind | storen, store, lamellenstoren, sonnenstoren, rollladen, rolladen, jalousie, raffstore
home | toilet cistern | spulkasten, spuelkasten
home | lock cylinder | schliesszylinder, zylinder, profilzylinder
place | lawn | wiese, rollrasen
sym | won't go up | geht nicht mehr rauf, geht nicht rauf, fahrt nicht rauf, nicht mehr rauf
sym | motor only hums | motor brummt nur, brummt nur, motor summt nur
sym | not feeding paper | zieht kein papier, zieht kein papier mehr, zieht kein papier ein, zieht kein papier mehr ein, kein papiereinzug, papiereinzug geht nicht
sym | leaking | rinnt, rinnt schon wieder, rinnt wieder, tropft aus, rinnt dauernd
sym | wifi not working | geht das wlan nicht mehr, geht das wlan nicht, wlan geht nicht, wlan geht nicht mehr, kein wlan, wlan funktioniert nicht
sym | no water comes out | kommt kein wasser, es kommt kein wasser, kein wasser kommt, kommt kein wasser raus
job | remove | muss weg, mussen weg, soll weg, muss raus, mussen raus
sym | missing | weg, is weg, ist weg, ist verschwunden, weg seit, fehlt
sym | showing in the wrong language | auf chinesisch, auf englisch seit
sym | slow to load | braucht _ sekunden, ladt ewig, braucht ewig zum laden, ladt sehr langsam, braucht ewig
part | menu | menu, menue, menuleiste
part | indoor unit | inneneinheit, innengerat
part | outdoor unit | ausseneinheit, aussengerat
job | take away the waste | abtransport, entsorgen, entsorgung, grunschnitt entsorgen, abfuhr
job | replace | tauschen, austauschen
sym | won't retract | fahrt nicht mehr ein, fahrt nicht ein, geht nicht mehr rein, lasst sich nicht einfahren
sym | won't extend | fahrt nicht mehr aus, fahrt nicht aus, lasst sich nicht ausfahren
sym | clothes stay damp | wasche bleibt feucht, wasche bleibt nass, waesche bleibt feucht, wasche noch nass, wasche wird nicht trocken
sym | not drying properly | trocknet nicht richtig, trocknet nicht, trocknet nicht mehr
sym | water not draining | wasser lauft nicht ab, lauft nicht ab, lauft nicht mehr ab, lauft schlecht ab
job | sand and seal | abschleifen und versiegeln, abschleifen, schleifen, versiegeln, olen
job | plaster | verputzen, spachteln, verspachteln
`;
