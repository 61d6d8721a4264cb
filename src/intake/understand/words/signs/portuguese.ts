/** More Portuguese words for faults, work and wishes; written as in ../portuguese.ts. */
export const PORTUGUESE_SIGNS = `
sym | water damage | caiu na agua, molhou, molhado, molhada, dano por agua
sym | won't turn on | n liga, nao liga mais, nao quer ligar, nem liga, nao da sinal de vida, nao da sinal, nao acende, nao arranca, nao inicia, nao liga nem com reza, nao liga de jeito nenhum, nao da imagem
sym | dead | morreu, morto, morta, pifou, finou-se
sym | won't charge | n carrega, nao carrega, nao quer carregar, nao ta carregando, nao esta carregando, nao esta a carregar, parou de carregar, deixou de carregar
sym | only charges at an angle | so carrega, so carrega se, tem que ficar segurando o cabo
sym | battery drains fast | descarrega rapido, bateria nao dura, bateria nao dura nada, bateria dura pouco, bateria acaba rapido, descarrega logo, bateria viciada, descarrega muito rapido, bateria acaba
sym | not working | n funciona, nao funciona, nao funcionam, nao ta funcionando, nao esta funcionando, nao presta, avariou, avariado, avariada, estragou, estragado, estragada, deu pau, deu problema, parou, parou de funcionar, deixou de funcionar, nao pega, nao trabalha, ta ruim, com defeito, defeito, deu defeito, falha, falhou, nao vai, avaria, enguicou
sym | touch not working | touch nao funciona, nao responde ao toque, touch nao responde
sym | not heating | nao aquece, n aquece, nao esquenta, nao aquecem, deixou de aquecer, parou de esquentar, nao ta esquentando, nao aquece a agua, agua fria, so sai agua fria, nao esta a aquecer, so agua fria
sym | not cooling | nao gela, n gela, nao esta gelando, nao ta gelando, parou de gelar, nao refrigera, nao arrefece, nao faz frio, deixou de fazer frio, nao congela, nao esta a fazer frio, nao resfria, deixou de gelar
sym | won't drain | nao escoa, nao drena, nao despeja, agua fica parada, agua nao desce, nao desce, nao tira a agua, fica com agua, nao vaza a agua, nao puxa, nao escorre, agua parada, nao esgota
sym | won't spin | nao centrifuga, nao torce, nao roda
sym | leaking | vazando, vaza, vazamento, pinga, pingando, gotejando, goteja, a pingar, pingar, perde agua, fuga, a verter, verte, verter, infiltracao, derrama, goteira, fuga de agua, escorrendo, escorre agua, a deitar agua, deita agua, vazamento de agua, ta vazando, a perder agua, rompeu
sym | running constantly | correndo agua, nao para de correr, sempre a correr, nao para de cair agua, fica correndo, sempre a encher
sym | blocked | entupido, entupida, entupiu, entope, entupidos, tapado, tapada, entupimento, obstruido
sym | overflows | transborda, transbordou, transbordando, voltando, sobe agua, a subir
sym | burst | estourou, rebentou, rebentado, estourado, arrebentou, furado, furou, furada
sym | trips | desarma, cai, dispara, desliga, desarmando, caindo, a disparar, salta, vai abaixo, quadro vai abaixo, a luz vai abaixo, cai a luz, desarmou
sym | sparks | faisca, faiscas, soltando faisca, solta faisca, a fazer faisca, faz faisca, curto, curto circuito, curto-circuito, deu curto
sym | burnt smell | cheiro de queimado, cheira a queimado, cheiro a queimado, cheiro queimado
sym | smells | cheira mal, mau cheiro, cheiro ruim, fede, fedendo, cheiro, mau cheiro
sym | electric shock | da choque, dando choque, a dar choque, choque, choques
sym | beeping | apita, apitando, a apitar, bipando
sym | vibrates | treme, vibra, balanca, pula, sacode
sym | noise | barulho, faz barulho, barulho estranho, barulhento, ronca, range, chia, faz um barulho, muito barulho, barulhos, ruido
sym | flickers | pisca, piscando, piscam, a piscar, fica piscando, ficam piscando, tremelica
sym | no hot water | sem agua quente, nao tem agua quente, nao ha agua quente, nao tenho agua quente, nao sai agua quente
sym | no water | sem agua, nao sai agua, nao tem agua, falta de agua
sym | no power | sem luz, sem energia, falta luz, ficou sem luz, nao ha luz, sem eletricidade, ficamos sem luz, fiquei sem luz
sym | low pressure | pouca pressao, sem pressao, sai pouca agua, pouca agua, agua fraca, fraco, fraca, sem forca
sym | ice build-up | muito gelo, faz gelo, cria gelo, criando gelo
job | sand | lixar
job | varnish | envernizar, verniz
sym | losing pressure | perde pressao, pressao baixa
sym | goes out | apaga, apaga-se, apaga sozinho, fica apagando, apaga sempre
sym | shows error | da erro, dando erro, mostra erro, codigo de erro, aparece erro, a dar erro, mensagem de erro, erro, deu erro, aparece o erro
sym | turns off by itself | desliga sozinho, desliga sozinha, desliga do nada, fica desligando, a desligar-se, desliga-se sozinho, desliga-se
sym | restarts by itself | reinicia sozinho, fica reiniciando, reiniciando, reinicia, a reiniciar
sym | freezes | trava, travando, travou, congela, bloqueia, encrava, fica travando, trava muito
sym | slow | lento, lenta, muito lento, muito lenta, lerdo, lerda, super lento, devagar, uma lesma
sym | stuck on logo | fica na maca, parado na maca, nao passa do logo, nao sai da logo, preso no logo, fica no logo, travado na maca, travado no logo
sym | black screen | tela preta, ecra preto, fica preta, tela escura, ecra negro
sym | blue screen | tela azul, ecra azul
sym | green line | linha verde, risca verde, listra verde
sym | lines on screen | linhas, riscas, listras, risco
sym | stain on screen | mancha preta, mancha, manchas
sym | ads popping up | propaganda, propagandas, anuncios, abre propaganda, publicidade, abrindo propaganda, pop-ups
sym | virus | virus
sym | won't connect | nao conecta, nao liga ao wifi, nao se liga, nao apanha rede, nao reconhece, nao pega wifi, nao le, nao le o disco, nao deteta, nao detecta, nao liga a internet, perde a ligacao, cai a ligacao, cai a internet
sym | no sound | sem som, nao tem som, nao sai som, ninguem me ouve, nao me ouvem, nao ouco
sym | no picture | sem imagem, nao da imagem
sym | no signal | sem sinal, sem rede
sym | doesn't print | nao imprime, n imprime, imprime em branco, so imprime
sym | paper jam | papel encravado, atolamento, encrava papel, papel preso, puxa varias folhas, nao puxa papel
sym | dropped | caiu, deixei cair, caiu no chao, queda
sym | dropped in water | caiu na agua, caiu na piscina, caiu no mar, molhou, caiu na sanita, caiu na privada, caiu no vaso
sym | spilled on | derramei, derramou, entornei, caiu cafe, entornou, caiu agua, derrubei
sym | forgot password | esqueci a senha, esqueci o pin, esqueci a palavra-passe
sym | lost keys | perdi a chave, perdi as chaves, perdi as minhas chaves, perdi minhas chaves, perdemos a chave, perdi
sym | stolen | roubado, roubaram, furtaram, roubada
sym | locked out | trancado fora, trancada fora, trancado para fora, fiquei trancado, fiquei trancada, chave ficou dentro, chave dentro, esqueci a chave dentro, tranquei, a porta bateu, porta bateu, fiquei na rua, fiquei fora, fiquei de fora, fechei-me na rua, chaves dentro, chaves la dentro, chave la dentro, tou fechado na rua, nao consigo entrar, trancado, trancada, fechada na rua, fechado na rua
sym | key broken in lock | chave partida, partiu a chave, quebrou a chave, chave quebrou, chave partiu, chave partiu-se, a chave quebrou dentro, partiu-se a chave, quebrou dentro, partiu dentro
sym | broken into | arrombada, arrombado, arrombaram, assaltado, assaltada, assalto, tentaram arrombar, assaltaram
sym | stiff | emperrada, emperrado, perra, dura, duro, emperrou, presa, preso, encravada, encravado, encravou
sym | won't open | nao abre, n abre, nao consigo abrir, nao abre mais, nao quer abrir
sym | won't close | nao fecha, n fecha, nao quer fechar, nao fecha direito, nao fecha bem
sym | won't turn | nao gira, nao vira, nao roda
sym | won't lock | nao tranca, nao da para trancar
sym | fell down | caida, caido, tombou, derrubou, desabou, tombada
sym | overgrown | alto, alta, enorme, mato alto, abandonado, uma selva, muito grande, crescida, crescido, um matagal
sym | dry | seca, seco, amarelada, amarelo, secando
sym | pests | praga, pragas, formigas, cupim, bicho, lagartas
sym | dirty | sujo, suja, sujos, sujas, poeira, po, gordura, imundo, encardido
sym | stained | mancha, manchas, manchado, manchada, nodoas, nodoa
sym | pet hair | pelo de cao, pelos, pelo de gato
sym | mould | mofo, bolor
sym | damp | humidade, umidade, humido
sym | peeling | descascando, descascada, a descascar, descolando, descolou, descolado, soltando
sym | wobbly | bamba, bambo, balancando, abana
sym | loose | solta, solto, frouxo, frouxa, larga
sym@web-support | site down | fora do ar, em baixo, caiu o site, site caiu, nao abre o site, nao carrega, nao entra, esta em baixo, offline, pagina branca, tela branca, pagina em branco, erro 500, erro 404, nao aparece
sym | hacked | hackeado, hackeada, hackearam, invadido, invadiram, pirateado, redireciona, vai para um site
sym | not receiving emails | nao recebo emails, nao recebo, nao chegam, nao chega, nao estou recebendo, nao estou a receber, nao recebo os emails, nao chegam emails
sym | not sending | nao envia, nao manda, nao enviam
sym | emails go to spam | vao para o spam, caem no spam, spam, vai para o spam, cai no spam
sym | looks wrong | desconfigurado, desconfigurada, desformatado, torto, fica mal, aparece mal
sym | not secure | nao seguro, inseguro, nao e seguro
sym | expired | venceu, expirou, expirado, vencido, caducou
sym | can't pay | nao consegue pagar, nao conseguem pagar, nao da para pagar, pagamento nao passa, nao finaliza, nao deixa pagar, nao conseguem finalizar, nao passa, nao aceita cartao
sym | can't log in | nao consigo entrar, nao consigo aceder, nao consigo acessar, nao consigo logar, perdi o acesso, nao consigo fazer login
adj | broken | quebrado, quebrada, partido, partida, quebrou, partiu, partiu-se, partidos, estilhacado, estilhacada, quebrados, estragado, estragada, queimado, queimada, avariado, avariada, rebentado, quebradas, partidas, queimou, queimou-se
adj | cracked | trincado, trincada, rachado, rachada, trincou, rachou, estalado, trincados, rachados
adj | smashed | estilhacado, estilhacada, toda quebrada, todo quebrado, estourada, espatifado
adj | swollen | inchada, inchado, estufada, estufado, inchou, estufou
adj | bent | torto, torta, empenado, empenada, dobrado, amassado, amassada, entortou
adj | rusty | enferrujado, enferrujada, ferrugem
adj | rotten | podre, podres
adj | torn | rasgado, rasgada
adj | scratched | riscado, riscada, arranhado
adj | wet | molhado, molhada
adj | missing | falta, faltando, faltam
job | repair | consertar, conserto, arranjar, reparar, reparacao, arrumar, concertar, concerto, reparo, conserta, consertam, arranjam, arranjo, recuperar
job | replace | trocar, troca, substituir, troquem, mudar, substituicao, trocam, troca de, substituida
job | install | instalar, colocar, por, meter, instalacao, botar, colocacao, instalem, instala, ligar, montar, fazer a instalacao
job | assemble | montar, montagem, monta, montam
job | hang | pendurar, fixar, fixar na parede, prender na parede
job | dismantle | desmontar, desmontagem
job | unblock | desentupir, desentupimento, desentupidora
job | clean | limpar, limpeza, limpem, faxina, faxineira, diarista, lavar, lavagem, higienizar, higienizacao
job | deep clean | faxina pesada, faxina completa, limpeza pesada, limpeza profunda, limpeza geral, limpeza a fundo, faxina geral
job | end of tenancy clean | limpeza de fim de contrato, limpeza de saida, entrega de chaves, entregar o apartamento, limpeza para entrega, limpeza de entrega
job | after-builders clean | limpeza pos obra, pos-obra, limpeza pos-obra, pos obra, limpeza de obra, limpeza de fim de obra, limpeza depois das obras, limpeza apos obras
job | regular clean | limpeza regular
job | weekly clean | limpeza semanal, uma vez por semana, 1 vez por semana, 1x por semana, toda semana, todas as semanas
job | fortnightly clean | limpeza quinzenal, a cada quinze dias, de 15 em 15 dias, quinzenal, quinzenalmente, a cada 15 dias
job | window cleaning | limpeza de vidros, limpar vidros, limpeza de janelas, limpar janelas, limpar os vidros, limpar as janelas, lavar janelas, lavar as janelas
job | sofa cleaning | limpeza de sofa, lavagem de sofa, limpar o sofa, higienizacao de sofa, lavar o sofa, lavar sofa
job | carpet cleaning | limpeza de carpete, lavagem de tapete, lavar tapetes, lavar tapete, limpeza de tapetes
job | ironing | passar roupa, engomar, passar a ferro
job | pressure wash | lavar com pressao, lavagem a pressao, jato
job | cut | cortar, corte, aparar, cortem, apara, aparem
job | prune | podar, poda, poda de
job | fell | derrubar, abater, abate, cortar uma arvore, corte de arvore
job | mow | cortar a relva, cortar a grama, cortar grama, cortar relva, corte de relva, corte de grama, aparar a relva
job | remove | retirar, tirar, arrancar, remover, levar, recolher, retirada, remocao, tirarem
job | clear | rocar, limpar o terreno, limpar terreno, limpeza de terreno, desmatar, capinar, capina, rocagem
job | plant | plantar, plantio
job | lay turf | colocar relva, por relva, colocar grama, relva em rolo, tapete de relva, por grama, plantar grama
job | lay artificial grass | relva sintetica, grama sintetica, colocar relva sintetica
job | maintenance | manutencao, manutencao do jardim, cuidar
job | tidy up | arrumar, arranjar o jardim, dar um jeito, arrumar o jardim
job | landscape | paisagismo, fazer um jardim
job | paint | pintar, pintura, pintem
job | tile | azulejar, assentar azulejo, assentar
job | move | mudanca, mudancas, transportar, carregar moveis
job | drill | furar, furos, fazer furos
job | open | abrir, abertura, abrir a porta, abertura de porta, abram
job | change lock | trocar a fechadura, mudar a fechadura, troca de fechadura, trocar fechadura, mudar o canhao, trocar o canhao, trocar o cilindro, trocar o segredo, mudar as fechaduras, trocar as fechaduras, mudar fechadura, substituir a fechadura, trocar o miolo
job | copy of key | copia da chave, copia de chave, copias da chave, copias de chave, copias de chaves, fazer copia, copias, copia, duplicar, fazer uma copia
job | service | revisao, rever, verificar, vistoria, inspecao, ver, dar uma olhada
job | recover data | recuperar fotos, recuperar dados, recuperar os dados, recuperar as fotos, recuperar arquivos, salvar as fotos, salvar os dados, recuperar ficheiros
job | unlock | desbloquear, desbloqueio
job | format | formatar, formatacao, reinstalar o windows
job | upgrade | aumentar a memoria, colocar ssd, por um ssd, upgrade, trocar hd por ssd
job | add | adicionar, incluir, acrescentar, inserir
job | update | atualizar, atualizacao, alterar, modificar, mudar os precos, atualizem
job | migrate | migrar, migracao, mudar de hospedagem, transferir
job | build a website | fazer um site, criar um site, criar uma loja, site novo, criar site, fazer site, criacao de site, um site novo
job | redesign | refazer, reformular, modernizar
job | translate | traduzir
job | SEO | seo
job | charge gas | carga de gas, recarga de gas, carregar gas, por gas
want | need | presiso, preciso, precisava, precisamos, precisando, queria, queriamos, gostaria, gostava, quero, procuro, quanto custa, quanto fica, quanto cobram, quanto cobra, quanto sai, quanto e, podem, podiam, fazem, orcamento para, orcamento de, orcamento pra, orcamento, voces fazem, tem como, da para, da pra, tenho que, tenho de
w | upstairs | de cima, em cima
w | downstairs | de baixo, em baixo, embaixo
w | front | da frente, frente
w | back | de tras, tras
w | at night | a noite, de noite
w | kitchen | cozinha
w | bathroom | banheiro, casa de banho, wc
w | every | cada, todo
w | every time | toda vez que, sempre que, cada vez que, toda vez, toda hora
w | when | quando
w | from the ceiling | do teto, pelo teto
w | under | debaixo, por baixo
w | wood | madeira
w | four | quatro
w | five | cinco
w | gas | gas
w | seal | vedacao
w | new | novo, nova, novos, novas
w | old | velho, velha, antigo, antiga
w | constantly | sempre, o tempo todo, constantemente, direto
w | red wine | vinho tinto, vinho
sym | black screen | tela preta, ficou preta, ficou toda preta, tela _ preta, ecra preto, ecra todo preto, ficou preto, tudo preto, apagou a tela
sym | still rings | ainda toca, mas toca, continua a tocar
sym | burnt out | queimou, queimado, queimada, pifou, deu pau
sym | water won't stop running | nao para de correr, nao para de vazar, correndo agua, fica correndo, nao para de correr agua, sempre a correr
sym | won't charge | nao carrega, nao carrega mais, ja nao carrega, nao ta carregando, nao esta carregando, nao esta a carregar
sym | keeps turning off | desliga sozinho, desliga sozinha, fica desligando, reinicia sozinho, fica reiniciando
sym | overheats | esquenta muito, esquenta demais, esquentando muito, aquece muito, aquece demais, superaquece
sym | stuck on the logo | nao passa da logo, nao passa do logo, nao passa da maca, trava na logo, fica na logo, preso no logo, parado na maca
sym | no power | sem luz, sem energia, nao tem luz, falta de luz, acabou a luz, caiu a luz
sym | dripping | pingando, pinga, gotejando, vazando, vaza, a pingar, a verter, verte agua, infiltracao
sym | blocked | entupido, entupida, entupiu, nao desce, nao escoa, agua nao desce
sym | bad smell | cheira mal, mau cheiro, fedendo, fedor
sym | noise | faz barulho, fazendo barulho, barulho estranho, barulhento, faz um ruido
sym | not receiving | nao tao recebendo, nao estao recebendo, nao recebem, nao recebo, nao chegam, nao ta chegando, nao chega
sym | disappeared | sumiu, sumiram, desapareceu, desapareceram
sym | locked out | fiquei trancado, fiquei trancada, trancado fora, chave dentro, a porta fechou, porta bateu, bateu a porta
sym | dropped | caiu, deixei cair, caiu no chao, levou um tombo, queda
sym | not secure | nao e seguro, nao seguro, nao e segura, site inseguro
job | cut the grass | cortar a relva, cortar a grama, aparar a relva, aparar a grama, cortar o mato, rocar
job | clear overgrown plot | limpar o mato, limpar o terreno, capinar, limpeza do terreno, rocar o terreno
job | prune | podar, poda
job | deep clean | faxina, faxina pesada, limpeza a fundo, limpeza profunda, limpeza geral
job | assemble | montar, montagem
job | hang | pendurar, fixar
job | recover data | recuperar dados, recuperar os dados, recuperar fotos, recuperar as fotos
`;
