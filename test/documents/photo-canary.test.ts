import { afterAll, beforeAll, expect, test } from 'vitest';
import { MailServer } from '../fakes/mail-server.js';
import { crawl, dumpDatabase, hunt } from '../journeys/canary-hunt.js';
import { type DocketUnderTest, SHOP, startDocket } from '../journeys/docket-under-test.js';
import { type Browser, openBrowser, signIn } from '../journeys/signed-in.js';
import {
  type Before,
  everyPictureSince,
  huntColour,
  PAPER,
  SLIP,
  TABLE,
  takeNote,
  takeSlip,
  takeWall,
  toStack,
  WALL,
} from './picture-hunt.js';
import { type OpenJob, openJob } from './ways-in.js';
import { exportOf } from './what-left.js';

const ANA = '+12015551192';
/** Stands on the picture and nowhere else. */
const CANARY = '739182';

let docket: DocketUnderTest;
let owner: Browser;
let customer: Browser;
let job: OpenJob;
let slip = '';
let wall = '';
const mailServer = new MailServer();
const { mails } = mailServer;

beforeAll(async () => {
  await mailServer.start();
  docket = await startDocket({ environment: { ...mailServer.environment(), PHOTO_READERS: '1' } });
  owner = await signIn(docket.url, docket.signInUrl);
  customer = openBrowser(docket.url, {});
}, 120_000);
afterAll(async () => {
  await docket?.close();
  await mailServer.stop();
});

async function done(answer: Promise<{ status: number; headers: Headers; text: string }>) {
  const { status, headers, text } = await answer;
  expect(status, text.replace(/<[^>]*>/g, ' ').slice(0, 600)).toBeLessThan(400);
  return { where: headers.get('location') ?? '', text };
}

/** Papers of the job: each by text and by mail. `photos`: those that are chosen where papers let choose. */
async function makePapers(photos: string[]): Promise<void> {
  const page = `/jobs/${job.number}`;
  const received = { condition: 'Scratched', accessories: '', note: '', do: 'send' };
  await done(owner.post(`${page}/intake-receipt`, received));
  await done(owner.post(`${page}/report`, { summary: 'New screen fitted', do: 'send' }));
  await done(sendQuote(photos));
  await done(issueInvoice(photos));
  await sendInvoice();
}

/** The newest one, by every way there is. */
async function sendInvoice(): Promise<void> {
  const [invoice] = await docket.rows<{ number: number }>(
    'SELECT max(number) AS number FROM invoice WHERE number IS NOT NULL',
  );
  const path = `/invoices/${invoice?.number}/send`;
  await done(owner.post(path, { formId: crypto.randomUUID(), by: 'both' }));
  await docket.settled(120_000);
}

async function sendQuote(photos: string[]) {
  const { where } = await done(owner.post('/quotes/new', { job: String(job.number), title: 'Extra' }));
  const number = Number(/\/quotes\/(\d+)/.exec(where)?.[1]);
  const revision = async () =>
    String(
      (await docket.rows<{ revision: number }>('SELECT revision FROM quote WHERE number = $1', [number]))[0]
        ?.revision,
    );
  await done(
    owner.post(`/quotes/${number}/draft`, [
      ['seen', await revision()],
      ['title', 'Extra'],
      ['note', ''],
      ['lineDescription', 'Screen'],
      ['lineQuantity', '1'],
      ['lineUnit', ''],
      ['linePrice', '189.00'],
      ['lineTax', '0'],
      ['lineDiscount', ''],
      ['lineChoice', ''],
      ['validDays', '30'],
      ['depositKind', 'none'],
      ['depositValue', ''],
      ['language', 'en'],
      ...photos.map((photo): [string, string] => ['photo', photo]),
    ]),
  );
  return await owner.post(`/quotes/${number}/send`, { seen: await revision(), by: 'both' });
}

async function issueInvoice(photos: string[]) {
  const { where } = await done(owner.post('/invoices', { job: job.id }));
  return await owner.post(`${where}/issue`, [
    ['title', 'Repair'],
    ['note', ''],
    ['revision', '0'],
    ['lines.0.description', 'Labour'],
    ['lines.0.quantity', '1'],
    ['lines.0.unit', ''],
    ['lines.0.price', '60.00'],
    ['lines.0.taxBp', '0'],
    ['lines.0.discount', ''],
    ['photos', '1'],
    ...photos.map((photo): [string, string] => ['photo', photo]),
  ]);
}

const KINDS = ['intake-receipt', 'job-report', 'quote', 'invoice'];

/** What left since, and where each colour is in it. */
async function look(before: Before) {
  const { kinds, stacks, words, links } = await everyPictureSince(
    { docket, customer, mails },
    before,
    job.number,
  );
  for (const kind of KINDS) {
    expect(kinds, kind).toContain(kind);
  }
  return {
    words,
    links,
    paper: await huntColour(PAPER, stacks),
    table: await huntColour(TABLE, stacks),
    wall: await huntColour(WALL, stacks),
  };
}

const EVERYWHERE = [
  ...KINDS.map((kind) => expect.stringMatching(`^paper: ${kind}$`)),
  'mail',
  expect.stringMatching(/^GET \/d\/[\w-]+\/document\.pdf/),
  expect.stringMatching(/^GET \/d\/[\w-]+\/photos\//),
  expect.stringMatching(/^GET \/q\/[\w-]+\/photos\//),
];

test('what is written on a photo keeps it among staff, and is in no row and no log', async () => {
  const text = 'hi my iphone 13 is cracked, it looks like this';
  const bytes = await takeSlip(['iPhone passcode', CANARY]);
  await docket.twilio.text({
    from: ANA,
    to: SHOP,
    body: text,
    media: [{ bytes, contentType: 'image/jpeg' }],
  });
  await docket.settled(120_000);
  job = await openJob({ docket, owner, customer }, ANA);
  await done(owner.post(`/customers/${job.customerId}/email`, { email: 'ana@customer.example' }));
  await owner.upload(`/jobs/${job.number}/photos`, {
    name: 'wall.jpg',
    bytes: await takeWall(),
    type: 'image/jpeg',
  });
  await docket.settled(120_000);
  const photos = await docket.rows<{ id: string; screening: string; flag_reason: string | null }>(
    'SELECT id, screening, flag_reason FROM photo ORDER BY created_at',
  );
  expect(photos).toMatchObject([
    { screening: 'passcode-seen', flag_reason: 'passcode' },
    { screening: 'not-screened', flag_reason: null },
  ]);
  [slip, wall] = photos.map(({ id }) => id) as [string, string];
  const kept = [...(await dumpDatabase(docket.rows)), { place: 'the log', text: docket.logs() }];
  expect(hunt(CANARY, kept)).toEqual([]);
  expect(hunt('passcode-seen', kept).length).toBeGreaterThan(0);
}, 180_000);

test('flagged, neither it nor what was read on it is in anything that leaves', async () => {
  const before = await takeNote(docket, mails);
  for (const refused of [await sendQuote([slip]), await issueInvoice([slip])]) {
    expect(refused.status).toBeGreaterThanOrEqual(400);
  }
  await makePapers([wall]);
  const { paper, table, wall: harmless, words } = await look(before);
  expect([paper, table]).toEqual([[], []]);
  expect(harmless).toEqual(expect.arrayContaining(['mail', 'paper: quote', 'paper: invoice']));
  expect(hunt(CANARY, words)).toEqual([]);
}, 240_000);

test('with the flag ignored, the same hunt finds it everywhere', async () => {
  const before = await takeNote(docket, mails);
  await docket.rows(
    `UPDATE photo SET screening = 'clear', flag_reason = NULL, flagged_at = NULL WHERE id = $1`,
    [slip],
  );
  await makePapers([slip]);
  const { paper, links } = await look(before);
  expect(paper).toEqual(expect.arrayContaining([...EVERYWHERE, expect.stringMatching(/^export: photos\//)]));
  // Flagged again, it is looked at no more on what left with it.
  await docket.rows(
    `UPDATE photo SET screening = 'passcode-seen', flag_reason = 'passcode', flagged_at = now() WHERE id = $1`,
    [slip],
  );
  const seen = customer.seen.length;
  await crawl(customer, links, 300);
  const pages = customer.seen.slice(seen);
  expect(await huntColour(PAPER, pages.map(toStack))).toEqual([]);
  for (const path of links.filter((one) => one.startsWith('/d/'))) {
    expect((await customer.get(`${path}/document.pdf`)).status, path).toBe(503);
  }
  const files = await exportOf(docket, job.number);
  const kept = [...files].map(([place, bytes]) => ({ place, bytes }));
  expect(await huntColour(PAPER, kept)).toEqual([]);
  expect(await huntColour(WALL, kept)).toContainEqual(expect.stringMatching(/^documents\//));
  expect(files.get('job.json')?.toString()).toMatch(/documentsKeptBack[^\]]*-invoice\.pdf/);
  const mailed = mails.length;
  await sendInvoice();
  expect(mails).toHaveLength(mailed);
}, 240_000);

test('covered and cleared by one who may, the covered picture and no other is on what leaves', async () => {
  const before = await takeNote(docket, mails);
  await customer.post(`/photos/${slip}/release`);
  expect((await issueInvoice([slip])).status).toBeGreaterThanOrEqual(400);
  await done(owner.post(`/jobs/${job.number}/photos/${slip}/cover`, { covers: JSON.stringify([SLIP]) }));
  await done(owner.post(`/photos/${slip}/release`));
  await makePapers([slip]);
  const { paper, table, words } = await look(before);
  expect(paper).toEqual([]);
  expect(table).toEqual(expect.arrayContaining(EVERYWHERE));
  expect(hunt(CANARY, words)).toEqual([]);
}, 240_000);
