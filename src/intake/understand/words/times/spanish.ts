/** Spanish words of time; the form is told in ../time-words.ts. */
export const SPANISH_TIMES = `
day | the long weekend | el puente de mayo, el puente de diciembre, fin de semana largo
day | or the day after tomorrow | o pasado, o pasado manana
day | Christmas | navidad, navidades, nochebuena, las fiestas, fiestas
day | New Year | ano nuevo, nochevieja, fin de ano
day | Three Kings' Day | reyes
day | Easter | semana santa, pascua
day | the holidays | las vacaciones, vacaciones
day | Mother's Day | dia de la madre
part | overnight | durante la noche, por la noche tarde
part | after lunch | despues de comer, despues del almuerzo
part | after work | despues del trabajo, al salir del trabajo, cuando salga del trabajo
pre | within | dentro de, en el plazo de, en menos de
pre | by | a mas tardar el, como muy tarde el, como tarde el
unit | fortnight | quincena, quince dias
day | Monday | lunes, lun
day | Tuesday | martes
day | Wednesday | miercoles
day | Thursday | jueves
day | Friday | viernes
day | Saturday | sabado
day | Sunday | domingo
day | Saturdays | sabados
day | today | hoy, hoy mismo
day | tonight | esta noche
day | tomorrow | manana
day | the day after tomorrow | pasado manana
day | weekend | fin de semana, finde
day | weekdays | entre semana, dias laborables, dias de semana
part | early morning | por la manana temprano, por la manana tempranito, temprano, tempranito, a primera hora de la manana, de mananita
month | summer | verano
month | autumn | otono
month | winter | invierno
month | Christmas | navidad, navidades
month | Easter | semana santa
day | any day | cualquier dia
part | morning | por la manana, de la manana, a la manana, en la manana, manana por la manana temprano
day | tomorrow morning | manana por la manana, manana en la manana, manana temprano, manana a primera hora
part | afternoon | por la tarde, de la tarde, a la tarde, en la tarde, tarde
part | evening | por la noche, de la noche, noche
part | mornings | por las mananas, mananas
part | afternoons | por las tardes, tardes
part | midday | a mediodia, al mediodia, mediodia
part | first thing | a primera hora, primera hora
every | this | esta, este
every | next | proximo, proxima, que viene, siguiente
every | any | cualquier, cualquiera
every | all | todo el, toda la
every | every | cada, todos los, todas las
every | | el, la, los, las, del, un, una
pre | after | dsp de, dsp de las, desp de, luego de, luego de las, despues de, despues de las, a partir de, a partir de las, pasadas las, despues del
pre | before | antes de, antes de las, antes del
pre | from | desde, desde las, de
pre | between | entre, entre las
pre | at | a las, a la, sobre las, hacia las
pre | around | sobre
pre | until | hasta, hasta las
pre | in | dentro de, en
pre | | por, para
pre | beginning of | a principios de, principios de
pre | end of | a finales de, finales de
unit | week | semana
unit | weeks | semanas
unit | day | dia
unit | days | dias
unit | month | mes
unit | months | meses
unit | afternoon | tarde
pre | except | menos, excepto, salvo, menos el, menos los
link | otherwise | si no, o si no, sino
day | Mondays | los lunes
day | Tuesdays | los martes
day | Wednesdays | los miercoles
day | Thursdays | los jueves
day | Fridays | los viernes
day | the 1st | dia uno, primero
part | late afternoon | ultima hora, a ultima hora, ultima hora de la tarde
part | before lunch | antes de comer
part | after lunch | despues de comer
part | after work | despues del trabajo, cuando salga del trabajo, al salir del trabajo
soon | as soon as possible | cuanto antes, rapido, rapido por favor, lo mas rapido, urge, me urge, es urgente, muy urgente, hoy si se puede ya, con urgencia, de inmediato, inmediatamente, ahorita, prontito, lo antes que puedan, lo antes que podais, urgentemente, cuanto antes mejor, ya, lo antes posible, urgente, ya mismo, ahora, lo mas pronto posible, lo mas rapido posible, asap, ahora mismo, lo mas rapido que puedan
free | no rush | sin prisa, no hay prisa, no tengo prisa, no corre prisa
free | any time | cuando sea, me da igual, me da igual cuando, a la hora que sea, cuando os venga bien, cuando le venga bien, da igual, cuando quieras, cuando quieran, cuando puedas, cuando puedan, a cualquier hora, en cualquier momento, cualquier momento, cuando podais
past | | ayer, anoche, pasado, pasada, hace, anteayer, desde ayer, desde hace
month | January | enero
month | February | febrero
month | March | marzo
month | April | abril
month | May | mayo
month | June | junio
month | July | julio
month | August | agosto
month | September | septiembre, setiembre
month | October | octubre
month | November | noviembre
month | December | diciembre
num | one | uno
num | two | dos
num | three | tres
num | 9 | nueve
num | 10 | diez
link | or | o
link | and | y
link | to | a
pre | the first week of | primera semana de, la primera semana de
pre | the last week of | ultima semana de, la ultima semana de
pre | mid | a mediados de, mediados de
past | | de 15 en 15 dias, cada 15 dias, cada quince dias
soon | as soon as possible | venir ahora, ir ahora, pasar ahora, venir ya, ir ya, ahorita, ahorita mismo, ahora mismo
part | evenings | solo por las noches, solo por la noche, por las noches
part | afternoons | solo por las tardes, solo por la tarde, mejor por las tardes, por las tardes
part | mornings | solo por las mañanas, solo por la mañana, mejor por las mañanas, por las mañanas
soon | as soon as possible | lo antes que se pueda, cuanto antes por favor, lo mas pronto, a la brevedad, lo antes que pueda
day | last week of the month | ultima semana del mes, la ultima semana del mes
day | first week of the month | primera semana del mes, la primera semana del mes
day | the end of the month | a fin de mes, fin de mes, a final de mes, final de mes, a finales de mes
day | the start of the month | a principios de mes, principio de mes, a primeros de mes
pre | after | salgo a las, salgo de trabajar a las, salgo del trabajo a las, termino a las, acabo a las
`;
