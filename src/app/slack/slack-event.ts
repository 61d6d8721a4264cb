import type { IntakeParts } from '../../intake/handle-inbound.js';
import type { Clock } from '../../platform/clock.js';
import type { Logger } from '../../platform/logging/logger.js';
import type { ShowHome } from '../show-home.js';
import type { SlackAnswers } from './prepare-event.js';

/** What an event of Slack's is worked on with. */
export type SlackEventParts = {
  intake: IntakeParts;
  clock: Clock;
  logger: Logger;
  /** Never rejects. Undefined where no Slack app is set up. */
  showHome?: ShowHome | undefined;
};

/** An event, apart from what it says. */
export type SlackHappening = {
  organizationId: string;
  botUserId: string;
  answers: SlackAnswers;
  /** When it reached us; since then it may have waited. */
  at: Date;
};
