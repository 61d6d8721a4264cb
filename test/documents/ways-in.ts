import type { DocketUnderTest } from '../journeys/docket-under-test.js';
import { readPageForm, withFields } from '../journeys/page-forms.js';
import { takePhoto } from '../journeys/pictures.js';
import type { Browser, Fields } from '../journeys/signed-in.js';
import { screenDraft } from './screen-draft.js';

/** What a way in is called, with a value of its own that nothing else here has. */
const values = new Map<string, string>();

/** Six digits that stand in no price, date or number here, or a word with digits. */
export function canaryOf(way: string): string {
  const known = values.get(way);
  const n = values.size;
  const value = known ?? (n % 3 === 0 ? `Quoll${7_300 + n}Fern` : String(711_019 + n * 1_709));
  values.set(way, value);
  return value;
}
export const canaries = (): [way: string, value: string][] => [...values];

const says = (way: string) => {
  const value = canaryOf(way);
  return /^\d+$/.test(value) ? `passcode is ${value}` : `password: ${value}`;
};

export type Shop = { docket: DocketUnderTest; owner: Browser; customer: Browser };
export type OpenJob = { number: number; id: string; customerId: string };

/** Sends what somebody typed. That it looks like a passcode is an answer, too: then it is nowhere. */
async function type(who: Browser, path: string, fields: Fields): Promise<{ where: string; text: string }> {
  const { status, headers, text } = await who.post(path, fields);
  if (status >= 400 && !/looks like a passcode/.test(text)) {
    const [, said = text] = /class="field-error"[^>]*>([\s\S]*?)<\/p>/.exec(text) ?? [];
    throw new Error(`${path}: ${status} ${said.replace(/<[^>]*>/g, ' ').slice(0, 600)}`);
  }
  return { where: headers.get('location') ?? '', text };
}

/** Fills in a form of a page as it stands there, with other words in some fields. */
async function fill(who: Browser, page: string, action: string, words: Record<string, string>) {
  const { text } = await who.get(page);
  return await type(who, action, withFields(readPageForm(text, action), words));
}

async function only<T>({ docket }: Shop, sql: string, ...given: unknown[]): Promise<T> {
  const [row] = await docket.rows<T>(sql, given);
  if (!row) {
    throw new Error(`nothing there: ${sql}`);
  }
  return row;
}

/** What owners write once, for everybody: each behind the words that stand there. */
export async function writeSettings(shop: Shop): Promise<void> {
  const { owner, docket } = shop;
  const organization = '/settings/organization';
  await fill(owner, organization, organization, {
    privacyContact: `Write to us, ${says('privacy contact')}`,
  });
  await fill(owner, organization, organization, { name: `Shop, ${says('name of the business')}` });
  await fill(owner, '/settings/billing', '/settings/billing', {
    legalName: 'Shop Ltd',
    footer: `Thank you, ${says('footer')}`,
    bankDetails: `Account 1, ${says('bank details')}`,
  });
  for (const kind of ['terms', 'privacy']) {
    const text = `We repair with care. The ${says(kind)}`;
    await type(owner, '/settings/terms', { kind, language: 'en', seen: '0', text });
  }
  await type(owner, '/settings/prices', {
    name: 'Screen',
    description: `Fits most, ${says('price book')}`,
    unit: '',
    price: '10.00',
    tax: '0',
  });
  await type(owner, '/settings/replies', { title: 'Ready', text: `It is ready, ${says('canned reply')}` });
  await writeWords(owner, '/settings/bookings', 'words of reminders');
  await writeWords(owner, '/settings/follow-ups', 'words of follow-ups');
  const intake = readPageForm((await owner.get('/settings/intake')).text, '/settings/intake');
  const questions = intake
    .filter(([name]) => /^(?:opening|words\..*)\.en$/.test(name))
    .map(([name, text]) => [name, `${text || 'Which one is it?'} The ${says('question')}`]);
  await type(owner, '/settings/intake', withFields(intake, { ...Object.fromEntries(questions), do: 'save' }));
  const stage = await only<{ id: string; pipeline: string }>(
    shop,
    `SELECT id, pipeline_id AS pipeline FROM stage WHERE kind = 'open' ORDER BY position DESC LIMIT 1`,
  );
  const stagePath = `/settings/pipelines/${stage.pipeline}/stages/${stage.id}`;
  await fill(owner, stagePath, stagePath, { notify: `{reference} is on, ${says('words of a stage')}` });
  await docket.settled();
}

/** Behind every sentence in English of a page of words. */
async function writeWords(owner: Browser, page: string, way: string): Promise<void> {
  const form = readPageForm((await owner.get(page)).text, page);
  const words = form
    .filter(([name]) => name.endsWith('.en'))
    .map(([name, text]) => [name, `${text} ${says(way)}`]);
  await type(owner, page, withFields(form, Object.fromEntries(words)));
}

/** A form for jobs, whose words customers read on reports. */
export async function writeForm(shop: Shop): Promise<string> {
  const { owner } = shop;
  const { where } = await type(owner, '/settings/forms', { name: 'Check' });
  const path = where.split('?')[0] ?? '';
  await fill(owner, path, `${path}/fields`, {
    type: 'text',
    label: `Battery, ${says('label of a form')}`,
    help: '',
    choices: '',
  });
  await fill(owner, path, `${path}/fields`, { type: 'text', label: 'Battery', help: '', choices: '' });
  const stages = await shop.docket.rows<{ id: string }>('SELECT id FROM stage');
  const form = readPageForm((await owner.get(path)).text, path).filter(([name]) => name !== 'stages');
  await type(owner, path, [...form, ...stages.map(({ id }): [string, string] => ['stages', id])]);
  return path.split('/').at(-1) ?? '';
}

/** A job that a customer's text led to. */
export async function openJob(shop: Shop, phone: string): Promise<OpenJob> {
  const conversation = await only<{ id: string; record_id: string | null }>(
    shop,
    'SELECT id, record_id FROM conversation WHERE address = $1',
    phone,
  );
  const [quote] = await shop.docket.rows<{ number: number }>('SELECT number FROM quote WHERE id = $1', [
    conversation.record_id,
  ]);
  const { where } = await type(
    shop.owner,
    quote ? `/quotes/${quote.number}/job` : `/inbox/${conversation.id}/job`,
    {},
  );
  const number = Number(/\/jobs\/(\d+)/.exec(where)?.[1]);
  const job = await only<{ id: string; customer_id: string }>(
    shop,
    'SELECT id, customer_id FROM job WHERE number = $1',
    number,
  );
  return { number, id: job.id, customerId: job.customer_id };
}

/** What staff type on a job and about its customer. */
export async function writeOnJob(shop: Shop, job: OpenJob, formId: string): Promise<void> {
  const { owner } = shop;
  const page = `/jobs/${job.number}`;
  await type(owner, `/customers/${job.customerId}/name`, { name: `Ana, ${says('customer’s name')}` });
  await type(owner, `/customers/${job.customerId}/email`, { email: 'ana@customer.example' });
  const { title } = await only<{ title: string }>(shop, 'SELECT title FROM job WHERE id = $1', job.id);
  await type(owner, `${page}/title`, { value: `Phone, ${says('title of a job')}`, seen: title });
  for (const field of ['fault', 'address', 'model', 'preferredTime']) {
    await type(owner, `${page}/facts/${field}`, { value: `Shown here, ${says(`detail ${field}`)}` });
  }
  await type(owner, `${page}/parts`, {
    name: `Screen, ${says('part')}`,
    quantity: '1',
    note: `In the drawer, ${says('note of a part')}`,
  });
  const fields = await only<{ fields: { id: string }[] }>(
    shop,
    'SELECT fields FROM form WHERE id = $1',
    formId,
  );
  await type(owner, `${page}/forms/${formId}`, {
    version: '0',
    ...Object.fromEntries(
      fields.fields.map(({ id }) => [`answer.${id}`, `Good, ${says('answer of a form')}`]),
    ),
  });
  await type(owner, `${page}/messages`, { to: 'internal', text: `Seen, ${says('note')}` });
  await type(owner, `${page}/messages`, {
    to: 'customer',
    text: `Hello, ${says('message to the customer')}`,
  });
  const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
  await type(owner, '/bookings', {
    about: `job-${job.number}`,
    date: tomorrow,
    time: '10:00',
    minutes: '60',
    title: `Visit, ${says('title of a booking')}`,
    place: `1 Mill Lane, ${says('place of a booking')}`,
    notes: `Ring twice, ${says('note of a booking')}`,
    tell: 'on',
  });
  const { bytes } = await takePhoto(4_711);
  await owner.upload(`${page}/photos`, { name: `${says('file name')}.jpg`, bytes, type: 'image/jpeg' });
  await shop.docket.settled();
  const photo = await only<{ photo_id: string }>(
    shop,
    'SELECT photo_id FROM photo_place WHERE record_id = $1 ORDER BY created_at DESC LIMIT 1',
    job.id,
  );
  await type(owner, `${page}/photos/${photo.photo_id}/caption`, { caption: `Front, ${says('caption')}` });
}

/** Onto the stage whose words customers are told. */
export async function moveOn(shop: Shop, job: OpenJob): Promise<void> {
  const stage = await only<{ id: string }>(
    shop,
    `SELECT id FROM stage WHERE kind = 'open' ORDER BY position DESC LIMIT 1`,
  );
  await type(shop.owner, `/jobs/${job.number}/stage`, { stage: stage.id });
}

/** The papers of a job: what was handed in, and what was done. */
export async function makeJobPapers(shop: Shop, job: OpenJob, formId: string): Promise<void> {
  const page = `/jobs/${job.number}`;
  await type(shop.owner, `${page}/intake-receipt`, {
    condition: `Scratched, ${says('condition')}`,
    accessories: `Case, ${says('accessories')}`,
    note: `Urgent, ${says('note of a receipt')}`,
    do: 'send',
  });
  await type(shop.owner, `${page}/report`, {
    summary: `New screen fitted, ${says('summary of a report')}`,
    forms: formId,
    do: 'send',
  });
}

/** A quote for more work; what its customer types on its page. `answer`: how they end it. */
export async function writeQuote(
  shop: Shop,
  job: OpenJob,
  answer: 'accept' | 'decline' | 'leave',
): Promise<string> {
  const { owner, customer, docket } = shop;
  const { where } = await type(owner, '/quotes/new', {
    job: String(job.number),
    title: `Extra, ${says(`title of a quote they ${answer}`)}`,
  });
  const number = Number(/\/quotes\/(\d+)/.exec(where)?.[1]);
  const revision = async () =>
    String(
      (await only<{ revision: number }>(shop, 'SELECT revision FROM quote WHERE number = $1', number))
        .revision,
    );
  await type(
    owner,
    `/quotes/${number}/draft`,
    screenDraft({
      seen: await revision(),
      title: `Extra, ${says(`title of a quote they ${answer}`)}`,
      note: `With fitting, ${says(`note of a quote they ${answer}`)}`,
      lineDescription: `Screen, ${says(`line of a quote they ${answer}`)}`,
    }),
  );
  await type(owner, `/quotes/${number}/template`, {
    name: `Screens, ${says(`template of a quote they ${answer}`)}`,
  });
  const { text } = await type(owner, `/quotes/${number}/send`, { seen: await revision(), by: 'text' });
  await docket.settled();
  const path = /\/q\/[\w-]{20,}/.exec(text)?.[0] ?? 'no link';
  await type(customer, `${path}/ask`, {
    question: `Is it new? ${says(`question on a quote they ${answer}`)}`,
  });
  const { text: page } = await customer.get(path);
  if (answer === 'leave') {
    // As if the days had passed after which it is asked about.
    await docket.rows('UPDATE quote SET follow_up_at = now() WHERE number = $1', [number]);
    return path;
  }
  if (answer === 'decline') {
    await type(customer, `${path}/decline`, {
      reason: 'other',
      reasonWords: `Too dear, ${says('reason to decline')}`,
    });
    return path;
  }
  const fields = (name: string) =>
    [...page.matchAll(new RegExp(`<input[^>]*name="${name}"[^>]*>`, 'g'))].map(
      ([input]): [string, string] => [name, /value="([^"]*)"/.exec(input)?.[1] ?? ''],
    );
  await type(customer, `${path}/accept`, [
    ...fields('shown').slice(0, 1),
    ...fields('agreed'),
    ['name', `Ana ${says('signed name')}`],
    ['signedBy', 'typed'],
  ]);
  return path;
}

/** An invoice with its receipts, a refund and a credit note. */
export async function writeInvoice(shop: Shop, job: OpenJob): Promise<void> {
  const { owner } = shop;
  const { where } = await type(owner, '/invoices', { job: job.id });
  const draft = {
    title: `Repair, ${says('title of an invoice')}`,
    note: `Thank you, ${says('note of an invoice')}`,
    revision: '0',
    'lines.0.description': `Labour, ${says('line of an invoice')}`,
    'lines.0.quantity': '1.5',
    'lines.0.unit': 'h',
    'lines.0.price': '60.00',
    'lines.0.taxBp': '0',
    'lines.0.discount': '',
  };
  const first = await type(owner, `${where}/issue`, draft);
  // Where something was taken out of it just then, it is issued once that was seen.
  const issued = first.where.includes('held=')
    ? await type(owner, `${where}/issue`, readPageForm((await owner.get(where)).text, where))
    : first;
  const invoice = `/invoices/${/\/invoices\/(\d+)/.exec(issued.where)?.[1]}`;
  const money = { method: 'transfer', paidOn: '' };
  await type(owner, `${invoice}/payments`, {
    ...money,
    amount: '90.00',
    reference: `From Ana, ${says('reference of a payment')}`,
    formId: crypto.randomUUID(),
  });
  const paid = await only<{ id: string }>(shop, `SELECT id FROM payment ORDER BY created_at DESC LIMIT 1`);
  await type(owner, `${invoice}/payments/${paid.id}/refund`, {
    ...money,
    amount: '10.00',
    reference: `Back, ${says('reference of a refund')}`,
    formId: crypto.randomUUID(),
  });
  await type(owner, `${invoice}/credit`, {
    amount: '10.00',
    reason: `Late, ${says('reason of a credit note')}`,
  });
}
