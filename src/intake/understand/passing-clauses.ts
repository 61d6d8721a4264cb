import type { Trade } from '../trade.js';
import type { Token } from './tokens.js';

/** Small words and verbs of an arrangement; with a day or an hour they say when, never what is wrong. */
const ARRANGING = new Set(
  `no not sorry wait actually oh ok okay hang on but and so i im ill we you u us it its that this then is be are can could cant cannot wont shall
  lets would should do make say go for move push put back bring forward change changed come round rather instead better best suit suits work works
  doesnt dont free available please pls thanks cheers after all now only just have to until til till before b4 by at or in the a an if poss possible
  landlord landlady agent boss wife husband tenant says said saying anymore any more he she they them him her no longer early earlier late later time same slot appointment mind my plans today tomorrow tmrw tomoz tonight monday mon tuesday tues tue
  wednesday weds wed thursday thurs thu friday fri saturday sat sunday sun morning afternoon evening pm am week weekend next nights night mornings afternoons evenings weekdays weekends booked book push me
  no puedo podemos puede podria decir mejor hoy manana tarde lunes martes miercoles jueves viernes sabado domingo perdon espera me viene bien mal que
  el la a las los de por es al final y
  je ne n peux pas plus pouvons on peut dire plutot aujourd hui aujourdhui demain matin apres midi soir lundi mardi mercredi jeudi vendredi samedi
  dimanche pardon desole attendez ca c est va le finalement et
  ich wir kann konnen geht es nicht doch lieber eher heute morgen ubermorgen montag dienstag mittwoch donnerstag freitag samstag sonntag nachmittag
  vormittag abend um am moment entschuldigung leider passt mir uns sagen machen
  nao posso podemos pode ser dizer melhor hoje amanha tarde manha segunda terca quarta quinta sexta feira sabado domingo desculpa espera da para mim
  afinal e o as`.split(/\s+/),
);
const VERBS =
  /^(?:cant|cannot|wont|say|make|move|push|change|changed|do|come|puedo|podemos|peux|peut|pouvons|kann|geht|passt|posso|podemos|da|dizer|decir|dire|sagen)$/;
const DAYS =
  /^(?:today|tomorrow|tmrw|tomoz|tonight|\w+day|mon|tues?|weds?|thurs?|fri|sat|sun|hoy|manana|lunes|martes|miercoles|jueves|viernes|sabado|domingo|demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|heute|morgen|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|hoje|amanha|segunda|terca|quarta|quinta|sexta|week|weekend|morning|afternoon|evening)$/;

/** "sorry can we say 4pm", "no wait cant do today", "heute geht doch nicht": only about when. */
function arranges(words: readonly string[], free: readonly boolean[]): boolean {
  const timed = words.some((word, at) => !free[at] || DAYS.test(word) || word === 'hui');
  return (
    timed &&
    words.some((word) => VERBS.test(word)) &&
    words.every((word, at) => !free[at] || ARRANGING.has(word))
  );
}

const CODE =
  /\b(?:code|codes|pin|passcode|password|login|log in|log-in|digicode|codigo|clave|contrasena|mot de passe|mdp|passwort|kennwort|zugang|senha|utilizador)\b/;
const NOT_TOLD_BY_IT =
  /^(?:forgot|forgotten|lost|locked|cant|cannot|couldnt|wont|doesnt|isnt|not|no|wrong|broken|stuck|expired|hacked|olvide|olvidado|perdi|bloqueado|oublie|perdu|bloque|vergessen|verloren|gesperrt|esqueci|perdi|bloqueado|nao|ne|pas|nicht)$/;
const FORGOT_TO_TELL =
  /\b(?:forgot to (?:say|mention|tell|give|add|put|send)|olvide (?:decir|dar|mencionar)|oublie de (?:dire|donner|preciser)|vergessen zu sagen|esqueci (?:me )?de (?:dizer|dar|mencionar))\b/;

/** "the intercom code has changed its …", "login is …", "forgot to say the code": how to get in. */
function tellsACode(words: readonly string[], saved: boolean): boolean {
  const flat = words.join(' ');
  if (
    saved &&
    /^(?:that|it|the old one|this) (?:wont|doesnt|no longer|does not|isnt|stopped) work/.test(flat)
  )
    return true;
  if (!CODE.test(flat)) return false;
  if (FORGOT_TO_TELL.test(flat)) return true;
  return saved && !words.some((word) => NOT_TOLD_BY_IT.test(word));
}

const TRIED =
  /\b(?:already (?:tried|changed|replaced|swapped|reset|checked|cleaned|charged|topped|bled|had)|(?:tried|changed|replaced|swapped|reset|restarted|checked|cleaned|charged|bled)\b.*\b(?:already|no joy|no luck|no difference|same thing|still the same|made no difference)|tried (?:another|a different|a new|other|changing|replacing|turning|resetting|restarting|everything)|ya (?:he |lo he |la he )?(?:cambie|cambiado|probe|probado|reinicie|revise|revisado)|deja (?:change|essaye|remplace|teste|nettoye)|(?:schon|bereits) .{0,20}(?:gewechselt|ausgetauscht|getauscht|probiert|versucht|neu gestartet|geprueft|gepruft)|ja (?:troquei|mudei|tentei|testei|reiniciei|limpei|experimentei))\b/;

const OPEN =
  /\b(?:(?:are|r) (?:you|u|yous|they) .{0,14}(?:open|closed|shut)|(?:do|when do|what time do) (?:you|u|yous) (?:open|close|shut)|(?:what time|till what time|until what time|how late|when) (?:do |are |r )?(?:you|u|yous|ye)? ?(?:open|close|shut|closing|opening|til|till)|(?:vous )?(?:ouvrez|fermez)|(?:ouvert|ferme)s? (?:a|jusqu|quand|aujourd|demain|le)|a que hora (?:abren|abris|cierran|cerrais|abre|cierra)|que horas (?:abre|abrem|fecha|fecham)|wann (?:macht|offnet|schliesst|habt|haben)|opening (?:hours|times)|open (?:on )?(?:bank holidays?|sundays?|saturdays?|weekends?)|horario|abren|abris|abierto (?:el|los)|estan abiertos|horaires|etes vous ouverts?|vous etes ouverts?|ouvert le|offnungszeiten|habt ihr .{0,14}(?:offen|geoffnet|auf)|haben sie .{0,14}(?:offen|geoffnet|auf)|estao abertos|abrem (?:ao|aos|no|as))\b/;

const GOOD =
  '(?:great|good|cracking|brilliant|fab|fabulous|fantastic|lovely|amazing|superb|top|excellent|smashing|grand|wonderful|perfect|stunning|ace|belting|proper|quality|first class|bang up|bang-up|quick|stellar|bloody good|spot on|magic|terrific|outstanding|tidy)';
const PRAISE = new RegExp(
  `\\b(?:(?:did|done|doing|does) (?:a |an |us |me |such )*(?:\\w+ )?${GOOD}(?: \\w+)? (?:job|work)|asking (?:us |me )?who did|recommend(?:ed)? (?:you|u|yous)|(?:what a )?${GOOD} (?:job|work|service)\\b|(?:thanks|thank you|cheers|thx|ta)(?: so much| very much| again| a lot| loads| all| guys| lads)* for (?:sorting|fixing|repairing|mending|cleaning|doing|cutting|replacing|installing|fitting|all|the (?:quick|great|lovely|good|brilliant|speedy|fast))|works? like new|(?:thanks|cheers|ta|merci|gracias|danke|obrigad[oa])(?: so much| very much| again| a lot| loads| all| guys| lads)* (?:for (?:that|yesterday|today|this|coming)|pel[oa] \\w+|pour (?:hier|votre passage|le passage)|por (?:venir|ayer|lo de ayer|la visita)|furs? (?:kommen|gestern|vorbeikommen))|(?:came|come) up (?:a treat|lovely|great|brilliant)|ficou (?:um brinco|otim[oa]|perfeit[oa]|lind[oa]|excelente|impecavel|show|top|muito bo[am])|quedo (?:perfect[oa]|genial|impecable|como nuev[oa]|muy bien|estupend[oa]|de lujo)|(?:impeccable|nickel|sieht (?:super|toll|klasse) aus|ist (?:super|toll) geworden)|(?:is|looks?|runs?|its|are) (?:just |almost |absolutely )?(?:like new|brand new again|spotless|immaculate)|good as new|(?:thanks|thank you|cheers|ta|merci|gracias|danke|obrigad[oa])(?: so much| very much| again)? (?:for|pour|por|fur) (?:the update|letting me know|letting us know|getting back|the info|the reply|your help|la info|la respuesta|l info|la reponse|die info|die antwort|a resposta)|works? (?:perfectly|a treat|brilliantly)|looks? (?:amazing|great|brilliant|fantastic|lovely|stunning|like new)|gracias por (?:arreglar|reparar|limpiar|todo|el trabajo|la rapidez|lo rapido)|merci (?:beaucoup |encore )?(?:pour (?:la reparation|le travail|tout|votre|le nettoyage|la rapidite)|d avoir)|super travail|beau travail|danke fur (?:die|das|den) (?:schnelle|tolle|gute|super|reparatur|arbeit|hilfe)|(?:tolle|gute|super|saubere) arbeit|obrigad[oa] por (?:arranjar|consertar|reparar|limpar|tudo|arrumar)|(?:otimo|excelente|bom) trabalho)\\b`,
);

/** Whether a text, in folded words, praises work that is done. */
export const praises = (tokens: readonly Token[]): boolean =>
  PRAISE.test(tokens.map((token) => token.word).join(' '));

/** "site is back up", "vuelve a funcionar", "geht wieder": the trouble is over. */
const WORKS_AGAIN =
  /\b(?:(?:is|are|s|its|was) (?:all |now |just )?(?:back (?:up|on|online|working|to normal|in action)|working (?:again|now|fine)|up and running|mended now|fixed now|sorted now)|(?:works?|runs?|goes) (?:again|now|fine now)|vuelve a (?:funcionar|ir|andar)|ya (?:funciona|va|anda|enfria|calienta|esta arreglad[oa])(?: bien| de nuevo| otra vez)?$|(?:re|a nouveau |de nouveau )marche|(?:marche|fonctionne) (?:a nouveau|de nouveau|enfin|tres bien)|refonctionne|(?:geht|lauft|funktioniert) (?:jetzt |nun )?(?:wieder(?! nicht| ned| nur)|einwandfrei|super)|voltou a (?:funcionar|trabalhar)(?! mal)|ja (?:esta a )?(?:funciona|trabalha|funcionar)(?:ndo)?(?: bem| de novo)?$)/;
const CONTACTED =
  /^(?:\w+ ){0,5}(?:i|we) (?:rang|called|phoned|texted|messaged|emailed|wrote|spoke)\b(?:(?!\b(?:about|re|because|cos)\b).)*\b(?:earlier|yesterday|before|already|this morning|last (?:week|night)|the other day|ago|u|you|yous)$/;
const ASKS_HOW_FAR =
  /\b(?:checking (?:if|on|whether|up)|just (?:checking|chasing|wondering) (?:if|on|up)|any (?:news|update|idea when|word)|(?:be|you) finished with|has the part|part s? ?come in|is (?:it|my \w+) ready)\b/;
const NOT_BROUGHT =
  /\b(?:forgot|forgotten) to (?:leave|bring|give|drop|pack|hand)\b|\bolvide (?:dejar|traer|darle)|\boublie de (?:laisser|donner|apporter)|\bvergessen (?:das|den|die) \w+ (?:abzugeben|mitzubringen|dazulassen)|\besqueci (?:me )?de (?:deixar|levar|trazer)/;
const GETS_BACK =
  /\b(?:ill|i ll|i will) (?:ring|call|phone|text|message|pop in|pop by|come in|swing by) (?:at|later|tomorrow|on|in|around|after|when|before)\b|^(?:oh |ok |no |actually |sorry |wait )*make (?:that|it) \d{1,3}\b|\b(?:ill|i ll|i will|will) (?:ring|call|phone|text|message|pop) (?:back|again|u|you|in)\b|^(?:ok )?(?:no|not a) (?:problem|problems|worries|bother)$|^(?:kein problem|no pasa nada|pas de (?:souci|probleme)|sem problemas?|ningun problema)$/;
const IF_NEEDED =
  /\b(?:if (?:you|u|yous) need (?:it|to test)|in case (?:you|u) need|(?:falls|wenn) (?:ihr|sie|du)\b.*\b(?:braucht|brauchen|brauchst|benotigt)|por si (?:lo|la|los|las) (?:ocupan|necesitan|necesita|necesitais)|si (?:vous|tu) en (?:avez|as) besoin|se (?:precisar|precisarem|for preciso))\b/;
/** The bell is only how to get in, except to an electrician or a locksmith. */
const BELL =
  /\b(?:bell|doorbell|buzzer|intercom|timbre|portero|telefonillo|interfono|sonnette|interphone|klingel|campainha)\b.*\b(?:not|dont|doesnt|isnt|broke|broken|bust|no (?:sirve|funciona|anda|va)|ne (?:marche|fonctionne)|pas|kaputt|defekt|nicht|nao (?:funciona|toca)|avariada)\b/;

const UNKNOWN =
  /^(?:\w+ ){0,3}(?:cant|cannot|dont|couldnt|can not) (?:remember|recall|think of|(?:see|find|read) (?:a|the|any|its|what) (?:model|make|sticker|label|number|serial|name)|know (?:the|what|which|who|how old)|tell you)\b|\b(?:no (?:me acuerdo|recuerdo|se (?:cual|que marca|el modelo))|je (?:ne )?(?:sais|me souviens) (?:pas|plus)|weiss (?:ich )?(?:nicht|gerade nicht)|keine ahnung|nao (?:sei|me lembro|lembro))\b/;
const HOPES =
  /\b(?:(?:if|hope) (?:that|it|this) helps|slow to (?:the|answer|get)|whichever (?:suits|is (?:best|easier))|si (?:ca|cela) (?:aide|peut aider)|falls das hilft|por si ayuda|se (?:isso )?ajudar)\b/;
const BUT = /\b(?:but|pero|mais|aber|mas|except|only|until|then|not|nicht)\b/;
const REASON =
  /^(?:when|once|if|as|cos|coz|because|since|unless|while|cuando|si|que|porque|quand|des|car|wenn|sobald|weil|quando|se|pois)$/;

/** "evenings after 6.30 when everyones gone": a time first, and why then. */
function timeWithReason(
  timed: readonly boolean[] | undefined,
  tokens: readonly Token[],
  from: number,
  to: number,
): boolean {
  let at = from;
  while (at < to && /^(?:only|or|and|but|maybe|best)$/.test(tokens[at]?.word ?? '')) at += 1;
  if (!timed?.[at]) return false;
  while (at < to && timed[at]) at += 1;
  return at < to && REASON.test(tokens[at]?.word ?? '');
}

/**
 * Whether a clause tells nothing about the work: it only arranges a time, gives a code to get in, says what was tried
 * in vain, asks for opening hours or praises. `symptom`: it names one.
 */
export function saysNoFault(
  seen: { tokens: readonly Token[]; free: readonly boolean[]; timed?: readonly boolean[]; trade: Trade },
  from: number,
  to: number,
  symptom: boolean,
): boolean {
  const { tokens, free } = seen;
  const words = tokens.slice(from, to).map((token) => token.word);
  const flat = words.join(' ');
  const saved = tokens.some(
    (token, at) =>
      token.word === 'saved' &&
      token.sentence === tokens[from]?.sentence &&
      /^(?:passcode|password|pattern|key|code)$/.test(tokens[at - 1]?.word ?? ''),
  );
  return (
    arranges(words, free.slice(from, to)) ||
    timeWithReason(seen.timed, tokens, from, to) ||
    tellsACode(words, saved) ||
    (!symptom && TRIED.test(flat)) ||
    HOPES.test(flat) ||
    (UNKNOWN.test(flat) && words.length <= 9) ||
    CONTACTED.test(flat) ||
    NOT_BROUGHT.test(flat) ||
    GETS_BACK.test(flat) ||
    IF_NEEDED.test(flat) ||
    (!symptom && ASKS_HOW_FAR.test(flat)) ||
    (WORKS_AGAIN.test(flat) && !BUT.test(flat)) ||
    (!/^(?:electrical|locksmith)$/.test(seen.trade) && BELL.test(flat)) ||
    (seen.trade !== 'web-support' && OPEN.test(flat)) ||
    (PRAISE.test(flat) && !BUT.test(flat))
  );
}
