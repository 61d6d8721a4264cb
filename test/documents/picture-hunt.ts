import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { crawl, type Haystack } from '../journeys/canary-hunt.js';
import type { DocketUnderTest } from '../journeys/docket-under-test.js';
import type { Browser } from '../journeys/signed-in.js';
import { exportOf, readMail } from './what-left.js';

type Colour = readonly [red: number, green: number, blue: number];

/** Colours that nothing of Docket's own is drawn in: however small a picture was made, they are still in it. */
export const PAPER = [255, 105, 180] as const;
export const TABLE = [40, 140, 150] as const;
export const WALL = [205, 225, 60] as const;
const css = ([red, green, blue]: Colour) => `rgb(${red},${green},${blue})`;

/** Where the slip lies on the table, in fractions of the picture, with a margin. */
export const SLIP = { x: 0.08, y: 0.2, width: 0.84, height: 0.6 };

/** A slip of paper in the middle of a table, with these lines on it as a printer sets them. */
export async function takeSlip(lines: readonly string[]): Promise<Buffer> {
  const paper = css(PAPER);
  const words = `<span foreground="#111">${lines.join('\n')}</span>`;
  const slip = await sharp({ text: { text: words, dpi: 160, font: 'sans 30', rgba: true } })
    .extend({ top: 60, bottom: 60, left: 60, right: 60, background: paper })
    .flatten({ background: paper })
    .resize({ width: 900 })
    .png()
    .toBuffer();
  return await sharp({ create: { width: 1_200, height: 900, channels: 3, background: css(TABLE) } })
    .composite([{ input: slip }])
    .jpeg()
    .toBuffer();
}

/** A photo that shows nothing of anybody's. */
export function takeWall(): Promise<Buffer> {
  return sharp({ create: { width: 800, height: 600, channels: 3, background: css(WALL) } })
    .jpeg()
    .toBuffer();
}

/** Whatever a picture may lie in: a PDF, a mail with its parts decoded, an answer, a file of an archive. */
export type PictureStack = { place: string; bytes: Buffer };

/** An answer as a browser keeps it. */
export function toStack({ address, text }: Browser['seen'][number]): PictureStack {
  return { place: address, bytes: Buffer.from(text, 'latin1') };
}

/** The places that hold a picture with this colour in it, each once. */
export async function huntColour(colour: Colour, stacks: readonly PictureStack[]): Promise<string[]> {
  const places = new Set<string>();
  for (const { place, bytes } of stacks) {
    for (const start of startsOfPictures(bytes)) {
      if (!places.has(place) && (await shows(bytes.subarray(start), colour))) {
        places.add(place);
      }
    }
  }
  return [...places];
}

const SIGNATURES = ['\xff\xd8\xff', '\x89PNG\r\n', 'RIFF'];

function startsOfPictures(bytes: Buffer): number[] {
  const text = bytes.toString('latin1');
  return SIGNATURES.flatMap((signature) => {
    const starts: number[] = [];
    for (let at = text.indexOf(signature); at >= 0; at = text.indexOf(signature, at + 1)) {
      starts.push(at);
    }
    return starts;
  });
}

/** What only looks like the beginning of a picture shows nothing. */
async function shows(picture: Buffer, colour: Colour): Promise<boolean> {
  const pixels = await sharp(picture, { failOn: 'none' })
    .removeAlpha()
    .toColourspace('srgb')
    .raw()
    .toBuffer()
    .catch(() => Buffer.alloc(0));
  let alike = 0;
  for (let at = 0; at + 2 < pixels.length; at += 3) {
    const far = colour.some((value, band) => Math.abs((pixels[at + band] ?? 0) - value) > 30);
    alike += far ? 0 : 1;
  }
  return alike * 200 > pixels.length / 3;
}

/** What had left by some moment, so that only what leaves after it is looked at. */
export type Before = { documents: ReadonlySet<string>; texts: number; mails: number };

export async function takeNote(docket: DocketUnderTest, mails: readonly string[]): Promise<Before> {
  const documents = await docket.rows<{ id: string }>('SELECT id FROM document');
  return {
    documents: new Set(documents.map(({ id }) => id)),
    texts: docket.twilio.outbox().length,
    mails: mails.length,
  };
}

export type Leaving = { docket: DocketUnderTest; customer: Browser; mails: readonly string[] };

/** Every picture that left, or can be looked at from outside, since a moment: papers, pages, mails, the export. */
export async function everyPictureSince(
  { docket, customer, mails }: Leaving,
  before: Before,
  jobNumber: number,
): Promise<{ kinds: string[]; links: string[]; stacks: PictureStack[]; words: Haystack[] }> {
  const documents = (
    await docket.rows<{ id: string; kind: string; storage_key: string }>(
      'SELECT id, kind, storage_key FROM document ORDER BY id',
    )
  ).filter(({ id }) => !before.documents.has(id));
  const papers = documents.map(async ({ kind, storage_key: key }) => ({
    place: `paper: ${kind}`,
    bytes: await readFile(join(docket.dataDir, 'storage', key)),
  }));
  const texts = docket.twilio.outbox().slice(before.texts);
  const mailed = mails.slice(before.mails);
  const words = [...texts.map(({ body }) => body ?? ''), ...mailed.map(readMail)];
  const links = new Set(
    words.flatMap((text) => [...text.matchAll(/\/[qd]\/[\w-]{32,}/g)].map(([path]) => path)),
  );
  const seen = customer.seen.length;
  await crawl(customer, [...links], 300);
  const answers = customer.seen.slice(seen);
  const zip = await exportOf(docket, jobNumber);
  return {
    kinds: documents.map(({ kind }) => kind),
    links: [...links],
    stacks: [
      ...(await Promise.all(papers)),
      ...answers.map(toStack),
      ...mailed.flatMap(attachmentsOf),
      // Papers that were made before are in it as they were.
      ...[...zip]
        .filter(([path]) => !path.startsWith('documents/'))
        .map(([path, bytes]) => ({ place: `export: ${path}`, bytes })),
    ],
    words: [
      ...answers.map(({ address, text }) => ({ place: address, text })),
      ...words.map((text, at) => ({ place: `message ${at}`, text })),
      ...[...zip].map(([path, bytes]) => ({ place: `export: ${path}`, text: bytes.toString('latin1') })),
    ],
  };
}

function attachmentsOf(mail: string): PictureStack[] {
  return [...mail.matchAll(/(?:^[A-Za-z0-9+/]{40,}={0,2}\r?\n)+(?:^[A-Za-z0-9+/]+={0,2}\r?$)?/gm)].map(
    ([block]) => ({ place: 'mail', bytes: Buffer.from(block, 'base64') }),
  );
}
