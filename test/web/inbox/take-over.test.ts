import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { writeOutbound } from '../../../src/conversations/write-message.js';
import { newId } from '../../../src/platform/ids.js';
import { openShop, type Shop, screened } from '../../jobs/shop.js';
import { createTestDatabase, type TestDatabase } from '../../setup/test-database.js';
import { type InboxServer, openTalk, readConversation, startInbox } from './inbox-server.js';

let database: TestDatabase;
let shop: Shop;
let server: InboxServer;

beforeAll(async () => {
  database = await createTestDatabase();
});
beforeEach(async () => {
  await server?.close();
  shop = await openShop(database.db);
  const { owner, admin, dispatcher, technician } = shop;
  server = await startInbox(database.db, database.url, [owner, admin, dispatcher, technician]);
});
afterAll(async () => {
  await server.close();
  await database.drop();
});

const outgoing = () => shop.run((tx) => tx.outboxItem.findMany({ orderBy: { id: 'asc' } }));
const pageOf = async (id: string) => (await server.get(shop.owner, `/inbox/${id}`)).text();
const seenIn = (html: string) => /name="seen" value="([^"]*)"/.exec(html)?.[1];

async function answerAsBot(id: string, text = 'Which phone is it?') {
  const conversation = await readConversation(shop, id);
  await shop.run((tx) =>
    writeOutbound(tx, {
      conversation,
      text: screened(text),
      author: { kind: 'bot' },
      dedupeKey: newId(),
      at: new Date(),
    }),
  );
}

describe('two people answering at once', () => {
  it('sends one of two answers; the other comes back with its words and is sent on the second press', async () => {
    const { id } = await openTalk(shop);
    const seen = seenIn(await pageOf(id)) ?? '';
    expect(seen).not.toBe('');
    const say = (staff: Shop['owner'], text: string, newest = seen) =>
      server.post(staff, `/inbox/${id}/messages`, { to: 'customer', text, seen: newest, formId: newId() });
    const answers = await Promise.all([say(shop.owner, 'We open at nine.'), say(shop.admin, 'Come at ten.')]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 422]);
    expect(await outgoing()).toHaveLength(1);
    const loser = answers[0]?.status === 422 ? shop.owner : shop.admin;
    const [first, second] = loser === shop.owner ? ['Ada', 'We open at nine.'] : ['Olga', 'Come at ten.'];
    const html = await answers.find(({ status }) => status === 422)?.text();
    expect(html).toContain(`${first} answered a moment ago: read it, then send again.`);
    expect(html).toContain(`>${second}</textarea>`);
    const again = await say(loser, second ?? '', seenIn(html ?? ''));
    expect(again.status).toBe(200);
    expect((await outgoing()).map(({ body }) => body)).toContain(second);
  });

  it('minds what the bot said, but neither one’s own words nor a note', async () => {
    const { id } = await openTalk(shop);
    const seen = seenIn(await pageOf(id)) ?? '';
    const say = (text: string) =>
      server.post(shop.owner, `/inbox/${id}/messages`, { to: 'customer', text, seen });
    await server.post(shop.admin, `/inbox/${id}/messages`, { to: 'internal', text: 'He called too' });
    expect((await say('On it.')).status).toBe(200);
    expect((await say('And done.')).status).toBe(200);
    await answerAsBot(id);
    const answer = await say('One more thing.');
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain('The assistant answered a moment ago');
    expect(await outgoing()).toHaveLength(3);
  });

  it('is not asked where a form says nothing of what was read, and refuses what is no id', async () => {
    const { id } = await openTalk(shop);
    await answerAsBot(id);
    const say = (form: Record<string, string>) =>
      server.post(shop.owner, `/inbox/${id}/messages`, { to: 'customer', text: 'Hello', ...form });
    expect((await say({ seen: 'x' })).status).toBe(400);
    expect((await say({ seen: '' })).status).toBe(422);
    expect((await say({})).status).toBe(200);
  });

  it('takes a form that was sent twice for one sending, whoever answered in between', async () => {
    const { id } = await openTalk(shop);
    const form = { to: 'customer', text: 'Yes.', seen: seenIn(await pageOf(id)) ?? '', formId: newId() };
    expect((await server.post(shop.owner, `/inbox/${id}/messages`, form)).status).toBe(200);
    await answerAsBot(id);
    expect((await server.post(shop.owner, `/inbox/${id}/messages`, form)).status).toBe(200);
    expect(await outgoing()).toHaveLength(2);
  });
});

describe('asking for a photo', () => {
  it("asks once in the customer's language, and the bot is quiet", async () => {
    const { id } = await openTalk(shop);
    await shop.run((tx) => tx.conversation.update({ where: { id }, data: { language: 'es' } }));
    const form = { seen: seenIn(await pageOf(id)) ?? '', formId: newId() };
    const answers = await Promise.all([
      server.post(shop.owner, `/inbox/${id}/photo-request`, form),
      server.post(shop.owner, `/inbox/${id}/photo-request`, form),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    const [item, ...more] = await outgoing();
    expect(more).toEqual([]);
    expect(item?.body).toMatch(/\bfoto\b/i);
    const message = await shop.run((tx) => tx.message.findFirstOrThrow({ where: { direction: 'out' } }));
    expect(message).toMatchObject({ asked: 'photo', authorId: shop.owner.memberId });
    expect(await readConversation(shop, id)).toMatchObject({
      handledBy: 'staff',
      memberId: shop.owner.memberId,
      replyDueAt: null,
      asked: [{ key: 'photo', times: 1, outcome: 'open' }],
    });
    expect(server.woken).toContain('outbox');
  });

  it('asks nothing where a colleague has just answered, or the customer said STOP', async () => {
    const { id } = await openTalk(shop);
    const seen = seenIn(await pageOf(id)) ?? '';
    await server.post(shop.admin, `/inbox/${id}/messages`, { to: 'customer', text: 'Photo please?', seen });
    const answer = await server.post(shop.owner, `/inbox/${id}/photo-request`, { seen, formId: newId() });
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain('Ada answered a moment ago');
    await shop.run((tx) => tx.customerIdentity.updateMany({ data: { optedOutAt: new Date() } }));
    expect((await server.post(shop.owner, `/inbox/${id}/photo-request`)).status).toBe(422);
    expect(await outgoing()).toHaveLength(1);
    expect(await readConversation(shop, id)).toMatchObject({ asked: [] });
  });
});

describe('replies in the composer', () => {
  it('are there filled in for this customer, and sent only when somebody sends them', async () => {
    const { id } = await openTalk(shop);
    await shop.run((tx) => tx.customer.updateMany({ data: { name: 'Tom <b>' } }));
    const html = await pageOf(id);
    expect(html).toContain('Hi Tom &lt;b>, we are on our way to you now. Northside');
    expect(html).toContain('{reference}');
    const job = await shop.newJob();
    await server.post(shop.owner, `/inbox/${id}/link`, { to: `J-${job.number}` });
    expect(await pageOf(id)).toContain(`J-${job.number} is ready`);
    expect(await outgoing()).toEqual([]);
  });

  it('are not sent with a gap that nobody filled', async () => {
    const { id } = await openTalk(shop);
    const answer = await server.post(shop.owner, `/inbox/${id}/messages`, {
      to: 'customer',
      text: 'Good news: {reference} is ready.',
    });
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain('Fill in {reference} first.');
    expect(await outgoing()).toEqual([]);
  });

  it('show their settings only to those who may change them', async () => {
    const { id } = await openTalk(shop);
    expect(await pageOf(id)).toContain('href="/settings/replies"');
    expect(await (await server.get(shop.dispatcher, `/inbox/${id}`)).text()).not.toContain(
      'href="/settings/replies"',
    );
  });
});
