import type { Language } from '../fact.js';

/** What may follow a bare hour, and the half of the day it means (empty: the hour as it is). */
export const CLOCK_AFTER: Record<string, string> = {
  am: 'am',
  pm: 'pm',
  oclock: '',
  uhr: '',
  heures: '',
  heure: '',
  horas: '',
  hrs: '',
  h: '',
  ish: '',
  hours: '',
};

/** `kind | English | forms`; the kinds are explained in find-time.ts. */
export const TIME_WORDS: Record<Language, string> = {
  en: `
day | Monday | monday, mon, moday, mondy, munday
day | Tuesday | tuesday, tues, tue, teusday, tuesdy
day | Wednesday | wednesday, weds, wed, wensday, wendsday, wedensday
day | Thursday | thursday, thurs, thur, thu, thrusday
day | Friday | friday, fri, firday, fryday, fridy
day | Saturday | saturday, sat, saterday, satuday, satruday
day | Sunday | sunday, sundy, sun
day | Mondays | mondays
day | Tuesdays | tuesdays
day | Wednesdays | wednesdays
day | Thursdays | thursdays
day | Fridays | fridays
day | Saturdays | saturdays
day | Sundays | sundays
day | today | today, 2day, tday, 2day, todau
day | tonight | tonight, 2nite
day | tomorrow | tomorrow, tmrw, tomoz, tmr, tomoro, tomorow, tommorow, tommorrow, 2moro, tmw
day | the day after tomorrow | day after tomorrow, the day after tomorrow
day | weekdays | weekdays
day | weekday | weekday, week day
day | weekend | weekend, wknd, wkend
day | weekends | weekends
part | morning | morning, mornin, am, morn
part | mornings | mornings
part | afternoon | afternoon, pm, arvo, afternon, aft
part | afternoons | afternoons
part | evening | evening, eve
part | evenings | evenings, evngs, eves
part | evening | evng
day | this year | this year
day | the week commencing | w/c, wc
day | the bank holiday | bank holiday, the bank holiday, bank hol, bank holiday weekend, the long weekend, long weekend
day | Thanksgiving | thanksgiving
day | New Year | new year, new years, new years eve, nye
day | Halloween | halloween
day | half term | half term, half-term, the half term
day | the school holidays | school holidays, the school holidays, summer holidays, the summer holidays, the holidays
day | Labor Day | labor day, labour day
day | Memorial Day | memorial day
day | the 4th of July | 4th of july, fourth of july, july 4th
day | Mother's Day | mothers day
day | Father's Day | fathers day
day | Valentine's Day | valentines, valentines day
day | St Patrick's Day | paddys day, st patricks day
day | Black Friday | black friday
day | Diwali | diwali
day | Eid | eid
day | Ramadan | ramadan
day | Hanukkah | hanukkah
day | Passover | passover
day | Holi | holi
part | overnight | overnight, over night, through the night, during the night
part | morning | forenoon
part | afternoon | second half
part | after lunch | after lunch
part | lunch break | lunch break, lunchbreak, lunch hour, dinner break
part | after dark | after dark
part | after hours | once we close, after we close, when we close, after closing, after closing time
part | before opening | before we open, before opening
day | the week after next | week after next, the week after next
day | the weekend after next | weekend after next
day | next week | wk after, the week after
pre | sometime before | sometime before, some time before, ideally before, any time before, anytime before
pre | any time after | any time after, anytime after
pre | by the end of | by the end of, by end of
pre | within | within the next, in the next
day | the weekend after | weekend after next
part | lunchtime | lunch, lunchtime, lunch time
part | noon | noon, midday
part | first thing | first thing
part | night | night
part | end of the day | end of the day, end of day, eod
part | after work | after work, after i finish work, after office hours, after hours
part | during office hours | office hours, working hours, business hours
part | dinner time | teatime, tea time, dinner time
part | after school | after school, after the school run, school run
pre | after | not till after, not until after, not til after, not until, not till, not til, after, anytime after, any time after, past, aftr
pre | from | not before, no earlier than, not earlier than
pre | except | bar, cept, barring, except, except for, apart from, excluding, but not, not on, just not
free | any day except | any day but, every day but, any day except, any day bar, any day apart from
free | most days | most days
day | any day | any day, anyday
soon | as soon as possible | hurry, please hurry, hurry please, like today if u can
link | otherwise | if not, or else, otherwise, failing that
pre | starting | starting, starting from, beginning
pre | before | before, b4, prior to
pre | by | by
pre | from | from
pre | between | between, btw, btwn, betw, inbetween
pre | until | until, till, til
pre | around | around, about, approx, roughly, ish
pre | at | at
pre | on | on
pre | in | in
pre | late | late
pre | early | early, earlier
pre | mid | mid
pre | later | later
pre | end of | end of, the end of
pre | start of | start of, beginning of
pre | within | within
every | any | any, anytime on, any time on
every | every | every
every | next | next
every | this | this, this coming, coming
every | all | all
every | most | most
every | a couple of | couple of, a couple of
every | | the, a
unit | week | week, wk
unit | weeks | weeks, wks
unit | weeks from now | weeks from now, weeks time
unit | month | month
unit | months | months
unit | day | day
unit | days | days
unit | fortnight | fortnight
unit | hour | hour
unit | hours | hours
soon | as soon as possible | sooner the better, the sooner the better, coming back now, on my way now, urgent, urgently, its urgent, emergency, now please, now pls, soonish, quickly, quick as poss, quick as possible, asap pls, as quick as, as fast as possible, right now, now if possible, now if poss, now if you can, now if u can, how soon can someone come, how soon can you come, how soon can u come, quickly please, pronto, straightaway, soon as, as early as possible, first available, next available, earliest available, first slot, earliest slot, today if possible now, asap, as soon as possible, as soon as, soon as possible, soonest, a.s.a.p, right away, straight away, immediately, right now, soon as you can, as soon as you can, as soon as u can, soon as u can, as soon as you possibly can, earliest you can, earliest possible
free | any time | whenevs, whenver, wheneva, when ever, any tme, not fussy when, not fussy, not bothered when, whenever is good, whenever works, i dont mind when, dont mind when, no preference, im flexible, totally flexible, when you can, when u can, whenever u can, when suits, any time you like, you choose, doesnt matter when, anytime, whenever, any time is fine, whenever suits, whenever you can, flexible
past | | yesterday, last night, last week, last month, last year, ago, last time, since, this time last
month | January | january, jan
month | February | february, feb
month | March | march
month | April | april
month | May | may
month | June | june
month | July | july
month | August | august, aug
month | September | september, sept
month | October | october, oct
month | November | november, nov
month | December | december, dec
month | spring | spring
month | summer | summer
month | autumn | autumn, fall
month | winter | winter, wintertime
month | Christmas | christmas, xmas, crimbo
month | Easter | easter
num | one | one
num | two | two
num | three | three
num | four | four
link | or | or
link | and | and, &
link | to | to
link | of | of
part | or after | or after, or later
part | onwards | onwards, onward
`,
  es: `
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
`,
  fr: `
day | the long weekend | week-end prolonge, le pont de mai
day | Christmas | noel, les fetes, fetes
day | New Year | nouvel an, jour de l an, fin d annee
day | Easter | paques
day | All Saints' | toussaint
day | the holidays | vacances, les vacances, vacances scolaires
day | the start of term | rentree, la rentree
part | overnight | pendant la nuit
part | after lunch | apres le dejeuner, apres manger
part | after work | apres le travail, apres le boulot, apres mon travail
pre | within | d ici, sous, dans les
pre | by | au plus tard, au plus tard le, avant fin
unit | two weeks | quinze jours, quinzaine
unit | week | huit jours
day | Monday | lundi
day | Tuesday | mardi
day | Wednesday | mercredi
day | Thursday | jeudi
day | Friday | vendredi
day | Saturday | samedi
day | Sunday | dimanche
day | Mondays | lundis
day | Fridays | vendredis
day | Saturdays | samedis
day | today | aujourd'hui, aujourd hui, auj
day | tonight | ce soir
day | tomorrow | demain, dem
day | the day after tomorrow | apres-demain, apres demain
day | weekend | week-end, weekend, we
day | weekdays | en semaine
part | morning | matin, matinee, le matin
part | mornings | les matins
part | afternoon | apres-midi, apres midi, aprem, aprem'
part | evening | soir, soiree, le soir, en soiree, en fin de journee, fin de journee
part | evenings | les soirs
part | noon | midi
part | at lunchtime | entre midi et deux, heure du dejeuner
part | first thing | a la premiere heure, premiere heure
every | this | ce, cet, cette
every | next | prochain, prochaine, qui vient
every | any | n importe quel, importe quel
every | all | toute la, tout le
every | every | chaque, tous les, toutes les
every | | le, la, les, l, un, une, dans la, en, du, au
pre | after | apres, a partir de, a partir d, des
pre | before | avant
pre | by | d ici
pre | from | de
pre | between | entre
pre | around | vers
pre | at | a
pre | until | jusqu a
pre | in | dans
pre | beginning of | debut
pre | end of | fin
pre | mid | mi
unit | week | semaine
unit | weeks | semaines
unit | day | jour, journee
unit | days | jours
unit | month | mois
pre | except | sauf, excepte, hors, a part, sauf le
link | otherwise | sinon, ou sinon
part | during the day | dans la journee, en journee, la journee
part | afternoon | apres-midis, apm, aprm, l apres midi, en aprem
part | after work | apres le travail, apres le boulot, apres le taf
day | Tuesdays | mardis
day | Wednesdays | mercredis
day | Thursdays | jeudis
soon | as soon as possible | des que possible, asap svp, vite, au plus vite svp, le plus rapidement possible, c est urgent, tres urgent, maintenant, tout de suite svp, aussi vite que possible, d urgence, urgent svp, rapidement svp, des que vous pouvez, au plus vite, le plus vite possible, le plus tot possible, urgent, en urgence, asap, rapidement, au plus tot, tout de suite, des que vous pouvez
free | no rush | pas presse, pas pressee, c est pas presse, rien ne presse, pas urgent
free | any time | peu importe, quand ca vous arrange, quand vous etes dispo, tous les jours, comme vous voulez, n importe quand, importe quand, quand vous voulez, a toute heure, n importe quel moment, quand vous pouvez
past | | hier, depuis, dernier, derniere, hier soir, il y a
month | January | janvier
month | February | fevrier
month | March | mars
month | April | avril
month | May | mai
month | June | juin
month | July | juillet
month | August | aout
month | September | septembre
month | October | octobre
month | November | novembre
month | December | decembre
month | autumn | automne
month | spring | printemps
month | summer | ete, l ete
month | winter | hiver
month | Christmas | noel
day | any day | n importe quel jour
num | two | deux
num | three | trois
link | or | ou
link | and | et
`,
  de: `
day | Christmas | weihnachten, heiligabend
day | New Year | neujahr, silvester, jahreswechsel
day | Easter | ostern
day | Pentecost | pfingsten
day | Advent | advent
day | the holidays | ferien, die ferien, sommerferien, herbstferien, feiertagen, feiertage, den feiertagen
day | the long weekend | bruckentag, langen wochenende
part | overnight | uber nacht
part | after lunch | nach dem mittagessen, nach dem essen
part | after work | nach der arbeit, nach feierabend, feierabend
part | lunchtime | mittagspause, in der mittagspause
pre | within | innerhalb von, binnen
pre | by | spatestens, spatestens am, spatestens bis
unit | weeks | 14 tage, vierzehn tage
day | Monday | montag
day | Tuesday | dienstag
day | Wednesday | mittwoch
day | Thursday | donnerstag
day | Friday | freitag
day | Saturday | samstag, sonnabend
day | Sunday | sonntag
day | Mondays | montags
day | Tuesdays | dienstags
day | Wednesdays | mittwochs
day | Thursdays | donnerstags
day | Fridays | freitags
day | Saturdays | samstags
day | today | heute
day | tonight | heute abend
day | tomorrow | morgen
day | tomorrow morning | morgen fruh, morgen vormittag
day | the day after tomorrow | ubermorgen
day | weekend | wochenende
day | this year | heuer, heuer noch, dieses jahr
day | Christmas | weihnachten
day | weekdays | wochentags, unter der woche
part | 5:30pm | halb 6, halb sechs
part | 6:30pm | halb 7, halb sieben
part | 4:30pm | halb 5, halb funf
part | 7:30am | halb 8, halb acht
part | 8:30am | halb 9, halb neun
part | 9:30am | halb 10, halb zehn
free | no rush | keine eile, hat keine eile, eilt nicht, nicht eilig, werktags
part | morning | vormittag, fruh, am vormittag, am morgen
part | mornings | morgens, vormittags
part | afternoons | nachmittags
month | summer | sommer
month | winter | winter
part | afternoon | nachmittag, am nachmittag
part | evening | abend, am abend
part | evenings | abends
part | midday | mittag, mittags
part | morning | morgen
part | after work | nach feierabend, nach der arbeit
every | this | diese, diesen, dieses, dieser
every | next | nachste, nachsten, nachster, nachstes, kommende, kommenden, kommender
every | any | jeder beliebige
every | all | den ganzen, ganztags
every | every | jeden, jede, jedes
every | | am, der, die, das, den, dem, im, einem, einer
pre | after | nach
pre | before | vor
pre | by | bis, bis zum
pre | from | ab, von
pre | between | zwischen
pre | around | gegen, circa, ca
pre | at | um
pre | in | in
pre | beginning of | anfang
pre | end of | ende
pre | mid | mitte
unit | week | woche
unit | weeks | wochen
unit | day | tag
unit | days | tage, tagen
unit | month | monat
unit | months | monaten
pre | except | ausser, nur nicht, aber nicht, ausgenommen
link | otherwise | sonst, oder sonst, ansonsten
day | Monday | mo
day | Tuesday | di
day | Wednesday | mi
day | Thursday | do
day | Friday | fr
day | Saturday | sa
day | Sunday | so
day | the week after next | ubernachste woche, ubernachster woche
day | Sundays | sonntags
part | morning | in der fruh, morgends
part | during the day | tagsuber
part | lunchtime | mittagszeit, in der mittagspause
unit | calendar week | kw
soon | as soon as possible | so schnell wie moglich, moglichst sofort, schnell, bitte schnell, eilt, es eilt, jetzt, jetzt gleich, jetzt sofort, am besten sofort, am besten gleich, eilig, ganz dringend, sehr dringend, asap bitte, baldigst, so bald es geht, zeitnah, heute noch, schnellstmoglich, so bald wie moglich, sofort, dringend, asap, baldmoglichst, moglichst schnell, moglichst bald, schnellstens, so schnell es geht, so rasch wie moglich, umgehend
free | any time | immer, jeden tag, ganz egal, mir egal wann, egal, wann es passt, wann es ihnen passt, wann immer, jederzeit, egal wann, wann sie wollen, zeitlich flexibel, flexibel
past | | gestern, seit, letzte, letzten, letzter, vorgestern, letztes, gestern abend, vorige
month | January | januar
month | February | februar
month | March | marz
month | April | april
month | May | mai
month | June | juni
month | July | juli
month | August | august
month | September | september
month | October | oktober
month | November | november
month | December | dezember
month | autumn | herbst
month | spring | fruhling, fruhjahr
num | two | zwei
num | three | drei
link | or | oder, od, bzw
link | and | und
`,
  pt: `
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
`,
};
