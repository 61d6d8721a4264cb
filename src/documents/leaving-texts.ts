import type { Composed } from './compose/block.js';
import { gatherWords } from './compose/gather-words.js';
import type { PdfText } from './pdf/read-pdf.js';

/**
 * A text of a document, for the gate. `typed`: a person wrote it on a record, so that any number in it may be a
 * passcode; else amounts, days, numbers of records, the letterhead, links.
 */
export type LeavingText = { place: string; text: string; typed: boolean };

/**
 * What the gate looks at: every free text that went in, by its place, and everything that came out of the finished
 * file. What came out counts as typed, too, once the words that Docket itself put there are left out of it: a passcode
 * that got in by whatever way stands there still, and a price is no passcode.
 */
export function leavingTexts(composed: Composed, read: readonly PdfText[], pages: number): LeavingText[] {
  const { typed, made } = gatherWords(composed);
  const own = new Set([...made, ...pageNumbers(pages)].flatMap((text) => text.split(/\s+/)));
  return [
    ...typed.map(({ typed: text, place }) => ({ place, text, typed: true })),
    ...read.map((text) => ({ ...text, typed: false })),
    ...read
      .filter(({ place }) => !place.startsWith('the links'))
      .map(({ place, text }) => ({ place, text: withoutOwn(text, own), typed: true }))
      .filter(({ text }) => text !== ''),
  ];
}

function pageNumbers(pages: number): string[] {
  return Array.from({ length: pages }, (_, at) => `${at + 1} / ${pages}`);
}

/** What stood on both sides of a word that is left out does not become one number. */
function withoutOwn(text: string, own: ReadonlySet<string>): string {
  return text
    .split(/\s+/)
    .map((word) => (own.has(word) ? '\n\n' : word))
    .join(' ')
    .replace(/\s*\n\s*/g, '\n\n')
    .trim();
}
