import { type ChildEnding, runWatchedChild } from '../processing/run-watched-child.js';
import type { ReadAnswer, Reading } from './read-message.js';

export type WritingOutcome =
  | { readonly state: 'read'; readonly readings: readonly Reading[] }
  /** The picture cannot be read. */
  | { readonly state: 'unreadable' }
  | Exclude<ChildEnding<never>, { state: 'answered' }>;

/** Port: reads what is written on a preview. Never throws for what is in the picture. */
export type ReadWriting = (picture: Uint8Array) => Promise<WritingOutcome>;

export type ReadingLimits = { readonly seconds: number; readonly memoryMiB: number };

/** A preview takes one to three seconds and 250 MiB; bricks and gravel, which look like letters, several times that. */
const LIMITS: ReadingLimits = { seconds: 45, memoryMiB: 800 };
/** Photos, answers and pages go before it. */
const NICE = 10;
const ENTRY = new URL('./read-child', import.meta.url);

/** Reads by tesseract, offline, in a process of its own that ends with the picture. */
export function createReadWriting(limits: Partial<ReadingLimits> = {}): ReadWriting {
  return async (picture) => {
    const ending = await runWatchedChild<ReadAnswer>(
      ENTRY,
      { picture },
      { ...LIMITS, ...limits, nice: NICE },
    );
    if (ending.state !== 'answered') {
      return ending;
    }
    return ending.answer.ok ? { state: 'read', readings: ending.answer.readings } : { state: 'unreadable' };
  };
}
