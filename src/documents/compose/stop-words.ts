import type { ScreenedText } from '../../vault/screened-text.js';
import type { Composed, Picture, Words } from './block.js';

/** What must not leave: typed words by their places, and texts of Docket's own or of the settings. */
export type Stopped = { places: ReadonlySet<string>; texts: ReadonlySet<string> };

/**
 * A document with what must not leave replaced by `instead`, where it stands: so that staff see where it is, and nobody
 * reads it. Pure.
 */
export function stopWords(composed: Composed, stopped: Stopped, instead: string): Composed {
  const stop = (value: unknown): unknown => {
    if (typeof value === 'string') {
      return stopped.texts.has(value) ? instead : value;
    }
    if (Array.isArray(value)) {
      return value.map(stop);
    }
    if (value === null || typeof value !== 'object' || value instanceof Date) {
      return value;
    }
    if (isTyped(value)) {
      return stopped.places.has(value.place)
        ? { typed: instead as ScreenedText, place: value.place, stopped: true }
        : value;
    }
    const own = Object.fromEntries(Object.entries(value).map(([name, one]) => [name, stop(one)]));
    // What is said in a picture's place repeats its caption.
    return isStoppedPicture(value as Partial<Picture>, stopped) ? { ...own, alt: instead } : own;
  };
  return stop(composed) as Composed;
}

function isTyped(value: object): value is Exclude<Words, string> {
  return 'typed' in value && 'place' in value;
}

function isStoppedPicture({ alt, caption }: Partial<Picture>, { places }: Stopped): boolean {
  return alt !== undefined && typeof caption === 'object' && places.has(caption.place);
}
