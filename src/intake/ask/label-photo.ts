import type { KnownFacts } from './condition.js';
import { isCalledFor, type QuestionSet, wantsPhotos } from './question-set.js';

/** What people call the plate or sticker with a device's model and serial number, without accents. */
const LABEL_WORDS =
  /(?<![\p{L}\p{N}])(?:labels?|stickers?|serial|s\/n|(?:rating|data|name) ?plate|etiquetas?|pegatina|numero de serie|placa|etiquettes?|plaque|autocollant|typenschild|seriennummer|etikett|aufkleber|adesivo)(?![\p{L}\p{N}])/u;

/** Whether a text that came with photos says that one of them is of a label. */
export function mentionsLabel(text: string): boolean {
  return LABEL_WORDS.test(text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase());
}

/**
 * Whether to ask for a photo of the label by itself: the set wants one, photos came but none that is known to be
 * it, and it was not asked for before. As many photos as the set wants count as all of them.
 */
export function mayAskForLabel(input: {
  set: QuestionSet;
  facts: KnownFacts;
  photos: number;
  label?: 'seen' | 'asked' | null;
}): boolean {
  const { set, facts, photos, label = null } = input;
  const { wanted, enough, label: conditions = {} } = set.photos;
  return (
    label === null &&
    wanted.includes('serial-label') &&
    photos >= Math.max(1, enough) &&
    photos < wanted.length &&
    wantsPhotos(set, facts) &&
    isCalledFor(conditions, facts)
  );
}
