import type { Trade } from '../trade.js';
import type { Intent, Language } from '../understand/fact.js';
import { itemsFrom } from '../understand/items.js';
import { mergeFacts } from '../understand/merge-facts.js';
import { fold } from '../understand/tokens.js';
import { understandText } from '../understand/understand-text.js';
import { isNothing, type Thing } from './compare-things.js';
import { findReferences, type NamedReference } from './find-references.js';
import { foldText } from './fold-text.js';
import {
  AGAIN,
  ALSO,
  ANOTHER,
  anyOf,
  NOT_ANOTHER_THING,
  SAME_AS_LAST,
  SELF,
  SHORT_REPLY,
} from './words/clue-words.js';

/** What a text itself says of what it is about. Lives as long as the deciding; nothing of it is stored. */
export type Clues = {
  /** Folded, with a blank at both ends. */
  words: string;
  references: NamedReference[];
  /** The text is nothing but this number. */
  bareNumber: number | null;
  /** A serial number or IMEI. */
  serial: string | null;
  things: Thing[];
  fault: string;
  address: string;
  /** The name of the person who writes, where they introduce themselves. */
  self: string;
  intent: Intent;
  another: boolean;
  also: boolean;
  again: boolean;
  sameAsLast: boolean;
  /** Only a yes, no, ok or thanks. */
  shortReply: boolean;
  photos: number;
};

export type ClueContext = { trade: Trade; language: Language; now: Date; timeZone: string; photos: number };

const another = new RegExp(` (?:${anyOf(ANOTHER)}) (?!(?:${anyOf(NOT_ANOTHER_THING)}) )`);
const also = new RegExp(` (?:${anyOf(ALSO)}) `);
const again = new RegExp(` (?:${anyOf(AGAIN)}) `);
const sameAsLast = new RegExp(` (?:${anyOf(SAME_AS_LAST)}) `);
const shortReply = new RegExp(`^ (?:(?:${anyOf(SHORT_REPLY)}) ){1,4}$`);
const SERIAL =
  /(?<![\p{L}\p{N}])(?=[a-z]*\d)(?=\d*[a-z])[a-z0-9]{9,20}(?![\p{L}\p{N}])|(?<!\d)\d{15}(?!\d)/iu;
const BARE = /^\s*#?\s*(\d{2,7})\s*[.!?)]?\s*$/;

/** Reads a text for clues, as it came: not screened yet, so none of this may be kept. */
export function readClues(text: string, context: ClueContext): Clues {
  const words = foldText(text);
  const { facts, intent } = understandText({
    ...context,
    text,
    asked: null,
    known: {},
    messageIndex: 1,
  });
  const understood = mergeFacts({}, facts);
  return {
    words,
    references: findReferences(text),
    bareNumber: Number(BARE.exec(text)?.[1] ?? Number.NaN) || null,
    serial: SERIAL.exec(text)?.[0] ?? null,
    things: itemsFrom(understood)
      .map(({ device, brand, model }) => ({ device, brand, model: tidyModel(model, words) }))
      .filter((thing) => !isNothing(thing)),
    fault: understood.fault?.value ?? '',
    address: understood.address?.value ?? '',
    self: understood.name ? introduced(understood.name.value, words) : '',
    intent,
    another: saysAnother(words, context.photos) && !sameAsLast.test(words),
    also: also.test(words),
    again: again.test(words),
    sameAsLast: sameAsLast.test(words),
    shortReply: shortReply.test(words),
    photos: context.photos,
  };
}

/** "Here is another" with a photo is about the photo. */
function saysAnother(words: string, photos: number): boolean {
  const found = another.exec(words);
  return found !== null && !(photos > 0 && found.index + found[0].length === words.length);
}

/** "The Galaxy one" is not a Galaxy One. */
function tidyModel(model: string, words: string): string {
  const family = / one$/i.test(model) ? model.slice(0, -4) : model;
  return family !== model && !/xbox|moto/i.test(model) && words.includes(' the ') ? '' : model;
}

function introduced(name: string, words: string): string {
  const first = fold(name).split(/[^\p{L}]+/u)[0] ?? '';
  return first && new RegExp(` (?:${anyOf(SELF)}) ${first} `).test(words) ? name : '';
}
