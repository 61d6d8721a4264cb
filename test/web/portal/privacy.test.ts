import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { listOrganizations } from '../../../src/accounts/list-organizations.js';
import { readOrganization } from '../../../src/accounts/read-organization.js';
import { createLogger } from '../../../src/platform/logging/logger.js';
import { createPrivacyRoutes } from '../../../src/web/portal/privacy/privacy-routes.js';
import { createServer } from '../../../src/web/server.js';
import { createSimulatorRoutes } from '../../../src/web/simulator/routes.js';
import { clock, openShop } from '../../jobs/shop.js';
import { createTestDatabase, type TestDatabase } from '../../setup/test-database.js';

let database: TestDatabase;
let url: string;
let close: () => Promise<unknown>;

beforeAll(async () => {
  database = await createTestDatabase();
  const { db } = database;
  const accounts = {
    listOrganizations: () => listOrganizations({ db }),
    readOrganization: (id: string) => readOrganization({ db }, id),
    resolveStaff: async () => undefined,
  };
  const app = createServer({
    publicUrl: 'http://docket.test',
    logger: createLogger('silent'),
    machineRouters: [],
    pageRouters: [
      createPrivacyRoutes({ db, accounts, clock, usesLanguageModel: false }),
      createSimulatorRoutes({ accounts, clock }),
    ],
  });
  const server = app.listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  close = () => new Promise((resolve) => server.close(resolve));
});
afterAll(async () => {
  await close();
  await database.drop();
});

it("says to anybody what a business does with its customers' data", async () => {
  const shop = await openShop(database.db, { privacyContact: 'data@northside.example' });
  const answer = await fetch(`${url}/p/${shop.organizationId}`);
  const html = await answer.text();
  expect(answer.status).toBe(200);
  expect(html).toContain('Northside');
  expect(html).toContain('mailto:data@northside.example');
  expect(html).toContain('Nothing you send goes to an outside AI service');
});

it('has no page for a business that does not exist', async () => {
  expect((await fetch(`${url}/p/no-such-shop`)).status).toBe(404);
});

it("shows the simulator's phone to a stranger, and no more than the business's name", async () => {
  const html = await (await fetch(`${url}/simulator`)).text();
  expect(html).toContain('data-signed-in="false"');
  expect(html).toContain('Northside');
});
