import { appendActivity } from '../activity/append-activity.js';
import type { Actor, RecordRef } from '../activity/record.js';
import type { Tx } from '../platform/database/database.js';
import { redactText } from './find/find-secrets.js';
import { findSpellings } from './find/match-spellings.js';
import { type LiveSecret, readLiveSecrets } from './live-secrets.js';
import type { MasterKeys } from './master-keys.js';
import type { ScreenedText } from './screened-text.js';

/** A text stored on a record, and how to put a screened one in its place. */
export type StoredText = {
  text: string;
  replace(screened: ScreenedText): Promise<void>;
  /** What it was typed as, where a member's words may be put back into it: what has left has none. */
  field?: string;
  /** Tells who has it open that it changed under their hands. */
  noticed?(): Promise<void>;
};

/** Port: every free text that a record and its conversations hold. `app.ts` asks the rooms for theirs. */
export type ReadStoredTexts = (tx: Tx, record: RecordRef) => Promise<StoredText[]>;

export type StoredScreening = { organizationId: string; record: RecordRef; actor: Actor; at: Date };

/** Shorter ones, and what reads as a year, stand in ordinary texts too: those stay until the closing. */
const SHORTEST = 4;
const YEAR = /^(19|20)\d\d$/;

/**
 * Takes secrets that became known as such only now (told afterwards, typed in by staff) out of everything the record
 * holds already: texts, facts, details, what waits in the outbox, and the feed, whose chain stays whole.
 */
export async function screenKnownSecrets(
  tx: Tx,
  keys: MasterKeys,
  readTexts: ReadStoredTexts,
  screening: StoredScreening & { secretIds: string[] },
): Promise<void> {
  const live = await readLiveSecrets(tx, keys, { id: { in: screening.secretIds } });
  const telling = live.filter(({ value }) => value.length >= SHORTEST && !YEAR.test(value));
  if (telling.length > 0) {
    await screenStoredTexts(tx, await readTexts(tx, screening.record), telling, screening);
  }
}

/** Takes secrets, in any spelling, out of stored texts; the feed says in how many. */
export async function screenStoredTexts(
  tx: Tx,
  texts: StoredText[],
  secrets: LiveSecret[],
  screening: StoredScreening,
): Promise<void> {
  let places = 0;
  for (const stored of texts) {
    const screened = withoutSecrets(stored.text, secrets);
    if (screened !== stored.text) {
      places += 1;
      await stored.replace(screened);
    }
  }
  if (places > 0) {
    const { organizationId, record, actor, at } = screening;
    const type = 'secret.screened';
    await appendActivity(tx, { organizationId, record, actor, type, content: { places }, at });
  }
}

/** A text with a placeholder wherever one of these stands in it, as whole tokens. */
export function withoutSecrets(text: string, secrets: readonly LiveSecret[]): ScreenedText {
  let screened = text as ScreenedText;
  for (const { value } of secrets) {
    const found = findSpellings(value, screened, { wholeToken: true });
    screened = redactText(
      screened,
      found.map(({ start, end }) => ({
        start,
        end,
        value: screened.slice(start, end),
        kind: 'unknown',
        sureness: 'sure',
      })),
    );
  }
  return screened;
}
