import type { TimelineEntry } from '../../../activity/timeline-entry.js';

const SENTENCES: Readonly<Record<string, (photos: number) => string>> = {
  'photo.expected': (photos) => `sent ${photos} photos`,
  'photo.stored': (photos) => `had ${photos} photos stored`,
  'photo.linked': (photos) => `added ${photos} photos to this record`,
};
/** What came with one message or one upload is within this. */
const TOGETHER_MS = 10 * 60 * 1000;

/** One line of the feed; `text` where it speaks of several photos. */
export type FeedLine = { entry: TimelineEntry; text?: string };

/**
 * Photos that came together as one line, newest first as they are. A photo hangs on its conversation and its record at
 * once, and both say so: it counts once. The line goes by its oldest entry, so that what is older follows it.
 */
export function foldPhotos(entries: readonly TimelineEntry[]): FeedLine[] {
  const runs: { entry: TimelineEntry; photoIds: Set<string> }[] = [];
  for (const entry of entries) {
    const photoId = photoOf(entry);
    const run = runs.at(-1);
    if (run && photoId !== undefined && goesWith(run.entry, entry)) {
      run.entry = entry;
      run.photoIds.add(photoId);
    } else {
      runs.push({ entry, photoIds: new Set(photoId === undefined ? [] : [photoId]) });
    }
  }
  return runs.map(({ entry, photoIds: { size } }) => {
    const text = size > 1 ? SENTENCES[entry.type]?.(size) : undefined;
    return text === undefined ? { entry } : { entry, text };
  });
}

/** Nothing where it is about no photo, or says something about this one alone. */
function photoOf({ type, content }: TimelineEntry): string | undefined {
  return type in SENTENCES && content && 'photoId' in content && !('flaw' in content)
    ? content.photoId
    : undefined;
}

function goesWith(newer: TimelineEntry, older: TimelineEntry): boolean {
  return (
    photoOf(newer) !== undefined &&
    newer.type === older.type &&
    JSON.stringify(newer.actor) === JSON.stringify(older.actor) &&
    newer.at.getTime() - older.at.getTime() < TOGETHER_MS
  );
}
