/** More Spanish words for things; written as in ../spanish.ts (`gen`: only for the trade "general"). */
export const SPANISH_THINGS = `
gen | rooms | habitaciones, cuartos
it | phone | celu, mobil, movil, mvl, tfno, tlf, telf, fono, telefonito, aparato
it | laptop | lapto, lap, compu portatil, portatiles, ordenador portatil, macbook
it | tablet | tablets, tabletas
it | computer | compu, ordena, pc
it | desktop | torre, pc gamer, sobremesa, ordenador de mesa, ordenador de torre, pc fijo
it | console | play, la play
it | printer | impresora multifuncion, multifuncion, impresoras, plotter
it | smartwatch | reloj, smart watch
it | earbuds | auriculares inalambricos, cascos inalambricos
it | external hard drive | disco duro externo, disco externo, disco duro portatil
it | USB stick | pendrive, pen drive, usb, memoria usb, lapiz usb
it | projector | proyector
it | speaker | altavoz bluetooth, parlante, bocina
it | drone | dron
it | e-reader | libro electronico, ebook
it | e-scooter | e-scooter, escooter, patinete electrico, patinete, trottinette electrique, trottinette, e-roller, trotinete
it | controller | mando, control
it | server | servidor
it | router | wifi, el wifi
web | website | paginaweb, mi web, nuestra web, sitios, blog
web | online shop | e-commerce, ecommerce
web | email | correo corporativo, correo de empresa, mi correo, correo de la empresa
home | basin tap | grifo del lavabo, llave del lavabo
home | kitchen tap | grifo de la cocina, grifo cocina, llave de la cocina
home | tap | monomando, griferia, grifo monomando, llave de paso, caño
home | shower | plato de ducha, mampara, alcachofa, telefono de la ducha
home | shower screen | mampara de ducha
home | toilet | cisterna, tapa del vater, water, sanitario, taza, escusado, baño del pasillo, bater, cisterna del vater
home | stopcock | llave de paso, llave general, llave de corte
home | washbasin | lavabo
home | kitchen sink | fregadera, tarja
home | sink | seno, tarja, bacha
home | drain | arqueta, alcantarilla, sifon, desaguadero, coladera, sumideros
home | pipes | tuberias, canerias, tubos, bajantes, cañerias
home | radiators | radiadores
home | water heater | termo electrico, termo de agua, calentador de gas, boiler, calefont, terma, termotanque
home | boiler | caldera de gas, caldera de condensacion, caldera mural
home | water tank | tinaco, deposito, aljibe, tanque de agua, cisterna de agua
home | water pump | bomba de agua, bomba, grupo de presion, hidroneumatico
home | heat pump | aerotermia, bomba de calor
home | gas hob | cocina de gas, fogones
home | air conditioner | aire, split, aire acond, minisplit, el aire
home | bidet | bide
home | gutter | canalon, canalones, canaleta
home | washing machine | labadora, lavadora, lavarropa
home | washer dryer | lavasecadora, lavadora secadora
home | dishwasher | lavaplatos, lavabajillas, lava vajillas
home | dryer | secadora de ropa
home | fridge | nebera, refri, refrigeradora, nevera combi
home | fridge freezer | combi, frigorifico combi, nevera congelador, nevera americana
home | freezer | arcon, arcon congelador
home | oven | orno, horno electrico
home | hob | placa, inducción, induccion, vitroceramica, vitro, encimera, placa vitroceramica, parrilla electrica
home | cooker | cocina electrica, hornillo
home | extractor hood | extractor, campana
home | coffee machine | cafetera superautomatica, maquina de cafe, cafetera express
home | vacuum cleaner | aspirador, escoba electrica
home | robot vacuum | robot aspirador, robot aspiradora
home | food processor | robot de cocina, thermomix
home | blender | batidora, licuadora
home | iron | plancha, centro de planchado
home | fan | ventilador
home | sewing machine | maquina de coser
home | lawnmower | cortacesped, cortacespedes
home | socket | toma, toma de corriente, contacto, clavija, enchufe doble
home | sockets | contactos, tomas, tomas de corriente
home | LED lights | focos led, luces led, tiras led
home | light | bombilla, luz del techo, aplique, farola, luminaria, halogeno, fluorescente
home | lights | bombillas, apliques, luminarias, halogenos, fluorescentes, leds, ojos de buey
home | switch | interruptor, apagador, conmutador, llave de luz
home | fuse box | cuadro, caja de luz, cuadro general, cuadro de la luz, caja de breakers, tablero, pastillas
home | RCD | el diferencial, diferenciales
home | circuit breaker | automaticos, los plomos, plomos, limitador, pia, llave termica, termica, magnetotermicos, icp, taco, pastilla
home | EV charger | cargador electrico, wallbox, punto de carga, cargador para el coche, cargador del coche
home | solar panels | placas solares, paneles solares, placas fotovoltaicas
home | antenna | antena
home | lamp | lampara de techo
home | ceiling fan | abanico, ventilador techo
home | video intercom | videoportero, video portero
home | extractor fan | extractor del bano, extractor de bano
home | electric shower | ducha electrica
home | thermostat | termostato
home | alarm | alarma
home | smoke detector | detector de humo
home | meter | contador, medidor
home | wiring | cables, cableado electrico, instalacion de luz
home | front door | puerta de entrada, puerta de la entrada, puerta principal, puerta de casa, puerta de la calle, puerta de mi casa, puerta del piso
home | security door | puerta blindada, puerta acorazada
home | door | puertas, porton
home | gate | verja, cancela, reja, puerta del jardin
home | gate motor | motor de la puerta, motor del garaje, motor de la puerta del garaje
home | electronic lock | cerradura electronica
home | lock | cerradura de la puerta, cerraduras, pestillo, cerrojos
home | locks | cerraduras
home | cylinder | bombillos, bombines, bombin de seguridad
home | mailbox | buzon
home | mailbox lock | cerradura del buzon
home@locksmith+home@general | door handle | manilla, manija, pomo
home | car | vehiculo, furgo, furgoneta, maletero
home | car key | llave del coche, llaves del coche, llave de coche, mando del coche, llave del carro, llaves del carro
home | motorbike | moto
home | shutters | persianas
home | shop shutter | persiana del local, cierre metalico, persiana metalica, cortina metalica
home | window | ventana
place | carpets | alfombras, moquetas
place | rug | alfombra persa, tapete, alfombra grande persa
place | sofa | sillon, sofa cama, chaise longue, tresillo, sofas, rinconera
place | armchairs | sillones, butacas
place | chairs | sillas
place | mattresses | colchones
place | curtains | cortinas
place | blinds | estores
place | shop window | escaparate
place | windows | ventanales, cristaleras, cristalera
place | office | oficinas, despachos, consulta, clinica
place | bathrooms | banos, aseos, lavabos
place | flat | piso, pisito, pisos
place | studio | estudio, loft, monoambiente
place | house | chale, adosado, casita, casa rural, casa de campo, chalet adosado
place | villa | villa
place | shop | tienda, local comercial
place | bar | bar
place | restaurant | restaurante
place | warehouse | nave, almacen, bodega, trastero
place | garage | cochera, parking, plaza de garaje
place | communal areas | zonas comunes, escalera de la comunidad, escaleras comunitarias, portal de la comunidad, comunidad
place | stairwell | escaleras, portal y escaleras
place | facade | fachada
place | oven | horno
place | car | coche
place | floor | suelo, suelos, parquet, tarima
place | hedge | cipreses, arizonicas, arizonica, ligustro, ligustrina, aligustre
place | hedges | setos
place | lawn | cesped, grama, zacate, hierba, prado
place | artificial grass | cesped artificial
place | garden | jardin delantero, jardin trasero, jardincito, jardines, huerto, huerta
place | plot | parcela, terreno, solar, finca, lote
place | olive tree | olivo
place | olive trees | olivos
place | pine | pino
place | pine trees | pinos
place | palm trees | palmeras
place | fruit trees | frutales, arboles frutales
place | lemon tree | limonero
place | orange trees | naranjos
place | fig tree | higuera
place | bushes | arbustos, matorrales, adelfas, rosales
place | vines | parra, buganvilla, enredadera
place | weeds | malas hierbas, hierbajos, maleza, yerba, hierbas
place | fence | vallado, cercado, verja, valla de madera, alambrada, reja
place | wall | muro, tapia, barda
place | terrace | azotea, balcon, terraza
place | porch | porche
place | pergola | pergola
place | paving | adoquines, baldosas, losas, adoquinado
place | gravel | grava, gravilla
place | irrigation system | aspersores, goteo, riego por goteo, riego por aspersion
place | swimming pool | alberca
place | planters | jardineras, maceteros, macetas
place | stump | tocon, tocones
room | hallway | pasillo, recibidor, entrada
room | toilet | aseo
room | basement | sotano, trastero
room | attic | atico, desvan, buhardilla
room | terrace | terraza
gen | wardrobe | armario, ropero, closet, armario empotrado
gen | wardrobes | armarios, roperos
gen | shelf | estante, repisa, balda
gen | shelves | estanterias, estanteria, estantes, repisas, baldas
gen | bed | cama, canape, litera
gen | desk | escritorio, mesa de escritorio
gen | table | mesa, mesa de comedor
gen | furniture | muebles, mueble
gen | kitchen furniture | muebles de cocina
gen | TV bracket | soporte de tele, soporte para la tele, soporte de tv, soporte para tv
gen | TV | tele, television, televisor
gen | chest of drawers | comoda, cajonera
gen | bookcase | libreria
gen | picture | cuadro
gen | pictures | cuadros
gen | mirror | espejo
gen | curtain rail | barra de cortina, barra de cortinas, riel
gen | curtains | cortinas
gen | blinds | estores, persianas, persiana
gen | wall | pared, tabique
gen | walls | paredes
gen | ceiling | techo
gen | living room | salon, sala, comedor, salon comedor
gen | bedroom | dormitorio, habitacion, cuarto, alcoba
gen | hallway | pasillo, recibidor
gen | roof | tejado, cubierta, techo de la casa
gen | roof tiles | tejas
gen | gutter | canalon, canalones, canaletas
gen | floor | suelo, tarima, parquet, suelo laminado
gen | tiles | azulejos, baldosas, losetas
gen | facade | fachada
gen | terrace | terraza, balcon, azotea
gen | piano | piano
gen | boxes | cajas
gen | rubbish | escombros, trastos, basura, cacharros
gen | awning | toldo
gen | mosquito net | mosquitera, mosquiteras
gen | hammock | hamaca
gen | skirting board | rodapie, rodapies
gen | parquet | parquet
gen | plaster | yeso, pladur
part | screen | pantaya, tactil, panel tactil, vidrio, cristal, display, mica
part | camera | camara trasera, camara delantera, camara frontal
part | charging port | puerto usb, conector, entrada de carga, pin, puerto de carga, entrada del cargador, centro de carga
part | touchpad | touchpad, panel tactil
part | back cover | tapa, tapa trasera, carcasa
part | speaker | altavoces, bocinas, auricular
part | SIM card | tarjeta sim, sim
part | power button | boton de encendido, boton de apagado
part | home button | boton home, boton de inicio
part | volume button | boton de volumen
part | ink | tinta, cartuchos, cartucho, toner
part | joystick | palanca, stick, joysticks
part | hard drive | disco duro, disco
part | sound | sonido, audio, volumen
part | image | imagen
part | photos | fotos
part | motor | motor
part | filter | filtro
part | door | puerta, tapa
part | belt | correa
part | bearings | rodamientos, rodamiento
part | pump | bomba
part | hose | manguera, tubo, goma, latiguillo
part | fan | ventilador
part | burner | quemador, quemadores, hornilla
part | pilot light | piloto, llama
part | heating | calefaccion
part | tank | deposito
part | wall | pared
part | neighbour below | vecino de abajo, vecina de abajo
part | menu | menu
part | plugin | plugin, plugins
part | domain | dominio
part | prices | precios
part | products | productos
part | opening hours | horario, horarios
part | orders | pedidos
part | bookings | reservas, citas
part | booking form | formulario de reservas, formulario de reserva
part | logo | logo, logotipo
part | texts | textos
part | home page | portada, pagina de inicio
part | server | servidor
part | checkout | checkout, pasarela
part | images | imagenes
part | emails | emails, mails, correos
part | PayPal | paypal, bizum
home | shower drain | desague de la ducha, sumidero de la ducha, desague del plato de ducha
home | kitchen sink drain | desague del fregadero, desague de la cocina
home | house electrics | la luz de casa, instalacion electrica, la instalacion electrica, cuadro general
home | roller shutter | persiana enrollable, cierre enrollable
home | air conditioner | aire, el aire, split, minisplit, mini split
home | flat door | puerta del piso, puerta de casa, puerta del apartamento
place | lemon tree | limonero
place | orange tree | naranjo
place | lawn | pasto, el pasto, el cesped, grama
place | plot | parcela, terreno, solar
place | roof | tejas, tejado, azotea, cubierta
room | shower | ducha
room | kitchen sink | fregadero
room | bath | banera
room | boiler | caldera
room | washing machine | lavadora
`;
