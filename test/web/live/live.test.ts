import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Staff } from '../../../src/accounts/staff.js';
import { changeHandling } from '../../../src/conversations/change-handling.js';
import { openShop, type Shop } from '../../jobs/shop.js';
import { createTestDatabase, type TestDatabase } from '../../setup/test-database.js';
import { type InboxServer, openTalk, startInbox } from '../inbox/inbox-server.js';

let database: TestDatabase;
let shop: Shop;
let foreign: Shop;
let server: InboxServer;
const open = new Set<AbortController>();

beforeAll(async () => {
  database = await createTestDatabase();
});
beforeEach(async () => {
  for (const stream of open) {
    stream.abort();
  }
  open.clear();
  await server?.close();
  shop = await openShop(database.db);
  foreign = await openShop(database.db);
  server = await startInbox(database.db, database.url, [shop.owner, shop.technician, foreign.owner], {
    streamsPerMember: 2,
  });
  await server.live.listening;
});
afterAll(async () => {
  await server.close();
  await database.drop();
});

/** An open stream, and the topics it has been told so far. */
async function listen(staff: Staff, on: InboxServer = server, query = '') {
  const abort = new AbortController();
  open.add(abort);
  const answer = await fetch(`${on.url}/live${query}`, {
    headers: { 'x-member': staff.memberId },
    signal: abort.signal,
  });
  const topics: string[] = [];
  const raw: string[] = [];
  const ended = (async () => {
    const decoder = new TextDecoder();
    const reader = answer.body?.getReader();
    for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
      raw.push(decoder.decode(part.value, { stream: true }));
      for (const [, data] of raw.join('').matchAll(/^data: ?(.*)\n/gm)) {
        topics.push(...((JSON.parse(data ?? '{}') as { topics?: string[] }).topics ?? []));
      }
    }
  })().catch((error: unknown) => {
    if (!abort.signal.aborted) {
      throw error;
    }
  });
  const heard = async (topic: string) => {
    for (let tries = 0; !topics.includes(topic); tries++) {
      if (tries > 200) {
        throw new Error(`never heard ${topic}, only ${topics.join(' ')}`);
      }
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
  };
  return { answer, topics, raw, ended, heard };
}

it('tells the members of the organization what changed, and nobody of another', async () => {
  const [ours, technicians, theirs] = [
    await listen(shop.owner),
    await listen(shop.technician),
    await listen(foreign.owner),
  ];
  expect(ours.answer.headers.get('content-type')).toContain('text/event-stream');
  const { id } = await openTalk(shop, 'a text that must not be in the stream');
  await ours.heard(`conversation-${id}`);
  expect(ours.topics).toContain('inbox');
  await technicians.heard('inbox');
  const elsewhere = await openTalk(foreign);
  await theirs.heard(`conversation-${elsewhere.id}`);
  expect(theirs.topics).not.toContain(`conversation-${id}`);
  expect(ours.topics).not.toContain(`conversation-${elsewhere.id}`);
  expect(ours.raw.join('')).not.toContain('must not be in the stream');
});

it('tells of a conversation and of the job it hangs on together, and of a message on its way', async () => {
  const job = await shop.newJob();
  const { id } = await openTalk(shop);
  const stream = await listen(shop.owner);
  await server.post(shop.owner, `/inbox/${id}/link`, { to: `J-${job.number}` });
  await stream.heard(`job-${job.number}`);
  stream.topics.length = 0;
  stream.raw.length = 0;
  await server.post(shop.owner, `/inbox/${id}/messages`, { to: 'customer', text: 'Come by at noon' });
  await stream.heard(`job-${job.number}`);
  await new Promise((resolve) => setTimeout(resolve, 200));
  stream.topics.length = 0;
  stream.raw.length = 0;
  await shop.run((tx) => tx.outboxItem.updateMany({ data: { state: 'sent' } }));
  await stream.heard(`conversation-${id}`);
});

it('tells a page first what changed while it came', async () => {
  const asked = performance.now();
  const witness = await listen(shop.technician);
  const { id } = await openTalk(shop);
  await witness.heard(`conversation-${id}`);
  const age = () => `?age=${Math.ceil(performance.now() - asked)}`;
  const young = await listen(shop.owner, server, age());
  await young.heard(`conversation-${id}`);
  const other = await listen(foreign.owner, server, age());
  const wordless = await listen(shop.owner, server, '?age=soon');
  const old = await listen(foreign.owner, server, '?age=3600000');
  await old.heard('resync');
  const later = await openTalk(shop);
  await wordless.heard(`conversation-${later.id}`);
  expect(wordless.topics).not.toContain(`conversation-${id}`);
  expect(other.topics).toEqual([]);
});

it('has a page look at everything anew that was asked for before changes were heard', async () => {
  const page = await listen(shop.owner, server, '?age=50000');
  await page.heard('resync');
});

it('says nothing of what was undone', async () => {
  const stream = await listen(shop.owner);
  const before = await openTalk(shop);
  await stream.heard(`conversation-${before.id}`);
  await new Promise((resolve) => setTimeout(resolve, 200));
  stream.topics.length = 0;
  stream.raw.length = 0;
  const undone = shop.run(async (tx) => {
    const actor = { kind: 'system' } as const;
    await changeHandling(tx, {
      conversationId: before.id,
      event: { kind: 'hand-over' },
      actor,
      at: new Date(),
    });
    throw new Error('undone');
  });
  await expect(undone).rejects.toThrow('undone');
  const after = await openTalk(shop);
  await stream.heard(`conversation-${after.id}`);
  expect(stream.topics).not.toContain(`conversation-${before.id}`);
});

it('listens again after its connection is cut, and has everybody look anew', async () => {
  const stream = await listen(shop.owner);
  const admin = new pg.Client({ connectionString: database.url });
  await admin.connect();
  await admin.query(
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'docket live' AND datname = current_database()`,
  );
  await admin.end();
  await stream.heard('resync');
  const { id } = await openTalk(shop);
  await stream.heard(`conversation-${id}`);
});

it('opens only so many streams for one member', async () => {
  await listen(shop.owner);
  await listen(shop.owner);
  expect((await listen(shop.owner)).answer.status).toBe(429);
  expect((await listen(shop.technician)).answer.status).toBe(200);
});

it('ends its streams when Docket stops', async () => {
  const stream = await listen(shop.owner);
  await server.live.close();
  await stream.ended;
});

describe('who is writing', () => {
  const writing = (staff: Staff, id: string, on: '0' | '1') =>
    server.post(staff, `/inbox/${id}/writing`, { on });
  const told = (stream: { raw: string[] }) =>
    stream.raw
      .join('')
      .split('\n\n')
      .filter((event) => /^event: ?writing$/m.test(event))
      .map((event) => JSON.parse(/^data: ?(.*)$/m.exec(event)?.[1] ?? '') as { writing: boolean });

  it('is told to colleagues, through any process, and to nobody else; nothing of it is kept', async () => {
    const { id } = await openTalk(shop);
    const elsewhere = await startInbox(database.db, database.url, [shop.admin]);
    await elsewhere.live.listening;
    const [mine, admins, technicians, theirs] = [
      await listen(shop.owner),
      await listen(shop.admin, elsewhere),
      await listen(shop.technician),
      await listen(foreign.owner),
    ];
    const count = () => shop.run((tx) => tx.activity.count());
    const before = await count();
    expect((await writing(shop.owner, id, '1')).status).toBe(204);
    await writing(shop.owner, id, '0');
    await eventually(() => told(admins).length === 2);
    const { memberId, name } = shop.owner;
    expect(told(admins)).toEqual([
      { conversationId: id, memberId, name, writing: true },
      { conversationId: id, memberId, name, writing: false },
    ]);
    const after = await openTalk(foreign);
    await theirs.heard(`conversation-${after.id}`);
    expect([told(mine), told(technicians), told(theirs)]).toEqual([[], [], []]);
    expect(await count()).toBe(before);
    await elsewhere.close();
  });

  it('is told to the technician who is assigned', async () => {
    const job = await shop.newJob();
    const { id } = await openTalk(shop);
    await server.post(shop.owner, `/inbox/${id}/link`, { to: `J-${job.number}` });
    const { organizationId } = shop;
    const { memberId } = shop.technician;
    await shop.run((tx) => tx.jobAssignee.create({ data: { organizationId, jobId: job.id, memberId } }));
    const stream = await listen(shop.technician);
    await writing(shop.owner, id, '1');
    await eventually(() => told(stream).length === 1);
  });

  it('ends with what was sent, and holds no word of it', async () => {
    const { id } = await openTalk(shop);
    const stream = await listen(shop.technician);
    const owners = await listen(shop.owner);
    await server.post(shop.owner, `/inbox/${id}/messages`, { to: 'customer', text: 'Nine is fine' });
    await owners.heard(`conversation-${id}`);
    expect([...stream.raw, ...owners.raw].join('')).not.toContain('fine');
  });

  it('is not told by somebody who does not see the conversation, nor about one that is not there', async () => {
    const { id } = await openTalk(shop);
    expect((await writing(shop.technician, id, '1')).status).toBe(404);
    expect((await writing(foreign.owner, id, '1')).status).toBe(404);
    expect((await writing(shop.owner, 'x', '1')).status).toBe(404);
  });
});

async function eventually(holds: () => boolean) {
  for (let tries = 0; !holds(); tries++) {
    if (tries > 200) {
      throw new Error('it never came to that');
    }
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}
