/** Spanish words of many trades, from bicycles and pests to roofs and websites; written as in ../english.ts. */
export const SPANISH_TRADES = `
home | bike | bici, bicicleta, bicis
home | e-bike | bici eléctrica, bicicleta eléctrica
home | e-scooter | patín eléctrico, scooter eléctrico, monopatín eléctrico
home | motorbike | motocicleta
home | stroller | carrito de bebé, cochecito
home | air conditioner | climatizador
home | ceiling fan | abanico de techo
home | fuse box | cuadro de luz
home | circuit breaker | disyuntor
home | intercom | portero eléctrico
home | EV charger | cargador de coche
home | lock | cilindro
home | key | llavin
home | toilet | poceta
home | toilet cistern | tanque del baño, mochila del váter
home | drain | tubería de desagüe
home | dishwasher | lavaplatos eléctrico, friegaplatos
home | microwave | micro ondas, horno microondas
home | robot vacuum | roomba
home | food processor | procesador
home | kettle | hervidor
home | lawnmower | podadora, segadora
home | robot mower | robot cortacésped
home | ride-on mower | tractor cortacésped
home | strimmer | desbrozadora
home | chainsaw | motosierra
home | hedge trimmer | cortasetos
home | pressure washer | hidrolimpiadora, karcher
gen+it | lens | objetivo
gen+it | soundbar | barra de sonido
gen+it | amplifier | amplificador, ampli
gen+it | record player | tocadiscos
gen | bed | somier
gen | cot | cuna
gen | chair | silla
gen | blinds | cortinas venecianas, persianas venecianas
gen | kitchen | cocina nueva
gen | skirting boards | zócalo, zócalos
gen | tiles | mosaicos
gen | grout | lechada, juntas, boquilla
gen | plaster | enlucido, tablaroca
gen | walls | muros
gen | ceiling | cielo raso
gen | living room | sala de estar
gen | bedroom | recámara, pieza
gen | stairwell | caja de escalera
gen | flat roof | terraza plana
gen | insulation | aislamiento
gen | window pane | luna
gen | double glazing | doble acristalamiento, climalit
gen | shop window | vidriera, vitrina
gen | balcony door | puerta del balcón
gen | conservatory | galería, mirador
gen+sym | mice | ratoncitos
gen+sym | ants | hormiga
gen+sym | hornet nest | velutinas
gen+sym | bee nest | colmena
gen+sym | termites | polilla
gen+sym | moths | polillas
gen+sym | flies | moscas
gen+sym | scorpions | alacranes, escorpiones, alacrán, escorpión
gen+sym | silverfish | pececillos de plata
gen+sym | snakes | serpientes, víboras, culebra
gen+sym | bats | murciélagos
gen+sym | martens | garduñas
gen+sym | moles | topos
place | palm tree | palma
place | stump | tronco, cepa
place | decking | tarima exterior, deck
place | garden | patio trasero
place | pond | estanque
place | shed | caseta, cobertizo
place | bushes | matas
it | phone | smartphone
it | earbuds | airpods
it | router | rúter
it | monitor | pantalla del ordenador
it | drone | drone
web | online shop | tienda web, e commerce
web | email | correo, email
part | back wheel | rueda trasera, llanta trasera
part | front wheel | rueda delantera, llanta delantera
part | wheel | rueda, llanta, rin
part | tyre | neumático
part | brakes | frenos
part | brake | freno
part | chain | cadena
part | gears | cambios, marchas, velocidades
part | pedal | pedal
part | handlebar | manillar, manubrio
part | saddle | sillín
part | drum | bombo
part | compressor | compresor
part | burner | fogón, hornalla
part | display | pantallita
part | some keys | algunas teclas
part | paper | papel
part | cable | cable
part | hose | flexible
part | customers | clientes
part | gas | gas
part | branches | ramas
part | handle | tirador, picaporte, jaladera
part | leg | pata
part | step | peldaño, escalón
sym | won't turn on | ya no enciende, ya no prende
sym | drains fast | dura poco, se descarga muy rápido, se gasta enseguida, dura nada, no dura nada
sym | dropped | lo dejé caer, se le cayó
sym | dropped in water | cayó al agua, cayó en el agua, al váter
sym | cracked | resquebrajado, fisurado
sym | broken | ya no sirve
sym | not working | ya no funciona, no tira
sym | water coming through | cae agua, se cuela agua, entra el agua
sym | won't drain | no desagota
sym | won't spin | no da vueltas, no exprime, ya no centrifuga, ya no exprime
sym | won't cool | ya no enfría, enfría poco
sym | won't heat | ya no calienta
sym | no heating | sin calefacción, no hay calefacción, no tengo calefacción
sym | no light | no hay luz en, sin luz en
sym | keeps tripping | salta el diferencial, se baja la pastilla, salta la térmica
sym | flickering | titila, titilan
sym | sparks | saltan chispas, soltó chispas
sym | bad smell | olor
sym | noisy | mete ruido, suena fuerte
sym | vibrates | tiembla
sym | shows error | marca el error, sale el código
sym | slow | se arrastra
sym | freezes | se pasma, se tilda, se queda trabado
sym | no picture | sin imagen, no se ve nada
sym | no sound | no da sonido
sym | black screen | en negro
sym | touch doesn't respond | no responde al tacto, el táctil no va
sym | lines on screen | rayas en la pantalla, líneas en la pantalla
sym | stuck | trabado, se trabó, trabada, se atoró, enganchado, agarrotado
sym | won't open | no quiere abrir
sym | won't close | no quiere cerrar
sym | key broken in lock | llave rota, se quebró la llave, se me ha roto la llave
sym | locked out | fuera de casa, sin llaves, nos hemos quedado fuera, me dejé las llaves
sym | lost keys | llaves perdidas
sym | broken into | me han robado, han forzado
sym | hanging down | cuelga, colgando
sym | flat | pinchado, pinchada, ponchada, desinflada, pinchazo, ponchado
sym | won't brake | no frena, no frenan
sym | slipping | salta la cadena, patina
sym | mould | manchas de moho
sym | peeling | se pela, se descascara, se levanta
sym | crumbling | se deshace
sym | dirty | muy sucio
sym | scratched | arañado
sym | overgrown | abandonado
sym | dead | secado, muriendo, se secó
sym | fallen tree | árbol caído, se cayó un árbol
sym | droppings | excrementos, cacas, cagadas, heces
sym | scratching noises | ruidos en el techo, arañazos
sym | infestation | invasión
sym | down | offline
sym | hacked | con virus
sym | redirects | manda a otra página
sym | not sending emails | no se envía, no se envían
sym | can't log in | no me deja entrar, no deja entrar
sym | wrong prices | precios mal, precios incorrectos, precios viejos
sym | out of date | desactualizado, desactualizada
sym | expired | expirado, caducó
sym | warning | advertencia, no seguro
sym | viruses | malware
sym | lost data | borrado, borré, perdí las fotos, se borraron, perdido todo
sym | won't print | ya no imprime, imprime en blanco, imprime mal
sym | paper jam | atasca el papel, papel atascado
sym | no wifi | no conecta al wifi
sym | can't hear | no oigo, no escucho
sym | drifting | se mueve solo, drift, se va solo
sym | swollen | abultada
job | replace | remplazar
job | install | colocación
job | dismantle | desarmar
job | wallpaper | empapelar
job | tile | poner azulejos
job | lay flooring | poner parquet, poner suelo, poner tarima
job | insulate | aislar
job | window cleaning | limpieza de ventanas
job | weed | quitar malas hierbas
job | check | comprobar
job | copy of key | copia de llaves, duplicar la llave
job | change lock | cambiar la chapa
job | new battery | cambiar la batería, batería nueva, cambio de batería
job | replace screen | cambiar la pantalla, cambio de pantalla, pantalla nueva
job | update | cambiar fotos
job | build a website | crear una página, nueva web
job | fumigate | desinfección
job | get rid of | deshacerse de, librarme de
w | upstairs | arriba
w | left | izquierda, izquierdo
w | right | derecha, derecho
w | after | después de, tras
w | storm | tormenta, temporal
w | rain | lluvia
w | on mobile | en el móvil, en celular
w | everywhere | por todas partes, por todos lados
w | again | otra vez, de nuevo
w | no longer | ya no
w | suddenly | de repente
w | completely | completamente, por completo, totalmente
w | whole | entero, entera
w | baby | bebé
w | child | niño, hijo, niños
sym | broken | se ha roto, se me ha roto, se quebró, se me quebró, se averió, se estropeó, se ha estropeado, se descompuso, se dañó, se fundió, palmó, la ha palmado, está roto, está rota, se reventó
sym | blocked | se tapó, se atascó, se ha atascado, se ha tapado, se obstruyó, está tapado, está tapada, está atascado, está atascada, se atranca
sym | water backing up | se regresa el agua, regresando el agua, se está regresando el agua, se devuelve el agua, vuelve el agua, sale agua por
sym | jammed | se ha trabado, se encajó, se encasquilló, se quedó atascada, se quedó trabada, se quedó pillada, no corre
sym | leaking | está goteando, se está saliendo el agua, le sale agua, hay fuga, tiene una fuga, tira agua por debajo
sym | runs constantly | se queda corriendo, corre todo el tiempo
sym | burst | ha reventado
sym | noisy | está haciendo ruido, suena horrible, chilla, traquetea, golpetea
sym | cracked | se agrietó, se rajó, se estrelló, se astilló, está rajada, está rajado, está agrietado, tiene una grieta, hay una grieta, se ha rajado
sym | won't respond | se quedó muerto, no da señal, no da señales
sym | keeps turning off | se apaga a los, se apaga al rato, se apaga cada, se apaga después, se apaga cuando, se corta, se para, se detiene, se corta solo, se desconecta
sym | restarts | se está reiniciando
sym | stuck on the logo | se queda en la pantalla de inicio
sym | slow | va lentísima, va fatal, va muy lenta, tarda una eternidad, tarda siglos, tarda mucho en cargar
sym | hacked | la han hackeado, nos han hackeado, nos hackearon, me hackearon, está hackeada
sym | loose | se salió, se ha salido, se aflojó, se ha aflojado, se ha despegado, está suelto, está suelta, está flojo, está floja, se descolgó, se ha descolgado
sym | flickers | está parpadeando, parpadea todo el rato, la luz parpadea, va y viene, va y viene la luz
sym | keeps tripping | salta cada dos por tres, salta al encender, salta cuando, se cae la térmica, se bota la pastilla
sym | smells | huele raro, echa olor, huele a humedad, huele a podrido, sale mal olor
sym | low pressure | no tiene presión, baja presión, sale un hilo, sale muy poca agua, perdió presión
sym | no water | sin agua, no llega agua
sym | won't spin | sale empapada, sale toda empapada, sale mojada, salen mojadas, sale chorreando
sym | stolen | robada
sym | rusty | está oxidado, oxidadas, con óxido
sym | misted | empañado, empañada, con vaho, condensación
sym | uneven | desnivelado, desnivelada, hundido, hundida, se hunde
sym | draught | entra aire, entra frío, corriente de aire
sym | frozen | está congelada, se hizo hielo, con hielo
sym | won't come out | no sale
sym | skips | salta las puntadas, se salta puntadas
sym | shows strange characters | sale raro, letras raras, caracteres raros
sym | wrong | está mal, sale mal, equivocado, equivocada, incorrecto, incorrecta, no coincide
sym | disappeared | desapareció, han desaparecido, desaparecieron, no están
sym | error 500 | error interno
sym | error 404 | página no encontrada
sym | white screen | pantalla blanca
sym | running out of space | sin espacio, sin memoria, memoria llena, no hay espacio
sym | payments fail | no funciona el pago
sym | can't buy | no se puede comprar
gen | mango tree | mango, árbol de mango
place | oak | roble, encina
place | birch tree | abedul
place | cherry tree | cerezo
place | apple tree | manzano
place | walnut tree | nogal
place | fir tree | abeto
place | plane tree | plátano
place | willow | sauce
place | eucalyptus | eucalipto
place | mango tree | mango, árbol de mango
place | avocado tree | aguacate, palto
place | bamboo | bambú
place | ivy | hiedra
place | brambles | zarzas, zarza
place | roses | rosal
place | bougainvillea | santa rita
place | thuja hedge | seto de tuyas, tuyas
place | laurel hedge | seto de laurel
place | stone wall | muro de piedra
place | retaining wall | muro de contención
place | flower bed | arriate, parterre
place | upholstery | tapicería
place | armchair | butaca
skip |  | aplazar, retrasar, adelantar, posponer
sym | won't charge | no nos carga, dejó de cargar, ha dejado de cargar, no me deja cargar, no carga nada, casi no carga
sym | won't turn on | no nos enciende, dejó de encender, ha dejado de encender, no me deja encender, no enciende nada, no enciende bien, casi no enciende, no nos prende, dejó de prender, ha dejado de prender, no me deja prender, no prende nada, no prende bien, casi no prende, ya no arranca, no me arranca, no nos arranca, dejó de arrancar, ha dejado de arrancar, no quiere arrancar, no me deja arrancar, no arranca nada, no arranca bien, casi no arranca
sym | won't turn off | no apaga, ya no apaga, no me apaga, no nos apaga, dejó de apagar, ha dejado de apagar, no quiere apagar, no me deja apagar, no apaga nada, no apaga bien, casi no apaga
sym | won't cool | no me enfría, no nos enfría, dejó de enfriar, ha dejado de enfriar, no quiere enfriar, no me deja enfriar, casi no enfría, ya no congela, no me congela, no nos congela, dejó de congelar, ha dejado de congelar, no quiere congelar, no me deja congelar, no congela nada, no congela bien, casi no congela
sym | won't heat | no me calienta, no nos calienta, dejó de calentar, ha dejado de calentar, no quiere calentar, no me deja calentar, casi no calienta
sym | won't spin | no me centrifuga, no nos centrifuga, dejó de centrifugar, ha dejado de centrifugar, no quiere centrifugar, no me deja centrifugar, no centrifuga nada, no centrifuga bien, casi no centrifuga, no me exprime, no nos exprime, dejó de exprimir, ha dejado de exprimir, no quiere exprimir, no me deja exprimir, no exprime nada, no exprime bien, casi no exprime
sym | won't turn | ya no gira, no me gira, no nos gira, dejó de girar, ha dejado de girar, no quiere girar, no me deja girar, no gira nada, no gira bien, casi no gira
sym | won't drain | ya no desagua, no me desagua, no nos desagua, dejó de desaguar, ha dejado de desaguar, no quiere desaguar, no me deja desaguar, no desagua nada, no desagua bien, casi no desagua, no drena, ya no drena, no me drena, no nos drena, dejó de drenar, ha dejado de drenar, no quiere drenar, no me deja drenar, no drena nada, no drena bien, casi no drena, ya no vacía, no me vacía, no nos vacía, dejó de vaciar, ha dejado de vaciar, no quiere vaciar, no me deja vaciar, no vacía nada, no vacía bien, casi no vacía
sym | won't fill | no llena, ya no llena, no me llena, no nos llena, dejó de llenar, ha dejado de llenar, no quiere llenar, no me deja llenar, no llena nada, no llena bien, casi no llena, ya no coge agua, no me coge agua, no nos coge agua, dejó de coger agua, ha dejado de coger agua, no quiere coger agua, no me deja coger agua, no coge agua nada, no coge agua bien, casi no coge agua, ya no carga agua, no me carga agua, no nos carga agua, dejó de cargar agua, ha dejado de cargar agua, no quiere cargar agua, no me deja cargar agua, no carga agua nada, no carga agua bien, casi no carga agua
sym | won't dry | no seca, ya no seca, no me seca, no nos seca, dejó de secar, ha dejado de secar, no quiere secar, no me deja secar, no seca nada, no seca bien, casi no seca
sym | won't wash | no lava, ya no lava, no me lava, no nos lava, dejó de lavar, ha dejado de lavar, no quiere lavar, no me deja lavar, no lava nada, no lava bien, casi no lava
sym | won't open | ya no abre, no me abre, no nos abre, dejó de abrir, ha dejado de abrir, no me deja abrir, no abre nada, no abre bien, casi no abre, ya no se abre, no me se abre, no nos se abre, dejó de abrirse, ha dejado de abrirse, no quiere abrirse, no me deja abrirse, no se abre nada, no se abre bien, casi no se abre
sym | won't close | ya no cierra, no me cierra, no nos cierra, dejó de cerrar, ha dejado de cerrar, no me deja cerrar, no cierra nada, casi no cierra, ya no se cierra, no me se cierra, no nos se cierra, dejó de cerrarse, ha dejado de cerrarse, no quiere cerrarse, no me deja cerrarse, no se cierra nada, no se cierra bien, casi no se cierra
sym | won't go up | ya no sube, no me sube, no nos sube, dejó de subir, ha dejado de subir, no me deja subir, no sube nada, no sube bien, casi no sube
sym | won't go down | ya no baja, no me baja, no nos baja, dejó de bajar, ha dejado de bajar, no me deja bajar, no baja nada, no baja bien, casi no baja
sym | won't print | no me imprime, no nos imprime, dejó de imprimir, ha dejado de imprimir, no quiere imprimir, no me deja imprimir, no imprime nada, no imprime bien, casi no imprime
sym | won't scan | no escanea, ya no escanea, no me escanea, no nos escanea, dejó de escanear, ha dejado de escanear, no quiere escanear, no me deja escanear, no escanea nada, no escanea bien, casi no escanea
sym | won't connect | ya no conecta, no me conecta, no nos conecta, dejó de conectar, ha dejado de conectar, no quiere conectar, no me deja conectar, no conecta nada, no conecta bien, casi no conecta, ya no se conecta, no me se conecta, no nos se conecta, dejó de conectarse, ha dejado de conectarse, no quiere conectarse, no me deja conectarse, no se conecta nada, no se conecta bien, casi no se conecta, no empareja, ya no empareja, no me empareja, no nos empareja, dejó de emparejar, ha dejado de emparejar, no quiere emparejar, no me deja emparejar, no empareja nada, no empareja bien, casi no empareja
sym | won't respond | ya no responde, no me responde, no nos responde, dejó de responder, ha dejado de responder, no quiere responder, no me deja responder, no responde nada, no responde bien, casi no responde, ya no reacciona, no me reacciona, no nos reacciona, dejó de reaccionar, ha dejado de reaccionar, no quiere reaccionar, no me deja reaccionar, no reacciona nada, no reacciona bien, casi no reacciona
sym | won't ring | ya no suena, no me suena, no nos suena, dejó de sonar, ha dejado de sonar, no quiere sonar, no me deja sonar, no suena nada, no suena bien, casi no suena, no timbra, ya no timbra, no me timbra, no nos timbra, dejó de timbrar, ha dejado de timbrar, no quiere timbrar, no me deja timbrar, no timbra nada, no timbra bien, casi no timbra
sym | won't light up | no alumbra, ya no alumbra, no me alumbra, no nos alumbra, dejó de alumbrar, ha dejado de alumbrar, no quiere alumbrar, no me deja alumbrar, no alumbra nada, no alumbra bien, casi no alumbra, no ilumina, ya no ilumina, no me ilumina, no nos ilumina, dejó de iluminar, ha dejado de iluminar, no quiere iluminar, no me deja iluminar, no ilumina nada, no ilumina bien, casi no ilumina
sym | won't brake | ya no frena, no me frena, no nos frena, dejó de frenar, ha dejado de frenar, no quiere frenar, no me deja frenar, no frena nada, no frena bien, casi no frena, ya no frenan, no me frenan, no nos frenan, no frenan nada, no frenan bien, casi no frenan
sym | won't cut | no corta, ya no corta, no me corta, no nos corta, dejó de cortar, ha dejado de cortar, no quiere cortar, no me deja cortar, no corta nada, no corta bien, casi no corta
sym | won't suck | no aspira, ya no aspira, no me aspira, no nos aspira, dejó de aspirar, ha dejado de aspirar, no quiere aspirar, no me deja aspirar, no aspira nada, no aspira bien, casi no aspira, no succiona, ya no succiona, no me succiona, no nos succiona, dejó de succionar, ha dejado de succionar, no quiere succionar, no me deja succionar, no succiona nada, no succiona bien, casi no succiona
sym | won't blow | no sopla, ya no sopla, no me sopla, no nos sopla, dejó de soplar, ha dejado de soplar, no quiere soplar, no me deja soplar, no sopla nada, no sopla bien, casi no sopla, no ventila, ya no ventila, no me ventila, no nos ventila, dejó de ventilar, ha dejado de ventilar, no quiere ventilar, no me deja ventilar, no ventila nada, no ventila bien, casi no ventila
sym | won't send | ya no envía, no me envía, no nos envía, dejó de enviar, ha dejado de enviar, no quiere enviar, no me deja enviar, no envía nada, no envía bien, casi no envía, ya no se envía, no me se envía, no nos se envía, dejó de enviarse, ha dejado de enviarse, no quiere enviarse, no me deja enviarse, no se envía nada, no se envía bien, casi no se envía, ya no manda, no me manda, no nos manda, dejó de mandar, ha dejado de mandar, no quiere mandar, no me deja mandar, no manda nada, no manda bien, casi no manda
sym | won't receive | no recibe, ya no recibe, no me recibe, no nos recibe, dejó de recibir, ha dejado de recibir, no quiere recibir, no me deja recibir, no recibe nada, no recibe bien, casi no recibe, no recibimos, ya no recibimos, no me recibimos, no nos recibimos, no recibimos nada, no recibimos bien, casi no recibimos
sym | won't update | ya no actualiza, no me actualiza, no nos actualiza, dejó de actualizar, ha dejado de actualizar, no quiere actualizar, no me deja actualizar, no actualiza nada, no actualiza bien, casi no actualiza, ya no se actualiza, no me se actualiza, no nos se actualiza, dejó de actualizarse, ha dejado de actualizarse, no quiere actualizarse, no me deja actualizarse, no se actualiza nada, no se actualiza bien, casi no se actualiza
sym | won't show | ya no aparece, no me aparece, no nos aparece, dejó de aparecer, ha dejado de aparecer, no quiere aparecer, no me deja aparecer, no aparece nada, no aparece bien, casi no aparece, no aparecen, ya no aparecen, no me aparecen, no nos aparecen, no aparecen nada, no aparecen bien, casi no aparecen, no se ven, ya no se ven, no me se ven, no nos se ven, dejó de verse, ha dejado de verse, no quiere verse, no me deja verse, no se ven nada, no se ven bien, casi no se ven
sym | isn't recognised | ya no reconoce, no me reconoce, no nos reconoce, dejó de reconocer, ha dejado de reconocer, no quiere reconocer, no me deja reconocer, no reconoce nada, no reconoce bien, casi no reconoce, ya no detecta, no me detecta, no nos detecta, dejó de detectar, ha dejado de detectar, no quiere detectar, no me deja detectar, no detecta nada, no detecta bien, casi no detecta, ya no lee, no me lee, no nos lee, dejó de leer, ha dejado de leer, no quiere leer, no me deja leer, no lee nada, no lee bien, casi no lee
sym | not working | no nos funciona, no me deja funcionar, no funciona nada, no funciona bien, casi no funciona, ya no anda, no me anda, no nos anda, ha dejado de andar, no quiere andar, no me deja andar, no anda nada, no anda bien, casi no anda, ya no funcionan, no me funcionan, no nos funcionan, no funcionan nada, no funcionan bien, casi no funcionan, no me sirve, no nos sirve, dejó de servir, ha dejado de servir, no quiere servir, no me deja servir, no sirve nada, no sirve bien, casi no sirve, ya no jala, no me jala, no nos jala, dejó de jalar, ha dejado de jalar, no quiere jalar, no me deja jalar, no jala nada, no jala bien, casi no jala
sym | won't move | no se mueve, ya no se mueve, no me se mueve, no nos se mueve, dejó de moverse, ha dejado de moverse, no quiere moverse, no me deja moverse, no se mueve nada, no se mueve bien, casi no se mueve
sym | won't lock | no echa la llave, ya no echa la llave, no me echa la llave, no nos echa la llave, dejó de echar la llave, ha dejado de echar la llave, no quiere echar la llave, no me deja echar la llave, no echa la llave nada, no echa la llave bien, casi no echa la llave, no tranca, ya no tranca, no me tranca, no nos tranca, dejó de trancar, ha dejado de trancar, no quiere trancar, no me deja trancar, no tranca nada, no tranca bien, casi no tranca
sym | won't record | no graba, ya no graba, no me graba, no nos graba, dejó de grabar, ha dejado de grabar, no quiere grabar, no me deja grabar, no graba nada, no graba bien, casi no graba
sym | won't focus | no enfoca, ya no enfoca, no me enfoca, no nos enfoca, dejó de enfocar, ha dejado de enfocar, no quiere enfocar, no me deja enfocar, no enfoca nada, no enfoca bien, casi no enfoca
sym | won't grind | no muele, ya no muele, no me muele, no nos muele, dejó de moler, ha dejado de moler, no quiere moler, no me deja moler, no muele nada, no muele bien, casi no muele
sym | won't make coffee | no hace café, ya no hace café, no me hace café, no nos hace café, dejó de hacer café, ha dejado de hacer café, no quiere hacer café, no me deja hacer café, no hace café nada, no hace café bien, casi no hace café
sym | won't hold | no aguanta, ya no aguanta, no me aguanta, no nos aguanta, dejó de aguantar, ha dejado de aguantar, no quiere aguantar, no me deja aguantar, no aguanta nada, no aguanta bien, casi no aguanta, no sujeta, ya no sujeta, no me sujeta, no nos sujeta, dejó de sujetar, ha dejado de sujetar, no quiere sujetar, no me deja sujetar, no sujeta nada, no sujeta bien, casi no sujeta
sym | won't load | ya no se carga, no me se carga, no nos se carga, dejó de cargarse, ha dejado de cargarse, no quiere cargarse, no me deja cargarse, no se carga nada, no se carga bien, casi no se carga
sym | won't start | ya no inicia, no me inicia, no nos inicia, dejó de iniciar, ha dejado de iniciar, no quiere iniciar, no me deja iniciar, no inicia nada, no inicia bien, casi no inicia
sym | won't sound | ya no se oye, no me se oye, no nos se oye, dejó de oírse, ha dejado de oírse, no quiere oírse, no me deja oírse, no se oye nada, no se oye bien, casi no se oye, ya no se escucha, no me se escucha, no nos se escucha, dejó de escucharse, ha dejado de escucharse, no quiere escucharse, no me deja escucharse, no se escucha nada, no se escucha bien, casi no se escucha
`;
