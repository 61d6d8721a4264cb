/** German words of time; the form is told in ../time-words.ts. */
export const GERMAN_TIMES = `
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
pre | the first week of | erste woche im, ersten woche im, in der ersten woche im
pre | the last week of | letzte woche im, letzten woche im
soon | as soon as possible | jetzt kommen, jetzt vorbeikommen, jetzt vorbei kommen, sofort kommen, jetzt gleich, jetzt sofort
part | 3:30pm | halb 4, halb vier
part | 2:30pm | halb 3, halb drei
part | 10:30am | halb 11, halb elf
part | 11:30am | halb 12, halb zwolf
part | 1:30pm | halb 2, halb zwei
soon | as soon as possible | bitte gleich, gleich bitte, gleich wenns geht, jetzt bitte, sofort bitte, so schnell wie es geht, am besten jetzt, schnell wie moglich, dringend bitte
part | evenings | nur abends, immer abends, eher abends, abends nach der arbeit, nach feierabend
part | mornings | nur vormittags, nur morgens, eher vormittags
part | afternoons | nur nachmittags, eher nachmittags
day | last week of the month | letzte woche des monats, letzte monatswoche
day | the end of the month | ende des monats, monatsende, zum monatsende, ende vom monat
day | the start of the month | anfang des monats, monatsanfang, anfang vom monat
pre | after | feierabend um, feierabend ab, habe feierabend um, hab um, schluss um
`;
