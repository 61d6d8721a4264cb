import type { Tx } from '../platform/database/database.js';
import type { Conversation } from '../platform/database/generated/client.js';
import { composeReply } from './ask/compose.js';
import { questionAbout, wordingFor } from './ask/question-set.js';
import { readFacts } from './facts.js';
import type { IntakePorts } from './intake-ports.js';
import { readAskedHistory } from './intake-state.js';
import { raise } from './plan-reply.js';
import type { Trade } from './trade.js';
import type { Language } from './understand/fact.js';

/** The trade's request for a photo in the customer's language; Docket's own where the trade has none. */
export async function photoRequest(
  tx: Tx,
  ports: Pick<IntakePorts, 'readTradeSetting'>,
  conversation: Conversation,
): Promise<string> {
  const { id, organizationId, trade, language } = conversation;
  const { set } = await ports.readTradeSetting(tx, organizationId, trade as Trade);
  const question = questionAbout(set, 'photo');
  const wording = question ? wordingFor(question, await readFacts(tx, id)) : {};
  return composeReply({
    language: language as Language,
    business: '',
    firstContact: false,
    say: { kind: 'ask', key: 'photo', wording, again: false },
  });
}

/** Notes that a photo was asked for: the bot, handed back the conversation, reads the answer as one. */
export async function notePhotoAsked(tx: Tx, { id, asked }: Conversation): Promise<void> {
  const history = raise(readAskedHistory(asked), 'photo');
  await tx.conversation.update({ where: { id }, data: { asked: history } });
}
