import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openConversation } from '../../../src/conversations/open-conversation.js';
import { writeInbound, writeOutbound } from '../../../src/conversations/write-message.js';
import { setEmail } from '../../../src/customers/set-email.js';
import { setOptedOut } from '../../../src/customers/set-opted-out.js';
import { createFollowUps, type FollowUpPorts } from '../../../src/intake/follow-up/follow-up-customers.js';
import { createFollowUpCases } from '../../../src/intake/follow-up/follow-up-of.js';
import { readFollowUp } from '../../../src/intake/follow-up/read-follow-up.js';
import { whyNotAskNow } from '../../../src/intake/follow-up/still-wanted.js';
import { createSendOutgoing } from '../../../src/outbox/send-outgoing.js';
import type { Database } from '../../../src/platform/database/database.js';
import { newId } from '../../../src/platform/ids.js';
import { createLogger } from '../../../src/platform/logging/logger.js';
import { type InvoiceShop, openInvoiceShop } from '../../invoices/invoice-shop.js';
import { screened } from '../../jobs/shop.js';
import { createTestDatabase, type TestDatabase } from '../../setup/test-database.js';

const logger = createLogger('silent');
const PHONE = '+447700900123';
/** Monday 2 March 2026, London. The shop's own clock stands at the day before. */
const SENT = '2026-03-02T15:00:00Z';

let database: TestDatabase;
let shop: InvoiceShop;
let now = new Date();
const clock = { now: () => now };
let told: string[];
const ports: FollowUpPorts = {
  sendsMail: true,
  linkTo: async (_tx, { reference }) => `https://docket.example/${reference}`,
  sayStop: ({ language }) => `${language}: https://docket.example/u/stop`,
  tellOwner: async (_tx, { words }) => void told.push(words),
};

beforeAll(async () => {
  database = await createTestDatabase();
});
beforeEach(async () => {
  told = [];
  now = new Date(SENT);
  shop = await openInvoiceShop(database.db);
  await shop.run(async (tx) => {
    await tx.phoneNumber.create({ data: { number: `+44${newId()}`, organizationId: shop.organizationId } });
    await tx.customer.updateMany({ data: { name: 'Tom Bell' } });
  });
});
// What a test leaves due would be done by the next.
afterEach(() =>
  shop.run(async (tx) => {
    await tx.quote.updateMany({ data: { followUpAt: null } });
    await tx.invoice.updateMany({ where: { state: 'issued' }, data: { reminderAt: null } });
    await tx.outboxItem.updateMany({ data: { state: 'stopped' } });
  }),
);
afterAll(() => database.drop());

/** A quote as it is once it was sent. */
async function sentQuote(): Promise<string> {
  const { id } = await shop.newQuote();
  await shop.run((tx) =>
    tx.quote.update({
      where: { id },
      data: {
        ...{ state: 'sent', total: 12_000n, currency: 'GBP', sentAt: new Date(SENT) },
        ...{ expiresAt: new Date('2026-04-01T22:59:59Z'), followUpAt: new Date('2026-03-04T15:00:00Z') },
      },
    }),
  );
  return id;
}

/** A worker comes by at a moment; leases of workers that died have ended by then. */
async function at(moment: string, db: Database = database.db): Promise<void> {
  now = new Date(moment);
  await shop.run(async (tx) => {
    await tx.quote.updateMany({ data: { followUpClaimedUntil: null } });
    await tx.invoice.updateMany({ where: { state: 'issued' }, data: { reminderClaimedUntil: null } });
  });
  await createFollowUps({ db, clock, logger, ports, wake() {} })();
}

const items = () => shop.run((tx) => tx.outboxItem.findMany({ orderBy: { id: 'asc' } }));
const bodies = async () => (await items()).map(({ body }) => body);
const quote = (id: string) => shop.run((tx) => tx.quote.findUniqueOrThrow({ where: { id } }));
const types = async (id: string) => (await shop.feed('quote', id)).map(({ type }) => type);
const talk = () =>
  shop.run((tx) => tx.conversation.findFirstOrThrow({ where: { customerId: shop.customerId } }));
const settings = (over: object) => shop.run((tx) => tx.organization.updateMany({ data: { settings: over } }));
const optOut = (channel: 'sms' | 'email', address: string) =>
  shop.run((tx) =>
    setOptedOut(tx, { organizationId: shop.organizationId, channel, address, optedOut: true, at: now }),
  );
async function write(): Promise<void> {
  const conversation = await talk();
  await shop.run((tx) =>
    writeInbound(tx, {
      conversation,
      text: screened('let me think'),
      ...{ at: now, id: newId(), externalId: newId(), asked: null, photos: 0 },
    }),
  );
}
/** What waits leaves, or does not. */
async function leave(): Promise<void> {
  await createSendOutgoing({
    db: database.db,
    clock,
    logger,
    gate: async () => [],
    senders: {
      sms: {
        send: async () => ({ outcome: 'sent', externalId: newId() }),
        find: async () => undefined,
      },
    },
    refuseAddress: async () => null,
    refuseItem: (tx, item) => whyNotAskNow(tx, item, now),
    onRefused: async () => {},
    wakeIn() {},
  })();
}

describe('an unanswered quote', () => {
  test('is followed up after two days and five, then it is left to staff, each once', async () => {
    const id = await sentQuote();
    await at('2026-03-04T14:59:00Z');
    expect(await bodies()).toEqual([]);
    await at('2026-03-04T15:00:00Z');
    await at('2026-03-04T15:00:00Z');
    expect(await bodies()).toEqual([
      'Hi Tom, Northside here. Did you get a chance to look at our quote Q-1? See it and answer here: https://docket.example/Q-1\nAny questions, just text us.',
    ]);
    // The fifth day is a Saturday: Monday it is.
    await at('2026-03-07T12:00:00Z');
    await at('2026-03-09T08:59:00Z');
    expect(await bodies()).toHaveLength(1);
    await at('2026-03-09T09:00:00Z');
    await at('2026-03-09T09:30:00Z');
    expect(await bodies()).toEqual([expect.any(String), expect.stringContaining('still open')]);
    expect(told).toEqual([]);
    await at('2026-03-10T10:00:00Z');
    await at('2026-03-20T10:00:00Z');
    expect(told).toEqual(['Quote Q-1 has no answer after 2 reminders.']);
    expect(await bodies()).toHaveLength(2);
    expect((await types(id)).slice(-3)).toEqual([
      'quote.followed-up',
      'quote.followed-up',
      'quote.unanswered',
    ]);
    expect(await talk()).toMatchObject({ unread: true, recordKind: 'quote', recordId: id });
    expect(await quote(id)).toMatchObject({ followUpStep: 2, followUpAt: null });
  });

  test('is asked about once though the worker is killed after the claim, or before its transaction ends', async () => {
    const id = await sentQuote();
    const claim = `SELECT id FROM docket_claim_quote_follow_ups(1000, interval '40 seconds')`;
    expect((await database.db.pool.query(claim)).rows).toEqual([{ id }]);
    expect((await database.db.pool.query(claim)).rows).toEqual([]);
    let dead = false;
    const dies: Database = {
      ...database.db,
      withOrganization: (organizationId, work) =>
        database.db.withOrganization(organizationId, async (tx, afterCommit) => {
          if (dead) throw new Error('dead');
          await work(tx, afterCommit);
          dead = true;
          throw new Error('killed');
        }),
    };
    await at('2026-03-04T15:01:00Z', dies);
    expect(dead).toBe(true);
    expect(await bodies()).toEqual([]);
    await Promise.all([at('2026-03-04T15:02:00Z'), at('2026-03-04T15:02:00Z')]);
    expect(await bodies()).toHaveLength(1);
  });

  test.each([
    ['accepted', { state: 'accepted' }],
    ['declined', { state: 'declined' }],
    ['being revised', { state: 'draft' }],
    ['past its validity', { expiresAt: new Date('2026-03-03T00:00:00Z') }],
  ])('is left alone once it is %s', async (_what, data) => {
    const id = await sentQuote();
    await shop.run((tx) => tx.quote.update({ where: { id }, data }));
    await at('2026-03-04T15:00:00Z');
    expect(await bodies()).toEqual([]);
    expect(await quote(id)).toMatchObject({ followUpAt: null });
    expect(told).toEqual([]);
  });

  test('is left alone after an answer, and what waits does not leave any more', async () => {
    const id = await sentQuote();
    await at('2026-03-04T15:00:00Z');
    now = new Date('2026-03-04T15:01:00Z');
    await write();
    await leave();
    expect((await items())[0]).toMatchObject({
      state: 'stopped',
      failure: 'not asked any more: The customer has written since.',
    });
    await at('2026-03-09T10:00:00Z');
    expect(await bodies()).toHaveLength(1);
    expect((await types(id)).at(-1)).toBe('quote.follow-ups-ended');
    expect(told).toEqual([]);
  });

  test('is left alone after a person took over, but not for a paper that a person sent', async () => {
    const id = await sentQuote();
    await at('2026-03-04T15:00:00Z');
    await leave();
    const author = { kind: 'member', id: shop.owner.memberId } as const;
    const speak = async (dedupeKey: string, moment: string) => {
      const conversation = await talk();
      await shop.run((tx) =>
        writeOutbound(tx, {
          conversation,
          text: screened('Hello'),
          author,
          dedupeKey,
          at: new Date(moment),
        }),
      );
    };
    await speak('receipt:1', '2026-03-05T10:00:00Z');
    await at('2026-03-09T10:00:00Z');
    expect(await bodies()).toHaveLength(3);
    await speak('staff:1', '2026-03-09T12:00:00Z');
    await at('2026-03-20T10:00:00Z');
    expect((await types(id)).at(-1)).toBe('quote.follow-ups-ended');
    expect(told).toEqual([]);
  });

  test('goes to staff at once after STOP, or where the customer cannot be written to', async () => {
    await sentQuote();
    await optOut('sms', PHONE);
    await at('2026-03-04T15:00:00Z');
    expect(told).toEqual(['Quote Q-1 has no answer. The customer has opted out of messages (STOP).']);
    await shop.run((tx) => tx.customerIdentity.deleteMany({ where: { channel: 'sms' } }));
    await shop.run((tx) => tx.conversation.deleteMany({ where: { messages: { none: {} } } }));
    await sentQuote();
    await at('2026-03-04T15:00:00Z');
    expect(told[1]).toBe('Quote Q-2 has no answer. There is no way to write to the customer.');
    expect(await bodies()).toEqual([]);
  });

  test('is asked about by mail where there is only an address, in the organization’s own words', async () => {
    await settings({ billing: { followUpWords: { 'quote-1.de': 'Na, {name}? {link} {total}' } } });
    await shop.run(async (tx) => {
      await tx.customerIdentity.deleteMany({ where: { channel: 'sms' } });
      await tx.customer.updateMany({ data: { language: 'de' } });
      const { organizationId, customerId } = shop;
      const actor = { kind: 'system' } as const;
      await setEmail(tx, { organizationId, customerId, email: 'tom@example.com', actor, at: now });
    });
    await sentQuote();
    await at('2026-03-04T15:00:00Z');
    expect(await items()).toMatchObject([
      {
        channel: 'email',
        toAddress: 'tom@example.com',
        subject: 'Ihr Angebot Q-1 von Northside',
        body: 'Na, Tom? https://docket.example/Q-1 120,00 £\n\nde: https://docket.example/u/stop',
      },
    ]);
  });

  test('is tried again ever later when it fails, and left to staff after the fifth time', async () => {
    const id = await sentQuote();
    let fails = true;
    const tryAt = async (moment: Date) => {
      now = moment;
      await shop.run((tx) => tx.quote.updateMany({ data: { followUpClaimedUntil: null } }));
      const failing: FollowUpPorts = {
        ...ports,
        linkTo: async () => {
          if (fails) throw new Error('the links cannot be made');
          return null;
        },
        tellOwner: async (_tx, { words }) => {
          told.push(words);
          throw new Error('the owner cannot be written to');
        },
      };
      await createFollowUps({ db: database.db, clock, logger, ports: failing, wake() {} })();
      return await quote(id);
    };
    let due = new Date('2026-03-05T10:00:00Z');
    await shop.run((tx) => tx.quote.update({ where: { id }, data: { followUpAt: due } }));
    for (const [count, minutes] of [15, 60, 240, 1440].entries()) {
      const { followUpAt, followUpFailures } = await tryAt(due);
      due = new Date(+due + minutes * 60_000);
      expect([followUpFailures, followUpAt]).toEqual([count + 1, due]);
    }
    expect(told).toEqual([]);
    // Out of hours it waits; what failed is not forgotten by that.
    const night = new Date('2026-03-07T03:00:00Z');
    due = (await tryAt(night)).followUpAt ?? due;
    expect(+due).toBeGreaterThan(+night);
    expect(await tryAt(due)).toMatchObject({ followUpAt: null, followUpStep: 0 });
    expect(told[0]).toContain('it failed 5 times');
    expect((await types(id)).filter((type) => type === 'quote.unanswered')).toHaveLength(1);
    expect(await bodies()).toEqual([]);
    await shop.run((tx) =>
      tx.quote.update({ where: { id }, data: { followUpAt: due, followUpFailures: 3 } }),
    );
    fails = false;
    expect(await tryAt(due)).toMatchObject({ followUpFailures: 0 });
    expect(await bodies()).not.toEqual([]);
  });

  test('keeps the organization’s schedule and opening hours; none is none', async () => {
    await settings({
      billing: { quoteFollowUpDays: [1] },
      ...{ openWednesday: '13:00-14:00', openFriday: '10:00-12:00' },
    });
    const id = await sentQuote();
    await at('2026-03-04T15:00:00Z');
    expect((await quote(id)).followUpAt).toEqual(new Date('2026-03-06T10:00:00Z'));
    await at('2026-03-06T10:00:00Z');
    expect(await bodies()).toHaveLength(1);
    // As long after as the first was: that day has passed, so the next time somebody is there.
    await at('2026-03-11T13:00:00Z');
    expect(told).toHaveLength(1);
    await settings({ billing: { quoteFollowUpDays: [] } });
    const other = await sentQuote();
    await at('2026-03-13T10:00:00Z');
    expect(await quote(other)).toMatchObject({ followUpAt: null });
    expect(await bodies()).toHaveLength(1);
  });

  test('shows staff what was said and what comes, and is stopped by those who may', async () => {
    const id = await sentQuote();
    const view = () => shop.run((tx) => readFollowUp(tx, { kind: 'quote', id }, now));
    expect(await view()).toEqual({
      said: [],
      next: { at: new Date('2026-03-04T15:00:00Z'), what: 'customer' },
    });
    await at('2026-03-04T15:00:00Z');
    expect(await view()).toMatchObject({
      said: [{ by: 'sms', state: 'waiting', text: expect.stringContaining('Q-1') }],
      next: { at: new Date('2026-03-09T09:00:00Z'), what: 'customer' },
    });
    const { read, stop } = createFollowUpCases({ db: database.db, clock });
    const key = { kind: 'quote', number: (await quote(id)).number } as const;
    expect(await read(shop.dispatcher, key)).toMatchObject({ reference: 'Q-1', mayStop: true });
    await expect(read(shop.technician, key)).rejects.toMatchObject({ code: 'not-found' });
    await expect(stop(shop.technician, key)).rejects.toMatchObject({ code: 'not-found' });
    expect(await stop(shop.dispatcher, key)).toEqual({ stopped: true });
    expect(await stop(shop.dispatcher, key)).toEqual({ stopped: false });
    expect(await view()).toMatchObject({ said: [{ state: 'stopped' }], next: null });
    await at('2026-03-20T10:00:00Z');
    expect(await bodies()).toHaveLength(1);
    expect((await types(id)).filter((type) => type === 'quote.follow-ups-ended')).toHaveLength(1);
  });
});

describe('an unpaid invoice', () => {
  test('is reminded of three days after it was due, and ten, then it is left to staff', async () => {
    await openConversationOn();
    const { number, id } = await shop.issued();
    // Issued on 1 March, due on the 15th; the 18th is a Wednesday.
    await at('2026-03-18T09:59:00Z');
    expect(await bodies()).toEqual([]);
    await at('2026-03-18T10:00:00Z');
    await at('2026-03-18T10:01:00Z');
    expect(await bodies()).toEqual([
      `Hi Tom, a friendly reminder from Northside: invoice INV-${number} (£120.00) is past its due date. See and pay it here: https://docket.example/INV-${number}\nAlready paid? Then all is well.`,
    ]);
    await shop.pay(number, 2_000);
    await at('2026-03-25T10:00:00Z');
    expect((await bodies())[1]).toContain('(£100.00) is still unpaid');
    await at('2026-04-01T10:00:00Z');
    await at('2026-04-01T11:00:00Z');
    expect(told).toEqual([`Invoice INV-${number} is unpaid after 2 reminders.`]);
    const feed = await shop.feed('customer', shop.customerId);
    expect(feed.map(({ type }) => type).filter((type) => /remind|unpaid/.test(type))).toEqual([
      'invoice.reminded',
      'invoice.reminded',
      'invoice.unpaid',
    ]);
    expect(await shop.run((tx) => readFollowUp(tx, { kind: 'invoice', id }, now))).toMatchObject({
      said: [{ by: 'sms' }, { by: 'sms' }],
      next: null,
    });
  });

  test('is left alone once it is paid, also while a reminder waits; what was said before it was due is no answer', async () => {
    await openConversationOn();
    await write();
    const { number } = await shop.issued();
    await at('2026-03-18T10:00:00Z');
    expect(await bodies()).toHaveLength(1);
    await shop.pay(number, 12_000);
    await leave();
    expect((await items())[0]).toMatchObject({ state: 'stopped', failure: expect.stringContaining('paid') });
    await at('2026-03-25T10:00:00Z');
    expect(await bodies()).toHaveLength(1);
    expect(told).toEqual([]);
  });

  async function openConversationOn(): Promise<void> {
    await shop.run((tx) =>
      openConversation(tx, {
        ...{ organizationId: shop.organizationId, customerId: shop.customerId },
        ...{ channel: 'sms', address: PHONE, ourAddress: '+441', trade: 'it-repair', language: 'en' },
        ...{ intake: {}, actor: { kind: 'bot' }, at: now },
      }),
    );
  }
});
