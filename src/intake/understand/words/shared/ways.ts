/**
 * How things are, and small words of faults, in four languages; written as ./nouns.ts. Adjectives are told in the
 * form for one male thing, the others are made from it; `col` is one that is no fault by itself.
 */
export const SHARED_WAYS = `
adj | blurry | borroso, desenfocado | flou | unscharf, verschwommen | desfocado, turvo
col | yellow | amarillo, amarillento | jaune, jauni | gelb, vergilbt | amarelo, amarelado
col | green | verde | vert, verdâtre | grün | verde
col | black | negro | noir | schwarz | preto, negro
col | white | blanco | blanc, blanche | weiß | branco
col | red | rojo | rouge | rot | vermelho
col | brown | marrón | marron, brun | braun | castanho
col | cold | frío | froid | kalt | frio
adj | lukewarm | tibio, templado | tiède | lauwarm | morno
adj | hot | muy caliente, ardiendo | brûlant, bouillant | heiß | muito quente, a ferver
col | full | lleno | plein | voll, voller | cheio
col | empty | vacío | vide | leer | vazio
adj | dirty | sucio, mugriento | sale, encrassé | dreckig, schmutzig, verdreckt | sujo
adj | greasy | grasiento | gras, graisseux | fettig | gorduroso
adj | crooked | torcido | de travers, tordu | schief, verzogen | torto
adj | leaning | inclinado | penché, incliné | schräg | inclinado
col | soft | blando | mou, molle | weich | mole
col | hard | duro | dur | hart | duro
adj | sticky | pegajoso | collant | klebrig | pegajoso
adj | noisy | ruidoso | bruyant | laut | barulhento, ruidoso
adj | slow | lento | lent | langsam | lento
adj | weak | débil, flojo | faible | schwach | fraco
col | dim | oscuro | sombre | dunkel | escuro
col | open | abierto | ouvert | offen | aberto
adj | stuck | atascado, agarrotado, trabado, encajado | bloqué, coincé, grippé | festgefressen, verklemmt, eingerostet | preso, encravado, emperrado
adj | halfway | a medias, a medio camino, a la mitad | à mi-hauteur, à moitié, à mi-chemin | auf halber Höhe, auf halbem Weg, halb offen | a meio, a meio caminho
adj | rusty | oxidado | rouillé | rostig, verrostet | enferrujado
adj | rotten | podrido | pourri | morsch, verfault | podre, apodrecido
adj | mouldy | mohoso, con moho | moisi | schimmelig, verschimmelt | bolorento, com bolor
adj | damp | húmedo | humide | feucht | húmido
adj | torn | rasgado, desgarrado | déchiré | zerrissen, gerissen | rasgado
adj | frayed | pelado, deshilachado | effiloché, dénudé | ausgefranst | desfiado, descarnado
adj | worn out | gastado, desgastado | usé | abgenutzt, verschlissen | gasto, desgastado
adj | loose | flojo, suelto, descolgado | desserré, branlant, lâche | locker, lose | solto, frouxo, folgado
adj | overgrown | descuidado, asilvestrado, crecido | envahi, en friche | verwildert, zugewachsen, überwuchert | abandonado, ao abandono
adj | diseased | enfermo | malade | krank | doente
adj | dead | seco, muerto | mort | abgestorben, tot | morto
adj | wilted | marchito | fané | verwelkt, welk | murcho
adj | uneven | irregular, desnivelado | inégal | uneben | desnivelado
adj | sunken | hundido | affaissé | abgesackt, abgesenkt | afundado
adj | scratched | rayado, arañado | rayé | zerkratzt | riscado
adj | cracked | agrietado | fissuré, fendu | rissig | rachado, fendido
adj | chipped | desportillado | ébréché | abgeplatzt | lascado
adj | dented | abollado | cabossé | verbeult | amolgado
adj | burnt out | fundido | grillé, cramé | durchgebrannt | fundido
adj | swollen | hinchado | gonflé | aufgebläht, aufgequollen | inchado
adj | out of tune | desafinado | désaccordé | verstimmt | desafinado
col | wrong | equivocado, incorrecto, erróneo | faux, erroné | falsch | errado, incorreto
adj | empty page | en blanco | vierge | leere Seite | em branco
adj | unsafe | inseguro, no seguro, no es seguro, no es segura | non sécurisé, pas sécurisé | nicht sicher, unsicher | não seguro, não é seguro, inseguro
adj | expired | caducado, vencido | expiré, périmé | abgelaufen | expirado, caducado
adj | hacked | hackeado | piraté | gehackt | pirateado, hackeado
col | missing | desaparecido | manquant, disparu | verschwunden, weg | desaparecido, em falta
adj | infested | infestado | infesté | befallen | infestado
sym | full of | lleno de, llena de, llenos de, llenas de | plein de, pleine de, pleins de, rempli de, remplie de | voller, voll mit | cheio de, cheia de, cheios de, cheias de
sym | not clean | | | nicht sauber | 
sym | on one side only | solo por un lado, de un solo lado, solo de un lado | que d'un côté, d'un seul côté | nur auf einer Seite, nur einseitig | só de um lado, só dum lado
sym | no warm water | solo agua fría, solo sale agua fría, solo sale fría | que de l'eau froide, que l'eau froide | nur kaltes Wasser, nur noch kaltes Wasser | só sai água fria, só água fria
sym | drains slowly | traga despacio, traga muy despacio, traga lento, traga mal | se vide lentement, se vide très lentement, s'écoule lentement, se vide mal | läuft langsam ab, läuft ganz langsam ab, läuft nur langsam ab, läuft schlecht ab | escoa devagar, escoa muito devagar, despeja devagar
sym | loses pressure | pierde presión | perd de la pression, perd en pression, perd sa pression | verliert _ Druck, Druckverlust | perde pressão, perde a pressão
sym | loses connection | pierde la conexión, pierde conexión, pierde la señal, se desconecta | perd la connexion, se déconnecte | verliert _ Verbindung | perde a ligação, perde ligação, perder a ligação, desliga-se da rede
sym | takes too long | tarda mucho, tarda horas, tarda una eternidad, tarda tres horas, tarda dos horas | met des heures, met une éternité, met trois heures, met deux heures, met trop de temps | braucht ewig, braucht Stunden, braucht drei Stunden, braucht zwei Stunden, dauert ewig | demora muito, demora horas, demora uma eternidade, demora três horas, demora duas horas
sym | spins freely | gira en falso, gira sin parar, da vueltas en falso | tourne dans le vide | dreht durch, dreht leer | roda em falso, gira em falso
sym | nobody can hear me | no me oyen, no me escuchan, no se me oye | on ne m'entend pas, on m'entend pas, personne ne m'entend | hört mich keiner, hört mich niemand, man hört mich nicht, keiner hört mich | ninguém me ouve, não me ouvem
sym | can't hear the other person | no oigo a nadie, no oigo nada | je n'entends rien, j'entends rien | höre nichts, höre niemanden | não ouço nada, não oiço nada
sym | goes black | se pone negro, se pone negra, se queda negro, se queda en negro | devient noir, devient noire | wird schwarz, wird _ schwarz | fica preto, fica preta
sym | turned green | se ha puesto verde, se puso verde, está verde | est devenu vert, est devenue verte, est verte, est vert, a verdi | ist grün, grün geworden | ficou verde, está verde
sym | builds up ice | hace hielo, hace escarcha, se llena de hielo, forma hielo | fait de la glace, fait du givre, prend en glace | vereist, setzt Eis an | faz gelo, ganha gelo, cria gelo
sym | leaves dishes dirty | deja los platos sucios, no lava bien, no limpia bien | laisse la vaisselle sale, lave mal | macht _ nicht sauber, spült schlecht | deixa os pratos sujos, deixa a loiça suja, não lava bem
sym | urine | se hizo pis, se ha hecho pis, mojó la cama | fait pipi au lit, fait pipi, uriné | eingenässt, ins Bett gemacht, gepinkelt | fez chichi, fez xixi
sym | smells of dog | huele a perro | sent le chien | riecht nach Hund | cheira a cão
sym | smells of smoke | huele a humo, huele a tabaco | sent le tabac, sent la fumée | riecht nach Rauch, riecht nach Qualm | cheira a fumo, cheira a tabaco
sym | flat tyre | rueda pinchada, un pinchazo, ponchada | pneu crevé, crevé, crevaison | Platten, einen Platten, platt, Reifenpanne | um furo, pneu furado, pneu em baixo
sym | blown over by the wind | tirado por el viento, se ha caído con el viento | tombé avec le vent, renversé par le vent | vom Wind umgeworfen, umgeweht, vom Sturm umgeworfen | caiu com o vento, caíram com o vento, derrubado pelo vento
sym | keys locked inside | llaves dentro del maletero, llaves dentro del coche, llaves dentro | enfermé mes clés, clés à l'intérieur, clés enfermées | Schlüssel _ eingeschlossen, Schlüssel liegt drin, Schlüssel liegen drin | chaves dentro da mala, chaves dentro do carro, chaves lá dentro
sym | door slammed shut | se ha cerrado la puerta, se cerró la puerta | porte a claqué, porte claquée | | porta bateu, porta fechou-se
sym | crashed into a tree | se estrelló contra un árbol | s'est écrasé contre un arbre | gegen einen Baum geflogen | bateu numa árvore
sym | stopped | se ha parado, se paró | s'est arrêté, s'est arrêtée | stehen geblieben, bleibt stehen, stehengeblieben | parou
sym | can't get in | no puedo entrar, no consigo entrar | je n'arrive pas à entrer, impossible d'entrer | komme nicht rein, komme nicht mehr rein, kommen nicht rein, komm nicht rein | não consigo entrar
sym | can't log in | no puedo iniciar sesión, no puedo acceder | peux plus me connecter, n'arrive plus à me connecter | komme nicht mehr in, kann mich nicht einloggen, kann mich nicht anmelden | não consigo iniciar sessão, não consigo aceder
sym | produces no power | no producen nada, no produce nada, no generan | ne produisent plus rien, ne produisent rien, produit plus rien | liefert keinen Strom, liefert _ keinen Strom, kein Strom | não produzem nada, não produz nada
sym | not being clean | | | wird nicht sauber | 
sym | doesn't get warm | no se calienta, no calienta | ne devient pas chaud | wird _ nicht warm, bleibt kalt, bleibt _ kalt | não aquece, fica frio, está frio
sym | turns although taps are closed | gira con todo cerrado | tourne même tout fermé, tourne alors que tout est fermé | dreht sich obwohl alles zu ist | gira com tudo fechado
job | connect | conecten, conecte, conectarme, enchufar | raccorder, brancher, connecter | anschließen, angeschlossen | ligar
job | transfer data | pasar todo, pasar los datos, traspasar | transférer mes données, transférer les données, transférer | Daten übertragen, Daten _ übertragen, übertragen, rüberziehen | passar os dados, passar tudo, transferir os dados
job | hang | colgar, cuelguen | accrocher, suspendre | aufhängen, aufgehängt | pendurar
job | assemble | montar, armar, ensamblar | monter, assembler | aufbauen, zusammenbauen, aufgebaut | montar
job | paint | pintar, pintura | peindre, repeindre, peinture | streichen, anstreichen, gestrichen, malern | pintar, pintura
job | tune | afinar | accorder | stimmen | afinar
job | pave | pavimentar, adoquinar, enlosar, solar | paver, daller, carreler | pflastern, gepflastert | pavimentar, calcetar
job | clear | desbrozar, desbrozarlo, limpiar de maleza | débroussailler, défricher | roden, gerodet, freischneiden | desmatar, roçar, limpar o mato
job | clean | fregar, limpiarlo, limpiarla, limpien | nettoyer, lessiver, récurer | putzen, reinigen, gereinigt, saubermachen, sauber machen, Reinigung | limpar, limpeza, lavar
job | wash | lavar | laver | waschen, gewaschen | lavar
job | replace | cambiar, sustituir, reemplazar, renovar | remplacer, changer, renouveler | austauschen, ersetzen, wechseln, tauschen, erneuern, erneuert, ausgetauscht, gewechselt | trocar, substituir, mudar
job | descale | descalcificar | détartrer | entkalken, entkalkt | descalcificar
job | service | revisar, revisión, mantenimiento | entretien, révision, réviser | warten, Wartung, gewartet | revisão, manutenção
job | insulate | aislar | isoler | dämmen, isolieren | isolar
job | seal | sellar, impermeabilizar | étanchéifier, colmater | abdichten, abgedichtet | vedar, impermeabilizar
job | unblock | desatascar, desatrancar, destapar | déboucher | freimachen, Verstopfung beseitigen | desentupir
job | sand | lijar, acuchillar | poncer | abschleifen, schleifen lassen | lixar
job | varnish | barnizar | vernir | lackieren | envernizar
job | upholster | tapizar | retapisser, tapisser | polstern, neu beziehen, beziehen | estofar
job | shorten | acortar, meter el bajo | raccourcir | kürzen | encurtar, fazer bainha
job | sharpen | afilar | affûter, aiguiser | schärfen | afiar
job | plant | plantar | planter | pflanzen, einpflanzen | plantar
job | sow | sembrar | semer | säen, ansäen | semear
job | fell | talar, cortar el árbol | abattre | fällen, gefällt | abater, cortar a árvore
job | grind out | | rogner | ausfräsen, fräsen | 
job | dig | excavar, cavar | creuser | graben, ausheben | escavar
job | demolish | derribar, demoler, tirar abajo | démolir, abattre | abreißen | demolir, deitar abaixo
job | cut a copy of | duplicar, sacar copia | faire un double, refaire une clé | nachmachen, Schlüssel nachmachen | fazer uma cópia, duplicar
job | extend | ampliar | agrandir | erweitern | ampliar
job | move | trasladar | déplacer | umsetzen, verlegen | mudar de sítio
job | translate | traducir, traducida, traducido | traduire, traduit | übersetzen, übersetzt | traduzir, traduzido
job | redesign | rediseñar, rediseño | refaire, refonte | überarbeiten, neu gestalten, Relaunch | redesenhar, redesign, refazer
w | inside and outside | por dentro y por fuera, dentro y fuera | intérieur et extérieur, dedans et dehors | innen und außen | por dentro e por fora, dentro e fora
w | when it rains | cuando llueve | quand il pleut | wenn es regnet, bei Regen | quando chove
w | after building work | después de una obra, después de la obra, tras la obra, fin de obra | après travaux, fin de chantier | nach dem Umbau, nach der Renovierung, Bauendreinigung | depois das obras, pós-obra, fim de obra
w | in the storm | con la tormenta | pendant la tempête, avec la tempête | im Sturm, beim Sturm | com a tempestade
w | at the bottom | en la parte de abajo, por abajo | en bas | unten | na parte de baixo
w | at the top | por arriba, en la parte de arriba | en haut | oben | em cima, na parte de cima
w | at the back | por detrás, atrás | au fond, derrière | hinten | atrás
w | underneath | por debajo | en dessous | unten dran, von unten | por baixo
w | all night | toda la noche | toute la nuit | die ganze Nacht | a noite toda, toda a noite
w | twice a week | dos veces por semana, dos veces a la semana | deux fois par semaine | zweimal die Woche, zweimal pro Woche | duas vezes por semana
w | once a week | una vez por semana, una vez a la semana | une fois par semaine | einmal die Woche, einmal pro Woche | uma vez por semana
w | more | más | supplémentaire, de plus, en plus | zusätzliche, weitere | mais
w | sometimes | a veces | parfois, des fois | manchmal | às vezes
w | after a few minutes | a los pocos minutos, al rato, a los cinco minutos | après quelques minutes, au bout de quelques minutes | nach ein paar Minuten, nach wenigen Minuten | ao fim de uns minutos, passados uns minutos
w | every few minutes | cada pocos minutos | toutes les quelques minutes | alle paar Minuten | de poucos em poucos minutos
w | every few days | cada dos días, cada pocos días | tous les deux jours | alle paar Tage, alle zwei Tage | de dois em dois dias
w | when I plug something in | al conectar algo, cuando enchufo algo | quand je branche quelque chose | wenn ich was einstecke, wenn ich etwas einstecke | quando ligo alguma coisa
w | during calls | en las llamadas | pendant les appels, quand j'appelle | beim Telefonieren | nas chamadas
w | whole house | toda la casa | toute la maison | ganzen Haus, ganze Haus | toda a casa, casa toda
w | under the floor | debajo del suelo | sous le plancher | unter dem Boden | debaixo do chão
w | on the wall | en la pared | au mur | an die Wand, an der Wand | na parede
w | since last week | desde la semana pasada | depuis la semaine dernière | seit letzter Woche | desde a semana passada
sym@web-support | won't load | no carga, no cargan, no abre, no se abre | ne charge pas, ne charge plus, ne s'ouvre pas, ne s'ouvre plus | lädt nicht, lädt _ nicht, lädt nicht mehr, öffnet sich nicht | não carrega, não carregam, não abre
sym@web-support | shows casino adverts | muestra anuncios de casino, anuncios de casino | pubs de casino, publicités de casino | Casino-Werbung, Casinowerbung | anúncios de casino
sym | prints with lines | imprime con rayas, imprime rayas, imprime _ rayas | imprime avec des traits, imprime avec des lignes | druckt mit _ Streifen, druckt Streifen | imprime com riscas, imprime riscas
sym | locked inside | encerradas dentro | enfermées à l'intérieur | eingeschlossen | fechadas dentro
sym | frozen on one page | congelado en una página, atascado en una página | bloqué sur une page, bloquée sur une page, figé sur une page | hängt auf einer Seite | preso numa página, parado numa página
w | when starting | al arrancar, al encender | au démarrage | beim Start, beim Starten | ao arrancar, ao ligar, ao iniciar
w | in one room | en una habitación | dans une pièce | in einem Zimmer | num quarto, numa divisão
w | by itself | solo, por sí solo | tout seul, toute seule | von selbst, von allein, von alleine | sozinho, sozinha
`;
