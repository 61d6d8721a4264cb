import { findPhoneNumbersInText } from 'libphonenumber-js';
import type { Token } from './tokens.js';

export type Contact = {
  kind: 'phone' | 'email' | 'site' | 'reference' | 'placeholder';
  value: string;
  from: number;
  to: number;
};

const EMAIL = /[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,4}/g;
const SITE =
  /(?:https?:\/\/)?((?:www\.)?[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,3}\.(?:com|net|org|example|test|io|co|shop|store|uk|us|es|fr|de|pt|br|eu|info|biz|app|dev|me|online|site|mx|ar|cl|ch|at|be|ca|au|ie|it|nl|cat|tech|blog|agency|design|studio|works|cafe|xyz|invalid|photo|photography))(?![a-z0-9-])(?:\/[^\s,]{0,80})?/gi;
const PLACEHOLDER = /\[[^\]\n]{1,60}\]/g;
const REFERENCE =
  /\b(?:imei|serial(?: number| no)?|s\/n|order|job|ticket|invoice|ref(?:erence)?|quote|booking|case|tracking|pedido|commande|auftrag|rechnung|factura|trabajo|num[eé]ro de s[eé]rie|seriennummer)\s{0,2}(?:number|no\.?|nr\.?|nummer|n[ºo°]|is|:|#)?\s{0,2}#?(?=[a-z0-9-]{0,20}\d)[a-z0-9-]{2,24}/gi;

/** The token indexes a stretch of text covers. */
export function tokensBetween(
  tokens: readonly Token[],
  start: number,
  end: number,
): { from: number; to: number } {
  const from = tokens.findIndex((token) => token.end > start);
  let to = from < 0 ? tokens.length : from;
  while (to < tokens.length && (tokens[to]?.start ?? end) < end) to += 1;
  return { from: from < 0 ? tokens.length : from, to };
}

/** Placeholders of saved secrets, e-mail addresses, web sites, reference and phone numbers in a text. */
export function findContacts(
  text: string,
  tokens: readonly Token[],
  country: 'GB' | 'ES' | 'FR' | 'DE' | 'PT',
): Contact[] {
  const found: Contact[] = [];
  const taken = (start: number, end: number) =>
    found.some((one) => {
      const { from, to } = tokensBetween(tokens, start, end);
      return from < one.to && one.from < to;
    });
  const push = (kind: Contact['kind'], value: string, start: number, end: number) => {
    if (!taken(start, end)) found.push({ kind, value, ...tokensBetween(tokens, start, end) });
  };
  for (const match of text.matchAll(PLACEHOLDER))
    push('placeholder', match[0], match.index, match.index + match[0].length);
  for (const match of text.includes('@') ? text.matchAll(EMAIL) : [])
    push('email', match[0].toLowerCase(), match.index, match.index + match[0].length);
  for (const match of /\.[a-z]{2}/i.test(text) ? text.matchAll(SITE) : []) {
    if (match[0].length > 4)
      push('site', (match[1] ?? '').toLowerCase(), match.index, match.index + match[0].length);
  }
  for (const match of text.matchAll(REFERENCE))
    push('reference', match[0], match.index, match.index + match[0].length);
  if (/\d.{0,3}\d.{0,3}\d.{0,3}\d.{0,3}\d.{0,3}\d.{0,3}\d/.test(text)) {
    for (const phone of findPhoneNumbersInText(text.slice(0, 400), country))
      if (!/^(?:\d{4}-\d{3}|\d{5}-\d{3}|\d{3,6})$|,/.test(text.slice(phone.startsAt, phone.endsAt)))
        push('phone', phone.number.number, phone.startsAt, phone.endsAt);
    for (const match of text.matchAll(/\+?\d(?:[ -]?\d){6,12}\b/g))
      if (!/^(?:\d{4}-\d{3}|\d{5}-\d{3})$/.test(match[0]))
        push('phone', match[0].replace(/[ -]/g, ''), match.index, match.index + match[0].length);
  }
  return found.sort((a, b) => a.from - b.from);
}
