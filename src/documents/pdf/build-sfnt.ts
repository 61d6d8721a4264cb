/** A table of a font: its name of four letters, and its bytes. */
export type FontTable = { tag: string; data: Buffer };

/** A TrueType font of these tables. Their checksums stay out: nothing here asks for them. */
export function buildSfnt(flavour: number, tables: readonly FontTable[]): Buffer {
  const head = Buffer.alloc(12 + tables.length * 16);
  const log = Math.floor(Math.log2(tables.length));
  head.writeUInt32BE(flavour, 0);
  head.writeUInt16BE(tables.length, 4);
  head.writeUInt16BE(2 ** log * 16, 6);
  head.writeUInt16BE(log, 8);
  head.writeUInt16BE(tables.length * 16 - 2 ** log * 16, 10);
  const parts: Buffer[] = [head];
  let end = head.length;
  tables.forEach(({ tag, data }, at) => {
    const to = 12 + at * 16;
    head.write(tag, to, 'latin1');
    head.writeUInt32BE(end, to + 8);
    head.writeUInt32BE(data.length, to + 12);
    const padding = Buffer.alloc(-data.length & 3);
    parts.push(data, padding);
    end += data.length + padding.length;
  });
  return Buffer.concat(parts);
}
