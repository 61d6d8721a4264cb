import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DocketError } from '../platform/errors/docket-error.js';
import type { findAcross } from './find/find-across.js';
import type { findSpellings } from './find/match-spellings.js';

/** What looks for secrets: in texts that come in, and for known ones in what leaves. */
export type Lookouts = { door: typeof findAcross; gate: typeof findSpellings };

/** Keys that wrap data keys. The newest seals; the older ones open what they once sealed. */
export type MasterKeys = {
  newest: { version: string; key: Buffer };
  /** All of them, newest first. */
  all: readonly { version: string; key: Buffer }[];
  /** @throws DocketError when a row was sealed with a key that is not configured any more. */
  find(version: string): Buffer;
  /** Given only by a test that opens door and gate, to prove that they are what keeps secrets in. */
  lookouts?: Lookouts;
};

const KEY_BYTES = 32;

/**
 * Reads `k2:base64,k1:base64`, newest first, 32 bytes each.
 * @throws DocketError that says what is wrong, never the value.
 */
export function parseMasterKeys(value: string): MasterKeys {
  const keys = new Map<string, Buffer>();
  for (const part of value
    .split(',')
    .map((piece) => piece.trim())
    .filter(Boolean)) {
    const [, version, encoded] = /^([A-Za-z0-9_-]{1,32}):([A-Za-z0-9+/_=-]+)$/.exec(part) ?? [];
    const key = Buffer.from(encoded ?? '', 'base64');
    if (!version || key.length !== KEY_BYTES || keys.has(version)) {
      throw new DocketError(
        'setting-broken',
        'DOCKET_MASTER_KEYS must read k2:base64,k1:base64 with 32 bytes each and no version twice.',
      );
    }
    keys.set(version, key);
  }
  const newest = keys.entries().next().value;
  if (!newest) {
    throw new DocketError('setting-broken', 'DOCKET_MASTER_KEYS holds no key.');
  }
  return {
    newest: { version: newest[0], key: newest[1] },
    all: [...keys].map(([version, key]) => ({ version, key })),
    find(version) {
      const key = keys.get(version);
      if (!key) {
        throw new DocketError(
          'setting-broken',
          `Something is sealed with master key ${version}, which DOCKET_MASTER_KEYS does not list.`,
        );
      }
      return key;
    },
  };
}

/**
 * The keys of the settings, or those of `master-keys` in the data folder, made on first start with mode 600.
 * `onCreated` hears where a new file lies, so that someone is told to back it up.
 */
export function loadMasterKeys(
  configured: string | undefined,
  dataDir: string,
  onCreated: (path: string) => void,
): MasterKeys {
  if (configured) {
    return parseMasterKeys(configured);
  }
  const path = join(dataDir, 'master-keys');
  mkdirSync(dataDir, { recursive: true });
  try {
    writeFileSync(path, `k1:${randomBytes(KEY_BYTES).toString('base64')}\n`, {
      mode: 0o600,
      flag: 'wx',
      flush: true,
    });
    onCreated(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') {
      throw error;
    }
  }
  return parseMasterKeys(readFileSync(path, 'utf8').trim());
}
