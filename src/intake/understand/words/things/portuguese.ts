/** More Portuguese words (Brazil and Portugal) for things, faults and work; written as in things/spanish.ts. */
export const PORTUGUESE_THINGS = `
it | phone | cel, telemovel, tlm, telemóvel, smartfone, aparelho, fone celular, cell
it | laptop | note, notebook, lap top, laptop, portateis, pc portatil, computador portátil
it | tablet | tablete, tablets
it | computer | computadores, compu, computador
it | desktop | pc de mesa, torre, gabinete, pc gamer, computador fixo, pc fixo
it | console | video-game, videogame, consola, play, vídeo game
it | printer | impressora multifuncoes, multifuncional, impressoras
it | smartwatch | relogio, smart watch
it | earbuds | fones de ouvido, fone bluetooth, fones bluetooth, auriculares
it | external hard drive | hd externo, disco externo, disco rigido externo, hd
it | USB stick | pen drive, pendrive, pen usb, pen
it | projector | projetor, projector
it | speaker | caixa de som, coluna bluetooth, caixinha de som
it | e-scooter | e-scooter, escooter, patinete electrico, patinete, trottinette electrique, trottinette, e-roller, trotinete
it | controller | controle, comando
it | e-reader | leitor digital
it | router | wifi, wi-fi, roteador wifi, o wifi
it | server | servidor
it | camera | maquina fotografica, camera fotografica
web | website | site, saite, site da empresa, pagina, página, nosso site, blog, portal, pagina web, website
web | online shop | loja virtual, loja online, loja on-line, e-commerce, ecommerce, loja
web | email | correio eletronico, email da empresa, emails da empresa, email profissional
home | tap | torneira da cozinha monocomando, monocomando, misturadora, torneira misturadora, misturador, registro, registo
home | taps | torneiras
home | stopcock | registro geral, registo geral, torneira de seguranca, torneira de passagem
home | shower | chuveiro eletrico, box, base de duche, poliban, cabine de duche, chuveirinho
home | electric shower | chuveiro eletrico
home | toilet | vaso sanitario, bacia, caixa acoplada, autoclismo, retrete, valvula hydra, descarga, privada, sanitario, bacia sanitaria
home | kitchen sink | lava loica, lavaloiça, lavaloica, banca da cozinha, pia da cozinha, lava-louca, lava-loica
home | sink | cuba, tanque
home | drain | ralos, esgotos, fossa, sifao, caixa de gordura, caixa de esgoto, ralo do box
home | pipes | canos, tubos, tubulacoes, encanamentos, canalizacoes
home | pipe | cano, tubagem
home | water heater | aquecedor de gas, esquentador a gas, cilindro, boiler, aquecedor solar, termoacumulador, esquentador
home | boiler | caldeira a gas, caldeira mural
home | radiators | radiadores
home | heating | aquecimento central, aquecimento
home | water tank | caixa d'água, caixa dagua, cisterna, deposito de agua, reservatorio
home | water pump | bomba de agua, bomba d agua, bomba
home | air conditioner | ar, ar-cond, split, ac, o ar condicionado
home | heat pump | bomba de calor
home | gutter | calha, caleira
home | water filter | filtro de agua, purificador
home | bidet | bide
home | washing machine | maquina de lavar a roupa, maq de lavar, maquina lavar, lava e seca, maquina, maquina de lavar roupas, tanquinho, maquina lavar roupa
home | washer dryer | lava e seca, maquina de lavar e secar
home | dishwasher | maquina de lavar louça, lava louca, maquina de louca, maquina louca, maquina de lavar pratos
home | dryer | maquina de secar roupa, secador
home | fridge | gelaeira, geladera, frigorifico combinado, combinado, frigobar
home | fridge freezer | frigorifico combinado, combinado
home | freezer | freezer horizontal, freezer vertical, arca congeladora, arca frigorifica
home | oven | forno eletrico, forninho
home | hob | placa vitroceramica, cook top, placa de vitroceramica, fogao de inducao, vitroceramica
home | cooker | fogao a gas, fugao, fogões
home | microwave | micro ondas, micro, microonda
home | extractor hood | chamine, depurador
home | coffee machine | maquina cafe, cafeteira eletrica, maquina de cafe expresso
home | vacuum cleaner | aspirador de po, aspirador vertical
home | robot vacuum | aspirador robo, robo aspirador, robot aspirador
home | food processor | robot de cozinha, robo de cozinha, bimby, processador
home | mixer | batedeira
home | blender | liquidificador
home | air fryer | airfryer, fritadeira, fritadeira eletrica, air fryer
home | iron | ferro, ferro de passar, ferro de engomar
home | fan | ventilador, ventoinha
home | sewing machine | maquina de costura
home | lawnmower | cortador de grama, corta relva, maquina de cortar relva, corta-relva
home | brush cutter | rocadeira, rocadora
home | water dispenser | bebedouro
home | socket | tomada dupla, tomada eletrica, tomada da cozinha
home | sockets | tomadas eletricas
home | light | lampada, luz do teto, refletor, foco, plafon, spot, abajur, aplique, projetor
home | lights | spots, focos, luminarias, lampadas led, fitas led, fita de led, candeeiros, lustres, refletores, iluminacao, plafons
home | light switch | interruptores, interruptor da luz, comutador
home | fuse box | quadro de disjuntores, quadro eletrico, caixa de luz, quadro da luz, quadro de distribuicao
home | circuit breaker | disjuntores, dijuntor, chave geral, disjuntor geral
home | RCD | disjuntor diferencial, idr
home | EV charger | wallbox, carregador eletrico, carregador veicular, posto de carregamento, carregador para carro, ponto de carregamento, carregador do carro
home | solar panels | paineis solares, placas solares, placa solar
home | ceiling fan | ventilador no teto, ventiladores de teto
home | chandelier | lustre
home | antenna | antena
home | intercom | porteiro, videoporteiro, video porteiro, interfones
home | alarm | alarme
home | electric gate | portao eletrico, portao automatico, portao eletronico
home | gate motor | motor do portao
home | camera | camera de seguranca
home | cameras | cameras de seguranca, cameras
home | extractor fan | exaustor do banheiro, ventilador da casa de banho, exaustor
home | thermostat | termostato
home | meter | contador, medidor, relogio de luz
home | electric fence | cerca eletrica
home | wiring | cabos, fios, fio, eletrica
home | front door | porta da frente, porta de entrada, porta de casa, porta da entrada, porta da rua, porta principal, porta do apartamento, porta da sala, porta do ape
home | back door | porta dos fundos, porta de tras
home | armoured door | porta blindada
home | door | portas
home | bedroom door | porta do quarto
home | bathroom door | porta do banheiro
home | gate | portoes, cancela
home | electronic lock | fechadura eletronica, fechadura digital
home | induction hob | placa de inducao
home | lock | fechadura da porta, fexadura, tranca, fecho
home | locks | fechaduras
home | cylinder | canhao da fechadura, cilindro da fechadura, miolo, segredo, tambor
home@locksmith+home@general | door handle | macaneta, puxador
home | mailbox | caixa de correio, caixa do correio
home | padlock | cadeados
home | car | viatura, veiculo, porta-malas, porta malas, mala do carro, carro
home | car key | chave do carro, chave de carro, chave codificada, chave do veiculo, chaves do carro
home | motorbike | moto, mota
home | shutters | persianas, estores
home | shop shutter | porta de aco, porta de enrolar, grade
home | window | janela
home | garage door | portao da garagem, porta da garagem, portao de garagem
home | pocket door | porta de correr
place | carpet | carpetes, alcatifas, tapete persa
place | sofa | sofas, estofado, sofa-cama, sofá
place | armchairs | poltronas, cadeiroes
place | armchair | poltrona, cadeirao
place | chairs | cadeiras
place | mattresses | colchoes
place | curtains | cortinas, cortinados
place | blinds | persianas, estores
place | windows | vidracas, vidros, janelas e vidros, janela
place | shop window | montra, montras, vitrine
place | office | escritorios, sala comercial, consultorio, clinica
place | bathrooms | banheiros, casas de banho
place | house | casinha, vivenda, casa de praia, casa de ferias, moradia geminada
place | flat | apartamento, apto, kitnet, kitinete, ap
place | studio | estudio, studio
place | shop | loja, lojinha, comercio
place | restaurant | restaurante, lanchonete, padaria
place | warehouse | armazem, galpao, barracao
place | communal stairs | escadas do predio, escadas comuns
place | communal areas | areas comuns, condominio, partes comuns
place | building | predio
place | stairs | escada, escadas
place | garage | garagem
place | pool | piscinas
place | facade | fachada
place | oven | forno
place | fridge | geladeira, frigorifico
place | kitchen | cozinhas
place | car | carro
place | floor | chao, piso, soalho
place | balcony | varanda, sacada
place | hedge | sebes, cerca viva, cedros, buxo, pingo de ouro
place | lawn | relvados, gramas, capim
place | garden | jardins, quintais, horta, jardim da frente
place | yard | quintal, patio
place | plot | terreno, lote, sitio, chacara
place | olive trees | oliveiras
place | olive tree | oliveira
place | mango tree | mangueira
place | orange trees | laranjeiras
place | lemon tree | limoeiro
place | fruit trees | arvores de fruto, arvores frutiferas, fruteiras
place | pine trees | pinheiros
place | pine | pinheiro
place | eucalyptus | eucalipto, eucaliptos
place | palm trees | palmeiras, coqueiros
place | palm tree | coqueiro
place | fig tree | figueira
place | oak | carvalho
place | branches | galhos, ramos
place | bushes | arbustos, moitas
place | roses | roseiras, roseira
place | vines | videiras, trepadeira, buganvilia, hera
place | flower bed | canteiro
place | flower beds | canteiros
place | weeds | ervas daninhas, mato, erva, ervas
place | brambles | silvas
place | fence | cercado, rede, alambrado
place | wall | muro
place | gate | portao
place | deck | deck, deque
place | pergola | pergola, pergolado
place | paving | calcada, pavimento, lajes, pedras
place | tree stump | toco de arvore
place | stump | toco, cepo, raiz
place | stumps | tocos, raizes
place | artificial grass | relva sintetica, grama sintetica, relva artificial
place | pots | vasos, vasos de plantas
place | irrigation system | aspersores, rega automatica, rega gota a gota, irrigacao automatica
room | hallway | corredor, hall
room | basement | cave
room | laundry | lavanderia
room | attic | sotao
room | office | escritorio
room | balcony | varanda
gen | wardrobe | guarda-roupa, guarda roupa, roupeiro, armario, closet
gen | wardrobes | roupeiros, armarios
gen | shelf | prateleira, estante
gen | shelves | prateleiras, estantes
gen | bed | cama, beliche, berco
gen | desk | secretaria, escrivaninha, mesa de escritorio
gen | table | mesa, mesa de jantar
gen | furniture | moveis, movel, mobilia
gen | kitchen cabinets | armarios de cozinha, armario de cozinha
gen | TV bracket | suporte de tv, suporte tv, suporte da tv, suporte para tv, suporte de televisao
gen | TV | televisao, tv, televisor
gen | TV panel | painel de tv, painel da tv
gen | TV unit | movel de tv, rack
gen | chest of drawers | comoda
gen | bookcase | estante de livros
gen | picture | quadro
gen | pictures | quadros
gen | mirror | espelho
gen | curtain rail | varao, varao de cortina, trilho
gen | curtains | cortinas, cortinados
gen | blinds | persianas, estores, persiana, estore
gen | wall | parede
gen | walls | paredes
gen | ceiling | teto
gen | living room | sala, sala de estar
gen | bedroom | quarto
gen | bedrooms | quartos
gen | hallway | corredor, hall
gen | roof | telhado
gen | roof tiles | telhas, telha
gen | gutter | calha, caleira
gen | gutters | calhas, caleiras
gen | floor | chao, piso, soalho, pavimento flutuante, piso laminado
gen | tiles | azulejos, azulejo, mosaicos
gen | facade | fachada
gen | piano | piano
gen | boxes | caixas
gen | rubbish | entulho, lixo, tralha, monos
gen | clothesline | varal, estendal
gen | mosquito net | tela mosquiteira, rede mosquiteira, redes mosquiteiras
gen | safety net | rede de protecao, redes de protecao
gen | hammock | rede
gen | drawer | gaveta
gen | drawers | gavetas
gen | gate | portao
gen | awning | toldo
gen | crib | berco
gen | plasterboard | pladur, drywall, gesso
part | screen | tela, ecra, visor, display, vidro, ecran
part | battery | bateria, pilha
part | back cover | tampa traseira, traseira, vidro traseiro, tampa
part | charging port | entrada de carga, conector, conector de carga, entrada do carregador, porta usb, entrada usb
part | camera | camera traseira, camera frontal, camaras, lente
part | speaker | alto-falante, altifalante, auricular, coluna
part | microphone | microfone
part | power button | botao de ligar, botao power
part | home button | botao home
part | volume button | botao de volume
part | keyboard | teclado
part | keys | teclas
part | hinge | dobradica, dobradicas
part | fan | ventoinha, cooler
part | touchpad | touchpad
part | ink | tinta, cartucho, cartuchos, tinteiro, tinteiros, toner
part | sound | som, audio, volume
part | image | imagem
part | photos | fotos
part | hard drive | hd, disco, disco rigido
part | joystick | analogico, joystick
part | cable | cabo
part | motor | motor
part | filter | filtro
part | belt | correia
part | pump | bomba
part | hose | mangueira, tubo
part | bearings | rolamento, rolamentos
part | door | porta
part | drum | tambor
part | seal | borracha, vedante
part | burner | bico, boca, bocas, queimador
part | element | resistencia
part | pilot light | chama, piloto
part | tank | deposito
part | thermostat | termostato
part | wall | parede
part | ceiling | teto
part | hot water | agua quente
part | water | agua
part | power | energia, luz, corrente
part | neighbour below | vizinho de baixo, vizinha de baixo
part | menu | menu
part | plugin | plugin, plugins
part | domain | dominio
part | prices | precos
part | products | produtos
part | opening hours | horario, horarios
part | bookings | reservas, agendamentos
part | contact form | formulario de contato, formulario de contacto, formulario
part | booking form | formulario de reservas, formulario de reserva
part | cart | carrinho
part | checkout | checkout, finalizacao
part | payment | pagamento, pagamentos, pix, mbway
part | shipping | frete, portes, envio
part | logo | logo, logotipo
part | texts | textos
part | home page | pagina inicial, homepage
part | server | servidor, hospedagem
part | emails | emails, e-mails, mensagens
part | images | imagens, fotos
part | orders | pedidos, encomendas
part | SSL certificate | certificado, ssl, certificado ssl
part | login | login, acesso
part | map | mapa
home | roller shutter | estore eletrico, persiana de enrolar, porta de enrolar
home | shower drain | ralo do chuveiro, ralo do box, ralo do duche, escoamento do duche
home | kitchen sink drain | ralo da pia, sifao da pia, esgoto da pia
home | air conditioner | ar, o ar, ar condicionado, split, ac
home | toilet | vaso, vaso sanitario, sanita, privada
home | house electrics | instalacao eletrica, a instalacao eletrica, eletrica da casa, quadro geral
place | roof | telhas, telhado
place | plot | terreno, lote
place | lemon tree | limoeiro
place | olive trees | oliveiras
room | shower | chuveiro, duche, box
room | kitchen sink | pia, pia da cozinha, lava louca
room | bath | banheira
room | boiler | caldeira
`;
