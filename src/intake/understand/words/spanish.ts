/**
 * Spanish words with the English said for them. `tag | English | forms`, as in english.ts; also adj (a fault said
 * before its part in English) and w (a word that only carries meaning along).
 */
export const SPANISH = `
it | phone | movil, moviles, celular, celulares, telefono, telefono movil, telefono celular, cel
it | laptop | portatil, ordenador portatil, laptop, computadora portatil, notebook
it | tablet | tablet, tableta
it | desktop | ordenador de sobremesa, pc de sobremesa, pc de escritorio, computadora de escritorio, torre
it | computer | ordenador, pc, computadora, computador
it | console | consola, videoconsola
it | printer | impresora
it | smartwatch | reloj inteligente, smartwatch
it | TV | tele, televisor, television, tv, smart tv
it | monitor | monitor
it | router | router, modem
it | camera | camara de fotos
it | headphones | auriculares, cascos, audifonos
it | hard drive | disco duro externo, disco externo
web | website | web, pagina web, sitio web, pagina, sitio
web | online shop | tienda online, tienda en linea, tienda virtual, tienda
home | tap | grifo, llave del agua, canilla
home | taps | grifos
home | toilet | inodoro, vater, wc, retrete, excusado, taza del bano, cisterna
home | kitchen sink | fregadero
home | sink | lavabo, lavamanos, pila, pileta, lavaplatos
home | shower | ducha, regadera
home | bathtub | banera, tina
home | boiler | caldera
home | water heater | calentador, calentador de agua, termo, termo electrico, boiler, calefon
home | radiator | radiador
home | radiators | radiadores
home | pipe | tuberia, caneria, tubo, bajante
home | drain | desague, desagues, drenaje, sumidero
home | underfloor heating | suelo radiante
home | air conditioner | aire acondicionado
home | washing machine | lavadora, lavarropas
home | dishwasher | lavavajillas
home | dryer | secadora
home | fridge | nevera, frigorifico, refrigerador, heladera, frigo
home | freezer | congelador
home | oven | horno
home | hob | vitroceramica, vitro, placa de induccion, placa
home | cooker | cocina de gas, estufa
home | microwave | microondas
home | extractor hood | campana extractora, campana
home | coffee machine | cafetera
home | vacuum cleaner | aspiradora
home | sockets | enchufes, tomacorrientes
home | socket | enchufe, tomacorriente
home | lights | luces, lamparas, focos
home | light | luz, lampara, foco, plafon
home | light switch | interruptor, interruptor de la luz
home | fuse box | cuadro electrico, cuadro de luces, tablero electrico, caja de fusibles
home | RCD | diferencial
home | circuit breaker | automatico, magnetotermico, breaker, termica
home | EV charger | cargador para coche electrico, cargador de coche electrico, cargador para el coche electrico, cargador del coche electrico, punto de recarga
home | ceiling fan | ventilador de techo
home | doorbell | timbre
home | intercom | portero automatico, telefonillo, interfono, videoportero
home | wiring | instalacion electrica, cableado
home | door | puerta
home | lock | cerradura, chapa, cerrojo
home | cylinder | bombin, bombillo
home | safe | caja fuerte
home | key | llave
home | keys | llaves
home | car | coche, carro, auto
home | shutter | persiana
home | garage door | puerta del garaje, puerta de garaje, porton
home | padlock | candado
place | carpet | alfombra, moqueta
place | carpets | alfombras, moquetas
place | sofa | sofa
place | mattress | colchon
place | windows | ventanas, cristales, vidrios
place | office | oficina, despacho
place | kitchen | cocina
place | bathroom | bano
place | house | casa, chalet, vivienda
place | flat | piso, apartamento, departamento
place | shop | local
place | garage | garaje
place | stairs | escalera, portal
place | hedge | seto, setos
place | lawn | cesped, pasto
place | garden | jardin
place | tree | arbol
place | trees | arboles
place | palm tree | palmera
place | fence | valla, cerca
place | patio | patio
place | terrace | terraza
place | pool | piscina, alberca
place | irrigation system | riego, sistema de riego, riego automatico
room | kitchen | cocina
room | bathroom | bano, cuarto de bano
room | bedroom | dormitorio, habitacion, cuarto
room | living room | salon, sala
room | garage | garaje
room | front | entrada, calle, portal
room | garden | jardin
room | office | oficina
part | screen | pantalla
part | battery | bateria
part | charging port | puerto de carga, conector de carga, pin de carga
part | camera | camara
part | speaker | altavoz
part | microphone | microfono
part | keyboard | teclado
part | keys | teclas
part | hinge | bisagra
part | fan | ventilador
part | back glass | tapa trasera, cristal trasero
part | button | boton
part | charger | cargador
part | HDMI port | puerto hdmi, hdmi
part | disc drive | lector, lector de discos
part | door | puerta
part | ceiling | techo
part | wall | pared
part | hot water | agua caliente
part | water | agua
part | heating | calefaccion
part | power | corriente, electricidad
part | contact form | formulario de contacto, formulario
part | payment | pago, pagos, pasarela de pago
part | cart | carrito
part | drum | tambor
part | pressure | presion
part | heater element | resistencia
part | emails | correos, emails
part | images | imagenes, fotos
part | seal | goma, junta
part | wifi | wifi
part | internet | internet
part | SSL certificate | certificado ssl, certificado, ssl
part | joystick | joystick, mando
sym | won't turn on | no enciende, no prende, no arranca, no se enciende, no se prende, no inicia, no me enciende, no me prende, no quiere encender
sym | won't charge | no carga, no me carga, no quiere cargar
sym | turns off by itself | se apaga solo, se apaga sola, se apaga
sym | not working | no funciona, no va, no funcionan, no me funciona, no anda, no sirve, dejo de funcionar, ha dejado de funcionar, no van, no marcha
sym | not heating | no calienta, no calientan
sym | not cooling | no enfria, no enfria bien
sym | won't drain | no desagua, no vacia, no traga, no traga bien
sym | won't spin | no centrifuga
sym | won't start | no arranca
sym | won't open | no abre, no se abre, no puedo abrir
sym | won't close | no cierra, no se cierra, no cierra bien
sym | won't turn | no gira
sym | won't load | no carga la pagina, no abre la web
sym | not sending | no envia, no manda, no llegan, no me llegan
sym | doesn't print | no imprime
sym | not responding | no responde, no reacciona, tactil no va
sym | dropped in water | se me cayo _ al agua, se cayo _ al agua, se ha caido _ al agua, cayo _ al agua
sym | dropped in the toilet | se me cayo _ al vater
sym | dropped | se me cayo, se me ha caido, se cayo, se me callo
sym | leaking | gotea, pierde agua, pierde, fuga de agua, fuga, se sale el agua, goteando, gotera, sale agua, goteo, hay una fuga, filtracion, perdida de agua
sym | blocked | atascado, atascada, atascados, tapado, tapada, obstruido, atascada, se atasca, atasco, atascan
sym | paper jam | atasco de papel, se atasca el papel
sym | burst | reventado, reventada, revento, se ha reventado
sym | flooded | inundado, inundada, se inunda
sym | keeps tripping | salta, saltan, se salta, no para de saltar, se dispara, se baja
sym | sparks | chispas, echa chispas, chispazo
sym | burning smell | huele a quemado, olor a quemado
sym | bad smell | huele mal, mal olor, apesta
sym | flickering | parpadea, parpadean, parpadeando
sym | no power | no hay luz, sin luz, no tengo luz, no hay corriente, me he quedado sin luz, nos hemos quedado sin luz, se fue la luz, se ha ido la luz
sym | no hot water | no hay agua caliente, sin agua caliente, no sale agua caliente, no tengo agua caliente, no da agua caliente, no tenemos agua caliente
sym | no water | no sale agua, no hay agua
sym | loud noise | hace mucho ruido, mucho ruido, hace ruido, hace un ruido raro, ruido raro, ruido
sym | very slow | muy lento, muy lenta, va lentisimo, va muy lento, va lento, lento, lenta, va lenta, lentisimo
sym | overheats | se calienta mucho, se calienta, se recalienta, sobrecalienta
sym | battery drains fast | bateria dura poco, la bateria no dura nada, bateria no dura, bateria se agota, se descarga rapido, dura muy poco
sym | locked out | me he quedado fuera, me quede fuera, me deje las llaves dentro, me he dejado las llaves dentro, llaves dentro, me quede afuera, cerrado fuera, no puedo entrar, se me cerro la puerta
sym | lost keys | perdi las llaves, he perdido las llaves, perdido las llaves, perdi la llave, he perdido la llave
sym | stolen | robado, robaron, me robaron, robo
sym | key snapped in lock | se ha roto la llave dentro, llave rota dentro, se me partio la llave, se rompio la llave
sym | jammed | bloqueado, bloqueada, atrancada, atascada la puerta
sym@web-support | site down | caida, se ha caido la web, la web no carga, la pagina no carga, web caida, pagina caida, esta caida
sym | hacked | hackeado, hackeada, hackearon, me han hackeado, han hackeado
sym | virus | virus
sym | blank white page | pagina en blanco, sale en blanco, pantalla en blanco
sym | black screen | pantalla negra, pantalla en negro, se queda en negro
sym | blue screen | pantalla azul, pantallazo azul
sym | lines on the screen | rayas, lineas
sym | error | error, da error, sale error, me da error, da un error
sym | expired | caducado, caducada, vencido, ha caducado
sym | stuck on logo | se queda en el logo, logo
sym | freezes | se congela, se queda colgado, se cuelga, se traba, se bloquea, colgado
sym | restarts by itself | se reinicia, se reinicia solo
sym | overgrown | muy alto, muy crecido, descuidado, lleno de hierbas, lleno de maleza, crecido
sym | fell down | se ha caido, se cayo la valla, tirada, tumbado
sym | stained | manchas, manchado, manchada
sym | dirty | sucio, sucia, sucias, sucios
sym | damp | humedad, humedades
sym | mould | moho
sym | no signal | sin senal, no hay senal, no da imagen
sym | no sound | no se oye, no suena, sin sonido, no tiene sonido
sym | lost pressure | pierde presion, sin presion, poca presion, no hay presion
sym | spilled on | derrame, se me derramo, se derramo, tire, se me cayo cafe, le cayo cafe, cayo agua
sym | can't check out | no deja pagar, no deja finalizar la compra, no se puede pagar, no deja comprar, no pueden pagar
sym | can't log in | no puedo entrar al panel, no puedo acceder, no puedo iniciar sesion
adj | broken | roto, rota, rotos, rotas, estropeado, estropeada, averiado, averiada, averia, danado, danada, descompuesto, descompuesta, rompio, ha roto, se rompio, se me rompio, partida, partido
adj | cracked | agrietado, agrietada, rajado, rajada, quebrado, quebrada, rajo
adj | smashed | reventada la pantalla, destrozada, hecha polvo, hecha anicos
adj | swollen | hinchada, hinchado, inflada
adj | bent | doblado, doblada, torcido, torcida
adj | loose | flojo, floja, suelto, suelta
adj | dead | muerto, muerta, seco, seca
adj | burnt | quemado, quemada, quemados
job | repair | reparar, reparacion, arreglar, arreglo, arreglen
job | replace | cambiar, cambio, cambio de, cambien, sustituir, reemplazar, cambie
job | install | instalar, instalacion, instalen, poner, colocar, montar
job | unblock | desatascar, destapar
job | clean | limpiar, limpieza, limpien
job | deep clean | limpieza a fondo, limpieza profunda, limpieza general
job | end of tenancy clean | limpieza fin de alquiler, limpieza de fin de alquiler, limpieza final de alquiler, limpieza de salida
job | after-builders clean | limpieza fin de obra, limpieza de fin de obra, limpieza final de obra, limpieza de obra, limpieza despues de la obra, limpieza tras obra
job | weekly clean | limpieza semanal, limpiar cada semana
job | window cleaning | limpieza de cristales
job | cut | cortar, corten, corte, cortar el
job | prune | podar, poda, poden
job | remove | quitar, retirar, eliminar
job | cut down | talar, tala
job | mow | cortar el cesped, segar
job | plant | plantar
job | lay turf | poner cesped, colocar cesped, cesped natural
job | lay artificial grass | cesped artificial, pasto sintetico
job | tidy up | adecentar, desbrozar, desbroce
job | maintenance | mantenimiento, mantener
job | paint | pintar
job | open | abrir, apertura, abran
job | copy of key | copia de llave, copia de la llave, duplicado, copia, hacer una copia
job | service | revision, revisar, revisen
job | recover data | recuperar los datos, recuperar datos, recuperar fotos, recuperar las fotos, recuperar archivos
job | add | anadir, agregar
job | update | actualizar, actualizacion
job | move | mover, trasladar, migrar
job | design | disenar, diseno
job | build | hacer una web, crear, construir
job | unlock | desbloquear, liberar
want | need | necesito, necesitamos, quiero, quisiera, queria, querria, queremos, presupuesto, busco, me gustaria, hace falta, cuanto cuesta, cuanto cobran, cuanto vale, precio
w | new | nuevo, nueva, nuevos, nuevas
w | old | viejo, vieja
w | after update | despues de actualizar, desde la actualizacion, tras la actualizacion
w | on the floor | al suelo, al piso
w | from the ceiling | del techo, por el techo
w | under | debajo, debajo del, bajo
w | half | medio, media, mitad
w | all | todo, todos, todas, toda
w | constantly | todo el rato, constantemente, continuamente, todo el tiempo, sin parar
w | since yesterday | desde ayer
w | card | tarjeta
w | outside | fuera, exterior
w | metres | metros
w | sq m | metros cuadrados, m2
w | big | grande, grandes
w | with | con
w | and | y, e
w | bedrooms | habitaciones, dormitorios
w | bathrooms | banos
w | page | pagina
w | key | llave
w | back | trasera, trasero
w | inside | dentro
w | tall | de alto, altura
w | when showering | cuando me ducho
w | two | dos
w | three | tres
skip | | hola, buenas, buenos dias, buenas tardes, gracias, por favor, porfa, vale, ok, si, es, un, una
`;
