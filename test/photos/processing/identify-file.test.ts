import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { identifyFile } from '../../../src/photos/processing/identify-file.js';
import { gifBomb, iphoneHeic, phonePhoto, picture, pngClaiming } from './made-photos.js';

function identify(bytes: Buffer | string, announcedType?: string) {
  const content = Buffer.from(bytes);
  const head = content.subarray(0, 65_536);
  return identifyFile({ head, size: content.length, read: async () => content, announcedType });
}

describe('photos', () => {
  test('are known by their bytes, whatever they are called', async () => {
    const made = [
      ['jpeg', await picture().jpeg().toBuffer()],
      ['png', await picture().png().toBuffer()],
      ['webp', await picture().webp().toBuffer()],
    ] as const;
    for (const [format, bytes] of made) {
      for (const called of [undefined, 'text/plain', 'image/gif']) {
        const found = await identify(bytes, called);
        expect(found).toMatchObject({
          kind: 'photo',
          format,
          mime: `image/${format}`,
          width: 800,
          height: 600,
        });
      }
    }
  });

  test('a HEIC of an iPhone is a photo with its size', async () => {
    expect(await identify(await iphoneHeic())).toMatchObject({
      kind: 'photo',
      format: 'heic',
      extension: 'heic',
      width: 2566,
      height: 3313,
    });
  });

  test('the size is that of the upright photo', async () => {
    expect(await identify(await phonePhoto(6))).toMatchObject({ width: 600, height: 800 });
  });

  test('a photo with a web page behind its end is a photo', async () => {
    const polyglot = Buffer.concat([await phonePhoto(), Buffer.from('<html><script>alert(1)</script>')]);
    expect(await identify(polyglot)).toMatchObject({ kind: 'photo', format: 'jpeg' });
  });

  test('one that broke off on the way is a photo while its beginning is there', async () => {
    const bytes = await phonePhoto();
    expect((await identify(bytes.subarray(0, bytes.length / 3))).kind).toBe('photo');
  });

  test('over the size limit it is an attachment, and is not read', async () => {
    const bytes = await phonePhoto();
    const read = () => Promise.reject(new Error('read'));
    const found = await identifyFile({ head: bytes, size: 11 * 1024 * 1024, read });
    expect(found).toMatchObject({ kind: 'attachment', mime: 'image/jpeg', extension: 'jpg' });
    expect(found).toHaveProperty('sentence', 'The photo is larger than 10 MB and is kept as an attachment.');
  });
});

describe('attachments', () => {
  const vcard = 'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ada\r\nEND:VCARD\r\n';
  const video = Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypmp42\0\0\0\0mp42isom')]);
  test.each([
    ['PDF', '%PDF-1.7\n1 0 obj', 'application/pdf'],
    ['vCard', vcard, 'text/vcard'],
    ['video', video, 'video/mp4'],
    ['GIF', gifBomb(), 'image/gif'],
    ['text', 'The tap drips.', 'text/plain'],
    ['unknown bytes', Buffer.from([0, 1, 2, 3, 4]), 'application/octet-stream'],
  ])('%s', async (_name, bytes, mime) => {
    expect(await identify(bytes)).toMatchObject({ kind: 'attachment', mime });
  });

  test('AVIF, which Docket does not show', async () => {
    const avif = await picture(64, 64).avif().toBuffer();
    expect(await identify(avif)).toMatchObject({ kind: 'attachment', mime: 'image/avif' });
  });
});

describe('refused, with a reason and a sentence', () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
  test.each([
    ['an empty file', '', 'empty'],
    ['SVG', svg, 'svg'],
    ['SVG behind a prolog', `<?xml version="1.0"?>\n<!-- x --><!DOCTYPE svg>\n${svg}`, 'svg'],
    ['SVG with a prefix', '<s:svg xmlns:s="http://www.w3.org/2000/svg"/>', 'svg'],
    ['SVG in UTF-16', Buffer.from(`\ufeff${svg}`, 'utf16le'), 'svg'],
    ['SVG behind a byte order mark', `\ufeff  ${svg}`, 'svg'],
    ['a sign-in page', '<!DOCTYPE html><html><body>Sign in</body></html>', 'web-page'],
    ['a bare page', '\n<HTML><head></head>', 'web-page'],
    ['text that calls itself a photo', 'this is not a photo', 'not-a-photo'],
    ['bytes that call themselves a photo', Buffer.from([0, 1, 2, 3]), 'not-a-photo'],
    ['256 megapixels', pngClaiming(16_000, 16_000), 'too-many-pixels'],
    ['two thousand million pixels a side', pngClaiming(2_000_000_000, 2_000_000_000), undefined],
    ['a JPEG of three bytes', Buffer.from([0xff, 0xd8, 0xff]), 'unreadable'],
    ['a PNG header and nothing', pngClaiming(10, 10).subarray(0, 12), undefined],
  ])('%s', async (_name, bytes, reason) => {
    const found = await identify(bytes, 'image/jpeg');
    expect(found).toMatchObject({
      kind: 'refused',
      ...(reason && { reason }),
      mime: 'application/octet-stream',
    });
    expect(found.kind === 'refused' && found.sentence).toMatch(/^[A-Z].*\.$/);
  });
});

test('no bytes make it throw', async () => {
  const magic = ['ffd8ffe0', '89504e470d0a1a0a', '52494646', '474946383961', '0000001866747970', ''];
  const pieces = fc.tuple(fc.constantFrom(...magic), fc.uint8Array({ maxLength: 200 }));
  await fc.assert(
    fc.asyncProperty(pieces, async ([start, rest]) => {
      const found = await identify(Buffer.concat([Buffer.from(start, 'hex'), rest]), 'image/jpeg');
      expect(['photo', 'attachment', 'refused']).toContain(found.kind);
    }),
    { numRuns: 300 },
  );
});
