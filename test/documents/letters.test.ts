import { getDocumentProxy } from 'unpdf';
import { expect, test } from 'vitest';
import { composeDocument } from '../../src/documents/compose/compose-document.js';
import { EAST_ASIAN } from '../../src/documents/pdf/east-asian-faces.js';
import { openFacesOf } from '../../src/documents/pdf/open-faces.js';
import { readPdf } from '../../src/documents/pdf/read-pdf.js';
import { renderPdf } from '../../src/documents/pdf/render-pdf.js';
import { setText } from '../../src/documents/pdf/set-text.js';
import { findSpellings } from '../../src/vault/find/match-spellings.js';
import { frame, priced, quote, said } from './sample-views.js';

const WORDS = ['画面修理', '김민수', 'ทดสอบ', 'น้ำ', 'हिन्दी', '壊れた画面を交換しました。', '臺灣繁體字'];
const line = (text: string) => ({
  description: said(text),
  quantityMilli: 1000,
  unitPrice: 100,
  taxBp: 2000,
});
const draw = async (lines: string[], note: string) => {
  const view = { ...quote, customer: { ...frame.customer, name: said('王小明') }, note: said(note) };
  return (await renderPdf(composeDocument({ ...view, ...priced(lines.map(line)) }), new Map())).pdf;
};
const squeeze = (text: string) => text.replace(/\s+/g, '');

test('names and lines in Chinese, Japanese, Korean, Thai and Hindi are letters, read back as typed, twice alike', async () => {
  const pdf = await draw(WORDS, WORDS.join('\n'));
  expect((await draw(WORDS, WORDS.join('\n'))).equals(pdf)).toBe(true);
  const read = squeeze((await readPdf(pdf)).map(({ text }) => text).join('\n'));
  for (const word of ['王小明', ...WORDS]) {
    expect(read).toContain(word);
  }
  expect(read).not.toContain('□');
  const opened = await getDocumentProxy(new Uint8Array(pdf), { verbosity: 0 });
  const outline = (await opened.getOutline()) as { title: string }[];
  expect(outline.map(({ title }) => title)).toEqual(expect.arrayContaining(['Note', 'Items']));
  type Node = { role?: string; children?: Node[] };
  const rolesOf = ({ role, children = [] }: Node): string[] => [role ?? '', ...children.flatMap(rolesOf)];
  const page = await opened.getPage(1);
  expect(rolesOf((await page.getStructTree()) as Node)).toEqual(
    expect.arrayContaining(['H1', 'P', 'Table', 'TD']),
  );
  await opened.loadingTask.destroy();
});

test('a passcode in the digits of any of these scripts is found in what is read back', async () => {
  const codes = ['７３９１', '๗๓๙๑', '७३९१'];
  const read = (await readPdf(await draw(['画面修理'], codes.join('\n')))).map(({ text }) => text).join('\n');
  const found = findSpellings('7391', read, { wholeToken: true }).map(({ start, end }) =>
    read.slice(start, end),
  );
  expect(found).toEqual(codes);
});

test('a passcode among other words of its script is found, also where letters come back with spaces between them', async () => {
  const told = [
    ['739182', 'पासकोड ७३९१८२ है'],
    ['482915', 'كلمة السر ٤٨٢٩١٥ هنا'],
    ['604917', 'کد ۶۰۴۹۱۷ است'],
    ['क्षत्रियज्ञान', 'पासवर्ड क्षत्रियज्ञान है'],
    ['น้ำใส99', 'รหัส น้ำใส99 ครับ'],
  ] as const;
  const pdf = await draw(['Screen'], told.map(([, text]) => text).join('\n'));
  const read = (await readPdf(pdf)).map(({ text }) => text).join('\n');
  const missed = told.filter(([secret]) => findSpellings(secret, read, { wholeToken: true }).length === 0);
  expect(missed).toEqual([]);
});

test('a sign in bold leaves the same sign elsewhere as thin as its neighbours', async () => {
  const view = { ...quote, customer: { ...frame.customer, name: said('修') }, note: said('修') };
  const { pdf } = await renderPdf(composeDocument(view), new Map());
  const embedded = [...pdf.toString('latin1').matchAll(/\/BaseFont \/\w+\+(noto-sans-sc-\d+-\d+)/g)];
  const weights = embedded.map(([, name]) => name?.split('-').at(-1));
  expect([...new Set(weights)].sort()).toEqual(['400', '600']);
});

test('while the faces of hundreds of signs are opened, others have their turn', async () => {
  let turns = 0;
  let open = true;
  const other = () => {
    turns += 1;
    if (open) setImmediate(other);
  };
  setImmediate(other);
  const signs = Array.from({ length: 400 }, (_, at) => String.fromCodePoint(0x4e00 + at * 40)).join('');
  await draw(['Screen'], signs);
  open = false;
  expect(turns).toBeGreaterThan(40);
});

test('a letter that no face has is a box, which reads as it was written, and a question mark stays one', async () => {
  for (const weight of ['plain', 'strong'] as const) {
    await openFacesOf('ক?', weight);
    const pieces = setText('ক?', weight);
    expect(pieces.map(({ text, instead }) => [text, instead])).toEqual([
      ['□', 'ক'],
      ['?', null],
    ]);
  }
});

test('signs that several countries write are drawn in the shapes of the text they stand in', async () => {
  const faceOf = async (text: string) => {
    await openFacesOf(text, 'plain');
    return setText(text, 'plain')[0]?.face.name ?? '';
  };
  expect(await faceOf('修理')).toMatch(/^noto-sans-sc-/);
  expect(await faceOf('修理します')).toMatch(/^noto-sans-jp-/);
  expect(await faceOf('修理 수리')).toMatch(/^noto-sans-kr-/);
  expect(EAST_ASIAN.test('Repair → done ✓')).toBe(false);
});
