import { expect, test } from 'vitest';
import { readConfig } from '../../../src/platform/config/config.js';

const SECRET = { SLACK_SIGNING_SECRET: 'shh-signing' };
const TOKEN = { SLACK_BOT_TOKEN: 'xoxb-shh' };
const CLIENT = { SLACK_CLIENT_ID: '1.2', SLACK_CLIENT_SECRET: 'shh-client' };

test('without Slack’s settings the channel is off, wherever its API would be', () => {
  expect(readConfig({}).slack).toBeUndefined();
  expect(
    readConfig({ SLACK_API_URL: 'https://slack.example/api', SLACK_BOT_TOKEN: '  ' }).slack,
  ).toBeUndefined();
});

test.each([
  ['one workspace by its token', { ...SECRET, ...TOKEN }, { botToken: 'xoxb-shh', oauth: undefined }],
  [
    'many by client id and secret',
    { ...SECRET, ...CLIENT },
    { botToken: undefined, oauth: { clientId: '1.2', clientSecret: 'shh-client' } },
  ],
  [
    'both',
    { ...SECRET, ...TOKEN, ...CLIENT },
    { botToken: 'xoxb-shh', oauth: { clientId: '1.2', clientSecret: 'shh-client' } },
  ],
])('%s', (_, given, wanted) => {
  const { slack } = readConfig(given);
  expect(slack).toEqual({ signingSecret: 'shh-signing', apiUrl: 'https://slack.com/api/', ...wanted });
});

test.each([
  ['a signing secret alone', SECRET],
  ['a token without the signing secret', TOKEN],
  ['a client without the signing secret', CLIENT],
  ['a client id without its secret', { ...SECRET, SLACK_CLIENT_ID: '1.2' }],
  [
    'a client secret without its id, beside a token',
    { ...SECRET, ...TOKEN, SLACK_CLIENT_SECRET: 'shh-client' },
  ],
])('%s stops the start with what belongs together, and repeats no value', (_, given) => {
  const failure = catchError(() => readConfig(given));
  expect(failure).toMatch(
    /SLACK_SIGNING_SECRET with SLACK_BOT_TOKEN .*or with SLACK_CLIENT_ID and SLACK_CLIENT_SECRET/,
  );
  expect(failure).not.toMatch(/shh/);
});

test.each([
  ['https://slack.example/api', 'https://slack.example/api/'],
  ['http://127.0.0.1:4000/api///', 'http://127.0.0.1:4000/api/'],
])('SLACK_API_URL %s is written with one slash at the end', (given, wanted) => {
  expect(readConfig({ ...SECRET, ...TOKEN, SLACK_API_URL: given }).slack?.apiUrl).toBe(wanted);
});

test('a SLACK_API_URL that is no address is named', () => {
  expect(catchError(() => readConfig({ ...SECRET, ...TOKEN, SLACK_API_URL: 'slack' }))).toContain(
    'SLACK_API_URL',
  );
});

function catchError(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error('nothing was refused');
}
