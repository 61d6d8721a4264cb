import type { Tx } from '../platform/database/database.js';
import { wordsOf } from './model/check-proposals.js';
import { FACT_FIELDS, type Fact, type Facts } from './understand/fact.js';
import { BRANDS } from './understand/words/brands.js';
import { ENGLISH } from './understand/words/english.js';
import { FAMILIES } from './understand/words/families.js';
import { FRENCH } from './understand/words/french.js';
import { GERMAN } from './understand/words/german.js';
import { PORTUGUESE } from './understand/words/portuguese.js';
import { SPANISH } from './understand/words/spanish.js';

/** Words that Docket itself uses for things, makers and faults, and the small ones between them. */
const OURS = new Set(
  wordsOf(
    [
      'a an and at by for from in is it no not of off on or out the to with without will does won t',
      ...[BRANDS, FAMILIES, ENGLISH],
      ...[SPANISH, FRENCH, GERMAN, PORTUGUESE].map((lines) =>
        lines.replace(/^[^|\n]*\|([^|\n]*)\|.*$/gm, '$1'),
      ),
    ].join('\n'),
  ),
);

/**
 * The facts that may be said aloud: put into a text to the customer or a title. A model's wording is left to staff
 * unless each of its words is the customer's own or one that Docket uses itself.
 */
export async function sayableFacts(tx: Tx, conversationId: string, facts: Facts): Promise<Facts> {
  const all = FACT_FIELDS.flatMap((field) => facts[field] ?? []);
  if (!all.some(({ source }) => source === 'model')) {
    return facts;
  }
  const theirs = await wordsOfCustomer(tx, conversationId);
  const isSayable = ({ source, value }: Fact) =>
    source !== 'model' || wordsOf(value).every((word) => theirs.has(word) || OURS.has(word));
  return Object.fromEntries(all.filter(isSayable).map((fact) => [fact.field, fact]));
}

/**
 * The facts as the customer is told them. Things and faults are noted in English: whom that would be read to in another
 * language hears of them only where the words are their own.
 */
export async function factsToSay(
  tx: Tx,
  { id, language }: { id: string; language: string },
  facts: Facts,
): Promise<Facts> {
  const sayable = await sayableFacts(tx, id, facts);
  if (language === 'en') {
    return sayable;
  }
  const theirs = await wordsOfCustomer(tx, id);
  const isTheirs = ({ field, value }: Fact) =>
    (field !== 'fault' && field !== 'device') || wordsOf(value).every((word) => theirs.has(word));
  return Object.fromEntries(
    Object.values(sayable)
      .filter(isTheirs)
      .map((fact) => [fact.field, fact]),
  );
}

async function wordsOfCustomer(tx: Tx, conversationId: string): Promise<ReadonlySet<string>> {
  const said = await tx.message.findMany({
    where: { conversationId, direction: 'in' },
    orderBy: { id: 'desc' },
    take: 100,
    select: { text: true },
  });
  return new Set(wordsOf(said.map(({ text }) => text).join('\n')));
}
