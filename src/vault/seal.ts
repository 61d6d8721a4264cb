import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from 'node:crypto';
import type { MasterKeys } from './master-keys.js';

/**
 * Envelope encryption as in HashiCorp Vault's transit engine: each seal has a data key of its own, wrapped by a
 * master key whose version is written in front. AES-256-GCM twice; `context` (a table and a row's id) is
 * authenticated with both, so a sealed value moved to another row does not open.
 *
 * Layout: version length (1) · version · wrapped data key (12 + 32 + 16) · iv (12) · ciphertext · tag (16).
 */
const CIPHER = 'aes-256-gcm';
const IV = 12;
const TAG = 16;
const DATA_KEY = 32;
const WRAPPED = IV + DATA_KEY + TAG;

export function seal(keys: MasterKeys, plain: Buffer | string, context: string): Uint8Array<ArrayBuffer> {
  const { version, key } = keys.newest;
  // One call for all that is random: asking the system is what a seal costs most.
  const random = randomBytes(DATA_KEY + IV + IV);
  const dataKey = random.subarray(0, DATA_KEY);
  const [keyIv, plainIv] = [random.subarray(DATA_KEY, DATA_KEY + IV), random.subarray(DATA_KEY + IV)];
  const sealed = Buffer.concat([
    Buffer.from([version.length]),
    Buffer.from(version),
    encrypt(key, keyIv, dataKey, context),
    encrypt(dataKey, plainIv, typeof plain === 'string' ? Buffer.from(plain) : plain, context),
  ]);
  dataKey.fill(0);
  return new Uint8Array(sealed);
}

/** @throws when the key is not known, the context is another, or a byte was changed. */
export function open(keys: MasterKeys, sealed: Uint8Array, context: string): Buffer {
  const bytes = Buffer.from(sealed);
  const versionEnd = 1 + (bytes[0] ?? 0);
  const key = keys.find(bytes.subarray(1, versionEnd).toString());
  const dataKey = decrypt(key, bytes.subarray(versionEnd, versionEnd + WRAPPED), context);
  return decrypt(dataKey, bytes.subarray(versionEnd + WRAPPED), context);
}

/**
 * Keys for another purpose (sign-in), one for each master key, newest first; derived so that they never equal or betray
 * a master key. The number of each stays the same however many newer ones come before it.
 */
export function deriveKeys(keys: MasterKeys, purpose: string): { version: number; value: string }[] {
  return keys.all.map(({ version, key }) => ({
    version: createHash('sha256').update(version).digest().readUIntBE(0, 6),
    value: Buffer.from(hkdfSync('sha256', key, '', `docket ${purpose}`, 32)).toString('base64url'),
  }));
}

/** `iv` must never be used with the same key again. */
function encrypt(key: Buffer, iv: Buffer, plain: Buffer, context: string): Buffer {
  const cipher = createCipheriv(CIPHER, key, iv).setAAD(Buffer.from(context));
  return Buffer.concat([iv, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

function decrypt(key: Buffer, sealed: Buffer, context: string): Buffer {
  const decipher = createDecipheriv(CIPHER, key, sealed.subarray(0, IV)).setAAD(Buffer.from(context));
  decipher.setAuthTag(sealed.subarray(sealed.length - TAG));
  return Buffer.concat([decipher.update(sealed.subarray(IV, sealed.length - TAG)), decipher.final()]);
}
