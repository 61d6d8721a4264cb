import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { connectDocuments } from '../../src/app/connect-documents.js';
import { buildStatement } from '../../src/documents/build/build-statement.js';
import { renderDocumentHtml } from '../../src/documents/html/render-html.js';
import { readPdf } from '../../src/documents/pdf/read-pdf.js';
import { systemClock } from '../../src/platform/clock.js';
import { DiskStorage } from '../../src/platform/storage/disk-storage.js';
import { documentKey } from '../../src/platform/storage/storage-key.js';
import { type Lookouts, loadMasterKeys } from '../../src/vault/master-keys.js';
import { MailServer } from '../fakes/mail-server.js';
import { type Haystack, hunt } from '../journeys/canary-hunt.js';
import { type DocketUnderTest, SHOP, startDocket } from '../journeys/docket-under-test.js';
import { type Browser, makeApiKey, openBrowser, signIn } from '../journeys/signed-in.js';
import { readPapers, unpackObjects } from './paper-hunt.js';
import {
  canaries,
  canaryOf,
  makeJobPapers,
  moveOn,
  type OpenJob,
  openJob,
  writeForm,
  writeInvoice,
  writeOnJob,
  writeQuote,
  writeSettings,
} from './ways-in.js';
import { everythingThatLeft } from './what-left.js';

const ANA = '+12015551190';
const BEN = '+12015551191';
/** Nothing is found at the door, and nothing is stopped at the gate. */
const OPEN: Lookouts = {
  door: () => ({ inText: [], inEarlier: [] }),
  gate: () => [],
};

describe.each([
  ['with door and gate', undefined],
  ['with door and gate open', OPEN],
] as const)('%s', (_, lookouts) => {
  let docket: DocketUnderTest;
  let owner: Browser;
  let api: Browser;
  let customer: Browser;
  let job: OpenJob;
  let left: Haystack[];
  const mailServer = new MailServer();
  const { mails } = mailServer;

  beforeAll(async () => {
    await mailServer.start();
    docket = await startDocket({
      environment: mailServer.environment(),
      lookouts,
    });
    owner = await signIn(docket.url, docket.signInUrl);
    api = openBrowser(docket.url, { authorization: `Bearer ${await makeApiKey(docket.url, owner)}` });
    customer = openBrowser(docket.url, {});
  }, 120_000);
  afterAll(async () => {
    await docket?.close();
    await mailServer.stop();
  });

  test('everything is typed that staff and customers can type', async () => {
    const shop = { docket, owner, customer };
    const text = `hi my iphone 13 is cracked, password: ${canaryOf('text')}`;
    await docket.twilio.text({ from: ANA, to: SHOP, body: text });
    await docket.settled();
    await writeSettings(shop);
    await docket.twilio.text({ from: BEN, to: SHOP, body: 'hi, can you help me?' });
    const formId = await writeForm(shop);
    job = await openJob(shop, ANA);
    await writeOnJob(shop, job, formId);
    await writeQuote(shop, job, 'leave');
    await writeQuote(shop, job, 'decline');
    await writeQuote(shop, job, 'accept');
    await writeInvoice(shop, job);
    await moveOn(shop, job);
    await makeJobPapers(shop, job, formId);
    await docket.settled();
  }, 240_000);

  test('it is looked for wherever something left', async () => {
    const [{ slug = '' } = {}] = await docket.rows<{ slug: string }>('SELECT slug FROM organization');
    const feed = await owner.post('/settings/account/calendar', {});
    const [calendar = ''] = /\/calendar\/[\w-]{32}\.ics/.exec(feed.text) ?? [];
    const { kinds } = await readPapers(docket);
    for (const kind of [
      'quote',
      'signed-quote',
      'invoice',
      'credit-note',
      'receipt',
      'intake-receipt',
      'job-report',
    ]) {
      expect(kinds, kind).toContain(kind);
    }
    const pages = [`/p/${slug}`, `/p/${slug}/terms`, calendar];
    const csv = await owner.get('/jobs.csv');
    expect(csv.status).toBe(200);
    left = [
      ...(await everythingThatLeft({
        docket,
        customer,
        api,
        mails,
        jobs: [job],
        pages,
        ...(lookouts ? { lookouts } : {}),
      })),
      { place: 'jobs.csv', text: csv.text },
      ...(await amongStaff()),
      ...(await statement(lookouts)),
    ];
    const looked = left.map(({ place }) => place);
    for (const place of [
      /^page 1 of job-report/,
      /^objects of intake-receipt/,
      /^statement as HTML/,
      /^statement: page 1/,
      /^GET \/q\//,
      /^GET \/d\//,
      /^GET \/d\/.*\.pdf/,
      /^GET \/p\//,
      /^GET \/calendar/,
      /^GET \/api\/v1\/invoices/,
      /^export of job/,
      /^mail /,
      /^text to/,
    ]) {
      expect(looked).toContainEqual(expect.stringMatching(place));
    }
    // The same hunt finds what is no secret.
    expect(hunt('New screen fitted', left).length).toBeGreaterThan(0);
  }, 240_000);

  test(lookouts ? 'every canary is found' : 'none is found', () => {
    const found = canaries().map(([way, value]) => ({ way, places: hunt(value, left) }));
    if (lookouts) {
      expect(found.flatMap(({ way, places }) => (places.length === 0 ? [way] : []))).toEqual([]);
    } else {
      expect(found.flatMap(({ way, places }) => places.map((place) => `${way}: ${place}`))).toEqual([]);
    }
  });

  test(`what turns out to be a passcode is ${lookouts ? 'still shown' : 'shown no more'} on a paper that left`, async () => {
    const word = '83915';
    const page = `/jobs/${job.number}`;
    const made = await owner.post(`${page}/report`, { summary: `Part ${word} fitted`, do: 'send' });
    expect(made.status).toBe(200);
    await docket.settled();
    const paths = docket.twilio.outbox().map(({ body }) => /\/d\/[\w-]{20,}/.exec(body ?? '')?.[0]);
    const path = paths.filter((one) => one !== undefined).at(-1) ?? 'no link';
    expect((await customer.get(path)).text).toContain(word);
    expect((await owner.post(`${page}/secrets`, { value: word, kind: 'text' })).status).toBeLessThan(400);
    const [paper, pdf] = [await customer.get(path), await customer.get(`${path}/document.pdf`)];
    if (lookouts) {
      expect(paper.text).toContain(word);
      return;
    }
    expect([paper.status, pdf.status]).toEqual([503, 503]);
    expect(paper.text).not.toContain(word);
    const stopped = await docket.rows<{ content: { places: string[] } }>(
      `SELECT content FROM activity WHERE type = 'document.stopped' AND record_id = $1`,
      [job.id],
    );
    expect(stopped).toHaveLength(1);
    expect(stopped[0]?.content.places.length).toBeGreaterThan(0);
  }, 60_000);

  /** What is kept for staff alone, from where they take it into what leaves. */
  async function amongStaff(): Promise<Haystack[]> {
    const pages = [
      '/settings/prices',
      '/settings/replies',
      '/settings/audit',
      '/quotes/new',
      '/quotes',
      '/board',
    ];
    const quotes = await docket.rows<{ number: number }>('SELECT number FROM quote');
    pages.push(`/jobs/${job.number}`, ...quotes.map(({ number }) => `/quotes/${number}`));
    const read = pages.map(async (page) => ({
      place: `staff’s ${page}`,
      text: (await owner.get(page)).text,
    }));
    return await Promise.all(read);
  }

  /** What a customer was charged and paid, as PDF and as a page. */
  async function statement(opened: Lookouts | undefined): Promise<Haystack[]> {
    const keys = loadMasterKeys(undefined, docket.dataDir, () => {});
    const storage = new DiskStorage(`${docket.dataDir}/storage`);
    const documents = connectDocuments({
      config: { publicUrl: docket.url },
      db: docket.database.db,
      clock: systemClock,
      storage,
      keys: opened ? { ...keys, lookouts: opened } : keys,
    });
    const day = new Date();
    const build = buildStatement(
      docket.organizationId,
      { customerId: job.customerId, from: '2020-01-01', until: day.toISOString().slice(0, 10) },
      day,
    );
    const { sha256 } = await documents.prepare(docket.organizationId, build);
    const pdf = await storage.read(documentKey(docket.organizationId, sha256, 'pdf'));
    const { view } = await docket.database.db.withOrganization(docket.organizationId, build);
    const html = renderDocumentHtml(view, { thumbnail: String, full: String, logo: null, signature: null });
    return [
      ...(await readPdf(pdf)).map(({ place, text }) => ({ place: `statement: ${place}`, text })),
      { place: 'statement: objects', text: unpackObjects(pdf) },
      { place: 'statement as HTML', text: html },
    ];
  }
});
