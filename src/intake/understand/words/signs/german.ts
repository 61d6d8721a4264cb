/** More German words for faults, work and wishes; written as in ../german.ts. */
export const GERMAN_SIGNS = `
skip | | montag, montags, dienstags, mittwochs, donnerstags, freitags, samstags, sonntags
sym | water damage | wasserschaden, feuchtigkeitsschaden
sym | broken screen | displayschaden, displaybruch, glasbruch
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
sym@web-support | site down | down, nicht erreichbar, offline, ladt nicht, nicht mehr erreichbar, nicht aufrufbar, lasst sich nicht offnen, weisse seite, fehler 500, fehler 404, zeigt nur weiss, abgesturzt, tot
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
