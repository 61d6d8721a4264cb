import { expect, test } from 'vitest';
import type { TimelineEntry } from '../../../src/activity/timeline-entry.js';
import { foldPhotos } from '../../../src/web/staff/jobs/fold-photos.js';

const customer = { kind: 'customer', id: 'c1' } as const;
const system = { kind: 'system' } as const;
const noon = Date.UTC(2026, 10, 23, 12);
let made = 0;

/** Newest first, as the timeline is: `minute` counts back. */
function entry(
  type: 'photo.expected' | 'photo.stored' | 'message.received',
  photoId: string,
  { minute = 0, by = customer as TimelineEntry['actor'], kind = 'job', more = {} } = {},
): TimelineEntry {
  return {
    id: `e${++made}`,
    type,
    content: { photoId, ...more },
    record: { kind, id: `${kind}-1` },
    actor: by,
    at: new Date(noon - minute * 60_000),
  } as TimelineEntry;
}

const said = (entries: TimelineEntry[]) => foldPhotos(entries).map(({ entry: { id }, text }) => text ?? id);

test('photos that came together are one line, a photo on conversation and job counts once', () => {
  const twice = (type: 'photo.expected' | 'photo.stored', by: TimelineEntry['actor']) =>
    ['p1', 'p2'].flatMap((id) => [
      entry(type, id, { by, minute: 1 }),
      entry(type, id, { by, minute: 1, kind: 'conversation' }),
    ]);
  expect(said([...twice('photo.stored', system), ...twice('photo.expected', customer)])).toEqual([
    'had 2 photos stored',
    'sent 2 photos',
  ]);
  const [first, second] = [
    entry('photo.expected', 'p1'),
    entry('photo.expected', 'p1', { kind: 'conversation' }),
  ];
  // The older one, from which the page before it begins.
  expect(said([first, second])).toEqual([second.id]);
});

test('another person, another hour, another kind of line, a photo with a flaw: a line of their own', () => {
  const apart = [
    entry('photo.expected', 'p5', { by: { kind: 'member', id: 'm1' } }),
    entry('photo.expected', 'p4'),
    entry('photo.stored', 'p3', { by: system }),
    entry('photo.stored', 'p4', { by: system, more: { flaw: 'dark' } }),
    entry('photo.expected', 'p2', { minute: 1 }),
    entry('photo.expected', 'p1', { minute: 12 }),
  ];
  expect(said(apart)).toEqual(apart.map(({ id }) => id));
});
