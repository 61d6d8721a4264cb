/** German words with the English said for them; written as in spanish.ts. */
export const GERMAN = `
it | phone | handy, smartphone, telefon, mobiltelefon, handys
it | laptop | laptop, notebook
it | tablet | tablet
it | desktop | standrechner, desktop-pc, desktop, tower, gaming-pc, gaming pc
it | computer | pc, computer, rechner
it | console | konsole, spielkonsole
it | printer | drucker
it | smartwatch | smartwatch
it | TV | fernseher, tv, glotze
it | monitor | monitor, bildschirm pc
it | router | router, modem
it | camera | kamera
it | headphones | kopfhorer
it | hard drive | externe festplatte
web | website | website, webseite, homepage, internetseite, seite
web | online shop | onlineshop, online-shop, webshop, online shop, shop
web | email | postfach
home | tap | wasserhahn, hahn, armatur, mischbatterie
home | kitchen tap | kuchenhahn, kuchenarmatur
home | toilet | toilette, klo, wc, spulkasten, toilettenspulung, klospulung
home | sink | spule, spulbecken
home | sink | waschbecken, waschtisch
home | shower | dusche
home | bathtub | badewanne, wanne
home | heating | heizung
home | boiler | therme, gastherme, heizkessel, kessel
home | water heater | boiler, durchlauferhitzer, warmwasserspeicher, warmwasserboiler
home | radiator | heizkorper
home | pipe | rohr, leitung, wasserrohr, wasserleitung, rohre, abwasserrohr
home | drain | abfluss, abflusse, ablauf
home | heat pump | warmepumpe
home | underfloor heating | fussbodenheizung
home | air conditioner | klimaanlage
home | washing machine | waschmaschine
home | dishwasher | spulmaschine, geschirrspuler, geschirrspulmaschine
home | tumble dryer | waschetrockner
home | fridge | kuhlschrank
home | fridge freezer | kuhl-gefrier-kombination, kuhl-gefrierkombination
home | freezer | gefrierschrank, gefriertruhe, tiefkuhler
home | oven | backofen, ofen
home | hob | kochfeld, ceranfeld, herdplatte
home | cooker | herd, elektroherd
home | microwave | mikrowelle
home | extractor hood | dunstabzugshaube, abzugshaube
home | coffee machine | kaffeemaschine, kaffeevollautomat, vollautomat
home | vacuum cleaner | staubsauger
home | socket | steckdose
home | sockets | steckdosen
home | light | lampe, licht, leuchte, deckenlampe, aussenlampe
home | lights | lampen, lichter, beleuchtung
home | outdoor light | aussenleuchte, aussenlicht
home | light switch | lichtschalter, schalter
home | fuse box | sicherungskasten, zahlerschrank, verteilerkasten, stromkasten
home | RCD (FI) | fi, fi-schalter, fehlerstromschutzschalter, fi schalter
home | fuse | sicherung, sicherungen
home | EV charger | wallbox, ladestation, ladesaule
home | doorbell | klingel, turklingel
home | intercom | gegensprechanlage, sprechanlage
home | smoke alarm | rauchmelder
home | wiring | elektrik, verkabelung, stromleitungen
home | front door | haustur, wohnungstur, eingangstur
home | door | tur
home | lock | schloss, turschloss, schlosser
home | cylinder | zylinder, schliesszylinder, profilzylinder
home | safe | tresor, safe
home | key | schlussel
home | car | auto
home | car key | autoschlussel
home | shutter | rolladen, rollladen, jalousie
home | garage door | garagentor
home | letterbox | briefkasten
place | carpet | teppich
place | carpets | teppiche
place | sofa | sofa, couch
place | mattress | matratze
place | windows | fenster
place | office | buro, buros
place | kitchen | kuche
place | bathroom | bad, badezimmer
place | house | haus, einfamilienhaus
place | flat | wohnung
place | stairwell | treppenhaus
place | shop | laden
place | hedge | hecke
place | lawn | rasen
place | garden | garten
place | tree | baum
place | trees | baume
place | fence | zaun
place | terrace | terrasse
place | pond | teich
place | driveway | einfahrt
place | pool | pool
place | patio | hof
room | kitchen | kuche
room | bathroom | bad, badezimmer
room | bedroom | schlafzimmer
room | living room | wohnzimmer
room | basement | keller
room | garage | garage
room | garden | garten
part | screen | display, bildschirm, displayglas
part | battery | akku, batterie
part | charging port | ladebuchse, ladeanschluss, ladeport
part | camera | kamera
part | speaker | lautsprecher
part | microphone | mikrofon
part | keyboard | tastatur
part | keys | tasten
part | hinge | scharnier, scharniere
part | fan | lufter
part | back glass | ruckseite, ruckglas
part | button | knopf, taste
part | charger | ladegerat, netzteil
part | HDMI port | hdmi-anschluss, hdmi anschluss, hdmi-buchse, hdmi
part | hard drive | festplatte
part | disc drive | laufwerk
part | ceiling | decke
part | wall | wand
part | hot water | warmwasser, warmes wasser
part | water | wasser
part | power | strom
part | contact form | kontaktformular, formular
part | payment | zahlung, bezahlung, kasse, checkout
part | cart | warenkorb
part | drum | trommel
part | pressure | druck, wasserdruck
part | emails | mails, e-mails, emails
part | seal | dichtung
part | wifi | wlan
part | internet | internet
part | SSL certificate | ssl-zertifikat, zertifikat, ssl
part | images | bilder
part | orders | bestellungen
sym | won't turn on | geht nicht an, geht nicht mehr an, startet nicht, startet nicht mehr, geht nimmer an, lasst sich nicht einschalten, lasst sich nicht mehr einschalten, springt nicht an, springt nicht mehr an, fahrt nicht hoch, fahrt nicht mehr hoch, schaltet nicht ein
sym | won't charge | ladt nicht, ladt nicht mehr, laedt nicht, laedt nicht mehr, lasst sich nicht laden
sym | page won't load | seite ladt nicht, website ladt nicht, ladt die seite nicht, webseite ladt nicht
sym | turns off by itself | geht aus, geht einfach aus, schaltet sich ab, schaltet sich aus, geht immer aus, schaltet ab, schaltet sich _ ab, schaltet sich _ aus, geht _ aus
sym | not working | funktioniert nicht, funktioniert nicht mehr, geht nicht, geht nicht mehr, funktionieren nicht, gehen nicht, gehen nicht mehr, funktionieren nicht mehr, tut nicht, ausgefallen, ausfall, tut nicht mehr
sym | not heating | heizt nicht, heizt nicht mehr, wird nicht warm, wird nicht heiss, bleibt kalt, werden nicht warm, wird nicht mehr warm, wird nicht mehr heiss, bleibt alles kalt, ist kalt
sym | not cooling | kuhlt nicht, kuhlt nicht mehr, kuhlt nicht richtig
sym | won't drain | pumpt nicht ab, pumpt nicht mehr ab, lauft nicht ab, lauft nicht mehr ab, pumpt das wasser nicht ab, pumpt _ nicht ab
sym | won't spin | schleudert nicht, schleudert nicht mehr
sym | won't open | geht nicht auf, geht nicht mehr auf, lasst sich nicht offnen, offnet nicht
sym | won't close | schliesst nicht, schliesst nicht mehr, geht nicht zu, geht nicht mehr zu
sym | won't turn | dreht nicht, dreht sich nicht, dreht sich nicht mehr, lasst sich nicht drehen
sym | jammed | klemmt, hangt fest, verklemmt
sym | doesn't print | druckt nicht, druckt nicht mehr
sym | paper jam | papierstau
sym | not sending | sendet nicht, kommen nicht an, verschickt nicht, sendet keine, kommen keine
sym | not responding | reagiert nicht, reagiert nicht mehr
sym | dropped in water | ins wasser gefallen, in die toilette gefallen, ins klo gefallen
sym | dropped | runtergefallen, heruntergefallen, fallen gelassen, hingefallen, fallengelassen
sym | leaking | tropft, leckt, undicht, lauft aus, leck, verliert wasser, wasser lauft, lauft wasser, tropft standig, wasserschaden
sym | blocked | verstopft, verstopfung
sym | burst pipe | rohrbruch, wasserrohrbruch
sym | burst | geplatzt, gebrochen
sym | flooded | uberschwemmt, uberflutet, unter wasser
sym | keeps tripping | fliegt _ raus, fliegt raus, fallt _ raus, lost _ aus, springt _ raus, fliegt heraus, fliegt immer, fliegt
sym | sparks | funken, funkt, spruht funken
sym | burning smell | riecht verbrannt, verbrannter geruch, riecht nach verbranntem, verschmort, riecht verschmort
sym | bad smell | stinkt, riecht, riecht schlecht, geruch
sym | flickering | flackert, flackern, flimmert
sym | no power | kein strom, keinen strom, stromausfall, strom weg, strom ist weg, ohne strom
sym | no hot water | kein warmwasser, kein warmes wasser, kein heisses wasser, kein warm wasser
sym | no water | kein wasser
sym | no signal | kein signal, kein bild
sym | no sound | kein ton
sym | loud noise | macht gerausche, laute gerausche, gerausch, gerausche, sehr laut, laut, brummt, macht larm, rattert, klappert, quietscht
sym | very slow | sehr langsam, extrem langsam, langsam, total langsam
sym | overheats | uberhitzt, wird heiss, wird sehr heiss, wird zu heiss
sym | battery drains fast | akku halt nicht, akku halt nicht mehr, akku halt nur, schnell leer, akku leer, halt nicht mehr lange, entladt sich, akku ist _ leer
sym | locked out | ausgesperrt, ausgeschlossen, zugefallen, schlussel drin, schlussel drinnen, ins schloss gefallen, zugeschlagen
sym | lost keys | schlussel verloren, schlusselbund verloren, verloren
sym | stolen | gestohlen, geklaut
sym | broken into | eingebrochen, einbruch
sym | key snapped in lock | schlussel abgebrochen, abgebrochen
sym | stuck | steckt fest, steckt
sym@web-support | site down | offline, nicht erreichbar, nicht mehr erreichbar, down
sym | hacked | gehackt
sym | virus | virus, viren
sym | blank white page | weisse seite, leere seite
sym | black screen | schwarzer bildschirm, display schwarz, bildschirm schwarz, bildschirm bleibt schwarz, bleibt schwarz, display bleibt schwarz, bildschirm ist schwarz
sym | blue screen | bluescreen, blauer bildschirm
sym | lines on the screen | streifen, linien
sym | error | fehler, fehlermeldung, fehlercode, zeigt fehler, storung
sym | expired | abgelaufen
sym | freezes | friert ein, hangt sich auf, hangt, friert immer ein, sturzt ab, sturzt _ ab, friert _ ein, hangt sich _ auf
sym | restarts by itself | startet neu, startet immer neu, startet standig neu, startet _ neu
sym | overgrown | verwildert, zugewachsen, zu hoch, unkraut, vermoost
sym | blown down | umgefallen, umgekippt, umgeweht
sym | stained | flecken, fleckig
sym | dirty | dreckig, schmutzig, verschmutzt
sym | damp | feucht
sym | mould | schimmel
sym | losing pressure | verliert druck, druckverlust, kein druck, zu wenig druck, druck zu niedrig
sym | spilled on | verschuttet, ausgeschuttet, uber _ geschuttet, gekippt
sym | can't check out | konnen nicht bezahlen, bezahlen geht nicht, konnen nicht bestellen
sym | can't log in | einloggen geht nicht, kann mich nicht einloggen, anmelden geht nicht, komme nicht rein
adj | broken | kaputt, defekt, kaputte, kaputter, kaputtes, beschadigt, zerstort, hinuber, im eimer, defekte, defekter, defektes
adj | cracked | gesprungen, gerissen, riss, risse, gesprungenes
adj | smashed | zersplittert, zerbrochen, zerschlagen, gesplittert
adj | swollen | aufgeblaht, geblaht
adj | bent | verbogen
adj | loose | locker, wackelt, lose, wackelig
adj | dead | tot
adj | burnt | durchgebrannt, verbrannt, angeschmort
job | repair | reparieren, reparatur, repariert, richten
job | replace | austauschen, tauschen, wechseln, ersetzen, austausch, erneuern, ausgetauscht, erneuert, tausch, wechsel, auswechseln
job | replace screen | displaytausch, displaywechsel, bildschirmtausch
job | replace battery | akkutausch, akkuwechsel
job | install | installieren, einbauen, anbringen, anschliessen, montieren, montage, einbau, installation, verlegen, installiert, angeschlossen, angebracht, verlegt
job | clean | reinigen, reinigung, putzen, saubern, geputzt, gereinigt, sauber machen
job | deep clean | grundreinigung, intensivreinigung
job | end of tenancy clean | endreinigung, auszugsreinigung, umzugsreinigung, ubergabereinigung
job | after-builders clean | bauendreinigung, baureinigung, bauschlussreinigung
job | window cleaning | fensterreinigung, fenster putzen, glasreinigung
job | carpet cleaning | teppichreinigung
job | office cleaning | buroreinigung
job | stairwell cleaning | treppenhausreinigung
job | weekly clean | wochentliche reinigung, wochentlich putzen, einmal die woche, unterhaltsreinigung
job | cut | schneiden, geschnitten, zuruckschneiden
job | trim hedge | heckenschnitt, hecke schneiden
job | prune | baumschnitt, stutzen
job | cut down | fallen lassen baum, fallen, baumfallung, gefallt, fallung, baum fallen
job | remove | entfernen, entsorgen, roden, entfernt
job | mow | mahen, rasenmahen, rasen mahen, gemaht
job | plant | pflanzen, bepflanzen
job | lay turf | rollrasen, rollrasen verlegen, rasen verlegen, neuen rasen
job | lay artificial grass | kunstrasen
job | garden maintenance | gartenpflege
job | tidy up | aufraumen, in ordnung bringen
job | maintenance | wartung, warten lassen, pflege
job | paint | streichen
job | pave | pflastern
job | open | offnen, turoffnung, aufmachen, geoffnet, aufsperren
job | copy of key | schlussel nachmachen, nachschlussel, schlusselkopie, schlussel kopieren, nachmachen
job | service | warten, inspektion, prufen, uberprufung, uberprufen, e-check
job | recover data | daten retten, datenrettung, daten wiederherstellen, fotos retten, daten sichern
job | add | hinzufugen
job | update | aktualisieren, update
job | move | umziehen, verschieben, umzug
job | redesign | neu gestalten, redesign, uberarbeiten
job | build | erstellen, bauen, anlegen
job | unlock | entsperren
want | need | brauche, brauchen, benotige, benotigen, hatte gern, hatte gerne, mochte, mochten, suche, suchen, angebot, kostenvoranschlag, was kostet, wurde gerne, wunsche
w | new | neu, neue, neues, neuen, neuer
w | old | alt, alte
w | after update | nach dem update, seit dem update
w | through the ceiling | durch die decke, von der decke, aus der decke
w | under | unter
w | half | halbe, halfte, halb
w | all | alle, alles, ganze, ganzes
w | constantly | standig, dauernd, immer, die ganze zeit, immer wieder
w | card | karte, kreditkarte
w | outside | draussen, aussen
w | metres | meter
w | sq m | quadratmeter, qm, m2
w | big | gross, grosse
w | with | mit
w | and | und
w | rooms | zimmer
w | two | zwei
w | three | drei
w | long | lang
w | tall | hoch
w | coffee | kaffee
w | no | kein, keine, keinen
skip | | hallo, guten tag, guten morgen, guten abend, moin, hi, danke, bitte, ja, ok, servus, gruss gott
`;
