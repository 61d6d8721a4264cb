import type { FactField, Facts } from '../understand/fact.js';
import { itemsFrom } from '../understand/items.js';
import { mergeFacts } from '../understand/merge-facts.js';
import { understandText } from '../understand/understand-text.js';
import { isNothing, type Thing } from './compare-things.js';

/** What was read from titles lately: they are read again with every message. */
const readBefore = new Map<string, Thing[]>();
const MOST_KEPT = 500;

/**
 * The things a record or conversation is about: from its details, and where these leave maker and model open (staff
 * typed "Galaxy S22" as the device, or only a title), from the words themselves.
 */
export function readThings(title: string, details: Readonly<Record<string, string>>): Thing[] {
  const known = thingsOf(details);
  if (known.length > 0 && known.every(({ brand, model }) => brand !== '' || model !== '')) {
    return known;
  }
  const words = [details.device ?? '', title].filter(Boolean).join('. ');
  if (words === '') {
    return known;
  }
  const read = readWords(words);
  return read.length > 0 ? read : known;
}

function thingsOf(details: Readonly<Record<string, string>>): Thing[] {
  const facts: Facts = Object.fromEntries(
    (['device', 'brand', 'model', 'fault'] as const satisfies FactField[]).flatMap((field) => {
      const value = details[field];
      return value ? [[field, { field, value, sureness: 1, source: 'rule', messageIndex: 0 }]] : [];
    }),
  );
  return itemsFrom(facts)
    .map(({ device, brand, model }) => ({ device, brand, model }))
    .filter((thing) => !isNothing(thing));
}

function readWords(words: string): Thing[] {
  const before = readBefore.get(words);
  if (before) {
    return before;
  }
  const { facts } = understandText({
    text: words,
    photos: 0,
    asked: 'device',
    trade: 'general',
    known: {},
    language: 'en',
    messageIndex: 1,
    now: new Date(0),
    timeZone: 'UTC',
  });
  const things = thingsOf(
    Object.fromEntries(Object.entries(mergeFacts({}, facts)).map(([field, fact]) => [field, fact.value])),
  );
  if (readBefore.size >= MOST_KEPT) {
    readBefore.clear();
  }
  readBefore.set(words, things);
  return things;
}
