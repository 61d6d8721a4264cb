import { corePart, mustPart, type Part, part } from './fit-parts.js';
import { type Voice, wordings } from './phrases.js';
import { cutTo, plainValue, shorten } from './plain-text.js';
import { sayReference } from './say-values.js';

/** The end of an intake: a quote request or a job was opened. */
export type Finish = {
  kind: 'finish';
  /** As shown: Q-1042 or J-311. */
  reference: string;
  opens: 'quote' | 'job';
  name?: string;
  /** What was understood, most important first: device or model, fault, address. At most four are said. */
  understood: readonly string[];
  photos: number;
};

/** The reference, what was understood, what happens next, and that more photos can be sent. */
export function summary(voice: Voice, finish: Finish): Part[] {
  return [
    part(7, allSet(voice, finish.name)),
    corePart(2, whatWasUnderstood(voice, finish)),
    mustPart(4, wordings(voice, finish.opens === 'quote' ? 'nextQuote' : 'nextJob')),
    part(5, wordings(voice, 'morePhotos')),
  ];
}

function allSet(voice: Voice, called: string | undefined): string[] {
  const names = cutTo(called ?? '', [40, 16])
    .filter((name) => name !== '')
    .map((name) => ({ name }));
  const named = names.length === 0 ? [] : wordings(voice, 'allSetNamed', ...names);
  return [...named, ...wordings(voice, 'allSet')];
}

function whatWasUnderstood(voice: Voice, { reference, understood, photos }: Finish): string[] {
  const shown = sayReference(reference);
  const values = understood
    .map(plainValue)
    .filter((value) => value !== '')
    .slice(0, 4);
  const count = photoCount(voice, photos);
  const bare = wordings(voice, 'summaryBare', shown);
  if (values.length + count.length === 0) return bare;
  const sets = [120, 60, 40, 24, 16, 10].map((limit) => ({
    ...shown,
    what: [...values.map((value) => shorten(value, limit)), ...count].join(', '),
  }));
  return [...wordings(voice, 'summary', ...sets), ...bare];
}

function photoCount(voice: Voice, photos: number): string[] {
  if (photos === 0) return [];
  return photos === 1
    ? wordings(voice, 'countPhotoOne')
    : wordings(voice, 'countPhotoMany', { count: String(photos) });
}
