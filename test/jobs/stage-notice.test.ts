import { afterAll, beforeAll, expect, test } from 'vitest';
import { askForDocument } from '../../src/app/ask-for-document.js';
import { tellOfStage } from '../../src/app/tell-of-stage.js';
import { createJobs } from '../../src/jobs/create-jobs.js';
import { newId } from '../../src/platform/ids.js';
import { createTestDatabase, type TestDatabase } from '../setup/test-database.js';
import { at, clock, effects, openShop, type Shop, screened } from './shop.js';

let database: TestDatabase;
let shop: Shop;
let woken: number;

beforeAll(async () => {
  database = await createTestDatabase();
  shop = await openShop(database.db);
  await shop.run((tx) =>
    tx.stage.update({
      where: { id: shop.stage('Repair') },
      data: { rules: { notify: 'Hi {name}, {reference} is being repaired. {business}' } },
    }),
  );
});
afterAll(() => database.drop());

async function converse(jobId: string, conversation: { state: string }): Promise<void> {
  const { organizationId, customerId } = shop;
  await shop.run((tx) =>
    tx.conversation.create({
      data: {
        id: newId(),
        organizationId,
        customerId,
        channel: 'sms',
        address: '+447700900123',
        ourAddress: '+441632960100',
        trade: 'it-repair',
        handledBy: 'staff',
        language: 'en',
        lastMessageAt: at,
        recordKind: 'job',
        recordId: jobId,
        ...conversation,
      },
    }),
  );
}

/** A job whose customer wrote about it, moved to Repair; then what follows from its entry, twice. */
async function moveAndTell(conversation?: { state: string }) {
  woken = 0;
  const job = await shop.newJob();
  const { organizationId } = shop;
  if (conversation) {
    await converse(job.id, conversation);
  }
  const jobs = createJobs({
    db: database.db,
    clock,
    effects,
    closing: async () => {},
    screen: async (_tx, { text }) => screened(text),
  });
  await jobs.moveStage(shop.dispatcher, job.number, { stageId: shop.stage('Repair') });
  const entry = (await shop.feed('job', job.id)).at(-1);
  expect(entry?.reactedAt).toBeNull();
  for (let time = 0; time < 2; time++) {
    await database.db.withOrganization(organizationId, async (tx, afterCommit) => {
      if (entry) {
        await tellOfStage(tx, { at, wake: () => void woken++ }, entry, afterCommit);
      }
    });
  }
  const sent = await shop.run((tx) => tx.outboxItem.findMany({ where: { dedupeKey: `stage:${entry?.id}` } }));
  const why = (await shop.feed('job', job.id))
    .filter(({ type }) => type === 'job.not-told')
    .map(({ content }) => (content as { reason: string }).reason);
  return { number: job.number, sent, why };
}

test('the words of a stage go to the customer once, filled in, in a closed conversation too', async () => {
  const { number, sent, why } = await moveAndTell({ state: 'closed' });
  expect(sent).toMatchObject([
    { body: `Hi, J-${number} is being repaired. Northside`, toAddress: '+447700900123', state: 'waiting' },
  ]);
  expect(why).toEqual([]);
  expect(woken).toBe(2);
});

test('a document that a stage wants is asked for in the customer’s language, or the feed says why not', async () => {
  const { organizationId, customerId, run } = shop;
  await run((tx) => tx.customer.update({ where: { id: customerId }, data: { language: 'de', name: 'Bo' } }));
  const ask = async (job: { id: string; number: number }) => {
    const actor = { kind: 'system' } as const;
    const entered = { organizationId, job: { ...job, customerId }, document: 'Kaufbeleg', actor, at };
    await run((tx) => askForDocument(tx, entered));
    return await run((tx) =>
      tx.outboxItem.findMany({ where: { dedupeKey: { startsWith: `document:${job.id}` } } }),
    );
  };
  const job = await shop.newJob();
  await converse(job.id, { state: 'open' });
  expect(await ask(job)).toMatchObject([
    {
      body: `Hallo Bo, für J-${job.number} brauchen wir von Ihnen: Kaufbeleg. Schicken Sie es einfach hierher. Northside`,
    },
  ]);
  const silent = await shop.newJob();
  expect(await ask(silent)).toEqual([]);
  expect((await shop.feed('job', silent.id)).at(-1)).toMatchObject({ type: 'job.not-told' });
  await run((tx) => tx.customer.update({ where: { id: customerId }, data: { language: null, name: null } }));
});

test('where the customer cannot be written to nothing is sent, and the feed of the job says why', async () => {
  const none = await moveAndTell();
  expect([none.sent, none.why[0]]).toEqual([[], 'There is no conversation with this customer yet.']);
  const spam = await moveAndTell({ state: 'spam' });
  expect([spam.sent, spam.why[0]]).toEqual([[], 'The conversation is marked as spam.']);
  await shop.run((tx) => tx.customerIdentity.updateMany({ data: { optedOutAt: at } }));
  const stopped = await moveAndTell({ state: 'open' });
  expect([stopped.sent, stopped.why[0]]).toEqual([[], 'The customer has opted out (STOP).']);
});
