import { inflateSync } from 'node:zlib';
import { buildSfnt, type FontTable } from './build-sfnt.js';

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
  return buildSfnt(woff.readUInt32BE(4), entries);
}

function readEntry(woff: Buffer, at: number): FontTable {
  const tag = woff.toString('latin1', at, at + 4);
  const [offset, packed, length] = [4, 8, 12].map((step) => woff.readUInt32BE(at + step)) as [
    number,
    number,
    number,
  ];
  const stored = woff.subarray(offset, offset + packed);
  return { tag, data: packed < length ? inflateSync(stored) : stored };
}
