import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { sharp } from '../../photos/processing/hardened-sharp.js';
import { identifyFile } from '../../photos/processing/identify-file.js';
import { createMakeRenditions } from '../../photos/processing/make-renditions.js';
import type { Tx } from '../../platform/database/database.js';
import { DocketError } from '../../platform/errors/docket-error.js';
import type { Storage } from '../../platform/storage/storage.js';
import { originalKey, renditionKey } from '../../platform/storage/storage-key.js';

export type SeedPhoto = { sha256: string };

const PICTURES = 8;
const WIDTH = 640;
const HEIGHT = 480;

type Prepared = SeedPhoto & { write(tx: Tx): Promise<void> };

/** A few small pictures in storage with their renditions, shared by all photos of a seed; `write` makes their rows. */
export async function storeSeedPhotos(storage: Storage, organizationId: string): Promise<Prepared[]> {
  const makeRenditions = createMakeRenditions();
  const photos: Prepared[] = [];
  for (let nth = 0; nth < PICTURES; nth++) {
    photos.push(await storePicture(storage, organizationId, makeRenditions, await paint(nth)));
  }
  return photos;
}

async function storePicture(
  storage: Storage,
  organizationId: string,
  makeRenditions: ReturnType<typeof createMakeRenditions>,
  bytes: Buffer,
): Promise<Prepared> {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  await storage.putStream(originalKey(organizationId, sha256), Readable.from([bytes]), {
    contentType: 'image/jpeg',
  });
  const identified = await identifyFile({
    head: bytes,
    size: bytes.length,
    announcedType: 'image/jpeg',
    read: async () => bytes,
  });
  const made = identified.kind === 'photo' ? await makeRenditions(bytes, identified) : undefined;
  if (identified.kind !== 'photo' || made?.state !== 'made') {
    throw new DocketError('unavailable', 'A picture for the seed could not be made.');
  }
  const renditions = [made.thumbnail, made.preview].map(({ bytes: rendered, extension, ...rendition }) => ({
    ...rendition,
    rendered,
    storageKey: renditionKey(
      organizationId,
      sha256,
      `${rendition.kind}-${rendition.sha256.slice(0, 16)}`,
      extension,
    ),
  }));
  for (const { storageKey, rendered, mime } of renditions) {
    await storage.putStream(storageKey, Readable.from([Buffer.from(rendered)]), { contentType: mime });
  }
  return {
    sha256,
    async write(tx) {
      const { format, mime, width, height } = identified;
      const { placeholder, quality } = made;
      const blob = {
        organizationId,
        sha256,
        bytes: bytes.length,
        mime,
        kind: 'photo',
        format,
        width,
        height,
      };
      await tx.blob.createMany({
        data: [{ ...blob, placeholder, ...quality, state: 'stored' }],
        skipDuplicates: true,
      });
      await tx.rendition.createMany({
        data: renditions.map(({ rendered, ...rendition }) => ({
          organizationId,
          blobSha256: sha256,
          ...rendition,
          bytes: rendered.length,
        })),
        skipDuplicates: true,
      });
    },
  };
}

/** A device on a table, as pixels: drawings in SVG are no pictures where Docket is loaded. */
async function paint(nth: number): Promise<Buffer> {
  const pixels = Buffer.alloc(WIDTH * HEIGHT * 3);
  const table = [150 + ((nth * 37) % 80), 120 + ((nth * 23) % 60), 90 + ((nth * 51) % 70)];
  const body = [30 + nth * 8, 34 + nth * 6, 44 + nth * 9];
  const slant = (nth - PICTURES / 2) * 0.08;
  for (let y = 0; y < HEIGHT; y++) {
    for (let x = 0; x < WIDTH; x++) {
      const grain = (((x * 7919 + y * 104_729 + nth * 31) >>> 3) % 17) - 8;
      const dx = Math.abs(x - WIDTH / 2 + (y - HEIGHT / 2) * slant);
      const dy = Math.abs(y - HEIGHT / 2);
      const inside = dx < 110 + nth * 6 && dy < 190;
      const screen = dx < 98 + nth * 6 && dy < 172;
      const crack = screen && Math.abs(((x * (nth + 2)) % 97) - ((y * 3) % 97)) < 1.5;
      const light = screen ? (1 - dy / 260) * 70 : 0;
      for (let channel = 0; channel < 3; channel++) {
        const base = inside ? (body[channel] ?? 0) + light : (table[channel] ?? 0) - dy / 8;
        pixels[(y * WIDTH + x) * 3 + channel] = Math.max(0, Math.min(255, crack ? 210 : base + grain));
      }
    }
  }
  return await sharp(pixels, { raw: { width: WIDTH, height: HEIGHT, channels: 3 } })
    .jpeg({ quality: 80 })
    .toBuffer();
}
