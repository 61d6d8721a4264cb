/** More Spanish words for faults, work and wishes; written as in ../spanish.ts. */
export const SPANISH_SIGNS = `
sym | water damage | dano por agua, danos por agua, se mojo, se cayo al agua, mojado, mojada
sym | won't turn on | no enciede, no ensiende, no da señales de vida, no da senales de vida, no quiere prender, no hace nada, no reacciona, no da imagen, no arranca windows
sym | dead | murio, ha muerto, esta muerto, esta muerta, se murio
sym | won't charge | no agarra carga, no coge carga, no carga bien, no pilla carga
sym | only charges at an angle | carga si lo muevo, solo carga si, hay que mover el cable
sym | touch not working | no va el tactil, tactil no funciona, no responde el tactil, no le sirve el tactil
sym | not working | no jala, no furula, no me va, no sirven, no rula, ha petado, peto, se fastidio, ya no va, dejo de andar, se jodio, no hace contacto, da fallo, falla, fallo, fallan, no quiere funcionar, dejo de ir
sym | not heating | no calienta nada, no calienta bien, no calientan nada, no da calor
sym | not cooling | no enfria nada, no hace frio, no hiela, no congela, no refrigera
sym | won't drain | no desagua, no saca el agua, se queda con agua, no echa el agua, no evacua, no tira el agua, queda agua, no se va el agua, traga lento, traga despacio, no baja el agua
sym | won't spin | no centrifuga, no gira el tambor, tambor no gira
sym | leaking | gotera, goteras, rezuma, chorrea, esta perdiendo agua, pierde por abajo, sale agua por abajo, tira agua, se sale, bota agua, suelta agua, mancha de humedad, escape, escape de agua, fugas
sym | running constantly | no para de correr, no para de correr el agua, no deja de correr, corre el agua, sigue corriendo
sym | blocked | atorado, atorada, taponado, taponada, tupido, tupida, atrancado, atranco, atascó, colapsado, no traga nada
sym | water coming up | sube el agua, sale agua sucia, rebosa, se desborda, desborda
sym | burst | explotado, exploto, estallado
sym | trips | salta la luz, se me va la luz, se va la luz, se corta la luz, se bota, se botan
sym | sparks | chisporrotea, chispea, hace chispas, soltaba chispas
sym | burnt smell | huele a plastico quemado, olor a cable quemado
sym | hums | zumba, zumbido
sym | beeping | pita, pitando, pitido, pitidos
sym | vibrates | vibra mucho, vibra, se mueve mucho, baila
sym | makes noise | suena raro, cruje, chirria, chirrido, rechina, un ruido, ruidos, ruidosa, ruidoso
sym | low pressure | sale poca agua, poca agua, sale sin fuerza, sin fuerza, tiene poca presion
sym | pressure drops | se queda sin presion, baja la presion, baja de presion
sym | goes out | se apaga la llama, se apaga a cada rato, se va apagando
sym | shows error | marca error, muestra error, sale el error, da el error, pone error, aparece error, error en pantalla
sym | restarts by itself | se reinicia todo el rato, se reinicia constantemente, se resetea
sym | freezes | se pilla, se queda pillado, se traba mucho, se congelo, se ralentiza, se queda colgada
sym | stuck on logo | no pasa del logo, se queda en la manzana, se quedo en el logo, pegado en el logo
sym | stuck updating | se quedo actualizando, se queda actualizando
sym | green screen | pantalla verde
sym | lines on the screen | raya, linea, una raya verde, linea verde, lineas verdes
sym | stain on the screen | mancha negra, mancha, manchas negras, puntos negros
sym | ads popping up | publicidad, anuncios, salen anuncios, ventanas emergentes
sym | won't connect | no se conecta, no conecta, no coge wifi, no agarra wifi, no detecta, no reconoce, no lo reconoce, no lee, no lee los discos
sym | no signal | sin cobertura, sin señal, no tiene senal, no coge red, no pilla senal
sym | not heard | no se escucha, no me oyen, no me escuchan
sym | lost | perdi, perdido, perdida, he perdido, extravie, se me perdieron
sym | forgot password | olvide la clave, olvide el pin, se me olvido la contrasena, olvide la contrasena
sym | locked | bloqueado, bloqueada, se bloqueo, esta bloqueado, se ha bloqueado
sym | locked out | me quede en la calle, me quede encerrado fuera, estoy fuera, se me cerro la puerta, dejado las llaves dentro, olvide las llaves dentro, se me quedaron las llaves dentro, llaves puestas por dentro, no puedo entrar en casa, me he quedado en la calle, encerrado, encerrada
sym | door won't open | la puerta no abre, no abre la puerta
sym | key stuck | llave atascada, se atasco la llave, llave se quedo dentro, no sale la llave
sym | forced | forzado, forzada, forzaron, intentaron entrar, han entrado, entraron a robar, intento de robo
sym | hard to turn | va dura, va duro, cuesta girar, cuesta abrir
sym | doesn't fit | no entra, no encaja
sym | off its hinges | descolgada, descolgado, desencajada, descuadrada, roza, rozando
sym | fallen | caido, caida, tirado, tumbada, se vino abajo, se cayo, derrumbado
sym | dry | seco, secos, amarillo, amarilla, quemado
sym | pests | plaga, pulgones, bichos, hormigas, procesionaria, orugas
sym | full of leaves | lleno de hojas, llenos de hojas
sym | overgrown | una selva, hecho una selva, descontrolado, muy grande, muy grandes, muy altos, muy altas
sym | slippery | resbala
sym | peeling | se desconcha, desconchada, desconchado, descascarada, se despega, despegado
sym | cracked | grieta, grietas
sym | dirty | suciedad, mugre, polvo, grasa, cochina
sym | pet hair | pelos de perro, pelos, pelo de gato
sym | pee stain | orina, pis, pipi
sym | greasy | grasiento
sym | down | no abre, no entra, se cayo la web, no se ve, ha desaparecido, tirada, no aparece, error 500, error 404, no se carga, no funciona la web
sym | hacked | pirateado, pirateada, me la han hackeado, jaqueado, jaqueada, jaquearon, redirige, redirecciona
sym | not receiving emails | no recibo correos, no me llegan los correos, no recibo los formularios, no llegan los correos, no recibo emails, no me llegan los emails, no entran correos
sym | emails go to spam | van a spam, llegan a spam, acaban en spam
sym | looks wrong | se ve mal, descolocado, descuadrado, se ve raro, se ve cortado, desconfigurada, desconfigurado
sym | not updating | no se actualiza, no actualiza
sym | can't pay | no deja pagar, no pueden comprar, no se completa el pago, falla el pago, no pasa el pago
sym | expired | caduca, vencio, vence, ha vencido
sym | not secure | no es seguro, sitio no seguro, no segura
sym | won't close | no cierra bien, no ajusta
adj | broken | escacharrado, escacharrada, cascado, cascada, jodida, jodido, quebro, partio, se partio, se me rompio, rompieron, malo, mala, fundida, fundido
adj | cracked | estrellada, estrellado, estallada, astillada, cuarteada, trizada
adj | smashed | reventada, destrozado, hecho trizas, hecha trizas, hecha pedazos
sym | won't type | no escribe, no escriben
sym | ice build-up | mucho hielo, hace hielo, hace mucho hielo, escarcha
adj | swollen | se me hincho, hincho, se hincho, se ha hinchado, inflado, abombada, abombado
adj | rusty | oxidado, oxidada
adj | rotten | podrido, podrida, podridos
adj | stiff | dura, duro
adj | missing | falta, faltan
adj | scratched | rayado, rayada
adj | wet | mojado, mojada, se mojo, humedo
job | repair | reparen, reparar, compostura, componer, arregle, arreglarla, arreglarlo, repararlo, repararla
job | replace | recambio, sustitucion, reemplazo, cambiarlo, cambiarla, cambiar la, cambiarle, cambiarme, renovar
job | install | ponga, pongan, poner un, poner una, instalarme, instale, montaje, meter, conectar, instalarlo, instalarla, puesta
job | assemble | montar, montaje, armar, montar un, montar una, ensamblar, monten
job | hang | colgar, colgar un, fijar a la pared, fijar, anclar
job | unblock | desatasco, desatranco, desatorar, destape, desatasquen
job | clean | limpieza de, limpiarlo, limpiarla, limpiarme, lavado, lavar
job | regular clean | limpieza regular, limpieza habitual, limpieza periodica
job | fortnightly clean | limpieza quincenal, cada quince dias, cada 15 dias, cada dos semanas
job | weekly clean | una vez por semana, una vez a la semana, 1 vez por semana, todas las semanas
job | clean twice a week | dos veces por semana, dos veces a la semana, 2 veces por semana
job | one-off clean | limpieza puntual, limpieza unica
job | post-construction clean | limpieza de fin de obra, limpieza post obra, limpieza final de obra
job | move-out clean | limpieza de mudanza, limpieza por mudanza
job | window cleaning | limpiar cristales, limpiar los cristales, limpiar ventanas, limpiar las ventanas
job | sofa cleaning | limpieza de sofa, limpiar el sofa, limpieza de sofas
job | carpet cleaning | limpieza de alfombras, limpiar las alfombras
job | pressure wash | hidrolimpiar, lavado a presion
job | ironing | planchar, planchado
job | cut | recortar, recorte, recorten
job | prune | podar, poda de, podarme, poden
job | fell | talar, tumbar, echar abajo
job | remove | arrancar, sacar, llevarse, retirada, recoger, quitarme, desmontar
job | mow | cortar la hierba, cortar la grama, cortar el pasto, cortar el zacate, cesped cortado, segar el cesped
job | clear | desbrozar, limpiar el terreno, limpiar la parcela, desbroce de, deshierbar
job | tidy up | arreglar el jardin, poner a punto, dejarlo decente, adecentar el jardin
job | plant | sembrar, plantacion
job | landscape | ajardinar, diseño de jardin
job | paint | pintar, pintura, pintado, pinten
job | tile | alicatar, solar, embaldosar
job | move | mudanza, trasladar, llevar
job | drill | taladrar, agujeros, hacer agujeros
job | open | apertura de, abran, abrir una, abrirme
job | copy of key | copias, copia llaves, copias de llave, duplicado de llave, duplicar
job | change lock | cambio de cerradura, cambiar la cerradura, cambiar cerradura, cambio de bombin, cambiar el bombin, cambiar bombin, cambio de bombillo
job | service | puesta a punto, revisarlo, revisarla, inspeccion
job | annual service | revision anual, mantenimiento anual
job | gas refill | carga de gas, cargar gas, recargar gas
job | certificate | boletin, certificado, boletin electrico
job | recover data | sacar las fotos, rescatar, recuperar la informacion, salvar las fotos, recuperar datos
job | unlock | desbloqueo, quitar la cuenta
job | format | formatear, formateo, reinstalar windows
job | upgrade | ampliar, mejorar, poner ssd, ponerle mas memoria
job | add | incluir, añadir, agregar, poner en la web, subir
job | update | actualicen, actualizarla, modificar, modifiquen, cambiar los precios, cambiar el horario
job | migrate | pasar la web, pasar mi web, pasar a otro hosting, migracion, cambiar de hosting
job | build a website | hacer una pagina, hacer una pagina web, hacer una tienda online, crear una web, una web nueva, pagina nueva
job | translate | traducir
job | SEO | seo, posicionamiento, posicionar
want | need | nesecito, nececito, necesitaria, necesito un, necesito una, ocupo, querriamos, quisieramos, me urge, hay que, habria que, tengo que, quería, pueden, podeis, podrian, podriais, me pueden, haceis, hacen
w | upstairs | de arriba
w | downstairs | de abajo, abajo
w | front | delantera, delantero, de delante
w | back | de atras, trasero
w | only | solo, solamente
w | hot | caliente
w | at night | por la noche
w | floor | suelo, piso
w | kitchen | cocina
w | bathroom | bano, aseo
w | every | cada
w | of | de
w | from below | por abajo, por debajo, desde abajo
w | when | cuando
w | on | en
w | side | lado, lateral
w | door | puerta
w | every time | cada vez que
w | wood | madera
w | four | cuatro
w | five | cinco
w | blinking | parpadeando
w | water | agua
w | wall | pared
w | ceiling | techo
w | street | calle
w | gas | gas
w | night | noche
w | car | coche
w | mobile | movil
sym | power cuts out | se va la luz, se fue la luz, se va la corriente, se corta la luz, salta la luz, salta el automatico, saltan los plomos, no hay corriente, sin corriente, me quede sin luz, nos quedamos sin luz, no tengo luz
sym | won't load | no cargan, no carga la, no carga el, no se cargan, no abren, salen en blanco, sale en blanco, aparece en blanco, aparecen en blanco
sym | red ring | anillo rojo, aro rojo
sym | black screen | pantalla negra, pantalla en negro, se puso negra, se quedo negra, se quedo en negro, se ve negro, se ve negra, esta negra
sym | stuck on the logo | se queda en el logo, se queda en la manzana, no pasa del logo, no pasa de la manzana, se queda pegado en el logo, no arranca del todo
sym | keeps turning off | se apaga solo, se apaga sola, se me apaga, se apaga a cada rato, se reinicia solo, se reinicia sola, se apaga
sym | overheats | se calienta mucho, se calienta demasiado, se calienta muchisimo, se sobrecalienta, se recalienta
sym | won't charge | ya no carga, no me carga, no agarra carga, no toma carga, no coge carga, no le entra carga, carga lento, carga muy lento
sym | not receiving | no llegan, no les llega, no les llegan, no reciben, no recibo, no me llegan
sym | out of tune | desafinado
sym | dripping | gotea, gotean, goteando, pierde agua, chorrea, tira agua, filtra, filtracion, filtraciones, humedad, humedades
sym | running constantly | no para de correr, no deja de correr, corre el agua, no para de salir agua, no corta el agua
sym | blocked | atascado, atascada, atascados, tapado, tapada, no traga, traga mal, traga lento, atorado, atorada
sym | bad smell | huele mal, huele fatal, mal olor, huele a cloaca, huele a alcantarilla, apesta
sym | noise | hace ruido, hace ruidos, ruidos raros, hace un ruido
sym | won't open | no abre, no se abre, no puedo abrir, se ha quedado cerrada, no gira la llave, la llave no gira
sym | locked out | me he quedado fuera, me quede fuera, se me cerro la puerta, se cerro la puerta, deje las llaves dentro, me deje las llaves dentro
sym | broken down | averiado, averiada, estropeado, estropeada, descompuesto, descompuesta, malogrado, malograda, fundido, fundida, quemado, quemada
job | cut the grass | cortar el pasto, cortar el cesped, cortar la grama, segar el cesped, cortar la hierba
job | prune | podar, poda, podarlo, recortar
job | clear overgrown plot | desbrozar, desbroce, limpiar el terreno, limpiar la parcela, limpieza de parcela
job | deep clean | limpieza a fondo, limpieza profunda, limpieza general
job | assemble | montar, armar, ensamblar, montaje
job | hang | colgar, fijar
job | cut back | rebajar, bajar la altura, igualar
job | recover data | recuperar datos, recuperar los datos, recuperar fotos, recuperar las fotos, rescatar las fotos
`;
