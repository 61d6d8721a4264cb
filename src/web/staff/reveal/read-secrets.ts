import { readTimeline } from '../../../activity/read-timeline.js';
import type { RecordRef } from '../../../activity/record.js';
import type { TimelineEntry } from '../../../activity/timeline-entry.js';
import { readPeople } from '../../../jobs/people.js';
import type { Tx } from '../../../platform/database/database.js';
import { listSecrets } from '../../../vault/list-secrets.js';
import type { PasscodePanelView } from '../views/record-view.js';
import { presentTaken, type SecretsViewer } from './present-taken.js';

const LABELS: Readonly<Record<string, string>> = {
  pin: 'PIN',
  passcode: 'Passcode',
  password: 'Password',
  pattern: 'Pattern',
  sim: 'SIM PIN',
  'one-time-code': 'One-time code',
  'recovery-key': 'Recovery key',
  wifi: 'Wi-Fi password',
  'access-code': 'Access code',
  'card-pin': 'Card PIN',
  'safe-word': 'Safe word',
  unknown: 'Possible passcode',
};

/** Entries of a feed that are looked through for the reasons of last looks. */
const PAGE = 200;
const PAGES = 5;

/** A record's passcodes as a panel shows them: what, since when, who looked last and why. Never a value. */
export async function readSecrets(
  tx: Tx,
  record: RecordRef,
  viewer: SecretsViewer,
): Promise<Pick<PasscodePanelView, 'secrets' | 'destroyedAt'>> {
  const entries = await listSecrets(tx, record);
  const live = entries.filter(({ destroyedAt }) => destroyedAt === null);
  const looked = live.flatMap(({ id, lastLook }) => (lastLook ? [{ id, ...lastLook }] : []));
  const people = await readPeople(
    tx,
    looked.map(({ memberId }) => memberId),
  );
  const reasons =
    looked.length > 0 ? await readReasons(tx, record, new Set(looked.map(({ id }) => id))) : new Map();
  const secrets = live.map(({ id, kind, savedAt, lastLook, ...told }) => ({
    id,
    ...presentTaken({ id, ...told }, viewer, new Date()),
    label: LABELS[kind] ?? 'Passcode',
    savedAt: savedAt.toISOString(),
    ...(lastLook
      ? {
          lastReveal: {
            by: people.get(lastLook.memberId)?.name ?? 'somebody',
            at: lastLook.at.toISOString(),
            reason: reasons.get(id) ?? '',
          },
        }
      : {}),
  }));
  const destroyedAt = live.length === 0 ? entries.at(-1)?.destroyedAt : undefined;
  return { secrets, ...(destroyedAt ? { destroyedAt: destroyedAt.toISOString() } : {}) };
}

async function readReasons(
  tx: Tx,
  record: RecordRef,
  wanted: ReadonlySet<string>,
): Promise<ReadonlyMap<string, string>> {
  const reasons = new Map<string, string>();
  let cursor: string | undefined;
  for (let page = 0; page < PAGES && reasons.size < wanted.size; page++) {
    const { entries, nextCursor } = await readTimeline(tx, [record], { cursor, limit: PAGE });
    for (const look of entries.flatMap(lookOf)) {
      if (wanted.has(look.secretId) && !reasons.has(look.secretId)) {
        reasons.set(look.secretId, look.reason);
      }
    }
    if (nextCursor === null) {
      break;
    }
    cursor = nextCursor;
  }
  return reasons;
}

function lookOf(entry: TimelineEntry): { secretId: string; reason: string }[] {
  return entry.type === 'secret.revealed' && entry.content ? [entry.content] : [];
}
