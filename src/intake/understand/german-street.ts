import { type AddressReading, capital, DE_STREET } from './address-words.js';
import type { Anchor } from './named-places.js';
import type { Token } from './tokens.js';

const DAYS =
  /^(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|sonnabend|wochenende|vormittag|nachmittag|abend|morgen|\w+(?:mittag|abend|morgen)|anfang|ende|mitte|januar|februar|marz|april|mai|juni|juli|august|september|oktober|november|dezember|bad|haus|keller|display|akku|zimmer|jahr|jahre|monat|woche)s?$/;

const GERMAN_OPENER =
  /^(?:am|an|auf|im|in|zum|zur|unter|hinter|hinterm|vor|beim|bei|ober|obere|oberer|untere|unterer|alte|alter|altes|neue|neuer|neues|lange|langer|kurze|grosse|grosser|kleine|kleiner|hohe|hoher|breite|sankt|st)$/;

/** "Lindenweg 4", "Lange Straße 12a", "Am Sonnenhang 22", "Unter den Linden 5". */
export function germanStreet(seen: AddressReading, at: number): Anchor | undefined {
  const { tokens } = seen;
  const token = tokens[at] as Token;
  const plain = token.word.replace(/[.-]+$/, '');
  let to = 0;
  let from = at;
  const next = tokens[at + 1];
  const suffixed =
    DE_STREET.test(plain) &&
    (plain.length > 4 || (plain === 'str' && at > 0 && capital(tokens[at - 1]))) &&
    !/^(?:schlag|spring)/.test(plain);
  if (
    suffixed &&
    next &&
    next.piece === token.piece &&
    /^\d{1,4}[a-h]?(?:[-/]\d{1,3}[a-h]?){0,3}$/.test(next.word)
  ) {
    to = at + 2;
    const first = tokens[at - 1];
    if (
      first &&
      first.piece === token.piece &&
      capital(first) &&
      (/^(?:strasse|str|platz|weg|allee|ring|markt|gasse)$/.test(plain) || /er$/.test(first.word))
    )
      from = at - 1;
  } else if (
    GERMAN_OPENER.test(token.word) &&
    capital(token) &&
    (at === 0 ||
      tokens[at - 1]?.piece !== token.piece ||
      /^(?:wohne|wohnen|adresse|in|ist)$/.test(tokens[at - 1]?.word ?? ''))
  ) {
    let step = at + 1;
    if (/^(?:der|den|dem|das|die|alten|neuen)$/.test(tokens[step]?.word ?? '')) step += 1;
    let names = 0;
    while (
      names < 2 &&
      capital(tokens[step]) &&
      tokens[step]?.piece === token.piece &&
      !DAYS.test(tokens[step]?.word ?? '')
    ) {
      names += 1;
      step += 1;
    }
    const number = tokens[step];
    if (
      names > 0 &&
      number &&
      number.piece === token.piece &&
      /^\d{1,3}[a-h]?$/.test(number.word) &&
      !/^(?:uhr|h|euro|x)$/.test(tokens[step + 1]?.word ?? '')
    )
      to = step + 1;
  }
  if (!to) return undefined;
  const letter = tokens[to];
  return {
    from,
    to: letter && /^[a-h]$/.test(letter.word) && letter.gap === ' ' ? to + 1 : to,
    street: true,
  };
}
