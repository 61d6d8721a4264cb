/** English words of time; the form is told in ../time-words.ts. */
export const ENGLISH_TIMES = `
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
pre | the first week of | first week of, the first week of, 1st week of, first week in, the first week in
pre | the second week of | second week of, the second week of, 2nd week of
pre | the last week of | last week of, the last week of, last week in
pre | mid | middle of, the middle of, mid-
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
pre | second half of | second half of, 2nd half of, the second half of, back end of
pre | first half of | first half of, 1st half of, the first half of
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
free | any time | when it suits, when it suits you, whenever it suits, whenever suits you, when suits you, whenevs, whenver, wheneva, when ever, any tme, not fussy when, not fussy, not bothered when, whenever is good, whenever works, i dont mind when, dont mind when, no preference, im flexible, totally flexible, when you can, when u can, whenever u can, when suits, any time you like, you choose, doesnt matter when, anytime, whenever, any time is fine, whenever suits, whenever you can, flexible
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
soon | as soon as possible | come now, come in now, come round now, come over now, pop in now, bring it now, someone now, anyone now, right now please, soon as, within the hour
free | any time | not fussed when, not fussed, not too fussed when
day | the first frost | the first frost, first frost, the first freeze, first freeze
part | lunchtime | my lunch, lunch hour
part | afternoons | arvos, arvo's, the arvos
day | weekdays | wkdays, wkdys, week days
day | weekday | wkday, wkdy, w/day
pre | after | knock off at, knocking off at, finish at, finish work at, i finish at, off work at, clock off at, off at, home from work at, done at, school run at
day | the end of the month | end of the month, end of month, month end
day | the start of the month | start of the month, beginning of the month
day | the last week of the month | last week of the month, last wk of the month
day | the first week of the month | first week of the month
`;
