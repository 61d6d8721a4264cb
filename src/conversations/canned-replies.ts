import { readSettings } from '../accounts/organization-settings.js';
import { demand, type Staff } from '../accounts/staff.js';
import { appendActivity } from '../activity/append-activity.js';
import type { Clock } from '../platform/clock.js';
import type { Database, Tx } from '../platform/database/database.js';
import { DocketError, notFound } from '../platform/errors/docket-error.js';
import { isId, newId } from '../platform/ids.js';
import { screenText } from '../vault/screen-text.js';
import type { ScreenedText } from '../vault/screened-text.js';
import { unknownGaps } from './fill-reply.js';
import type { WordsParts } from './send-to-customer.js';
import { shippedReplies } from './shipped-replies.js';
import { outcomeOf, type Spoken, TextRefused } from './text-refused.js';

/** `id` is a shipped reply's key or a row's id. `text` has its gaps: `{name}`, `{reference}`, `{business}`. */
export type CannedReply = { id: string; title: string; text: string };

export type TypedReply = { title: string; text: string };

export const LONGEST_REPLY_TITLE = 40;
export const LONGEST_REPLY = 1600;
/** Replies of an organization; more is no help in a menu. */
const MOST_REPLIES = 60;

const SEALED = 'That looks like a passcode or password, so it was not saved. Replies are read by everybody.';

/** The organization's replies by title: the shipped ones as it left them, and its own. */
export async function listCannedReplies(tx: Tx): Promise<CannedReply[]> {
  const { settings, locale } = await tx.organization.findFirstOrThrow({
    select: { settings: true, locale: true },
  });
  const rows = await tx.cannedReply.findMany();
  const changed = new Map(rows.map((row) => [row.shipped ?? row.id, row]));
  const shipped = shippedReplies(readSettings(settings).language)
    .filter(({ key }) => !changed.has(key))
    .map(({ key, title, text }) => ({ id: key, title, text }));
  const kept = [...changed]
    .filter(([, { removedAt }]) => removedAt === null)
    .map(([id, { title, text }]) => ({ id, title, text }));
  return [...shipped, ...kept].sort((a, b) => a.title.localeCompare(b.title, locale));
}

export type CannedReplies = ReturnType<typeof createCannedReplies>;

/**
 * What owners and admins do with the organization's replies; what changed stands in its feed. All throw
 * `not-allowed` for other roles and `not-found` for a reply that is not there.
 */
export function createCannedReplies({ db, clock, keys, gate }: WordsParts & { db: Database; clock: Clock }) {
  /** Under the organization's lock: its replies change one after another. */
  function change<T>(staff: Staff, step: (tx: Tx, at: Date) => Promise<T>): Promise<T> {
    demand(staff, 'change-settings');
    return db.withOrganization(staff.organizationId, async (tx) => {
      await tx.$queryRaw`SELECT id FROM organization FOR UPDATE`;
      return await step(tx, clock.now());
    });
  }

  async function screen(tx: Tx, staff: Staff, text: string, at: Date): Promise<ScreenedText> {
    const { organizationId, memberId } = staff;
    const { text: screened } = await screenText(tx, keys, {
      organizationId,
      record: { kind: 'organization', id: organizationId },
      customerId: null,
      messageId: null,
      actor: { kind: 'member', id: memberId },
      at,
      text,
      asked: null,
      keep: false,
    });
    const hits = await gate(tx, { customerId: null, texts: [{ place: 'reply', text: screened }] });
    return hits.length > 0 ? ('' as ScreenedText) : screened;
  }

  /** Writes what a reply is from now on, and in the feed what it was. */
  async function write(tx: Tx, staff: Staff, id: string, next: TypedReply | null, at: Date): Promise<void> {
    const { organizationId } = staff;
    const before = await findReply(tx, id);
    const removedAt = next ? null : at;
    const { title, text } = next ?? before;
    const own = isId(id) ? { id } : null;
    await (own
      ? tx.cannedReply.update({ where: own, data: { title, text, removedAt, updatedAt: at } })
      : tx.cannedReply.upsert({
          where: { organizationId_shipped: { organizationId, shipped: id } },
          create: {
            id: newId(),
            organizationId,
            shipped: id,
            title,
            text,
            removedAt,
            createdAt: at,
            updatedAt: at,
          },
          update: { title, text, removedAt, updatedAt: at },
        }));
    await note(tx, staff, before.removed ? null : before, next, at);
  }

  return {
    list: (staff: Staff): Promise<CannedReply[]> =>
      db.withOrganization(staff.organizationId, listCannedReplies),

    /** Adds a reply, or with `id` changes one. Throws `TextRefused` where it holds a secret. */
    save: async (staff: Staff, id: string | null, typed: TypedReply): Promise<void> => {
      const { title, text } = readReply(typed);
      const spoken = await change(staff, async (tx, at): Promise<Spoken<void>> => {
        const screened = await screen(tx, staff, text, at);
        if (screened !== text || (await screen(tx, staff, title, at)) !== title) {
          return { refused: new TextRefused(SEALED, screened) };
        }
        if (id !== null) {
          await write(tx, staff, id, { title, text }, at);
          return { done: undefined };
        }
        if ((await listCannedReplies(tx)).length >= MOST_REPLIES) {
          throw new DocketError('conflict', `There are ${MOST_REPLIES} replies already. Delete one first.`);
        }
        const { organizationId } = staff;
        await tx.cannedReply.create({
          data: { id: newId(), organizationId, title, text, createdAt: at, updatedAt: at },
        });
        await note(tx, staff, null, { title, text }, at);
        return { done: undefined };
      });
      outcomeOf(spoken);
    },

    /** Removes a reply; `restore` takes it back. Removing it twice is removing it. */
    remove: (staff: Staff, id: string): Promise<void> =>
      change(staff, async (tx, at) => {
        const { removed } = await findReply(tx, id);
        if (!removed) {
          await write(tx, staff, id, null, at);
        }
      }),

    restore: (staff: Staff, id: string): Promise<void> =>
      change(staff, async (tx, at) => {
        const { removed, title, text } = await findReply(tx, id);
        if (removed) {
          await write(tx, staff, id, { title, text }, at);
        }
      }),
  };
}

async function findReply(tx: Tx, id: string): Promise<TypedReply & { removed: boolean }> {
  const row = await tx.cannedReply.findFirst({ where: isId(id) ? { id } : { shipped: id } });
  if (row) {
    return { title: row.title, text: row.text, removed: row.removedAt !== null };
  }
  const { settings } = await tx.organization.findFirstOrThrow({ select: { settings: true } });
  const shipped = shippedReplies(readSettings(settings).language).find(({ key }) => key === id);
  if (!shipped) {
    throw notFound('reply');
  }
  return { title: shipped.title, text: shipped.text, removed: false };
}

async function note(
  tx: Tx,
  { organizationId, memberId }: Staff,
  from: TypedReply | null,
  to: TypedReply | null,
  at: Date,
): Promise<void> {
  const said = (reply: TypedReply | null) => reply && `${reply.title}: ${reply.text}`;
  await appendActivity(tx, {
    organizationId,
    record: { kind: 'organization', id: organizationId },
    actor: { kind: 'member', id: memberId },
    type: 'organization.changed',
    content: { changes: [{ field: 'reply', from: said(from), to: said(to) }] },
    at,
  });
}

/** What was typed, trimmed. Throws `invalid-input` with a message for each field. */
function readReply(typed: TypedReply): TypedReply {
  const title = typed.title.replace(/\s+/g, ' ').trim();
  const text = typed.text.replaceAll('\r\n', '\n').trim();
  const [gap] = unknownGaps(text);
  const fields = {
    ...(title === '' ? { title: 'Give it a name to find it by.' } : {}),
    ...(title.length > LONGEST_REPLY_TITLE
      ? { title: `A name has at most ${LONGEST_REPLY_TITLE} characters.` }
      : {}),
    ...(gap ? { text: `Nothing fills ${gap}. Use {name}, {reference} or {business}.` } : {}),
    ...(text === '' ? { text: 'Write what it says.' } : {}),
    ...(text.length > LONGEST_REPLY
      ? { text: `At most ${LONGEST_REPLY} characters fit in one message.` }
      : {}),
  };
  const [message] = Object.values(fields);
  if (message) {
    throw new DocketError('invalid-input', message, fields);
  }
  return { title, text };
}
