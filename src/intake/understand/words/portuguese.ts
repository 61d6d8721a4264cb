/** Portuguese words with the English said for them; written as in spanish.ts. */
export const PORTUGUESE = `
it | phone | celular, telemovel, telefone, smartphone, celulares
it | laptop | notebook, portatil, laptop, computador portatil
it | tablet | tablet
it | desktop | computador de mesa, desktop, pc gamer, computador fixo
it | computer | computador, pc
it | console | console, consola, videogame, video game
it | printer | impressora
it | smartwatch | smartwatch, relogio inteligente
it | TV | tv, televisao, televisor, tele
it | monitor | monitor
it | router | roteador, modem, router
it | headphones | fone, fones, auscultadores
it | hard drive | hd externo, disco externo
web | website | site, website, pagina web, pagina, sitio
web | online shop | loja online, loja virtual, loja, e-commerce
web | email | email
home | tap | torneira, torneiras
home | toilet | vaso, vaso sanitario, sanita, privada, autoclismo, descarga, vaso do banheiro
home | sink | pia, lavatorio, lava-louca, lava loica, lava-loica, banca
home | shower | chuveiro, ducha, duche
home | bathtub | banheira
home | boiler | caldeira
home | water heater | esquentador, aquecedor, aquecedor de agua, termoacumulador, boiler, aquecedor a gas
home | radiator | radiador
home | pipe | cano, tubo, encanamento, tubulacao, canalizacao, canos
home | drain | ralo, esgoto
home | water tank | caixa d agua, caixa de agua
home | air conditioner | ar condicionado, ar-condicionado
home | washing machine | maquina de lavar, maquina de lavar roupa, maquina de roupa, lavadora, lava-roupas, maquina da roupa
home | dishwasher | maquina de lavar louca, lava-loucas, maquina da loica, maquina de lavar loica, lava loucas, maquina da louca
home | dryer | secadora, maquina de secar, secador de roupa
home | fridge | geladeira, frigorifico, refrigerador
home | freezer | freezer, congelador, arca
home | oven | forno
home | hob | cooktop, placa, placa de inducao
home | cooker | fogao
home | microwave | micro-ondas, microondas
home | extractor hood | exaustor, coifa
home | coffee machine | cafeteira, maquina de cafe
home | vacuum cleaner | aspirador
home | socket | tomada
home | sockets | tomadas
home | light | luz, lampada, luminaria, candeeiro, lustre
home | lights | luzes, lampadas
home | light switch | interruptor
home | fuse box | quadro eletrico, quadro de luz, quadro, quadro de energia
home | circuit breaker | disjuntor
home | RCD | diferencial, dr
home | EV charger | carregador de carro eletrico, carregador para carro eletrico, carregador do carro eletrico, wallbox
home | ceiling fan | ventilador de teto
home | doorbell | campainha
home | intercom | interfone, intercomunicador, porteiro eletronico
home | wiring | fiacao, instalacao eletrica
home | door | porta
home | lock | fechadura, trinco
home | cylinder | cilindro, canhao
home | safe | cofre
home | key | chave
home | keys | chaves
home | car | carro
home | shutter | persiana, estore, estores
home | gate | portao
home | padlock | cadeado
place | carpet | tapete, carpete, alcatifa
place | carpets | tapetes, carpetes
place | sofa | sofa
place | mattress | colchao
place | windows | janelas, vidros
place | office | escritorio
place | kitchen | cozinha
place | bathroom | banheiro, casa de banho
place | house | casa, moradia, sobrado
place | flat | apartamento, ape, apto
place | hedge | sebe, cerca viva, cerca-viva
place | lawn | gramado, relva, grama, relvado
place | garden | jardim, quintal
place | tree | arvore
place | trees | arvores
place | palm tree | palmeira
place | fence | cerca, vedacao
place | terrace | terraco, varanda
place | pool | piscina
place | irrigation system | rega, irrigacao, sistema de rega
room | kitchen | cozinha
room | bathroom | banheiro, casa de banho
room | bedroom | quarto
room | living room | sala
room | garage | garagem
room | front | entrada, frente
room | garden | jardim
part | screen | tela, ecra, visor, ecran
part | battery | bateria
part | charging port | conector de carga, entrada de carga, porta de carga, conector, entrada do carregador, pino de carga
part | camera | camera, camara
part | speaker | alto-falante, altifalante, coluna
part | microphone | microfone
part | keyboard | teclado
part | keys | teclas
part | hinge | dobradica
part | fan | ventoinha, cooler
part | back glass | vidro traseiro, tampa traseira
part | glass | vidro
part | button | botao
part | charger | carregador
part | HDMI port | porta hdmi, entrada hdmi, hdmi
part | disc drive | leitor
part | ceiling | teto
part | wall | parede
part | door | porta
part | hot water | agua quente
part | water | agua
part | heating | aquecimento
part | power | energia, corrente, eletricidade
part | contact form | formulario de contato, formulario de contacto, formulario
part | payment | pagamento, pagamentos
part | cart | carrinho
part | drum | tambor
part | pressure | pressao
part | emails | emails, e-mails
part | seal | borracha, vedante
part | heating element | resistencia
part | wifi | wifi
part | internet | internet
part | SSL certificate | certificado ssl, certificado, ssl
part | images | imagens
sym | won't turn on | nao liga, nao esta ligando, nao liga mais, nao arranca, nao acende, nao acendem, nao quer ligar, nao inicia, ja nao liga, parou de ligar
sym | won't charge | nao carrega, nao esta carregando, nao carrega mais, parou de carregar
sym | turns off by itself | desliga sozinho, desliga sozinha, desliga-se, fica desligando, desliga, se desliga
sym | not working | nao funciona, nao funciona mais, nao funcionam, parou de funcionar, deixou de funcionar, nao esta funcionando, pifou, nao trabalha, avariou
sym | not heating | nao aquece, nao esquenta, nao aquece mais, nao esta esquentando
sym | not cooling | nao gela, nao esta gelando, nao arrefece, nao resfria, parou de gelar, nao refrigera
sym | won't drain | nao escoa, nao desce, nao drena, nao esvazia, nao despeja
sym | won't spin | nao centrifuga
sym | won't open | nao abre, nao consigo abrir
sym | won't close | nao fecha
sym | won't turn | nao gira, nao roda
sym | won't load | nao carrega a pagina, nao abre o site, site nao abre
sym | not sending | nao envia, nao chegam, nao esta enviando, nao manda
sym | doesn't print | nao imprime
sym | paper jam | papel preso, encrava o papel, encravamento
sym | not responding | nao responde, nao reage
sym | dropped in water | caiu na agua, caiu na piscina, caiu na sanita, deixei cair na agua, caiu no vaso, caiu _ na agua
sym | dropped | caiu, deixei cair
sym | leaking | pinga, vaza, vazando, pingando, vazamento, fuga de agua, fuga, infiltracao, esta vazando, a pingar, a verter, verte, goteira, pingar
sym | blocked | entupido, entupida, entupiu, entupimento, entupidos
sym | burst | estourou, rebentou, estourado, rebentado
sym | flooded | inundado, inundou, alagou, alagado, inundacao
sym | keeps tripping | desarma, cai, caindo, dispara, desarmando, salta, fica caindo, a disparar
sym | sparks | faiscas, faisca, soltando faisca
sym | burning smell | cheiro de queimado, cheira a queimado, cheiro a queimado
sym | bad smell | mau cheiro, cheira mal, fedendo
sym | flickering | piscando, pisca, piscam, a piscar, tremendo
sym | no power | sem luz, sem energia, acabou a luz, faltou luz, nao tem luz, nao ha luz, fiquei sem luz
sym | no hot water | sem agua quente, nao tem agua quente, nao ha agua quente, nao sai agua quente, nao tenho agua quente
sym | no water | sem agua, nao sai agua
sym | loud noise | faz barulho, fazendo barulho, muito barulho, barulho, faz muito barulho, barulho estranho, ruido
sym | very slow | muito lento, muito lenta, lento, lenta, lentissimo
sym | overheats | superaquece, esquenta muito, aquece muito, sobreaquece, esquentando muito
sym | battery drains fast | bateria acaba rapido, bateria nao dura, bateria dura pouco, descarrega rapido, bateria descarrega, viciada, bateria viciada
sym | locked out | trancado para fora, trancada para fora, fiquei trancado, fiquei trancada, do lado de fora, fiquei fora de casa, chave dentro, chaves dentro, na rua, preso fora, fiquei preso, trancada do lado de fora, trancado do lado de fora
sym | lost keys | perdi as chaves, perdi a chave, perdi minhas chaves, perdi minha chave
sym | stolen | roubado, roubaram, furtado
sym | broken into | arrombada, arrombaram, arrombamento, assalto
sym | key snapped in lock | chave quebrou, chave partiu, quebrou a chave, partiu-se a chave, partiu a chave
sym | stuck | presa, preso, emperrada, emperrado, emperrou, travada, encravada, encravado
sym@web-support | site down | fora do ar, caiu o site, offline, em baixo, site caiu
sym | hacked | hackeado, hackearam, invadido, invadiram, hackeada
sym | virus | virus
sym | blank white page | pagina em branco, tela branca
sym | black screen | tela preta, ecra preto, tela fica preta
sym | blue screen | tela azul, ecra azul
sym | lines on the screen | listras, linhas, riscos
sym | error | erro, da erro, dando erro, mostra erro
sym | expired | expirou, expirado, vencido
sym | freezes | trava, congela, travando, fica travando, bloqueia
sym | restarts by itself | reinicia, reiniciando, reinicia sozinho
sym | overgrown | muito alto, muito alta, mato, descuidado, ervas daninhas
sym | fell down | desabou, tombou
sym | stained | manchas, manchado, manchada
sym | dirty | sujo, suja, sujos, sujas
sym | damp | umidade, humidade
sym | mould | mofo, bolor
sym | no signal | sem sinal, sem imagem
sym | no sound | sem som
sym | low pressure | sem pressao, pouca pressao, perde pressao
sym | spilled on | derramei, derrubei, entornei, derramou
sym | can't check out | nao deixa finalizar a compra, nao consegue pagar, nao conseguem pagar, nao finaliza a compra, checkout nao funciona, nao conseguem finalizar
sym | can't log in | nao consigo entrar no painel, nao consigo fazer login, nao consigo aceder, nao consigo acessar
adj | broken | quebrado, quebrada, quebrou, partido, partida, estragado, estragada, avariado, avariada, estragou, partiu, danificado, partiu-se, com defeito, quebrados
adj | cracked | trincado, trincada, rachado, rachada, trincou, rachou
adj | smashed | estilhacado, estilhacada, esmagado
adj | swollen | inchada, inchado, estufada, estufou
adj | bent | torto, torta, dobrado, entortou
adj | loose | solto, solta, frouxo, frouxa, folgado
adj | dead | morto, morta, seco, seca
adj | burnt | queimado, queimada, queimou, queimaram
job | repair | consertar, conserto, reparar, reparacao, arranjar, arrumar, reparo
job | replace | trocar, troca, substituir, substituicao, troca de
job | install | instalar, instalacao, colocar, montar, por um
job | unblock | desentupir, desentupimento
job | clean | limpar, limpeza, faxina, limpezas
job | deep clean | limpeza profunda, limpeza pesada, faxina completa, limpeza geral, limpeza a fundo
job | end of tenancy clean | limpeza de fim de contrato, limpeza de saida, limpeza fim de contrato, limpeza de mudanca
job | after-builders clean | limpeza pos-obra, limpeza pos obra, limpeza de obra, limpeza apos obra, limpeza fim de obra
job | weekly clean | limpeza semanal, faxina semanal, limpeza toda semana
job | cut | cortar, corte, aparar
job | prune | podar, poda
job | cut down | derrubar, abater
job | remove | remover, retirar, tirar
job | mow | cortar a grama, cortar a relva, cortar relva
job | plant | plantar
job | lay artificial grass | grama sintetica, relva sintetica, relva artificial, grama artificial
job | lay turf | colocar grama, por relva, tapete de relva
job | tidy up | arrumar o jardim, capinar, rocar
job | maintenance | manutencao
job | paint | pintar, pintura
job | open | abrir, abertura
job | copy of key | copia da chave, copia de chave, copia, duplicado
job | service | revisao, vistoria, inspecao
job | recover data | recuperar dados, recuperar os dados, recuperar fotos, recuperar as fotos, recuperar arquivos, recuperar ficheiros
job | add | adicionar, acrescentar
job | update | atualizar, atualizacao
job | move | mudar, migrar, transferir
job | redesign | redesenhar, refazer
job | build | criar, construir, fazer um site
job | unlock | desbloquear
want | need | preciso, precisamos, quero, queria, gostaria, orcamento, procuro, precisava, quanto custa, quanto fica, quanto sai, necessito
w | new | novo, nova, novos, novas
w | old | velho, velha
w | after update | depois da atualizacao, desde a atualizacao
w | from the ceiling | pelo teto, do teto
w | on the floor | no chao
w | under | embaixo, debaixo, sob
w | half | metade, meio, meia
w | all | todo, todos, todas, toda
w | constantly | o tempo todo, sem parar, toda hora, sempre
w | card | cartao
w | outside | fora, exterior
w | metres | metros
w | sq m | metros quadrados, m2
w | big | grande, grandes
w | with | com
w | and | e
w | bedrooms | quartos
w | bathrooms | banheiros, casas de banho
w | coffee | cafe
w | two | dois, duas
w | three | tres
skip | | oi, ola, bom dia, boa tarde, boa noite, obrigado, obrigada, por favor, ok, sim, tudo bem
`;
