/** Portuguese words of time; the form is told in ../time-words.ts. */
export const PORTUGUESE_TIMES = `
day | Christmas | natal
day | New Year | ano novo, reveillon, passagem de ano, fim de ano
day | Easter | pascoa
day | Carnival | carnaval
day | the long weekend | feriado, feriadao, fim de semana prolongado
day | the holidays | ferias, as ferias
part | overnight | durante a noite, de madrugada
part | after lunch | depois do almoco, apos o almoco
part | after work | depois do trabalho, depois do expediente, apos o trabalho
pre | within | dentro de, em ate
pre | by | no maximo ate, o mais tardar
unit | fortnight | quinzena, quinze dias
day | Monday | segunda-feira, segunda feira, segunda
day | Tuesday | terca-feira, terca feira, terca
day | Wednesday | quarta-feira, quarta feira, quarta
day | Thursday | quinta-feira, quinta feira, quinta
day | Friday | sexta-feira, sexta feira, sexta
day | Saturday | sabado
day | Sunday | domingo
day | Saturdays | sabados
day | today | hoje, hj
day | tonight | hoje a noite, esta noite
day | tomorrow | amanha
day | the day after tomorrow | depois de amanha
day | weekend | fim de semana, final de semana
day | weekdays | dias de semana, dias uteis, durante a semana
part | morning | de manha, da manha, pela manha, manha, a manha
part | mornings | manhas
part | afternoon | a tarde, da tarde, de tarde, tarde, pela tarde
part | evening | a noite, da noite, noite, de noite, fim do dia, ao fim do dia, no fim do dia
day | Christmas | natal, o natal
part | lunchtime | ao almoco, hora de almoco, a hora do almoco
part | midday | ao meio-dia, meio-dia, na hora do almoco
part | first thing | primeira hora, logo cedo, cedinho, cedo
every | this | esta, este, nesta, neste, essa, nessa
every | next | proximo, proxima, que vem
every | any | qualquer
every | all | o dia todo, todo o
every | every | todos os, todas as, toda, cada
every | | o, na, no, da, do, um, uma, os, as, para, pra
pre | after | depois das, depois da, apos, apos as, a partir das, a partir de, depois do, depois de
pre | before | antes das, antes do, antes da, antes de
pre | by | ate, ate as, ate o
pre | from | desde, desde as
pre | between | entre, entre as
pre | at | as, pelas, as a
pre | around | por volta das, la pelas, cerca das
pre | in | daqui a, em, dentro de
pre | beginning of | inicio de, comeco de, no inicio de
pre | end of | final de, fim de, finais de
unit | week | semana
unit | weeks | semanas
unit | day | dia
unit | days | dias
unit | month | mes
unit | months | meses
pre | except | menos, exceto, excepto, tirando, menos a, menos as
link | otherwise | senao, se nao, caso contrario
day | Mondays | segundas, segundas-feiras, as segundas
day | Tuesdays | tercas, tercas-feiras, as tercas
day | Wednesdays | quartas, quartas-feiras
day | Thursdays | quintas, quintas-feiras
day | Fridays | sextas, sextas-feiras
day | Monday | 2a, 2a feira, 2a-feira, seg
day | Tuesday | 3a, 3a feira, 3a-feira, ter
day | Wednesday | 4a, 4a feira, 4a-feira, qua
day | Thursday | 5a, 5a feira, 5a-feira, qui
day | Friday | 6a, 6a feira, 6a-feira, sex
day | Saturday | sab
day | weekends | fins de semana, finais de semana, ao fim de semana, aos fins de semana
part | early morning | logo de manha, de manha cedo, de manhazinha, manha cedo
part | after work | depois do trabalho
part | after lunch | depois do almoco
part | before lunch | antes do almoco
every | next | q vem, que bem
soon | as soon as possible | o mais rapido possivel, rapido, rapido por favor, ja, agora, o mais breve possivel, e urgente, muito urgente, o qto antes, qto antes, logo que possam, assim que puder, assim que puderem, o mais cedo possivel, o quanto antes possivel, com a maxima urgencia, urgentemente, ja ja, o quanto antes, urgente, quanto antes, assim que possivel, asap, o mais depressa possivel, agora mesmo, imediatamente, mais rapido possivel, com urgencia, logo que possivel
free | no rush | sem pressa, nao tenho pressa, nao ha pressa, nao e urgente, sem urgencia
part | late afternoon | ao fim da tarde, fim da tarde, final da tarde, no fim da tarde
free | any time | quando der, quando puder ser, tanto faz, quando for possivel, quando tiverem disponibilidade, a qualquer altura, qualquer altura, quando vos der jeito, quando poderem, qualquer hora, a qualquer hora, quando puder, quando puderem, quando quiser, qualquer horario, a qualquer momento
past | | ontem, passado, passada, desde, ha, faz, anteontem
month | January | janeiro
month | February | fevereiro
month | March | marco
month | April | abril
month | May | maio
month | June | junho
month | July | julho
month | August | agosto
month | September | setembro
month | October | outubro
month | November | novembro
month | December | dezembro
num | two | duas, dois
num | three | tres
link | or | ou
link | and | e
pre | the first week of | primeira semana de, a primeira semana de, na primeira semana de
pre | the last week of | ultima semana de, na ultima semana de
pre | mid | meados de, em meados de, a meio de
pre | early | no comeco de
pre | late | no fim de, no final de
past | | de 15 em 15 dias, a cada 15 dias, cada quinze dias
soon | as soon as possible | vir agora, ir agora, passar agora, vir ja, agora mesmo
part | evenings | so a noite, so de noite, mais a noite, apenas a noite, so ao fim do dia, ao fim do dia
part | afternoons | so a tarde, so de tarde, apenas a tarde, as tardes
part | mornings | so de manha, apenas de manha, as manhas
soon | as soon as possible | o mais rapido que der, o mais cedo que der, o quanto antes por favor, com alguma urgencia, pra ja
day | last week of the month | ultima semana do mes, a ultima semana do mes
day | first week of the month | primeira semana do mes, a primeira semana do mes
day | the end of the month | fim do mes, no fim do mes, final do mes, no final do mes
day | the start of the month | inicio do mes, no inicio do mes, comeco do mes, no comeco do mes
pre | after | saio as, saio do trabalho as, largo as, termino as, acabo as, saio do servico as
`;
