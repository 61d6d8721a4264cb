import { afterAll, beforeAll, expect, test } from 'vitest';
import { dumpDatabase, type Haystack, hunt } from '../journeys/canary-hunt.js';
import { type DocketUnderTest, startDocket } from '../journeys/docket-under-test.js';
import { type Browser, signIn } from '../journeys/signed-in.js';
import { readScripts } from './read-script.js';
import { runScript } from './run-script.js';

/** Parts of names, for those alone: SCRIPT=refused,es/ */
const only = process.env.SCRIPT?.split(',');
const scripts = readScripts().filter(({ name }) => !only || only.some((part) => name.includes(part)));
let docket: DocketUnderTest;
let owner: Browser;

beforeAll(async () => {
  docket = await startDocket();
  owner = await signIn(docket.url, docket.signInUrl);
});
afterAll(() => docket.close());

test.each(scripts.map((script, index) => [script.name, script, index] as const))(
  '%s',
  async (_name, script, index) => {
    await runScript({ docket, owner }, script, { from: `+1201555${String(2000 + index)}` });
  },
  60_000,
);

test('no secret of any script is in the database, the log or a text', async () => {
  const dump = (await dumpDatabase(docket.rows)).map(withoutTimes);
  const texts = docket.twilio.outbox().map(({ body }) => ({ place: 'text', text: body }));
  const log = { place: 'log', text: docket.logs() };
  const found = scripts.flatMap(({ name, end }) =>
    end.secrets.flatMap((secret) => {
      // Four digits turn up by chance: as the number of a queue's event, a length, some milliseconds.
      const places = secret.length > 5 ? [...dump, ...texts, log] : [...dump.filter(isOurs), ...texts];
      return hunt(secret, places).map((place) => `${name}, ${secret}: ${place}`);
    }),
  );
  expect(found).toEqual([]);
  expect(
    only !== undefined ||
      dump.some(({ place, text }) => place.endsWith('message') && text.includes('saved]')),
  ).toBe(true);
});

/** A moment's digits are nobody's passcode. */
function withoutTimes({ place, text }: Haystack): Haystack {
  return {
    place,
    text: text.replace(/\d{4}-\d\d-\d\d[ T]\d\d:\d\d:\d\d[.\d]*/g, '').replace(/\b1[789]\d{8,11}\b/g, ''),
  };
}

const isOurs = ({ place }: Haystack) => place.startsWith('table public.');
