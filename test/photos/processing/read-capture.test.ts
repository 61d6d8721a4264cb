import { describe, expect, test } from 'vitest';
import { captureInstant } from '../../../src/photos/processing/capture-instant.js';
import { readCapture } from '../../../src/photos/processing/read-capture.js';
import { iphoneHeic, PHONE_EXIF, phonePhoto, picture } from './made-photos.js';

const expected = {
  exif: 'read',
  time: { local: '2024-02-29T23:59:58', offset: '+01:00' },
  device: 'Fairphone FP5',
};

describe('what the camera noted', () => {
  test('time with its offset, device and orientation, of every format', async () => {
    expect(await readCapture(await phonePhoto(6))).toEqual({ ...expected, orientation: 6 });
    const withExif = picture().withExif(PHONE_EXIF);
    expect(await readCapture(await withExif.clone().png().toBuffer())).toMatchObject(expected);
    expect(await readCapture(await withExif.clone().webp().toBuffer())).toMatchObject(expected);
    expect(await readCapture(await iphoneHeic())).toMatchObject({
      time: { local: '2021-04-11T15:47:53', offset: '-05:00' },
      device: 'Apple iPhone 11 Pro Max',
    });
  });

  test('never the place', async () => {
    expect(JSON.stringify(await readCapture(await phonePhoto()))).not.toMatch(/gps|latitude|52|13\.4/i);
  });

  test('nothing noted is none', async () => {
    expect(await readCapture(await picture().jpeg().toBuffer())).toEqual({ exif: 'none' });
  });

  test.each([
    ['2024:13:01 00:00:00'],
    ['2023:02:29 10:00:00'],
    ['0000:00:00 00:00:00'],
    ['    :  :     :  :  '],
    ['1970:01:01 00:00:00'],
    ['yesterday'],
  ])('a time of %s is left out', async (text) => {
    const photo = await picture(20, 20)
      .withExif({ IFD2: { DateTimeOriginal: text } })
      .jpeg()
      .toBuffer();
    expect((await readCapture(photo)).time).toBeUndefined();
  });

  test('a maker that repeats itself, or is strange, makes one clean line', async () => {
    const device = async (Make: string | undefined, Model: string) => {
      const photo = await picture(20, 20)
        .withExif({ IFD0: { ...(Make && { Make }), Model } })
        .jpeg()
        .toBuffer();
      return (await readCapture(photo)).device;
    };
    expect(await device('Canon', 'Canon EOS 5D')).toBe('Canon EOS 5D');
    expect(await device('NIKON CORPORATION', 'NIKON D3')).toBe('NIKON D3');
    expect(await device('x'.repeat(300), 'y')).toHaveLength(82);
    expect(await device(undefined, 'Pixel 8')).toBe('Pixel 8');
  });

  test('EXIF that is broken at any byte is unreadable at worst', async () => {
    const photo = await phonePhoto();
    const at = photo.indexOf('Exif\0\0', 0, 'latin1') + 6;
    for (let offset = 0; offset < 200; offset += 1) {
      const broken = Buffer.from(photo);
      broken[at + offset] = 0xff;
      expect(['none', 'read', 'unreadable']).toContain((await readCapture(broken)).exif);
    }
  });

  test('a file that is no photo is unreadable', async () => {
    expect(await readCapture(Buffer.from('no'))).toEqual({ exif: 'unreadable' });
  });
});

describe('the moment of a capture', () => {
  const local = '2024-07-01T12:00:00';
  test.each([
    [{ local, offset: '-05:00' }, 'Europe/Berlin', '2024-07-01T17:00:00.000Z'],
    [{ local }, 'Europe/Berlin', '2024-07-01T10:00:00.000Z'],
    [{ local }, 'America/New_York', '2024-07-01T16:00:00.000Z'],
    [{ local }, 'UTC', '2024-07-01T12:00:00.000Z'],
    [{ local }, 'Asia/Kathmandu', '2024-07-01T06:15:00.000Z'],
    // the hour that comes twice, and the one that never comes
    [{ local: '2024-10-27T02:30:00' }, 'Europe/Berlin', '2024-10-27T00:30:00.000Z'],
    [{ local: '2024-03-31T02:30:00' }, 'Europe/Berlin', '2024-03-31T00:30:00.000Z'],
  ])('%j in %s', (time, zone, moment) => {
    expect(captureInstant(time, zone).toISOString()).toBe(moment);
  });
});
