import { createHash } from 'node:crypto';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import type { IdentifiedPhoto } from '../../../src/photos/processing/identified-file.js';
import { identifyFile } from '../../../src/photos/processing/identify-file.js';
import {
  createMakeRenditions,
  type Rendition,
  type RenditionSettings,
} from '../../../src/photos/processing/make-renditions.js';
import { renderPhoto } from '../../../src/photos/processing/render-photo.js';
import { wrapInTiff } from '../../../src/photos/processing/wrap-in-tiff.js';
import { iphoneHeic, phonePhoto, picture, pngClaiming, redBlue } from './made-photos.js';

async function identify(photo: Buffer): Promise<IdentifiedPhoto> {
  const identified = await identifyFile({ head: photo, size: photo.length, read: async () => photo });
  if (identified.kind !== 'photo') throw new Error(`identified as ${identified.kind}`);
  return identified;
}

async function render(photo: Buffer, settings: RenditionSettings = {}) {
  return createMakeRenditions(settings)(photo, await identify(photo));
}

async function rendered(photo: Buffer, settings?: RenditionSettings) {
  const outcome = await render(photo, settings);
  if (outcome.state !== 'made') throw new Error(`not made: ${outcome.reason}`);
  return outcome;
}

async function colourAt({ bytes }: Pick<Rendition, 'bytes'>, left: number, top: number): Promise<number[]> {
  const area = { left, top, width: 1, height: 1 };
  return [...(await sharp(bytes).extract(area).removeAlpha().raw().toBuffer())];
}

function expectNear(actual: number[], expected: number[], tolerance = 12): void {
  actual.forEach((value, index) => {
    expect(Math.abs(value - (expected[index] ?? 0)), `${actual} is not ${expected}`).toBeLessThanOrEqual(
      tolerance,
    );
  });
}

describe('thumbnail and preview', () => {
  test('have their sizes, types and hashes, and keep the proportions', async () => {
    const { thumbnail, preview, damaged, placeholder } = await rendered(
      await picture(3200, 2000).jpeg().toBuffer(),
    );
    expect(preview).toMatchObject({ kind: 'preview', mime: 'image/jpeg', width: 1600, height: 1000 });
    expect(thumbnail).toMatchObject({ kind: 'thumbnail', mime: 'image/webp', width: 400, height: 250 });
    for (const made of [thumbnail, preview]) {
      expect(made.sha256).toBe(createHash('sha256').update(made.bytes).digest('hex'));
      expect(await sharp(made.bytes).metadata()).toMatchObject({ width: made.width, height: made.height });
    }
    expect(damaged).toBe(false);
    expect(placeholder).toMatch(/^#[0-9a-f]{6}$/);
  });

  test('are not larger than the photo', async () => {
    const { thumbnail, preview } = await rendered(await picture(120, 80).png().toBuffer());
    expect([preview.width, thumbnail.width]).toEqual([120, 120]);
  });

  // Where red (left in the pixels) is seen, by EXIF orientation.
  test.each([
    [1, [10, 20]],
    [2, [50, 20]],
    [3, [50, 20]],
    [4, [10, 20]],
    [5, [20, 10]],
    [6, [20, 10]],
    [7, [20, 50]],
    [8, [20, 50]],
  ])('are upright for orientation %i', async (orientation, [left, top]) => {
    const photo = await redBlue().withMetadata({ orientation }).jpeg({ quality: 100 }).toBuffer();
    const { preview, thumbnail } = await rendered(photo);
    for (const made of [preview, thumbnail]) {
      expect([made.width, made.height]).toEqual(orientation < 5 ? [60, 40] : [40, 60]);
      expectNear(await colourAt(made, left ?? 0, top ?? 0), [255, 0, 0], 20);
    }
  });

  test('carry no GPS, maker, profile or other metadata', async () => {
    const { preview, thumbnail } = await rendered(await phonePhoto(6));
    for (const { bytes } of [preview, thumbnail]) {
      const { exif, icc, xmp, iptc, orientation, comments } = await sharp(bytes).metadata();
      expect({ exif, icc, xmp, iptc, orientation, comments }).toEqual({});
      expect(Buffer.from(bytes).toString('latin1')).not.toMatch(
        /Exif|GPS|Fairphone|secret-maker-note|2024:02/,
      );
    }
  });

  test('have the right colours when the photo is in Display P3', async () => {
    const colour = { r: 200, g: 60, b: 40 };
    const flat = sharp({ create: { width: 50, height: 50, channels: 3, background: colour } });
    const photo = await flat
      .withIccProfile('p3')
      .jpeg({ quality: 100, chromaSubsampling: '4:4:4' })
      .toBuffer();
    const stored = await sharp(photo).keepIccProfile().raw().toBuffer();
    expect(Math.abs((stored[0] ?? 0) - 200)).toBeGreaterThan(10);
    const { preview, placeholder } = await rendered(photo);
    expectNear(await colourAt(preview, 25, 25), [200, 60, 40], 5);
    expectNear([...Buffer.from(placeholder.slice(1), 'hex')], [200, 60, 40], 8);
  });

  test('show a transparent PNG on white', async () => {
    const clear = sharp({
      create: { width: 9, height: 9, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } },
    });
    const { preview } = await rendered(await clear.png().toBuffer());
    expectNear(await colourAt(preview, 4, 4), [255, 255, 255]);
  });

  test.each([
    ['grey', () => picture().greyscale().jpeg()],
    ['CMYK', () => picture().toColourspace('cmyk').jpeg()],
    ['16 bits a channel', () => picture().toColourspace('rgb16').png()],
    ['palette', () => picture().png({ palette: true })],
    ['progressive', () => picture().jpeg({ progressive: true })],
    ['lossless WebP', () => picture().webp({ lossless: true })],
  ])('are made of a %s photo', async (_name, make) => {
    const { preview, thumbnail, damaged } = await rendered(await make().toBuffer());
    expect([preview.width, thumbnail.width, damaged]).toEqual([800, 400, false]);
    const [red, green, blue] = await colourAt(preview, 400, 300);
    expect([red, green, blue].every((value) => value !== undefined)).toBe(true);
  });

  test('are made of a photo that is hardly wider than a line', async () => {
    const { preview, thumbnail } = await rendered(await picture(2, 5000).png().toBuffer());
    expect([preview.width, preview.height, thumbnail.width, thumbnail.height]).toEqual([1, 1600, 1, 400]);
  });

  test('made in a process of its own are the same to the byte', async () => {
    const photo = await picture().jpeg({ progressive: true }).toBuffer();
    const here = await rendered(photo);
    const apart = await rendered(photo, { limits: { maxPixelsInProcess: 1_000 } });
    expect(apart.preview.sha256).toBe(here.preview.sha256);
    expect(apart.thumbnail.sha256).toBe(here.thumbnail.sha256);
  });
});

describe('HEIC', () => {
  test('pixels in Display P3 keep their colour on the way through', async () => {
    const colour = { r: 200, g: 60, b: 40 };
    const flat = sharp({ create: { width: 41, height: 31, channels: 3, background: colour } });
    const photo = sharp(await flat.withIccProfile('p3').png().toBuffer());
    const { icc } = await photo.metadata();
    const stored = await photo.keepIccProfile().raw().toBuffer();
    const tiff = wrapInTiff(stored, 41, 31, icc);
    const { preview } = await renderPhoto(tiff, { lenient: false, maxPixels: 10_000, seconds: 5 });
    expect([preview.width, preview.height]).toEqual([41, 31]);
    expectNear(await colourAt(preview, 20, 15), [200, 60, 40], 5);
    const plain = await renderPhoto(wrapInTiff(stored, 41, 31, undefined), {
      lenient: false,
      maxPixels: 10_000,
      seconds: 5,
    });
    expectNear(await colourAt(plain.preview, 20, 15), [...stored.subarray(0, 3)], 5);
  });

  test('of an iPhone is shown upright, in sRGB, without metadata', async () => {
    const { preview, thumbnail, damaged } = await rendered(await iphoneHeic());
    expect([preview.width, preview.height]).toEqual([1239, 1600]);
    expect([thumbnail.width, thumbnail.height, damaged]).toEqual([310, 400, false]);
    const { icc, exif } = await sharp(preview.bytes).metadata();
    expect({ icc, exif }).toEqual({});
  });

  test('that broke off is marked when part of it can be shown, and fails with a sentence when none can', async () => {
    const photo = await iphoneHeic();
    expect(await render(photo.subarray(0, 300_000))).toMatchObject({ state: 'made', damaged: true });
    const nothing = await render(photo.subarray(0, 20_000));
    expect(nothing).toMatchObject({ state: 'failed', reason: 'unreadable', retryable: false });
  });

  test('that takes too long or too much memory is ended with a reason', async () => {
    const photo = await iphoneHeic();
    const slow = await render(photo, { limits: { childSeconds: 0.3 } });
    expect(slow).toMatchObject({ state: 'failed', reason: 'too-slow', retryable: true });
    const large = await render(photo, { limits: { childMemoryMiB: 20 } });
    expect(large).toMatchObject({ state: 'failed', reason: 'too-much-memory', retryable: false });
  });

  test('keeps no other photo waiting, even with every child busy', async () => {
    const make = createMakeRenditions({ maxChildren: 1 });
    const ended: string[] = [];
    const run = async (name: string, photo: Buffer) => {
      const identified = await identify(photo);
      await make(photo, identified);
      ended.push(name);
    };
    const heic = await iphoneHeic();
    const jpeg = await picture(200, 200).jpeg().toBuffer();
    await Promise.all([run('heic', heic), run('heic', heic), run('jpeg', jpeg)]);
    expect(ended).toEqual(['jpeg', 'heic', 'heic']);
  });
});

describe('damaged photos', () => {
  test('that broke off are shown as far as they go, and marked', async () => {
    for (const whole of [await picture().jpeg().toBuffer(), await picture().png().toBuffer()]) {
      const made = await rendered(whole.subarray(0, Math.floor(whole.length / 2)));
      expect(made).toMatchObject({ damaged: true, preview: { width: 800, height: 600 } });
      expectNear(
        await colourAt(made.preview, 0, 0),
        await colourAt((await rendered(whole)).preview, 0, 0),
        30,
      );
    }
  });

  test('with wrong bytes in the middle are shown and marked', async () => {
    const photo = await picture().jpeg({ quality: 95 }).toBuffer();
    photo.fill(Buffer.from([0xff, 0xd3]), photo.length / 2, photo.length / 2 + 400);
    expect(await rendered(photo)).toMatchObject({ damaged: true });
  });

  test('with a few stray bytes before the end are whole', async () => {
    const photo = await picture().jpeg().toBuffer();
    const stray = Buffer.concat([photo.subarray(0, -2), Buffer.alloc(20, 1), photo.subarray(-2)]);
    expect(await rendered(stray)).toMatchObject({ damaged: false });
  });

  test('with nothing in them end with an answer', async () => {
    const photo = pngClaiming(500, 300);
    const outcome = await render(photo);
    if (outcome.state === 'made') expect(outcome.damaged).toBe(true);
    else expect(outcome.sentence).toMatch(/^The photo .* original is kept\.$/);
  });
});

test('three photos at once come out as one by one', async () => {
  const photos = await Promise.all([500, 600, 700].map((width) => picture(width, 400).jpeg().toBuffer()));
  const make = createMakeRenditions();
  const outcomes = await Promise.all(photos.map(async (photo) => make(photo, await identify(photo))));
  expect(outcomes.map((outcome) => outcome.state === 'made' && outcome.preview.width)).toEqual([
    500, 600, 700,
  ]);
});
