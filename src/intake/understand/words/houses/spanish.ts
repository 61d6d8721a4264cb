/** Spanish words of movers, pest controllers, painters, roofers and handymen; written as in ../english.ts. */
export const SPANISH_HOUSES = `
gen+sym | wasp nest | nido de avispas, avispero, nidos de avispas, avispas, panal de avispas, panal
gen+sym | hornet nest | avispones, nido de avispones, avispa asiatica, nido de avispa asiatica
gen+sym | bee nest | abejas, enjambre, enjambre de abejas, panal de abejas
gen+sym | cockroaches | cucarachas, cucaracha, cucas, plaga de cucarachas
gen+sym | mice | ratones, raton, plaga de ratones
gen+sym | rats | ratas, rata, roedores, plaga de ratas
gen+sym | bed bugs | chinches, chinche, chinches de cama, chinches en la cama
gen+sym | ants | hormigas, plaga de hormigas
gen+sym | termites | termitas, carcoma, comejen
gen+sym | pigeons | palomas
gen+sym | fleas | pulgas
gen+sym | mosquitoes | mosquitos, zancudos
gen+sym | spiders | aranas
gen | walls | paredes
gen | wall | pared, muro
gen | bathroom ceiling | techo del bano
gen | living room ceiling | techo del salon
gen | roof | tejado, azotea, cubierta, techumbre, losa del techo
gen | roof tiles | tejas
gen | roof tile | teja
gen | chimney | chimenea
gen | flat roof | terrado, cubierta plana
gen | skylight | claraboya, tragaluz, velux
gen | gutter | canalon, canaleta, bajante del tejado
gen | laminate flooring | suelo laminado, tarima flotante, tarima, parquet flotante, piso flotante, piso laminado
gen | parquet | parquet, parque de madera
gen | facade | fachada
gen | railing | barandilla, barandal, reja, rejas
gen | kitchen units | muebles de cocina, muebles de la cocina
gen | kitchen cabinet door | puerta del mueble de cocina, puerta del mueble de la cocina, puerta de armario de cocina
gen | wardrobe | armario, ropero, closet, armario empotrado
gen | wardrobe door | puerta del armario, puerta de armario
gen | curtain pole | barra de cortina, barra de cortinas, cortinero, riel de cortina
gen | blinds | estores, estor, cortinas enrollables, venecianas
gen | mosquito net | mosquitera, mosquiteras, mosquitero
gen | awning | toldo, toldos
gen | shutter | persiana, persianas
gen | piano | piano
gen | furniture | muebles
gen | boxes | cajas
gen | sofa | sofa, sillon
gen | garage door | puerta del garaje, porton electrico, porton del garaje
gen | gate | porton, cancela, verja, puerta corredera de la calle
gen | door | puerta de paso, puerta interior, puerta de madera
gen | front door | puerta de entrada, puerta de la entrada, puerta de la calle, puerta principal
part | strap | cinta, correa
part | remote control | mando, control remoto, mando a distancia
w | in attic | en el desvan, en la buhardilla, en el atico, en el tapanco
w | in storage room | en el trastero
w | since storm | desde la tormenta, con la tormenta, por la tormenta, tras la tormenta, despues de la tormenta, con el viento, por el viento
w | when it rains | cuando llueve, al llover, con la lluvia, con las lluvias, cada vez que llueve
w | without lift | sin ascensor, sin elevador
w | warm air | aire caliente
w | burner | quemador, fogon, hornilla
skip | | lisas, lisa, gotele
sym | not taking in water | no echa agua, no coge agua, no carga agua, no toma agua, no entra agua, no le entra agua
sym | stops mid-cycle | se queda parado a mitad, se queda parada a mitad, se para a mitad, se para a medias, se detiene a medio ciclo, no termina el programa, no acaba el programa, se queda a medias
sym | blowing warm air | echa aire caliente, tira aire caliente, sale aire caliente, avienta aire caliente, solo echa aire, solo avienta aire
sym | keeps running | no para de perder agua, no para de tirar agua, no para de salir agua, tira agua todo el rato, se queda corriendo el agua, siempre corriendo
sym | slipped | se han movido, se han movido varias, se movieron, se movio, se han corrido, desplazadas, desplazada
sym | came off | se ha caido, se cayo, se cayeron, se han caido, se desprendio, se ha desprendido, se solto, se ha soltado, se han soltado, se despego, se esta despegando, se despega, arranco el viento, se arranco, se volo, se volaron
sym | loose | suelto, suelta, sueltos, sueltas, flojo, floja, se mueve, baila mucho
sym | paint peeling | se cae la pintura, se desconcha la pintura, pintura desconchada, se pela la pintura, pintura pelada, se levanta la pintura, pintura levantada, desconchones
sym | damp | humedad, humedades, manchas de humedad, mancha de humedad, moho
sym | leaking | entra agua, entra agua por, se filtra agua, se filtra el agua, filtraciones, filtracion, se mete el agua, cala, se cala, llueve dentro
sym | won't go up | no sube, no suben, no quiere subir
sym | won't go down | no baja, no bajan, no quiere bajar
sym | snapped strap | se ha roto la cinta, cinta rota, se rompio la cinta, se partio la cinta, se ha partido la cinta, correa rota
sym | snapped key | la llave se rompio dentro, se rompio la llave, se me rompio la llave, se partio la llave, se ha partido la llave, llave rota dentro, llave partida
sym | locked out | se me cerro la puerta, me he quedado fuera, me quede fuera, me quede afuera, me deje las llaves dentro, deje las llaves dentro, llaves dentro, llaves adentro, se me quedaron las llaves dentro, se me quedaron las llaves adentro, me he dejado las llaves dentro, olvide las llaves dentro, la puerta con las llaves dentro, se cerro con las llaves dentro, me quede encerrado afuera
sym | lost keys | perdi las llaves, he perdido las llaves, se me perdieron las llaves, me robaron las llaves, perdi mis llaves, extravie las llaves
sym | burglary damage | me han entrado a robar, me entraron a robar, intentaron entrar, intento de robo, forzaron la puerta, han forzado la puerta, puerta forzada, cerradura forzada, bombin forzado
sym | trips | salta, saltan, se bota, se botan, se dispara, se baja sola
sym | rubs | roza, roza con, roza en, rozando, pega en el suelo, arrastra
sym | infestation | plaga, infestado, infestada, infestacion
sym | bites | picaduras, me pican, picadas
sym | crumbling | se desmorona, se cae a trozos, se cae a pedazos
sym | rotten | podrido, podrida, podridos, podridas
sym | swollen | hinchado, hinchada, hinchados, bufado, bufada
job | get rid of | eliminar, quitar, exterminar, acabar con, deshacerme de, fumigar, fumigacion, fumiguen, control de plagas, desinsectar, desinsectacion, desratizar, desratizacion
job | paint | pintar, pintura de, repintar, pintado, pintada, pinten, pintor, pintores, dar una mano de pintura
job | move house | mudanza, mudarme, mudarnos, me mudo, nos mudamos, portes, trasladar, traslado, hacer una mudanza
job | re-stick | volver a pegar, volver a pegarlos, volver a pegarlas, pegar, pegarlos, pegarlas
job | level | alisar, quitar gotele, quitar el gotele, quitar gotelé
job | hang on the wall | colgar en la pared, colgar, fijar a la pared, anclar a la pared
job | waterproof | impermeabilizar, impermeabilizacion, impermeabilizante
job | open door | abrir la puerta, abrirme la puerta, apertura de puerta, apertura, abrir puerta
job | recharge with gas | recargar gas, recarga de gas, cargar gas, carga de gas, echarle gas, meterle gas
job | service | mantenimiento, revision, servicio de mantenimiento, limpieza de filtros
job | cover up | tapar, tapar agujeros, tapar huecos, rellenar
gen | bookcase | librero, libreros, librería, estanteria para libros
home | circuit breaker | termica, llave termica, pastilla, la pastilla, taco
home | fuse box | tablero, caja de tacos
place | front garden | antejardin, jardin delantero, jardin de delante
place | gravel | maicillo, gravilla, grava
place | lawn | pasto, zacate, grama, gramilla
room | storage room | trastero, bodega
sym | burnt out | se quemo, se me quemo, quemada, quemado
sym | no power in the whole house | sin luz en toda la casa, quede sin luz, me quede sin luz, sin luz en casa
sym | showing in the wrong language | me sale en chino, sale en chino, en chino, en otro idioma, en ruso, en ingles
sym | slow to load | tarda _ segundos, demora _ segundos, tarda en abrir, tarda en cargar, tarda mucho, carga lento
sym | ice build-up at the back | hace mucho hielo, hace hielo, se llena de hielo, acumula hielo, se escarcha
sym | no signal | no agarra senal, no coge senal, no pilla cobertura, sin senal, sin cobertura
job | replace lawn with gravel | sacar el pasto y poner maicillo, quitar el cesped y poner grava, cambiar el cesped por grava
job | take away the waste | llevarse los restos, retirar los restos, retirar escombros, retirada de escombros, llevarse la basura, retirar la poda
job | clean | lavado, lavar, lavado de
place | L-shaped sofa | sofa en l, sofa esquinero, sofa rinconera
place | dining chairs | sillas de comedor, sillas del comedor
home | water tank | cisterna de la azotea, tinaco de la azotea, deposito de agua
w | when spinning | al centrifugar, cuando centrifuga, en el centrifugado
w | two storeys | 2 plantas, dos plantas, 2 pisos de alto
sym | won't retract | no se recoge, no recoge, no se cierra el toldo
sym | overflows | se desborda, rebosa, se rebosa
sym | smells burnt | huele a quemado, huele a chamuscado, olor a quemado
sym | won't close | no cierra bien, no cierra, no encaja
job | sand and varnish | acuchillar, acuchillado, lijar y barnizar, barnizar, lijar
job | plaster | enyesar, enlucir, revocar, pañete
`;
