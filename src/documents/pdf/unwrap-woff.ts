import { inflateSync } from 'node:zlib';

const WOFF = 0x774f4646;
const HEADER = 44;
const ENTRY = 20;

/**
 * The TrueType or OpenType font in a WOFF 1.0 file (https://www.w3.org/TR/WOFF/, sections 3 to 5). Opened once with
 * zlib: what inflates each table of each document in JavaScript takes ten times as long as the document.
 */
export function unwrapWoff(woff: Buffer): Buffer {
  if (woff.readUInt32BE(0) !== WOFF) {
    throw new Error('this is no WOFF 1.0 file');
  }
  const count = woff.readUInt16BE(12);
  const entries = Array.from({ length: count }, (_, at) => readEntry(woff, HEADER + at * ENTRY));
  const sfnt = Buffer.alloc(woff.readUInt32BE(16));
  writeHead(sfnt, woff.readUInt32BE(4), count);
  let end = 12 + count * 16;
  entries.forEach(({ tag, checksum, data }, at) => {
    const to = 12 + at * 16;
    sfnt.writeUInt32BE(tag, to);
    sfnt.writeUInt32BE(checksum, to + 4);
    sfnt.writeUInt32BE(end, to + 8);
    sfnt.writeUInt32BE(data.length, to + 12);
    data.copy(sfnt, end);
    end += Math.ceil(data.length / 4) * 4;
  });
  return sfnt;
}

function readEntry(woff: Buffer, at: number): { tag: number; checksum: number; data: Buffer } {
  const [tag, offset, packed, length, checksum] = [0, 4, 8, 12, 16].map((step) =>
    woff.readUInt32BE(at + step),
  ) as [number, number, number, number, number];
  const stored = woff.subarray(offset, offset + packed);
  return { tag, checksum, data: packed < length ? inflateSync(stored) : stored };
}

function writeHead(sfnt: Buffer, flavour: number, tables: number): void {
  const log = Math.floor(Math.log2(tables));
  sfnt.writeUInt32BE(flavour, 0);
  sfnt.writeUInt16BE(tables, 4);
  sfnt.writeUInt16BE(2 ** log * 16, 6);
  sfnt.writeUInt16BE(log, 8);
  sfnt.writeUInt16BE(tables * 16 - 2 ** log * 16, 10);
}
