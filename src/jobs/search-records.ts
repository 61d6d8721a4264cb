import { type CountryCode, parsePhoneNumberFromString } from 'libphonenumber-js';
import type { Tx } from '../platform/database/database.js';

/** What was typed into a search, read once. */
export type Typed = {
  text: string;
  /** The number of a record, where it is one: `J-311` or `311`. */
  number: number | null;
  /** E.164, where it is a whole phone number in any spelling. */
  phone: string | null;
  /** Digits of which any part of a phone number may be made. */
  digits: string[];
};

export type Found = { id: string; number: number };

/** Reads what was typed; a number without country code is one of the organization's country. */
export async function readTyped(tx: Tx, search: string, letter: 'J' | 'Q'): Promise<Typed> {
  const text = search.replaceAll('\0', '').trim().slice(0, 100);
  const typed: Typed = { text, number: numberSearched(text, letter), phone: null, digits: [] };
  if (!/^[+(\d][\d\s().\-/]{3,24}$/.test(text)) {
    return typed;
  }
  const organization = await tx.organization.findFirst({ select: { locale: true } });
  const country = organization?.locale.split('-')[1] as CountryCode | undefined;
  const parsed = parsePhoneNumberFromString(text, country);
  const digits = text.replace(/\D/g, '').replace(/^0+/, '');
  return {
    ...typed,
    phone: parsed?.isPossible() ? parsed.number : null,
    digits: [...new Set([digits, ...(parsed ? [parsed.nationalNumber as string] : [])])].filter(
      (part) => part.length >= 4 && part.length <= 15,
    ),
  };
}

/** The number that a search such as `J-311` or `311` names. */
export function numberSearched(search: string, letter: 'J' | 'Q'): number | null {
  const number = new RegExp(`^#?(?:${letter}-?)?(\\d{1,9})$`, 'i').exec(search)?.[1];
  return number ? Number(number) : null;
}

/** Records of the transaction's organization that are found by words, newest first, from below `before`. */
export async function findByWords(
  tx: Tx,
  kind: 'job' | 'quote',
  typed: Typed,
  { before, limit }: { before: number | null; limit: number },
): Promise<Found[]> {
  return await tx.$queryRaw<Found[]>`
    SELECT record_id::text AS id, number
    FROM docket_search(${kind}, ${typed.text}, ${typed.digits}::text[], ${before}::int, ${limit}::int)`;
}

/** The same among these records, newest first; there may be some thousands of them. */
export async function findAmong(
  tx: Tx,
  kind: 'job' | 'quote',
  typed: Typed,
  { ids, before, limit }: { ids: string[]; before: number | null; limit: number },
): Promise<Found[]> {
  return await tx.$queryRaw<Found[]>`
    SELECT record_id::text AS id, number
    FROM search_among(${kind}, ${typed.text}, ${typed.digits}::text[], ${ids}::uuid[])
    WHERE ${before}::int IS NULL OR number < ${before}::int ORDER BY number DESC LIMIT ${limit}`;
}
