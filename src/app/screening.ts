import type { ScreenWords } from '../accounts/accounts-parts.js';
import type { Actor, RecordRef } from '../activity/record.js';
import { recordOf } from '../conversations/conversation-access.js';
import type { Asked } from '../intake/ask/asked.js';
import type { Tx } from '../platform/database/database.js';
import { OPEN_QUOTE_STATES } from '../quotes/quote-table.js';
import type { MasterKeys } from '../vault/master-keys.js';
import { screenText } from '../vault/screen-text.js';
import type { ScreenedText } from '../vault/screened-text.js';

type Typed = {
  organizationId: string;
  record: RecordRef;
  field?: string;
  text: string;
  actor: Actor;
  at: Date;
};

/** In whose light a field is read: a phone number in the phone field is not taken for a code. */
const ASKED_OF: Readonly<Record<string, Asked>> = {
  device: 'device',
  brand: 'device',
  model: 'model',
  serial: 'model',
  fault: 'fault',
  address: 'address',
  preferredTime: 'time',
  name: 'name',
  phone: 'phone',
};

/**
 * The vault's door for what staff type into fields, notes and file names: what it finds is sealed on the record, or
 * on the quote or job that a conversation hangs on. On what is closed, or never closes, it is only taken out.
 */
export function createScreening(keys: MasterKeys) {
  return async (tx: Tx, { organizationId, record, field, text, actor, at }: Typed): Promise<ScreenedText> => {
    const subject = await readSubject(tx, record);
    const screened = await screenText(tx, keys, {
      organizationId,
      record: subject?.record ?? record,
      customerId: subject?.customerId ?? null,
      messageId: null,
      actor,
      at,
      text,
      ...(field ? { field } : {}),
      asked: (field && ASKED_OF[field]) || null,
      keep: subject?.open ?? false,
    });
    return screened.text;
  };
}

/** The same door for words that belong to no customer: what it finds is taken out of them and kept nowhere. */
export function createWordScreening(keys: MasterKeys) {
  const screen = createScreening(keys);
  return (tx: Tx, typed: Parameters<ScreenWords>[1]): Promise<ScreenedText> =>
    screen(tx, { ...typed, record: { kind: 'organization', id: typed.organizationId } });
}

type Subject = { record: RecordRef; customerId: string; open: boolean };

/** The record whose closing destroys what is sealed on it, and whether that is still to come. */
async function readSubject(tx: Tx, record: RecordRef): Promise<Subject | null> {
  const wanted = { where: { id: record.id }, select: { customerId: true, state: true } };
  if (record.kind === 'job') {
    const job = await tx.job.findUnique(wanted);
    return job && { record, customerId: job.customerId, open: job.state === 'open' };
  }
  if (record.kind === 'quote') {
    const quote = await tx.quote.findUnique(wanted);
    const open = quote !== null && (OPEN_QUOTE_STATES as readonly string[]).includes(quote.state);
    return quote && { record, customerId: quote.customerId, open };
  }
  if (record.kind !== 'conversation') {
    return null;
  }
  const conversation = await tx.conversation.findUnique({ where: { id: record.id } });
  const linked = conversation && recordOf(conversation);
  if (linked) {
    return await readSubject(tx, linked);
  }
  return conversation && { record, customerId: conversation.customerId, open: conversation.state === 'open' };
}
