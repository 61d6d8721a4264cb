/** Portuguese words of movers, pest controllers, painters, roofers and handymen; written as in ../english.ts. */
export const PORTUGUESE_HOUSES = `
gen+sym | wasp nest | vespeiro, ninho de vespas, vespas, vespa, marimbondo, marimbondos, ninho de marimbondo, casa de marimbondo, caixa de marimbondo
gen+sym | hornet nest | vespa asiatica, vespas asiaticas, ninho de vespa asiatica, ninho de vespas asiaticas
gen+sym | bee nest | abelhas, enxame, enxame de abelhas
gen+sym | cockroaches | baratas, barata, praga de baratas
gen+sym | mice | ratinhos, camundongos, camundongo
gen+sym | rats | ratos, rato, ratazanas, ratazana
gen+sym | bed bugs | percevejos, percevejo, percevejos de cama
gen+sym | ants | formigas, formiga
gen+sym | termites | cupim, cupins, termitas, caruncho
gen+sym | pigeons | pombos
gen+sym | fleas | pulgas
gen+sym | mosquitoes | mosquitos, pernilongos, melgas
gen+sym | scorpions | escorpiao, escorpioes
gen+sym | spiders | aranhas
gen | roof | telhado, cobertura do telhado
gen | roof tiles | telhas
gen | roof tile | telha
gen | roof slab | laje
gen | chimney | chamine
gen | skylight | claraboia, velux
gen | gutter | calha, caleira
gen | gutters | calhas, caleiras, algeroz
gen | ceiling | teto, tecto, forro
gen | wall | parede, muro
gen | walls | paredes
gen | tiles | azulejos, mosaicos, ladrilhos
gen | laminate flooring | piso laminado, chao flutuante, soalho flutuante, piso flutuante, pavimento flutuante, piso vinilico
gen | parquet | tacos, soalho, assoalho, parquet
gen | facade | fachada
gen | railing | corrimao, guarda corpo, gradeamento, grade, grades
gen | kitchen units | moveis de cozinha, moveis da cozinha, armarios de cozinha
gen | wardrobe | guarda roupa, guarda-roupa, roupeiro, armario
gen | shelves | prateleiras
gen | shelf | prateleira
gen | curtain pole | varao, varao de cortinado, varao da cortina, trilho da cortina
gen | blinds | persiana, persianas, estores, estore, cortina rolo
gen | shutter | estore eletrico, estore electrico
gen | mosquito net | rede mosquiteira, mosquiteira, tela mosquiteira
gen | awning | toldo, toldos
gen | garage door | portao da garagem, portao de garagem, porta da garagem, portao da garage
gen | gate | portao, portao eletrico, portao automatico, cancela
gen | front door | porta de entrada, porta da entrada, porta da rua
gen | furniture | moveis, mobilia, mobiliario
gen | boxes | caixas
gen | piano | piano
part | strap | fita do estore, fita da persiana, fita
part | remote control | comando, controle, controle remoto
w | in ceiling | no forro
w | in attic | no sotao, no sotão
w | under the eaves | no beiral, no beiral do telhado, debaixo do beiral, no beirado, no beirado do telhado
w | when it rains | quando chove, qdo chove, quando esta a chover, com a chuva, sempre que chove, toda vez que chove, se chove
w | after storm | depois da tempestade, depois do temporal, com o temporal, com o vento, desde a tempestade, desde o temporal, com a tempestade
w | without lift | sem elevador
w | burner | boca, bico
w | floor | no chao
sym | leaking | infiltracao, infiltracoes, a meter agua, mete agua, entra agua, esta entrando agua, ta entrando agua, goteira, goteiras, pingando, a pingar, pinga, vazando, vazamento, chove dentro, chove la dentro, deixa entrar agua
sym | came off | caiu, cairam, descolou, descolaram, descolou se, soltou, soltou se, soltaram se, arrancou, voou, voaram, arrancada, arrancadas, se soltou, se soltaram
sym | slipped | deslocadas, deslocada, sairam do lugar, saiu do lugar
sym | loose | solto, solta, soltos, soltas, frouxo, frouxa, bamba, bambo, abana
sym | won't go up | nao sobe, nao quer subir, nao sobem
sym | won't go down | nao desce, nao quer descer, nao descem
sym | snapped strap | fita partida, fita rebentada, fita partiu, partiu a fita, partiu se a fita, fita arrebentada, arrebentou a fita
sym | key snapped in lock | chave partida, chave quebrada, chave partiu, partiu a chave, chave quebrou, quebrou a chave, chave presa na fechadura
sym | locked out | tranquei me fora, fiquei trancado fora, fiquei trancada fora, fiquei trancado do lado de fora, fiquei na rua, chave la dentro, chaves la dentro, tranquei me fora de casa, me tranquei pra fora, me tranquei fora, me tranquei do lado de fora, trancado pra fora, trancada pra fora, esqueci a chave dentro, esqueci as chaves dentro, deixei a chave dentro, deixei as chaves dentro, bateu a porta, porta bateu, chave ficou dentro, chave dentro
sym | lost keys | perdi as chaves, perdi a chave, perdi minhas chaves, roubaram as chaves, roubaram me as chaves
sym | break-in damage | assaltaram, fui assaltado, fui assaltada, arrombaram, arrombada, tentaram arrombar, tentaram entrar, arrombamento, porta arrombada
sym | damp | humidade, umidade, mofo, bolor, mancha de humidade, manchas de umidade
sym | paint peeling | tinta a descascar, tinta descascando, tinta descascada, pintura descascando, a tinta esta a cair, tinta a cair, descascando, a descascar
sym | rubs | roca no chao, rocando, arrasta no chao, pega no chao, raspa no chao
sym | infestation | praga, infestacao, infestado, infestada, infestacao de
sym | bites | picadas, mordidas
sym | rotten | podre, podres, apodrecido, apodrecida, apodreceu
sym | jammed | emperrado, emperrada, encravado, encravada, presa, preso
sym | trips | cai, desarma, desarma toda hora, fica caindo, dispara
sym | stops mid-cycle | para a meio, para no meio, para no meio do ciclo, fica a meio, nao termina o programa, nao acaba o programa
sym | not taking in water | nao puxa agua, nao entra agua, nao mete agua, nao enche
sym | blowing warm air | sai ar quente, so sai ar quente, deita ar quente, so ventila
job | get rid of | exterminar, acabar com, eliminar, dedetizacao, dedetizar, desinfestacao, desinfestar, desratizacao, desratizar, descupinizacao, controlo de pragas, controle de pragas, remover, retirar
job | paint | pintar, pintura, repintar, pintor
job | move house | mudanca, mudancas, mudar de casa, fazer mudanca, frete, carreto, mudanza
job | waterproof | impermeabilizar, impermeabilizacao
job | hang on the wall | pendurar, fixar na parede, pendurar na parede
job | open door | abrir a porta, abertura de porta, abrir porta
job | recharge with gas | carga de gas, recarregar o gas, por gas, colocar gas, carregar gas, recarga de gas
job | service | manutencao, revisao, higienizacao, limpeza dos filtros
job | re-stick | colar, voltar a colar
job | copy key | copias da chave, copia da chave, copia de chave, copias de chaves, fazer copia, copias de chave
home | lock cylinder | canhao da fechadura, canhao, canhao da porta, miolo da fechadura, miolo, cilindro
place | palm trees | coqueiros
sym | slow to load | demora _ segundos, leva _ segundos, demora a abrir, demora muito a abrir, demora pra carregar, muito lento a carregar
sym | showing in the wrong language | em chines, aparece em chines, noutra lingua
sym | no water comes out | nao sai agua, nao deita agua
job | take away the waste | levar os restos, retirar o entulho, retirar os restos, levar o lixo, retirada de entulho
home | washer dryer | lava e seca, lava-e-seca, maquina de lavar e secar
sym | won't open | parou de abrir, deixou de abrir, nao abre mais
sym | won't close | parou de fechar, deixou de fechar
sym | won't retract | nao recolhe, nao fecha o toldo
job | sand and varnish | lixar, envernizar, afagar, lixar e envernizar
job | plaster | rebocar, estucar, emassar
`;
