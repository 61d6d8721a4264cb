import { getDocumentProxy } from 'unpdf';

/** What a reader, a search or a screen reader finds in a PDF, with where it is. */
export type PdfText = { place: string; text: string };

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;
type Page = Awaited<ReturnType<Pdf['getPage']>>;
type Outline = { title: string; items: Outline }[];
type Spoken = { role?: string; alt?: string; children?: Spoken[] };

/**
 * Everything a finished PDF says: its pages, bookmarks, properties, links with what they say, and what is read aloud
 * for pictures. Read back by a library that had no part in writing it.
 */
export async function readPdf(pdf: Buffer): Promise<PdfText[]> {
  // Only faults: it warns of fonts that it need not draw.
  const opened = await getDocumentProxy(new Uint8Array(pdf), { verbosity: 0 });
  try {
    const texts: PdfText[] = [{ place: 'the properties', text: await readProperties(opened) }];
    texts.push({ place: 'the bookmarks', text: titlesOf(await opened.getOutline()).join('\n') });
    for (let number = 1; number <= opened.numPages; number += 1) {
      texts.push(...(await readPage(await opened.getPage(number), number)));
    }
    return texts.filter(({ text }) => text.trim() !== '');
  } finally {
    await opened.loadingTask.destroy();
  }
}

/** When the file was made: nobody's words. */
const MOMENT = /^(D:)?\d{4}-?\d\d-?\d\d[T\d]/;

async function readProperties(pdf: Pdf): Promise<string> {
  const { info, metadata } = await pdf.getMetadata();
  const xmp = Symbol.iterator in Object(metadata) ? [...(metadata as Iterable<[string, unknown]>)] : [];
  const properties = [...Object.values(info), ...xmp.map(([, value]) => value)];
  return properties.filter((value) => typeof value === 'string' && !MOMENT.test(value)).join('\n');
}

function titlesOf(outline: Outline | null): string[] {
  return (outline ?? []).flatMap(({ title, items }) => [title, ...titlesOf(items)]);
}

async function readPage(page: Page, number: number): Promise<PdfText[]> {
  const { items } = (await page.getTextContent()) as { items: ({ str: string; hasEOL: boolean } | object)[] };
  const words = items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : '')).join('');
  const annotations = (await page.getAnnotations()) as { url?: string; contentsObj?: { str?: string } }[];
  // The tree of a long table takes longer than the table, and pictures beyond the first pages have links.
  const speaks = number <= 20 || annotations.length > 0;
  const spoken = speaks ? ((await page.getStructTree()) as Spoken | null) : null;
  page.cleanup();
  return [
    // Signs without a meaning of their own, such as the dots of a letter, come back as control signs.
    { place: `page ${number}`, text: words.replace(/(?!\n)\p{Cc}/gu, '') },
    { place: `the links of page ${number}`, text: annotations.map(({ url }) => url ?? '').join('\n') },
    {
      place: `the pictures of page ${number}`,
      text: [...annotations.map(({ contentsObj }) => contentsObj?.str ?? ''), ...altsOf(spoken)].join('\n'),
    },
  ];
}

function altsOf(node: Spoken | null | undefined): string[] {
  return node ? [...(node.alt ? [node.alt] : []), ...(node.children ?? []).flatMap(altsOf)] : [];
}
