import { DocketError } from '../../platform/errors/docket-error.js';
import type { SpeechParts } from './slack-parts.js';
import type { Listener } from './speech.js';

const TRY_AGAIN = 'That took too long for Slack, and nothing was changed. Please press it again.';
const GONE = 'This channel is gone, archived, or Docket is not in it. An admin has been told.';

/** What a person is told of Slack's own refusals; an empty sentence: nothing happened that they would miss. */
const SENTENCES: Readonly<Record<string, string>> = {
  expired_trigger_id: TRY_AGAIN,
  trigger_expired: TRY_AGAIN,
  invalid_trigger_id: TRY_AGAIN,
  // Slack delivered one press twice: the form is open already.
  exchanged_trigger_id: '',
  trigger_exchanged: '',
  push_limit_reached: 'Too many windows are open. Close one, then press it again.',
  rate_limited: 'Slack slows Docket down. Please try again in a moment.',
  unreachable: 'Slack does not answer Docket now. Please try again in a moment.',
  channel_not_found: GONE,
  is_archived: GONE,
  not_in_channel: GONE,
  user_not_found: 'Slack does not know you here any more.',
};

/** Refusals that an admin must mend. */
const MENDED_BY_ADMINS = new Set([
  'missing_scope',
  'channel_not_found',
  'is_archived',
  'not_in_channel',
  'invalid_auth',
  'not_authed',
  'account_inactive',
  'token_revoked',
  'token_expired',
]);

/** Slack's word for why it refused, or undefined where it was not Slack who failed. */
function slackCodeOf(error: unknown): boolean {
  const { code } = (error ?? {}) as { code?: unknown };
  return typeof code === 'string' && code.startsWith('slack_webapi');
}

/**
 * A sentence for the person whose press or form came to nothing, and a hint for the admins where they must mend
 * something. Undefined where there is nothing to say.
 */
export async function explainRefusal(
  { logger, explain, noteProblem }: SpeechParts,
  { teamId }: Pick<Listener, 'teamId'>,
  error: unknown,
): Promise<string | undefined> {
  if (error instanceof DocketError) return error.message;
  if (!slackCodeOf(error)) {
    logger.error({ err: error, teamId }, 'what somebody did in Slack failed');
    return 'That did not work, and nothing was changed. Please try again, or do it in Docket.';
  }
  const { code, needed } = explain(error);
  if (MENDED_BY_ADMINS.has(code)) {
    logger.error({ teamId, code, needed }, 'Slack refuses Docket something: an admin must mend it');
    await noteProblem(teamId, { code, ...(needed ? { detail: needed } : {}) });
  } else {
    logger.warn({ teamId, code }, 'Slack refused what somebody asked for');
  }
  if (code === 'missing_scope') {
    return `Docket is not allowed to do this in your Slack workspace${needed ? ` (${needed} is missing)` : ''}. An admin has been told.`;
  }
  return SENTENCES[code] === ''
    ? undefined
    : (SENTENCES[code] ?? `Slack refused it (${code}). Please try again.`);
}
