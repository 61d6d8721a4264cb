import { randomBytes } from 'node:crypto';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { loadMasterKeys, parseMasterKeys } from '../../src/vault/master-keys.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'docket-keys-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const key = () => randomBytes(32).toString('base64');

test('the first start makes a key that only its owner can read, and says where it lies, once', async () => {
  const created: string[] = [];
  const first = loadMasterKeys(undefined, folder, (path) => created.push(path));
  const again = loadMasterKeys(undefined, folder, (path) => created.push(path));
  const path = join(folder, 'master-keys');
  expect(created).toEqual([path]);
  expect((await stat(path)).mode & 0o777).toBe(0o600);
  expect(again.newest).toEqual(first.newest);
  expect(await readFile(path, 'utf8')).toBe(`k1:${first.newest.key.toString('base64')}\n`);
});

test('configured keys are used, and no file is made', async () => {
  const configured = key();
  const keys = loadMasterKeys(`k7:${configured}`, folder, () => expect.unreachable());
  expect(keys.newest).toEqual({ version: 'k7', key: Buffer.from(configured, 'base64') });
  await expect(stat(join(folder, 'master-keys'))).rejects.toMatchObject({ code: 'ENOENT' });
});

test('the newest comes first, the older ones are found by version', () => {
  const [k1, k2] = [key(), key()];
  const keys = parseMasterKeys(` k2:${k2} , k1:${k1} `);
  expect(keys.newest.version).toBe('k2');
  expect(keys.find('k1').toString('base64')).toBe(k1);
  expect(() => keys.find('k3')).toThrow(/k3/);
});

test.each([
  ['nothing', ''],
  ['no version', key()],
  ['too short a key', `k1:${randomBytes(16).toString('base64')}`],
  ['one version twice', `k1:${key()},k1:${key()}`],
  ['a broken second key', `k2:${key()},k1:swordfish`],
])('%s is refused in words that do not tell the key', (_what, value) => {
  const refusal = (() => {
    try {
      parseMasterKeys(value);
      return '';
    } catch (error) {
      return String(error);
    }
  })();
  expect(refusal).toMatch(/DOCKET_MASTER_KEYS/);
  for (const part of value.split(/[:,]/).filter((piece) => piece.length > 8)) {
    expect(refusal).not.toContain(part);
  }
});

test('a key file that was emptied is not made again: what it sealed would be lost without a word', async () => {
  await writeFile(join(folder, 'master-keys'), '');
  expect(() => loadMasterKeys(undefined, folder, () => expect.unreachable())).toThrow(/holds no key/);
});
