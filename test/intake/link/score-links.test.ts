import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Candidate } from '../../../src/intake/link/candidate.js';
import { EVIDENCE_KINDS, WEIGHTS } from '../../../src/intake/link/evidence.js';
import { readClues } from '../../../src/intake/link/read-clues.js';
import { scoreLinks } from '../../../src/intake/link/score-links.js';
import { newId } from '../../../src/platform/ids.js';

const at = new Date('2026-03-10T11:00:00.000Z');
const ago = (days: number) => new Date(at.getTime() - days * 86_400_000);

function candidate(number: number, over: Partial<Candidate> = {}): Candidate {
  const id = newId();
  return {
    target: { kind: 'conversation', id },
    stage: 'recorded',
    record: { kind: 'job', id: newId(), number },
    aliases: [],
    things: [{ device: 'phone', brand: 'Apple', model: 'iPhone 12' }],
    address: '',
    name: 'Tom',
    description: 'iPhone 12 smashed screen',
    label: 'iPhone 12',
    asked: null,
    lastIn: ago(3),
    lastOut: { at: ago(3), text: 'All set.', by: 'bot' },
    lastActivity: ago(3),
    movedHere: false,
    serialKnown: false,
    ...over,
  };
}

function decide(text: string, candidates: Candidate[], foreign: number[] = [], photos = 0) {
  const clues = readClues(text, { trade: 'it-repair', language: 'en', now: at, timeZone: 'UTC', photos });
  return scoreLinks({ clues, candidates, foreign, things: true, at });
}

test('with nothing open it is something new; with one thing open and nothing against it, it is that', () => {
  expect(decide('hello', []).kind).toBe('fresh');
  expect(decide('this is how it looks', [candidate(311)]).kind).toBe('sure');
});

test('a closed record is never written to: what is about it follows it', () => {
  const closed = candidate(300, { stage: 'closed' });
  expect(decide('J-300 has cracked again', [closed])).toMatchObject({ kind: 'fresh', after: closed });
});

test('a number of somebody else is for a person, whatever else speaks for something of theirs', () => {
  expect(decide('my iphone 12, J-400', [candidate(311)], [400]).kind).toBe('person');
  expect(decide('J-311 and J-400', [candidate(311)], [400]).kind).toBe('sure');
});

test('where somebody else writes from the number, nothing is sure but a number', () => {
  const openings = fc.constantFrom('', 'my iphone 12 ', 'the smashed screen ', 'any news on the iphone ');
  const days = fc.double({ min: 0.001, max: 90, noNaN: true });
  fc.assert(
    fc.property(openings, days, fc.integer({ min: 0, max: 2 }), (words, quiet, photos) => {
      const here = candidate(311, { lastIn: ago(quiet), lastActivity: ago(quiet) });
      return decide(`hi this is Sarah, ${words}is broken`, [here], [], photos).kind !== 'sure';
    }),
  );
  expect(decide('hi this is Sarah, about J-311', [candidate(311)]).kind).toBe('sure');
});

test('two that are alike are never told apart by the order in which they are read', () => {
  const [one, two] = [candidate(311), candidate(312)];
  expect(decide('like this now', [one, two], [], 1)).toMatchObject({ kind: 'unsure', between: [one, two] });
  expect(decide('like this now', [two, one], [], 1)).toMatchObject({ kind: 'unsure', between: [one, two] });
});

test('every kind of evidence has a weight, and what was moved by staff outweighs what is only recent', () => {
  expect(EVIDENCE_KINDS.every((kind) => Number.isFinite(WEIGHTS[kind]))).toBe(true);
  expect(WEIGHTS['moved-here']).toBeGreaterThan(WEIGHTS['minutes-ago'] + WEIGHTS['our-last-words']);
});
