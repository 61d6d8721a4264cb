import type { Opening } from '../accounts/opening-hours.js';
import type { Actor, RecordRef } from '../activity/record.js';
import type { Tx } from '../platform/database/database.js';
import type { ReadStoredTexts } from '../vault/screen-stored.js';
import type { QuestionSet } from './ask/question-set.js';
import type { Trade } from './trade.js';
import type { Language } from './understand/fact.js';

/** What the bot must know of the organization it speaks for. */
export type IntakeOrganization = {
  id: string;
  name: string;
  trade: Trade;
  timeZone: string;
  language: Language;
  emergencyPhone: string | null;
  privacyLink: string;
  /** Where one version of the privacy statement is for good; none where the organization has a page of its own. */
  privacyVersionLink?: (version: { kind: string; language: string; number: number }) => string;
  /** As customers are told. */
  hours: string;
  opening: Opening;
  /** How long the bot waits for more before it answers. */
  replyDelayMs: number;
  /** Hours without an answer after which it asks once more (0: never), and after which staff are told. */
  nudgeAfterHours: number;
  quietAfterHours: number;
};

export type TradeSetting = { opens: 'quote' | 'job'; set: QuestionSet };

/** What intake asks of rooms it does not import, handed in by `app.ts`. All run in the caller's transaction. */
export type IntakePorts = {
  readOrganization(tx: Tx, organizationId: string): Promise<IntakeOrganization>;
  /** The organization's question set for a trade and what it opens; as shipped where nothing is stored. */
  readTradeSetting(tx: Tx, organizationId: string, trade: Trade): Promise<TradeSetting>;
  /** Puts a conversation's photos on its record, within the plan's limit; those over it are held. */
  linkPhotos(
    tx: Tx,
    input: { organizationId: string; from: RecordRef; to: RecordRef; actor: Actor; at: Date },
  ): Promise<void>;
  /** Every text stored on a record, for taking out of it what turns out to be a secret. */
  readStoredTexts: ReadStoredTexts;
  wake(kind: 'replies' | 'outbox' | 'photos', delayMs?: number): void;
};
