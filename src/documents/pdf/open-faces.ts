import type { Composed } from '../compose/block.js';
import { gatherWords } from '../compose/gather-words.js';
import { ClosedFace } from './east-asian-faces.js';
import type { Weight } from './face.js';
import { graphemesOf, isPlain, setSign } from './set-text.js';

/**
 * Opens the faces that most of a document is drawn in, one after the other, so that it can then be drawn at one go.
 * What it may miss (words in bold that are drawn in no heading) is told by a `ClosedFace` as it is drawn.
 */
export async function openFaces(composed: Composed): Promise<void> {
  const { title, to, business, facts, businessFacts, blocks } = composed;
  const { typed, made } = gatherWords(composed);
  const strong = [
    title,
    ...to,
    business.name,
    ...[...businessFacts, ...facts].map(({ value }) => value),
    ...blocks.flatMap((block) =>
      block.kind === 'heading' || block.kind === 'subheading' ? [block.text] : [],
    ),
  ];
  for (const word of [...typed, ...made]) {
    await openFacesOf(plainOf(word), 'plain');
  }
  for (const word of strong) {
    await openFacesOf(plainOf(word), 'strong');
  }
}

const plainOf = (word: string | { typed: string }) => (typeof word === 'string' ? word : word.typed);

/** The same for one text. */
export async function openFacesOf(text: string, weight: Weight): Promise<void> {
  if (isPlain(text)) {
    return;
  }
  for (const sign of new Set(graphemesOf(text))) {
    await openAsNeeded(() => setSign({ sign, text }, weight, undefined));
  }
}

/** Does something again and again, until no face that it needs is closed. */
export async function openAsNeeded<T>(work: () => T | Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof ClosedFace)) {
        throw error;
      }
      await error.open();
    }
  }
}
