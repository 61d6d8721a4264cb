import { addressSentence, widenAddress } from './address-line.js';
import { type AddressMention, type AddressReading, capital } from './address-words.js';
import { extendAddress, townBefore } from './extend-address.js';
import { anchorAt } from './find-street.js';
import type { Token } from './tokens.js';
import { isCommonWord, isGivenName, isVeryCommonWord, isWeakName } from './vocabulary.js';

function leftOfCode(seen: AddressReading, from: number): number {
  let start = from;
  while (start > 0 && from - start < 3) {
    const token = seen.tokens[start - 1] as Token;
    const next = seen.tokens[start] as Token;
    if (!seen.free[start - 1] || token.sentence !== next.sentence || token.piece !== next.piece) break;
    const plain = capital(token) && !seen.isWord(token.word);
    if (!plain && isCommonWord(token.word, seen.language)) break;
    if (!plain && seen.isWord(token.word)) break;
    if (/^(?:zip|postcode|code)$/.test(token.word)) break;
    start -= 1;
  }
  return start === from ? placeBeforeComma(seen, from) : start;
}

/** "Ashby de la Zouch, LE65": names that fill the piece before a code, and are nobody's. */
function placeBeforeComma(seen: AddressReading, from: number): number {
  const { tokens } = seen;
  const last = tokens[from - 1];
  if (!last || last.sentence !== tokens[from]?.sentence || !/^,\s*$/.test(tokens[from]?.gap ?? ''))
    return from;
  let start = from;
  while (start > 0 && from - start < 6 && tokens[start - 1]?.piece === last.piece) start -= 1;
  if (start > 0 && tokens[start - 1]?.sentence === last.sentence) return from;
  const names = tokens.slice(start, from);
  const first = names[0];
  const place =
    first &&
    capital(first) &&
    !isGivenName(first.word) &&
    !isWeakName(first.word) &&
    names.every(
      (token, at) =>
        seen.free[start + at] &&
        ((capital(token) &&
          (at > 1 || (!seen.isWord(token.word) && !isVeryCommonWord(token.word, seen.language)))) ||
          (at > 0 &&
            /^(?:de|la|le|les|upon|on|of|the|in|under|by|el|los|las|do|da|am|an|der)$/.test(token.word))),
    );
  return place && tokens[start - 1]?.piece !== last.piece ? start : from;
}

/** The addresses in a text, each as written, in order. A postcode alone, with its town, counts too. */
export function findAddresses(seen: AddressReading): AddressMention[] {
  const mentions: AddressMention[] = [];
  let at = 0;
  while (at < seen.tokens.length) {
    const anchor = anchorAt(seen, at);
    const negated = /^(?:not|pas|nicht|nao)$/.test(seen.tokens[at - 1]?.word ?? '');
    if (!anchor || negated) {
      at += 1;
      continue;
    }
    const near = extendAddress(
      seen,
      anchor.street ? anchor : { ...anchor, from: leftOfCode(seen, anchor.from) },
    );
    const spread = widenAddress(seen, near.from, near.to);
    const last = seen.tokens[spread.to - 1] as Token;
    const first = seen.tokens[spread.from] as Token;
    const value = seen.text
      .slice(first.start, last.end)
      .replace(/\s+/g, ' ')
      .replace(/,?\s*\b(?:zip code|postcode|plz|cep)\b:?\s*/i, ', ')
      .replace(/,?\s+(?:in|à|en|em)\s+(?=\d{4,5}\b|\p{Lu})/u, ', ');
    const town = anchor.street ? townBefore(seen, spread.from) : undefined;
    const before = town && seen.text.slice(seen.tokens[town.from]?.start, seen.tokens[town.to - 1]?.end);
    if (town && mentions.at(-1)?.from === town.from) mentions.pop();
    mentions.push({
      value: before ? `${value}, ${before}` : value,
      sureness: !anchor.street ? 0.7 : /\d/.test(value) ? 0.9 : 0.8,
      from: town?.from ?? spread.from,
      to: spread.to,
    });
    at = Math.max(spread.to, at + 1);
  }
  const sentence = mentions.length === 0 ? addressSentence(seen) : undefined;
  return sentence ? [sentence] : mentions;
}
