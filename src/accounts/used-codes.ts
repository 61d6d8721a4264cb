import { createHash } from 'node:crypto';
import type { AccountsParts } from './accounts-parts.js';
import { MINUTE } from './create-sign-in-link.js';

/** An app's code is good for a minute and a half: the one before and the one after are taken too. */
const REMEMBERED = 5 * MINUTE;

type Parts = Pick<AccountsParts, 'db' | 'clock'>;

/**
 * Sets a code aside for one use, whoever is first; false where it has been used already. Give it back with
 * `releaseCode` when it turned out to be wrong.
 */
export async function claimCode({ db, clock }: Parts, userId: string, code: string): Promise<boolean> {
  const now = clock.now();
  const old = new Date(now.getTime() - REMEMBERED);
  await db.global.usedCode.deleteMany({ where: { userId, usedAt: { lt: old } } });
  const { count } = await db.global.usedCode.createMany({
    data: [{ userId, codeHash: hashOf(userId, code), usedAt: now }],
    skipDuplicates: true,
  });
  return count === 1;
}

export async function releaseCode(
  { db }: Pick<AccountsParts, 'db'>,
  userId: string,
  code: string,
): Promise<void> {
  await db.global.usedCode.deleteMany({ where: { userId, codeHash: hashOf(userId, code) } });
}

function hashOf(userId: string, code: string): string {
  return createHash('sha256').update(`${userId} ${code}`).digest('base64url');
}
