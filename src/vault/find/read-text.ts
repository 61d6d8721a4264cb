import type { Asked } from './find-secrets.js';
import { type PhraseClass, type PhraseMatch, phrasesAt } from './phrase-index.js';
import { type Label, readLabels } from './read-labels.js';
import { type NumberRun, readNumbers } from './read-numbers.js';
import { type Token, tokenize } from './tokens.js';

/** A run of characters without white space; `start` to `end` leaves out brackets, quotes and closing punctuation. */
export type Chunk = {
  readonly start: number;
  readonly end: number;
  readonly first: number;
  readonly last: number;
  readonly closed: boolean;
};

/** A text taken apart once; every rule of the finder reads this and none reads the text again. */
export type Reading = {
  readonly text: string;
  readonly asked: Asked;
  readonly tokens: readonly Token[];
  readonly phrases: readonly (ReadonlyMap<PhraseClass, PhraseMatch> | null)[];
  readonly numbers: readonly NumberRun[];
  /** By token: the number that covers it. */
  readonly numberAt: readonly (NumberRun | null)[];
  readonly labels: readonly Label[];
  /** By token: the label that covers it. */
  readonly labelAt: readonly (Label | null)[];
  readonly chunks: readonly Chunk[];
  /** By token: index of its chunk. */
  readonly chunkAt: readonly number[];
};

const OPENERS = '([{<"“”„«\'‘’`¡¿:=-–—*';
const CLOSERS = ')]}>"”“»\'’`‘,.;:…?';

/** Takes a text apart. Linear in its length. */
export function readText(text: string, asked: Asked): Reading {
  const tokens = tokenize(text);
  const phrases = tokens.map((token, at) =>
    token.kind === 'saved' || token.kind === 'break' ? null : phrasesAt(tokens, at),
  );
  const numbers = readNumbers(tokens);
  const numberAt: (NumberRun | null)[] = new Array(tokens.length).fill(null);
  for (const run of numbers) for (let at = run.first; at <= run.last; at += 1) numberAt[at] = run;
  const labels = readLabels(tokens, phrases, numberAt);
  const labelAt: (Label | null)[] = new Array(tokens.length).fill(null);
  for (const label of labels) for (let at = label.first; at <= label.last; at += 1) labelAt[at] = label;
  const { chunks, chunkAt } = readChunks(text, tokens);
  return { text, asked, tokens, phrases, numbers, numberAt, labels, labelAt, chunks, chunkAt };
}

function readChunks(text: string, tokens: readonly Token[]): { chunks: Chunk[]; chunkAt: number[] } {
  const chunks: Chunk[] = [];
  const chunkAt: number[] = [];
  let first = 0;
  tokens.forEach((token, at) => {
    chunkAt[at] = chunks.length;
    const next = tokens[at + 1];
    const glued = next && !next.spaced && next.kind !== 'break' && next.kind !== 'saved';
    if (glued && token.kind !== 'saved' && token.kind !== 'break') return;
    chunks.push(trimChunk(text, tokens[first]?.start ?? 0, token.end, first, at));
    first = at + 1;
  });
  return { chunks, chunkAt };
}

function trimChunk(text: string, from: number, to: number, first: number, last: number): Chunk {
  let start = from;
  let end = to;
  while (start < end && OPENERS.includes(text[start] ?? '')) start += 1;
  const loud = end;
  while (end > start && CLOSERS.includes(text[end - 1] ?? '')) end -= 1;
  if (text[end - 1] === '!' && !keepsExclamation(text, start, end)) {
    while (end > start && (CLOSERS.includes(text[end - 1] ?? '') || text[end - 1] === '!')) end -= 1;
  }
  return { start, end, first, last, closed: end < loud };
}

/** "Sunshine99!" may end in its own "!"; "4821!" and "now!!" do not. */
function keepsExclamation(text: string, start: number, end: number): boolean {
  if (text[end - 2] === '!' || end - start > 64) return false;
  const core = text.slice(start, end - 1);
  return /\p{L}/u.test(core) && /[\d#$%&@_*+=.-]/.test(core) && core.length >= 5;
}

/** Says whether a sentence ends at this token ("." inside a word or number is none). */
export function endsSentence(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return true;
  if (token.kind === 'break') return true;
  if (token.kind !== 'symbol' || !'.!?;…'.includes(token.norm)) return false;
  const next = tokens[at + 1];
  return !next || next.spaced || next.kind === 'break';
}
