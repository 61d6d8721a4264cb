import type { Start } from './find-accounts.js';
import { isSoft, looksLikePhone } from './label-context.js';
import type { Label } from './read-labels.js';
import { endsSentence, type Reading } from './read-text.js';
import { chunkText, looksMadeUp, readWordValue } from './read-words.js';

/** How many tokens may stand between a label and the word that says "is". */
const REACH = 14;
/** Where the value may begin: behind ":" or "is" and the small words after it, or right behind the label. */
export function findStart(reading: Reading, label: Label): Start | null {
  const { tokens, phrases, labelAt, numberAt } = reading;
  let at = tailOf(reading, label) + 1;
  const said = afterManner(reading, at) ?? afterReader(reading, label);
  if (said) return said;
  for (let steps = 0; steps < REACH; steps += 1, at += 1) {
    const token = tokens[at];
    if (!token && steps > 0) return directly(reading, label);
    if (!token || token.kind === 'saved') return null;
    const closes = steps === 0 && (token.norm === ')' || token.norm === '"' || token.norm === "'");
    if (closes && !token.spaced) continue;
    if (isColon(reading, at)) return skipFillers(reading, at + 1, 'colon');
    const copula = isGermanIt(reading, at) ? undefined : phrases[at]?.get('copula');
    if (
      copula &&
      token.norm !== 'to' &&
      token.norm !== 'as' &&
      token.norm !== 'be' &&
      token.norm !== 'being'
    ) {
      const spoken = tokens[at - 1]?.norm !== ',' && /[èé]/i.test(reading.text.slice(token.start, token.end));
      if (spoken || !(steps > 0 && /^(e|son|era|sao|s)$/.test(token.norm)))
        return skipFillers(reading, copula.last + 1, 'copula');
    }
    if (copula && copula.words > 1) return skipFillers(reading, copula.last + 1, 'copula');
    if (
      steps === 0 &&
      ((token.spaced && token.kind !== 'symbol') ||
        (token.kind === 'symbol' && '"“«„\'‘(#*!$&@%_'.includes(token.norm) && token.spaced))
    ) {
      const chunk = reading.chunkAt[at] ?? 0;
      const core = reading.chunks[chunk];
      const coded =
        core?.first === at && /^(?=.*[A-Z])(?=.*\d)[A-Z\d#*-]{4,8}$/.test(chunkText(reading, core));
      if (coded || readWordValue(reading, chunk, { plain: false, loose: false }))
        return { chunk, link: 'direct' };
    }
    if (steps === 0 && token.norm === ',') continue;
    if (endsSentence(tokens, at)) return questionAnswered(reading, at, label);
    const next = labelAt[at];
    if (
      next &&
      (next.role === 'secret' || (next.role === 'other' && !isSoft(reading, next))) &&
      next !== label &&
      !phrases[at]?.has('bridge')
    )
      return directly(reading, label);
    const run = numberAt[at];
    if (run && run.digits.length > 2) {
      if (!looksLikePhone(run)) return null;
      at = run.last;
    }
    if (token.norm === ',' || token.norm === ';') return directly(reading, label);
  }
  return directly(reading, label);
}

/** "password all lowercase purplerain": how it is spelled stands before it. */
function afterManner(reading: Reading, from: number): Start | null {
  const { tokens, phrases, numberAt } = reading;
  let at = tokens[from]?.norm === ',' ? from + 1 : from;
  const manner = phrases[at]?.get('manner');
  if (!manner) return null;
  at = manner.last + 1;
  if (/^[,:]$/.test(tokens[at]?.norm ?? '')) at += 1;
  const next = tokens[at];
  if (next?.kind !== 'word' || !next.spaced || numberAt[at] || phrases[at]?.has('copula')) return null;
  return { chunk: reading.chunkAt[at] ?? 0, link: 'direct' };
}

/** "Codewort für die Leitstelle Leuchtturm": a safe word behind those who are to hear it. */
function afterReader(reading: Reading, label: Label): Start | null {
  const { tokens, phrases } = reading;
  if (label.kind !== 'safe-word') return null;
  let at = label.last + 1;
  if (!/^(for|with|to|fur|bei|pour|avec|para|con|com|per|da|de|della|dell)$/.test(tokens[at]?.norm ?? ''))
    return null;
  at += 1;
  if (/^(the|die|den|das|la|le|les|l|el|los|las|o|a|os|il|lo|gli)$/.test(tokens[at]?.norm ?? '')) at += 1;
  if (tokens[at]?.kind !== 'word') return null;
  at += 1;
  while (/^(co|company|people|firm|monitoring|station|zentrale)$/.test(tokens[at]?.norm ?? '')) at += 1;
  if (tokens[at]?.kind !== 'word' || phrases[at]?.has('copula') || tokens[at + 1]?.kind === 'word')
    return null;
  return { chunk: reading.chunkAt[at] ?? 0, link: 'direct' };
}

/** "obwohl es stimmt": the German word for "it" and no Spanish "is". */
function isGermanIt({ tokens }: Reading, at: number): boolean {
  return (
    tokens[at]?.norm === 'es' &&
    /^(obwohl|aber|weil|dass|wenn|falls|ob|ich|hab|habe|haben|hat|und|doch|dabei|damit|wie|bis|seit|er|sie|wir|ihr|mir|dir|ihm|dann|denn|bevor|nachdem|sobald|solange|ist|war|nimmt|will|mag|trotzdem|als|oder|jetzt|immer|gibt|gab|man|geht|kann|wo|warum|wieso)$/.test(
      tokens[at - 1]?.norm ?? '',
    )
  );
}

function isColon(reading: Reading, at: number): boolean {
  const token = reading.tokens[at];
  if (token?.kind !== 'symbol') return false;
  if (':=：→'.includes(token.norm)) return true;
  const next = reading.tokens[at + 1];
  if ('-–—>'.includes(token.norm))
    return token.spaced || next?.norm === '>' || next?.spaced === true || token.norm === '>';
  return token.norm === '(' && false;
}

/** "Wifi password? bluekettle" and the value on the line below its label. */
function questionAnswered(reading: Reading, at: number, label: Label): Start | null {
  const token = reading.tokens[at];
  if (at > label.last + 1) return directly(reading, label);
  if (at !== label.last + 1 || (token?.kind !== 'break' && token?.norm !== '.')) return null;
  const chunk = reading.chunkAt[at + 1];
  if (chunk === undefined) return null;
  return { chunk, link: 'direct' };
}

function directly(reading: Reading, label: Label): Start | null {
  const at = tailOf(reading, label) + 1;
  const next = reading.tokens[at];
  if (!next?.spaced || next.kind === 'symbol' || next.kind === 'saved') return null;
  return { chunk: reading.chunkAt[at] ?? 0, link: 'direct' };
}

/** Last token of a label with the place or device it names: "code porte", "password for the laptop". */
function tailOf(reading: Reading, label: Label): number {
  let last = label.last;
  for (let round = 0; round < 2; round += 1) {
    let at = last + 1;
    for (
      let steps = 0;
      steps < 3 &&
      /^(for|to|of|on|the|my|de|del|la|el|du|l|le|des|da|do|der|die|das|den|dem|fur|furs|beim|vom|zur|zum|di|della|dell|dello|il)$/.test(
        reading.tokens[at]?.norm ?? '',
      );
      steps += 1
    )
      at += 1;
    const next = reading.labelAt[at];
    if (next?.role !== 'place' && next?.role !== 'device') return last;
    last = next.last;
  }
  return last;
}

function skipFillers(reading: Reading, from: number, link: Start['link']): Start | null {
  let at = from;
  for (let steps = 0; steps < 10; steps += 1) {
    const token = reading.tokens[at];
    if (!token) return null;
    const filler = reading.phrases[at]?.get('filler');
    const chunk = reading.chunkAt[at] ?? 0;
    const core = reading.chunks[chunk];
    const madeUp = core && core.first === at && looksMadeUp(chunkText(reading, core));
    if (filler && !madeUp && reading.tokens[filler.last + 1]?.spaced !== false) at = filler.last + 1;
    else if (filler && ',:('.includes(reading.tokens[filler.last + 1]?.norm ?? ' ')) at = filler.last + 2;
    else if (
      token.kind === 'symbol' &&
      ':=->–—'.includes(token.norm) &&
      (reading.tokens[at + 1]?.spaced || steps === 0)
    )
      at += 1;
    else return token.kind === 'saved' ? null : { chunk, link };
  }
  return null;
}
