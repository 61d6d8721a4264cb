import { type Voice, wordings } from './phrases.js';
import { plainValue, shorten } from './plain-text.js';
import { sayReference } from './say-values.js';

/** What a message may be about: its shown number, empty where it has none yet, and a few words on it ("iPhone 12"). */
export type Choice = { reference: string; label: string };

/** More do not fit a text; whoever means another can say so. */
const MOST_CHOICES = 3;
/** What is left of the label of something that has no number. */
const SHORTEST_LABEL = 8;

/** "Is this about 1) J-311 iPhone 12 or 2) J-318 MacBook?" with labels cut less, then more, then left out. */
export function whichOfThese(voice: Voice, choices: readonly Choice[]): string[] {
  const offered = choices.slice(0, MOST_CHOICES);
  const [or = ''] = wordings(voice, 'or');
  const numbers = listed(
    offered.map((_, index) => String(index + 1)),
    or,
  );
  const sets = [40, 24, 12, 0].map((limit) => ({
    choices: listed(
      offered.map((choice, index) => `${index + 1}) ${named(choice, limit)}`),
      or,
    ),
    numbers,
  }));
  return wordings(voice, 'whichOfThese', ...sets);
}

function named({ reference, label }: Choice, limit: number): string {
  const shown = sayReference(reference).reference;
  const most = limit === 0 && shown === '' ? SHORTEST_LABEL : limit;
  return most === 0 ? shown : `${shown} ${shorten(plainValue(label), most)}`.trim();
}

function listed(items: readonly string[], or: string): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${or} ${items.at(-1)}`;
}
