import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { type Request, type Response, Router } from 'express';
import { createCannedReplies } from '../../../src/conversations/canned-replies.js';
import { createNotificationSettings } from '../../../src/notifications/notification-settings.js';
import { createLogger } from '../../../src/platform/logging/logger.js';
import { createGate } from '../../../src/vault/gate.js';
import { parseMasterKeys } from '../../../src/vault/master-keys.js';
import { createStaffGate, staffOf } from '../../../src/web/http/staff-gate.js';
import { createStaffShell } from '../../../src/web/http/staff-shell.js';
import { createServer } from '../../../src/web/server.js';
import { createSettingsRoutes } from '../../../src/web/staff/settings/settings-routes.js';
import { createSignInRoutes } from '../../../src/web/staff/sign-in/sign-in-routes.js';
import { accountsOver, PUBLIC_URL } from '../../accounts/accounts-fixture.js';
import { createTestDatabase } from '../../setup/test-database.js';

export type Answer = { status: number; headers: Headers; text: string };

/** Sign-in and settings on a port of their own, over a database of their own. */
export async function startWeb(options: { mail?: boolean } = {}) {
  const database = await createTestDatabase();
  const room = accountsOver(database.db, options);
  const { accounts, clock } = room;
  const logger = createLogger('silent');
  const keys = parseMasterKeys(`k1:${randomBytes(32).toString('base64')}`);
  const requireStaff = createStaffGate(accounts);
  const frame = createStaffShell({ accounts, clock, countUnclaimed: async () => 3 });
  const app = createServer({
    publicUrl: PUBLIC_URL,
    logger,
    machineRouters: [machineDoors()],
    pageRouters: [
      createSignInRoutes({ accounts, clock, logger }),
      createSettingsRoutes({
        accounts,
        requireStaff,
        frame,
        slackMembers: undefined,
        notifications: createNotificationSettings({ db: database.db, clock }),
        slack: {
          publicUrl: PUBLIC_URL,
          manifest: '',
          createAppUrl: 'https://slack.example/',
          app: undefined,
        },
        replies: createCannedReplies({ db: database.db, clock, keys, gate: createGate(keys) }),
        languageModel: { name: 'some-model', readUse: async () => ({ calls: 3, tokens: 4_567 }) },
      }),
      inboxDoor(requireStaff()),
    ],
  });
  const server = app.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  async function get(path: string, headers: Record<string, string> = {}): Promise<Answer> {
    return answerOf(
      await fetch(base + path, { headers: { accept: 'text/html', ...headers }, redirect: 'manual' }),
    );
  }
  async function post(
    path: string,
    form: Record<string, string>,
    headers: Record<string, string> = {},
  ): Promise<Answer> {
    const body = new URLSearchParams(form);
    const all = { accept: 'text/html', 'sec-fetch-site': 'same-origin', ...headers };
    return answerOf(await fetch(base + path, { method: 'POST', body, headers: all, redirect: 'manual' }));
  }
  return {
    ...room,
    db: database.db,
    base,
    get,
    post,
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
      await database.drop();
    },
  };
}

export type Web = Awaited<ReturnType<typeof startWeb>>;

async function answerOf(response: globalThis.Response): Promise<Answer> {
  return { status: response.status, headers: response.headers, text: await response.text() };
}

function machineDoors(): Router {
  const router = Router();
  // What a webhook needs: the body, unread by anyone before.
  router.post('/webhooks/echo', async (request: Request, response: Response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    response.type('text').send(Buffer.concat(chunks).toString());
  });
  router.get('/api/v1/broken', () => {
    throw new Error('select * from secrets where value = 4821');
  });
  return router;
}

function inboxDoor(gate: ReturnType<ReturnType<typeof createStaffGate>>): Router {
  const router = Router();
  router.get('/inbox', gate, (_request, response) => {
    response.type('text').send(`inbox of ${staffOf(response).organizationName}`);
  });
  router.get('/broken', () => {
    throw new Error('select * from secrets where value = 4821');
  });
  return router;
}
