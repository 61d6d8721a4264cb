/** Portuguese words of many trades, from bicycles and pests to roofs and websites; written as in ../english.ts. */
export const PORTUGUESE_TRADES = `
home | bike | bicicleta, bike, bici, magrela
home | e-bike | bicicleta elétrica, bike elétrica, ebike
home | e-scooter | patinete elétrico, trotineta, trotinete elétrica, trotineta elétrica, scooter elétrica
home | motorbike | motocicleta
home | stroller | carrinho de bebé
home | air conditioner | aparelho de ar condicionado
home | ceiling fan | ventilador de tecto
home | smoke alarm | detector de fumo, detector de fumaça
home | roller shutter | portada
home | toilet | wc
home | basin | pia do banheiro
home | drain | cano de esgoto, escoamento
home | underfloor heating | piso radiante, chão radiante
home | dishwasher | lava-loiças, lava loiças
home | fridge | frigo
home | fridge freezer | geladeira duplex
home | sewing machine | máquina de coser
home | kettle | chaleira
home | lawnmower | cortador de relva
home | robot mower | robô corta-relva, robô corta relva, robot corta relva
home | ride-on mower | trator corta-relva, trator corta relva
home | chainsaw | motosserra
home | hedge trimmer | corta-sebes, corta sebes
home | pressure washer | lavadora de alta pressão, lavadora de pressão, máquina de pressão
gen+it | lens | objetiva
gen+it | soundbar | barra de som, soundbar
gen+it | amplifier | amplificador
gen+it | record player | gira-discos, gira discos, toca-discos, toca discos, vitrola
gen | chair | cadeira
gen | curtain rail | trilho de cortina
gen | kitchen | cozinha planejada
gen | worktop | bancada, tampo
gen | flooring | flutuante
gen | skirting boards | rodapés, rodapé
gen | tiles | cerâmica
gen | grout | juntas, rejunte
gen | plaster | reboco
gen | walls | muros
gen | stairwell | caixa de escada
gen | roof | cobertura
gen | flat roof | cobertura plana
gen | chimney | lareira
gen | insulation | isolamento
gen | loft | mansarda
gen | window pane | vidro da janela
gen | double glazing | vidro duplo
gen | shower screen | resguardo, box do banheiro, divisória de duche
gen | balcony door | porta da varanda
gen | conservatory | marquise
gen+sym | mice | ratos pequenos
gen+sym | bee nest | colmeia
gen+sym | woodworm | bicho da madeira
gen+sym | moths | traças
gen+sym | flies | moscas
gen+sym | mosquitoes | muriçocas
gen+sym | silverfish | peixinhos de prata
gen+sym | pigeons | pombas
gen+sym | snakes | cobras, cobra
gen+sym | bats | morcegos
gen+sym | martens | fuinhas
gen+sym | moles | toupeiras
gen+sym | processionary caterpillars | lagarta do pinheiro, processionária
place | shed | arrecadação
place | pergola | pérgula
it | headphones | headphones
it | earbuds | fones sem fio
it | e-reader | e-reader, e reader, leitor de ebooks
it | drone | drone
it | controller | manete
web | online shop | e commerce
web | email | e-mail, e mail, e mails
part | back wheel | roda traseira, roda de trás, pneu traseiro
part | front wheel | roda da frente, roda dianteira, pneu dianteiro, pneu da frente
part | wheel | roda, aro, jante
part | tyre | pneu, câmara de ar
part | brakes | freios, travões
part | brake | freio, travão
part | gears | marchas, câmbio
part | pedal | pedal, pedaleiro
part | handlebar | guiador, guidão
part | saddle | selim
part | drum | cesto
part | compressor | compressor
part | remote | telecomando
part | some keys | algumas teclas
part | speaker | alto falante
part | paper | papel
part | menu | ementa, cardápio
part | bookings | marcações
part | customers | clientes
part | gas | gás
part | handle | pega
part | leg | perna, pé
part | step | degrau
part | crack | rachadura, fissura
sym | drains fast | dura pouco, não segura carga, não dura nada, vicia
sym | dropped in water | caiu à água, apanhou água, pegou chuva
sym | cracked | estalada
sym | broken | escangalhado
sym | not working | não está a funcionar, deixou de trabalhar
sym | leaking | vazou
sym | water coming through | água entra, cai água
sym | won't drain | não escoa a água, não centrifuga e não esvazia
sym | won't spin | já não centrifuga
sym | won't cool | não esfria, não gela mais
sym | won't heat | já não aquece, não esquenta mais
sym | no heating | sem aquecimento
sym | no power | sem corrente
sym | no light | sem iluminação
sym | keeps tripping | desliga o disjuntor, está a disparar, cai o disjuntor
sym | flickering | oscila
sym | sparks | fez faísca
sym | noisy | faz ruído, a fazer barulho
sym | shows error | dá o erro, acusa erro
sym | slow | demora, engasga
sym | freezes | fica travado, a travar
sym | keeps turning off | desliga se
sym | no picture | não tem imagem
sym | no sound | não dá som, não se ouve, ficou sem som
sym | touch doesn't respond | o touch não funciona
sym | lines on screen | riscas no ecrã, linhas na tela, listras na tela, riscos na tela
sym | stuck | bloqueado, travado
sym | won't open | já não abre
sym | won't close | já não fecha, não fecha mais
sym | key won't turn | a chave não roda, a chave não gira, chave não roda
sym | key broken in lock | a chave partiu, quebrei a chave, a chave quebrou
sym | locked out | fechada fora, esqueci as chaves
sym | broken into | forçaram, forçada, entraram
sym | loose | soltou-se
sym | fallen off | desprendeu-se, desprendeu se
sym | hanging down | pendurado, pendurada, a cair, descaído
sym | flat | murcho
sym | won't brake | não trava, não freia, não travam
sym | slipping | patina, escapa
sym | mould | fungos
sym | damp | mancha de umidade
sym | peeling | descascou, a soltar, descola
sym | crumbling | a desfazer-se, a desfazer se, esfarelando, a cair aos bocados, esfarela
sym | overgrown | cheio de mato
sym | dead | secou
sym | fallen tree | árvore caída, caiu uma árvore
sym | droppings | fezes, excrementos, cocó
sym | scratching noises | arranhões, barulhos no sótão
sym | redirects | redirecciona, vai para outra página
sym | not sending emails | não são enviados
sym | can't log in | não deixa entrar
sym | wrong prices | preços errados, preços antigos
sym | out of date | desatualizado, desatualizada
sym | viruses | malware, popups
sym | lost data | apaguei, apagou, perdi as fotos, perdi tudo, apagadas
sym | won't print | não imprime mais, já não imprime
sym | paper jam | atola o papel, puxa o papel
sym | no wifi | não apanha wifi, sem internet, sem wifi
sym | can't hear | ninguém ouve
sym | drifting | drift, mexe sozinho, anda sozinho
sym | swollen | empenou
job | assemble | armar
job | wallpaper | pôr papel de parede, papel de parede
job | tile | colocar azulejos, assentar azulejos, pôr azulejos
job | lay flooring | colocar pavimento, colocar piso, pôr flutuante
job | insulate | isolar
job | trim | desbastar
job | fell | cortar a árvore
job | weed | tirar ervas daninhas
job | check | avaliar
job | copy of key | duplicado de chave, copiar a chave, duplicar chave
job | new battery | trocar a bateria, bateria nova, trocar bateria, troca de bateria
job | replace screen | trocar a tela, trocar o ecrã, troca de tela, tela nova, ecrã novo
job | reinstall Windows | reinstalar windows
job | update | actualizar
job | build a website | novo site
job | fumigate | fumigar
job | get rid of | livrar
w | left | esquerda, esquerdo
w | right | direita, direito
w | after | depois de, após
w | storm | tempestade, temporal, chuva forte
w | rain | chuva
w | update | actualização
w | on mobile | no telemóvel, no celular
w | everywhere | por todo o lado, por toda parte
w | again | outra vez, de novo
w | no longer | já não
w | suddenly | de repente
w | completely | completamente, totalmente
w | whole | inteiro, inteira
w | baby | bebé
w | child | criança, filho, filha
w | basement | porão
sym | broken | partiu se, estragou-se, estragou se, avariou-se, avariou se, está partido, está partida, está quebrado, está quebrada, está estragado, está avariado, está avariada
sym | blocked | entupiu-se, entupiu se, está entupido, está entupida, ficou entupido, entupiram
sym | water backing up | a água volta, volta a água, água a subir, está a transbordar, a água sobe, retorna água, voltando água
sym | jammed | encravou-se, encravou se, prendeu, está encravado, está encravada, está emperrado, está emperrada, empancou, ficou presa, ficou preso
sym | leaking | está a pingar, está pingando, está a verter, está a perder água, tem uma fuga, tem um vazamento, deita água por baixo, sai água, a vazar, vazando água
sym | runs constantly | corre sempre, está sempre a correr, fica correndo água, não para de encher
sym | noisy | faz um barulho estranho, está a fazer barulho, está fazendo barulho, zumbe, estala, bate muito
sym | cracked | está rachado, está rachada, está trincado, está trincada, tem uma racha, estalou, todo rachado, toda rachada, todo partido, toda partida, todo trincado, toda trincada
sym | won't respond | não faz nada, morreu de vez, não reage a nada, apagou de vez
sym | keeps turning off | desliga se sozinho, desliga-se sozinha, desliga se sozinha, desliga depois, desliga-se ao fim, desliga se ao fim, desliga a toda hora, apaga do nada
sym | restarts | está sempre a reiniciar, reinicia toda hora, reinicia-se, reinicia se
sym | slow | está muito lento, está muito lenta, está super lento, demora imenso, demora muito, demora uma eternidade, muito devagar, anda lento
sym | hacked | foi hackeado, foi hackeada, fomos hackeados, foi invadido, foi pirateado
sym | loose | saiu do sítio, saiu do trilho, saiu da calha, descolou-se, está solto, está solta, está a soltar-se, está a soltar se, caiu do suporte
sym | flickers | está a piscar, pisca o tempo todo, acende e apaga
sym | keeps tripping | dispara o disjuntor, o disjuntor desarma, o disjuntor cai, desarma o disjuntor, vai abaixo o quadro, dispara o quadro, o quadro dispara
sym | smells | cheira a mofo, cheira a esgoto, está a cheirar mal, tem cheiro ruim, cheiro de esgoto, cheiro a esgoto
sym | low pressure | não tem pressão
sym | no water | não há água, falta água, não chega água
sym | won't spin | sai encharcada, sai molhada, roupa encharcada
sym | misted | embaciado, embaciada, condensação, embaçado, embaçada
sym | uneven | desnivelado, desnivelada, afundou, abatido
sym | draught | entra ar, entra frio, corrente de ar
sym | frozen | congelou, congelado, criou gelo, cheio de gelo
sym | won't come out | não sai, já não sai
sym | doesn't fit | não encaixa
sym | skips | salta pontos, pula pontos
sym | shows strange characters | caracteres estranhos
sym | wrong | errado, errada, está errado, está errada, incorreto, não bate certo
sym | error 500 | erro interno
sym | error 404 | página não encontrada
sym | white screen | ecrã branco
sym | running out of space | sem espaço, memória cheia, sem memória
sym | payments fail | falha no pagamento, o pagamento falha
sym | can't buy | não conseguem comprar, não dá para comprar
gen | mango tree | pé de manga, mangueira de manga
place | orange tree | laranjeira, pé de laranja
place | lemon tree | pé de limão
place | oak | sobreiro
place | birch tree | bétula
place | cherry tree | cerejeira
place | apple tree | macieira
place | walnut tree | nogueira
place | fir tree | abeto
place | plane tree | plátano
place | willow | salgueiro
place | mango tree | pé de manga
place | avocado tree | abacateiro
place | bamboo | bambu
place | bougainvillea | primavera
place | thuja hedge | sebe de tuias
place | laurel hedge | sebe de loureiro
place | vines | videira
place | gravel | brita, gravilha
place | stone wall | muro de pedra
place | retaining wall | muro de arrimo, muro de suporte
place | stairwell | entrada do prédio
place | upholstery | estofos, estofados
place | cellar | porão
skip |  | adiar, antecipar, remarcar, reagendar
sym | won't charge | não carrega nada, não carrega bem, não carrega direito, não tá a carregar, não consegue carregar, não está mais carregando, não tá mais carregando
sym | won't turn on | não liga nada, não liga bem, não liga direito, deixou de ligar, não está a ligar, não tá a ligar, não consegue ligar, não tá ligando, não está mais ligando, não tá mais ligando, já não arranca, não arranca mais, n arranca, não arranca nada, não arranca bem, não arranca direito, parou de arrancar, deixou de arrancar, não quer arrancar, não está a arrancar, não tá a arrancar, não consegue arrancar, não está arrancando, não tá arrancando, não está mais arrancando, não tá mais arrancando, já não acende, não acende mais, n acende, não acende nada, não acende bem, não acende direito, parou de acender, deixou de acender, não quer acender, não está a acender, não tá a acender, não consegue acender, não está acendendo, não tá acendendo, não está mais acendendo, não tá mais acendendo
sym | won't turn off | não desliga, já não desliga, não desliga mais, n desliga, não desliga nada, não desliga bem, não desliga direito, parou de desligar, deixou de desligar, não quer desligar, não está a desligar, não tá a desligar, não consegue desligar, não está desligando, não tá desligando, não está mais desligando, não tá mais desligando, não apaga, já não apaga, não apaga mais, n apaga, não apaga nada, não apaga bem, não apaga direito, parou de apagar, deixou de apagar, não quer apagar, não está a apagar, não tá a apagar, não consegue apagar, não está apagando, não tá apagando, não está mais apagando, não tá mais apagando
sym | won't cool | já não gela, não gela nada, não gela bem, não gela direito, não quer gelar, não está a gelar, não tá a gelar, não consegue gelar, não está mais gelando, não tá mais gelando, já não esfria, não esfria mais, n esfria, não esfria nada, não esfria bem, não esfria direito, parou de esfriar, deixou de esfriar, não quer esfriar, não está a esfriar, não tá a esfriar, não consegue esfriar, não está esfriando, não tá esfriando, não está mais esfriando, não tá mais esfriando, já não arrefece, não arrefece mais, n arrefece, não arrefece nada, não arrefece bem, não arrefece direito, parou de arrefecer, deixou de arrefecer, não quer arrefecer, não está a arrefecer, não tá a arrefecer, não consegue arrefecer, já não refrigera, não refrigera mais, n refrigera, não refrigera nada, não refrigera bem, não refrigera direito, parou de refrigerar, deixou de refrigerar, não quer refrigerar, não está a refrigerar, não tá a refrigerar, não consegue refrigerar, não está refrigerando, não tá refrigerando, não está mais refrigerando, não tá mais refrigerando, já não congela, não congela mais, n congela, não congela nada, não congela bem, não congela direito, parou de congelar, deixou de congelar, não quer congelar, não está a congelar, não tá a congelar, não consegue congelar, não está congelando, não tá congelando, não está mais congelando, não tá mais congelando
sym | won't heat | não aquece nada, não aquece bem, não aquece direito, parou de aquecer, não quer aquecer, não tá a aquecer, não consegue aquecer, não está aquecendo, não tá aquecendo, não está mais aquecendo, não tá mais aquecendo, já não esquenta, n esquenta, não esquenta nada, não esquenta bem, não esquenta direito, deixou de esquentar, não quer esquentar, não está a esquentar, não tá a esquentar, não consegue esquentar, não está mais esquentando, não tá mais esquentando
sym | won't spin | não centrifuga mais, n centrifuga, não centrifuga nada, não centrifuga bem, não centrifuga direito, parou de centrifugar, deixou de centrifugar, não quer centrifugar, não está a centrifugar, não tá a centrifugar, não consegue centrifugar, não está centrifugando, não tá centrifugando, não está mais centrifugando, não tá mais centrifugando, já não torce, não torce mais, n torce, não torce nada, não torce bem, não torce direito, parou de torcer, deixou de torcer, não quer torcer, não está a torcer, não tá a torcer, não consegue torcer, não está torcendo, não tá torcendo, não está mais torcendo, não tá mais torcendo
sym | won't turn | já não gira, não gira mais, n gira, não gira nada, não gira bem, não gira direito, parou de girar, deixou de girar, não quer girar, não está a girar, não tá a girar, não consegue girar, não está girando, não tá girando, não está mais girando, não tá mais girando, já não roda, não roda mais, n roda, não roda nada, não roda bem, não roda direito, parou de rodar, deixou de rodar, não quer rodar, não está a rodar, não tá a rodar, não consegue rodar, não está rodando, não tá rodando, não está mais rodando, não tá mais rodando
sym | won't drain | já não drena, não drena mais, n drena, não drena nada, não drena bem, não drena direito, parou de drenar, deixou de drenar, não quer drenar, não está a drenar, não tá a drenar, não consegue drenar, não está drenando, não tá drenando, não está mais drenando, não tá mais drenando, já não escoa, não escoa mais, n escoa, não escoa nada, não escoa bem, não escoa direito, parou de escoar, deixou de escoar, não quer escoar, não está a escoar, não tá a escoar, não consegue escoar, não está escoando, não tá escoando, não está mais escoando, não tá mais escoando, já não despeja, não despeja mais, n despeja, não despeja nada, não despeja bem, não despeja direito, parou de despejar, deixou de despejar, não quer despejar, não está a despejar, não tá a despejar, não consegue despejar, já não esvazia, não esvazia mais, n esvazia, não esvazia nada, não esvazia bem, não esvazia direito, parou de esvaziar, deixou de esvaziar, não quer esvaziar, não está a esvaziar, não tá a esvaziar, não consegue esvaziar
sym | won't fill | já não enche, não enche mais, n enche, não enche nada, não enche bem, não enche direito, parou de encher, deixou de encher, não quer encher, não está a encher, não tá a encher, não consegue encher, não está enchendo, não tá enchendo, não está mais enchendo, não tá mais enchendo, já não puxa água, não puxa água mais, n puxa água, não puxa água nada, não puxa água bem, não puxa água direito, parou de puxar água, deixou de puxar água, não quer puxar água, não está a puxar água, não tá a puxar água, não consegue puxar água
sym | won't dry | não seca, já não seca, não seca mais, n seca, não seca nada, não seca bem, não seca direito, parou de secar, deixou de secar, não quer secar, não está a secar, não tá a secar, não consegue secar, não está secando, não tá secando, não está mais secando, não tá mais secando
sym | won't wash | não lava, já não lava, não lava mais, n lava, não lava nada, não lava bem, não lava direito, parou de lavar, deixou de lavar, não quer lavar, não está a lavar, não tá a lavar, não consegue lavar, não está lavando, não tá lavando, não está mais lavando, não tá mais lavando
sym | won't open | não abre nada, não abre bem, não abre direito, não está a abrir, não tá a abrir, não consegue abrir, não está abrindo, não tá abrindo, não está mais abrindo, não tá mais abrindo
sym | won't close | não fecha nada, não está a fechar, não tá a fechar, não consegue fechar, não está fechando, não tá fechando, não está mais fechando, não tá mais fechando
sym | won't go up | já não sobe, não sobe mais, n sobe, não sobe nada, não sobe bem, não sobe direito, parou de subir, deixou de subir, não está a subir, não tá a subir, não consegue subir, não está subindo, não tá subindo, não está mais subindo, não tá mais subindo
sym | won't go down | já não desce, não desce mais, n desce, não desce nada, não desce bem, não desce direito, parou de descer, deixou de descer, não está a descer, não tá a descer, não consegue descer, não está descendo, não tá descendo, não está mais descendo, não tá mais descendo
sym | won't print | não imprime nada, não imprime bem, não imprime direito, parou de imprimir, deixou de imprimir, não quer imprimir, não está a imprimir, não tá a imprimir, não consegue imprimir, não está imprimindo, não tá imprimindo, não está mais imprimindo, não tá mais imprimindo
sym | won't scan | não digitaliza, já não digitaliza, não digitaliza mais, n digitaliza, não digitaliza nada, não digitaliza bem, não digitaliza direito, parou de digitalizar, deixou de digitalizar, não quer digitalizar, não está a digitalizar, não tá a digitalizar, não consegue digitalizar, não escaneia, já não escaneia, não escaneia mais, n escaneia, não escaneia nada, não escaneia bem, não escaneia direito, parou de escanear, deixou de escanear, não quer escanear, não está a escanear, não tá a escanear, não consegue escanear
sym | won't connect | já não conecta, não conecta mais, n conecta, não conecta nada, não conecta bem, não conecta direito, parou de conectar, deixou de conectar, não quer conectar, não está a conectar, não tá a conectar, não consegue conectar, não está conectando, não tá conectando, não está mais conectando, não tá mais conectando, não se conecta, já não se conecta, não se conecta mais, n se conecta, não se conecta nada, não se conecta bem, não se conecta direito, parou de se conectar, deixou de se conectar, não quer se conectar, não está a se conectar, não tá a se conectar, não consegue se conectar, não emparelha, já não emparelha, não emparelha mais, n emparelha, não emparelha nada, não emparelha bem, não emparelha direito, parou de emparelhar, deixou de emparelhar, não quer emparelhar, não está a emparelhar, não tá a emparelhar, não consegue emparelhar
sym | won't respond | já não responde, não responde mais, n responde, não responde nada, não responde bem, não responde direito, parou de responder, deixou de responder, não quer responder, não está a responder, não tá a responder, não consegue responder, não está respondendo, não tá respondendo, não está mais respondendo, não tá mais respondendo, já não reage, não reage mais, n reage, não reage nada, não reage bem, não reage direito, parou de reagir, deixou de reagir, não quer reagir, não está a reagir, não tá a reagir, não consegue reagir
sym | won't ring | não toca, já não toca, não toca mais, n toca, não toca nada, não toca bem, não toca direito, parou de tocar, deixou de tocar, não quer tocar, não está a tocar, não tá a tocar, não consegue tocar, não está tocando, não tá tocando, não está mais tocando, não tá mais tocando
sym | won't light up | não ilumina, já não ilumina, não ilumina mais, n ilumina, não ilumina nada, não ilumina bem, não ilumina direito, parou de iluminar, deixou de iluminar, não quer iluminar, não está a iluminar, não tá a iluminar, não consegue iluminar, não está iluminando, não tá iluminando, não está mais iluminando, não tá mais iluminando
sym | won't brake | já não trava, não trava mais, n trava, não trava nada, não trava bem, não trava direito, parou de travar, deixou de travar, não quer travar, não está a travar, não tá a travar, não consegue travar, já não freia, não freia mais, n freia, não freia nada, não freia bem, não freia direito, parou de frear, deixou de frear, não quer frear, não está a frear, não tá a frear, não consegue frear, não está freando, não tá freando, não está mais freando, não tá mais freando, já não travam, não travam mais, n travam, não travam nada, não travam bem, não travam direito
sym | won't cut | não corta, já não corta, não corta mais, n corta, não corta nada, não corta bem, não corta direito, parou de cortar, deixou de cortar, não quer cortar, não está a cortar, não tá a cortar, não consegue cortar, não está cortando, não tá cortando, não está mais cortando, não tá mais cortando
sym | won't suck | não aspira, já não aspira, não aspira mais, n aspira, não aspira nada, não aspira bem, não aspira direito, parou de aspirar, deixou de aspirar, não quer aspirar, não está a aspirar, não tá a aspirar, não consegue aspirar, não está aspirando, não tá aspirando, não está mais aspirando, não tá mais aspirando, não suga, já não suga, não suga mais, n suga, não suga nada, não suga bem, não suga direito, parou de sugar, deixou de sugar, não quer sugar, não está a sugar, não tá a sugar, não consegue sugar, não está sugando, não tá sugando, não está mais sugando, não tá mais sugando
sym | won't blow | não sopra, já não sopra, não sopra mais, n sopra, não sopra nada, não sopra bem, não sopra direito, parou de soprar, deixou de soprar, não quer soprar, não está a soprar, não tá a soprar, não consegue soprar, não está soprando, não tá soprando, não está mais soprando, não tá mais soprando, não ventila, já não ventila, não ventila mais, n ventila, não ventila nada, não ventila bem, não ventila direito, parou de ventilar, deixou de ventilar, não quer ventilar, não está a ventilar, não tá a ventilar, não consegue ventilar
sym | won't send | já não envia, não envia mais, n envia, não envia nada, não envia bem, não envia direito, parou de enviar, deixou de enviar, não quer enviar, não está a enviar, não tá a enviar, não consegue enviar, não tá enviando, não está mais enviando, não tá mais enviando, já não manda, não manda mais, n manda, não manda nada, não manda bem, não manda direito, parou de mandar, deixou de mandar, não quer mandar, não está a mandar, não tá a mandar, não consegue mandar, não está mandando, não tá mandando, não está mais mandando, não tá mais mandando
sym | won't receive | não recebe, já não recebe, não recebe mais, n recebe, não recebe nada, não recebe bem, não recebe direito, parou de receber, deixou de receber, não quer receber, não está a receber, não tá a receber, não consegue receber, não está recebendo, não tá recebendo, não está mais recebendo, não tá mais recebendo, não recebemos, já não recebemos, não recebemos mais, n recebemos, não recebemos nada, não recebemos bem, não recebemos direito
sym | won't update | não atualiza, já não atualiza, não atualiza mais, n atualiza, não atualiza nada, não atualiza bem, não atualiza direito, parou de atualizar, deixou de atualizar, não quer atualizar, não está a atualizar, não tá a atualizar, não consegue atualizar, não está atualizando, não tá atualizando, não está mais atualizando, não tá mais atualizando
sym | won't show | já não aparece, não aparece mais, n aparece, não aparece nada, não aparece bem, não aparece direito, parou de aparecer, deixou de aparecer, não quer aparecer, não está a aparecer, não tá a aparecer, não consegue aparecer, não está aparecendo, não tá aparecendo, não está mais aparecendo, não tá mais aparecendo, não aparecem, já não aparecem, não aparecem mais, n aparecem, não aparecem nada, não aparecem bem, não aparecem direito
sym | isn't recognised | já não reconhece, não reconhece mais, n reconhece, não reconhece nada, não reconhece bem, não reconhece direito, parou de reconhecer, deixou de reconhecer, não quer reconhecer, não está a reconhecer, não tá a reconhecer, não consegue reconhecer, não está reconhecendo, não tá reconhecendo, não está mais reconhecendo, não tá mais reconhecendo, já não deteta, não deteta mais, n deteta, não deteta nada, não deteta bem, não deteta direito, parou de detetar, deixou de detetar, não quer detetar, não está a detetar, não tá a detetar, não consegue detetar, já não detecta, não detecta mais, n detecta, não detecta nada, não detecta bem, não detecta direito, parou de detectar, deixou de detectar, não quer detectar, não está a detectar, não tá a detectar, não consegue detectar, já não lê, não lê mais, n lê, não lê nada, não lê bem, não lê direito, parou de ler, deixou de ler, não quer ler, não está a ler, não tá a ler, não consegue ler, não está lendo, não tá lendo, não está mais lendo, não tá mais lendo
sym | not working | já não funciona, não funciona nada, não funciona bem, não funciona direito, não quer funcionar, não tá a funcionar, não consegue funcionar, não está mais funcionando, não tá mais funcionando, já não trabalha, não trabalha mais, n trabalha, não trabalha nada, não trabalha bem, não trabalha direito, parou de trabalhar, não quer trabalhar, não está a trabalhar, não tá a trabalhar, não consegue trabalhar, já não funcionam, não funcionam mais, n funcionam, não funcionam nada, não funcionam bem, não funcionam direito, já não presta, não presta mais, n presta, não presta nada, não presta bem, não presta direito, parou de prestar, deixou de prestar, não quer prestar, não está a prestar, não tá a prestar, não consegue prestar
sym | won't move | não mexe, já não mexe, não mexe mais, n mexe, não mexe nada, não mexe bem, não mexe direito, parou de mexer, deixou de mexer, não quer mexer, não está a mexer, não tá a mexer, não consegue mexer, não está mexendo, não tá mexendo, não está mais mexendo, não tá mais mexendo, não anda, já não anda, não anda mais, n anda, não anda nada, não anda bem, não anda direito, parou de andar, deixou de andar, não quer andar, não está a andar, não tá a andar, não consegue andar, não está andando, não tá andando, não está mais andando, não tá mais andando
sym | won't lock | já não tranca, não tranca mais, n tranca, não tranca nada, não tranca bem, não tranca direito, parou de trancar, deixou de trancar, não quer trancar, não está a trancar, não tá a trancar, não consegue trancar, não está trancando, não tá trancando, não está mais trancando, não tá mais trancando
sym | won't record | não grava, já não grava, não grava mais, n grava, não grava nada, não grava bem, não grava direito, parou de gravar, deixou de gravar, não quer gravar, não está a gravar, não tá a gravar, não consegue gravar, não está gravando, não tá gravando, não está mais gravando, não tá mais gravando
sym | won't focus | não foca, já não foca, não foca mais, n foca, não foca nada, não foca bem, não foca direito, parou de focar, deixou de focar, não quer focar, não está a focar, não tá a focar, não consegue focar, não está focando, não tá focando, não está mais focando, não tá mais focando
sym | won't grind | não mói, já não mói, não mói mais, n mói, não mói nada, não mói bem, não mói direito, parou de moer, deixou de moer, não quer moer, não está a moer, não tá a moer, não consegue moer
sym | won't make coffee | não faz café, já não faz café, não faz café mais, n faz café, não faz café nada, não faz café bem, não faz café direito, parou de fazer café, deixou de fazer café, não quer fazer café, não está a fazer café, não tá a fazer café, não consegue fazer café
sym | won't hold | não segura, já não segura, não segura mais, n segura, não segura nada, não segura bem, não segura direito, parou de segurar, deixou de segurar, não quer segurar, não está a segurar, não tá a segurar, não consegue segurar, não está segurando, não tá segurando, não está mais segurando, não tá mais segurando, não aguenta, já não aguenta, não aguenta mais, n aguenta, não aguenta nada, não aguenta bem, não aguenta direito, parou de aguentar, deixou de aguentar, não quer aguentar, não está a aguentar, não tá a aguentar, não consegue aguentar
sym | won't start | já não inicia, não inicia mais, n inicia, não inicia nada, não inicia bem, não inicia direito, parou de iniciar, deixou de iniciar, não quer iniciar, não está a iniciar, não tá a iniciar, não consegue iniciar, não está iniciando, não tá iniciando, não está mais iniciando, não tá mais iniciando
sym | won't sound | já não se ouve, não se ouve mais, n se ouve, não se ouve nada, não se ouve bem, não se ouve direito, parou de ouvir, deixou de ouvir, não quer ouvir, não está a ouvir, não tá a ouvir, não consegue ouvir
`;
