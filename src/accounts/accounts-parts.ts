import type { Actor } from '../activity/record.js';
import type { Clock } from '../platform/clock.js';
import type { Database, Tx } from '../platform/database/database.js';
import type { Logger } from '../platform/logging/logger.js';
import type { Auth } from './auth.js';
import type { OpenWork } from './open-work.js';

/** Sends one plain-text mail. Rejects when it could not be handed over. */
export type SendMail = (mail: { to: string; subject: string; text: string }) => Promise<void>;

/** What is left of words once what unlocks something is taken out of them. */
export type ScreenWords = (
  tx: Tx,
  typed: { organizationId: string; text: string; actor: Actor; at: Date },
) => Promise<string>;

/** What the use cases of this room are made from; each names the ones it needs. */
export type AccountsParts = {
  db: Database;
  auth: Auth;
  clock: Clock;
  logger: Logger;
  /** Without a slash at the end. */
  publicUrl: string;
  /** `undefined` where mail is not set up: links are then printed or handed over. */
  sendMail: SendMail | undefined;
  /** Port: what a member who goes leaves behind. Absent where nobody has work, as on the command line. */
  openWork?: OpenWork;
  /** Port: the vault's door for words that everybody reads. Absent on the command line. */
  screenWords?: ScreenWords;
  /** Port: what else follows, in the same transaction, when an organization's settings change. */
  onChanged?: (tx: Tx, at: Date) => Promise<void>;
};
