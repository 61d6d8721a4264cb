import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { countInbox } from '../../../src/conversations/list-inbox.js';
import { nothingPending } from '../../../src/intake/intake-state.js';
import { assignMember } from '../../../src/jobs/assign-member.js';
import { newId } from '../../../src/platform/ids.js';
import { openShop, type Shop } from '../../jobs/shop.js';
import { createTestDatabase, type TestDatabase } from '../../setup/test-database.js';
import { feedOf, type InboxServer, openTalk, readConversation, sealOn, startInbox } from './inbox-server.js';

let database: TestDatabase;
let shop: Shop;
let foreign: Shop;
let server: InboxServer;

beforeAll(async () => {
  database = await createTestDatabase();
});
beforeEach(async () => {
  await server?.close();
  shop = await openShop(database.db);
  foreign = await openShop(database.db);
  const { owner, admin, dispatcher, technician, other } = shop;
  server = await startInbox(database.db, database.url, [
    owner,
    admin,
    dispatcher,
    technician,
    other,
    foreign.owner,
  ]);
});
afterAll(async () => {
  await server.close();
  await database.drop();
});

const outgoing = () => shop.run((tx) => tx.outboxItem.findMany({ orderBy: { id: 'asc' } }));
const secrets = () => shop.run((tx) => tx.secret.findMany());

describe('claiming and taking over', () => {
  it('gives a conversation that two people claim at once to one of them', async () => {
    const { id } = await openTalk(shop);
    const answers = await Promise.all(
      [shop.owner, shop.dispatcher].map((staff) => server.post(staff, `/inbox/${id}/claim`)),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const winner = answers[0]?.status === 200 ? shop.owner : shop.dispatcher;
    expect((await readConversation(shop, id)).memberId).toBe(winner.memberId);
    const claims = (await feedOf(shop, 'conversation', id)).filter(
      ({ type }) => type === 'conversation.claimed',
    );
    expect(claims).toHaveLength(1);
  });

  it('stops the bot when a person takes over, and lets it go on when they hand back', async () => {
    const { id } = await openTalk(shop);
    expect((await readConversation(shop, id)).replyDueAt).not.toBeNull();
    const html = await (await server.post(shop.dispatcher, `/inbox/${id}/take-over`)).text();
    expect(html).toContain('has taken over');
    expect(await readConversation(shop, id)).toMatchObject({
      handledBy: 'staff',
      memberId: shop.dispatcher.memberId,
      replyDueAt: null,
    });
    await server.post(shop.dispatcher, `/inbox/${id}/hand-back`);
    expect((await readConversation(shop, id)).handledBy).toBe('bot');
  });

  it('lets the bot forget what staff have answered meanwhile', async () => {
    const { id } = await openTalk(shop);
    const pending = { ...nothingPending(new Date()), intents: ['angry'] };
    await shop.run((tx) =>
      tx.conversation.update({ where: { id }, data: { intake: { pending, photos: 2 } } }),
    );
    await server.post(shop.dispatcher, `/inbox/${id}/take-over`);
    await server.post(shop.dispatcher, `/inbox/${id}/hand-back`);
    const { intake } = await readConversation(shop, id);
    expect(intake).toMatchObject({ pending: null, photos: 2 });
  });

  it('marks spam, offers the way back, and takes it', async () => {
    const { id } = await openTalk(shop);
    const answer = await server.post(shop.owner, `/inbox/${id}/spam`);
    expect(answer.headers.get('hx-trigger')).toContain(`/inbox/${id}/not-spam`);
    expect((await readConversation(shop, id)).state).toBe('spam');
    await server.post(shop.owner, `/inbox/${id}/not-spam`);
    expect((await readConversation(shop, id)).state).toBe('open');
  });

  it('puts an item off until a morning of the business, wakes it, and takes the Undo for that', async () => {
    const { id } = await openTalk(shop);
    expect(await (await server.get(shop.owner, `/inbox/${id}`)).text()).toContain('Tomorrow morning');
    const answer = await server.post(shop.owner, `/inbox/${id}/snooze`, { until: 'tomorrow' });
    expect(answer.headers.get('hx-trigger')).toContain(`/inbox/${id}/snooze`);
    expect((await readConversation(shop, id)).snoozedUntil?.getTime()).toBeGreaterThan(Date.now());
    expect(await (await server.get(shop.owner, `/inbox/${id}`)).text()).toContain('Wake');
    await server.post(shop.owner, `/inbox/${id}/snooze`);
    expect((await readConversation(shop, id)).snoozedUntil).toBeNull();
    expect((await server.post(shop.owner, `/inbox/${id}/snooze`, { until: 'never' })).status).toBe(400);
  });
});

describe('an owner for what it hangs on', () => {
  const linkedTo = async (job: { id: string }) => {
    const { id } = await openTalk(shop);
    await shop.run((tx) =>
      tx.conversation.update({ where: { id }, data: { recordKind: 'job', recordId: job.id } }),
    );
    return id;
  };
  const ownerOf = async (job: { id: string }) =>
    (await shop.run((tx) => tx.job.findUniqueOrThrow({ where: { id: job.id } }))).ownerId;

  it('makes whoever claims the owner of a job that has none, and no assignee; Undo takes both back', async () => {
    const job = await shop.newJob();
    const id = await linkedTo(job);
    const claimed = await server.post(shop.dispatcher, `/inbox/${id}/claim`);
    expect(await ownerOf(job)).toBe(shop.dispatcher.memberId);
    expect(await shop.run((tx) => tx.jobAssignee.count())).toBe(0);
    const toast = JSON.parse(claimed.headers.get('hx-trigger') ?? '{}')['docket:toast'];
    await server.post(shop.dispatcher, toast.undoPath);
    expect(await ownerOf(job)).toBeNull();
    expect((await readConversation(shop, id)).memberId).toBeNull();
    expect((await shop.feed('job', job.id)).map(({ type }) => type)).toEqual([
      'job.created',
      'job.claimed',
      'job.released',
    ]);
  });

  it("leaves another's job theirs, also when the conversation is given back", async () => {
    const job = await shop.newJob();
    await shop.run((tx) => tx.job.update({ where: { id: job.id }, data: { ownerId: shop.admin.memberId } }));
    const id = await linkedTo(job);
    await server.post(shop.dispatcher, `/inbox/${id}/claim`);
    await server.post(shop.dispatcher, `/inbox/${id}/release?record=1`);
    expect(await ownerOf(job)).toBe(shop.admin.memberId);
  });

  it('is owned by whoever claimed before it was opened', async () => {
    const { id } = await openTalk(shop);
    await server.post(shop.dispatcher, `/inbox/${id}/claim`);
    await server.post(shop.owner, `/inbox/${id}/quote`);
    const [quote] = await shop.run((tx) => tx.quote.findMany());
    expect(quote?.ownerId).toBe(shop.dispatcher.memberId);
  });
});

describe('giving back', () => {
  it('gives a conversation back to nobody, says so, and leaves the bot quiet where it was quiet', async () => {
    const { id } = await openTalk(shop);
    await server.post(shop.dispatcher, `/inbox/${id}/take-over`);
    const html = await (await server.post(shop.dispatcher, `/inbox/${id}/release`)).text();
    expect(html).toContain('Nobody has it now');
    expect(html).toContain('Unclaimed');
    expect(await readConversation(shop, id)).toMatchObject({ handledBy: 'staff', memberId: null });
    expect((await feedOf(shop, 'conversation', id)).at(-1)?.type).toBe('conversation.released');
    const unclaimed = await (await server.get(shop.owner, '/inbox?filter=unclaimed')).text();
    expect(unclaimed).toContain(id);
  });

  it("lets the office give back another's, and a technician only their own", async () => {
    const job = await shop.newJob();
    const { id } = await openTalk(shop);
    await server.post(shop.owner, `/inbox/${id}/link`, { to: `J-${job.number}` });
    await shop.run((tx) =>
      assignMember(tx, {
        organizationId: shop.organizationId,
        job: { id: job.id },
        memberId: shop.technician.memberId,
        actor: { kind: 'system' },
        at: new Date(),
      }),
    );
    await server.post(shop.owner, `/inbox/${id}/claim`);
    expect((await server.post(shop.technician, `/inbox/${id}/release`)).status).toBe(403);
    expect((await server.post(shop.dispatcher, `/inbox/${id}/release`)).status).toBe(200);
    await server.post(shop.technician, `/inbox/${id}/take-over`);
    expect((await server.post(shop.technician, `/inbox/${id}/release`)).status).toBe(200);
    expect((await readConversation(shop, id)).memberId).toBeNull();
  });
});

describe('spam and what was sealed in it', () => {
  it('destroys the passcode at once after asking; taking it back does not bring it back', async () => {
    const { id } = await openTalk(shop, 'hi, it is 739162 by the way');
    const before = await (await server.get(shop.owner, `/inbox/${id}`)).text();
    expect(before).not.toContain('is destroyed at once');
    await sealOn(shop, { kind: 'conversation', id }, '739162');
    const page = await (await server.get(shop.owner, `/inbox/${id}`)).text();
    expect(page).toContain('is destroyed at once');
    const answer = await server.post(shop.owner, `/inbox/${id}/spam`);
    expect(answer.headers.get('hx-trigger')).toContain('is destroyed');
    await server.post(shop.owner, `/inbox/${id}/not-spam`);
    expect(await secrets()).toMatchObject([{ sealed: null, keyVersion: null }]);
    const [message] = await shop.run((tx) => tx.message.findMany());
    expect(message?.text).toBe('hi, it is [code saved] by the way');
    expect((await feedOf(shop, 'conversation', id)).map(({ type }) => type)).toEqual(
      expect.arrayContaining(['conversation.closed', 'secret.screened', 'secret.destroyed']),
    );
  });

  it('refuses to call a conversation spam that is on a job, whose passcode stays', async () => {
    const job = await shop.newJob();
    const { id } = await openTalk(shop);
    await sealOn(shop, { kind: 'conversation', id }, '739162');
    await server.post(shop.owner, `/inbox/${id}/link`, { to: `J-${job.number}` });
    expect((await server.post(shop.owner, `/inbox/${id}/spam`)).status).toBe(409);
    expect((await readConversation(shop, id)).state).toBe('open');
    expect(await secrets()).toMatchObject([{ destroyedAt: null }]);
  });
});

describe('writing to the customer', () => {
  it('sends once however often the form is sent, and takes over from the bot', async () => {
    const { id } = await openTalk(shop);
    const form = { to: 'customer', text: 'We have the glass here.', formId: newId() };
    const answers = await Promise.all([
      server.post(shop.owner, `/inbox/${id}/messages`, form),
      server.post(shop.owner, `/inbox/${id}/messages`, form),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    expect((await outgoing()).map(({ body }) => body)).toEqual(['We have the glass here.']);
    expect(await readConversation(shop, id)).toMatchObject({ handledBy: 'staff', replyDueAt: null });
    expect(server.woken).toContain('outbox');
    expect(await (await server.get(shop.owner, `/inbox/${id}`)).text()).toContain('has taken over');
  });

  it('sends once also where the form has no id of its own', async () => {
    const { id } = await openTalk(shop);
    const form = { to: 'customer', text: 'On our way' };
    await Promise.all([1, 2, 3].map(() => server.post(shop.owner, `/inbox/${id}/messages`, form)));
    expect(await outgoing()).toHaveLength(1);
  });

  it('seals a passcode that staff type, and sends nothing', async () => {
    const { id } = await openTalk(shop);
    const answer = await server.post(shop.owner, `/inbox/${id}/messages`, {
      to: 'customer',
      text: 'Is your passcode 739162 still right?',
    });
    const html = await answer.text();
    expect(answer.status).toBe(422);
    expect(html).toContain('nothing was sent');
    expect(html).not.toContain('739162');
    expect(await outgoing()).toEqual([]);
    expect(await secrets()).toMatchObject([{ recordKind: 'conversation', recordId: id }]);
    expect(await readConversation(shop, id)).toMatchObject({ handledBy: 'bot' });
  });

  it("refuses words that would show the customer's passcode, label or not", async () => {
    const { id } = await openTalk(shop);
    await sealOn(shop, { kind: 'conversation', id }, '739162');
    const answer = await server.post(shop.owner, `/inbox/${id}/messages`, {
      to: 'customer',
      text: 'We will try 739162 on it',
    });
    const html = await answer.text();
    expect(answer.status).toBe(422);
    expect(html).toContain('would show the customer');
    expect(html).not.toContain('739162');
    expect(await outgoing()).toEqual([]);
    expect(await secrets()).toHaveLength(1);
  });

  it('sends nothing to a customer who said STOP', async () => {
    const { id } = await openTalk(shop);
    await shop.run((tx) => tx.customerIdentity.updateMany({ data: { optedOutAt: new Date() } }));
    const answer = await server.post(shop.owner, `/inbox/${id}/messages`, { to: 'customer', text: 'Hello?' });
    expect(answer.status).toBe(422);
    expect(await outgoing()).toEqual([]);
  });

  it('keeps a note among staff, without the secret in it', async () => {
    const { id } = await openTalk(shop);
    await server.post(shop.owner, `/inbox/${id}/messages`, {
      to: 'internal',
      text: 'He says the pin is 739162, call first',
    });
    const notes = await shop.run((tx) => tx.message.findMany({ where: { direction: 'note' } }));
    expect(notes).toHaveLength(1);
    expect(notes[0]?.text).toContain('call first');
    expect(notes[0]?.text).not.toContain('739162');
    expect(await outgoing()).toEqual([]);
  });
});

describe('opening and linking', () => {
  it('opens a job once, with what is known and the passcode', async () => {
    const { id } = await openTalk(shop);
    await sealOn(shop, { kind: 'conversation', id }, '739162');
    await server.post(shop.owner, `/inbox/${id}/facts/model`, { value: 'Galaxy S22' });
    const answers = await Promise.all([
      server.post(shop.owner, `/inbox/${id}/job`),
      server.post(shop.admin, `/inbox/${id}/job`),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([204, 409]);
    const jobs = await shop.run((tx) => tx.job.findMany());
    expect(jobs).toHaveLength(1);
    expect(jobs[0]?.details).toMatchObject({ model: 'Galaxy S22' });
    expect(await secrets()).toMatchObject([{ recordKind: 'job', recordId: jobs[0]?.id }]);
    expect(answers.map(({ headers }) => headers.get('hx-redirect'))).toContain(`/jobs/${jobs[0]?.number}`);
  });

  it('hangs a conversation on an open job by its number, which learns what it did not know; both feeds say so', async () => {
    const job = await shop.newJob();
    const { id } = await openTalk(shop);
    await sealOn(shop, { kind: 'conversation', id }, '739162');
    await server.post(shop.owner, `/inbox/${id}/facts/device`, { value: 'iPad' });
    await server.post(shop.owner, `/inbox/${id}/facts/name`, { value: 'Tom Hartley' });
    const answer = await server.post(shop.dispatcher, `/inbox/${id}/link`, { to: `J-${job.number}` });
    expect(answer.status).toBe(200);
    const { details } = await shop.run((tx) => tx.job.findUniqueOrThrow({ where: { id: job.id } }));
    expect(details).toEqual({ device: 'Galaxy S22', name: 'Tom Hartley' });
    expect(await readConversation(shop, id)).toMatchObject({ recordKind: 'job', recordId: job.id });
    expect(await secrets()).toMatchObject([{ recordKind: 'job', recordId: job.id }]);
    for (const [kind, record] of [
      ['conversation', id],
      ['job', job.id],
    ] as const) {
      expect((await feedOf(shop, kind, record)).map(({ type }) => type)).toContain('conversation.linked');
    }
  });

  it('links to no closed job, and to none that is not there', async () => {
    const job = await shop.newJob();
    await shop.run((tx) =>
      tx.job.update({ where: { id: job.id }, data: { state: 'done', closedAt: new Date() } }),
    );
    const { id } = await openTalk(shop);
    expect((await server.post(shop.owner, `/inbox/${id}/link`, { to: `J-${job.number}` })).status).toBe(409);
    expect((await server.post(shop.owner, `/inbox/${id}/link`, { to: 'J-999' })).status).toBe(404);
    expect((await readConversation(shop, id)).recordId).toBeNull();
  });

  it('corrects a fact in the feed, and answers with its row', async () => {
    const { id } = await openTalk(shop);
    const answer = await server.post(shop.owner, `/inbox/${id}/facts/name`, { value: 'Tom Hartley' });
    expect(await answer.text()).toContain('Tom Hartley');
    const [fact] = await shop.run((tx) => tx.fact.findMany());
    expect(fact).toMatchObject({ source: 'staff', value: 'Tom Hartley', memberId: shop.owner.memberId });
    expect((await feedOf(shop, 'conversation', id)).at(-1)?.content).toEqual({
      changes: [{ field: 'name', from: null, to: 'Tom Hartley' }],
    });
  });
});

describe('who sees what', () => {
  it('answers a technician who is not assigned exactly as for a conversation that does not exist', async () => {
    const { id } = await openTalk(shop);
    const theirs = await openTalk(foreign);
    const gone = newId();
    for (const [method, path] of [
      ['get', ''],
      ['post', '/take-over'],
      ['post', '/secrets'],
    ] as const) {
      const pages = await Promise.all(
        [id, theirs.id, gone].map(async (one) => {
          const answer = await server[method](shop.technician, `/inbox/${one}${path}`, {
            value: '1234',
            kind: 'text',
          });
          return { status: answer.status, body: await answer.text() };
        }),
      );
      expect(pages[0]?.status).toBe(404);
      expect(pages[1]).toEqual(pages[0]);
      expect(pages[2]).toEqual(pages[0]);
    }
  });

  it('shows a technician the conversations of their jobs, and no others', async () => {
    const job = await shop.newJob();
    const { id } = await openTalk(shop);
    const loose = await openTalk(shop);
    await server.post(shop.owner, `/inbox/${id}/link`, { to: `J-${job.number}` });
    await shop.run((tx) =>
      assignMember(tx, {
        organizationId: shop.organizationId,
        job: { id: job.id },
        memberId: shop.technician.memberId,
        actor: { kind: 'system' },
        at: new Date(),
      }),
    );
    const list = await (await server.get(shop.technician, '/inbox/list', { 'hx-request': 'true' })).text();
    expect(list).toContain(id);
    expect(list).toContain(`J-${job.number}`);
    expect(list).not.toContain(loose.id);
    expect((await server.get(shop.technician, `/inbox/${id}`)).status).toBe(200);
    expect(await (await server.get(shop.other, '/inbox')).text()).not.toContain(id);
  });

  it('finds by name, number, device and reference, a page at a time', async () => {
    const { id } = await openTalk(shop);
    for (let more = 0; more < 31; more++) {
      await openTalk(shop, `text ${more}`);
    }
    await server.post(shop.owner, `/inbox/${id}/facts/model`, { value: 'Pixel 7a' });
    const found = async (q: string) =>
      (await (await server.get(shop.owner, `/inbox?q=${encodeURIComponent(q)}`)).text()).includes(id);
    expect(await found('pixel 7')).toBe(true);
    expect(await found('100%')).toBe(false);
    const first = await (await server.get(shop.owner, '/inbox')).text();
    expect(first).not.toContain(id);
    const older = /href="([^"]*after=[^"]*)"/.exec(first)?.[1]?.replaceAll('&amp;', '&');
    expect(await (await server.get(shop.owner, older ?? '')).text()).toContain(id);
  });

  it('counts what there is, and says of very many only that there are more', async () => {
    const { id } = await openTalk(shop);
    const { id: mine } = await openTalk(shop, 'mine');
    await server.post(shop.owner, `/inbox/${mine}/claim`);
    const { id: later } = await openTalk(shop, 'not now');
    const snoozedUntil = new Date(Date.now() + 3_600_000);
    await shop.run((tx) => tx.conversation.update({ where: { id: later }, data: { snoozedUntil } }));
    const at = new Date();
    const scope = { memberId: shop.owner.memberId, records: 'all' as const, at };
    const counts = () => shop.run((tx) => countInbox(tx, scope));
    expect(await counts()).toEqual({ open: 3, unclaimed: 1, mine: 1, spam: 0 });
    expect(await shop.run((tx) => countInbox(tx, { ...scope, records: [] }))).toMatchObject({ open: 0 });
    const one = await readConversation(shop, id);
    const copies = Array.from({ length: 1_100 }, () => ({
      ...one,
      id: newId(),
      thread: null,
      asked: [],
      intake: {},
    }));
    await shop.run((tx) => tx.conversation.createMany({ data: copies }));
    expect(await counts()).toEqual({ open: 1_001, unclaimed: 1_001, mine: 1, spam: 0 });
    const html = await (await server.get(shop.owner, '/inbox')).text();
    expect(html).toContain('1,000+');
  });

  it('is read once somebody has opened it', async () => {
    const { id } = await openTalk(shop);
    const answer = await server.get(shop.owner, `/inbox/${id}`, { 'hx-request': 'true' });
    expect(answer.headers.get('hx-trigger')).toBe('docket:inbox');
    expect((await readConversation(shop, id)).unread).toBe(false);
  });

  it("shows what the business sees of one phone, and of a stranger's nothing", async () => {
    const { id } = await openTalk(shop);
    const panel = (phone: string) =>
      server
        .get(shop.owner, `/inbox/business-panel?phone=${phone}`, { 'hx-request': 'true' })
        .then((answer) => answer.text());
    expect(await panel('%2B447700900123')).toContain(id);
    expect(await panel('%2B15550009999')).toContain('Nothing from this phone yet');
  });
});
