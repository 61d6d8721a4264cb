import { type Block, type Composed, plain, type Typed, type Words } from './block.js';

/** The words of a document, apart: what people typed, with its places, and what Docket and the settings say. */
export type Gathered = { typed: Typed[]; made: string[] };

export function gatherWords(composed: Composed): Gathered {
  const { title, subject, business, logoAlt, toLabel, to, opensPhoto } = composed;
  const words: Words[] = [
    title,
    subject,
    logoAlt,
    toLabel,
    ...to,
    opensPhoto,
    ...Object.values(business).filter((value) => typeof value === 'string'),
    ...[...composed.businessFacts, ...composed.facts].flatMap(({ label, value }) => [label, value]),
    ...composed.blocks.flatMap(wordsOf),
  ];
  return {
    typed: words.filter((word) => typeof word !== 'string'),
    made: [...new Set(words.filter((word) => typeof word === 'string' && word.trim() !== ''))] as string[],
  };
}

function wordsOf(block: Block): Words[] {
  switch (block.kind) {
    case 'heading':
    case 'subheading':
    case 'text':
      return [block.text];
    case 'facts':
      return block.facts.flatMap(({ label, value }) => [label, value]);
    case 'sums':
      return block.sums.flatMap(({ label, value }) => [label, value]);
    case 'table':
      return [
        ...block.columns.map(({ label }) => label),
        ...block.rows.flatMap((row) => row.flatMap(({ text, small }) => [text, small ?? ''])),
      ];
    case 'pictures':
      return block.pictures.flatMap(({ caption, taken, alt }) => [
        caption,
        taken,
        plain(caption) === '' ? alt : alt.replace(plain(caption), ''),
      ]);
    case 'ink':
    case 'signature':
      return [];
  }
}
