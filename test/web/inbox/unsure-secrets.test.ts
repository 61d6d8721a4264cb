import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { verifyChain } from '../../../src/activity/verify-chain.js';
import { readStoredTexts } from '../../../src/app/record-ports.js';
import { writeInbound } from '../../../src/conversations/write-message.js';
import { screenInbound } from '../../../src/intake/screen-inbound.js';
import { newId } from '../../../src/platform/ids.js';
import { openShop, type Shop } from '../../jobs/shop.js';
import { createTestDatabase, type TestDatabase } from '../../setup/test-database.js';
import { withoutIds } from '../../setup/without-ids.js';
import {
  feedOf,
  type InboxServer,
  keys,
  openTalk,
  readConversation,
  sealOn,
  startInbox,
} from './inbox-server.js';

let database: TestDatabase;
let shop: Shop;
let server: InboxServer;
let id: string;

beforeAll(async () => {
  database = await createTestDatabase();
});
beforeEach(async () => {
  await server?.close();
  shop = await openShop(database.db);
  const { owner, admin, dispatcher, technician } = shop;
  server = await startInbox(database.db, database.url, [owner, admin, dispatcher, technician]);
  ({ id } = await openTalk(shop));
});
afterAll(async () => {
  await server.close();
  await database.drop();
});

/** Takes a customer's text in through the door, as intake does. Returns the message's id. */
async function receive(text: string, asked: 'passcode' | null = null): Promise<string> {
  const conversation = await readConversation(shop, id);
  const { organizationId } = shop;
  return await shop.run(async (tx) => {
    const messageId = newId();
    const at = new Date();
    const message = {
      organizationId,
      channel: 'sms' as const,
      externalId: newId(),
      from: conversation.address,
      ours: conversation.ourAddress,
      text,
      media: [],
      keyword: null,
      at,
    };
    const screened = await screenInbound(
      tx,
      { keys, ports: { readStoredTexts } },
      message as never,
      conversation,
      { messageId, asked },
    );
    await writeInbound(tx, {
      conversation,
      text: screened.text,
      sealed: screened.behind,
      at,
      id: messageId,
      externalId: newId(),
      asked,
      photos: 0,
    });
    return messageId;
  });
}

const textOf = async (messageId: string) =>
  (await shop.run((tx) => tx.message.findUniqueOrThrow({ where: { id: messageId } }))).text;
const secrets = () => shop.run((tx) => tx.secret.findMany({ orderBy: { id: 'asc' } }));
const undo = (secretId: string | undefined, staff = shop.owner) =>
  server.post(staff, `/inbox/${id}/secrets/${secretId}/not-a-secret`);

/** Two in one text that the finder is not sure of. */
const TEXT = 'unlock with 2580 or maybe 2581';
const SEALED = 'unlock with [code saved] or maybe [code saved]';

describe('what was sealed as unsure', () => {
  it('goes back into its place, its row is emptied, and the feed says who did it, but not what', async () => {
    const messageId = await receive(TEXT);
    expect(await textOf(messageId)).toBe(SEALED);
    const [first, second] = await secrets();
    const page = await (await server.get(shop.owner, `/inbox/${id}`)).text();
    expect(page).toContain(`/secrets/${first?.id}/not-a-secret`);
    const answer = await undo(second?.id);
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain('or maybe 2581');
    expect(await textOf(messageId)).toBe('unlock with [code saved] or maybe 2581');
    const [kept, gone] = await secrets();
    expect(kept).toMatchObject({ destroyedAt: null, sureness: 'unsure' });
    expect(gone).toMatchObject({ sealed: null, sureness: 'not-a-secret' });
    const feed = await feedOf(shop, 'conversation', id);
    expect(feed.at(-1)).toMatchObject({
      type: 'secret.restored',
      actorId: shop.owner.memberId,
      content: { secretId: second?.id, places: 1 },
    });
    expect(withoutIds(JSON.stringify(feed))).not.toContain('2581');
    expect((await shop.run((tx) => verifyChain(tx, { kind: 'conversation', id }))).problems).toEqual([]);
    await undo(first?.id);
    expect(await textOf(messageId)).toBe(TEXT);
  });

  it('goes back wherever it stood, and once, however many ask at once', async () => {
    const [one, two] = [await receive(TEXT), await receive('unlock with 2580 or maybe 7777')];
    const [first] = await secrets();
    const answers = await Promise.all([undo(first?.id), undo(first?.id, shop.admin)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 404]);
    expect(await textOf(one)).toBe('unlock with 2580 or maybe [code saved]');
    expect(await textOf(two)).toBe('unlock with 2580 or maybe [code saved]');
    const feed = await feedOf(shop, 'conversation', id);
    expect(feed.filter(({ type }) => type === 'secret.restored')).toHaveLength(1);
  });

  it('stands beside a placeholder that the customer typed, without taking its place', async () => {
    const messageId = await receive(`[code saved] ${TEXT}`);
    const text = await textOf(messageId);
    const [first] = await secrets();
    expect((await undo(first?.id)).status).toBe(200);
    expect(await textOf(messageId)).toBe(text.replace('with [code saved]', 'with 2580'));
  });

  it('goes on a job with its conversation, and is put back from there', async () => {
    const messageId = await receive(TEXT);
    const [first] = await secrets();
    await server.post(shop.owner, `/inbox/${id}/job`);
    expect((await undo(first?.id)).status).toBe(200);
    expect(await textOf(messageId)).toBe('unlock with 2580 or maybe [code saved]');
    const [job] = await shop.run((tx) => tx.job.findMany());
    expect((await shop.feed('job', job?.id ?? '')).map(({ type }) => type)).toContain('secret.restored');
    const page = await (await server.get(shop.owner, `/inbox/${id}`)).text();
    expect(page).not.toContain('Destroyed when');
  });

  it('is put back by owners and admins only, and looks to a technician as if it were not there', async () => {
    await receive(TEXT);
    const [first] = await secrets();
    expect((await undo(first?.id, shop.dispatcher)).status).toBe(403);
    expect((await undo(first?.id, shop.technician)).status).toBe(404);
    const page = await (await server.get(shop.dispatcher, `/inbox/${id}`)).text();
    expect(page).not.toContain('not-a-secret');
    expect(await secrets()).toMatchObject([{ destroyedAt: null }, { destroyedAt: null }]);
    expect((await undo(first?.id, shop.admin)).status).toBe(200);
  });
});

describe('what stays sealed', () => {
  it('is a sure one, also one that was told for sure afterwards', async () => {
    const messageId = await receive('my passcode is 739162');
    const [sure] = await secrets();
    expect((await undo(sure?.id)).status).toBe(409);
    await receive(TEXT);
    await receive('my passcode is 2580');
    const told = (await secrets()).find(
      ({ messageId: from, sureness }) => from !== messageId && sureness === 'sure',
    );
    expect(told).toBeDefined();
    expect((await undo(told?.id)).status).toBe(409);
    expect(await textOf(messageId)).not.toContain('739162');
    expect(await (await server.get(shop.owner, `/inbox/${id}`)).text()).not.toContain(
      `/secrets/${told?.id}/`,
    );
  });

  it("is what spells another live secret of the customer's", async () => {
    const messageId = await receive(TEXT);
    const [first] = await secrets();
    await sealOn(shop, { kind: 'conversation', id }, '25 80');
    const answer = await undo(first?.id);
    expect(answer.status).toBe(409);
    expect(withoutIds(await answer.text())).not.toContain('2580');
    expect(await textOf(messageId)).toBe(SEALED);
  });

  it('is one whose place is not known any more', async () => {
    const messageId = await receive(TEXT);
    await shop.run((tx) => tx.message.update({ where: { id: messageId }, data: { sealed: [] } }));
    const [first] = await secrets();
    expect((await undo(first?.id)).status).toBe(409);
    expect(await textOf(messageId)).toBe(SEALED);
  });

  it('is everything on what is closed, or elsewhere', async () => {
    await receive(TEXT);
    const [first] = await secrets();
    expect((await undo(newId())).status).toBe(404);
    expect((await undo('x')).status).toBe(404);
    const other = await openTalk(shop);
    const there = await server.post(shop.owner, `/inbox/${other.id}/secrets/${first?.id}/not-a-secret`);
    expect(there.status).toBe(404);
    await server.post(shop.owner, `/inbox/${id}/job`);
    await shop.run((tx) => tx.job.updateMany({ data: { state: 'done', closedAt: new Date() } }));
    expect((await undo(first?.id)).status).toBe(409);
    expect((await secrets())[0]?.destroyedAt).toBeNull();
  });

  it('is sealed on nothing that was marked as spam: it only leaves the text', async () => {
    await server.post(shop.owner, `/inbox/${id}/spam`);
    const messageId = await receive('my passcode is 739162');
    expect(await textOf(messageId)).toBe('my passcode is [passcode saved]');
    expect(await secrets()).toEqual([]);
  });
});
