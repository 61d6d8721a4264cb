import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Staff } from '../../../src/accounts/staff.js';
import { assignMember, unassignMember } from '../../../src/jobs/assign-member.js';
import { newId } from '../../../src/platform/ids.js';
import { openShop, type Shop } from '../../jobs/shop.js';
import { createTestDatabase, type TestDatabase } from '../../setup/test-database.js';
import { feedOf, type InboxServer, openTalk, sealOn, startInbox } from '../inbox/inbox-server.js';

const PASSCODE = '739162';
const JSON_WANTED = { 'hx-request': 'false', accept: 'application/json' };
const because = { reason: 'Test the new screen' };

let database: TestDatabase;
let shop: Shop;
let server: InboxServer;
let job: { id: string; number: number };

beforeAll(async () => {
  database = await createTestDatabase();
});
beforeEach(async () => {
  await server?.close();
  shop = await openShop(database.db);
  const { owner, admin, dispatcher, technician, other } = shop;
  server = await startInbox(database.db, database.url, [owner, admin, dispatcher, technician, other]);
  job = await shop.newJob();
});
afterAll(async () => {
  await server.close();
  await database.drop();
});

function assign(staff: Staff) {
  const actor = { kind: 'system' } as const;
  const { organizationId } = shop;
  const { memberId } = staff;
  return shop.run((tx) =>
    assignMember(tx, { organizationId, job: { id: job.id }, memberId, actor, at: new Date() }),
  );
}

const ask = (staff: Staff, secretId: string, form: Record<string, string> = because) =>
  server.post(staff, `/jobs/${job.number}/secrets/${secretId}/reveal`, form, JSON_WANTED);

const looks = async () =>
  (await feedOf(shop, 'job', job.id)).filter(({ type }) => type === 'secret.revealed');

describe('the reveal', () => {
  it('shows a passcode to a technician on the job, not to be kept, with an entry in the feed', async () => {
    const secretId = await sealOn(shop, { kind: 'job', id: job.id }, PASSCODE);
    await assign(shop.technician);
    const answer = await ask(shop.technician, secretId);
    expect(await answer.json()).toEqual({ value: PASSCODE, kind: 'text', seconds: 30 });
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(await looks()).toMatchObject([
      {
        actorId: shop.technician.memberId,
        content: { secretId, reason: because.reason },
      },
    ]);
  });

  it('refuses whoever is not assigned, the owner too, as if it were not there', async () => {
    const secretId = await sealOn(shop, { kind: 'job', id: job.id }, PASSCODE);
    await assign(shop.technician);
    for (const staff of [shop.owner, shop.admin, shop.dispatcher, shop.other]) {
      const answer = await ask(staff, secretId);
      const body = await answer.text();
      expect(answer.status).toBe(404);
      expect(body).not.toContain(PASSCODE);
      expect(JSON.parse(body).detail).toBeTruthy();
    }
    await shop.run((tx) =>
      unassignMember(tx, {
        organizationId: shop.organizationId,
        job: { id: job.id },
        memberId: shop.technician.memberId,
        actor: { kind: 'system' },
        at: new Date(),
      }),
    );
    expect((await ask(shop.technician, secretId)).status).toBe(404);
    expect(await looks()).toEqual([]);
  });

  it('shows only what is on this job', async () => {
    await assign(shop.technician);
    const other = await shop.newJob();
    const elsewhere = await sealOn(shop, { kind: 'job', id: other.id }, PASSCODE);
    expect((await ask(shop.technician, elsewhere)).status).toBe(404);
    expect((await ask(shop.technician, newId())).status).toBe(404);
    expect((await ask(shop.technician, 'nonsense')).status).toBe(404);
  });

  it('asks for a reason first', async () => {
    const secretId = await sealOn(shop, { kind: 'job', id: job.id }, PASSCODE);
    await assign(shop.technician);
    const answer = await ask(shop.technician, secretId, { reason: '  ' });
    expect(answer.status).toBe(400);
    expect((await answer.json()).detail).toContain('why you need it');
    expect(await looks()).toEqual([]);
  });

  it('refuses on a closed job', async () => {
    const secretId = await sealOn(shop, { kind: 'job', id: job.id }, PASSCODE);
    await assign(shop.technician);
    await shop.run((tx) =>
      tx.job.update({ where: { id: job.id }, data: { state: 'done', closedAt: new Date() } }),
    );
    expect((await ask(shop.technician, secretId)).status).toBe(404);
    const answer = await server.post(shop.owner, `/jobs/${job.number}/secrets`, {
      value: '1111',
      kind: 'text',
    });
    expect(answer.status).toBe(409);
  });

  it('answers ten asks in ten minutes, and says when to come back', async () => {
    const secretId = await sealOn(shop, { kind: 'job', id: job.id }, PASSCODE);
    await assign(shop.technician);
    await assign(shop.other);
    for (let look = 0; look < 10; look++) {
      expect((await ask(shop.technician, secretId)).status).toBe(200);
    }
    const answer = await ask(shop.technician, secretId);
    expect(answer.status).toBe(429);
    expect((await answer.json()).detail).toMatch(/Try again in \d+ minutes/);
    expect((await ask(shop.other, secretId)).status).toBe(200);
    expect(await looks()).toHaveLength(11);
  });
});

describe('the panel', () => {
  it('never holds a value, and says who looked last and why', async () => {
    const secretId = await sealOn(shop, { kind: 'job', id: job.id }, PASSCODE);
    await assign(shop.technician);
    await ask(shop.technician, secretId);
    const { id } = await openTalk(shop);
    await server.post(shop.owner, `/inbox/${id}/link`, { to: `J-${job.number}` });
    for (const staff of [shop.technician, shop.owner]) {
      const html = await (await server.get(staff, `/inbox/${id}`)).text();
      expect(html).not.toContain(PASSCODE);
      expect(html).toContain('Tess');
      expect(html).toContain(because.reason);
      expect(html.includes('data-passcode-form')).toBe(staff === shop.technician);
    }
  });

  it('takes a passcode and a pattern in, sealed, and never gives them back', async () => {
    await assign(shop.technician);
    const path = `/jobs/${job.number}/secrets`;
    const answer = await server.post(shop.dispatcher, path, { value: 'hunter2!', kind: 'text' });
    const html = await answer.text();
    expect(html).toContain('id="passcodes"');
    expect(html).toContain('Password');
    expect(html).not.toContain('hunter2!');
    expect((await server.post(shop.dispatcher, path, { value: '1-4-7-8-9', kind: 'pattern' })).status).toBe(
      200,
    );
    expect((await server.post(shop.dispatcher, path, { value: '1448', kind: 'pattern' })).status).toBe(400);
    const [, pattern] = await shop.run((tx) => tx.secret.findMany({ orderBy: { id: 'asc' } }));
    expect(await (await ask(shop.technician, pattern?.id ?? '')).json()).toMatchObject({
      value: '14789',
      kind: 'pattern',
    });
    const feed = await feedOf(shop, 'job', job.id);
    expect(JSON.stringify(feed)).not.toMatch(/hunter2|14789/);
    expect(feed.filter(({ type }) => type === 'secret.saved')).toHaveLength(2);
  });

  it('puts a passcode of a conversation on the job it hangs on', async () => {
    const { id } = await openTalk(shop);
    await server.post(shop.owner, `/inbox/${id}/link`, { to: `J-${job.number}` });
    await server.post(shop.owner, `/inbox/${id}/secrets`, { value: PASSCODE, kind: 'text' });
    expect(await shop.run((tx) => tx.secret.findMany())).toMatchObject([
      { recordKind: 'job', recordId: job.id },
    ]);
  });
});
