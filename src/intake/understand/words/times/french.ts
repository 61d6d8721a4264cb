/** French words of time; the form is told in ../time-words.ts. */
export const FRENCH_TIMES = `
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
pre | the first week of | premiere semaine de, la premiere semaine de
pre | the last week of | derniere semaine de, la derniere semaine de
pre | mid | mi-, a la mi
pre | early | au debut de
pre | late | a la fin de
day | the end of the week | en fin de semaine, fin de semaine, la fin de semaine, la fin de la semaine
soon | as soon as possible | venir maintenant, passer maintenant, tout de suite, dans l heure
day | this week | dans la semaine, courant de semaine, en cours de semaine
part | evenings | que le soir, seulement le soir, plutot le soir, uniquement le soir, le soir seulement, le soir apres le travail
part | mornings | que le matin, seulement le matin, plutot le matin, uniquement le matin, le matin seulement
part | afternoons | que l apres-midi, plutot l apres-midi, uniquement l apres-midi, plutot l aprem, que l aprem
soon | as soon as possible | au plus vite merci, le plus rapidement, le plus tot possible svp, si possible aujourd hui, dans la journee
day | last week of the month | derniere semaine du mois, la derniere semaine du mois
day | first week of the month | premiere semaine du mois, la premiere semaine du mois
day | the end of the month | fin du mois, en fin de mois, fin de mois, a la fin du mois
day | the start of the month | debut du mois, en debut de mois
pre | after | je sors a, je finis a, je termine a, je debauche a, sors du boulot a, finis le travail a
part | after dinner | apres souper, apres le souper, apres diner, apres le diner
`;
