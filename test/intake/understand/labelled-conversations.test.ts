import { describe, expect, it } from 'vitest';
import { understandConversation } from '../../../src/cli/understand-lines.js';
import { readConversations } from './read-conversations.js';
import { score } from './score-fields.js';

describe.each(['developed.txt', 'held-out.txt', 'other-wordings.txt'])(
  'labelled conversations, %s',
  (file) => {
    const labelled = readConversations(file);
    const total = score(labelled, understandConversation);
    const report = total.wrong.join('\n');

    it('at least 90% of the fields said are right', () => {
      expect(total.all).toBeGreaterThan(labelled.length);
      expect(total.right / total.all, report).toBeGreaterThanOrEqual(0.9);
    });

    it('a field nobody said stays empty, in 97%', () => {
      expect(total.invented / total.unsaid, report).toBeLessThanOrEqual(0.03);
    });

    it('readiness for a quote is right in 93%', () => {
      expect(total.ready / total.conversations, report).toBeGreaterThanOrEqual(0.93);
    });

    it('every secret, and nothing else, is taken out', () => {
      for (const line of labelled)
        expect(understandConversation(line).secrets, line.id).toEqual(line.secrets);
    });
  },
);

/** Conversations written to be hard: the share of fields right is what the rules reach, and must not fall. */
describe.each([
  ['unseen-1.txt', 0.87, 0.91],
  ['unseen-2.txt', 0.82, 0.93],
  ['unseen-3.txt', 0.81, 0.9],
  ['unseen-4.txt', 0.81, 0.93],
  ['unseen-5.txt', 0.8, 0.86],
  ['unseen-6.txt', 0.79, 0.91],
  ['unseen-7.txt', 0.77, 0.93],
  ['unseen-8.txt', 0.92, 0.97],
  ['unseen-9.txt', 0.86, 0.98],
  ['unseen-10.txt', 0.91, 0.97],
  ['unseen-11.txt', 0.84, 0.97],
  ['unseen-12.txt', 0.9, 0.94],
  ['unseen-13.txt', 0.82, 0.94],
  ['unseen-14.txt', 0.85, 0.93],
  ['unseen-15.txt', 0.84, 0.95],
  ['everyday.txt', 0.88, 0.96],
  ['sloppy-1.txt', 0.92, 0.98],
  ['sloppy-2.txt', 0.91, 0.97],
] as const)('hard conversations, %s', (file, fields, ready) => {
  const labelled = readConversations(file);
  const total = score(labelled, understandConversation);
  const report = total.wrong.join('\n');

  it('as many fields and quotes as ever are right, and next to none invented', () => {
    expect(total.conversations).toBeGreaterThanOrEqual(60);
    expect(total.right / total.all, report).toBeGreaterThanOrEqual(fields);
    expect(total.ready / total.conversations, report).toBeGreaterThanOrEqual(ready);
    expect(total.invented / total.unsaid, report).toBeLessThanOrEqual(0.06);
  });
});
