import { expect, test } from 'vitest';
import { parseEvent, teamOf } from '../../../src/channels/slack/parse-event.js';
import { toPlainText } from '../../../src/channels/slack/plain-text.js';

const BOT = 'U0BOT';
const envelope = (event: Record<string, unknown>, more: Record<string, unknown> = {}) => ({
  type: 'event_callback',
  team_id: 'T1',
  event,
  ...more,
});
const parse = (event: Record<string, unknown>, more: Record<string, unknown> = {}) =>
  parseEvent(envelope(event, more), BOT);
const said = { type: 'message', channel: 'C1', user: 'U1', ts: '1700000000.000100', text: 'hi' };

test('what a person says, with its files in whichever shape they come', () => {
  const files = [
    { id: 'F1', name: 'a.jpg', mimetype: 'image/jpeg', url_private_download: 'https://files.slack.com/a' },
    { id: 'F2', file_access: 'check_file_info', url_private: 'https://files.slack.com/b' },
    { id: 'F3', file_access: 'access_denied' },
    { nothing: true },
  ];
  expect(parse({ ...said, files })).toMatchObject({
    kind: 'message',
    teamId: 'T1',
    user: 'U1',
    mention: false,
    files: [
      { id: 'F1', url: 'https://files.slack.com/a' },
      { id: 'F2', url: '' },
    ],
  });
  expect(parse({ ...said, type: 'app_mention', text: `<@${BOT}> hi` })).toMatchObject({
    mention: true,
    text: 'hi',
  });
});

test.each([
  ['a bot', { bot_id: 'B1' }],
  ['ourselves', { user: BOT }],
  ['nobody', { user: undefined }],
  ['Slack itself', { subtype: 'channel_join' }],
])('what %s says is nothing', (_, more) => {
  expect(parse({ ...said, ...more }).kind).toBe('ignored');
});

test('an edit is the whole message as it reads now; an unfurled link is none', () => {
  const changed = (text: string, before: string) =>
    parse({
      type: 'message',
      subtype: 'message_changed',
      channel: 'D1',
      channel_type: 'im',
      event_ts: '1700000009.000000',
      message: { ...said, channel: undefined, text, edited: { user: 'U1', ts: '1700000005.000000' } },
      previous_message: { ...said, text: before },
    });
  expect(changed('bye', 'hi')).toMatchObject({
    kind: 'edited',
    editedTs: '1700000005.000000',
    message: { channel: 'D1', channelType: 'im', ts: said.ts, text: 'bye', user: 'U1' },
  });
  expect(changed('see <https://a.example>', 'see <https://a.example>').kind).toBe('ignored');
  // Slack writes a link as one only afterwards: nobody changed a word.
  expect(changed('see <https://a.example|a.example>', 'see a.example').kind).toBe('ignored');
});

test('a deletion says what was there, also that of a thread’s root, which comes as a change', () => {
  const before = { ...said, channel: undefined };
  const gone = { kind: 'deleted', ts: said.ts, before: { user: 'U1', text: 'hi' } };
  const deleted = { type: 'message', subtype: 'message_deleted', channel: 'C1', deleted_ts: said.ts };
  expect(parse({ ...deleted, previous_message: before })).toMatchObject(gone);
  expect(parse(deleted)).toMatchObject({ kind: 'deleted', before: undefined });
  const tombstone = {
    ts: said.ts,
    user: 'USLACKBOT',
    subtype: 'tombstone',
    text: 'This message was deleted.',
  };
  const changed = { type: 'message', subtype: 'message_changed', channel: 'C1', message: tombstone };
  expect(parse({ ...changed, previous_message: before })).toMatchObject(gone);
});

test('another organization’s author is known as such, whichever field says it', () => {
  const shared = { is_ext_shared_channel: true };
  expect(parse({ ...said, user_team: 'T2' }, shared)).toMatchObject({ shared: true, userTeam: 'T2' });
  expect(parse({ ...said, team: 'T2' }, shared)).toMatchObject({ userTeam: 'T2' });
  expect(parse({ ...said, user_team: 'T1' }, shared)).toMatchObject({ userTeam: undefined });
  expect(parse({ ...said, team: 'T2' })).toMatchObject({ shared: false, userTeam: undefined });
});

test('an event belongs to the workspace that it was delivered for', () => {
  expect(teamOf(envelope(said, { team_id: 'T2', authorizations: [{ team_id: 'T1' }] }))).toBe('T1');
  expect(teamOf(envelope(said, { authorizations: [{ team_id: null }] }))).toBe('T1');
  expect(teamOf(envelope(said))).toBe('T1');
});

test('a file of our own is no news; one of somebody’s is', () => {
  const shared = { type: 'file_shared', file_id: 'F1', channel_id: 'C1' };
  expect(parse({ ...shared, user_id: BOT }).kind).toBe('ignored');
  expect(parse({ ...shared, user_id: 'U1' })).toMatchObject({
    kind: 'file-shared',
    fileId: 'F1',
    user: 'U1',
  });
  expect(parse({ ...shared, channel_id: undefined, user_id: 'U1' }).kind).toBe('ignored');
});

test('only our own bot’s revoked token removes the app', () => {
  expect(parse({ type: 'tokens_revoked', tokens: { bot: [BOT] } })).toEqual({
    kind: 'removed',
    teamId: 'T1',
  });
  expect(parse({ type: 'tokens_revoked', tokens: { bot: ['U9'], oauth: ['U1'] } }).kind).toBe('ignored');
  expect(parse({ type: 'app_uninstalled' })).toEqual({ kind: 'removed', teamId: 'T1' });
});

test('Slack’s markup reads as people see it', () => {
  const markup = `<@${BOT}> a &amp; b &lt;c&gt; <https://x.example|x> <tel:+44|0123> <#C1|shop> <!here>\0`;
  expect(toPlainText(markup, BOT)).toBe('a & b <c> x 0123 #shop @here');
});
