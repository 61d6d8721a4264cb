import type { Tx } from '../../platform/database/database.js';
import type { Conversation } from '../../platform/database/generated/client.js';
import type { Gate } from '../../vault/gate.js';
import { readIntakeState } from '../intake-state.js';
import type { Intent } from '../understand/fact.js';
import type { ShownMessage } from './ask-model.js';
import type { Breaker } from './breaker.js';
import { type SetAside, setTokensAside } from './budget.js';
import { tokensAtMost } from './prompt.js';
import { findPhotosToShow, type PhotoToShow } from './read-photos.js';

export type ModelSettings = { on: boolean; tokensPerMonth: number; photos: boolean };

/** What the model is to read, and what it may cost. Message ids by the number the model knows them by. */
export type Reading = {
  kind: 'read';
  conversationId: string;
  organizationId: string;
  trade: string;
  messages: ShownMessage[];
  photos: (PhotoToShow & { message: number })[];
  ids: ReadonlyMap<number, string>;
  /** Not read by the model before, and complete: they count as read afterwards. */
  fresh: readonly string[];
  /** Not read before; facts may come from these. */
  unread: readonly string[];
  setAside: SetAside;
};
export type NoReading = { kind: 'nothing' } | { kind: 'gated' | 'paused' | 'over-budget' };

type PrepareParts = { gate: Gate; breaker: Breaker; settings: ModelSettings; at: Date };

/** How much of a conversation the model is shown. */
const LATEST_MESSAGES = 20;
const LONGEST_TEXT = 1_600;
const LONGEST_TALK = 12_000;
/** One customer cannot use up what is there for all: beyond this many texts a day the rules read alone. */
const TEXTS_A_DAY = 60;
const DAY_MS = 24 * 60 * 60_000;
const SMALL_TALK: readonly Intent[] = ['thanks', 'greeting'];

/**
 * Finds what the bot is about to answer and the model has not read, passes it through the gate, and puts the call's
 * tokens aside. A secret in any of it stops the call: nothing leaves.
 */
export async function prepareReading(
  tx: Tx,
  conversationId: string,
  { gate, breaker, settings, at }: PrepareParts,
): Promise<Reading | NoReading> {
  const conversation = await tx.conversation.findUnique({ where: { id: conversationId } });
  if (!settings.on || !conversation || !isAboutToAnswer(conversation, at)) {
    return { kind: 'nothing' };
  }
  const latest = await readLatest(tx, conversationId);
  const unread = latest.filter(({ direction, understood }) => direction === 'in' && !understood);
  const { photos, waiting } = settings.photos
    ? await findPhotosToShow(tx, unread)
    : { photos: [], waiting: new Set<string>() };
  if (
    (unread.every(({ text }) => text.trim() === '') && photos.length === 0) ||
    (await isTalkative(tx, conversationId, at))
  ) {
    return { kind: 'nothing' };
  }
  const texts = latest.map(({ text }, at) => ({ place: `message ${at + 1} for the language model`, text }));
  const whole = { place: 'messages for the language model', text: latest.map(({ text }) => text).join('\n') };
  // The instructions are the same for everybody and hold nothing of anyone's.
  const hits = await gate(tx, { customerId: conversation.customerId, texts: [...texts, whole] });
  if (hits.length > 0) {
    return { kind: 'gated' };
  }
  if (!breaker.mayCall()) {
    return { kind: 'paused' };
  }
  const { organizationId, trade } = conversation;
  const messages = latest.map(({ direction, text }, at) => ({
    number: at + 1,
    from: direction === 'in' ? ('customer' as const) : ('business' as const),
    text,
  }));
  const tokens = tokensAtMost(trade, messages, photos.length);
  const setAside = await setTokensAside(tx, { organizationId, tokens, cap: settings.tokensPerMonth, at });
  if (!setAside) {
    return { kind: 'over-budget' };
  }
  const numberOf = (id: string) => latest.findIndex((message) => message.id === id) + 1;
  return {
    kind: 'read',
    conversationId,
    organizationId,
    trade,
    messages,
    photos: photos.map((photo) => ({ ...photo, message: numberOf(photo.messageId) })),
    ids: new Map(latest.map(({ id }, at) => [at + 1, id])),
    unread: unread.map(({ id }) => id),
    fresh: unread.map(({ id }) => id).filter((id) => !waiting.has(id)),
    setAside,
  };
}

/** Only what the bot will answer now is worth a call; small talk is not. */
function isAboutToAnswer({ state, handledBy, replyDueAt, intake }: Conversation, at: Date): boolean {
  const { pending } = readIntakeState(intake);
  if (
    state !== 'open' ||
    handledBy !== 'bot' ||
    !replyDueAt ||
    replyDueAt > at ||
    !pending ||
    pending.keyword
  ) {
    return false;
  }
  return pending.photos > 0 || !pending.intents.every((intent) => SMALL_TALK.includes(intent));
}

/** The latest messages to and from the customer, oldest first; notes among staff are not among them. */
async function readLatest(tx: Tx, conversationId: string) {
  const rows = await tx.message.findMany({
    where: { conversationId, direction: { in: ['in', 'out'] } },
    orderBy: { id: 'desc' },
    take: LATEST_MESSAGES,
    select: { id: true, direction: true, text: true, asked: true, photos: true, understood: true },
  });
  let room = LONGEST_TALK;
  const shown = rows
    .map((row) => ({ ...row, text: row.text.slice(0, LONGEST_TEXT) }))
    .filter(({ text }) => {
      room -= text.length;
      return room >= 0;
    });
  return shown.reverse();
}

async function isTalkative(tx: Tx, conversationId: string, at: Date): Promise<boolean> {
  const since = new Date(at.getTime() - DAY_MS);
  const texts = await tx.message.count({
    where: { conversationId, direction: 'in', createdAt: { gte: since } },
  });
  return texts > TEXTS_A_DAY;
}
