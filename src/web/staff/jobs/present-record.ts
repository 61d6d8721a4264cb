import { can } from '../../../accounts/policy.js';
import type { Staff } from '../../../accounts/staff.js';
import type { RecordRef } from '../../../activity/record.js';
import { isDemoRecord } from '../../../customers/demo-customers.js';
import { DETAIL_FIELDS, type DetailField, type Details } from '../../../jobs/details.js';
import type { RecordCustomer } from '../../../jobs/list-jobs.js';
import { readCorrections } from '../../../jobs/read-corrections.js';
import type { Tx } from '../../../platform/database/database.js';
import { newId } from '../../../platform/ids.js';
import { withSuggestions } from '../facts/suggested-facts.js';
import { presentUpload } from '../photos/present-upload.js';
import type { FactsView, PasscodePanelView, RecordView } from '../views/record-view.js';
import { type FeedQuery, readFeed } from './present-feed.js';
import type { RecordSources, RecordTalk } from './record-sources.js';

/** A job or quote as the shared parts of its page need it. */
export type PageSubject = {
  record: RecordView['record'];
  ref: { kind: 'job' | 'quote'; id: string };
  /** The quote a job came from, whose feed and corrections belong to the job too. */
  origin: RecordRef | null;
  trade: string;
  details: Details;
  customer: RecordCustomer;
  /** Whether this member is assigned to the (quote's) job. */
  assigned: boolean;
  open: boolean;
  /** Whether this member may correct the details. */
  canEdit: boolean;
};

type SharedParts = Pick<
  RecordView,
  | 'customer'
  | 'demo'
  | 'photos'
  | 'upload'
  | 'canArrange'
  | 'facts'
  | 'messages'
  | 'composer'
  | 'feed'
  | 'passcodes'
>;

const LABELS: Record<DetailField, string> = {
  device: 'Device',
  brand: 'Brand',
  model: 'Model',
  serial: 'Serial number',
  fault: 'Problem',
  address: 'Address',
  preferredTime: 'Preferred time',
  name: 'Name',
  phone: 'Phone',
};
const LONG: readonly DetailField[] = ['fault', 'address'];

/** The parts of a page that jobs and quotes share. */
export async function readSharedParts(
  tx: Tx,
  sources: RecordSources,
  staff: Staff,
  subject: PageSubject,
  feed: FeedQuery,
): Promise<SharedParts> {
  const { record, ref, customer, assigned } = subject;
  const customerName = nameOfCustomer(customer);
  const talk = await sources.talk(tx, ref);
  return {
    customer: {
      id: customer.id,
      name: customerName,
      address: shownAddress(customer.address ?? '', customerName),
    },
    demo: await isDemoRecord(tx, ref.id),
    photos: await sources.gallery(tx, staff, ref),
    upload: presentUpload(staff, subject, await sources.photoRoom(tx, staff, ref)),
    canArrange: can(staff.role, 'upload-photo', { assigned }),
    facts: await readFacts(tx, sources, staff, subject),
    messages: await sources.transcript(tx, staff, ref),
    composer: presentComposer(staff, subject, talk),
    feed: await readFeed(tx, sources, { record, records: feedRecords(subject, talk), customerName }, feed),
    passcodes: await readPasscodes(tx, sources, staff, subject),
  };
}

/** What is shown where a customer has no name yet. */
export function nameOfCustomer(customer: RecordCustomer): string {
  return customer.name ?? customer.address?.replace(SLACK_PERSON, 'Somebody in Slack') ?? 'Unknown customer';
}

/** A person's address in Slack is a pair of ids, `T1/U1`, which says nothing to people. */
const SLACK_PERSON = /^T[A-Z0-9]+\/[UW][A-Z0-9]+$/;

/** A customer's address as people read it; `name` is shown for somebody in Slack. */
export function shownAddress(address: string, name: string): string {
  return SLACK_PERSON.test(address) ? name : address;
}

function feedRecords({ ref, origin }: PageSubject, talk: RecordTalk | null): RecordRef[] {
  const conversations = talk?.conversationIds.map((id) => ({ kind: 'conversation', id }) as const) ?? [];
  return [ref, ...(origin ? [origin] : []), ...conversations];
}

/** The details as facts, each with who gave it and whether the trade needs it. */
export async function readFacts(
  tx: Tx,
  sources: Pick<RecordSources, 'neededFields' | 'suggestedDetails'>,
  staff: Staff,
  { record, ref, origin, trade, details, canEdit }: PageSubject,
): Promise<FactsView> {
  const corrected = await readCorrections(tx, origin ? [ref, origin] : [ref]);
  const needed = await sources.neededFields(tx, staff.organizationId, trade);
  const suggested = await sources.suggestedDetails(tx, ref);
  const facts = DETAIL_FIELDS.map((field) => {
    const value = details[field] ?? '';
    const said = suggested.get(field) === value ? ('model' as const) : ('customer' as const);
    const source = corrected.has(field) ? ('staff' as const) : said;
    return {
      field,
      label: LABELS[field],
      value,
      needed: needed.has(field),
      source: value === '' ? ('none' as const) : source,
      ...(LONG.includes(field) ? { long: true } : {}),
    };
  });
  const shown = (await withSuggestions(tx, ref, facts)).filter(
    ({ field, value, suggestion }) =>
      field !== 'serial' || value !== '' || suggestion || needed.has('device'),
  );
  return { record, facts: shown, canEdit };
}

function presentComposer(
  staff: Staff,
  { record, customer, assigned }: PageSubject,
  talk: RecordTalk | null,
): RecordView['composer'] {
  const mayWrite = can(staff.role, 'message-customer', { assigned });
  const refusal = talk
    ? 'Only people assigned to the job write to this customer.'
    : 'There is no conversation about this yet.';
  return {
    record,
    formId: newId(),
    customerName: nameOfCustomer(customer),
    toCustomer: talk && mayWrite ? talk.toCustomer : { may: false, because: refusal },
    canNote: talk !== null && can(staff.role, 'write-note', { assigned }),
  };
}

/** What this member may see and do with the record's passcodes. The values are not in it. */
export async function readPasscodes(
  tx: Tx,
  sources: Pick<RecordSources, 'secrets'>,
  staff: Staff,
  { record, ref, assigned, open }: PageSubject,
): Promise<PasscodePanelView> {
  return {
    record,
    ...(await sources.secrets(tx, ref, { staff, record, open })),
    access: revealAccess(staff, record, assigned, open),
    canAdd: open && can(staff.role, 'save-secret', { assigned }),
  };
}

function revealAccess(
  staff: Staff,
  record: RecordView['record'],
  assigned: boolean,
  open: boolean,
): PasscodePanelView['access'] {
  if (record.kind === 'quote') {
    return { may: false, because: 'Nobody can look at it before this is a job.' };
  }
  if (!open) {
    return { may: false, because: 'The job is closed.' };
  }
  return can(staff.role, 'reveal-secret', { assigned })
    ? { may: true, jobNumber: record.number }
    : { may: false, because: 'Only people assigned to this job can look at it.' };
}
