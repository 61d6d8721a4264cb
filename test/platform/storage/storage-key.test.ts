import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseStorageUrl } from '../../../src/platform/storage/parse-storage-url.js';
import { originalKey, parseStorageKey, renditionKey } from '../../../src/platform/storage/storage-key.js';

const organization = '0198c0de-0000-7000-8000-000000000001';
const hash = 'ab'.repeat(32);

describe('keys', () => {
  test('name organization and hash', () => {
    expect(originalKey(organization, hash)).toBe(`originals/${organization}/ab/${hash}`);
    expect(renditionKey(organization, hash, 'preview', 'jpg')).toBe(
      `renditions/${organization}/${hash}/preview.jpg`,
    );
  });

  test.each([
    '',
    'a',
    '/etc/passwd',
    '../x',
    'a/../b',
    'a/./b',
    'a//b',
    'a/',
    '/a',
    'a/.hidden',
    'a/b.',
    'a/b..c',
    'A/b',
    'a\\b/c',
    'a/b\0',
    'a/%2e%2e',
    `a/${'b'.repeat(600)}`,
  ])('%j is no key', (text) => {
    expect(() => parseStorageKey(text)).toThrow('not a storage key');
  });

  test('whatever passes stays inside its root', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '.', '/', '\\', '0', '-', ' ') }), (text) => {
        try {
          parseStorageKey(text);
        } catch {
          return true;
        }
        const url = new URL(text, 'file:///root/');
        return url.pathname === `/root/${text}`;
      }),
    );
  });

  test.each([
    ['../x', hash],
    [organization, '../x'],
    [organization, hash.toUpperCase()],
  ])('an id or hash of another form is refused', (id, sha) => {
    expect(() => originalKey(id, sha)).toThrow();
  });
});

describe('STORAGE_URL', () => {
  test('names a folder, relative or whole', () => {
    expect(parseStorageUrl('file:./data')).toEqual({ provider: 'disk', root: `${process.cwd()}/data` });
    expect(parseStorageUrl('file:///srv/photos')).toEqual({ provider: 'disk', root: '/srv/photos' });
    expect(parseStorageUrl('file:/srv/photos')).toEqual({ provider: 'disk', root: '/srv/photos' });
  });

  test('names a bucket with everything it needs', () => {
    const url = 's3://key:s%2Fcret@photos?endpoint=http://minio:9000&region=eu&prefix=/a/b/&objectLockDays=9';
    expect(parseStorageUrl(url)).toEqual({
      provider: 's3',
      bucket: 'photos',
      region: 'eu',
      endpoint: 'http://minio:9000',
      pathStyle: true,
      prefix: 'a/b',
      credentials: { accessKeyId: 'key', secretAccessKey: 's/cret' },
      objectLockDays: 9,
    });
    expect(parseStorageUrl('s3://photos')).toMatchObject({ pathStyle: false, region: 'us-east-1' });
  });

  test.each([
    'http://x',
    '',
    's3://',
    'file:',
    's3://a:s3cret@bucket?endpoint=minio:9000',
    's3://a:s3cret@bucket?objectLockDays=x',
    's3://a:s3cret@bucket?nonsense=1',
    's3://s3cret@bucket',
    's3://a:s3cret@bucket/path',
  ])('%j is refused in one line without the credential', (url) => {
    expect(() => parseStorageUrl(url)).toThrow(/^STORAGE_URL cannot be used: (?!.*s3cret)[^\n]+$/);
  });
});
