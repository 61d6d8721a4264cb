import { writeFileSync } from 'node:fs';
import sharp from 'sharp';
import { getDocumentProxy } from 'unpdf';
import { describe, expect, test } from 'vitest';
import { composeDocument } from '../../src/documents/compose/compose-document.js';
import { renderDocumentHtml } from '../../src/documents/html/render-html.js';
import { readPdf } from '../../src/documents/pdf/read-pdf.js';
import { renderPdf } from '../../src/documents/pdf/render-pdf.js';
import { DOCUMENT_LANGUAGES, type DocumentView } from '../../src/documents/views/document-view.js';
import {
  frame,
  intakeReceipt,
  invoice,
  jobReport,
  photo,
  priced,
  quote,
  said,
  samples,
} from './sample-views.js';

const grey = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#888888' } })
  .jpeg()
  .toBuffer();
const bytes = new Map(Array.from({ length: 5 }, (_, at) => [photo(at + 1).id, grey] as const));
const pictures = {
  thumbnail: (id: string) => `/d/t/photos/${id}/small`,
  full: (id: string) => `/d/t/photos/${id}`,
  logo: null,
  signature: null,
};

const draw = async (view: DocumentView) => (await renderPdf(composeDocument(view), bytes)).pdf;
const squeeze = (text: string) => text.replace(/[\s\u00a0\u202f]+/g, '');
async function textOf(pdf: Buffer): Promise<string> {
  return (await readPdf(pdf)).map(({ text }) => text).join('\n');
}
/** What is said on a page, without its markup. */
function wordsOf(html: string): string {
  return html
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}

describe('every kind of document', () => {
  test.each(Object.entries(samples))(
    '%s says the same on paper and on its page, twice alike',
    async (_, view) => {
      const pdf = await draw(view);
      expect((await draw(view)).equals(pdf)).toBe(true);
      const paper = squeeze(await textOf(pdf));
      const page = squeeze(wordsOf(renderDocumentHtml(view, pictures)));
      const composed = composeDocument(view);
      expect(paper).toContain(squeeze(composed.title));
      for (const block of composed.blocks) {
        const amounts =
          block.kind === 'sums'
            ? block.sums.map(({ label, value }) => label + value)
            : block.kind === 'table'
              ? block.rows.map((row) =>
                  row.map(
                    ({ text, small }) => `${typeof text === 'string' ? text : text.typed}${small ?? ''}`,
                  ),
                )
              : block.kind === 'facts'
                ? block.facts.map(({ value }) => (typeof value === 'string' ? value : value.typed))
                : [];
        for (const amount of amounts.flat()) {
          expect(paper).toContain(squeeze(amount));
          expect(page).toContain(squeeze(amount));
        }
      }
    },
  );

  test('is in five languages, on both papers, with its amounts as the organization writes them', async () => {
    for (const language of DOCUMENT_LANGUAGES) {
      const text = await textOf(await draw({ ...invoice, language, paper: 'letter', locale: 'de-DE' }));
      expect(text).toContain('INV-2087');
      expect(squeeze(text)).toContain('334,80£');
      expect(text).not.toContain('{');
    }
  });
});

describe('a PDF', () => {
  test('has bookmarks, a language, a title, page numbers, tags, and links that say what they do', async () => {
    const pdf = await getDocumentProxy(new Uint8Array(await draw(jobReport)), { verbosity: 0 });
    const outline = (await pdf.getOutline()) as { title: string }[];
    expect(outline.map(({ title }) => title)).toEqual([
      'Job report J-881',
      'What was done',
      'Details',
      'Visits',
      'Parts used',
      'Test after repair',
      'Photos',
    ]);
    const { info } = (await pdf.getMetadata()) as { info: Record<string, string> };
    expect(info).toMatchObject({
      Title: 'Job report J-881',
      Author: 'Harbour Phone Repair',
      Language: 'en-GB',
    });
    const urls: string[] = [];
    const roles = new Set<string>();
    const alts: string[] = [];
    type Node = { role?: string; alt?: string; children?: Node[] };
    const walk = ({ role, alt, children }: Node) => {
      if (role) roles.add(role);
      if (alt) alts.push(alt);
      children?.forEach(walk);
    };
    for (let at = 1; at <= pdf.numPages; at += 1) {
      const page = await pdf.getPage(at);
      urls.push(...((await page.getAnnotations()) as { url: string }[]).map(({ url }) => url));
      walk((await page.getStructTree()) as Node);
      const { items } = (await page.getTextContent()) as { items: { str: string }[] };
      expect(items.map(({ str }) => str)).toContain(`${at} / ${pdf.numPages}`);
    }
    const ids = jobReport.photos.flatMap(({ photos }) => photos.map(({ id }) => id));
    expect(urls).toEqual(ids.map((id) => `https://docket.example/d/token/photos/${id}`));
    expect([...roles]).toEqual(
      expect.arrayContaining(['H1', 'H2', 'H3', 'P', 'Table', 'TR', 'TH', 'TD', 'Link', 'Figure']),
    );
    expect(alts).toContain('Photo 1: Cracked corner, before');
    await pdf.loadingTask.destroy();
  });

  test('keeps names from right to left, Greek, Cyrillic, emoji and what no font has, and crashes at none', async () => {
    const names = [
      'محمد عبد الله',
      'שלום (כהן) 12',
      'Ελένη Παπαδοπούλου',
      'Наталья Іваненко',
      'Nguyễn Thị Hồng',
      'Łukasz Żółć',
    ];
    const text = [...names, '👍🏽 🔧 👩‍🔧 🇩🇪 ✅ ✓ 1️⃣', '王小明 हिन्दी', 'Z̷a̸l̶g̵o̴', '\u0000\u202eabc\ud800'].join(
      '\n',
    );
    for (const view of [
      { ...quote, note: said(text), customer: { ...frame.customer, name: said(names[0] ?? '') } },
      { ...intakeReceipt, title: said(`x ${names[1]}`), accessories: said(text) },
    ]) {
      const read = await textOf(await draw(view));
      for (const name of names.slice(2)) {
        expect(read).toContain(name.normalize('NFC'));
      }
      const arabic = [...'محمدعبدالله'].every((letter) => read.normalize('NFKC').includes(letter));
      expect(arabic).toBe(true);
      expect(read).toContain('👍');
      expect(read).not.toContain('\u202e');
    }
  });

  test('says a 40 kB note and thousands of lines whole, in bounded time, while others have their turn', async () => {
    const note = Array.from({ length: 4_000 }, (_, at) => `word${at}`).join(' ') + ' ' + 'x'.repeat(8_000);
    const lines = Array.from({ length: 2_000 }, (_, at) => ({
      description: said(`Part number ${at} for the machine in the hall`),
      quantityMilli: 1000 + at,
      unitPrice: 100 + at,
      taxBp: 2000,
    }));
    let turns = 0;
    let longest = 0;
    let last = performance.now();
    const others = setInterval(() => {
      const now = performance.now();
      longest = Math.max(longest, now - last);
      last = now;
      turns += 1;
    }, 5);
    const composed = composeDocument({ ...invoice, note: said(note), ...priced(lines) });
    const { pdf, pages } = await renderPdf(composed, bytes);
    clearInterval(others);
    expect(pages).toBeGreaterThan(50);
    expect(turns).toBeGreaterThan(20);
    const text = await textOf(pdf);
    expect(text).toContain('word3999');
    expect(text).toContain('Part number 1999');
    expect(text.match(/Description/g)?.length).toBeGreaterThan(50);
    if (process.env.DOCUMENTS_FOLDER) {
      writeFileSync(`${process.env.DOCUMENTS_FOLDER}/long.pdf`, pdf);
      console.log({ pages, bytes: pdf.length, turns, longest });
    }
  });

  test('a table’s last row stands neither alone nor apart from the total, however many rows there are', async () => {
    for (let count = 14; count <= 40; count += 1) {
      const lines = Array.from({ length: count }, (_, at) => ({
        description: said(`Row ${at + 1}.`),
        quantityMilli: 1000,
        unitPrice: 1_234,
        taxBp: 2000,
      }));
      const pdf = await draw({ ...invoice, ...priced(lines) });
      const pages = (await readPdf(pdf)).filter(({ place }) => /^page \d+$/.test(place));
      const last = pages.find(({ text }) => text.includes('Balance due'))?.text ?? '';
      expect(last).toContain(`Row ${count}.`);
      expect(last).toContain(`Row ${count - 1}.`);
    }
  });

  test('a page shows what people type as words, whatever it is', () => {
    const html = renderDocumentHtml(
      { ...quote, title: said('<script>alert(1)</script>'), note: said('<b>"&') },
      pictures,
    );
    expect(html).not.toContain('<script');
    expect(html).not.toContain('<b>');
    expect(wordsOf(html)).toContain('<script>alert(1)</script>');
  });
});
