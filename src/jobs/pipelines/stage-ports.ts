import type { Actor, RecordRef } from '../../activity/record.js';
import type { Tx } from '../../platform/database/database.js';
import type { ScreenedText } from '../../vault/screened-text.js';

/** A job that has entered a stage, for an effect in the same transaction. If the effect throws, the job stays. */
export type StageEntered = {
  organizationId: string;
  job: { id: string; number: number; customerId: string };
  actor: Actor;
  at: Date;
};

/** Port: destroys the secrets of an open job, after screening its stored texts for them. */
export type DestroyOnStage = (tx: Tx, entered: StageEntered) => Promise<void>;

/** Port: asks the customer for a document of this name. */
export type AskForDocument = (tx: Tx, entered: StageEntered & { document: string }) => Promise<void>;

/** Port: begins an invoice for the job. */
export type StartInvoice = (tx: Tx, entered: StageEntered) => Promise<void>;

/** What can happen when a job enters a stage. A rule is offered only where its port is handed in. */
export type StageEffects = {
  destroySecrets: DestroyOnStage;
  askForDocument?: AskForDocument | undefined;
  startInvoice?: StartInvoice | undefined;
};

/** Port: the vault's door for what is said of an organization or a job in names, rules and forms. */
export type ScreenWords = (
  tx: Tx,
  input: { organizationId: string; record: RecordRef; text: string; actor: Actor; at: Date },
) => Promise<ScreenedText>;
