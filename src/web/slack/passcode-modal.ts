import type { App as BoltApp } from '@slack/bolt';
import type { PasscodeQuestion, PrivateAnswer } from '../../intake/answer-passcode.js';
import { refusalOf } from '../../intake/answer-passcode.js';
import { ENTER_PASSCODE } from '../../intake/ask/passcode-button.js';
import type { PrivatePhrases } from '../../intake/ask/phrases/slack.js';
import type { Logger } from '../../platform/logging/logger.js';

/** Somebody in Slack, and the conversation whose button they pressed. */
export type SlackAsker = { teamId: string; userId: string; conversationId: string };

export type PasscodeModalParts = {
  logger: Logger;
  ask(asker: SlackAsker): Promise<PasscodeQuestion>;
  /** `answerId` names the window: sent twice it is one answer. Rejects with `invalid-input` for what is no passcode. */
  answer(asker: SlackAsker, answerId: string, answer: PrivateAnswer): Promise<PasscodeQuestion>;
};

/** The longest passcode that is taken, in characters. */
const LONGEST = 200;

/**
 * The button below the question for a passcode, and the window behind it. What is typed there goes to the vault and
 * is never in a message, a log or an answer of ours.
 */
export function registerPasscodeModal(bolt: BoltApp, parts: PasscodeModalParts): void {
  bolt.action({ type: 'block_actions', action_id: ENTER_PASSCODE }, async ({ ack, body, action, client }) => {
    await ack();
    const conversationId = 'value' in action ? String(action.value ?? '') : '';
    const teamId = body.team?.id ?? body.user.team_id ?? '';
    try {
      const question = await parts.ask({ teamId, userId: body.user.id, conversationId });
      if (question.open) {
        await client.views.open({
          trigger_id: body.trigger_id,
          view: passcodeView(question.phrases, conversationId),
        });
      } else if (body.channel) {
        const to = { channel: body.channel.id, user: body.user.id };
        await client.chat.postEphemeral({ ...to, text: question.sorry, parse: 'none' });
      }
    } catch (err) {
      // The button is still there: whoever pressed it can do so again, or write.
      parts.logger.warn({ err, conversationId }, 'the window for a passcode could not be opened');
    }
  });

  bolt.view(ENTER_PASSCODE, async ({ ack, body, view }) => {
    const { conversationId, empty } = readMetadata(view.private_metadata);
    const answer = readAnswer(view.state.values);
    if (!answer) {
      await ack({ response_action: 'errors', errors: { passcode: empty } });
      return;
    }
    const teamId = body.team?.id ?? body.user.team_id ?? '';
    try {
      const question = await parts.answer({ teamId, userId: body.user.id, conversationId }, view.id, answer);
      if (question.open) await ack({ response_action: 'clear' });
      else await ack({ response_action: 'errors', errors: { passcode: question.sorry } });
    } catch (err) {
      const refusal = refusalOf(err);
      if (refusal === undefined) throw err;
      await ack({ response_action: 'errors', errors: { passcode: refusal } });
    }
  });
}

const plain = (text: string) => ({ type: 'plain_text' as const, text, emoji: false });

function passcodeView(phrases: PrivatePhrases, conversationId: string) {
  return {
    type: 'modal' as const,
    callback_id: ENTER_PASSCODE,
    private_metadata: JSON.stringify({ conversationId, empty: phrases.empty }),
    title: plain(phrases.title),
    submit: plain(phrases.send),
    close: plain(phrases.cancel),
    blocks: [
      {
        type: 'input' as const,
        block_id: 'passcode',
        optional: true,
        label: plain(phrases.label),
        hint: plain(phrases.hint),
        element: {
          type: 'plain_text_input' as const,
          action_id: 'value',
          max_length: LONGEST,
          focus_on_load: true,
        },
      },
      {
        type: 'input' as const,
        block_id: 'none',
        optional: true,
        label: plain(phrases.none),
        element: {
          type: 'checkboxes' as const,
          action_id: 'none',
          options: [{ text: plain(phrases.saidNone), value: 'none' }],
        },
      },
    ],
  };
}

function readMetadata(metadata: string): { conversationId: string; empty: string } {
  const { conversationId, empty } = JSON.parse(metadata) as Record<string, unknown>;
  return { conversationId: String(conversationId), empty: String(empty) };
}

type Values = Record<
  string,
  Record<string, { value?: string | null; selected_options?: readonly unknown[] }>
>;

function readAnswer(values: Values): PrivateAnswer | undefined {
  const value = values.passcode?.value?.value?.trim();
  if (value) return { kind: 'passcode', value };
  return (values.none?.none?.selected_options?.length ?? 0) > 0 ? { kind: 'none' } : undefined;
}
