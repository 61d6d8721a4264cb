import type { Conversation } from '../platform/database/generated/client.js';
import type { IntakeOrganization, TradeSetting } from './intake-ports.js';
import type { AskedHistory, IntakeState, Pending } from './intake-state.js';
import type { Facts } from './understand/fact.js';

/** What the bot knows when it is its turn to answer. */
export type Turn = {
  conversation: Conversation;
  organization: IntakeOrganization;
  setting: TradeSetting;
  facts: Facts;
  state: IntakeState;
  pending: Pending;
  history: AskedHistory;
  at: Date;
};
