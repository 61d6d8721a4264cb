import { readRole } from '../accounts/list-members.js';
import { type Action, can } from '../accounts/policy.js';
import { demand, type Staff } from '../accounts/staff.js';
import type { Actor, RecordRef } from '../activity/record.js';
import type { Clock } from '../platform/clock.js';
import type { AfterCommit, Database, Tx } from '../platform/database/database.js';
import type { Conversation } from '../platform/database/generated/client.js';
import { DocketError, notFound } from '../platform/errors/docket-error.js';
import { isId } from '../platform/ids.js';
import type { ReadStoredTexts } from '../vault/screen-stored.js';
import { announceWriting, type Writing } from './announce-writing.js';
import { changeHandling } from './change-handling.js';
import { closeConversation } from './close-conversation.js';
import { type ConversationAccess, lockForStaff, recordOf, seeConversation } from './conversation-access.js';
import { findTalkOf } from './find-talk.js';
import type { HandlingEvent } from './handling-table.js';
import type { RecordOwners } from './record-owners.js';
import { noteAmongStaff, sendToCustomer, type Words, type WordsParts } from './send-to-customer.js';
import { snoozeConversation } from './snooze.js';
import { outcomeOf } from './text-refused.js';

export type InboxParts = WordsParts & {
  db: Database;
  clock: Clock;
  access: ConversationAccess;
  owners: RecordOwners;
  /** Every text that a conversation holds, to be searched before its secrets are destroyed. */
  readTexts: ReadStoredTexts;
  wake(kind: 'outbox'): void;
};

/** The longest text a person can send or note, in characters: what Twilio takes in one message. */
const LONGEST_TEXT = 1600;

/** Words as a form brings them. */
export type TypedWords = {
  text: string;
  formId?: string | undefined;
  /** As in `Words`. */
  seen?: string | null | undefined;
};

/** What staff do with a conversation, at the doors: each asks the policy, then runs in one transaction. */
export type InboxActions = ReturnType<typeof createInboxActions>;

/**
 * Each use case takes who asks and the conversation's id. All throw `not-found` for a conversation this person does
 * not see, `not-allowed` where their role does not include it, and `conflict` where somebody was faster or the
 * conversation is closed.
 */
export function createInboxActions({ db, clock, keys, gate, access, owners, readTexts, wake }: InboxParts) {
  type On = { conversation: Conversation; actor: Actor; at: Date };

  function act<T>(
    staff: Staff,
    id: string,
    action: Action,
    step: (tx: Tx, on: On, afterCommit: AfterCommit) => Promise<T>,
  ): Promise<T> {
    return db.withOrganization(staff.organizationId, async (tx, afterCommit) => {
      const conversation = await lockForStaff(tx, access, staff, id, action);
      const actor = { kind: 'member', id: staff.memberId } as const;
      return await step(tx, { conversation, actor, at: clock.now() }, afterCommit);
    });
  }

  async function handle(staff: Staff, id: string, action: Action, event: HandlingEvent): Promise<void> {
    await act(staff, id, action, (tx, { actor, at }) =>
      changeHandling(tx, { conversationId: id, event, actor, at }),
    );
  }

  const wordsOf = (staff: Staff, { conversation, at }: On, { text, formId, seen }: TypedWords): Words => ({
    conversation,
    memberId: staff.memberId,
    text: readText(text),
    formId,
    seen,
    at,
  });

  /** Sends, and says whether the bot was talking until now. Throws `TextRefused` where nothing was sent. */
  async function send(staff: Staff, id: string, typed: TypedWords): Promise<{ tookOver: boolean }> {
    const spoken = await act(staff, id, 'message-customer', async (tx, on, afterCommit) => {
      const result = await sendToCustomer(tx, { keys, gate }, wordsOf(staff, on, typed));
      await announceWriting(tx, writingOf(staff, id, false));
      afterCommit(() => wake('outbox'));
      return result;
    });
    return outcomeOf(spoken);
  }

  return {
    /**
     * Makes this member the owner of a conversation that has none, and of its open quote or job where that has
     * none either. Says whether it did the latter.
     */
    claim: (staff: Staff, id: string): Promise<{ ownsRecord: boolean }> =>
      act(staff, id, 'claim-record', async (tx, { conversation, actor, at }) => {
        const { organizationId, memberId } = staff;
        if (conversation.memberId && conversation.memberId !== memberId) {
          throw await claimedBy(tx, conversation.memberId);
        }
        await changeHandling(tx, { conversationId: id, event: { kind: 'claim', memberId }, actor, at });
        const record = recordOf(conversation);
        const ownsRecord =
          record !== null && (await owners.take(tx, { organizationId, record, memberId, at }));
        return { ownsRecord };
      }),

    /**
     * Gives a conversation, and its open quote or job where that has no owner, to an active colleague or oneself.
     * Throws `not-found` for somebody who is no member (any more), `conflict` for one who would not see it.
     */
    handTo: (staff: Staff, id: string, memberId: string): Promise<void> =>
      act(staff, id, 'assign-people', async (tx, { conversation, actor, at }) => {
        const member = isId(memberId)
          ? await tx.member.findFirst({ where: { id: memberId, deactivatedAt: null } })
          : null;
        if (!member) {
          throw notFound('member');
        }
        const record = recordOf(conversation);
        const assigned = record !== null && (await access.isAssigned(tx, record, memberId));
        if (!can(readRole(member.role), 'see-record', { assigned })) {
          const message = `${member.name} sees only jobs they are assigned to. Open a job, and assign them to it.`;
          throw new DocketError('conflict', message, { member: message });
        }
        await changeHandling(tx, { conversationId: id, event: { kind: 'claim', memberId }, actor, at });
        if (record) {
          await owners.take(tx, { organizationId: staff.organizationId, record, memberId, at });
        }
      }),

    /** As `snoozeConversation`. */
    snooze: (staff: Staff, id: string, until: Date | null): Promise<void> =>
      act(staff, id, 'write-note', (tx, on) => snoozeConversation(tx, { ...on, until })),

    /**
     * Gives a conversation back to nobody: one's own, or another's where this member hands out work. With
     * `withRecord`, the quote or job that one owns goes back too.
     */
    release: (staff: Staff, id: string, { withRecord = false } = {}): Promise<void> =>
      act(staff, id, 'see-record', async (tx, { conversation, actor, at }) => {
        const { organizationId, memberId } = staff;
        if (conversation.memberId !== memberId) {
          demand(staff, 'assign-people');
        }
        await changeHandling(tx, { conversationId: id, event: { kind: 'release' }, actor, at });
        const record = recordOf(conversation);
        if (record && withRecord) {
          await owners.giveUp(tx, { organizationId, record, memberId, at });
        }
      }),

    /** From now on this member talks with the customer, and the bot is quiet. */
    takeOver: (staff: Staff, id: string) =>
      handle(staff, id, 'message-customer', { kind: 'take-over', memberId: staff.memberId }),

    /** As `closeConversation`. Opening it again brings nothing back that was destroyed. */
    close: (staff: Staff, id: string, as: 'closed' | 'spam'): Promise<{ destroyed: number }> =>
      act(staff, id, 'message-customer', (tx, on) =>
        closeConversation(tx, { keys, readTexts }, { ...on, as }),
      ),

    reopen: (staff: Staff, id: string) => handle(staff, id, 'message-customer', { kind: 'reopen' }),

    /** Notes that somebody has read it. Says whether it was unread. */
    markRead: (staff: Staff, id: string): Promise<boolean> =>
      db.withOrganization(staff.organizationId, async (tx) => {
        await seeConversation(tx, access, staff, id);
        const { count } = await tx.conversation.updateMany({
          where: { id, unread: true },
          data: { unread: false },
        });
        return count > 0;
      }),

    send,

    /** As `send`, in the newest conversation of a quote or job. */
    sendAbout: async (staff: Staff, record: RecordRef, typed: TypedWords): Promise<{ tookOver: boolean }> => {
      const id = await db.withOrganization(staff.organizationId, async (tx) => {
        const { newest } = await findTalkOf(tx, record);
        return newest?.id;
      });
      if (!id) {
        throw notFound('conversation');
      }
      return await send(staff, id, typed);
    },

    /** Throws `TextRefused` where nothing was saved. */
    note: async (staff: Staff, id: string, typed: TypedWords): Promise<void> => {
      const spoken = await act(staff, id, 'write-note', async (tx, on) => {
        const result = await noteAmongStaff(tx, { keys, gate }, wordsOf(staff, on, typed));
        await announceWriting(tx, writingOf(staff, id, false));
        return result;
      });
      outcomeOf(spoken);
    },

    /** Lets colleagues know that this member is writing here, or has stopped. Nothing of it is kept. */
    announceWriting: (staff: Staff, id: string, writing: boolean): Promise<void> =>
      db.withOrganization(staff.organizationId, async (tx) => {
        const { context } = await seeConversation(tx, access, staff, id);
        demand(staff, 'write-note', context);
        await announceWriting(tx, writingOf(staff, id, writing));
      }),
  };
}

async function claimedBy(tx: Tx, memberId: string): Promise<DocketError> {
  const member = await tx.member.findUnique({ where: { id: memberId }, select: { name: true } });
  return new DocketError('conflict', `${member?.name ?? 'Somebody else'} has claimed it already.`);
}

function writingOf(staff: Staff, conversationId: string, writing: boolean): Writing {
  const { organizationId, memberId, name } = staff;
  return { organizationId, conversationId, memberId, name, writing };
}

/** What was typed, trimmed and with line ends as phones send them. Throws `invalid-input`. */
export function readText(typed: string): string {
  const text = typed.replaceAll('\r\n', '\n').replaceAll('\0', '').trim();
  if (text === '') {
    throw new DocketError('invalid-input', 'Write something first.', { text: 'Write something first.' });
  }
  if (text.length > LONGEST_TEXT) {
    const message = `At most ${LONGEST_TEXT} characters fit in one message.`;
    throw new DocketError('invalid-input', message, { text: message });
  }
  return text;
}
