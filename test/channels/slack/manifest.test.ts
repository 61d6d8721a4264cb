import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import {
  BOT_EVENTS,
  BOT_SCOPES,
  COMMAND,
  MESSAGE_SHORTCUTS,
  slackAppManifest,
} from '../../../src/channels/slack/manifest-parts.js';
import { parseEvent } from '../../../src/channels/slack/parse-event.js';
import { writeManifest } from '../../../src/channels/slack/write-manifest.js';

const FILE = 'docs/slack-app-manifest.yaml';
const EXAMPLE = 'https://docket.example.com';

/** For `include_all_metadata`: https://docs.slack.dev/reference/scopes/metadata.message.read */
const METADATA = ['metadata.message:read'];

/** The scope each method of Slack's needs, as its reference page says; one of several where they depend on the place. */
const NEEDED: Readonly<Record<string, readonly string[]>> = {
  'auth.revoke': [],
  'auth.test': [],
  'chat.delete': ['chat:write'],
  'chat.getPermalink': [],
  'chat.postEphemeral': ['chat:write'],
  'chat.postMessage': ['chat:write'],
  'chat.update': ['chat:write'],
  'conversations.history': ['channels:history', 'groups:history', 'im:history', 'mpim:history', ...METADATA],
  'conversations.info': ['channels:read', 'groups:read', 'im:read', 'mpim:read'],
  'conversations.join': ['channels:join'],
  'conversations.list': ['channels:read', 'groups:read'],
  'conversations.members': ['channels:read', 'groups:read', 'im:read', 'mpim:read'],
  'conversations.open': ['im:write'],
  'conversations.replies': ['channels:history', 'groups:history', 'im:history', 'mpim:history', ...METADATA],
  'files.completeUploadExternal': ['files:write'],
  'files.getUploadURLExternal': ['files:write'],
  'files.delete': ['files:write'],
  'files.info': ['files:read'],
  'oauth.v2.access': [],
  'users.info': ['users:read'],
  'views.open': [],
  'views.publish': [],
  'views.push': [],
  'views.update': [],
};

/** What each kind of event needs: https://docs.slack.dev/reference/events */
const EVENT_NEEDS: Readonly<Record<string, readonly string[]>> = {
  app_home_opened: [],
  app_mention: ['app_mentions:read'],
  app_uninstalled: [],
  channel_archive: ['channels:read'],
  channel_deleted: ['channels:read'],
  file_shared: ['files:read'],
  group_archive: ['groups:read'],
  group_deleted: ['groups:read'],
  member_joined_channel: ['channels:read', 'groups:read'],
  'message.channels': ['channels:history'],
  'message.groups': ['groups:history'],
  'message.im': ['im:history'],
  'message.mpim': ['mpim:history'],
  tokens_revoked: [],
};

/** What the code in a folder says, file after file. */
function read(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => readFileSync(`${folder}/${name}`, 'utf8'));
}

/** Every method of Slack's Web API that the code calls. */
const methods = new Set(
  ['src/channels/slack', 'src/web/slack', 'src/app']
    .flatMap(read)
    .filter((source) => /slack/i.test(source))
    .flatMap((source) => [
      ...source.matchAll(
        /\b(?:client|slack)\s*\.\s*((?:auth|chat|conversations|files|oauth|users|views|team|reactions|pins)(?:\.\w+)+)\(/g,
      ),
    ])
    .map(([, method]) => `${method}`),
);

test('the file in the repository is what the code uses', () => {
  const [, words] = /^(?:#.*\n)+([\s\S]*)$/.exec(readFileSync(FILE, 'utf8')) ?? [];
  expect(words, `${FILE} is not what write-manifest.ts makes for ${EXAMPLE}`).toBe(writeManifest(EXAMPLE));
});

test('every method that is called has its scope, and no scope is asked for without a use', () => {
  expect(methods.size).toBeGreaterThan(10);
  expect([...methods].filter((method) => !(method in NEEDED))).toEqual([]);
  const wanted = [...methods].flatMap((method) => NEEDED[method] ?? []);
  expect(wanted.filter((scope) => !(scope in BOT_SCOPES))).toEqual([]);
  const used = new Set([...wanted, ...BOT_EVENTS.flatMap((event) => EVENT_NEEDS[event] ?? []), 'commands']);
  expect(Object.keys(BOT_SCOPES).filter((scope) => !used.has(scope))).toEqual([]);
});

test('every event that is subscribed to has its scope and is understood', () => {
  for (const event of BOT_EVENTS) {
    const missing = EVENT_NEEDS[event]?.filter((scope) => !(scope in BOT_SCOPES));
    expect(missing, event).toEqual([]);
    const said = parseEvent(
      {
        team_id: 'T1',
        event: {
          type: event.split('.')[0],
          channel: 'C1',
          channel_id: 'C1',
          file_id: 'F1',
          ts: '1.1',
          user: 'U1',
          text: 'x',
          tokens: { bot: ['UBOT'] },
        },
      },
      'UBOT',
    );
    expect(said.kind, event).not.toBe('ignored');
  }
});

test('commands and shortcuts are those that somebody listens to', () => {
  const listeners = read('src/web/slack').join('\n');
  const commands = [...listeners.matchAll(/\.command\(\s*'([^']+)'/g)].map(([, name]) => name);
  const shortcuts = [...listeners.matchAll(/'(docket_[a-z_]+)'/g)].map(([, name]) => `${name}`);
  expect(commands.filter((name) => name !== COMMAND)).toEqual([]);
  const known = MESSAGE_SHORTCUTS.map(({ callback_id: id }) => id as string);
  expect(shortcuts.filter((name) => !known.includes(name))).toEqual([]);
  if (shortcuts.length > 0) expect(known.filter((name) => !shortcuts.includes(name))).toEqual([]);
});

test('Slack brings everything to the one address that is signed, and is not asked to rotate tokens', () => {
  const { features, oauth_config: oauth, settings } = slackAppManifest(EXAMPLE);
  const door = `${EXAMPLE}/webhooks/slack/events`;
  expect([
    settings.event_subscriptions.request_url,
    settings.interactivity.request_url,
    ...features.slash_commands.map(({ url }) => url),
  ]).toEqual([door, door, door]);
  expect(oauth.redirect_urls).toEqual([`${EXAMPLE}/slack/oauth_redirect`]);
  expect(settings).toMatchObject({ token_rotation_enabled: false, org_deploy_enabled: false });
});

test('lengths are within what Slack takes', () => {
  const { display_information: shown, features } = slackAppManifest(EXAMPLE);
  expect(shown.name.length).toBeLessThanOrEqual(35);
  expect(shown.description.length).toBeLessThanOrEqual(140);
  for (const { name, description } of features.shortcuts) {
    expect(name.length).toBeLessThanOrEqual(24);
    expect(description.length).toBeLessThanOrEqual(150);
  }
});
