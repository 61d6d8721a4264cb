import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createJobPapers, type TellOfDocument } from '../../src/documents/make-job-paper.js';
import { clock, type Shop, screened } from '../jobs/shop.js';
import { withoutIds } from '../setup/without-ids.js';
import { type DocumentShop, openDocumentShop } from './document-shop.js';

let house: DocumentShop;
let shop: Shop;
beforeAll(async () => {
  house = await openDocumentShop();
});
beforeEach(async () => {
  shop = await house.openShop();
});
afterAll(() => house.close());

/** A door that takes a PIN out, and a way to the customer that works or says why not. */
function papers(tell: TellOfDocument = async () => ({ by: ['sms'] })) {
  const woken: string[] = [];
  const screen = async (_tx: unknown, { text }: { text: string }) =>
    screened(text.replace(/\bpin \d{4}\b/i, '[passcode saved]'));
  const documents = house.documentsWith();
  return {
    woken,
    ...createJobPapers({ db: house.db, clock, documents, screen, tell, wake: () => woken.push('outbox') }),
  };
}
const report = (summary: string) => ({ kind: 'job-report', summary, formIds: [] }) as const;
const typesOf = async (jobId: string) => (await shop.feed('job', jobId)).map(({ type }) => type);

test('staff make a report and send it; what they typed passes the door, and the feed says both', async () => {
  const job = await shop.newJob();
  const links: string[] = [];
  const { make, woken } = papers(async (_tx, { link }) => {
    links.push(link);
    return { by: ['sms', 'email'] };
  });
  const made = await make(shop.dispatcher, job.number, report('New screen, pin 4821'), { send: true });
  expect(made).toMatchObject({ title: `Job report J-${job.number}`, told: { by: ['sms', 'email'] } });
  expect(links[0]).toMatch(/^https:\/\/docket\.example\/d\/[\w-]{32}$/);
  expect(woken).toEqual(['outbox']);
  expect(await typesOf(job.id)).toEqual(expect.arrayContaining(['document.kept', 'document.sent']));
  const [{ texts } = { texts: [] }] = [
    {
      texts: await shop.run((tx) =>
        house.documentsWith().readTexts(tx, shop.organizationId, [made.documentId]),
      ),
    },
  ];
  const said = texts.map(({ text }) => text).join('\n');
  expect(said).toContain('[passcode saved]');
  expect(withoutIds(said)).not.toContain('4821');
});

test('one that goes by no way is kept, a stranger to the job makes none, and too many words are refused', async () => {
  const job = await shop.newJob();
  const { make, woken } = papers(async () => ({ because: 'No phone number is known.' }));
  const made = await make(shop.owner, job.number, report('Done'), { send: true });
  expect(made.told).toEqual({ because: 'No phone number is known.' });
  expect(woken).toEqual([]);
  expect(await typesOf(job.id)).not.toContain('document.sent');
  await expect(make(shop.technician, job.number, report('Done'), { send: false })).rejects.toMatchObject({
    code: 'not-found',
  });
  await expect(
    make(shop.owner, job.number, report('x'.repeat(4_001)), { send: false }),
  ).rejects.toMatchObject({
    code: 'invalid-input',
    fields: { summary: expect.any(String) },
  });
});
