import { z } from 'zod';
import type { Staff } from '../../accounts/staff.js';
import { listCustomers } from '../../customers/list-customers.js';
import { readJob } from '../../jobs/read-job.js';
import { customerPath } from '../ui/routes/customers.js';
import { jobPath } from '../ui/routes/jobs.js';
import { recordPath } from '../ui/routes/record.js';
import { actions, type Block, context, linkButton, section } from './blocks.js';
import type { ActionParts } from './card-actions.js';
import { findRecords, fromJob, sayRecord } from './find-records.js';
import type { Said } from './speech.js';

export const CommandBody = z.looseObject({
  command: z.string(),
  text: z.string().catch(''),
  team_id: z.string(),
  user_id: z.string(),
  channel_id: z.string().optional(),
});

const RECORDS = 8;
const CUSTOMERS = 4;
const LONGEST_SEARCH = 100;

export const HELP = [
  'What you can ask Docket here. Only you read the answers.',
  '/docket find ann lee: jobs, quotes and customers by name, number, device or phone',
  '/docket job 123: one job at a glance',
  '/docket link: link your Slack user with your Docket account',
  '/docket help: this',
  'On a card: claim, assign, reply and the rest. In its thread: begin with >> (or what your settings say) to write to the customer, else it is a note among staff. On any message: Attach to job, New job from message.',
].join('\n');

/** The first word of a command, and the rest. */
export function readCommand(text: string): { word: string; rest: string } {
  const [, word = '', rest = ''] = /^\s*(\S*)\s*([\s\S]*)$/.exec(text.replaceAll('\0', '')) ?? [];
  return { word: word.toLowerCase(), rest: rest.trim().slice(0, LONGEST_SEARCH) };
}

/** Answers a command of a member: only what they may see. */
export async function answerCommand(parts: ActionParts, staff: Staff, text: string): Promise<Said> {
  const { word, rest } = readCommand(text);
  if (word === 'find' && rest !== '') return find(parts, staff, rest);
  if (word === 'job' && rest !== '') return showJob(parts, staff, rest);
  if (word === '' || word === 'help') return { text: HELP };
  const missing = word === 'find' || word === 'job';
  return {
    text: missing ? `Write what to look for: /docket ${word} …\n${HELP}` : `There is no “${word}”.\n${HELP}`,
  };
}

async function find({ db, publicUrl }: ActionParts, staff: Staff, search: string): Promise<Said> {
  const { records, customers } = await db.withOrganization(staff.organizationId, async (tx) => ({
    records: await findRecords(tx, staff, { search, show: 'all', limit: RECORDS }),
    customers: (await listCustomers(tx, staff, { search, limit: CUSTOMERS })).customers,
  }));
  if (records.length + customers.length === 0) {
    return { text: 'Nothing fits. Try a name, a number such as J-311, a device or a phone number.' };
  }
  const open = (path: string) => linkButton('Open', 'docket:open', `${publicUrl}${path}`);
  const blocks: Block[] = [
    ...records.map((record) =>
      section(`${sayRecord(record, 250)} · ${record.stands}`, open(recordPath(record))),
    ),
    ...customers.map(({ id, name, address, openJobs }) =>
      section(`${name ?? address ?? 'A customer'} · open jobs: ${openJobs}`, open(customerPath(id))),
    ),
  ];
  const customerIds = [...records.map(({ customerId }) => customerId), ...customers.map(({ id }) => id)];
  const { organizationId } = staff;
  return { text: `${blocks.length} found.`, blocks, about: { organizationId, customerIds } };
}

async function showJob({ db, publicUrl }: ActionParts, staff: Staff, named: string): Promise<Said> {
  const [, digits] = /^(?:j[-\s]?)?(\d{1,9})$/i.exec(named) ?? [];
  if (!digits) return { text: 'Write the number of a job: /docket job 123' };
  const job = await db.withOrganization(staff.organizationId, (tx) =>
    readJob(tx, { number: Number(digits) }, staff),
  );
  const record = fromJob(job);
  const people = job.assignees.map(({ name }) => name).join(', ');
  const lines = [
    `Stage: ${job.stage.name}`,
    `Priority: ${job.priority}`,
    `Owner: ${job.owner?.name ?? 'nobody yet'}`,
    ...(people === '' ? [] : [`Assigned: ${people}`]),
  ];
  const text = sayRecord(record, 300);
  const path = jobPath(job.number);
  return {
    text,
    blocks: [
      section(text),
      context(lines.join(' · ')),
      actions('docket-job', [
        linkButton(`Open J-${job.number}`, 'docket:open', `${publicUrl}${path}`),
        linkButton('Passcode', 'docket:passcode', `${publicUrl}${path}#passcodes`),
      ]),
    ],
    about: { organizationId: staff.organizationId, customerIds: [job.customer.id] },
  };
}
