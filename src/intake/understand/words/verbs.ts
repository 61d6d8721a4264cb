/**
 * What things do and fail to do: `English | Spanish | French | German | Portuguese`, verbs parted by commas. Regular
 * verbs are told by their infinitive; behind a colon stand further forms, and `an/springen` parts in a sentence.
 * `!` before the English: doing it is a fault by itself. Read by ../verb-forms.ts.
 */
export const VERBS = `
turn | girar, voltear, rodar:rueda,ruedan | tourner, pivoter | drehen | girar, rodar
turn on | encender:enciende,encienden,enciendo, prender | allumer, démarrer | an/gehen:geht,gehen,ging,angegangen, an/schalten, ein/schalten, an/machen, an/springen:springt,springen,sprang,angesprungen | ligar, acender, arrancar
start | arrancar, iniciar | démarrer, lancer | starten, an/laufen:läuft,laufen,lief,angelaufen, hoch/fahren:fährt,fahren,fuhr,hochgefahren | iniciar, pegar
turn off | apagar, desconectar | éteindre:éteint,éteignent | aus/gehen:geht,gehen,ging,ausgegangen, ab/schalten, aus/schalten | desligar, apagar
open | abrir:abierto,abierta | ouvrir:ouvre,ouvrent,ouvert,ouvrait | öffnen, auf/gehen:geht,gehen,ging,aufgegangen, auf/machen, auf/kriegen | abrir:aberto,aberta
close | cerrar:cierra,cierran,cierro | fermer, refermer | schließen:schließt,schloss,geschlossen, zu/gehen:geht,gehen,ging,zugegangen, zu/machen, zu/kriegen | fechar
lock | bloquear, trancar | verrouiller | verriegeln, ab/schließen:schließt,schließen,abgeschlossen, zu/sperren | trancar
go up | subir | monter, remonter | hoch/gehen:geht,gehen,ging,hochgegangen, hoch/fahren:fährt,fahren,hochgefahren | subir
go down | bajar | descendre:descend,descendent | runter/gehen:geht,gehen,ging, runter/fahren:fährt,fahren | descer:desce,descem
move | mover:mueve,mueven | bouger, déplacer | bewegen | mexer, mover
charge | cargar | charger, recharger | laden:lädt,geladen, auf/laden:lädt,laden,aufgeladen | carregar
load | cargar | charger | laden:lädt,geladen | carregar
print | imprimir:impreso | imprimer | drucken | imprimir
scan | escanear | scanner, numériser | scannen:scannt,gescannt | digitalizar
read | leer:lee,leen | lire:lit,lisent,lu | lesen:liest,gelesen, ein/lesen:liest,lesen | ler:lê,leem
write | escribir | écrire:écrit,écrivent | schreiben:schreibt,geschrieben | escrever:escreve
type | teclear | taper | tippen | digitar
eject | expulsar, soltar:suelta | éjecter | aus/werfen:wirft,werfen,ausgeworfen | ejetar, expulsar
recognise | reconocer:reconoce,reconocen, detectar | reconnaître:reconnaît,reconnu,reconnaissent, détecter | erkennen:erkennt,erkannt | reconhecer:reconhece,reconhecem, detetar, detectar
connect | conectar, vincular, emparejar | connecter, appairer, relier | verbinden:verbindet,verbunden, koppeln:koppelt,gekoppelt | ligar-se, emparelhar, conectar
sync | sincronizar | synchroniser | synchronisieren:synchronisiert | sincronizar
respond | responder, reaccionar | répondre:répond,répondent, réagir:réagit | reagieren:reagiert, antworten | responder:responde,respondem, reagir:reage
ring | sonar:suena,suenan | sonner | klingeln:klingelt, läuten | tocar
sound | sonar:suena,suenan | | klingen:klingt | soar
show | mostrar:muestra,muestran, marcar, aparecer:aparece,aparecen | afficher, montrer, apparaître:apparaît | an/zeigen, zeigen, erscheinen:erscheint | mostrar, aparecer:aparece,aparecem, exibir
show up | aparecer:aparece,aparecen | apparaître:apparaît,apparaissent | auf/tauchen | aparecer:aparece,aparecem
send | enviar:envía,envían, mandar | envoyer:envoie,envoient | senden, verschicken, versenden, ab/schicken | enviar, mandar
receive | recibir | recevoir:reçoit,reçoivent,reçu | empfangen:empfängt | receber:recebe
arrive | llegar | arriver | an/kommen:kommt,kommen,kam,angekommen | chegar
save | guardar | enregistrer, sauvegarder | speichern:speichert,gespeichert | guardar, gravar
update | actualizar | actualiser | aktualisieren:aktualisiert | atualizar
stop | | | auf/hören:hört,hören,hörte,aufgehört |
plug in | enchufar | brancher | ein/stecken, an/stecken | 
feed | | | ein/ziehen:zieht,ziehen,eingezogen |
install | | | installieren:installiert |
work | funcionar, andar, servir:sirve,sirven, jalar | fonctionner, marcher | funktionieren:funktioniert, arbeiten, gehen:geht,ging,gegangen, laufen:läuft,lief,gelaufen, tun:tut | funcionar, trabalhar
heat | calentar:calienta,calientan | chauffer, réchauffer | heizen, wärmen, erwärmen, auf/heizen | aquecer:aquece,aquecem
cool | enfriar:enfría,enfrían, refrigerar | refroidir:refroidit,refroidissent | kühlen, ab/kühlen | arrefecer:arrefece, refrigerar, gelar, esfriar
freeze | congelar, helar | congeler, geler:gèle | gefrieren:gefriert | congelar
dry | secar | sécher:sèche,sèchent | trocknen:trocknet | secar
wash | lavar | laver | waschen:wäscht,gewaschen | lavar
rinse | aclarar, enjuagar | rincer | spülen | enxaguar
spin | centrifugar | essorer | schleudern:schleudert,geschleudert | centrifugar
drain | desaguar, vaciar:vacía, tragar, desaguar | vidanger, vider, évacuer, écouler | ab/pumpen, ab/laufen:läuft,laufen,lief,abgelaufen, ab/fließen:fließt,fließen,abgeflossen | escoar, despejar, drenar
fill | llenar | remplir:remplit,remplissent | füllen, voll/laufen:läuft | encher:enche,enchem
flush | descargar | | spülen, ab/ziehen | descarregar
suck | aspirar, succionar | aspirer | saugen, ein/saugen | aspirar, sugar, puxar
grind | moler:muele | moudre:moud | mahlen | moer:mói
foam | espumar | mousser | auf/schäumen, schäumen | espumar
brew | hacer café | | brühen | tirar café
bake | hornear | cuire:cuit,cuisent | backen:backt,bäckt | assar, cozer:coze
light up | iluminar, alumbrar | éclairer | leuchten:leuchtet | iluminar, alumiar
steer | | | lenken | 
brake | frenar | freiner | bremsen | travar, frear
shift gear | | | schalten | 
cut | cortar | couper, trancher | schneiden:schneidet,schnitt,geschnitten, mähen | cortar
sew | coser | coudre:coud | nähen | coser
focus | enfocar | | fokussieren:fokussiert, scharf/stellen | focar
retract | retraer | rétracter | ein/fahren:fährt,fahren,eingefahren | recolher:recolhe
extend | desplegar | déployer, sortir:sort | aus/fahren:fährt,fahren,ausgefahren | estender
fly | volar:vuela | voler, décoller | fliegen:fliegt, ab/heben:hebt,heben | voar, levantar voo
hold | sujetar, aguantar | tenir:tient,tiennent | halten:hält | segurar, aguentar
fit | encajar, caber:cabe | rentrer | passen:passt, rein/passen | encaixar, caber:cabe
stick | | coller | kleben | colar
let go | soltar:suelta,sueltan | lâcher | los/lassen:lässt,lassen | largar
dissolve | disolver:disuelve | dissoudre:dissout | auf/lösen | dissolver
bloom | florecer:florece,florecen | fleurir:fleurit,fleurissent | blühen | florescer:floresce
grow | crecer:crece,crecen | pousser | wachsen:wächst | crescer:cresce,crescem
log in | entrar, acceder:accede, loguear | connecter | ein/loggen, an/melden | entrar, aceder, acessar
pay | pagar, cobrar | payer:paie,paient | bezahlen, zahlen | pagar
order | pedir:pide | commander | bestellen | encomendar
book | reservar | réserver | buchen | reservar, marcar
upload | subir | téléverser | hoch/laden:lädt,laden,hochgeladen | 
download | descargar | télécharger | herunter/laden:lädt,laden,heruntergeladen, runter/laden:lädt,laden | baixar, transferir
redirect | redirigir | rediriger | weiter/leiten | redirecionar
translate | traducir:traduce | traduire:traduit | übersetzen | traduzir:traduz
hear | oír:oye,oyen,oigo,oído, escuchar | entendre:entend,entendent,entendu | hören:hört,gehört | ouvir:ouve,ouvem
record | grabar | | auf/nehmen:nimmt,nehmen,aufgenommen, auf/zeichnen | gravar
!leak | gotear, perder agua:pierde agua,pierden agua, chorrear, filtrar | fuir:fuit,fuient, goutter, couler, suinter | tropfen, lecken, aus/laufen:läuft,laufen,lief,ausgelaufen, rinnen | pingar, verter:verte, vazar, escorrer, gotejar
!overflow | desbordar, rebosar | déborder | über/laufen:läuft,laufen,übergelaufen | transbordar, deitar fora
!trip | saltar, disparar, botar | sauter, disjoncter | raus/fliegen:fliegt,flog,rausgeflogen, heraus/springen:springt, raus/springen:springt, aus/lösen | disparar, cair:cai,caem
!spark | chispear, chisporrotear | | funken:funkt | faiscar
!smoke | humear | fumer | rauchen, qualmen | fumegar
!smell | oler:huele,huelen, apestar | sentir mauvais, puer:pue | riechen:riecht, stinken:stinkt | cheirar
!creak | crujir | grincer, craquer | knarren, knarzen, quietschen | ranger, chiar
!squeak | chirriar:chirría,chirrían, rechinar | couiner, crisser | quietschen | chiar, guinchar
!rattle | traquetear, golpetear | claquer, cliqueter | klappern, rattern, scheppern | chocalhar, bater:bate,batem
!hum | zumbar | bourdonner, ronfler, vrombir:vrombit | brummen, summen, surren | zumbir:zumbe
!whistle | silbar, pitar | siffler | pfeifen:pfeift | assobiar, apitar
!beep | pitar | biper, sonner | piepen, piepsen | apitar
!vibrate | vibrar, temblar:tiembla | vibrer, trembler | vibrieren:vibriert, wackeln, ruckeln, zittern | vibrar, tremer, abanar
!wobble | bailar, tambalear | branler | wackeln | abanar
!flicker | parpadear, titilar | clignoter, vaciller | flackern, flimmern, blinken | piscar, tremer
!overheat | sobrecalentar:sobrecalienta, recalentar:recalienta | surchauffer | überhitzen | sobreaquecer:sobreaquece, esquentar
!freeze up | congelar, colgar:cuelga,cuelgan, trabar | figer, planter, geler | ein/frieren:friert,eingefroren, ab/stürzen, auf/hängen | congelar, travar, bloquear
!restart | reiniciar | redémarrer | neu/starten | reiniciar
!jam | atascar, trabar, atorar, encasquillar | coincer, bloquer, gripper, bourrer | klemmen, haken, verklemmen, stecken | encravar, prender, emperrar
!rub | rozar | frotter, racler, toucher | schleifen:schleift, streifen, reiben:reibt | roçar, raspar, arrastar
!slip | patinar, resbalar | patiner, glisser, déraper | rutschen, durch/rutschen | patinar, escorregar
!lose | perder:pierde,pierden,pierdo | perdre:perd,perdent,perdu | verlieren:verliert,verlor,verloren | perder:perde,perdem
!break | romper:rompe,rompen,roto, quebrar, partir | casser, briser, rompre:rompt | brechen:bricht,brach,gebrochen, ab/brechen:bricht,brach,abgebrochen, reißen:reißt,riss,gerissen, zerreißen:zerreißt,zerrissen | partir, quebrar, rebentar
!come off | soltar, despegar, desprender | décoller, détacher, décrocher, déboîter, déchausser | ab/fallen:fällt,fiel,abgefallen, ab/gehen:geht,ging,abgegangen, ab/lösen, los/gehen | soltar, descolar, desprender
!fall | caer:cae,caen,cayó,cayeron,caído,caída,caídos | tomber | fallen:fällt,fiel,gefallen, runter/fallen:fällt,fiel,runtergefallen, um/fallen:fällt,umgefallen, um/stürzen | cair:cai,caem,caiu,caíram,caído,caída
!collapse | hundir, derrumbar, desplomar | effondrer, écrouler | ein/stürzen, zusammen/brechen:bricht | desabar, ruir
!sag | descolgar:descuelga | affaisser | durch/hängen, ab/sacken | descair, ceder
!peel | pelar, descascarillar, desconchar | écailler, peler | ab/blättern, ab/platzen | descascar, lascar
!rust | oxidar | rouiller | rosten | enferrujar
!rot | pudrir | pourrir:pourrit | faulen, modern | apodrecer:apodrece
!tear | rasgar, desgarrar | déchirer | ein/reißen:reißt,eingerissen | rasgar
!burn | quemar | brûler, cramer | brennen:brennt, durch/brennen:brennt,durchgebrannt, verbrennen:verbrennt,verbrannt, schmoren | queimar
!burst | reventar:revienta, explotar, estallar | éclater, exploser, péter | platzen:platzt,geplatzt, bersten | rebentar, explodir, estourar
!shrink | encoger | rétrécir | ein/laufen, schrumpfen | encolher
!fade | desteñir | déteindre:déteint | verblassen, ab/färben | desbotar
!defrost | descongelar | décongeler | ab/tauen, auf/tauen | descongelar
!ice up | escarchar, hacer hielo, hacer escarcha | givrer | vereisen | fazer gelo
!flood | inundar, encharcar | inonder | überfluten, überschwemmen | inundar, alagar
!cut out | cortar | couper | aus/setzen, ab/brechen, aus/fallen:fällt,fallen,fiel,ausgefallen | cortar, falhar
!stop | detener:detiene | arrêter, caler | stoppen, stehenbleiben:stehengeblieben, an/halten:hält |
!fail | fallar | rater, échouer, foirer | versagen, aus/fallen:fällt,fiel,ausgefallen, streiken | falhar, avariar
!crash | chocar, estrellar | crasher, percuter, écraser | krachen, prallen | bater, embater, espatifar
!swell | hinchar, abombar, inflar | gonfler | auf/blähen, auf/quellen, an/schwellen | inchar
!lift | levantar | soulever:soulève, lever:lève | anheben, ab/heben:hebt, hoch/drücken | levantar
!stain | manchar | tacher | färben, flecken | manchar
!block | atascar, obstruir, taponar, tupir | boucher, obstruer | verstopfen | entupir:entope,entupido,entupida
!get hot | calentar:calienta,calientan | chauffer | heiß werden, heiß laufen | aquecer
!get wet | mojar | mouiller | | molhar
!wear | desgastar | user | ab/nutzen | gastar, desgastar
!steam | empañar | embuer | beschlagen:beschlägt | embaciar
!bite | picar, morder | piquer, mordre:mord | beißen, stechen:sticht | picar, morder
!dig up | levantar, excavar | | um/graben:gräbt, auf/wühlen | escavar
!yellow | amarillear | jaunir:jaunit,jaunissent | vergilben | amarelar, amarelecer
!dry up | | dessécher:dessèche | vertrocknen, aus/trocknen |
!wilt | marchitar | faner, flétrir | welken, verwelken | murchar
!itch | picar | gratter | jucken | 
!spill | derramar | renverser | verschütten | entornar, derramar
!knock | golpear | cogner | klopfen, pochen | bater
`;
