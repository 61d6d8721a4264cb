/**
 * Things and their parts in four languages: `tags | English | Spanish | French | German | Portuguese`. Words are given
 * for one thing; those for several are made from them, in German they stand behind `/`. A tag may end in `@trade`.
 */
export const SHARED_NOUNS = `
part | lens | objetivo, lente | objectif, lentille | Objektiv/Objektive, Linse/Linsen | objetiva, lente
part | strap | correa | bracelet, sangle | Armband/Armbänder, Gurt/Gurte, Riemen | pulseira, correia
part | belt | correa, cinta | courroie | Keilriemen, Antriebsriemen | correia, cinta
part | lid | tapa | couvercle, capot | Deckel | tampa
part | letters | | | Buchstaben |
part | letter | letra | lettre | Buchstabe | letra
part | thread | hilo | fil | Faden/Fäden | linha
part | needle | aguja | aiguille | Nadel/Nadeln | agulha
part | handle | manija, manilla, asa, mango, tirador | poignée, manche | Griff/Griffe, Henkel, Klinke/Klinken | puxador, pega, manípulo, maçaneta
part | leg | pata | pied | Bein/Beine, Fuß/Füße | perna, pé
part | wheel | rueda | roue, roulette | Rad/Räder, Rolle/Rollen | roda
part | tyre | neumático, llanta, cubierta | pneu | Reifen | pneu
part | brake | freno | frein | Bremse/Bremsen | travão, freio
part | chain | cadena | chaîne | Kette/Ketten | corrente
part | gear | marcha, cambio | vitesse, dérailleur | Gang/Gänge, Schaltung | mudança
part | saddle | sillín | selle | Sattel | selim
part | pedal | pedal | pédale | Pedal/Pedale | pedal
part | spring | muelle, resorte | ressort | Feder/Federn | mola
part | motor | motor | moteur | Motor/Motoren | motor
part | blade | cuchilla, aspa | lame | Messer, Klinge/Klingen | lâmina
part | hose | manguera | tuyau, flexible | Schlauch/Schläuche | mangueira
part | filter | filtro | filtre | Filter | filtro
part | tank | depósito, tanque | réservoir, bac | Tank/Tanks, Behälter | depósito, tanque
part | drawer | cajón | tiroir | Schublade/Schubladen | gaveta
part | shelf | balda, repisa, estante | étagère | Regalboden, Fach/Fächer | prateleira
part | rubber seal | junta, goma, burlete | joint | Dichtung/Dichtungen, Gummi | borracha, vedante
part | knob | perilla, mando | bouton, molette | Knopf/Knöpfe, Drehknopf, Regler | botão
part | remote control | mando a distancia, control remoto | télécommande | Fernbedienung/Fernbedienungen | comando, controlo remoto
part | antenna | antena | antenne | Antenne/Antennen | antena
part | cable | cable | câble | Kabel | cabo
part | plug | clavija | fiche | Stecker | ficha
part | switch | interruptor | interrupteur | Schalter | interruptor
part | fuse | fusible, plomo | fusible, plomb | Sicherung/Sicherungen | fusível
part | bulb | bombilla | ampoule | Birne/Birnen, Glühbirne/Glühbirnen | lâmpada
part | zip | cremallera | fermeture éclair | Reißverschluss/Reißverschlüsse | fecho éclair, fecho
part | hem | dobladillo, bajo | ourlet | Saum | bainha
part | sole | suela | semelle | Sohle/Sohlen | sola
part | heel | tacón | talon | Absatz/Absätze | salto, tacão
part | image | imagen | image | Bild/Bilder | imagem
part | sound | sonido | son | Ton | som
part | connection | conexión | connexion | Verbindung | ligação, conexão
part | signal | señal, cobertura | signal, réseau | Signal, Empfang | sinal, rede
part | picture | imagen | image | Bild | imagem
part | photo | foto | photo | Foto/Fotos | foto
part | file | archivo, fichero | fichier | Datei/Dateien | ficheiro, arquivo
part | sheet | hoja | feuille | Blatt/Blätter | folha
part | paper | papel | papier | Papier | papel
part | ink | tinta | encre | Tinte | tinta
part | toner | tóner | toner | Toner | toner
part | cartridge | cartucho | cartouche | Patrone/Patronen | cartucho, tinteiro
part | memory card | tarjeta de memoria | carte mémoire | Speicherkarte | cartão de memória
part | propeller | hélice | hélice | Propeller, Rotor | hélice
part | charging cable | cable de carga | câble de charge | Ladekabel | cabo de carregamento
part | coffee | café | café | Kaffee | café
part | milk | leche | lait | Milch | leite
part | dishes | platos, vajilla | vaisselle | Geschirr | loiça, pratos, louça
part | clothes | ropa, colada | linge | Wäsche | roupa
part | ice | hielo, escarcha | glace, givre | Eis, Reif | gelo
part | flame | llama | flamme | Flamme/Flammen | chama
part | pilot light | piloto | veilleuse | Zündflamme | piloto
part | gas | gas | gaz | Gas | gás
part | grease | grasa | graisse, gras | Fett | gordura
part | limescale | cal, sarro | calcaire, tartre | Kalk | calcário
part | mould | moho | moisissure | Schimmel | bolor, mofo
part | wine stain | mancha de vino | tache de vin | Rotweinfleck/Rotweinflecken, Weinfleck | nódoa de vinho, mancha de vinho
part | stain | mancha | tache | Fleck/Flecken | mancha, nódoa
part | hair | pelo | poil | Haare, Haar | pelo
part | dust | polvo | poussière | Staub | pó
part | rubbish | basura, escombro | déchet, gravat | Müll, Schutt | lixo, entulho
part | building work | obra, reforma | travaux | Umbau, Bauarbeiten, Renovierung | obras
part | moss | musgo | mousse | Moos | musgo
part | root | raíz | racine | Wurzel/Wurzeln | raiz
part | branch | rama | branche | Ast/Äste, Zweig/Zweige | ramo, galho
part | panel | panel | panneau | Feld/Felder, Platte/Platten | painel
part | post | poste | poteau | Pfosten | poste
part | zone | zona | zone | Zone/Zonen | zona
part | hole | agujero, hueco | trou | Loch/Löcher | buraco
part | crack | grieta | fissure | Riss/Risse | racha, fenda
part | grout | junta | joint | Fuge/Fugen | junta
part | floor tiles | baldosa | carrelage | Bodenfliesen | azulejo
part | roof tile | teja | tuile | Dachziegel, Ziegel | telha
part | combination | combinación | combinaison | Kombination | combinação
part | car boot | maletero | | Kofferraum | mala do carro, porta-bagagens
part | online booking | reserva online | réservation en ligne | Onlinebuchung | reserva online
part | booking calendar | calendario de reservas | calendrier de réservation | Buchungskalender | calendário de reservas
part | appointment | cita | rendez-vous | Termin/Termine | marcação
part | menu | menú | menu | Menü | menu
part | form | formulario | formulaire | Formular/Formulare | formulário
part | product | producto | produit | Produkt/Produkte | produto
part | order | pedido | commande | Bestellung/Bestellungen | encomenda
part | price | precio | prix | Preis/Preise | preço
part | text | texto | texte | Text/Texte | texto
part | admin area | panel de administración, panel | administration, back-office | Adminbereich, Backend, Dashboard | painel de administração, painel
part | translation | traducción | traduction | Übersetzung | tradução
part | search | buscador | recherche | Suche | pesquisa
part | newsletter | boletín | newsletter | Newsletter | newsletter
part | microphone | micrófono | micro | Mikrofon | microfone
part | ear | oído | oreille | Ohr | ouvido
part | side | lado | côté | Seite | lado
part | corner | esquina | coin | Ecke | canto
part | edge | borde | bord | Rand | borda
part | data | datos | données | Daten | dados
part | call | llamada | appel | Anruf/Anrufe | chamada
part | touch | tacto | toucher | Touch, Berührung | toque
it | projector | proyector | vidéoprojecteur, rétroprojecteur, projecteur | Beamer, Projektor | projetor
it | external hard drive | disco duro externo, disco externo | disque dur externe, disque externe | externe Festplatte, externen Festplatte | disco externo, disco rígido externo, HD externo
it | desktop | ordenador de sobremesa, ordenador de mesa, torre | ordinateur fixe, pc fixe, ordinateur de bureau | Desktop-PC, Standrechner, Tischrechner | computador de secretária, computador de mesa, computador fixo
it | phone | teléfono móvil | | Mobiltelefon | telemóvel, telemovel
it | e-reader | lector de libros, ebook, libro electrónico | liseuse | E-Book-Reader, Ebook-Reader | leitor de ebooks
it | headphones | auriculares, cascos, audífonos | casque, casque audio, casque bluetooth | Kopfhörer | auscultadores, fones, auriculares
it | headset | | micro-casque | Headset | 
it | graphics tablet | tableta gráfica | tablette graphique | Grafiktablett | mesa digitalizadora
it | keyboard@general | teclado | clavier | Tastatur | teclado
it | mouse | ratón | souris | Maus, Computermaus | 
it | webcam | cámara web | webcam | Webcam | webcam
it | server | servidor | serveur | Server | servidor
it | scanner | escáner | scanner | Scanner | digitalizador
it | radio | radio | radio, poste de radio | Radio | rádio
it | record player | tocadiscos | platine vinyle, platine | Plattenspieler | gira-discos
it | amplifier | amplificador | amplificateur, ampli | Verstärker | amplificador
it | speaker | altavoz, bocina, parlante | enceinte | Lautsprecher | coluna
it | sat nav | gps | gps | Navi, Navigationsgerät | gps
it | baby monitor | vigilabebés | babyphone | Babyphone | intercomunicador de bebé
it | calculator | calculadora | calculatrice | Taschenrechner | calculadora
it | power bank | batería externa | batterie externe | Powerbank | powerbank
it | graphics card | tarjeta gráfica | carte graphique | Grafikkarte | placa gráfica
it | electric toothbrush@general | cepillo eléctrico | brosse à dents électrique | elektrische Zahnbürste | escova elétrica
home | stopcock | llave de paso, llave general, llave de corte | robinet d'arrêt, vanne d'arrêt | Absperrhahn, Hauptwasserhahn, Absperrventil | torneira de segurança, torneira de corte, válvula de corte
home | water meter | contador del agua, contador de agua | compteur d'eau | Wasserzähler, Wasseruhr | contador da água, contador de água
home | electricity meter | contador de la luz, contador de luz | compteur électrique, linky | Stromzähler | contador da luz, contador de eletricidade
home | septic tank | fosa séptica, pozo ciego | fosse septique | Klärgrube, Sickergrube, Faulgrube | fossa séptica, fossa
home | underfloor heating | suelo radiante | chauffage au sol, plancher chauffant | Fußbodenheizung | piso radiante
home | generator | generador, grupo electrógeno | groupe électrogène, générateur | Generator, Notstromaggregat, Stromerzeuger | gerador
home | smoke alarm | detector de humo, detector de humos | détecteur de fumée | Rauchmelder, Feuermelder | detetor de fumo, detector de fumaça
home | electric shutters | persianas eléctricas | volets roulants électriques, volets électriques | elektrische Rollläden, elektrischen Rollläden | estores elétricos, persianas elétricas
home | shutters | persiana | volet roulant, volet | Rollläden, Rolladen, Jalousien | estore, persiana
home | ceiling light | lámpara de techo, plafón | plafonnier, suspension | Deckenlampe/Deckenlampen, Deckenleuchte/Deckenleuchten | candeeiro de teto, plafon
home | chandelier | araña, candelabro | lustre | Kronleuchter | lustre, candelabro
home | induction hob | placa de inducción | plaque à induction, plaque induction | Induktionskochfeld, Induktionsherd, Induktionsplatte | placa de indução
home | solar panel | placa solar, panel solar | panneau solaire | Solarmodul/Solarmodule | painel solar
home | solar panels | placas solares, paneles solares, paneles fotovoltaicos | panneaux photovoltaïques | Solaranlage, PV-Anlage, Photovoltaikanlage, Photovoltaik | painéis fotovoltaicos
home | heat pump | bomba de calor, aerotermia | pompe à chaleur, PAC | Wärmepumpe | bomba de calor
home | kitchen hood | extractor de cocina | hotte aspirante | | 
home | pool pump@plumbing | bomba de la piscina | pompe de piscine | Poolpumpe | bomba da piscina
home | well pump | bomba del pozo | pompe de puits, pompe de relevage | Brunnenpumpe, Tauchpumpe | bomba do poço
home | bidet | bidé | bidet | Bidet | bidé
home | urinal | urinario | urinoir | Urinal | urinol
home | shower tray | plato de ducha | receveur de douche, bac de douche | Duschwanne, Duschtasse | base de duche, base do duche
home | shower screen | mampara | paroi de douche | Duschkabine, Duschwand | resguardo, box de duche
home | downpipe | bajante | descente de gouttière | Fallrohr | tubo de queda
home | manhole | arqueta | regard | Schacht | caixa de visita
home | water softener | descalcificador | adoucisseur | Enthärtungsanlage, Wasserenthärter | descalcificador
home | expansion vessel | vaso de expansión | vase d'expansion | Ausdehnungsgefäß | vaso de expansão
home | thermostat | termostato | thermostat | Thermostat, Raumthermostat | termostato
home | fireplace | chimenea | cheminée, insert | Kamin | lareira
home | wood stove | estufa de leña | poêle à bois | Kaminofen, Holzofen | salamandra
home | pellet stove | estufa de pellets, estufa de pellet | poêle à granulés, poêle à pellets | Pelletofen | salamandra a pellets
home | chest freezer | arcón congelador, arcón | congélateur coffre | Gefriertruhe, Tiefkühltruhe | arca congeladora, arca frigorífica
home | freezer | | congélo | Gefrierschrank, Tiefkühlschrank | 
home | wine cooler | vinoteca, nevera de vinos | cave à vin | Weinkühlschrank | garrafeira
home | juicer | exprimidor, licuadora | presse-agrumes, centrifugeuse | Entsafter, Saftpresse | espremedor
home | food processor | procesador de alimentos, robot de cocina | robot de cuisine, robot ménager | Küchenmaschine | robô de cozinha, processador de alimentos
home | blender | batidora | mixeur, mixer, blender | Mixer, Standmixer, Stabmixer | varinha mágica, liquidificador
home | toaster | tostadora, tostador | grille-pain | Toaster | torradeira
home | kettle | hervidor, tetera | bouilloire | Wasserkocher | chaleira
home | iron | plancha | fer à repasser | Bügeleisen | ferro de engomar, ferro de passar
home | steam iron | centro de planchado | centrale vapeur | Dampfbügelstation | caldeira de passar
home | air fryer | freidora de aire, freidora | friteuse | Heißluftfritteuse, Fritteuse | fritadeira, airfryer
home | bread maker | panificadora | machine à pain | Brotbackautomat | máquina de pão
home | ice cream maker | heladora | sorbetière | Eismaschine | máquina de gelados
home | robot vacuum | robot aspirador | robot aspirateur, aspirateur robot | Saugroboter | robô aspirador
home | steam cleaner | vaporeta | nettoyeur vapeur | Dampfreiniger | máquina a vapor
home | hair dryer | secador de pelo | sèche-cheveux | Haartrockner, Föhn, Fön | secador de cabelo
home | fan | ventilador | ventilateur | Ventilator | ventoinha
home | dehumidifier | deshumidificador | déshumidificateur | Luftentfeuchter, Entfeuchter | desumidificador
home | air purifier | purificador de aire | purificateur d'air | Luftreiniger | purificador de ar
home | heater | calefactor, radiador eléctrico | radiateur électrique | Heizlüfter, Elektroheizung | aquecedor
home | electric blanket | manta eléctrica | couverture chauffante | Heizdecke | cobertor elétrico
home | pressure cooker | olla a presión, olla exprés | cocotte-minute | Schnellkochtopf | panela de pressão
home | sandwich toaster | sandwichera | croque-monsieur | Sandwichmaker | tosteira
home | slicer | cortafiambres | trancheuse | Allesschneider | fiambreira
home | pressure washer | hidrolimpiadora | nettoyeur haute pression, karcher | Hochdruckreiniger | máquina de pressão, lavadora de alta pressão
home | strimmer | desbrozadora, bordeadora | débroussailleuse, coupe-bordure | Freischneider, Rasentrimmer, Motorsense | roçadora, aparador
home | chainsaw | motosierra | tronçonneuse | Kettensäge, Motorsäge | motosserra
home | hedge trimmer | cortasetos | taille-haie | Heckenschere | corta-sebes
home | robot mower | robot cortacésped | robot tondeuse, tondeuse robot | Mähroboter, Rasenroboter | robô corta-relva
home | lawnmower | cortacésped, podadora, máquina de cortar césped | tondeuse, tondeuse à gazon | Rasenmäher | corta-relva, cortador de relva, máquina de cortar relva
home | leaf blower | soplador, sopladora | souffleur | Laubbläser | soprador
home | letterbox | buzón | boîte aux lettres | Briefkasten/Briefkästen | caixa do correio, caixa de correio
home@locksmith | safe | caja fuerte | coffre | Tresor | cofre
home | safe | caja fuerte | coffre-fort, coffre fort | Tresor, Safe | cofre
home | window handle | manilla de la ventana, manija de la ventana | poignée de la fenêtre, poignée de fenêtre | Fenstergriff/Fenstergriffe | puxador da janela
home | door handle | manilla de la puerta, pomo | poignée de la porte, poignée de porte | Türgriff/Türgriffe, Türklinke/Türklinken | puxador da porta, maçaneta da porta
home | padlock | candado | cadenas | Vorhängeschloss/Vorhängeschlösser | cadeado, aloquete
home | shop shutter | cierre metálico, persiana metálica | rideau métallique, rideau de fer | Rollgitter, Ladengitter | grade da loja
home | armoured door | puerta blindada, puerta acorazada | porte blindée | Panzertür, Sicherheitstür | porta blindada
home | patio door | puerta corredera | baie vitrée, porte-fenêtre, baie coulissante | Terrassentür, Schiebetür, Balkontür | porta de correr
home | front door@locksmith | puerta de entrada, puerta de casa, puerta principal | porte d'entrée | Haustür, Wohnungstür, Eingangstür | porta de entrada, porta da rua, porta principal
home | wardrobe lock | cerradura del armario | serrure d'armoire | Schrankschloss | fechadura do roupeiro
home | locker | taquilla | casier | Spind | cacifo
home | motorbike | moto | moto, scooter | Motorrad, Roller | mota, moto
place | septic tank | fosa séptica | fosse septique | Klärgrube | fossa séptica
place | graffiti | grafiti, pintada | graffiti, tag | Graffiti | grafíti, pichação
place | pool | piscina, alberca, pileta | piscine | Pool, Schwimmbecken, Schwimmbad | piscina
place | pond | estanque | bassin, étang, mare | Teich, Gartenteich | lago, tanque
place | tree stump | tocón, tocon | souche | Baumstumpf/Baumstümpfe, Baumstubben | cepo, cepo de árvore, toco
place | fence panel | | | Zaunfeld/Zaunfelder, Zaunelement/Zaunelemente | 
place | fence | valla, vallado, verja | clôture, grillage, palissade | Zaun/Zäune, Gartenzaun | vedação, cerca
place | curtain | cortina | rideau, voilage | Vorhang/Vorhänge, Gardine/Gardinen | cortina, cortinado
place | blind | estor | store | Jalousie/Jalousien, Rollo/Rollos, Plissee/Plissees | estore
place | mattress | colchón | matelas | Matratze/Matratzen | colchão
place | armchair | sillón, butaca | fauteuil | Sessel | poltrona, cadeirão
place | chair | silla | chaise | Stuhl/Stühle | cadeira
place | rug | alfombra | tapis | Teppich/Teppiche | tapete, carpete
place | stairwell | escalera comunitaria, escaleras comunitarias, rellano | cage d'escalier, parties communes | Treppenhaus | escadas do prédio, caixa de escadas
place | storage room | trastero | cave, débarras | Abstellraum, Keller | arrecadação
place | attic | desván, buhardilla, ático | grenier, combles | Dachboden, Speicher | sótão
place | gutters | canalón, canaleta | gouttière, chéneau | Dachrinne/Dachrinnen, Regenrinne/Regenrinnen | caleira, calha
place | facade | fachada | façade | Fassade/Fassaden | fachada
place | shop window | escaparate | vitrine | Schaufenster | montra
place | hedge | seto | haie | Hecke/Hecken | sebe
place | lawn | césped, grama | pelouse, gazon | Rasen, Rasenfläche | relva, relvado, gramado
place | bush | arbusto, matorral | buisson, arbuste | Busch/Büsche, Strauch/Sträucher | arbusto
place | flower bed | parterre, arriate | massif, plate-bande | Beet/Beete, Blumenbeet/Blumenbeete | canteiro
place | vegetable garden | huerto | potager | Gemüsegarten, Gemüsebeet | horta
place | ivy | hiedra | lierre | Efeu | hera
place | brambles | zarza | ronce | Brombeeren, Brombeerranken | silva
place | weeds | malas hierbas, hierbajos | mauvaises herbes | Unkraut | ervas daninhas
place | wasp nest | avispero, nido de avispas | nid de guêpes, nid de frelons | Wespennest | vespeiro, ninho de vespas
place | paving | adoquín, pavimento | pavé, dallage | Pflaster, Pflastersteine | calçada, pavimento
place | retaining wall | muro de contención | mur de soutènement | Stützmauer | muro de suporte
place | wall | muro | muret | Mauer/Mauern, Gartenmauer | muro
place | pergola | pérgola | pergola | Pergola | pérgola
place | shed | caseta, cobertizo | abri de jardin, cabanon | Gartenhaus, Schuppen, Gartenhütte | barracão, arrumo, casa de madeira
place | greenhouse | invernadero | serre | Gewächshaus | estufa
place | awning | toldo | store banne, auvent | Markise/Markisen | toldo
place | balcony | balcón | balcon | Balkon | varanda
place | terrace | terraza, azotea | terrasse | Terrasse, Dachterrasse | terraço
place | gate | verja | portail, portillon | Tor, Gartentor, Hoftor | portão, cancela
place | driveway | entrada del garaje, entrada de coches | allée de garage, allée | Einfahrt, Auffahrt | entrada da garagem
place | path | camino, sendero | chemin, allée | Weg/Wege, Gartenweg | caminho
place | fruit tree | árbol frutal, frutal | arbre fruitier, fruitier | Obstbaum/Obstbäume | árvore de fruto
place | conifer | conífera, ciprés, tuya | conifère, thuya, cyprès | Thuja, Thujen, Konifere/Koniferen, Tanne/Tannen, Fichte/Fichten | conífera, cipreste
place | olive tree | olivo | olivier | Olivenbaum | oliveira
place | palm tree | palmera | palmier | Palme/Palmen | palmeira
place | pine tree | pino | pin | Kiefer | pinheiro
place | sandpit | arenero | bac à sable | Sandkasten | caixa de areia
place | trampoline | cama elástica | trampoline | Trampolin | trampolim
place | garden | jardín | jardin | Garten, Vorgarten | jardim, quintal
gen | piano | piano | piano | Klavier, Flügel | piano
gen | guitar | guitarra | guitare | Gitarre | guitarra, viola
gen | watch@general | reloj | montre | Uhr, Armbanduhr | relógio
gen | wall clock | reloj de pared | horloge, pendule | Wanduhr, Standuhr | relógio de parede
gen | glasses | gafas, anteojos | lunettes | Brille | óculos
gen | shoes | zapato | chaussure | Schuh/Schuhe | sapato
gen | boots | bota | botte | Stiefel | bota
gen | handbag | bolso | sac à main | Handtasche | mala de mão, carteira
gen | suitcase | maleta | valise | Koffer | mala de viagem
gen | coat | abrigo | manteau | Mantel | casaco, sobretudo
gen | dress | vestido | robe | Kleid | vestido
gen | trousers | pantalón | pantalon | Hose | calças
gen | jacket | chaqueta | veste, blouson | Jacke | blusão
gen | curtain rail | riel de cortina, barra de cortina | tringle à rideaux, tringle | Vorhangstange, Gardinenstange, Gardinenschiene | varão de cortina, calha de cortinado
gen | mirror | espejo | miroir, glace | Spiegel | espelho
gen | picture | cuadro | tableau, cadre | Gemälde | quadro
gen | shelf | estante, balda, estantería, repisa | étagère | Regal/Regale | prateleira, estante
gen | wardrobe | armario, ropero | armoire, penderie | Schrank/Schränke, Kleiderschrank/Kleiderschränke | roupeiro, guarda-roupa, armário
gen | chest of drawers | cómoda, cajonera | commode | Kommode/Kommoden | cómoda
gen | bed | cama, litera | lit, lit superposé | Bett/Betten, Hochbett | cama, beliche
gen | desk | escritorio | bureau | Schreibtisch | secretária
gen | table | mesa | table | Tisch/Tische | mesa
gen | chair | silla | chaise | Stuhl/Stühle | cadeira
gen | office chair | silla de oficina | fauteuil de bureau, chaise de bureau | Bürostuhl | cadeira de escritório
gen | sofa | sofá, tresillo | canapé, clic-clac | Sofa, Couch | sofá
gen | kitchen | cocina | cuisine | Küche, Einbauküche | cozinha
gen | kitchen cupboard | armario de cocina, mueble de cocina | meuble de cuisine, placard de cuisine | Küchenschrank/Küchenschränke | armário de cozinha
gen | cupboard | alacena | placard, buffet | Hängeschrank | armário
gen | worktop | encimera | plan de travail | Arbeitsplatte | bancada
gen | parquet floor | parqué, tarima, suelo laminado | parquet, stratifié | Parkett, Laminat, Dielen, Dielenboden | soalho, chão flutuante, parquet
gen | floor | suelo | sol, plancher | Boden, Fußboden | chão
gen | mosquito net | mosquitera | moustiquaire | Fliegengitter, Insektenschutz, Mückengitter | rede mosquiteira, mosquiteira
gen | ceiling | techo | plafond | Decke, Zimmerdecke | teto
gen | wall | pared, tabique | mur, cloison | Wand/Wände | parede
gen | skirting board | rodapié, zócalo | plinthe | Fußleiste/Fußleisten, Sockelleiste/Sockelleisten | rodapé
gen | tiles | azulejo, baldosa | carreau, carrelage | Fliese/Fliesen, Kachel/Kacheln | azulejo, mosaico
gen | banister | barandilla, pasamanos | rampe, main courante, garde-corps | Geländer, Handlauf | corrimão
gen | stairs | escalera | escalier | Treppe/Treppen | escada
gen | door | puerta | porte | Tür/Türen, Zimmertür | porta
gen | window | ventana | fenêtre | Fenster | janela
gen | roof | tejado, techumbre | toit, toiture | Dach | telhado
gen | chimney | chimenea | cheminée | Schornstein, Kamin | chaminé
gen | awning | toldo | store banne | Markise | toldo
gen | blind | estor, persiana | store | Jalousie, Rollo | estore
gen | bike | bici, bicicleta | vélo, bicyclette, vtt | Fahrrad, Rad | bicicleta, bike
gen | electric bike | bici eléctrica, bicicleta eléctrica | vélo électrique | E-Bike, Pedelec | bicicleta elétrica
gen | pushchair | cochecito, carrito de bebé | poussette | Kinderwagen, Buggy | carrinho de bebé
gen | wheelchair | silla de ruedas | fauteuil roulant | Rollstuhl | cadeira de rodas
gen | treadmill | cinta de correr | tapis de course | Laufband | passadeira
gen | exercise bike | bicicleta estática | vélo d'appartement | Heimtrainer, Ergometer | bicicleta estática
gen | hot tub | jacuzzi | jacuzzi, spa | Whirlpool | jacuzzi
gen | barbecue | barbacoa | barbecue | Grill, Gasgrill | churrasqueira
gen | swing | columpio | balançoire | Schaukel | baloiço
gen | tent | tienda de campaña | tente | Zelt | tenda
gen | violin | violín | violon | Geige, Violine | violino
gen | washing line | tendedero | étendoir | Wäschespinne, Wäscheleine | estendal
`;
