import { appendActivity } from '../../activity/append-activity.js';
import type { Place } from '../../activity/event-types.js';
import type { Actor, RecordRef } from '../../activity/record.js';
import { recordOf } from '../../conversations/conversation-access.js';
import { movePhotos } from '../../photos/move-photos.js';
import type { Tx } from '../../platform/database/database.js';
import type { Conversation } from '../../platform/database/generated/client.js';
import { moveSecrets, moveSecretsOf } from '../../vault/list-secrets.js';
import type { MasterKeys } from '../../vault/master-keys.js';
import { screenKnownSecrets } from '../../vault/screen-stored.js';
import type { IntakePorts } from '../intake-ports.js';
import { mergePending, readIntakeState } from '../intake-state.js';
import { readReferences } from '../read-references.js';
import { moveFacts } from './move-facts.js';
import type { StoredLink } from './stored-link.js';

export type MovingParts = {
  keys: MasterKeys;
  ports: Pick<IntakePorts, 'linkPhotos' | 'readStoredTexts'>;
};

export type MessagesMoving = {
  /** Both locked by this transaction. */
  from: Conversation;
  to: Conversation;
  messageIds: string[];
  /** What each message's link says from now on. */
  link: Pick<StoredLink, 'by' | 'outcome' | 'evidence' | 'memberId'>;
  /** What waits for an answer where they leave is answered where they come to. */
  answered: 'there' | 'not';
  timeZone: string;
  actor: Actor;
  at: Date;
};

/**
 * Takes messages from one conversation to another with what came with them: photos, in every place they have by
 * it, secrets, and the facts that were understood from them, which are read again on top of what is known there.
 * A conversation that has no text of its customer left, and no record, closes. The feeds of both ends say so.
 */
export async function moveMessages(
  tx: Tx,
  parts: MovingParts,
  moving: MessagesMoving,
): Promise<{ from: Conversation; to: Conversation }> {
  const { from, to, messageIds, actor, at } = moving;
  const { organizationId } = from;
  const link = JSON.stringify({ ...moving.link, movedFrom: from.id });
  await tx.$executeRaw`
    UPDATE message SET conversation_id = ${to.id}::uuid,
      link = CASE WHEN direction = 'in' THEN coalesce(link, '{}'::jsonb) || ${link}::jsonb ELSE link END
    WHERE organization_id = ${organizationId}::uuid AND conversation_id = ${from.id}::uuid
      AND id = ANY(${messageIds}::uuid[])`;
  const left = await tx.message.count({ where: { conversationId: from.id, direction: 'in' } });
  const emptied = left === 0 && from.recordId === null;
  const places = { from: placesOf(from), to: placesOf(to) };
  const photoIds = await movePhotos(tx, { organizationId, messageIds, ...places, actor, at });
  const target = places.to.at(-1) ?? { kind: 'conversation', id: to.id };
  const secretIds = await moveSecretsOf(tx, messageIds, places.from, target);
  if (emptied) {
    const own: RecordRef = { kind: 'conversation', id: from.id };
    await moveSecrets(tx, own, target);
    for (const record of places.to) {
      await parts.ports.linkPhotos(tx, { organizationId, from: own, to: record, actor, at });
    }
  }
  await moveFacts(tx, { ...moving, emptied });
  const states = await settle(tx, moving, { emptied, photos: photoIds.length });
  await tell(tx, moving, { photos: photoIds.length, secrets: secretIds.length });
  if (secretIds.length > 0) {
    // What is a secret there now may stand in a text there that nothing gave away.
    const screening = { organizationId, record: target, secretIds, actor, at };
    await screenKnownSecrets(tx, parts.keys, parts.ports.readStoredTexts, screening);
  }
  return states;
}

/** Where what belongs to a conversation is: with itself, and on its quote or job. */
export function placesOf(conversation: Conversation): RecordRef[] {
  const record = recordOf(conversation);
  return [{ kind: 'conversation', id: conversation.id }, ...(record ? [record] : [])];
}

async function settle(
  tx: Tx,
  { from, to, answered, at }: MessagesMoving,
  { emptied, photos }: { emptied: boolean; photos: number },
): Promise<{ from: Conversation; to: Conversation }> {
  const [fromState, toState] = [readIntakeState(from.intake), readIntakeState(to.intake)];
  const unanswered = fromState.pending
    ? await tx.message.count({
        where: {
          conversationId: from.id,
          direction: 'in',
          createdAt: { gte: new Date(fromState.pending.since) },
        },
      })
    : 0;
  const keeps = !emptied && unanswered > 0;
  const left = await tx.conversation.update({
    where: { id: from.id },
    data: {
      ...(emptied ? { state: 'closed', unread: false } : {}),
      ...(keeps ? {} : { replyDueAt: null, replyClaimedUntil: null }),
      intake: {
        ...fromState,
        photos: Math.max(0, fromState.photos - photos),
        pending: keeps ? fromState.pending : null,
        placing: emptied ? null : fromState.placing,
      },
    },
  });
  const carried = answered === 'there' && fromState.pending !== null;
  const come = await tx.conversation.update({
    where: { id: to.id },
    data: {
      unread: true,
      lastMessageAt: to.lastMessageAt > at ? to.lastMessageAt : at,
      intake: {
        ...toState,
        photos: toState.photos + photos,
        pending: carried ? mergePending(toState.pending, fromState.pending) : toState.pending,
      },
    },
  });
  return { from: left, to: come };
}

async function tell(
  tx: Tx,
  { from, to, messageIds, actor, at }: MessagesMoving,
  counts: { photos: number; secrets: number },
): Promise<void> {
  const { organizationId } = from;
  const ends = [...placesOf(from), ...placesOf(to)];
  const numbers = await readReferences(tx, ends);
  const placeOf = (conversation: Conversation): Place => {
    const record = recordOf(conversation);
    const number = record && numbers.get(record.id)?.number;
    return { conversationId: conversation.id, ...record, ...(number ? { number } : {}) };
  };
  const content = { messageIds, ...counts, from: placeOf(from), to: placeOf(to) };
  const once = ends.filter(({ id }, index) => ends.findIndex((other) => other.id === id) === index);
  for (const record of once) {
    await appendActivity(tx, { organizationId, record, actor, type: 'message.moved', content, at });
  }
}
