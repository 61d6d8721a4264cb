import type { Language } from './fact.js';
import { clockPiece, compound, dayRange, type Kind, lookup, type Piece } from './time-pieces.js';
import type { Token } from './tokens.js';

export const CORE = new Set<Kind>(['day', 'part', 'clock', 'unit', 'soon', 'free', 'month', 'date']);

/** "I am", "sat on it", "so …", "do you", "ya no": words that only sometimes say a time. */
function verbLike(tokens: readonly Token[], at: number, language: Language): boolean {
  const word = tokens[at]?.word ?? '';
  const before = tokens[at - 1]?.word ?? '';
  const next = tokens[at + 1]?.word ?? '';
  const often = tokens[at - 2]?.word ?? '';
  if (
    /^(?:a|per|por|par|pro|al|die|ao|each|la)$/.test(before) &&
    /^(?:twice|once|thrice|times|time|veces|vez|fois|mal|einmal|zweimal|dreimal|vezes)$/.test(often)
  )
    return true;
  if (language === 'en') {
    if (word === 'am')
      return (
        before === 'i' ||
        !/^(?:\d.*|mon|tues?|weds?|thurs?|fri|sat|sun|\w+day|tomorrow|tmrw|today|in|the|this|any|next|and|or|pm|of|\w+days)$/.test(
          before,
        )
      );
    if (word === 'pm') return /^(?:me|you|send|iphone|pro|\d+)$/.test(before) && !/^\d/.test(before);
    if (word === 'sat')
      return (
        /^(?:on|down|it|there|in|for|at)$/.test(next) ||
        /^(?:i|she|he|it|someone|was|were|been|be|just|has|have|having|kid|dog|son|daughter|accidentally)$/.test(
          before,
        )
      );
    if (word === 'may')
      return (
        /^(?:be|have|need|not|want|i|also|take)$/.test(next) ||
        /^(?:it|i|you|we|this|that|they|there)$/.test(before)
      );
    if (word === 'sun' && before !== 'the')
      return !(
        /^(?:or|and|on|this|next|sat|saturday|by|every|before|after)$/.test(before) ||
        /^(?:morning|am|pm|afternoon|evening|eve|at|or|lunch)$/.test(next) ||
        tokens.length <= 2
      );
    if (word === 'spring' && before === 'the' && /^(?:in|by|before|after|during|until|for|over)$/.test(often))
      return false;
    if (word === 'march' || word === 'spring' || word === 'fall' || word === 'sun')
      return (
        /^(?:in|off|apart|down|over)$/.test(next) ||
        (/^(?:the|a|garage|will|could|might|to|garden|it|door|mattress)$/.test(before) && word !== 'march')
      );
    if (word === 'past') return !/^\d/.test(next);
    if (word === 'emergency') return /^(?:light|lights|lighting|exit|stop)$/.test(next);
    if (/^(?:christmas|xmas|easter)$/.test(word))
      return !/^(?:before|b4|after|by|at|over|around|until|till|for|on|this|or)$/.test(before);
    if (word === 'urgent') return before === 'not' || before === 'isnt';
  }
  if (language === 'de' && /^(?:so|do|di|mi|fr|mo|sa)$/.test(word)) {
    const token = tokens[at] as Token;
    const dayish =
      /^(?:mo|di|mi|do|fr|sa|so|oder|und|nach|ab|vor|\d.*|vormittags?|nachmittags?|abends?|morgens?|fruh|bis)$/;
    return (
      token.raw === token.raw.toLowerCase() ||
      !(
        dayish.test(next) ||
        (dayish.test(before) && !/^\d/.test(before)) ||
        /^(?:am)$/.test(before) ||
        tokens.length <= 3
      )
    );
  }
  if (language === 'de' && /^(?:immer|schnell|egal|jetzt|flexibel)$/.test(word)) return tokens.length > 4;
  if (language === 'es' && /^(?:ya|ahora|rapido)$/.test(word))
    return tokens.length > 4 && !/^(?:por|porfa|porfavor)$/.test(next);
  if (language === 'pt' && /^(?:ja|agora|rapido|sex|ter|seg|qua|qui)$/.test(word))
    return (
      (tokens.length > 4 && !/^(?:por|depois|ou|a|de|antes|as)$/.test(next)) ||
      /^(?:nao|descarrega|muito|so)$/.test(before)
    );
  if (language === 'fr' && /^(?:vite|maintenant|hors)$/.test(word)) return tokens.length > 5;
  return false;
}

export type Run = { pieces: (Piece & { at: number })[]; from: number; to: number };

/** "make that 7 just found another", "make it 3 keys": a number of things, no hour. */
function countsThings(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return Boolean(
    next &&
      next.piece === tokens[at]?.piece &&
      !/^(?:am|pm|oclock|o|ish|on|instead|please|pls|or|then|if|and|tomorrow|today|\w+day|for|at|thanks|ta)$/.test(
        next.word,
      ),
  );
}

/** The words of time that follow one another from a place on. */
export function nextRun(tokens: readonly Token[], start: number, language: Language, asked: boolean): Run {
  const pieces: Run['pieces'] = [];
  let at = start;
  let lastCore = start;
  while (at < tokens.length && pieces.length < 14) {
    const token = tokens[at] as Token;
    const before = tokens[at - 1];
    if (
      at > start &&
      before &&
      token.sentence !== before.sentence &&
      !/^\s*$/.test(token.gap.replace('.', ''))
    )
      break;
    if (
      at > start &&
      before &&
      token.sentence !== before.sentence &&
      !pieces.some((piece) => CORE.has(piece.kind))
    )
      break;
    if (at > start && before && token.sentence !== before.sentence) break;
    if (
      at > start &&
      before &&
      token.piece !== before.piece &&
      /^(?:not|no|cant)$/.test(tokens[start - 1]?.word ?? '')
    )
      break;
    const afterPre =
      pieces.at(-1)?.kind === 'pre' ||
      pieces.at(-1)?.kind === 'day' ||
      pieces.at(-1)?.kind === 'part' ||
      (pieces.at(-1)?.kind === 'link' && pieces.at(-2)?.kind === 'clock') ||
      (asked && at === 0) ||
      (/^(?:that|it)$/.test(before?.word ?? '') &&
        tokens[at - 2]?.word === 'make' &&
        !countsThings(tokens, at));
    const piece =
      (verbLike(tokens, at, language) ? undefined : lookup(tokens, at, language)) ??
      compound(token.word, language) ??
      dayRange(token.word, language) ??
      clockPiece(tokens, at, afterPre, language);
    if (!piece || /[£$€]/.test(token.gap)) break;
    if (piece.kind === 'num' && pieces.at(-1)?.kind === 'month' && Number(token.word) <= 31)
      piece.kind = 'date';
    pieces.push({ ...piece, at });
    at += piece.words;
    const nextUnit =
      piece.kind === 'every' &&
      piece.english === 'next' &&
      language !== 'en' &&
      /^(?:unit|day)$/.test(pieces.at(-2)?.kind ?? '');
    if (CORE.has(piece.kind) || nextUnit) lastCore = at;
  }
  while (pieces.length > 0 && (pieces.at(-1) as { at: number }).at >= lastCore) pieces.pop();
  while (pieces[0]?.kind === 'link') pieces.shift();
  return { pieces, from: pieces[0]?.at ?? start, to: lastCore };
}

/** A run of words of time in plain English. */
export function render(pieces: Run['pieces'], language: Language): string {
  const said: string[] = [];
  for (const [index, piece] of pieces.entries()) {
    const previous = pieces[index - 1];
    if (
      language !== 'en' &&
      piece.kind === 'every' &&
      piece.english === 'next' &&
      previous &&
      (previous.kind === 'unit' || previous.kind === 'day')
    ) {
      said.splice(-1, 0, 'next');
      continue;
    }
    if (piece.english) said.push(piece.english);
  }
  const text = said
    .join(' ')
    .replace(/\b(on|at) (?=\1\b)/g, '')
    .replace(/^(?:on|at|in the|the|and|or) /, '')
    .replace(/^in (?=\w+day\b|tomorrow|today)/i, '');
  return text
    .replace(/^morning (tomorrow)/, '$1 morning')
    .replace(/^(morning|afternoon|evening) (?:on |of )?(\w+day)\b/, '$2 $1')
    .replace(/\b(\w+day) (?:in )?the (morning|afternoon|evening)/, '$1 $2')
    .replace(/\b(today|tomorrow) in the /, '$1 ')
    .replace(/^./, (letter) =>
      /^(?:mon|tues|wednes|thurs|fri|satur|sun)day/.test(text) ? letter.toUpperCase() : letter,
    );
}
