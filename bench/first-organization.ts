import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pino } from 'pino';
import { createAccounts } from '../src/accounts/accounts.js';
import { systemClock } from '../src/platform/clock.js';
import { openDatabase } from '../src/platform/database/database.js';
import { loadMasterKeys } from '../src/vault/master-keys.js';
import { deriveKeys } from '../src/vault/seal.js';
import type { BenchDatabase } from './bench-database.js';

/** Makes the organization that a first start makes, with its master keys in `<folder>/docket`. */
export async function prepareDocket(
  database: BenchDatabase,
  settings: { publicUrl: string; replyDelayMs: number | undefined },
): Promise<{ organizationId: string; apiKey: string; signInToken: string }> {
  const dataDir = join(database.folder, 'docket');
  await mkdir(dataDir, { recursive: true });
  const keys = loadMasterKeys(undefined, dataDir, () => {});
  const db = openDatabase(database.url, { connections: 2 });
  try {
    const { organizationId, apiKey, signInUrl } = await createAccounts({
      db,
      clock: systemClock,
      logger: pino({ level: 'silent' }),
      publicUrl: settings.publicUrl,
      sendMail: undefined,
      authSecrets: deriveKeys(keys, 'sessions'),
    }).ensureFirstOrganization();
    await setReplyDelay(database, settings.replyDelayMs);
    const signInToken = new URL(signInUrl ?? settings.publicUrl).searchParams.get('token') ?? '';
    return { organizationId, apiKey: apiKey ?? '', signInToken };
  } finally {
    await db.close();
  }
}

/** How long the bot waits for more texts before it answers; undefined is the default. */
export async function setReplyDelay(
  database: BenchDatabase,
  replyDelayMs: number | undefined,
): Promise<void> {
  await database.query('UPDATE organization SET settings = $1', [
    JSON.stringify(replyDelayMs === undefined ? {} : { replyDelayMs }),
  ]);
}
