/** Portuguese words for what happens to things and what is wanted done; written as in ../spanish.ts. */
export const PORTUGUESE_FAULTS = `
sym | loud noise | faz muito barulho, fazendo muito barulho, barulho alto, barulho horrível, muito barulho, barulhenta, barulhento, faz um barulhão, fazendo barulho, faz barulho, a fazer barulho, barulhão
sym | strange noise | barulho estranho, barulho esquisito, faz um barulho esquisito, faz um barulho estranho, ruído estranho
w | when spinning | ao centrifugar, na centrifugação, quando centrifuga, centrifugando
w | when braking | ao travar, ao frear, quando freio, quando travo
w | when it rains | quando chove, com a chuva
w | since yesterday | desde ontem
w | since the storm | desde a tempestade, depois da tempestade, depois do temporal, desde o temporal
sym | keeps tripping | disjuntor cai, disjuntor desarma, desarma, cai o disjuntor, dispara, desarmando, quadro dispara, disjuntor dispara
sym | no power | sem luz, sem energia, sem eletricidade, sem corrente, não há luz, não tem luz, acabou a luz, faltou luz
sym | burst | estourado, estourada, estourou, rebentado, rebentou, rebentada, rompeu, arrebentou
sym | blocked | entupido, entupida, entupiu, entupidos, entope, não escoa, não desce, não desce a água, não escoa água
sym | running constantly | não pára de correr, não para de correr, sempre a correr, correndo direto, vazando direto
sym | leaking | a pingar, pingando, pinga, a verter, verte, vazando, vaza, vazamento, fuga, fuga de água, a perder água, perde água, infiltração, infiltrações, goteira, goteiras, gotejando, escorrendo
sym | locked out | trancado fora, trancada fora, trancado para fora, trancada para fora, fiquei na rua, chaves dentro, chave dentro, fiquei de fora, fiquei para fora, fiquei do lado de fora, bati a porta, a porta bateu, porta bateu
sym | key broken off in lock | chave partiu, chave quebrou, partiu a chave, quebrou a chave, chave partida, chave quebrada, partiu-se a chave, chave partiu-se
sym | key stuck | chave presa, chave emperrada
sym | key won't turn | chave não roda, chave não vira, chave não gira
sym | lost keys | perdi as chaves, perdi a chave, perdi minhas chaves, perdi as minhas chaves
sym | stolen keys | roubaram as chaves, roubaram minhas chaves, roubaram a mala, roubaram minha bolsa
sym | after a break-in | assaltados, assalto, arrombada, arrombaram, arrombamento, entraram ladrões
sym | stuck | emperrada, emperrado, emperrou, encravado, encravada, encravou, preso, presa, travada, travado, travou, empanado
sym | sound but no picture | tem som mas não tem imagem, som mas não tem imagem, som mas sem imagem, tem som mas a imagem sumiu, som mas a imagem sumiu, tem som e não tem imagem, dá som mas não dá imagem, com som sem imagem
sym | no picture | sem imagem, imagem sumiu, não dá imagem, não tem imagem
sym | no sound | sem som, não tem som, não dá som, não sai som
sym | flashing red light | pisca a luz vermelha, luz vermelha piscando, piscando luz vermelha, luz vermelha a piscar
sym@web-support | site down | fora do ar, em baixo, caiu, não abre, offline, não carrega o site
sym | emails go to spam | vão para o spam, caem no spam, vai para o spam
sym | can't log in | não consigo entrar, não consigo aceder, não consigo acessar, não entra, não consigo logar, não deixa entrar
sym | payment fails | não deixa pagar, pagamento falha, pagamento não passa, pagamento recusado, não finaliza, não deixa finalizar, erro no pagamento, não aceita cartão, não conseguem pagar
sym | emails not arriving | não chegam, não chega, emails não chegam, e-mails não chegam, não recebo emails, não recebo e-mails, não estou recebendo
sym | hacked | hackeado, hackeada, pirateado, invadido, invadiram, vírus
sym | wrong prices | preços errados, preços antigos
sym | layout broken | desconfigurado, desformatado, todo torto, desconfigurada
sym | puncture | furado, furada, furo, pneu em baixo
sym | buckled | empenada, empenado, amassado, amassada
sym | comes off | sai a corrente, corrente sai, corrente salta, soltou, soltou-se, caiu, descolou, descolado, descolou-se, a descolar, solta, arrancado, arrancou
sym | gears slip | mudanças saltam, marchas pulando, mudanças não entram, marcha pulando
sym | missing tiles | telhas partidas, telhas soltas, telhas voaram, faltam telhas, telha quebrada, telhas quebradas
sym | missing | faltam, falta, voaram
sym | damp | umidade, humidade, mofo, bolor
sym | peeling | descascando, a descascar, a lascar
sym | cracked | rachado, rachada, rachadura, rachaduras, trincado, trincada, trincou, rachou, fenda, fendas, fissura
sym | rotten | podre, podres, apodrecida
sym | smells | cheira mal, mau cheiro, fedendo, fede, cheiro
sym | smells burnt | cheiro a queimado, cheira a queimado, cheiro de queimado
sym | smells of gas | cheiro de gás, cheiro a gás, cheira a gás
sym | smoke | deita fumo, saindo fumaça, fumaça, fumo
sym | no hot water | sem água quente, não há água quente, não tem água quente, água sai fria, só sai fria, não esquenta a água
sym | no water | sem água, não há água, não sai água
sym | flooded | inundado, inundada, inundou, alagado, alagou, alagada
sym | stops mid-cycle | para a meio, para no meio, pára a meio
sym | clothes come out soaked | roupa sai encharcada, roupa encharcada, roupa sai molhada
sym | turns off by itself | desliga sozinho, desliga sozinha, se desliga, desliga-se sozinho, desliga do nada, fica desligando, desligando sozinho, desliga-se
sym | restarts by itself | reinicia sozinho, reinicia sozinha, fica reiniciando, reiniciando
sym | gets hot | aquece muito, esquenta muito, esquentando muito, superaquece, superaquecendo
sym | battery drains fast | bateria dura pouco, bateria não dura, dura pouco, descarrega rápido, bateria viciada, descarrega depressa, não segura carga, não segura a carga
sym | swollen battery | bateria inchada, bateria estufada, estufada, inchada
sym | dropped in water | caiu na água, caiu na piscina, caiu na sanita, caiu no vaso, molhou, caiu água, derramei, entornei
sym | broken | quebrado, quebrada, quebrou, partido, partida, partiu, avariado, avariada, avariou, estragado, estragada, estragou, pifou, queimou, deu pau, com defeito, com problema
sym | not working | não funciona, não está funcionando, parou de funcionar, deixou de funcionar, não trabalha, deixou de trabalhar, não pega, não dá sinal, não dá sinal de vida, morreu, não tá funcionando
sym | opens by itself | abrindo sozinho, abre sozinho, abrindo sozinha, abre sozinha, a abrir sozinho
sym | overheats | esquentando, tá esquentando, está esquentando, a aquecer demais, aquecendo muito, aquecendo
job | upgrade memory | colocar mais memória, mais memória, aumentar a memória, colocar memória, memória ram
home+gen | motorbike | moto, motocicleta, motoca
home+gen | automatic gate | portão automático, portão eletrônico, portão elétrico
gen | mountain bike | bicicleta de montanha, btt
job | move house | mudança, mudanças, mudar-me, me mudar
job | mow | cortar a relva, cortar relva, cortar a grama, cortar grama, roçar, aparar a grama
job | prune | podar, poda, aparar, desbastar
job | fell | abater, derrubar, cortar uma árvore, cortar a árvore
job | after-builders clean | limpeza pós-obra, limpeza pós obra, limpeza de fim de obra, limpeza depois da obra
job | end of tenancy clean | limpeza de saída, limpeza de fim de contrato
job | deep clean | limpeza geral, limpeza pesada, limpeza profunda, faxina pesada, faxina completa, limpeza a fundo
job | clean | faxina, faxinar, higienizar, higienização
job | assemble | montar, montagem
job | hang | pendurar
job | tile | pôr azulejo, colocar azulejo, assentar azulejo, colocar piso, assentar piso, azulejar
job | reupholster | estofar, reformar o sofá, forrar
job | remove | tirar, retirar, remover
job | fumigate | dedetizar, dedetização, desinfestação, desbaratização
job | service | revisão, manutenção
job | recover data | recuperar dados, recuperar os dados, recuperar fotos, recuperar as fotos, recuperar arquivos
job | replace lock cylinder | trocar o canhão, mudar o canhão, trocar o cilindro, trocar o miolo
job | copy keys | cópia de chave, cópia da chave, cópias de chaves
job | tune | afinar
home | toilet | vaso sanitário, sanita, privada, vaso
home | pipe | cano, tubo
`;
