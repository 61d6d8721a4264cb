/** German words for what happens to things and what is wanted done; written as in ../spanish.ts. */
export const GERMAN_FAULTS = `
sym | loud noise | macht _ höllenlärm, macht _ lärm, macht krach, macht _ krach, höllenlärm, sehr laut, extrem laut, total laut, wird laut, ist laut, macht laute geräusche, lautes geräusch, dröhnt, rumpelt, poltert, rattert, scheppert
sym | strange noise | macht komische geräusche, komische geräusche, komisches geräusch, macht geräusche, seltsame geräusche, macht ein komisches geräusch, klackert, klappert, knackt, knarzt, quietscht, schleift, surrt
w | when spinning | beim schleudern
w | when draining | beim abpumpen
w | when braking | beim bremsen
w | when playing | beim spielen, beim zocken
w | when starting | beim starten, beim einschalten
w | when charging | beim laden
w | when it rains | bei regen, wenn es regnet, wenns regnet
w | since yesterday | seit gestern, seit gestern abend
w | since the storm | seit dem sturm, nach dem sturm, seit dem gewitter, nach dem gewitter
sym | trips the fuse | wirft _ sicherung raus, fliegt _ sicherung raus, fliegt die sicherung, haut die sicherung raus, haut _ sicherung raus, sicherung fliegt, sicherung springt raus, sicherung fliegt raus, löst den fi aus, fi fliegt, fi löst aus, fi fliegt raus
sym | laundry stays wet | wäsche bleibt nass, wäsche ist nass, wäsche kommt nass raus, wäsche kommt _ raus, wäsche kommt klatschnass raus, wäsche ist klatschnass, wäsche klatschnass, wäsche noch nass
sym | no hot water | kein warmwasser, kein warmes wasser, kein heißes wasser, wasser wird nicht warm, wasser bleibt kalt, nur kaltes wasser
sym | overflowing | läuft über, wasser läuft über
sym | leaking | läuft aus, wasser läuft aus, verliert wasser, undicht, leckt, rinnt, tropft, wasser tritt aus, sifft, ist undicht
sym | no power | strom weg, kein strom, ist der strom weg, strom ist weg, stromausfall, strom ausgefallen
sym | sparks | funkt, funken, sprüht funken
sym | locked out | ausgesperrt, schlüssel steckt innen, schlüssel liegt drin, schlüssel liegt drinnen, schlüssel drinnen, schlüssel innen, tür zugefallen, tür ist zu, tür ins schloss gefallen, zugezogen, tür zugeschlagen
sym | key broken off in lock | schlüssel _ abgebrochen, schlüssel abgebrochen, schlüssel steckt abgebrochen, abgebrochener schlüssel
sym | key stuck | schlüssel steckt fest, schlüssel klemmt
sym | key won't turn | schlüssel dreht nicht, schlüssel lässt sich nicht drehen, schlüssel dreht sich nicht
sym | lost keys | schlüssel verloren, schlüsselbund verloren
sym | stolen keys | schlüssel gestohlen, schlüssel geklaut
sym | after a break-in | einbruch, eingebrochen, einbruchsversuch, aufgebrochen
sym | turns off by itself | geht _ aus, geht von alleine aus, geht immer aus, geht ständig aus, geht einfach aus, schaltet sich ab, schaltet sich aus, schaltet sich von alleine aus, schaltet ab, schaltet aus
sym | won't start up | fährt nicht mehr hoch, fährt nicht hoch, startet nicht, startet nicht mehr, fährt nimmer hoch
sym | only charges at an angle | lädt nur noch wenn, lädt nur wenn, wackelkontakt
sym | prints blank pages | druckt nur noch leere seiten, druckt leere seiten, leere seiten, druckt weiße seiten, druckt nur weiß
sym | prints stripes | streifen, druckt streifen, druckt mit streifen
sym | battery lasts only a few hours | akku hält nur noch, akku hält nur
sym | battery drains fast | akku schnell leer, akku ist schnell leer, akku immer leer, akku entlädt sich, akku hält nicht, akku hält nicht mehr, hält nicht lange
sym | swollen battery | akku aufgebläht, aufgebläht, akku dick
sym | contact form not sending emails | kontaktformular schickt keine, kontaktformular sendet keine, formular schickt keine, formular sendet nichts, kontaktformular sendet nicht, kontaktformular geht nicht
sym | payment fails | bezahlen _ geht nicht, bezahlen geht nicht, zahlung schlägt fehl, zahlung geht nicht, kann nicht bezahlen, können nicht bezahlen, kunden können nicht bezahlen, bezahlung geht nicht, checkout geht nicht, bestellung geht nicht, zahlung wird abgelehnt
sym | not receiving emails | keine mails mehr, keine emails mehr, bekomme keine mails, empfange keine mails, kommen keine mails, mails kommen nicht an, emails kommen nicht an, bekommen keine mails
sym | can't send emails | kann keine mails, keine mails senden, keine mails verschicken, mails gehen nicht raus, verschickt keine mails
sym | site offline | offline, nicht erreichbar, nicht mehr erreichbar, down, seite ist weg, seite weg
sym | hacked | gehackt, gehackt worden, virus, schadsoftware
sym | redirects to another site | leitet weiter, leitet um, wird umgeleitet, leitet auf
sym | can't log in | komme nicht rein, komm nicht mehr rein, komme nicht mehr rein, kann mich nicht einloggen, einloggen geht nicht, kann mich nicht anmelden, login geht nicht, anmeldung geht nicht
sym | layout broken | zerschossen, verschoben, alles verrutscht, sieht komisch aus
sym | tiles missing | fehlen ziegel, ziegel fehlen, ziegel runtergefallen, ziegel heruntergefallen, ziegel weg, dachziegel fehlen, fehlen dachziegel, ziegel runter
sym | missing | fehlt, fehlen
sym | came off | abgefallen, runtergefallen, heruntergefallen, abgegangen, abgerissen, abgelöst, löst sich, löst sich ab, ausgerissen, rausgerissen
sym | sound but no picture | ton aber kein bild, hat ton aber kein bild, ton da aber kein bild, nur ton kein bild
sym | no picture | kein bild, kein bild mehr, bild weg, bild bleibt schwarz
sym | no sound | kein ton, kein ton mehr, ton weg
sym | no Wi-Fi | kein wlan, kein wlan mehr, wlan geht nicht, wlan weg
sym | no internet | kein internet, kein netz, internet geht nicht
sym | not heating up | wird nicht warm, wird nicht richtig warm, wird nicht mehr warm, werden nicht warm, heizt nicht, heizt nicht mehr, bleibt kalt, bleiben kalt, wird nicht heiß
sym | failed completely | komplett ausgefallen, ausgefallen, fällt aus, fällt ständig aus
sym | gurgles | gluckert, gluckern, blubbert
sym | puncture | platten, platt, reifen platt, loch im reifen, plattfuß
sym | gears stiff | schaltung hakt, schaltet nicht, gänge springen, schaltung springt
sym | chain slips | kette springt, kette springt über, kette rutscht
sym | buckled | acht im rad, eiert, verbogen
sym | brakes worn | bremsen runter, bremsbeläge runter
sym | cracked | gesprungen, gerissen, riss, risse, zersprungen, sprung
sym | broken glass | scheibe kaputt, scheibe gesprungen, scheibe eingeschlagen, glas gesprungen
sym | damp | feucht, feuchte, nass, schimmel, schimmelt, schimmlig
sym | water coming through the roof | regnet rein, es regnet rein, regnet durch, regnet es rein, tropft durch, kommt wasser durch
sym | jammed | klemmt, verklemmt, klemmen, hakt, hängt fest, steckt fest, sitzt fest, verkeilt
sym | hard to turn | lässt sich kaum drehen, lässt sich schwer drehen, schwergängig, geht schwer
sym | stuck closed | geht nicht mehr auf, geht nicht auf, lässt sich nicht öffnen, geht nimmer auf
sym | won't close | geht nicht mehr zu, geht nicht zu, schließt nicht, lässt sich nicht schließen
sym | stuck halfway | bleibt stehen, bleibt hängen, bleibt auf halber höhe, hängt auf halber höhe
sym | blocked | verstopft, läuft nicht ab, läuft nicht mehr ab, fließt nicht ab, läuft schlecht ab, läuft langsam ab, abfluss dicht, verkalkt
sym | smells burnt | riecht verbrannt, riecht verschmort, riecht angebrannt, verschmort, brandgeruch
sym | smells | stinkt, riecht, riecht komisch, müffelt
sym | smells of gas | riecht nach gas, gasgeruch
sym | smoke | raucht, qualmt
sym | dropped | runtergefallen, hingefallen, gefallen
sym | dropped in water | ins wasser gefallen, ins klo gefallen, nass geworden, in die toilette gefallen
sym | overgrown | zugewachsen, verwildert, zugewuchert
sym | broken | kaputt, defekt, hinüber, im eimer, futsch, gebrochen, abgebrochen, durchgebrochen, zerbrochen, kaputtgegangen, kaputt gegangen, spinnt
sym | keeps going out | geht dauernd aus, geht ständig aus, geht immer wieder aus
sym | nothing comes out | kommt kein kaffee, kommt nichts raus, kommt kein wasser, kommt nix raus
gen | mountain bike | mountainbike, mtb
home+gen | motorbike | motorrad, moped
job | hang up | aufhängen, anbringen, montieren
job | fell | fällen, fällen lassen, umsägen, roden, absägen
job | prune | zurückschneiden, beschneiden, stutzen
job | mow | mähen, rasenmähen, rasen mähen
job | paint | streichen, malern, tapezieren, weißeln, ausmalen
job | assemble | aufbauen, zusammenbauen, aufstellen
job | tile | fliesen legen, fliesen verlegen, verfliesen, kacheln
job | sand | abschleifen, schleifen
job | sweep | kehren, fegen
job | move house | umzug, umziehen, übersiedlung, umzugshilfe
job | clear | entrümpeln, entrümpelung, räumen, räumung
job | service | wartung, inspektion, warten lassen
job | end of tenancy clean | endreinigung, auszugsreinigung, umzugsreinigung
job | after-builders clean | baureinigung, bauendreinigung, bauschlussreinigung
job | deep clean | grundreinigung
job | recover data | daten retten, datenrettung, fotos retten, daten wiederherstellen
job | replace lock cylinder | neuer schließzylinder, schließzylinder tauschen, schließzylinder wechseln, zylinder tauschen, zylinder wechseln
job | reupholster | neu beziehen, neu polstern, polstern, beziehen
job | tune | stimmen
part | page | seite, seiten
`;
