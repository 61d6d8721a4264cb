/**
 * Whether every top-level box of a HEIC is there in full (ISO/IEC 14496-12, 4.2). libheif shows what it can
 * of a file that broke off and says nothing about the tiles that are missing.
 */
export function hasWholeBoxes(file: Buffer): boolean {
  let at = 0;
  while (at < file.length) {
    if (file.length - at < 8) return false;
    const size = boxSize(file, at);
    if (size === undefined || size < 8) return false;
    at += size;
  }
  return at === file.length;
}

function boxSize(file: Buffer, at: number): number | undefined {
  const size = file.readUInt32BE(at);
  // 0: to the end of the file; 1: the size follows as 64 bits.
  if (size === 0) return file.length - at;
  if (size !== 1) return size;
  return file.length - at < 16 ? undefined : Number(file.readBigUInt64BE(at + 8));
}
