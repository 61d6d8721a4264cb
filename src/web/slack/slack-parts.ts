import type { App as BoltApp, webApi } from '@slack/bolt';
import type { SlackMembers } from '../../accounts/slack-members.js';
import type { Staff } from '../../accounts/staff.js';
import type { ConversationAccess } from '../../conversations/conversation-access.js';
import type { InboxActions } from '../../conversations/inbox-actions.js';
import type { IntakeActions } from '../../intake/intake-actions.js';
import type { IntakePorts } from '../../intake/intake-ports.js';
import type { Jobs } from '../../jobs/create-jobs.js';
import type { Clock } from '../../platform/clock.js';
import type { Database } from '../../platform/database/database.js';
import type { Quotes } from '../../quotes/create-quotes.js';
import type { Gate } from '../../vault/gate.js';

export type SlackApi = InstanceType<typeof webApi.WebClient>;

/** What Slack's refusal of a request means, as the channel explains it. */
export type ExplainFailure = (error: unknown) => { code: string; passing: boolean; needed?: string };

/** Something that an admin is to mend. */
export type SlackProblem = { code: string; detail?: string };

/** What speaking to people in Slack needs. */
export type SpeechParts = {
  db: Database;
  gate: Gate;
  logger: {
    warn(fields: Record<string, unknown>, message: string): void;
    error(fields: Record<string, unknown>, message: string): void;
  };
  /** Whose workspace it is; undefined where the app is not installed (any more). */
  organizationOf(teamId: string): Promise<string | undefined>;
  explain: ExplainFailure;
  /** Plain text as Slack shows it plainly: no mention, link or markup in it. */
  escape(text: string): string;
  /** Kept where admins see it. Never rejects. */
  noteProblem(teamId: string, problem: SlackProblem): Promise<void>;
};

/** Where a card was posted. */
export type CardPlace = { teamId: string; channelId: string; ts: string };

/** A message of Slack's that somebody points at, unread yet. */
export type PointedAt = { teamId: string; channel: string; message: Record<string, unknown> };

/** Where staff put a message of Slack's. */
export type PutTo = { kind: 'job' | 'quote'; number: number } | { kind: 'new-job'; customer: NamedCustomer };
/** Whom a message is from, where its author is no customer: a number, or somebody who is known. */
export type NamedCustomer = { phone: string } | { customerId: string } | undefined;

/** What putting a message on a record asks of the rooms behind. */
export type PutMessages = {
  /** Keeps it sealed until the form is sent; says who wrote it, where that is a customer. */
  keep(staff: Staff, pointed: PointedAt): Promise<{ draftId: string; customer: string | undefined }>;
  /** Puts it there, once. Returns the record; undefined where the draft was used up already. */
  put(
    staff: Staff,
    draftId: string,
    to: PutTo,
  ): Promise<{ kind: 'job' | 'quote'; number: number; sealed: boolean } | undefined>;
};

export type TriageParts = SpeechParts & {
  bolt: BoltApp;
  clock: Clock;
  /** Without a slash at the end. */
  publicUrl: string;
  members: SlackMembers;
  access: ConversationAccess;
  readTradeSetting: IntakePorts['readTradeSetting'];
  inbox: InboxActions;
  intake: IntakeActions;
  jobs: Jobs;
  quotes: Quotes;
  /** Switches whether what is typed in a card's thread goes to the customer; one press counts once. */
  switchLive(
    staff: Staff,
    conversationId: string,
    on: CardPlace & { press: string },
  ): Promise<{ live: boolean; prefix: string }>;
  messages: PutMessages;
};
