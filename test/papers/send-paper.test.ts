import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/accounts/organization-settings.js';
import { sayInMail, sayInText } from '../../src/app/papers/paper-words.js';
import { type PaperSending, sendPaper } from '../../src/app/papers/send-paper.js';
import { PAPERS } from '../../src/app/papers/words/words-of-papers.js';
import { createMailStops } from '../../src/customers/mail-stops.js';
import { setEmail } from '../../src/customers/set-email.js';
import { setOptedOut } from '../../src/customers/set-opted-out.js';
import { countSegments, isGsm } from '../../src/intake/ask/segments.js';
import { newId } from '../../src/platform/ids.js';
import { at, clock, openShop, type Shop } from '../jobs/shop.js';
import { createTestDatabase, type TestDatabase } from '../setup/test-database.js';

const LINK = 'https://docket.northside-repairs.example/q/0123456789abcdefghijklmnopqrstuvwxyzABCDEFG';
const PHONE = '+447700900123';

describe('what a customer reads', () => {
  const values = {
    name: 'Maximiliane Musterfrau',
    business: 'Northside Repairs & Sons',
    reference: 'Q-1042',
    link: LINK,
  };

  test.each(LANGUAGES)(
    'fits two segments in %s, whatever it is about, and mails name all there is',
    (language) => {
      for (const paper of PAPERS) {
        for (const name of [values.name, null]) {
          const text = sayInText(paper, language, { ...values, name }) ?? '';
          expect(isGsm(text), text).toBe(true);
          expect(countSegments(text), text).toBeLessThanOrEqual(2);
          expect(text).not.toMatch(/[{}]|,\.|\s,|^\W/);
          expect(text.endsWith(LINK)).toBe(paper !== 'withdrawn-quote');
        }
        const stop = 'https://docket.example/u/x';
        const { subject, body } = sayInMail(paper, language, { ...values, attached: true, stop });
        expect(`${subject}${body}`).not.toMatch(/[{}]/);
        expect(subject).toContain(values.business);
        for (const part of [LINK, stop, 'Maximiliane', 'PDF', values.business]) expect(body).toContain(part);
      }
    },
  );

  test('is in words of its own for each paper, and a gap in a name stays words', () => {
    for (const language of LANGUAGES) {
      expect(new Set(PAPERS.map((paper) => sayInText(paper, language, values))).size).toBe(PAPERS.length);
    }
    expect(sayInText('quote', 'en', { ...values, name: '{link}', business: '{name}' })).toBe(
      `Hi {link}, your quote Q-1042 from {name} is ready. See it and answer here: ${LINK}`,
    );
    expect(sayInText('quote', 'en', { ...values, link: null })).toBeNull();
  });
});

describe('a paper goes', () => {
  let database: TestDatabase;
  let shop: Shop;
  let quoteId: string;
  let withMail: Parameters<typeof sendPaper>[1];
  const documentId = newId();

  beforeAll(async () => {
    database = await createTestDatabase();
    const mailStops = createMailStops({ db: database.db, clock, secrets: ['a secret'] });
    withMail = { publicUrl: 'https://docket.example', mailStops };
  });
  beforeEach(async () => {
    shop = await openShop(database.db);
    await shop.run(async (tx) => {
      await tx.phoneNumber.create({
        data: { number: `+1${newId()}`, organizationId: shop.organizationId },
      });
      await tx.customer.updateMany({ data: { name: 'Tom Bell', language: 'de' } });
    });
    quoteId = (await shop.newQuote()).id;
  });
  afterAll(() => database.drop());

  const send = (over: Partial<PaperSending> = {}, parts = withMail) =>
    shop.run((tx) =>
      sendPaper(tx, parts, {
        organizationId: shop.organizationId,
        customerId: shop.customerId,
        record: { kind: 'quote', id: quoteId },
        paper: 'quote',
        reference: 'Q-1',
        link: LINK,
        documentIds: [documentId],
        dedupeKey: 'quote:1',
        actor: { kind: 'member', id: shop.owner.memberId },
        at,
        ...over,
      }),
    );
  const out = () => shop.run((tx) => tx.outboxItem.findMany({ orderBy: { channel: 'desc' } }));
  const email = (address: string) =>
    shop.run((tx) =>
      setEmail(tx, {
        organizationId: shop.organizationId,
        customerId: shop.customerId,
        email: address,
        actor: { kind: 'system' },
        at,
      }),
    );
  const optOut = (channel: 'sms' | 'email', address: string) =>
    shop.run((tx) =>
      setOptedOut(tx, { organizationId: shop.organizationId, channel, address, optedOut: true, at }),
    );

  test('by text as a link and by mail with its document, in the customer’s language, once', async () => {
    await email('tom@example.com');
    expect(await send()).toEqual({ by: ['sms', 'email'], messageId: expect.any(String) });
    await send();
    const [text, mail, ...rest] = await out();
    expect(rest).toEqual([]);
    expect(text).toMatchObject({ channel: 'sms', toAddress: PHONE, documentIds: [] });
    expect(text?.body).toBe(
      `Hallo Tom, Ihr Angebot Q-1 von Northside ist da. Ansehen und antworten: ${LINK}`,
    );
    expect(mail).toMatchObject({
      channel: 'email',
      toAddress: 'tom@example.com',
      subject: 'Angebot Q-1 von Northside',
      documentIds: [documentId],
      customerId: shop.customerId,
    });
    expect(mail?.body).toMatch(
      /^Hallo Tom, Ihr Angebot Q-1 ist da\. .*PDF[\s\S]+https:\/\/docket\.example\/u\//,
    );
    // It is said in the conversation of the quote, by who sent it.
    const [message] = await shop.run((tx) => tx.message.findMany({ include: { conversation: true } }));
    expect(message).toMatchObject({
      authorKind: 'member',
      conversation: { recordKind: 'quote', recordId: quoteId, unread: false },
    });
  });

  test('by the one way that staff chose, or that there is', async () => {
    await email('tom@example.com');
    expect(await send({ by: 'email', dedupeKey: 'a' })).toEqual({ by: ['email'], messageId: null });
    expect(await send({ by: 'text', dedupeKey: 'b' })).toMatchObject({ by: ['sms'] });
    expect(await send({ link: null, dedupeKey: 'c' })).toMatchObject({ by: ['email'] });
    await optOut('sms', PHONE);
    expect(await send({ dedupeKey: 'd' })).toMatchObject({ by: ['email'] });
    expect((await out()).map(({ channel }) => channel)).toEqual(['sms', 'email', 'email', 'email']);
  });

  test('nowhere after STOP, without an address or without a mail server, and staff are told why', async () => {
    expect(await send({ by: 'email' })).toEqual({ because: 'No e-mail address is known.' });
    await email('tom@example.com');
    expect(await send({ by: 'email' }, { ...withMail, mailStops: undefined })).toEqual({
      because: 'This Docket sends no mail (SMTP_URL is missing).',
    });
    await optOut('sms', PHONE);
    await optOut('email', 'tom@example.com');
    expect(await send()).toEqual({
      because: 'The customer has opted out of messages (STOP). The customer has opted out of e-mails.',
    });
    expect(await out()).toEqual([]);
  });
});
