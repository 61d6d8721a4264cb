import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { readPdf } from '../../src/documents/pdf/read-pdf.js';
import type { Haystack } from '../journeys/canary-hunt.js';
import type { DocketUnderTest } from '../journeys/docket-under-test.js';

/** Every PDF that was made: what a reader finds in it, and each of its objects as it is inside, unpacked. */
export async function readPapers(
  docket: DocketUnderTest,
): Promise<{ kinds: string[]; haystacks: Haystack[] }> {
  const documents = await docket.rows<{ id: string; kind: string; storage_key: string }>(
    'SELECT id, kind, storage_key FROM document ORDER BY id',
  );
  const haystacks: Haystack[] = [];
  for (const { id, kind, storage_key: key } of documents) {
    const pdf = await readFile(join(docket.dataDir, 'storage', key));
    const read = await readPdf(pdf);
    haystacks.push(...read.map(({ place, text }) => ({ place: `${place} of ${kind} ${id}`, text })), {
      place: `objects of ${kind} ${id}`,
      text: unpackObjects(pdf),
    });
  }
  return { kinds: documents.map(({ kind }) => kind), haystacks };
}

/** The objects between the streams as they are, and each stream that is packed, unpacked. */
export function unpackObjects(pdf: Buffer): string {
  const source = pdf.toString('latin1');
  const parts: string[] = [];
  let at = 0;
  // By its length, as readers do: packed bytes may end as a line does.
  for (const found of source.matchAll(/\/Length (\d+)\b(?:(?!\bstream\b)[\s\S])*?>>\s*stream\r?\n/g)) {
    if (found.index < at) {
      continue;
    }
    const begins = found.index + found[0].length;
    const ends = begins + Number(found[1]);
    const head = source.slice(at, begins);
    at = ends;
    parts.push(head);
    // Pictures and fonts are no words: digits turn up in their bytes by chance.
    if (
      /\/FlateDecode/.test(head.slice(-300)) &&
      !/\/(?:Image|Length1|FontFile|CIDFontType0C|OpenType)/.test(head.slice(-300))
    ) {
      parts.push(inflateSync(Buffer.from(source.slice(begins, ends), 'latin1')).toString('latin1'));
    }
  }
  // Where a letter stands is written to the sixth place after the point: by chance those are any six digits.
  return [...parts, source.slice(at)].join('\n').replace(/(?<=\d\.)\d{4,}/g, '');
}
