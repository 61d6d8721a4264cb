import pg from 'pg';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Staff } from '../../src/accounts/staff.js';
import { createRecordSources } from '../../src/app/record-sources.js';
import { Ledger, record } from './ledger/ledger.js';

let ledger: Ledger;
beforeAll(async () => {
  ledger = await Ledger.open();
});
afterAll(() => ledger.close());

const noSetting = async (): Promise<never> => {
  throw new Error('covers ask for no setting');
};

test('every card gets its own newest photo, in as many queries for one card as for many', async () => {
  const organizationId = await ledger.organization();
  const sources = createRecordSources({ readTradeSetting: noSetting });
  const jobs = Array.from({ length: 6 }, () => record('job'));
  const newest: [string, string[]][] = [];
  for (const [index, job] of jobs.entries()) {
    const urls = ['https://media.example/a', 'https://media.example/b'].map((url) => `${url}${index}`);
    const { photoIds } = await ledger.expect(organizationId, { places: [job] }, urls);
    newest.push([job.id, photoIds.slice(-1)]);
  }
  const asked = vi.spyOn(pg.Client.prototype, 'query');
  const covers = async (records: typeof jobs) => {
    const before = asked.mock.calls.length;
    const found = await ledger.db.withOrganization(organizationId, (tx) =>
      sources.covers(tx, { organizationId } as Staff, records),
    );
    return { found, queries: asked.mock.calls.length - before };
  };
  const [one, many] = [await covers(jobs.slice(0, 1)), await covers(jobs)];
  asked.mockRestore();
  const shown = [...many.found].map(([id, photos]) => [id, photos.map((photo) => photo.id)]);
  expect(shown).toHaveLength(newest.length);
  expect(shown).toEqual(expect.arrayContaining(newest));
  expect(many.queries).toBe(one.queries);
});
