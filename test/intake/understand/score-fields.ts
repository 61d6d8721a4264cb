import type { Field, Labelled } from './read-conversations.js';
import { FIELDS } from './read-conversations.js';

const SMALL = new Set('the a an on in of at is are to and my with it after for from'.split(' '));

const flat = (value: string) => value.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
const words = (value: string) =>
  value
    .toLowerCase()
    .replace(/['’]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !SMALL.has(word))
    .map((word) => word.replace(/(?:ing|ed|es|s|y)$/, ''));

/** Phrases are alike when most of their telling words are the same; a stand-in for comparing by meaning. */
function alike(got: string, wanted: string): boolean {
  const [a, b] = [words(got), words(wanted)];
  if (a.length === 0 || b.length === 0) return false;
  const shared = b.filter((word) => a.includes(word)).length;
  return shared / b.length >= 0.5 || a.filter((word) => b.includes(word)).length / a.length >= 0.6;
}

/** Whether a field is right: as labelled, and empty when nobody said it. */
export function isRight(field: Field, got: string | null, wanted: string | undefined): boolean {
  if (!wanted) return got === null;
  if (got === null) return false;
  return field === 'fault' || field === 'preferredTime' ? alike(got, wanted) : flat(got) === flat(wanted);
}

export type Score = {
  right: number;
  all: number;
  invented: number;
  unsaid: number;
  ready: number;
  conversations: number;
  wrong: string[];
};

/** Counts right fields over those that were said or given; `invented` are fields nobody said that are not empty. */
export function score(
  labelled: readonly Labelled[],
  understand: (line: Labelled) => { fields: Record<Field, string | null>; readyForQuote: boolean },
): Score {
  const total: Score = { right: 0, all: 0, invented: 0, unsaid: 0, ready: 0, conversations: 0, wrong: [] };
  for (const line of labelled) {
    const { fields, readyForQuote } = understand(line);
    total.conversations += 1;
    if (readyForQuote === line.readyForQuote) total.ready += 1;
    else total.wrong.push(`${line.id} readyForQuote: ${readyForQuote}`);
    for (const field of FIELDS) {
      const wanted = line.fields[field];
      if (!wanted) total.unsaid += 1;
      if (!wanted && fields[field] !== null) total.invented += 1;
      if (!wanted && fields[field] === null) continue;
      total.all += 1;
      if (isRight(field, fields[field], wanted)) total.right += 1;
      else total.wrong.push(`${line.id} ${field}: got "${fields[field]}", said "${wanted ?? ''}"`);
    }
  }
  return total;
}
