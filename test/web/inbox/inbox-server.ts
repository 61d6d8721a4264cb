import { randomBytes } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import type { RequestHandler } from 'express';
import type { Staff } from '../../../src/accounts/staff.js';
import { readStoredTexts } from '../../../src/app/record-ports.js';
import { createMaySee } from '../../../src/conversations/conversation-access.js';
import { createInboxActions } from '../../../src/conversations/inbox-actions.js';
import { openConversation } from '../../../src/conversations/open-conversation.js';
import { writeInbound } from '../../../src/conversations/write-message.js';
import { QUESTION_SETS } from '../../../src/intake/ask/question-sets.js';
import { conversationAccess } from '../../../src/intake/conversation-access.js';
import { createIntakeActions } from '../../../src/intake/intake-actions.js';
import type { IntakePorts } from '../../../src/intake/intake-ports.js';
import { recordOwners } from '../../../src/intake/record-owners.js';
import { mayReveal } from '../../../src/jobs/is-assigned.js';
import { linkPhotos } from '../../../src/photos/place-photos.js';
import type { Database } from '../../../src/platform/database/database.js';
import { newId } from '../../../src/platform/ids.js';
import { createLogger } from '../../../src/platform/logging/logger.js';
import { createGate } from '../../../src/vault/gate.js';
import { parseMasterKeys } from '../../../src/vault/master-keys.js';
import { createReveal } from '../../../src/vault/reveal.js';
import { saveSecret } from '../../../src/vault/save-secret.js';
import type { RequireStaff } from '../../../src/web/http/staff-gate.js';
import type { FrameStaffPage } from '../../../src/web/http/staff-shell.js';
import { createLive } from '../../../src/web/live/create-live.js';
import { createServer } from '../../../src/web/server.js';
import type { InboxSources } from '../../../src/web/staff/inbox/inbox-parts.js';
import { createInboxRoutes } from '../../../src/web/staff/inbox/inbox-routes.js';
import { createPasscodeRoutes } from '../../../src/web/staff/reveal/passcode-routes.js';
import { type Shop, screened } from '../../jobs/shop.js';

export const keys = parseMasterKeys(`k1:${randomBytes(32).toString('base64')}`);
export const clock = { now: () => new Date() };
const logger = createLogger('silent');

export type InboxServer = Awaited<ReturnType<typeof startInbox>>;

/** The inbox's pages, the passcode routes and the live stream on a real database; who is signed in is said by a header. */
export async function startInbox(
  db: Database,
  databaseUrl: string,
  people: Staff[],
  options: { streamsPerMember?: number } = {},
) {
  const woken: string[] = [];
  const requireStaff = actAs(people);
  const frame: FrameStaffPage = async (staff) => ({
    shell: {
      organizationName: staff.organizationName,
      plan: 'pro',
      organizationId: staff.organizationId,
      member: { id: staff.memberId, name: staff.name, email: staff.email, role: staff.role },
      places: ['inbox'],
      inboxCount: 0,
    },
    locale: { locale: 'en-GB', timeZone: 'Europe/London', now: clock.now() },
    organization: {} as never,
  });
  const ports: IntakePorts = {
    readOrganization: () => Promise.reject(new Error('not asked here')),
    readTradeSetting: async () => ({ opens: 'quote', set: QUESTION_SETS['it-repair'] }),
    linkPhotos: async (tx, input) => void (await linkPhotos(tx, input)),
    readStoredTexts,
    wake: (kind) => void woken.push(kind),
  };
  const access = conversationAccess;
  const inbox = createInboxActions({
    db,
    clock,
    keys,
    gate: createGate(keys),
    access,
    owners: recordOwners,
    readTexts: readStoredTexts,
    wake: (kind) => void woken.push(kind),
  });
  const intake = createIntakeActions({ db, clock, keys, gate: createGate(keys), access, ports });
  const sources: InboxSources = {
    access,
    photos: async () => new Map(),
    readTradeSetting: ports.readTradeSetting,
    now: () => clock.now(),
  };
  const live = createLive({
    databaseUrl,
    logger,
    requireStaff,
    sees: createMaySee(db, access),
    limits: options,
  });
  const reveal = createReveal({ db, keys, clock, mayReveal });
  const app = createServer({
    publicUrl: 'http://docket.test',
    logger,
    machineRouters: [],
    pageRouters: [
      live.router,
      createPasscodeRoutes({ db, requireStaff, frame, reveal, intake, access }),
      createInboxRoutes({ db, requireStaff, frame, inbox, intake, sources }),
    ],
  });
  const server = app.listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const as = (staff: Staff, more: Record<string, string> = {}) => ({ 'x-member': staff.memberId, ...more });
  return {
    url,
    live,
    woken,
    get: (staff: Staff, path: string, headers: Record<string, string> = {}) =>
      fetch(url + path, { headers: as(staff, headers), redirect: 'manual' }),
    /** As htmx sends a form. */
    post: (
      staff: Staff,
      path: string,
      form: Record<string, string> = {},
      headers: Record<string, string> = {},
    ) =>
      fetch(url + path, {
        method: 'POST',
        body: new URLSearchParams(form),
        headers: as(staff, { 'hx-request': 'true', ...headers }),
        redirect: 'manual',
      }),
    async close() {
      await live.close();
      await new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      });
    },
  };
}

function actAs(people: Staff[]): RequireStaff {
  return (): RequestHandler => (request, response, next) => {
    const staff = people.find(({ memberId }) => memberId === request.get('x-member'));
    if (!staff) {
      throw new Error('nobody is signed in');
    }
    response.set('Cache-Control', 'no-store');
    response.locals.session = {
      staff,
      memberships: [],
      sessionId: newId(),
      startedAt: new Date(),
      lacksSecondFactor: false,
      unusedModules: [],
      cookies: [],
    };
    next();
  };
}

/** A conversation of the shop's customer, with one text, and an answer of the bot that is due. */
export async function openTalk(shop: Shop, text = 'hi, my phone screen is smashed') {
  const { organizationId, customerId } = shop;
  return await shop.run(async (tx) => {
    const at = clock.now();
    const conversation = await openConversation(tx, {
      organizationId,
      customerId,
      channel: 'sms',
      address: '+447700900123',
      ourAddress: '+15550100001',
      trade: 'it-repair',
      language: 'en',
      intake: {},
      actor: { kind: 'customer', id: customerId },
      at,
    });
    await writeInbound(tx, {
      conversation,
      text: screened(text),
      at,
      id: newId(),
      externalId: newId(),
      asked: null,
      photos: 0,
    });
    return await tx.conversation.update({
      where: { id: conversation.id },
      data: { replyDueAt: new Date(at.getTime() + 60_000) },
    });
  });
}

/** Seals a passcode on a record of the shop. */
export function sealOn(shop: Shop, record: { kind: 'job' | 'conversation'; id: string }, value: string) {
  const { organizationId, customerId } = shop;
  return shop.run((tx) =>
    saveSecret(tx, keys, {
      organizationId,
      record,
      customerId,
      kind: 'passcode',
      sureness: 'sure',
      value,
      messageId: null,
      actor: { kind: 'customer', id: customerId },
      at: clock.now(),
    }),
  );
}

export function readConversation(shop: Shop, id: string) {
  return shop.run((tx) => tx.conversation.findUniqueOrThrow({ where: { id } }));
}

export function feedOf(shop: Shop, kind: string, id: string) {
  return shop.run((tx) =>
    tx.activity.findMany({ where: { recordKind: kind, recordId: id }, orderBy: { sequence: 'asc' } }),
  );
}
