import type { Action } from '../accounts/policy.js';
import type { Staff } from '../accounts/staff.js';
import { changeHandling } from '../conversations/change-handling.js';
import { type ConversationAccess, lockForStaff } from '../conversations/conversation-access.js';
import type { TypedWords } from '../conversations/inbox-actions.js';
import { sendToCustomer, type WordsParts } from '../conversations/send-to-customer.js';
import { outcomeOf } from '../conversations/text-refused.js';
import type { Clock } from '../platform/clock.js';
import type { AfterCommit, Database, Tx } from '../platform/database/database.js';
import type { Conversation } from '../platform/database/generated/client.js';
import { DocketError, notFound } from '../platform/errors/docket-error.js';
import { isId } from '../platform/ids.js';
import { notePhotoAsked, photoRequest } from './ask-for-photo.js';
import { correctFact } from './correct-fact.js';
import type { IntakePorts } from './intake-ports.js';
import { readIntakeState } from './intake-state.js';
import { createMoveActions } from './link/move-actions.js';
import { linkByStaff } from './link-by-staff.js';
import type { NamedRecord } from './lock-open-record.js';
import { notASecret } from './not-a-secret.js';
import { openByStaff } from './open-by-staff.js';
import type { OpenedRecord } from './open-record.js';
import { savePasscode, type TypedPasscode } from './save-passcode.js';
import { FACT_FIELDS } from './understand/fact.js';

export type IntakeActionParts = WordsParts & {
  db: Database;
  clock: Clock;
  access: ConversationAccess;
  ports: IntakePorts;
};

/** What staff do with what came in, at the doors: each asks the policy, then runs in one transaction. */
export type IntakeActions = ReturnType<typeof createIntakeActions>;

/**
 * Each use case takes who asks and the conversation's id. All throw `not-found` for what this person does not see,
 * `not-allowed` where their role does not include it, and what the step itself throws.
 */
export function createIntakeActions({ db, clock, keys, gate, access, ports }: IntakeActionParts) {
  function act<T>(
    staff: Staff,
    id: string,
    action: Action,
    step: (tx: Tx, conversation: Conversation, at: Date, afterCommit: AfterCommit) => Promise<T>,
  ): Promise<T> {
    return db.withOrganization(staff.organizationId, async (tx, afterCommit) => {
      const conversation = await lockForStaff(tx, access, staff, id, action);
      return await step(tx, conversation, clock.now(), afterCommit);
    });
  }

  return {
    ...createMoveActions({ db, clock, keys, access, ports }),

    /** The bot answers what comes in from now on; what it had not answered before is forgotten. */
    handBack: (staff: Staff, id: string): Promise<void> =>
      act(staff, id, 'message-customer', async (tx, conversation, at) => {
        const actor = { kind: 'member', id: staff.memberId } as const;
        await changeHandling(tx, { conversationId: id, event: { kind: 'hand-back' }, actor, at });
        if (conversation.handledBy === 'staff') {
          const intake = { ...readIntakeState(conversation.intake), pending: null };
          await tx.conversation.update({ where: { id }, data: { intake } });
        }
      }),

    open: (staff: Staff, id: string, opens: 'quote' | 'job'): Promise<OpenedRecord> =>
      act(staff, id, opens === 'quote' ? 'draft-quote' : 'move-stage', (tx, conversation, at) => {
        const actor = { kind: 'member', id: staff.memberId } as const;
        return openByStaff(tx, ports, { conversation, opens, actor, at });
      }),

    /**
     * Sends the trade's request for a photo as this member's words: the bot is quiet from then on. Throws
     * `TextRefused` where nothing was sent.
     */
    askForPhoto: async (
      staff: Staff,
      id: string,
      form: Omit<TypedWords, 'text'>,
    ): Promise<{ tookOver: boolean }> => {
      const spoken = await act(staff, id, 'message-customer', async (tx, conversation, at, afterCommit) => {
        const text = await photoRequest(tx, ports, conversation);
        const words = { ...form, conversation, memberId: staff.memberId, text, asked: 'photo', at };
        const result = await sendToCustomer(tx, { keys, gate }, { ...words, formId: form.formId });
        if ('done' in result && !result.done.again) {
          await notePhotoAsked(tx, conversation);
        }
        afterCommit(() => ports.wake('outbox'));
        return result;
      });
      return outcomeOf(spoken);
    },

    link: (staff: Staff, id: string, to: { kind: 'job' | 'quote'; number: number }): Promise<void> =>
      act(staff, id, 'message-customer', (tx, conversation, at) =>
        linkByStaff(tx, ports, { staff, conversation, to, at }),
      ),

    /** Throws `not-found` for a field that does not exist. */
    correctFact: async (staff: Staff, id: string, field: string, value: string): Promise<void> => {
      const known = FACT_FIELDS.find((one) => one === field);
      if (!known) {
        throw new DocketError('not-found', 'There is no such field.');
      }
      await act(staff, id, 'write-note', (tx, conversation, at) =>
        correctFact(tx, keys, { conversation, field: known, value, memberId: staff.memberId, at }),
      );
    },

    notASecret: async (staff: Staff, on: NamedRecord, secretId: string): Promise<{ places: number }> => {
      if (!isId(secretId)) {
        throw notFound('passcode');
      }
      return await db.withOrganization(staff.organizationId, (tx) =>
        notASecret(tx, { keys, access, ports }, { staff, on, secretId, at: clock.now() }),
      );
    },

    savePasscode: (staff: Staff, on: NamedRecord, typed: TypedPasscode): Promise<void> =>
      db.withOrganization(staff.organizationId, (tx) =>
        savePasscode(tx, { keys, access, ports }, { staff, on, typed, at: clock.now() }),
      ),
  };
}
