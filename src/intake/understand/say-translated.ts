import type { Seen } from './fault-clauses.js';
import { KINDS } from './kinds.js';
import { CODE, DIMENSION } from './say-fault.js';
import type { Token } from './tokens.js';

/** Small words that say nothing at the end of a phrase. */
const LOOSE = /^(?:and|with|after|when|on|of|every|for|in|from|under|long|too|since)$/;

type Said = { text: string; noun: boolean; at: number; job?: boolean };

/** German says the work last ("die Wand streichen"), English first. */
function workFirst(said: Said[]): void {
  const last = said.at(-1);
  if (last?.job && said.length > 1 && !said.slice(0, -1).some((one) => one.job))
    said.unshift(said.pop() as Said);
}

/** Puts the English for a clause's known words in English order: adjective before its part, "of" turned round. */
export function sayTranslated(seen: Seen, from: number, to: number, strength: number): string {
  const said: Said[] = [];
  const repair = seen.trade === 'it-repair' || seen.trade === 'appliance' || seen.trade === 'web-support';
  let wants = false;
  let works = false;
  const inside = seen.matches.filter((match) => (match.at[0] ?? -1) >= from && (match.at[0] ?? -1) < to);
  for (const match of inside) {
    const at = match.at[0] ?? 0;
    const one =
      match.meanings.find((meaning) => meaning.tag === 'sym' || meaning.tag === 'adj') ??
      KINDS[seen.trade]
        .map((tag) => match.meanings.find((meaning) => meaning.tag === tag))
        .find((meaning) => meaning !== undefined) ??
      match.meanings[0];
    if (!one || one.tag === 'skip') continue;
    if (one.tag === 'want') {
      wants = true;
      continue;
    }
    if (one.tag === 'it' && repair) {
      const part = match.meanings.find((meaning) => meaning.tag === 'part');
      if (!part) continue;
      said.push({ text: part.english, noun: true, at });
      continue;
    }
    if (one.tag === 'web' && seen.trade === 'web-support') continue;
    const noun = ['part', 'home', 'gen', 'place', 'room', 'it'].includes(one.tag);
    if (one.tag === 'job') works = true;
    if (one.tag === 'sym' || one.tag === 'adj') works = true;
    const before = said.at(-1);
    const old = /^(?:new|old|big|half|all)$/.test(one.english) || one.tag === 'adj';
    const ofs = seen.tokens
      .slice((before?.at ?? at) + 1, at)
      .some((token) => /^(?:de|del|du|da|do|des|d|der|vom)$/.test(token.word));
    if (
      before?.text === one.english ||
      (one.tag === 'sym' && said.some((other) => other.text === one.english))
    )
      continue;
    if (old && before?.noun) said.splice(-1, 0, { text: one.english, noun: false, at });
    else if (noun && before?.noun && ofs) said.splice(-1, 0, { text: one.english, noun: false, at });
    else said.push({ text: one.english, noun, at, job: one.tag === 'job' });
  }
  for (let at = from; at < to; at++) {
    const token = seen.tokens[at] as Token;
    if (
      seen.free[at] &&
      (CODE.test(token.word) ||
        DIMENSION.test(token.word) ||
        (/^\d{1,4}$/.test(token.word) && UNIT_WORD.test(seen.tokens[at + 1]?.word ?? '')))
    ) {
      const place = said.findIndex((one) => one.at > at);
      const item = { text: CODE.test(token.word) ? token.raw.toUpperCase() : token.raw, noun: false, at };
      if (place < 0) said.push(item);
      else said.splice(place, 0, item);
    }
  }
  if (seen.language === 'de') workFirst(said);
  while (said.length > 0 && /^(?:and|with|all|two|three|under|page|inside)$/.test(said.at(-1)?.text ?? ''))
    said.pop();
  while (said.length > 0 && /^(?:and|with|all|under|half)$/.test(said[0]?.text ?? '') && said.length === 1)
    said.shift();
  while (/^(?:and|with)$/.test(said[0]?.text ?? '')) said.shift();
  while (said.length > 1 && LOOSE.test(said.at(-1)?.text ?? '')) said.pop();
  while (
    said.length > 1 &&
    /^(?:after|when|of|on|every)$/.test(said[0]?.text ?? '') &&
    said[0]?.noun === false
  )
    said.shift();
  const text = said
    .map((one) => one.text)
    .join(' ')
    .replace(/\b(\w+(?: \w+)?) \1\b/g, '$1')
    .replace(
      /\bon (?=(?:kitchen|bathroom|living room|bedroom|hallway|garden|cellar|basement|attic|garage|half|flat)\b)/g,
      'in ',
    );
  return wants && !works && text && strength === 1 ? `needs ${text}` : text;
}

const UNIT_WORD =
  /^(?:metros|metres|meter|m2|qm|quadratmeter|habitaciones|chambres|quartos|dormitorios|zimmer|pieces|enchufes|prises|steckdosen|tomadas|ventanas|janelas|fenster|fenetres|banos)$/;
