import type { QuoteView } from '../views/quote-view.js';
import { fill } from '../words/words.js';
import { type Block, type Fact, typed } from './block.js';
import type { Composition } from './compose-document.js';
import { linesSection } from './compose-lines.js';
import { factsBlock, photoSection, textSection } from './compose-parts.js';
import type { Speaker } from './speaker.js';

/** What customers call it: Q-12. */
export function quoteName(number: number): string {
  return `Q-${number}`;
}

export function composeQuote(view: QuoteView, speaker: Speaker): Composition {
  const { words, money } = speaker;
  const { acceptance, deposit, totals } = view;
  const known = factsBlock(view.facts, speaker);
  const due =
    deposit === 0 ? [] : [{ label: words.deposit, value: money(deposit, totals.currency), strong: true }];
  return {
    title: `${acceptance ? words.signedQuote : words.quote} ${quoteName(view.number)}`,
    subject: typed(view.title, 'the title'),
    facts: headFacts(view, speaker),
    blocks: [
      ...(known.length === 0 ? [] : [{ kind: 'facts' as const, facts: known }]),
      ...textSection(words.note, view.note, 'the note'),
      ...linesSection(view.lines, totals, speaker, due),
      ...photoSection(words.photos, view.photos, speaker, { across: 3 }),
      ...termsSection(view, speaker),
      ...acceptanceSection(view, speaker),
    ],
  };
}

function headFacts({ version, madeAt, validUntil, offered }: QuoteView, speaker: Speaker): Fact[] {
  const { words } = speaker;
  return [
    { label: words.date, value: speaker.dayOf(madeAt) },
    ...(version === 1 ? [] : [{ label: words.quote, value: fill(words.version, { n: version }) }]),
    ...(validUntil === null ? [] : [{ label: words.validUntil, value: speaker.day(validUntil) }]),
    ...(offered === null ? [] : [{ label: words.appointment, value: speaker.span(offered) }]),
  ];
}

function termsSection({ terms }: QuoteView, { words }: Speaker): Block[] {
  return terms === null
    ? []
    : [
        { kind: 'heading', text: words.terms },
        { kind: 'text', text: fill(words.version, { n: terms.number }), tone: 'muted' },
        { kind: 'text', text: terms.text, tone: 'plain' },
      ];
}

function acceptanceSection({ acceptance }: QuoteView, speaker: Speaker): Block[] {
  const { words } = speaker;
  if (acceptance === null) {
    return [];
  }
  const { name, at, drawn, documentSha256, sealHash } = acceptance;
  return [
    { kind: 'heading', text: words.acceptance },
    ...(drawn ? [{ kind: 'signature' as const, alt: fill(words.drawnSignature, { name }) }] : []),
    {
      kind: 'facts',
      facts: [
        { label: words.signedBy, value: typed(name, 'the signature') },
        { label: words.signedAt, value: speaker.moment(at) },
        ...(documentSha256 === null ? [] : [{ label: words.agreedDocument, value: documentSha256 }]),
        { label: words.seal, value: sealHash },
      ],
    },
  ];
}
