import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Accounts } from '../../src/accounts/accounts.js';
import type { Staff } from '../../src/accounts/staff.js';
import { createOpenWork } from '../../src/app/open-work.js';
import { assignMember } from '../../src/jobs/assign-member.js';
import { claimJob } from '../../src/jobs/claim-job.js';
import { newId } from '../../src/platform/ids.js';
import { claimQuote } from '../../src/quotes/claim-quote.js';
import { openShop } from '../jobs/shop.js';
import { createTestDatabase, type TestDatabase } from '../setup/test-database.js';
import { accountsOver, memberOf, organizationOf, signInBy, staffBy } from './accounts-fixture.js';

let database: TestDatabase;
let accounts: Accounts;

beforeAll(async () => {
  database = await createTestDatabase();
  const clock = { now: () => new Date() };
  accounts = accountsOver(database.db, { openWork: createOpenWork(clock) }).accounts;
});
afterAll(() => database.drop());

/** Dan, with an open job of his own, one he is on, a closed one, a quote, a conversation and a booking to come. */
async function busyShop() {
  const shop = await openShop(database.db);
  const { organizationId, customerId, run, dispatcher: dan } = shop;
  const [own, on, closed] = [await shop.newJob(), await shop.newJob(), await shop.newJob()];
  const quote = await shop.newQuote();
  const at = new Date();
  const soon = new Date(at.getTime() + 3_600_000);
  const bookingId = newId();
  await run(async (tx) => {
    const shared = { organizationId, memberId: dan.memberId, at };
    await claimJob(tx, { ...shared, job: { id: own.id } });
    await claimJob(tx, { ...shared, job: { id: closed.id } });
    await tx.job.update({ where: { id: closed.id }, data: { state: 'done', closedAt: at } });
    const actor = { kind: 'member', id: dan.memberId } as const;
    await assignMember(tx, { ...shared, job: { id: on.id }, actor });
    await claimQuote(tx, { ...shared, quote: { id: quote.id } });
    await tx.conversation.create({
      data: {
        id: newId(),
        organizationId,
        customerId,
        channel: 'sms',
        address: '+447700900123',
        ourAddress: '+447700900999',
        trade: 'it-repair',
        language: 'en',
        memberId: dan.memberId,
        lastMessageAt: at,
      },
    });
    const times = { startsAt: soon, endsAt: new Date(soon.getTime() + 3_600_000) };
    await tx.booking.create({ data: { id: bookingId, organizationId, customerId, jobId: on.id, ...times } });
    await tx.bookingMember.create({ data: { organizationId, bookingId, memberId: dan.memberId } });
    await tx.slackMember.create({
      data: { organizationId, teamId: `T${organizationId}`, userId: 'U1', memberId: dan.memberId },
    });
  });
  return { ...shop, dan, own, on, closed, quote, bookingId };
}

type Busy = Awaited<ReturnType<typeof busyShop>>;

const holders = ({ run, own, on, closed, quote, bookingId }: Busy) =>
  run(async (tx) => ({
    own: (await tx.job.findUniqueOrThrow({ where: { id: own.id } })).ownerId,
    on: (await tx.jobAssignee.findMany({ where: { jobId: on.id } })).map(({ memberId }) => memberId),
    closed: (await tx.job.findUniqueOrThrow({ where: { id: closed.id } })).ownerId,
    quote: (await tx.quote.findUniqueOrThrow({ where: { id: quote.id } })).ownerId,
    conversation: (await tx.conversation.findFirstOrThrow()).memberId,
    booking: (await tx.bookingMember.findMany({ where: { bookingId } })).map(({ memberId }) => memberId),
    slack: await tx.slackMember.count(),
  }));

const EVERYTHING = { jobs: 1, assignments: 1, quotes: 1, conversations: 1, bookings: 1 };

test('whoever goes leaves their open work to a colleague, counted before, with an entry on each record', async () => {
  const shop = await busyShop();
  const { owner, admin, dan } = shop;
  expect((await accounts.readLeaving(owner, dan.memberId)).work).toEqual(EVERYTHING);
  expect(await accounts.deactivateMember(owner, dan.memberId, admin.memberId)).toEqual(EVERYTHING);
  const ada = admin.memberId;
  expect(await holders(shop)).toEqual({
    own: ada,
    on: [ada],
    closed: dan.memberId,
    quote: ada,
    conversation: ada,
    booking: [ada],
    slack: 0,
  });
  const said = async (kind: 'job' | 'quote', id: string) =>
    (await shop.feed(kind, id)).map(({ type, actorId }) => [type, actorId]);
  expect(await said('job', shop.own.id)).toContainEqual(['job.claimed', owner.memberId]);
  expect(await said('job', shop.on.id)).toEqual(
    expect.arrayContaining([
      ['job.unassigned', owner.memberId],
      ['job.assigned', owner.memberId],
      ['booking.changed', owner.memberId],
    ]),
  );
  expect(await said('quote', shop.quote.id)).toContainEqual(['quote.changed', owner.memberId]);
});

test('a technician takes jobs and bookings; quotes and conversations go back to nobody, as everything can', async () => {
  const shop = await busyShop();
  await accounts.deactivateMember(shop.owner, shop.dan.memberId, shop.technician.memberId);
  const tess = shop.technician.memberId;
  expect(await holders(shop)).toMatchObject({
    own: tess,
    on: [tess],
    quote: null,
    conversation: null,
    booking: [tess],
  });
  const other = await busyShop();
  await accounts.deactivateMember(other.owner, other.dan.memberId);
  expect(await holders(other)).toMatchObject({
    own: null,
    on: [],
    quote: null,
    conversation: null,
    booking: [],
  });
});

test('where nobody can take it, nobody goes and nothing is handed over', async () => {
  const shop = await busyShop();
  const stranger = (await openShop(database.db)).owner;
  const before = await holders(shop);
  for (const [to, code] of [
    [stranger.memberId, 'not-found'],
    [newId(), 'not-found'],
    ['nonsense', 'not-found'],
    [shop.dan.memberId, 'conflict'],
  ] as const) {
    const asked = accounts.deactivateMember(shop.owner, shop.dan.memberId, to);
    await expect(asked).rejects.toMatchObject({ code });
  }
  expect(await holders(shop)).toEqual(before);
  expect((await accounts.listMembers(shop.owner)).map(({ id }) => id)).toContain(shop.dan.memberId);
});

test('it happens as a whole: an error halfway leaves everything as it was', async () => {
  const failing = createOpenWork({ now: () => new Date() });
  const room = accountsOver(database.db, {
    openWork: {
      ...failing,
      async handOver(tx, handing) {
        await failing.handOver(tx, handing);
        throw new Error('the power went');
      },
    },
  });
  const shop = await busyShop();
  const before = await holders(shop);
  const asked = room.accounts.deactivateMember(shop.owner, shop.dan.memberId, shop.admin.memberId);
  await expect(asked).rejects.toThrow('the power went');
  expect(await holders(shop)).toEqual(before);
});

test('sessions here end and sessions elsewhere go on, keys they made are named, and who was a member can be one again', async () => {
  const [ours, theirs] = [await organizationOf(accounts, 'Ours'), await organizationOf(accounts, 'Theirs')];
  const { staff, cookie, email } = await memberOf(accounts, ours.owner, 'admin');
  await accounts.createApiKey(staff, 'Till');
  await accounts.createApiKey(ours.owner, 'Bench');
  const elsewhere = await secondSession(email, theirs.owner);
  const { apiKeys } = await accounts.readLeaving(ours.owner, staff.memberId);
  expect(apiKeys.map(({ name }) => name)).toEqual(['Till']);
  await accounts.deactivateMember(ours.owner, staff.memberId);
  expect(await accounts.resolveStaff(new Headers({ cookie }))).toBeUndefined();
  expect(await staffBy(accounts, elsewhere)).toMatchObject({ organizationName: 'Theirs' });
  const { staff: dispatcher } = await memberOf(accounts, ours.owner, 'dispatcher');
  const former = async () => (await accounts.listFormerMembers(ours.owner)).map(({ id }) => id);
  expect(await former()).toEqual([staff.memberId]);
  for (const [person, code] of [
    [dispatcher, 'not-allowed'],
    [theirs.owner, 'not-found'],
  ] as const) {
    await expect(accounts.reactivateMember(person, staff.memberId)).rejects.toMatchObject({ code });
  }
  await accounts.reactivateMember(ours.owner, staff.memberId);
  expect(await former()).toEqual([]);
  const again = accounts.reactivateMember(ours.owner, staff.memberId);
  await expect(again).rejects.toMatchObject({ code: 'not-found' });
});

/** The same person, signed in a second time, at work in another organization. */
async function secondSession(email: string, owner: Staff): Promise<string> {
  const url = await accounts.createSignInLink({ email, name: 'X', lifetime: 60_000 });
  await accounts.inviteMember(owner, { email, role: 'technician' });
  const cookie = await signInBy(accounts, url);
  const session = await accounts.resolveStaff(new Headers({ cookie }));
  if (!session) throw new Error('Nobody is signed in');
  await accounts.switchOrganization(session, owner.organizationId);
  return cookie;
}
