import type { Actor } from '../activity/record.js';
import type { Screen } from '../jobs/record-ports.js';
import type { Tx } from '../platform/database/database.js';
import { invalid, tidyText } from './invoice-lines.js';
import { feedOf } from './lock-invoice.js';

/** The fields of an invoice that are words. */
export const WORDS = ['title', 'line', 'note'] as const;
/** A field that a placeholder was put into by saving it. */
export type TakenFrom = (typeof WORDS)[number];

type Words = { description: string; unit: string };
export type Texts<Line extends Words> = { title: string; note: string; lines: Line[] };

/**
 * What was typed into an invoice, tidied, as it reads behind the vault's door, and the fields that the door took something
 * out of: a placeholder that was typed is none. Throws `invalid-input` where there is no title.
 */
export async function screenTyped<Line extends Words>(
  tx: Tx,
  screen: Screen,
  { customerId, jobId }: { customerId: string; jobId: string | null },
  typed: { title: string; note: string; lines: readonly Line[] },
  on: { organizationId: string; actor: Actor; at: Date },
): Promise<{ texts: Texts<Line>; takenFrom: TakenFrom[] }> {
  const title = tidyText('title', typed.title);
  const note = tidyText('note', typed.note);
  if (title === '') {
    throw invalid('title', 'Say what the invoice is for.');
  }
  const seen = new Map<string, string>([['', '']]);
  const takenFrom = new Set<TakenFrom>();
  const pass = async (field: TakenFrom, text: string) => {
    const { organizationId, actor, at } = on;
    const subject = { organizationId, record: feedOf({ customerId, jobId }), customerId, actor, at };
    const screened = seen.get(text) ?? (await screen(tx, { ...subject, field, text }));
    seen.set(text, screened);
    if (screened !== text) {
      takenFrom.add(field);
    }
    return screened;
  };
  const lines: Line[] = [];
  for (const line of typed.lines) {
    const description = await pass('line', line.description);
    lines.push({ ...line, description, unit: await pass('line', line.unit) });
  }
  const texts = { lines, title: await pass('title', title), note: await pass('note', note) };
  return { texts, takenFrom: WORDS.filter((field) => takenFrom.has(field)) };
}
