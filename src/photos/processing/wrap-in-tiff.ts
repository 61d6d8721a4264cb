const SHORT = 3;
const LONG = 4;
const UNDEFINED = 7;

/**
 * Puts 8-bit RGB pixels and their ICC profile into an uncompressed TIFF (TIFF 6.0, one strip), because
 * sharp takes a profile with an image file but not with raw pixels.
 */
export function wrapInTiff(rgb: Buffer, width: number, height: number, icc: Buffer | undefined): Buffer {
  const entryCount = icc === undefined ? 10 : 11;
  const bitsAt = 8 + 2 + entryCount * 12 + 4;
  const pixelsAt = bitsAt + 6 + 2;
  const iccAt = pixelsAt + rgb.length + (rgb.length % 2);
  // Entries must be in the order of their tags.
  const entries: [tag: number, type: number, count: number, value: number][] = [
    [256, LONG, 1, width],
    [257, LONG, 1, height],
    [258, SHORT, 3, bitsAt],
    [259, SHORT, 1, 1], // no compression
    [262, SHORT, 1, 2], // RGB
    [273, LONG, 1, pixelsAt],
    [277, SHORT, 1, 3], // samples a pixel
    [278, LONG, 1, height], // rows a strip
    [279, LONG, 1, rgb.length],
    [284, SHORT, 1, 1], // interleaved
  ];
  if (icc !== undefined) entries.push([34675, UNDEFINED, icc.length, iccAt]);
  const file = Buffer.alloc(icc === undefined ? pixelsAt + rgb.length : iccAt + icc.length);
  file.write('II*\0', 0, 'latin1');
  file.writeUInt32LE(8, 4);
  file.writeUInt16LE(entries.length, 8);
  entries.forEach(([tag, type, count, value], index) => {
    const at = 10 + index * 12;
    file.writeUInt16LE(tag, at);
    file.writeUInt16LE(type, at + 2);
    file.writeUInt32LE(count, at + 4);
    file.writeUInt32LE(value, at + 8);
  });
  for (const channel of [0, 2, 4]) file.writeUInt16LE(8, bitsAt + channel);
  rgb.copy(file, pixelsAt);
  icc?.copy(file, iccAt);
  return file;
}
