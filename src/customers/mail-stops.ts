import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Clock } from '../platform/clock.js';
import type { Database } from '../platform/database/database.js';
import { notFound } from '../platform/errors/docket-error.js';
import { setOptedOut } from './set-opted-out.js';

export type MailStopParts = {
  db: Database;
  clock: Clock;
  /** Keys of this purpose alone; the first signs, all are believed. */
  secrets: readonly string[];
};

/** What the page behind a mail's stop link shows. */
export type MailStop = {
  organizationId: string;
  address: string;
  optedOut: boolean;
  language: string | null;
};

const UUID = 16;
const MAC = 16;

export type MailStops = ReturnType<typeof createMailStops>;

/**
 * The links in mails by which their reader stops them, or wants them again. A link is signed and names the organization
 * and the address's row; it is kept nowhere and does not expire. All but `tokenFor` throw `not-found` for a link that is
 * not ours, or whose address was taken away since.
 */
export function createMailStops({ db, clock, secrets }: MailStopParts) {
  const read = async (token: string): Promise<MailStop> => {
    const { organizationId, identityId } = readToken(secrets, token);
    const row = await db.withOrganization(organizationId, (tx) =>
      tx.customerIdentity.findFirst({
        where: { id: identityId, channel: 'email' },
        select: { address: true, optedOutAt: true, customer: { select: { language: true } } },
      }),
    );
    if (!row) {
      throw notFound('page');
    }
    const { address, optedOutAt, customer } = row;
    return { organizationId, address, optedOut: optedOutAt !== null, language: customer.language };
  };
  return {
    read,

    tokenFor: (organizationId: string, identityId: string): string => {
      const named = Buffer.concat([organizationId, identityId].map(bytesOf));
      return Buffer.concat([named, sign(secrets[0] ?? '', named)]).toString('base64url');
    },

    /** Once or again, it has one effect, and one entry in the customer's feed. */
    set: async (token: string, optedOut: boolean): Promise<void> => {
      const { organizationId, address } = await read(token);
      const at = clock.now();
      await db.withOrganization(organizationId, (tx) =>
        setOptedOut(tx, { organizationId, channel: 'email', address, optedOut, at }),
      );
    },
  };
}

function readToken(
  secrets: readonly string[],
  token: string,
): { organizationId: string; identityId: string } {
  const bytes = Buffer.from(/^[A-Za-z0-9_-]{64}$/.test(token) ? token : '', 'base64url');
  const named = bytes.subarray(0, 2 * UUID);
  const mac = bytes.subarray(2 * UUID);
  if (mac.length !== MAC || !secrets.some((secret) => timingSafeEqual(sign(secret, named), mac))) {
    throw notFound('page');
  }
  return { organizationId: uuidOf(named.subarray(0, UUID)), identityId: uuidOf(named.subarray(UUID)) };
}

function sign(secret: string, named: Buffer): Buffer {
  return createHmac('sha256', secret).update(named).digest().subarray(0, MAC);
}

function bytesOf(uuid: string): Buffer {
  return Buffer.from(uuid.replaceAll('-', ''), 'hex');
}

function uuidOf(bytes: Buffer): string {
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
