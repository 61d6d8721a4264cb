import { type Accounts, createAccounts } from '../../src/accounts/accounts.js';
import type { SendMail } from '../../src/accounts/accounts-parts.js';
import type { OpenWork } from '../../src/accounts/open-work.js';
import type { Role } from '../../src/accounts/policy.js';
import type { Staff } from '../../src/accounts/staff.js';
import type { Clock } from '../../src/platform/clock.js';
import type { Database } from '../../src/platform/database/database.js';
import { newId } from '../../src/platform/ids.js';
import { createLogger } from '../../src/platform/logging/logger.js';

export const PUBLIC_URL = 'http://docket.test';

export type Mail = Parameters<SendMail>[0];

/** The accounts room over a test database, with a clock that a test may set and a mailbox it may read. */
export function accountsOver(db: Database, options: { mail?: boolean; openWork?: OpenWork } = {}) {
  const clock: Clock & { offset: number } = {
    offset: 0,
    now() {
      return new Date(Date.now() + this.offset);
    },
  };
  const mails: Mail[] = [];
  const accounts = createAccounts({
    db,
    clock,
    logger: createLogger('silent'),
    authSecrets: [{ version: 1, value: 'a secret of the tests, long enough to sign with' }],
    publicUrl: PUBLIC_URL,
    ...(options.openWork ? { openWork: options.openWork } : {}),
    sendMail: options.mail
      ? async (mail) => {
          mails.push(mail);
        }
      : undefined,
  });
  return { accounts, clock, mails };
}

let numbers = 0;

/** An organization that a test does not care about, with its owner signed in by link. */
export async function organizationOf(accounts: Accounts, name = 'Some Shop') {
  numbers += 1;
  const phone = `+1201555${String(1000 + numbers)}`;
  const ownerEmail = `owner${numbers}-${newId().slice(-8)}@shop.example`;
  const created = await accounts.createOrganization({
    name,
    trade: 'it-repair',
    plan: 'pro',
    ownerEmail,
    phone,
  });
  const cookie = await signInBy(accounts, created.signInUrl);
  return { ...created, phone, ownerEmail, cookie, owner: await staffBy(accounts, cookie) };
}

/** Opens a sign-in link or an invitation; the `Cookie` header of the session. */
export async function signInBy(accounts: Accounts, url: string): Promise<string> {
  const open = new URL(url).pathname === '/invitation' ? accounts.joinOrganization : accounts.signInWithLink;
  const { cookies } = await open(tokenOf(url), new Headers());
  return cookieHeader(cookies);
}

export function tokenOf(url: string): string {
  return new URL(url).searchParams.get('token') ?? '';
}

export function cookieHeader(cookies: readonly string[]): string {
  return cookies.map((cookie) => cookie.split(';')[0]).join('; ');
}

export async function staffBy(accounts: Accounts, cookie: string): Promise<Staff> {
  const session = await accounts.resolveStaff(new Headers({ cookie }));
  if (!session?.staff) {
    throw new Error('Nobody is signed in');
  }
  return session.staff;
}

/** A member of a role, invited by `owner` and signed in. */
export async function memberOf(accounts: Accounts, owner: Staff, role: Role) {
  const email = `${role}-${newId().slice(-8)}@shop.example`;
  const { by } = await accounts.inviteMember(owner, { email, role });
  if (by.kind !== 'link') {
    throw new Error('Expected a link to hand over');
  }
  const cookie = await signInBy(accounts, by.url);
  return { cookie, email, staff: await staffBy(accounts, cookie) };
}
