import type { ActivityEvents, ActivityType } from './event-types.js';
import type { Actor, RecordRef } from './record.js';

export type TimelineEntry = {
  [T in ActivityType]: {
    id: string;
    type: T;
    /** `null` once the person it was about has been erased. */
    content: ActivityEvents[T] | null;
    record: RecordRef;
    actor: Actor;
    at: Date;
  };
}[ActivityType];
