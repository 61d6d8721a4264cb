import type { Clock } from '../platform/clock.js';
import type { Database } from '../platform/database/database.js';
import type { Prisma, SlackCard } from '../platform/database/generated/client.js';
import { retryDelayMs } from '../platform/retry-delay.js';
import type { CardAnswer, DescribeEntry } from './cards-ports.js';
import type { Pace } from './pace.js';
import { tellDetails, type WriteAddress } from './tell-details.js';

/** What came of showing a card. */
export type CardStep = {
  answer: CardAnswer;
  /** Of what it shows now; null where that is not known. */
  digest: string | null;
  /** It may have been posted, and nobody has seen whether. */
  unsure: boolean;
  /** Slack was not asked. */
  unchanged?: boolean;
  /** It was not its turn. */
  paced?: boolean;
  /** People of another organization read along: no pictures. */
  outside?: boolean;
  /** It was shown without pictures that are at Slack. */
  picturesLater?: boolean;
  /** Pictures are uploaded next; should that end midway, it is due again by itself. */
  picturesComing?: boolean;
  /** When it will look different though nothing happens. */
  changesAt?: Date | null;
};

export type SettleParts = {
  db: Database;
  clock: Clock;
  pace: Pace;
  describe: DescribeEntry;
  address: WriteAddress;
  onTrouble(organizationId: string, teamId: string, code: string, needed?: string): Promise<void>;
  wake(kind: 'cards' | 'outbox', delayMs?: number): void;
};

/** After so many tries pictures that Slack does not show are left until something else changes. */
const MOST_PICTURE_TRIES = 8;
/** How long uploading pictures may take. */
const UPLOAD_MS = 2 * 60_000;
/** A card that somebody must mend something for is tried again at most this far apart, and after a day more rarely. */
const LONGEST_PAUSE_MS = 10 * 60_000;
const RARELY_AFTER = 150;
const RARELY_MS = 60 * 60_000;

/**
 * Writes down what came of showing a card, and puts into its thread what it has not been told. Returns when it is due
 * again, if nothing happens before.
 */
export async function settleCard(parts: SettleParts, card: SlackCard, step: CardStep): Promise<Date | null> {
  const { answer } = step;
  const { organizationId, teamId, channelId } = card;
  if (answer.outcome === 'done') {
    return await settleShown(parts, card, answer.ts, step);
  }
  const now = parts.clock.now();
  const delayMs = delayAfter(card, step);
  const dueAt = new Date(now.getTime() + delayMs);
  if (answer.outcome === 'later' && !step.paced && answer.retryAfterMs) {
    parts.pace.pause(`${teamId}/${channelId}`, now.getTime(), answer.retryAfterMs);
  }
  await parts.db.withOrganization(organizationId, (tx) =>
    tx.slackCard.update({
      where: { id: card.id },
      data: {
        claimedUntil: null,
        dueAt,
        unsure: step.unsure,
        ...changesAfter(step),
      },
    }),
  );
  if (answer.outcome === 'blocked') {
    await parts.onTrouble(organizationId, teamId, answer.reason, answer.needed);
  }
  parts.wake('cards', delayMs);
  return dueAt;
}

async function settleShown(
  { db, clock, describe, address, wake }: SettleParts,
  card: SlackCard,
  ts: string,
  step: CardStep,
): Promise<Date | null> {
  const now = clock.now();
  const { digest, picturesLater, picturesComing, changesAt } = step;
  const delayMs = delayWhenShown(card, step);
  const { told, more, dueAt } = await db.withOrganization(card.organizationId, async (tx) => {
    await tx.slackCard.update({
      where: { id: card.id },
      data: {
        ts,
        shown: digest,
        state: 'posted',
        failure: null,
        unsure: false,
        claimedUntil: null,
        updatedAt: now,
        ...(picturesLater ? {} : { attempts: 0 }),
      },
    });
    const details = await tellDetails(tx, { describe, address, now }, { ...card, ts });
    const next = details.more ? 0 : delayMs;
    const dueAt = next === null ? (changesAt ?? null) : new Date(now.getTime() + next);
    // What changed while it was being shown has given it another time: that stays.
    await tx.slackCard.updateMany({
      where: { id: card.id, dueAt: card.dueAt },
      data: { dueAt },
    });
    return { ...details, dueAt };
  });
  if (told > 0) wake('outbox');
  if (more || (delayMs !== null && !picturesComing)) wake('cards', more ? 0 : (delayMs ?? 0));
  return dueAt;
}

/** When to look at a card again that is shown; null: when something changes. */
function delayWhenShown(
  { attempts }: SlackCard,
  { digest, picturesLater, picturesComing }: CardStep,
): number | null {
  if (digest === null) return 0;
  if (picturesLater && attempts < MOST_PICTURE_TRIES) return retryDelayMs(attempts);
  return picturesComing ? UPLOAD_MS : null;
}

function delayAfter({ attempts }: SlackCard, { answer, paced }: CardStep): number {
  if (answer.outcome === 'gone') return 0;
  if (paced && answer.outcome === 'later') return answer.retryAfterMs ?? 0;
  const leastMs = answer.outcome === 'later' ? (answer.retryAfterMs ?? 0) : 0;
  return Math.max(leastMs, attempts > RARELY_AFTER ? RARELY_MS : retryDelayMs(attempts, LONGEST_PAUSE_MS));
}

function changesAfter({ answer, paced }: CardStep): Prisma.SlackCardUpdateInput {
  switch (answer.outcome) {
    case 'later':
      return paced ? { attempts: { decrement: 1 } } : { failure: answer.reason };
    case 'unsure':
      return { failure: answer.reason };
    case 'gone':
      return { ts: null, shown: null };
    case 'unfit':
      return { state: 'failed', failure: answer.reason };
    case 'blocked':
      return { state: 'failed', failure: [answer.reason, answer.needed].filter(Boolean).join(' ') };
    default:
      return {};
  }
}
