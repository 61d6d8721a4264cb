import { afterAll, beforeAll, expect, test } from 'vitest';
import { type DocketUnderTest, SHOP, startDocket } from '../journeys/docket-under-test.js';
import { type Browser, signIn } from '../journeys/signed-in.js';

let docket: DocketUnderTest;
let owner: Browser;

beforeAll(async () => {
  docket = await startDocket();
  owner = await signIn(docket.url, docket.signInUrl);
}, 60_000);
afterAll(() => docket?.close());

type Opened = { kind: 'job' | 'quote'; number: number; id: string };

/** A quote or job that a customer's text with a passcode led to. */
async function open(phone: string, kind: 'job' | 'quote'): Promise<Opened> {
  const body = 'hi my iphone 13 is cracked, passcode is 739182';
  await docket.twilio.text({ from: phone, to: SHOP, body });
  await docket.settled();
  const [conversation] = await docket.rows<{ id: string; record_id: string | null }>(
    'SELECT id, record_id FROM conversation WHERE address = $1',
    [phone],
  );
  if (!conversation?.record_id) {
    await owner.post(`/inbox/${conversation?.id}/quote`);
  }
  const [quote] = await docket.rows<{ id: string; number: number }>(
    'SELECT q.id, q.number FROM quote q JOIN conversation c ON c.record_id = q.id WHERE c.address = $1',
    [phone],
  );
  if (!quote) {
    throw new Error('no quote was opened');
  }
  if (kind === 'quote') {
    return { kind, ...quote };
  }
  const { headers } = await owner.post(`/quotes/${quote.number}/job`);
  const number = Number(/\/jobs\/(\d+)/.exec(headers.get('location') ?? '')?.[1]);
  const [job] = await docket.rows<{ id: string }>('SELECT id FROM job WHERE number = $1', [number]);
  return { kind, number, id: job?.id ?? '' };
}

async function secretsOf({ id }: Opened) {
  return await docket.rows<{ id: string; sealed: Buffer | null; key_version: string | null }>(
    'SELECT id, sealed, key_version FROM secret WHERE record_id = $1',
    [id],
  );
}

async function certificatesOf({ id }: Opened) {
  const rows = await docket.rows<{ content: { secretIds: string[]; reason: string } }>(
    `SELECT content FROM activity WHERE record_id = $1 AND type = 'secret.destroyed' ORDER BY sequence`,
    [id],
  );
  return rows.map(({ content }) => content);
}

/** Ends it, then nothing of the secret is left but its row, and the feed says which and why. */
async function expectGone(opened: Opened, end: () => Promise<unknown>, reason: string): Promise<void> {
  const [secret, ...more] = await secretsOf(opened);
  expect(more).toEqual([]);
  expect(secret?.sealed).toBeTruthy();
  await end();
  await expect
    .poll(() => secretsOf(opened), { timeout: 20_000 })
    .toEqual([{ id: secret?.id, sealed: null, key_version: null }]);
  expect(await certificatesOf(opened)).toEqual([{ secretIds: [secret?.id], reason }]);
}

test.each([
  ['done', '+12015551301'],
  ['cancelled', '+12015551302'],
] as const)(
  'a job that is %s leaves no passcode, and opening it again brings none back',
  async (as, phone) => {
    const job = await open(phone, 'job');
    const page = `/jobs/${job.number}`;
    const [before] = await docket.rows<{ stage_id: string }>('SELECT stage_id FROM job WHERE id = $1', [
      job.id,
    ]);
    await expectGone(
      job,
      async () => expect((await owner.post(`${page}/close`, { as, reason: '' })).status).toBeLessThan(400),
      as,
    );
    const certificates = await certificatesOf(job);
    await owner.post(`${page}/stage`, { stage: before?.stage_id ?? '' });
    expect((await secretsOf(job)).map(({ sealed }) => sealed)).toEqual([null]);
    const [secret] = await secretsOf(job);
    const { status, text } = await owner.reveal(`${page}/secrets/${secret?.id}/reveal`, 'to test it');
    expect(status).toBeGreaterThanOrEqual(400);
    expect(text).not.toContain('739182');
    expect((await owner.get(page)).text).not.toContain('739182');
    expect(await certificatesOf(job)).toEqual(certificates);
  },
);

test('a quote that is declined leaves no passcode', async () => {
  const quote = await open('+12015551303', 'quote');
  await expectGone(
    quote,
    () => owner.post(`/quotes/${quote.number}/decline`, { reason: 'too dear' }),
    'declined',
  );
});

test('a quote whose last day is over leaves no passcode', async () => {
  const quote = await open('+12015551304', 'quote');
  await expectGone(
    quote,
    () =>
      docket.rows(
        `UPDATE quote SET state = 'sent', sent_at = now() - interval '9 days', expires_at = now() - interval '1 hour' WHERE id = $1`,
        [quote.id],
      ),
    'expired',
  );
});
