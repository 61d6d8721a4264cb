import type { Transform } from 'node:stream';
import { stringify } from 'csv-stringify';
import type { ExportedJob } from '../../../jobs/export-jobs.js';

type Line = { job: ExportedJob; withheld: boolean };
type Column = { title: string; of: (job: ExportedJob) => string | number; words?: true };

const at = (moment: Date | null) => moment?.toISOString() ?? '';

/** The columns of the file, in order; `docs/operations.md` tells of them. Columns of words may be withheld. */
const COLUMNS: readonly Column[] = [
  { title: 'Number', of: ({ number }) => `J-${number}` },
  { title: 'Title', of: ({ title }) => title, words: true },
  { title: 'Customer', of: ({ customer }) => customer, words: true },
  { title: 'Phone', of: ({ address }) => address },
  { title: 'Stage', of: ({ stage }) => stage },
  { title: 'State', of: ({ state }) => state },
  { title: 'Priority', of: ({ priority }) => priority },
  { title: 'Trade', of: ({ trade }) => trade },
  { title: 'Owner', of: ({ owner }) => owner },
  { title: 'Assigned to', of: ({ assignees }) => assignees.join(', ') },
  { title: 'Device', of: ({ details }) => details.device ?? '', words: true },
  { title: 'Brand', of: ({ details }) => details.brand ?? '', words: true },
  { title: 'Model', of: ({ details }) => details.model ?? '', words: true },
  { title: 'Problem', of: ({ details }) => details.fault ?? '', words: true },
  { title: 'Address', of: ({ details }) => details.address ?? '', words: true },
  { title: 'Opened', of: ({ createdAt }) => at(createdAt) },
  { title: 'Due', of: ({ dueAt }) => at(dueAt) },
  { title: 'Changed', of: ({ updatedAt }) => at(updatedAt) },
  { title: 'Closed', of: ({ closedAt }) => at(closedAt) },
];

const WITHHELD = '[withheld: it holds a passcode]';

/** The words of a job that somebody typed, as they would stand in the file. */
export function wordsOf(job: ExportedJob): string[] {
  return COLUMNS.filter(({ words }) => words).map(({ of }) => String(of(job)));
}

/**
 * Lines in, bytes out. What a spreadsheet would take for a formula gets an apostrophe before it; times are UTC in
 * ISO 8601; a mark at the beginning tells Excel that it is UTF-8.
 */
export function csvOfJobs(): { csv: Transform; row: (line: Line) => (string | number)[] } {
  const csv = stringify({
    header: true,
    columns: COLUMNS.map(({ title }) => title),
    bom: true,
    escape_formulas: true,
    record_delimiter: 'windows',
  });
  const row = ({ job, withheld }: Line) =>
    COLUMNS.map(({ of, words }) => (withheld && words ? WITHHELD : of(job)));
  return { csv, row };
}
