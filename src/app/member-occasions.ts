import { readRole } from '../accounts/list-members.js';
import { can } from '../accounts/policy.js';
import { readPeople } from '../jobs/people.js';
import type { NoticeKind } from '../notifications/preferences.js';
import type { Occasion } from '../notifications/tell-members.js';
import { placesOf } from '../photos/pending-photo.js';
import type { Tx } from '../platform/database/database.js';
import type { Activity, Conversation } from '../platform/database/generated/client.js';
import { inboxItemPath } from '../web/ui/routes/inbox.js';
import { sayItem } from './say-items.js';

/** What an entry is for members: of what kind, whom it concerns, and in which words. */
type Said = { kind: NoticeKind; memberIds: string[]; text: string };

const LONGEST_QUOTE = 300;

/** What members may want to hear because of an entry, about one conversation; null: nothing. */
export async function readOccasion(
  tx: Tx,
  { publicUrl, timeZone, at }: { publicUrl: string; timeZone: string; at: Date },
  entry: Activity,
  conversation: Conversation,
): Promise<Occasion | null> {
  const said = await say(tx, entry, conversation);
  if (!said) {
    return null;
  }
  const { id: conversationId, organizationId, customerId } = conversation;
  const memberIds = said.memberIds.filter((id) => entry.actorKind !== 'member' || id !== entry.actorId);
  return {
    organizationId,
    kind: said.kind,
    conversationId,
    customerId,
    memberIds,
    // Its words are messages and names, which are stored screened.
    text: `${said.text}\n${publicUrl}${inboxItemPath(conversationId)}` as Occasion['text'],
    key: `${entry.id}:${conversationId}`,
    timeZone,
    at,
  };
}

async function say(tx: Tx, entry: Activity, conversation: Conversation): Promise<Said | null> {
  const content = (entry.content ?? {}) as Record<string, unknown>;
  switch (entry.type) {
    case 'conversation.opened':
      return {
        kind: 'newItem',
        memberIds: await whoSeesAll(tx),
        text: `New request: ${await sayItem(tx, conversation.id)}`,
      };
    case 'conversation.claimed':
    case 'job.assigned': {
      const by = entry.actorKind === 'member' && entry.actorId ? await nameOf(tx, entry.actorId) : 'Docket';
      const memberIds = [String(content.memberId)];
      return { kind: 'assigned', memberIds, text: `${by} gave you: ${await sayItem(tx, conversation.id)}` };
    }
    case 'job.claimed':
    case 'quote.changed': {
      // Only what somebody gave: a handing over of all that a member had is told by its conversations.
      const given = entry.type === 'job.claimed' ? 'from' in content : 'memberId' in content;
      if (!given) return null;
      const by = entry.actorKind === 'member' && entry.actorId ? await nameOf(tx, entry.actorId) : 'Docket';
      const text = `${by} made you the owner of: ${await sayItem(tx, conversation.id)}`;
      return { kind: 'assigned', memberIds: [String(content.memberId)], text };
    }
    case 'conversation.message': {
      if (content.direction !== 'in') return null;
      const memberIds = await whoWorksOn(tx, conversation);
      const message = await tx.message.findUnique({ where: { id: String(content.messageId) } });
      if (memberIds.length === 0 || !message) return null;
      const words = message.text || (message.photos > 0 ? '[photos]' : '');
      return {
        kind: 'answered',
        memberIds,
        text: `${await sayItem(tx, conversation.id)}\n“${[...words].slice(0, LONGEST_QUOTE).join('')}”`,
      };
    }
    case 'photo.failed':
    case 'photo.held': {
      // The same photo is in the feed of the conversation and of its record: told once.
      const place = entry.type === 'photo.held' ? 'job' : 'conversation';
      if (entry.recordKind !== place) return null;
      const what = entry.type === 'photo.held' ? 'A photo is held' : 'A photo did not arrive';
      return {
        kind: 'photo',
        memberIds: await whoWorksOn(tx, conversation),
        text: `${what}: ${await sayItem(tx, conversation.id)}`,
      };
    }
    case 'photo.asked-again': {
      const photo = await tx.photo.findUnique({
        where: { id: String(content.photoId) },
        select: { uploaderKind: true, uploaderId: true },
      });
      const [first] = await placesOf(tx, String(content.photoId));
      // In the feed of every record it is on: told once.
      if (photo?.uploaderKind !== 'member' || !photo.uploaderId || entry.recordId !== first?.id) return null;
      return {
        kind: 'photo',
        memberIds: [photo.uploaderId],
        text: `A better photo is asked for: ${await sayItem(tx, conversation.id)}\n“${[...String(content.note)].slice(0, LONGEST_QUOTE).join('')}”`,
      };
    }
    default:
      return null;
  }
}

async function whoSeesAll(tx: Tx): Promise<string[]> {
  const members = await tx.member.findMany({
    where: { deactivatedAt: null },
    select: { id: true, role: true },
  });
  return members.filter(({ role }) => can(readRole(role), 'see-record')).map(({ id }) => id);
}

/** Whoever owns the conversation or its record, and who is assigned to its job. */
async function whoWorksOn(tx: Tx, { memberId, recordKind, recordId }: Conversation): Promise<string[]> {
  const where = { where: { id: recordId ?? '' }, select: { ownerId: true } };
  const record =
    recordKind === 'job'
      ? await tx.job.findUnique(where)
      : recordKind === 'quote'
        ? await tx.quote.findUnique(where)
        : null;
  const assigned =
    recordKind === 'job' && recordId ? await tx.jobAssignee.findMany({ where: { jobId: recordId } }) : [];
  const ids = [memberId, record?.ownerId, ...assigned.map((one) => one.memberId)];
  return [...new Set(ids.filter((id) => typeof id === 'string'))];
}

async function nameOf(tx: Tx, memberId: string): Promise<string> {
  return (await readPeople(tx, [memberId])).get(memberId)?.name ?? 'A colleague';
}
