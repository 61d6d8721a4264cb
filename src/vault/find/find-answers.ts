import {
  asFound,
  findNameBeforeNumber,
  findNamedWords,
  findSelfNamed,
  findTyped,
  findWordBeforeNumber,
  readDeclaredAnswer,
} from './answer-shapes.js';
import { isDigitCount, isOrderLike, isSerialLike } from './code-shapes.js';
import type { FoundSecret } from './find-secrets.js';
import { isPrinted } from './judge-answer.js';
import { readPlainAnswer } from './plain-answers.js';
import { extendSpelled } from './read-declared.js';
import type { Reading } from './read-text.js';
import { endsSentence } from './read-text.js';
import { chunkText, isAddress, isOrdinary, looksMadeUp, readQuoted } from './read-words.js';
import { findCounted, findDescribed, findDictated } from './spelt-out-answers.js';

/** Answers to "what is the passcode" that are words: "BlueKettle!82", "its fluffy", "correct horse battery". */
export function findAnswers(reading: Reading, nothingElse: boolean): FoundSecret[] {
  if (reading.asked !== 'passcode')
    return reading.chunks.length === 1 && reading.asked === null ? findLone(reading) : [];
  const described = findDescribed(reading) ?? findCounted(reading);
  if (described) return [described];
  const dictated = findDictated(reading);
  if (dictated) return [dictated];
  const made = [...findMadeUp(reading), ...findNamedWords(reading)];
  if (made.length > 0) return made;
  if (!nothingElse) return [...findWordBeforeNumber(reading), ...findNameBeforeNumber(reading)];
  const named = findSelfNamed(reading);
  if (named) return [named];
  const typed = findTyped(reading);
  if (typed) return [typed];
  const declared = readDeclaredAnswer(reading);
  if (declared) return [declared];
  const quoted = reading.chunks.length > 0 ? readQuoted(reading, 0) : null;
  if (quoted && quoted.last >= reading.tokens.length - 3) return [asFound(reading, quoted.start, quoted.end)];
  const plain = readPlainAnswer(reading);
  return plain ? [plain] : [];
}

/** A text that is nothing but one made-up string, though nobody asked for it. */
function findLone(reading: Reading): FoundSecret[] {
  const chunk = reading.chunks[0];
  if (!chunk) return [];
  const core = chunkText(reading, chunk);
  const mixed =
    /\p{Ll}/u.test(core) && /\p{Lu}/u.test(core) && /\p{Nd}/u.test(core) && /[!#$%&*@_+=?.^~-]/.test(core);
  return mixed && looksMadeUp(core) ? [asFound(reading, chunk.start, chunk.end)] : [];
}

function findMadeUp(reading: Reading): FoundSecret[] {
  const found: FoundSecret[] = [];
  reading.chunks.forEach((chunk, index) => {
    const core = chunkText(reading, chunk);
    const alone =
      reading.chunks.length <= 2 ||
      reading.phrases[chunk.first - 1]?.has('copula') === true ||
      reading.tokens[chunk.first - 1]?.norm === ':' ||
      (index === 0 && /^\p{L}{3,12}\p{Nd}{2,6}$/u.test(core) && !reading.phrases[chunk.first]?.has('brand'));
    const code =
      alone &&
      /^(?=.*\p{Nd})[\p{L}\p{Nd}#*!-]{3,40}$/u.test(core) &&
      /\p{L}/u.test(core) &&
      !/\p{Sc}/u.test(core);
    if (!(looksMadeUp(core) || code) || isAddress(core) || reading.tokens[chunk.first]?.kind === 'saved')
      return;
    if (governedByOther(reading, chunk.first)) return;
    if (isSerialLike(core) && isPrinted(reading, chunk.first)) return;
    if (isDigitCount(core) || isOrderLike(core)) return;
    if (/^\p{Nd}+(am|pm|th|st|nd|rd|h)$/iu.test(core)) return;
    const quoted = readQuoted(reading, index);
    const other = orBefore(reading, chunk.first);
    if (other) found.push(other);
    const end = reading.chunks[extendSpelled(reading, index)]?.end ?? chunk.end;
    found.push(quoted ? asFound(reading, quoted.start, quoted.end) : asFound(reading, chunk.start, end));
  });
  return found;
}

/** "kitkat or KitKat1": the plain word before "or" is a candidate too. */
function orBefore(reading: Reading, first: number): FoundSecret | null {
  if (!/^(or|o|ou|oder|oppure|\/)$/.test(reading.tokens[first - 1]?.norm ?? '')) return null;
  const before = reading.tokens[first - 2];
  if (before?.kind !== 'word' || isOrdinary(before.norm) || before.end - before.start < 4) return null;
  const stroke = reading.tokens[first - 1]?.norm === '/';
  if (stroke && !reading.tokens[first]?.norm.startsWith(before.norm)) return null;
  return asFound(reading, before.start, before.end);
}

function governedByOther(reading: Reading, first: number): boolean {
  const own = reading.labelAt[first];
  if ((own?.role === 'device' || own?.role === 'secret') && reading.tokens[own.last + 1]?.spaced !== false)
    return true;
  for (let at = first - 1, steps = 0; at >= 0 && steps < 4; at -= 1, steps += 1) {
    const label = reading.labelAt[at];
    if (reading.tokens[at]?.norm === ',') return false;
    if (label?.role === 'other') return true;
    if (label?.role === 'secret' && label.takes !== 'login') return false;
    if (
      /^(user|username|usuario|utilisateur|benutzer|benutzername|utente|login|network|ssid|netzwerk|red|reseau|rede|rete)$/.test(
        reading.tokens[at]?.norm ?? '',
      )
    )
      return (
        steps <= 2 &&
        !/^(for|as|para|pour|fur|per|como|come|als)$/.test(reading.tokens[at - 1]?.norm ?? '') &&
        !/^(the|is)$/.test(reading.tokens[at - 1]?.norm ?? '')
      );
    const asks = steps === 0 && reading.tokens[at]?.norm === '?';
    if (!asks && endsSentence(reading.tokens, at)) return false;
  }
  return false;
}
