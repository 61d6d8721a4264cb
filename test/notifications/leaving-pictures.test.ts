import { pino } from 'pino';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createRemovePictures, markPicturesLeaving } from '../../src/notifications/remove-pictures.js';
import { newId } from '../../src/platform/ids.js';
import { Ledger } from '../photos/ledger/ledger.js';

let ledger: Ledger;

beforeAll(async () => {
  ledger = await Ledger.open();
});
afterAll(() => ledger.close());

test('pictures of a photo that is for Slack no more go from there, also after Slack refused at first', async () => {
  const organizationId = await ledger.organization();
  const [leaves, stays] = [newId(), newId()];
  await ledger.db.withOrganization(organizationId, async (tx) => {
    for (const photoId of [leaves, stays]) {
      const row = { organizationId, teamId: 'T1', photoId, fileId: `F-${photoId}`, uploadedAt: new Date() };
      await tx.slackPicture.create({ data: row });
    }
    await markPicturesLeaving(tx, leaves, new Date(Date.now() - 1_000));
  });
  const asked: string[] = [];
  const troubles: string[] = [];
  let refusing = true;
  const remove = createRemovePictures({
    db: ledger.db,
    clock: ledger.clock,
    logger: pino({ level: 'silent' }),
    remove: async (_teamId, fileId) => {
      asked.push(fileId);
      return refusing ? { outcome: 'blocked', reason: 'missing_scope' } : { outcome: 'done' };
    },
    onTrouble: async (_organizationId, _teamId, code) => void troubles.push(code),
  });
  await remove();
  await remove();
  expect(asked).toEqual([`F-${leaves}`]);
  expect(troubles).toEqual(['missing_scope']);
  refusing = false;
  await ledger.asOwner('UPDATE slack_picture SET claimed_until = NULL');
  await remove();
  const left = await ledger.db.withOrganization(organizationId, (tx) => tx.slackPicture.findMany());
  expect(left.map(({ photoId }) => photoId)).toEqual([stays]);
});
