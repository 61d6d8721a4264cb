/** Spanish words for what happens to things and what is wanted done; written as in ../spanish.ts. */
export const SPANISH_FAULTS = `
sym | loud noise | hace un ruido muy fuerte, hace mucho ruido, hace un ruido horrible, hace un ruido terrible, hace un ruido tremendo, hace un ruido espantoso, ruido muy fuerte, mete mucho ruido, mete un ruido, hace un ruidazo, hace un escándalo, suena fatal, suena como un avión, suena como una turbina
sym | strange noise | hace un ruido raro, hace ruidos raros, ruido extraño, ruidos extraños, suena raro
w | when spinning | al centrifugar, cuando centrifuga, centrifugando
w | when draining | al desaguar, cuando desagua, al vaciar
w | when starting | al arrancar, al encender, al encenderlo, al encenderla, cuando arranca
w | when braking | al frenar, cuando freno
w | when charging | al cargar, cuando carga
w | when printing | al imprimir
w | when opening | al abrir
w | since the storm | desde la tormenta, tras la tormenta, después de la tormenta
w | since yesterday | desde ayer, desde anoche
w | every time it is switched on | cada vez que lo enciendo, cada vez que la enciendo, cada vez que se enciende, cada vez que lo pongo, cada vez que la pongo
w | often | cada dos por tres, cada rato, a cada rato, cada poco, a menudo, a veces
w | from below | por debajo, por abajo
w | brown | marrón, marron
sym | brown water | agua marrón, agua sucia, agua con óxido, agua turbia
sym | won't reset | diferencial no sube, no sube el diferencial, térmica no sube
sym | trips the electrics | salta el diferencial, salta el automático, salta la térmica, hace saltar la luz, hace saltar el diferencial, hace saltar los plomos, saltan los plomos, se bajan las térmicas, bota el automático
sym | no power | no hay luz, sin luz, sin corriente, no hay corriente, no llega corriente, no tengo luz, estamos sin luz, se ha ido la luz, se fue la luz, nos hemos quedado sin luz
sym | locked out | dejé las llaves dentro, dejado las llaves dentro, llaves dentro, llaves adentro, se me cerró la puerta, se cerró la puerta, no puedo entrar en casa, no puedo entrar a mi casa, quedé fuera, quedé afuera, me quedé en la calle, quedado en la calle, quedado fuera
sym | key broken off in lock | llave se ha partido, llave se partió, se me partió la llave, se ha partido la llave, se me rompió la llave, se rompió la llave, llave rota dentro, llave partida
sym | key won't turn | llave no gira, no gira la llave, llave gira sin, llave da vueltas
sym | key stuck | llave atascada, se quedó la llave, llave trabada, no sale la llave
sym | lost keys | perdí las llaves, he perdido las llaves, perdido las llaves, se me perdieron las llaves
sym | stolen keys | robaron las llaves, robado las llaves, robaron el bolso, me robaron las llaves
sym | after a break-in | entraron a robar, han entrado a robar, nos robaron, intentaron entrar, forzaron la puerta, forzado la puerta, forzada
sym | stuck in maintenance mode | pone que está en mantenimiento, en mantenimiento, modo mantenimiento
sym | can't log in | no puedo entrar, no puedo acceder, no me deja entrar, no puedo iniciar sesión, no entro, no me deja acceder
sym | payment fails | no deja pagar, no se puede pagar, no pasa el pago, pago falla, fallan los pagos, no deja finalizar, no deja comprar, error al pagar, no acepta tarjetas, no acepta el pago, no permite pagar
sym | emails bounce | correos rebotan, rebotan los correos, me rebotan, vienen devueltos, correos devueltos
sym | emails not arriving | no llegan los correos, correos no llegan, no me llegan los correos, no nos llegan, no me llegan, no llegan
sym | blank page | sale en blanco, en blanco, pantalla en blanco, página en blanco
sym | hacked | hackeada, hackeado, hackearon, nos han hackeado, me han hackeado, virus
sym | redirects to another site | redirige, redirecciona, manda a otra página, va a otra página
sym | wrong prices | precios mal, precios antiguos, precios viejos
sym | sound but no picture | se oye pero no se ve, tiene sonido pero no imagen, hay sonido pero no imagen, da sonido pero no imagen, se escucha pero no se ve
sym | no picture | no da imagen, no se ve nada, sin imagen, no hay imagen
sym | no sound | no da sonido, sin sonido, no hay sonido, se quedó sin sonido
sym | comes off | se sale la cadena, cadena se sale, se me sale, se suelta, se ha soltado, se soltó, se desprendió, se ha desprendido, se cayó
sym | flat tyre | rueda pinchada, pinchada, pinchado, pinchazo, pinché, llanta ponchada, ponchada, goma pinchada
sym | worn | gastadas, gastados, gastada, gastado, desgastadas, desgastado
sym | buckled | descentrada, rueda doblada, doblada, doblado
sym | broken glass | se rompió el cristal, cristal roto, vidrio roto, se ha roto el cristal, rompieron el cristal
sym | damp | humedad, humedades, moho
sym | peeling | se descascarilla, se desconcha, desconchada, desconchado, se pela, se levanta la pintura
sym | cracks | grietas, grieta, fisuras, fisura
sym | missing | faltan, falta, volaron, se volaron, se han volado, se ha volado
sym | blown down | se lo llevó el viento, se cayó con el viento, tirada por el viento
sym | full of leaves | llenos de hojas, lleno de hojas, llena de hojas
sym | overgrown | muy crecido, muy alta, descuidado, abandonado, hecho una selva
sym | infestation | plaga, plaga de, infestación
sym | bites | picaduras, nos pican
sym | clothes come out soaked | ropa sale empapada, sale empapada, ropa empapada, sale chorreando, ropa mojada, sale mojada
sym | stops mid-cycle | se para a mitad, se para a medias, se queda a medias, se detiene, se para en mitad
sym | won't finish | no termina, no acaba el programa, no acaba
sym | door won't open | no abre la puerta, no se abre la puerta, puerta no abre, puerta bloqueada
sym | smells | huele mal, mal olor, huele, apesta, peste
sym | smells burnt | huele a quemado, olor a quemado
sym | smells of gas | huele a gas, olor a gas
sym | smoke | echa humo, sale humo, humo
sym | won't light | no enciende la llama, no prende la llama, sigue sin encender, sin encender, no enciende el piloto, no prende el piloto, se apaga el piloto
sym | no hot water | no hay agua caliente, no sale agua caliente, sin agua caliente, no tengo agua caliente, no calienta el agua, agua sale fría, sale fría
sym | no water | no hay agua, no sale agua, sin agua, no tengo agua
sym | flooded | inundado, inundada, se inundó, se inunda, se ha inundado
sym | water coming through ceiling | gotea el techo, cae agua del techo, gotera en el techo, se filtra agua, filtración, filtraciones
sym | broken | se ha roto, se rompió, está roto, está rota, rota, roto, rotas, rotos, se me rompió, partido, partida, quebrado, quebrada, averiado, averiada, estropeado, estropeada, se estropeó, se ha estropeado, descompuesto, descompuesta, se descompuso, malogrado, se malogró, dañado, dañada, se dañó, se averió
sym | drips | gotea, está goteando, goteando, pierde gotas
sym | turns off by itself | se me apaga sola, se me apaga solo, se apaga solo, se apaga sola, se me apaga, se apaga a los, se apaga
sym | gets hot | se calienta mucho, se calienta, se recalienta, se sobrecalienta, quema
sym | very slow | va muy lento, va lentísimo, muy lento, muy lenta, va lento, va lenta, súper lento, super lenta, lentísimo
sym | battery drains fast | batería dura poco, no dura la batería, dura poco, batería no dura, se descarga rápido, se descarga enseguida, batería no aguanta, se gasta la batería, batería se agota
sym | swollen battery | batería hinchada, hinchada, hinchado, inflada
sym | won't read discs | no lee los discos, no lee discos, no lee juegos
sym | drift | drift, se mueve solo, se va solo
sym | paper jams | se atasca el papel, atasco de papel, papel atascado, se traba el papel
sym | prints blank pages | imprime en blanco, salen en blanco, hojas en blanco
sym | prints lines | imprime rayas, salen rayas, imprime con rayas
sym | won't print in colour | no imprime en color, no imprime a color
sym | water damage | cayó agua, le cayó agua, se me cayó agua, se mojó, derramé, se me derramó, derramé café, se me cayó café
sym | cracked | agrietado, agrietada, rajado, rajada, estrellada, estrellado, astillado, astillada, resquebrajado
sym | crooked | torcida, torcido, descolgada, descolgado, desnivelada
sym | loose | suelto, suelta, floja, flojo, se mueve
sym | rotten | podrida, podrido, podridas
sym | jammed | se ha trabado, se trabó, se atasca, se atascó, se ha atascado, se traba, atascada, atascado, trabada, trabado, encallada
sym | leaking water | botando agua, tirando agua, echando agua, soltando agua, perdiendo agua, bota agua
sym | won't go up or down | ni sube ni baja, ni baja ni sube
sym | stuck halfway | atascada a media altura, a media altura, a mitad de camino
sym | just clicks | solo hace tac, hace tac tac, hace clic, hace click, solo hace clic
sym | sparks | chispea, chisporrotea, saca chispas, echa chispas
sym | peeling | pelando, se está pelando, se pela, se está cayendo la pintura, descascarando
sym | dead | murió, se murió, muerto, muerta
sym | can't add to cart | no deja añadir al carrito, no se puede añadir al carrito, añadir al carrito
job | take in | meterle de cintura, meter de cintura, entallar, estrechar
job | shorten hem | subirle el bajo, subir el bajo, hacer el bajo, coger el bajo, dobladillo
home+gen | roller shutter | persiana
home+gen | wood stove | estufa de leña
home+gen | motorbike | moto, motocicleta, motoneta
gen | wedding dress | vestido de novia
gen | dress | vestido
gen | mountain bike | bicicleta de montaña, bici de montaña
job | reupholster | tapizar, retapizar, tapizado
job | move house | mudanza, trasteo, mudarme, mudarnos, mudar, acarreo, flete
job | clear | desalojar, vaciar, vaciado, desescombro
job | fell | talar, tala, tumbar
job | prune | podar, poda, recortar
job | tile | alicatar, alicatado, poner azulejos, poner baldosas, embaldosar
job | plaster | enyesar, enlucir, alisar paredes, alisar
job | sand and varnish | acuchillar, lijar y barnizar, barnizar
job | assemble | montar, montaje, armar, ensamblar
job | hang | colgar
job | service | revisión, revisión anual, mantenimiento anual, puesta a punto
job | deep clean | limpieza a fondo, limpieza profunda, limpieza general
job | after-builders clean | limpieza de obra, limpieza fin de obra, limpieza después de la obra, limpieza después de obra, limpieza tras la obra
job | end of tenancy clean | limpieza fin de alquiler, limpieza de fin de contrato
job | fumigate | fumigar, fumigación, desinsectación
job | copy keys | copia de llaves, copia de llave, duplicado de llave, duplicado
job | replace lock cylinder | cambiar el bombín, cambio de bombín, cambiar bombín, bombín nuevo
job | recover data | recuperar datos, recuperar los datos, recuperar fotos, recuperar las fotos, recuperar archivos, sacar los datos, sacar las fotos
job | tune | afinar, afinación
job | sharpen | afilar
job | bleed radiators | purgar radiadores, purgar los radiadores
job | mount on the wall | colgar en la pared, colgar la tele, instalar en la pared
it | console | la play, play 4, play 5, playstation
gen | studio flat | apartaestudio, monoambiente
`;
