import { afterAll, beforeAll, expect, test } from 'vitest';
import { type DocketUnderTest, SHOP, startDocket } from './docket-under-test.js';
import { type Browser, inviteAndSignIn, signIn } from './signed-in.js';

/** One customer with two jobs, each with a passcode and a technician of its own: one assigned, one booked. */
const MIA = '+12015550781';
const GALAXY = '481907';
const MACBOOK = '920465';

type Opened = { number: number; id: string; secretId: string; conversationId: string; messageId: string };

let docket: DocketUnderTest;
let owner: Browser;
let tess: Browser;
let theo: Browser;
let galaxy: Opened;
let macbook: Opened;

beforeAll(async () => {
  docket = await startDocket();
  owner = await signIn(docket.url, docket.signInUrl);
  const invite = (name: string) =>
    inviteAndSignIn(docket.url, owner, {
      ...{ email: `${name.toLowerCase()}@northside.example`, role: 'technician', name },
    });
  tess = await invite('Tess');
  theo = await invite('Theo');
  galaxy = await openJob(`hi, my galaxy s22 screen is smashed, passcode is ${GALAXY}`);
  macbook = await openJob(
    `I have another device too, a macbook pro, keyboard is dead, passcode is ${MACBOOK}`,
  );
}, 180_000);
afterAll(() => docket?.close());

async function first<T>(sql: string, values: unknown[] = []): Promise<T> {
  const [row] = await docket.rows<T>(sql, values);
  if (row === undefined) {
    throw new Error(`nothing found: ${sql}`);
  }
  return row;
}

/** Says something with a passcode, and makes it a quote, then a job. */
async function openJob(body: string): Promise<Opened> {
  await docket.twilio.text({ from: MIA, to: SHOP, body });
  await docket.settled();
  const said = await first<{ id: string; conversation_id: string; record_id: string | null }>(
    `SELECT m.id, m.conversation_id, c.record_id FROM message m JOIN conversation c ON c.id = m.conversation_id
     WHERE m.direction = 'in' ORDER BY m.id DESC LIMIT 1`,
  );
  if (!said.record_id) {
    expect((await owner.post(`/inbox/${said.conversation_id}/quote`)).status).toBe(303);
  }
  const quote = await first<{ number: number }>('SELECT number FROM quote ORDER BY number DESC LIMIT 1');
  expect((await owner.post(`/quotes/${quote.number}/job`)).status).toBe(303);
  const job = await first<{ id: string; number: number }>(
    'SELECT id, number FROM job ORDER BY number DESC LIMIT 1',
  );
  const secret = await first<{ id: string }>('SELECT id FROM secret WHERE record_id = $1', [job.id]);
  return { ...job, secretId: secret.id, conversationId: said.conversation_id, messageId: said.id };
}

const memberId = async (name: string) =>
  (await first<{ id: string }>('SELECT id FROM member WHERE name = $1', [name])).id;

/** What a person gets who asks on a job for a secret: its value, or null where there is none for them. */
async function look(by: Browser, on: Opened, secretId = on.secretId): Promise<string | null> {
  const answer = await by.reveal(`/jobs/${on.number}/secrets/${secretId}/reveal`, 'to test the screen');
  if (answer.status === 404) {
    expect(answer.text).not.toMatch(new RegExp(`${GALAXY}|${MACBOOK}`));
    return null;
  }
  expect(answer.status).toBe(200);
  return JSON.parse(answer.text).value;
}

test('nobody sees a passcode of a job that has no people yet', async () => {
  for (const by of [owner, tess, theo]) {
    expect([await look(by, galaxy), await look(by, macbook)]).toEqual([null, null]);
  }
});

test('of two jobs of one customer, each passcode is seen by the people of its own job alone, also those booked', async () => {
  const assigned = await owner.post(`/jobs/${galaxy.number}/assignees`, {
    memberId: await memberId('Tess'),
    assigned: 'on',
  });
  expect(assigned.status).toBe(303);
  const booked = await owner.post('/bookings', {
    about: `job-${macbook.number}`,
    date: '2031-03-04',
    time: '10:00',
    minutes: '60',
    memberIds: await memberId('Theo'),
    title: 'Keyboard',
  });
  expect(booked.status, booked.text.replace(/<[^>]*>/g, ' ')).toBe(303);

  expect([await look(tess, galaxy), await look(tess, macbook)]).toEqual([GALAXY, null]);
  expect([await look(theo, galaxy), await look(theo, macbook)]).toEqual([null, MACBOOK]);
  expect([await look(owner, galaxy), await look(owner, macbook)]).toEqual([null, null]);
  // Nor by way of the job that one is on.
  expect(await look(tess, galaxy, macbook.secretId)).toBeNull();
  expect(await look(theo, macbook, galaxy.secretId)).toBeNull();
  expect((await tess.get(`/jobs/${macbook.number}`)).status).toBe(404);
  expect((await theo.get(`/jobs/${galaxy.number}`)).status).toBe(404);
});

test('a passcode goes along with the message it came in: the people of that job see it, those of the other no more', async () => {
  const { conversationId, messageId } = macbook;
  const move = { to: `job-${galaxy.number}` };
  const moved = await owner.post(`/inbox/${conversationId}/messages/${messageId}/move`, move);
  expect(moved.status, moved.text.replace(/<[^>]*>/g, ' ')).toBe(303);
  expect(await look(theo, macbook)).toBeNull();
  expect(await look(theo, galaxy, macbook.secretId)).toBeNull();
  expect(await look(tess, galaxy, macbook.secretId)).toBe(MACBOOK);
  expect(await look(tess, galaxy)).toBe(GALAXY);
});

test('no page that any of them was shown held a passcode', () => {
  for (const { seen } of [owner, tess, theo]) {
    expect(seen.length).toBeGreaterThan(0);
    for (const { address, text } of seen) {
      expect(text.includes(GALAXY) || text.includes(MACBOOK), address).toBe(false);
    }
  }
});
