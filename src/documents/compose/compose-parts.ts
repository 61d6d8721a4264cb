import type { ScreenedText } from '../../vault/screened-text.js';
import type { FactView, PhotoView } from '../views/document-view.js';
import { fill } from '../words/words.js';
import { type Block, type Fact, type Picture, plain, typed } from './block.js';
import type { Speaker } from './speaker.js';

/** A section of free text; none where nothing was written. */
export function textSection(heading: string, text: ScreenedText | '', place: string): Block[] {
  return text.trim() === ''
    ? []
    : [
        { kind: 'heading', text: heading },
        { kind: 'text', text: typed(text, place), tone: 'plain' },
      ];
}

export function factsBlock(facts: readonly FactView[], { words }: Speaker): Fact[] {
  return facts.map(({ field, value }) => ({
    label: words[field],
    value: typed(value, `“${words[field]}”`),
  }));
}

/** A section of photos; none where there are none. `first` is the number of its first one. */
export function photoSection(
  heading: string,
  photos: readonly PhotoView[],
  speaker: Speaker,
  { across, first = 1, under = false }: { across: 2 | 3; first?: number; under?: boolean },
): Block[] {
  return photos.length === 0
    ? []
    : [
        { kind: under ? 'subheading' : 'heading', text: heading },
        {
          kind: 'pictures',
          across,
          pictures: photos.map((photo, at) => pictureOf(photo, first + at, speaker)),
        },
      ];
}

function pictureOf({ id, caption, at, width, height }: PhotoView, n: number, speaker: Speaker): Picture {
  const name = fill(speaker.words.photo, { n: speaker.count(n) });
  const words = typed(caption, `the caption of photo ${n}`);
  return {
    id,
    width,
    height,
    caption: words,
    taken: at === null ? '' : speaker.moment(at),
    alt: caption === '' ? name : `${name}: ${plain(words)}`,
  };
}
