import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { SlackServer } from '../../fakes/slack-server.js';
import { withoutIds } from '../../setup/without-ids.js';
import { type DocketUnderTest, SHOP, startDocket } from '../docket-under-test.js';
import { takePhoto } from '../pictures.js';
import { signIn } from '../signed-in.js';
import { CARDS, cardsIn, inviteBot, readCard, threadOf } from './slack-talk.js';

const slack = new SlackServer();
let docket: DocketUnderTest;
const TOM = '+12015550123';

beforeAll(async () => {
  await slack.start();
  docket = await startDocket({ environment: { ...slack.environment(), PHOTO_READERS: '1' } });
  await inviteBot(slack, docket);
});
afterAll(async () => {
  await docket?.close();
  await slack.stop();
});

async function say(body: string, photos: Uint8Array[] = [], from = TOM): Promise<void> {
  const media = photos.map((bytes) => ({ bytes, contentType: 'image/jpeg' }));
  await docket.twilio.text({ from, to: SHOP, body, media });
  await docket.settled();
}

const photo = async (seed: number) => (await takePhoto(seed)).bytes;
const card = () => cardsIn(slack)[0];

test('the first internal channel that the bot is invited to is for cards, and is told so in one sentence', async () => {
  expect(slack.messages.map(({ channel, text }) => ({ channel, text }))).toEqual([
    { channel: CARDS, text: expect.stringMatching(/^New requests are shown here from now on/) },
  ]);
  await inviteBot(slack, docket, 'C0OTHER');
  expect(slack.messages).toHaveLength(1);
  expect(await docket.rows('SELECT channel_id FROM slack_channel')).toEqual([{ channel_id: CARDS }]);
});

test('a new item is one card with what is known, its photos as pictures without metadata, and its thread', async () => {
  const placed = await sharp(await photo(3))
    .withExif({ IFD3: { GPSLatitude: '51/1 30/1 0/1', GPSLatitudeRef: 'N' }, IFD0: { Make: 'CanaryPhone' } })
    .jpeg()
    .toBuffer();
  await say('hi dropped my phone, screen is smashed', [placed]);
  expect(cardsIn(slack)).toHaveLength(1);
  expect(readCard(card())).toMatchObject({
    heading: TOM,
    what: expect.stringContaining('screen'),
    fields: { From: 'SMS', With: expect.stringContaining('assistant'), Photos: '1' },
  });
  expect(readCard(card()).fields['Still missing']).toBe('model');
  const [file] = readCard(card()).pictures;
  const upload = slack.uploads.get(String(file));
  expect(upload?.complete).toBe(true);
  const picture = await sharp(upload?.bytes).metadata();
  expect(picture).toMatchObject({ format: 'jpeg', width: 640, height: 480 });
  expect(picture.exif).toBeUndefined();
  expect(upload?.bytes?.toString('latin1')).not.toContain('CanaryPhone');
  expect(threadOf(slack, card())).toEqual([
    `${TOM}: hi dropped my phone, screen is smashed [1 file]`,
    expect.stringMatching(/^Docket to .*assistant at Northside Repairs/s),
  ]);
});

test('it is changed in place as things change, and its thread says each thing once, in order', async () => {
  await say('its a samsung s22');
  await say('the pin is 4821');
  await say('Tom Lee');
  expect(cardsIn(slack)).toHaveLength(1);
  expect(readCard(card())).toMatchObject({
    heading: expect.stringContaining('Tom'),
    what: expect.stringContaining('S22'),
  });
  const told = threadOf(slack, card()).filter((line) => !line.startsWith('Docket'));
  expect(told.map((line) => line.replace(/^[^:]*: /, ''))).toEqual([
    'hi dropped my phone, screen is smashed [1 file]',
    'its a samsung s22',
    'the pin is [passcode saved]',
    'Tom Lee',
  ]);
  await say('tomorrow after 4');
  expect(readCard(card()).fields.Record).toMatch(/^Q-1/);
  expect(readCard(card()).actions).toContain('docket:priority');
});

test('a passcode is nowhere in what Slack received, and the photo that came with it is not shown', async () => {
  const before = readCard(card()).pictures.length;
  await say('and the passcode of the sim is 4821', [await photo(9)]);
  expect(threadOf(slack, card()).join('\n')).toContain('[passcode saved]');
  expect(readCard(card()).pictures).toHaveLength(before);
  expect(withoutIds(JSON.stringify(slack.calls))).not.toContain('4821');
});

test('each photo is uploaded once, and a card shows the newest four', async () => {
  await say('more photos', [await photo(11), await photo(12), await photo(13)]);
  await say('and these', [await photo(14), await photo(15)]);
  expect(readCard(card()).pictures).toHaveLength(4);
  expect(new Set(readCard(card()).pictures).size).toBe(4);
  expect(slack.callsOf('files.completeUploadExternal').length).toBe(slack.uploads.size);
  expect(slack.uploads.size).toBeLessThanOrEqual(6);
});

test('who has it and where it stands is seen on the card, until it is closed', async () => {
  const browser = await signIn(docket.url, docket.signInUrl);
  const from = '+12015550177';
  await say('my kitchen radio is dead', [], from);
  const [item] = await docket.rows<{ id: string }>('SELECT id FROM conversation WHERE address = $1', [from]);
  const newest = () => cardsIn(slack).at(-1);
  expect(readCard(newest())).toMatchObject({ heading: from, what: expect.stringContaining('radio') });
  expect(readCard(newest()).actions).toContain('docket:claim');
  expect((await browser.post(`/inbox/${item?.id}/claim`)).status).toBeLessThan(400);
  await docket.settled();
  expect(readCard(newest()).fields.With).not.toMatch(/assistant|Nobody/);
  expect(readCard(newest()).actions).not.toContain('docket:claim');
  expect((await browser.post(`/inbox/${item?.id}/job`)).status).toBeLessThan(400);
  await docket.settled();
  expect(readCard(newest()).fields.Record).toMatch(/^J-\d+ · /);
  expect(readCard(newest()).actions).toEqual(expect.arrayContaining(['docket:priority', 'docket:stage']));
  const [job] = await docket.rows<{ number: number }>('SELECT number FROM job');
  expect((await browser.post(`/jobs/${job?.number}/close`, { as: 'done' })).status).toBeLessThan(400);
  await docket.settled();
  expect(readCard(newest())).toMatchObject({ heading: `Closed · ${from}`, actions: ['docket:open'] });
});

test('a card that would show a secret says where to look instead', async () => {
  const from = '+12015550178';
  await say('my phone does not start, the pin is 7193', [], from);
  await docket.rows(
    "UPDATE customer SET name = 'Bob 7193' FROM conversation c WHERE c.customer_id = customer.id AND c.address = $1",
    [from],
  );
  await say('are you there?', [], from);
  expect(readCard(cardsIn(slack).at(-1))).toMatchObject({
    heading: expect.stringContaining('A customer'),
    what: expect.stringContaining('Open it in Docket'),
  });
  expect(withoutIds(JSON.stringify(slack.calls))).not.toContain('7193');
});
