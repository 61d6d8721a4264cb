import { z } from 'zod';
import { parsePhoneNumber } from '../../accounts/phone-number.js';
import { demand, type Staff } from '../../accounts/staff.js';
import { listCustomers } from '../../customers/list-customers.js';
import { referenceOf } from '../../intake/read-references.js';
import { DocketError } from '../../platform/errors/docket-error.js';
import { isId } from '../../platform/ids.js';
import { recordPath } from '../ui/routes/record.js';
import type { FormHandler, FormOutcome } from './answer-form.js';
import {
  actions,
  type Block,
  context,
  input,
  linkButton,
  modal,
  radioField,
  section,
  textField,
} from './blocks.js';
import type { ActionParts } from './card-actions.js';
import { pickRecord, recordField } from './pick-record.js';
import { Place } from './place.js';
import type { Form } from './read-press.js';
import type { NamedCustomer, PutTo } from './slack-parts.js';
import type { Listener } from './speech.js';

const Shortcut = z.looseObject({
  callback_id: z.string(),
  trigger_id: z.string(),
  channel: z.looseObject({ id: z.string() }),
  message: z.looseObject({ ts: z.string() }),
});

const Meta = Place.extend({ draftId: z.uuid(), customer: z.string().optional() });
type Meta = z.infer<typeof Meta>;

const MOST_FOUND = 10;
const NO_CUSTOMER =
  'No customer is called so. Write their phone number with its country code, such as +15550100199.';

/**
 * Opens the form for a message that somebody points at. Its words are kept sealed in Docket until the form is sent:
 * they never go into the form.
 */
export async function openShortcut(
  parts: ActionParts,
  staff: Staff,
  listener: Listener,
  body: unknown,
): Promise<void> {
  const { callback_id: callbackId, trigger_id: triggerId, channel, message } = Shortcut.parse(body);
  // Which record it will be on is asked again once it is named.
  demand(staff, 'message-customer', { assigned: true });
  const pointed = { teamId: listener.teamId, channel: channel.id, message };
  const { draftId, customer } = await parts.messages.keep(staff, pointed);
  const meta: Meta = { channel: channel.id, draftId, ...(customer === undefined ? {} : { customer }) };
  const view =
    callbackId === 'docket_attach'
      ? attachForm(meta, [recordField()])
      : newJobForm(meta, customerFields(meta));
  await parts.speech.open(listener, triggerId, view, { organizationId: staff.organizationId });
}

const whose = ({ customer }: Meta) =>
  customer === undefined
    ? context('Its author is no customer: it stands on the record as forwarded by you.')
    : context(`From ${customer}, a customer: it stands on the record as theirs.`);

function attachForm(meta: Meta, blocks: Block[]): Block {
  return modal({
    callbackId: 'attach',
    title: 'Attach to job',
    submit: 'Attach',
    meta,
    blocks: [
      ...blocks,
      whose(meta),
      context('Its files become photos of the record. Passcodes in it are sealed.'),
    ],
  });
}

function newJobForm(meta: Meta, blocks: Block[]): Block {
  return modal({
    callbackId: 'new-job',
    title: 'New job from message',
    submit: 'Open job',
    meta,
    blocks: [
      ...blocks,
      whose(meta),
      context('Its files become photos of the job. Passcodes in it are sealed.'),
    ],
  });
}

function customerFields({ customer }: Meta): Block[] {
  if (customer !== undefined) return [section(`A job for ${customer}.`)];
  const placeholder = { type: 'plain_text', text: '+15550100199, or Ann Lee' };
  return [
    input(
      'customer',
      'Whose job is it? A phone number, or a name',
      textField({ max_length: 100, placeholder }),
    ),
  ];
}

export const attach: FormHandler = async (parts, { staff, form }) => {
  const meta = Meta.parse(form.meta);
  const picked = await pickRecord(parts, staff, form, (blocks) => attachForm(meta, blocks));
  return 'outcome' in picked ? picked.outcome : put(parts, staff, meta, picked.to);
};

export const newJob: FormHandler = async (parts, { staff, form }) => {
  const meta = Meta.parse(form.meta);
  if (meta.customer !== undefined) return put(parts, staff, meta, { kind: 'new-job', customer: undefined });
  const named = await readCustomerField(parts, staff, form, (blocks) => newJobForm(meta, blocks));
  return 'outcome' in named
    ? named.outcome
    : put(parts, staff, meta, { kind: 'new-job', customer: named.customer });
};

async function put(parts: ActionParts, staff: Staff, meta: Meta, to: PutTo): Promise<FormOutcome> {
  const record = await parts.messages.put(staff, meta.draftId, to);
  if (!record) return {};
  const reference = referenceOf(record);
  const placed =
    to.kind === 'new-job' ? `${reference} is open, with this message on it.` : `It is on ${reference} now.`;
  const sealed = record.sealed
    ? ' A passcode in it is sealed there: ask its author to delete the message here, Docket cannot.'
    : '';
  const text = `${placed}${sealed}`;
  const url = `${parts.publicUrl}${recordPath(record)}`;
  return {
    said: {
      text,
      blocks: [section(text), actions('docket-put', [linkButton(`Open ${reference}`, 'docket:open', url)])],
    },
  };
}

/** A phone number as it is, or a customer by name: with several of that name, the form comes again to pick one. */
async function readCustomerField(
  parts: ActionParts,
  staff: Staff,
  { values }: Form,
  again: (blocks: Block[]) => Block,
): Promise<{ customer: NamedCustomer } | { outcome: FormOutcome }> {
  if (values.pick && isId(values.pick)) return { customer: { customerId: values.pick } };
  const typed = (values.customer ?? '').trim();
  if (/^[+(\d][\d\s().-]{5,}$/.test(typed)) {
    return { customer: { phone: parsePhoneNumber(typed, 'customer').number } };
  }
  const customers =
    typed === ''
      ? []
      : await parts.db.withOrganization(
          staff.organizationId,
          async (tx) => (await listCustomers(tx, staff, { search: typed, limit: MOST_FOUND })).customers,
        );
  const [only] = customers;
  if (!only) throw new DocketError('invalid-input', NO_CUSTOMER, { customer: NO_CUSTOMER });
  if (customers.length === 1) return { customer: { customerId: only.id } };
  const options = customers.map(({ id, name, address }) => ({
    text: [name, address?.includes('/') ? 'on Slack' : address].filter(Boolean).join(', '),
    value: id,
  }));
  const view = again([input('pick', 'Which customer?', radioField(options))]);
  const about = { organizationId: staff.organizationId, customerIds: customers.map(({ id }) => id) };
  return (await parts.speech.mayShow(view, about))
    ? { outcome: { view } }
    : { outcome: { errors: { customer: 'What was found cannot be shown here. Write the phone number.' } } };
}
