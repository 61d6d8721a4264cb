import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { findOrCreateCustomer } from '../../src/customers/find-or-create-customer.js';
import { assignMember } from '../../src/jobs/assign-member.js';
import type { JobFilter } from '../../src/jobs/job-filter.js';
import { listJobs } from '../../src/jobs/list-jobs.js';
import type { Viewer } from '../../src/jobs/permission.js';
import { readJobTexts } from '../../src/jobs/stored-texts.js';
import { newId } from '../../src/platform/ids.js';
import { listQuotes } from '../../src/quotes/list-quotes.js';
import { createTestDatabase, type TestDatabase } from '../setup/test-database.js';
import { at, openShop, type Shop, screened } from './shop.js';

let database: TestDatabase;
let shop: Shop;
beforeAll(async () => {
  database = await createTestDatabase();
});
beforeEach(async () => {
  shop = await openShop(database.db);
});
afterAll(() => database.drop());

const find = async (search: string, viewer: Viewer = shop.owner, filter: JobFilter = {}) =>
  (await shop.run((tx) => listJobs(tx, viewer, { ...filter, search }))).jobs.map(({ number }) => number);

/** A conversation about a record, with what was said in it. */
async function talk(record: { kind: 'job' | 'quote'; id: string } | null, ...texts: string[]) {
  const { organizationId, customerId } = shop;
  const id = newId();
  await shop.run(async (tx) => {
    await tx.conversation.create({
      data: {
        id,
        organizationId,
        customerId,
        channel: 'sms',
        address: '+447700900123',
        ourAddress: '+447700900999',
        trade: 'it-repair',
        language: 'en',
        recordKind: record?.kind ?? null,
        recordId: record?.id ?? null,
        lastMessageAt: at,
      },
    });
    for (const text of texts) await say(tx, id, text);
  });
  return id;
}

async function say(tx: Parameters<Parameters<Shop['run']>[0]>[0], conversationId: string, text: string) {
  const { organizationId } = shop;
  const id = newId();
  const said = { direction: 'in', authorKind: 'customer', channel: 'sms', text };
  await tx.message.create({ data: { id, organizationId, conversationId, ...said } });
  return id;
}

test('a job is found by everything on it: name, title, details, serial and what was said, with or without accents', async () => {
  const { customerId } = await shop.run((tx) =>
    findOrCreateCustomer(tx, {
      organizationId: shop.organizationId,
      channel: 'sms',
      address: '+447700900777',
      at,
    }),
  );
  await shop.run((tx) =>
    tx.customer.update({ where: { id: customerId }, data: { name: 'Zoë Müller-Ångström' } }),
  );
  await shop.newJob({ title: screened('Galaxy S22, screen') });
  const job = await shop.newJob({
    customerId,
    title: screened('Café grinder: пожар двигателя'),
    details: {
      device: screened('Mahlkönig EK43'),
      model: screened('C02X-1234/AB'),
      fault: screened('يصدر صوتًا عاليًا'),
      address: screened('12 Smíchov, Straße des 17. Juni'),
    },
  });
  await talk({ kind: 'job', id: job.id }, 'the hopper rattles, serial sn 99-AA-7');
  for (const words of [
    'zoe',
    'ZOË',
    'muller',
    'Müller angstrom',
    'cafe grind',
    'café',
    'ПОЖАР',
    'mahlkonig',
    'ek43',
    'c02x1234ab',
    'C02X-1234/AB',
    'c02x 1234',
    'صوتا',
    'strasse',
    'smichov',
    'hopper rattl',
    'sn 99-aa-7',
    '99aa7',
    'J-2',
    'j2',
  ]) {
    expect([words, await find(words)]).toEqual([words, [job.number]]);
  }
  expect(await find('rattle galaxy')).toEqual([]);
  expect(await find('opper')).toEqual([]);
});

test('a phone number is found in every spelling and by any part of it; what is exactly it comes first', async () => {
  const { customerId } = await shop.run((tx) =>
    findOrCreateCustomer(tx, {
      organizationId: shop.organizationId,
      channel: 'sms',
      address: '+447911123456',
      at,
    }),
  );
  const theirs = await shop.newJob({ customerId });
  const other = await shop.newJob({ details: { phone: screened('(0)7911 123456 ext') } });
  for (const spelt of [
    '+447911123456',
    '07911 123456',
    '0044 7911 123456',
    '(07911) 123-456',
    '7911123456',
    '+44 (0) 7911 123456',
  ]) {
    expect([spelt, await find(spelt)]).toEqual([spelt, [theirs.number, other.number]]);
  }
  for (const part of ['123456', '1112345', '7911 12']) {
    expect([part, await find(part)]).toEqual([part, [other.number, theirs.number]]);
  }
  expect(await find('999999')).toEqual([]);
});

test('a job’s own number comes first, before newer ones that begin like it', async () => {
  for (let i = 0; i < 12; i++) await shop.newJob();
  expect(await find('1')).toEqual([1]);
  expect(await find('J-1')).toEqual([1, 12, 11, 10]);
  expect((await find('12'))[0]).toBe(12);
});

test('what changes is found at once by what it is now, and no longer by what it was', async () => {
  const job = await shop.newJob({ title: screened('First words') });
  const quote = await shop.newQuote({ title: screened('Quoted thing') });
  const conversation = await talk(null, 'about the dishwasher');
  expect(await find('dishwasher')).toEqual([]);
  await shop.run((tx) =>
    tx.conversation.update({
      where: { id: conversation },
      data: { recordKind: 'quote', recordId: quote.id },
    }),
  );
  const quotes = async (search: string) =>
    (await shop.run((tx) => listQuotes(tx, shop.owner, { search }))).quotes.map(({ number }) => number);
  expect(await quotes('dishwash')).toEqual([quote.number]);
  await shop.run((tx) =>
    tx.conversation.update({ where: { id: conversation }, data: { recordKind: 'job', recordId: job.id } }),
  );
  expect([await quotes('dishwasher'), await find('dishwasher')]).toEqual([[], [job.number]]);
  const message = await shop.run((tx) => say(tx, conversation, 'code word sesame'));
  expect(await find('sesame dishwasher')).toEqual([job.number]);
  await shop.run((tx) => tx.message.update({ where: { id: message }, data: { text: '[passcode saved]' } }));
  expect([await find('sesame'), await find('dishwasher passcode')]).toEqual([[], [job.number]]);
  await shop.run(async (tx) => {
    const [title] = await readJobTexts(tx, job.id);
    await title?.replace(screened('Second title'));
  });
  expect([await find('first'), await find('second')]).toEqual([[], [job.number]]);
  await shop.run((tx) =>
    tx.customer.update({ where: { id: shop.customerId }, data: { name: 'Renamed Person' } }),
  );
  expect(await find('renamed')).toEqual([job.number]);
});

test('nothing said at the same time as a record changes is lost to the search', async () => {
  const job = await shop.newJob();
  const conversation = await talk({ kind: 'job', id: job.id });
  await Promise.all(
    Array.from({ length: 12 }, (_, n) =>
      n % 3 === 0
        ? shop.run((tx) => tx.job.update({ where: { id: job.id }, data: { title: `Title${n}` } }))
        : shop.run((tx) => say(tx, conversation, `word${n}x`)),
    ),
  );
  for (const n of [1, 2, 4, 5, 7, 8, 10, 11]) expect(await find(`word${n}x`)).toEqual([job.number]);
});

test('a technician finds only what they are assigned to; another organization finds nothing of it', async () => {
  const [mine, notMine] = [await shop.newJob(), await shop.newJob()];
  await shop.run((tx) =>
    assignMember(tx, {
      organizationId: shop.organizationId,
      job: mine,
      memberId: shop.technician.memberId,
      actor: { kind: 'system' },
      at,
    }),
  );
  expect(await find('galaxy', shop.owner)).toEqual([notMine.number, mine.number]);
  expect(await find('galaxy', shop.technician)).toEqual([mine.number]);
  expect(await find(`J-${notMine.number}`, shop.technician)).toEqual([]);
  expect(await find('+447700900123', shop.technician)).toEqual([mine.number]);
  expect(await find('galaxy', shop.other)).toEqual([]);
  const elsewhere = await openShop(database.db);
  const theirs = await elsewhere.run((tx) => listJobs(tx, elsewhere.owner, { search: 'galaxy' }));
  expect(theirs.jobs).toEqual([]);
});

test('whatever is typed is only looked for', async () => {
  const job = await shop.newJob({ title: screened("O'Brien's 100% \\ <b>drill</b> & saw | press") });
  for (const words of [
    "o'brien",
    '100%',
    'drill & saw',
    '| press',
    '<b>drill</b>',
    'a:* & b',
    '!!',
    "'); --",
    '~',
    '\\',
  ]) {
    const found = await find(words);
    expect([words, found.length <= 1]).toEqual([words, true]);
  }
  for (const words of ["o'brien", '100%', 'drill & saw', '<b>drill', 'drill | press', '\0drill']) {
    expect([words, await find(words)]).toEqual([words, [job.number]]);
  }
  for (const words of ['!drill', "'drill'", 'drill:*', '(drill', 'drill <-> saw']) await find(words);
  expect(await find('🙂')).toEqual([]);
  expect(await find(`${'x '.repeat(60)}`)).toEqual([]);
  expect(await find('word'.repeat(50))).toEqual([]);
  expect(await find('~aaaa')).toEqual([]);
});

test('pages of what is found follow one another without gap or double while jobs are added', async () => {
  for (let i = 0; i < 9; i++) await shop.newJob({ title: screened('Paged thing') });
  const seen: number[] = [];
  let cursor: string | undefined;
  do {
    const page = await shop.run((tx) => listJobs(tx, shop.owner, { search: 'paged', cursor, limit: 4 }));
    seen.push(...page.jobs.map(({ number }) => number));
    cursor = page.nextCursor ?? undefined;
    await shop.newJob({ title: screened('Paged thing') });
  } while (cursor);
  expect(seen).toEqual([9, 8, 7, 6, 5, 4, 3, 2, 1]);
});

test('every filter and sort, alone and together, pages without gap or double', async () => {
  const { organizationId, owner, technician, dispatcher } = shop;
  const day = (n: number) => new Date(at.getTime() + n * 86_400_000);
  for (let n = 0; n < 8; n++) {
    const { id } = await shop.newJob({ trade: n % 2 ? 'plumbing' : 'it-repair', at: day(n) });
    await shop.run(async (tx) => {
      await tx.job.update({
        where: { id },
        data: {
          dueAt: n < 6 ? day(10 - n) : null,
          ownerId: n % 4 === 0 ? owner.memberId : null,
          updatedAt: day(20 - n),
        },
      });
      if (n === 7)
        await tx.job.update({
          where: { id },
          data: { state: 'done', closedAt: day(8), stageId: shop.stage('Done'), updatedAt: day(8) },
        });
      if (n > 4)
        await assignMember(tx, {
          organizationId,
          job: { id },
          memberId: technician.memberId,
          actor: { kind: 'system' },
          at: day(30 + n),
        });
    });
  }
  const list = async (filter: Parameters<typeof listJobs>[2], viewer: Viewer = dispatcher) => {
    const seen: number[] = [];
    let cursor: string | undefined;
    do {
      const page = await shop.run((tx) => listJobs(tx, viewer, { ...filter, cursor, limit: 2 }));
      seen.push(...page.jobs.map(({ number }) => number));
      cursor = page.nextCursor ?? undefined;
    } while (cursor);
    return seen;
  };
  expect(await list({})).toEqual([8, 7, 6, 5, 4, 3, 2, 1]);
  expect(await list({ sort: 'oldest' })).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  expect(await list({ sort: 'due' })).toEqual([6, 5, 4, 3, 2, 1]);
  expect(await list({ sort: 'changed' })).toEqual([8, 7, 6, 1, 2, 3, 4, 5]);
  expect(await list({ trade: 'plumbing', show: 'open' })).toEqual([6, 4, 2]);
  expect(await list({ ownerId: owner.memberId })).toEqual([5, 1]);
  expect(await list({ ownerId: 'nobody', show: 'closed' })).toEqual([8]);
  expect(await list({ show: 'cancelled' })).toEqual([]);
  expect(await list({ assigneeId: technician.memberId })).toEqual([8, 7, 6]);
  expect(await list({ mine: true }, owner)).toEqual([5, 1]);
  expect(await list({ mine: true, sort: 'changed' }, technician)).toEqual([8, 7, 6]);
  expect(await list({ assigneeId: owner.memberId }, technician)).toEqual([]);
  expect(await list({ overdueAt: day(6.5), sort: 'due' })).toEqual([6, 5]);
  expect(await list({ createdFrom: day(2), createdBefore: day(4) })).toEqual([4, 3]);
  expect(await list({ pipelineId: shop.pipelineId, stageId: shop.stage('Done') })).toEqual([8]);
  expect(await list({ stageId: 'nonsense' })).toEqual([]);
  expect(await list({ search: 'galaxy', trade: 'plumbing', show: 'open' })).toEqual([6, 4, 2]);
  expect(await list({ search: 'galaxy', assigneeId: technician.memberId })).toEqual([8, 7, 6]);
  expect(
    (await shop.run((tx) => listJobs(tx, dispatcher, { cursor: 'made_up', sort: 'due' }))).jobs,
  ).toHaveLength(6);
});
