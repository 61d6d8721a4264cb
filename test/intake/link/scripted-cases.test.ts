import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../setup/test-database.js';
import { type Placed, playCase } from './play-case.js';
import { readCases } from './read-cases.js';

/** What must hold over all cases together, as shares of the texts that were placed. */
const LEAST_RIGHT = 0.98;

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

const isRight = ({ expected, got }: Placed) =>
  expected.includes(got) || (got.startsWith('new after') && expected.includes('new'));
/** Put somewhere without a word to anybody, and a person would not have put it there. */
const isSilentlyWrong = (placed: Placed) => !isRight(placed) && !['ask', 'person'].includes(placed.got);
const isNeedlesslyAsked = (placed: Placed) => !isRight(placed) && placed.got === 'ask';

test('texts of scripted cases come to the right record, and none silently to a wrong one', async () => {
  const cases = readCases();
  const placed: Placed[] = [];
  for (const one of cases) {
    placed.push(...(await playCase(database.db, one)));
  }
  const tell = ({ case: { file, name }, text, expected, got, why }: Placed) =>
    `${file} / ${name}: “${text}” came to ${got}, not ${expected.join(' or ')} (${why})`;
  const wrong = placed.filter(isSilentlyWrong).map(tell);
  const missed = placed.filter((one) => !isRight(one)).map(tell);
  const right = placed.filter(isRight).length;
  const asked = placed.filter(isNeedlesslyAsked).length;
  console.info(
    `${cases.length} cases, ${placed.length} texts: ${right} right, ${wrong.length} silently wrong, ${asked} asked needlessly`,
    missed,
  );
  expect(cases.length).toBeGreaterThanOrEqual(60);
  expect(wrong).toEqual([]);
  expect(right / placed.length, missed.join('\n')).toBeGreaterThanOrEqual(LEAST_RIGHT);
}, 240_000);
