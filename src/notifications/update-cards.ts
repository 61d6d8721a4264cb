import { createHash } from 'node:crypto';
import type { Clock } from '../platform/clock.js';
import { type Claimed, drainClaims } from '../platform/database/claim.js';
import type { Tx } from '../platform/database/database.js';
import type { SlackCard } from '../platform/database/generated/client.js';
import type { CardView } from './card-view.js';
import type {
  CardAnswer,
  CardChannel,
  CardMessage,
  CardSubject,
  DescribeEntry,
  ReadCard,
  ShowsSecret,
} from './cards-ports.js';
import type { Pace } from './pace.js';
import { type CardStep, settleCard } from './settle-card.js';
import type { WriteAddress } from './tell-details.js';
import { type UploadParts, uploadPictures } from './upload-pictures.js';
import { textsOf, withoutWords } from './withhold-words.js';

export type UpdateCardsParts = UploadParts & {
  clock: Clock;
  readCard: ReadCard;
  showsSecret: ShowsSecret;
  describe: DescribeEntry;
  address: WriteAddress;
  channel: CardChannel;
  render(view: CardView): CardMessage;
  /** Without blocks, for when Slack takes none of them. */
  renderPlain(view: CardView): CardMessage;
  pace: Pace;
  /** Something worked that needs this scope. */
  onWorked(organizationId: string, teamId: string, scope: string): Promise<void>;
  /** One try to show a card, by what came of it. */
  observe(outcome: CardAnswer['outcome'] | 'unchanged'): void;
  wake(kind: 'cards' | 'outbox', delayMs?: number): void;
};

/** Well beyond the requests that one card takes: look, post, post again without pictures (10 s each). */
const LEASE_SECONDS = 60;

/**
 * Shows every card that is due as its item is now: posted once, then changed in place. What Slack does not take now
 * waits and is shown later as it is then; one that somebody must mend something for says so and is tried again.
 */
export function createUpdateCards(parts: UpdateCardsParts): () => Promise<void> {
  return () =>
    drainClaims(
      parts.db,
      'docket_claim_slack_cards',
      { parallel: 2, leaseSeconds: LEASE_SECONDS },
      (claimed) => updateOne(parts, claimed),
    );
}

async function updateOne(parts: UpdateCardsParts, claimed: Claimed): Promise<void> {
  try {
    const prepared = await parts.db.withOrganization(claimed.organizationId, (tx) =>
      prepare(parts, tx, claimed.id),
    );
    if (prepared) {
      const step = await show(parts, prepared);
      parts.observe(step.unchanged ? 'unchanged' : step.answer.outcome);
      if (step.answer.outcome === 'done' && !step.unchanged) {
        await parts.onWorked(claimed.organizationId, prepared.card.teamId, 'chat:write');
      }
      const dueAt = await settleCard(parts, prepared.card, {
        ...step,
        changesAt: prepared.subject.changesAt,
        picturesComing: arePicturesComing(prepared, step),
      });
      if (arePicturesComing(prepared, step)) {
        await addPictures(parts, prepared, dueAt);
      }
    }
  } catch (err) {
    parts.logger.error({ err, cardId: claimed.id }, 'a card is not as it should be; it is tried again');
  }
}

type Prepared = {
  card: SlackCard;
  /** Whether an earlier posting had no answer. */
  wasUnsure: boolean;
  subject: CardSubject;
  /** As it may be shown, with the pictures that are at Slack. */
  view: CardView;
  /** Pictures that are not. */
  absent: CardSubject['pictures'];
};

/** Reads the item and looks for secrets in what would be shown. From here on a first posting is unsure. */
async function prepare(parts: UpdateCardsParts, tx: Tx, id: string): Promise<Prepared | null> {
  const card = await tx.slackCard.findFirst({ where: { id, dueAt: { not: null } } });
  if (!card) {
    return null;
  }
  const subject = await parts.readCard(tx, card.recordId);
  const workspace = await tx.slackWorkspace.findFirst({ where: { teamId: card.teamId, removedAt: null } });
  if (!subject || !workspace || !(await isWanted(tx, card))) {
    const failure = workspace ? 'not_for_cards' : 'not_installed';
    const failed = subject && (!workspace || card.ts === null) ? { state: 'failed', failure } : {};
    await tx.slackCard.update({ where: { id }, data: { dueAt: null, claimedUntil: null, ...failed } });
    return null;
  }
  const there = await tx.slackPicture.findMany({
    where: {
      teamId: card.teamId,
      photoId: { in: subject.pictures.map(({ photoId }) => photoId) },
      uploadedAt: { not: null },
      leavingAt: null,
    },
  });
  const fileOf = new Map(there.map(({ photoId, fileId }) => [photoId, fileId]));
  const pictures = subject.pictures.flatMap(({ photoId }) => fileOf.get(photoId) ?? []);
  const shown = { ...subject.view, live: card.live, photos: { ...subject.view.photos, pictures } };
  const { customerId } = subject;
  const stopped = await parts.showsSecret(tx, { customerId, texts: textsOf(shown) });
  if (card.ts === null && !card.unsure) {
    await tx.slackCard.update({ where: { id }, data: { unsure: true } });
  }
  return {
    card,
    wasUnsure: card.unsure,
    subject,
    view: stopped ? withoutWords(shown) : shown,
    absent: subject.pictures.filter(({ photoId }) => !fileOf.has(photoId)),
  };
}

/** A card that is there is kept as its item is; no new one comes where cards are not wanted any more. */
async function isWanted(tx: Tx, { teamId, channelId, ts, state }: SlackCard): Promise<boolean> {
  if (ts !== null && state !== 'failed') {
    return true;
  }
  return (await tx.slackChannel.count({ where: { teamId, channelId, purpose: 'cards' } })) > 0;
}

/** Whether pictures must stay away; not asked where none is shown, and none would be shown anew. */
async function isShared(
  { channel, render }: UpdateCardsParts,
  { card, subject, view, absent }: Prepared,
): Promise<boolean | undefined> {
  const { teamId, channelId } = card;
  const asShown = absent.length === 0 && card.shown === digestOf(render(view));
  return subject.pictures.length > 0 && !asShown
    ? await channel.isSharedOutside({ teamId, channelId })
    : false;
}

function digestOf(message: CardMessage): string {
  return createHash('sha256').update(JSON.stringify(message)).digest('hex');
}

async function show(parts: UpdateCardsParts, prepared: Prepared): Promise<CardStep> {
  const { card } = prepared;
  const shared = await isShared(parts, prepared);
  // While that is not known, a card does without pictures.
  const outside = shared !== false;
  const around = { outside, ...(shared === undefined ? { picturesLater: true } : {}) };
  const view = outside ? withoutPictures(prepared.view) : prepared.view;
  const step = await send(parts, prepared, parts.render(view));
  if (step.answer.outcome !== 'unfit') {
    return { ...step, ...around };
  }
  parts.logger.warn({ cardId: card.id, reason: step.answer.reason }, 'Slack does not take a card as it is');
  // A picture that Slack has just been given may not be ready to be shown.
  if (view.photos.pictures.length > 0) {
    const bare = await send(parts, prepared, parts.render(withoutPictures(view)));
    if (bare.answer.outcome !== 'unfit') {
      return { ...bare, ...around, picturesLater: true };
    }
  }
  return { ...(await send(parts, prepared, parts.renderPlain(view))), ...around };
}

async function send(
  { channel, clock, pace }: UpdateCardsParts,
  { card, wasUnsure }: Prepared,
  message: CardMessage,
): Promise<CardStep> {
  const { id: cardId, teamId, channelId } = card;
  const place = { teamId, channelId, cardId };
  const digest = digestOf(message);
  if (card.ts !== null && card.shown === digest) {
    return { answer: { outcome: 'done', ts: card.ts }, digest, unsure: false, unchanged: true };
  }
  const waitMs = pace.take(`${teamId}/${channelId}`, clock.now().getTime());
  if (waitMs > 0) {
    const answer = { outcome: 'later', reason: 'pace', retryAfterMs: waitMs } as const;
    return { answer, digest, unsure: wasUnsure, paced: true };
  }
  if (card.ts !== null) {
    return { answer: await channel.update({ ...place, ts: card.ts }, message), digest, unsure: false };
  }
  if (wasUnsure) {
    const found = await channel.find(place, card.createdAt);
    if ('outcome' in found) return { answer: found, digest, unsure: true };
    // What it shows is not known: it is changed right after.
    if (found.ts !== null) return { answer: { outcome: 'done', ts: found.ts }, digest: null, unsure: false };
  }
  const answer = await channel.post(place, message);
  return { answer, digest, unsure: answer.outcome === 'unsure' };
}

function withoutPictures(view: CardView): CardView {
  return { ...view, photos: { ...view.photos, pictures: [] } };
}

/** Only a card that is there waits for pictures, never the other way round. */
function arePicturesComing({ absent }: Prepared, { answer, outside }: CardStep): boolean {
  return answer.outcome === 'done' && !outside && absent.length > 0;
}

/** `waiting` is the time that the card was given for as long as this takes. */
async function addPictures(
  parts: UpdateCardsParts,
  { card, absent }: Prepared,
  waiting: Date | null,
): Promise<void> {
  const { organizationId, teamId, id } = card;
  const { uploaded, againInMs } = await uploadPictures(parts, { organizationId, teamId, pictures: absent });
  if (uploaded > 0) {
    await parts.onWorked(organizationId, teamId, 'files:write');
  }
  const now = parts.clock.now();
  const delayMs = uploaded > 0 ? 0 : againInMs;
  await parts.db.withOrganization(organizationId, async (tx) => {
    const dueAt = delayMs === null ? null : new Date(now.getTime() + delayMs);
    const { count } = await tx.slackCard.updateMany({ where: { id, dueAt: waiting }, data: { dueAt } });
    if (count === 0) {
      // Something changed meanwhile, and waited for this.
      await tx.slackCard.updateMany({ where: { id, dueAt: { gt: now } }, data: { dueAt: now } });
    }
  });
  parts.wake('cards', delayMs ?? 0);
}
