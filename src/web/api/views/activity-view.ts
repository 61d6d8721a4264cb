import { z } from 'zod';
import type { TimelineEntry } from '../../../activity/timeline-entry.js';
import { ActorView, Id, presentActor, RecordView, Time, timeOf } from './parts.js';

const text = z.string().nullable().optional();
const Change = z.object({ field: z.string(), from: z.string().nullable(), to: z.string().nullable() });
const Target = z.object({ kind: z.string(), id: Id, number: z.number().int() });

/** Every part of an entry's content that the API tells; a part that is not here is never told. */
const ContentView = z
  .object({
    name: text,
    title: text,
    number: z.number().int().optional(),
    memberId: Id.optional(),
    role: z.string().optional(),
    channel: z.string().optional(),
    direction: z.string().optional(),
    messageId: Id.optional(),
    changes: z.array(Change).optional(),
    reason: text,
    as: z.string().optional(),
    from: text,
    to: z.union([z.string(), Target]).nullable().optional(),
    jobId: Id.optional(),
    jobNumber: z.number().int().optional(),
    photoId: Id.optional(),
    sha256: text,
    secretId: Id.optional(),
    secretIds: z.array(Id).optional(),
    kind: z.string().optional(),
    places: z.number().int().optional(),
  })
  .meta({
    id: 'ActivityContent',
    description: 'What the entry says; which parts are there follows its type.',
  });

export const ActivityView = z
  .object({
    id: Id,
    type: z.string().meta({ description: 'What happened.', example: 'photo.stored' }),
    record: RecordView.meta({ description: 'In whose feed it stands.' }),
    actor: ActorView,
    at: Time,
    content: ContentView.nullable().meta({
      description: 'Null once the person it was about has been erased.',
    }),
  })
  .meta({ id: 'Activity', description: 'One entry of the append-only feed.' });

/** Reasons for looking at a secret are words typed beside it: they stay with staff. */
export function presentActivity(entry: TimelineEntry): z.input<typeof ActivityView> {
  const content = ContentView.nullable().parse(entry.content);
  return {
    id: entry.id,
    type: entry.type,
    record: entry.record,
    actor: presentActor(entry.actor),
    at: timeOf(entry.at),
    content: content && entry.type === 'secret.revealed' ? { ...content, reason: undefined } : content,
  };
}
