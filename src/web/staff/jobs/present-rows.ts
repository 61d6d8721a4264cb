import type { JobSummary } from '../../../jobs/list-jobs.js';
import type { StageKind } from '../../../jobs/stage-table.js';
import type { QuoteSummary } from '../../../quotes/list-quotes.js';
import type { QuoteState } from '../../../quotes/quote-table.js';
import type { Tone } from '../../ui/badge.js';
import type { PhotoView } from '../../ui/photo.js';
import { QUOTE_STATE_LABELS } from '../quotes/present-quote.js';
import type { RecordRowView } from '../views/list-view.js';
import { nameOfCustomer } from './present-record.js';

type Covers = ReadonlyMap<string, readonly PhotoView[]>;

const STAGE_TONES: Record<StageKind, Tone> = {
  open: 'accent',
  internal: 'warn',
  done: 'good',
  cancelled: 'neutral',
};

const QUOTE_TONES: Record<QuoteState, Tone> = {
  requested: 'accent',
  draft: 'accent',
  sent: 'warn',
  viewed: 'warn',
  accepted: 'good',
  declined: 'neutral',
  expired: 'neutral',
  superseded: 'neutral',
};

export function jobRow(job: JobSummary, covers: Covers): RecordRowView {
  const stage = { label: job.stage.name, tone: STAGE_TONES[job.stage.kind] };
  return {
    record: { kind: 'job', number: job.number },
    reference: `J-${job.number}`,
    stage,
    ...(job.dueAt ? { due: { at: job.dueAt.toISOString(), open: job.state === 'open' } } : {}),
    ...shared(job, covers),
  };
}

export function quoteRow(quote: QuoteSummary, covers: Covers): RecordRowView {
  const stage = { label: QUOTE_STATE_LABELS[quote.state], tone: QUOTE_TONES[quote.state] };
  const { number } = quote;
  return { record: { kind: 'quote', number }, reference: `Q-${number}`, stage, ...shared(quote, covers) };
}

function shared(
  row: JobSummary | QuoteSummary,
  covers: Covers,
): Pick<RecordRowView, 'title' | 'customer' | 'photos' | 'updatedAt' | 'owner'> {
  return {
    title: row.title,
    customer: { id: row.customer.id, name: nameOfCustomer(row.customer) },
    photos: covers.get(row.id) ?? [],
    updatedAt: row.updatedAt.toISOString(),
    ...(row.owner ? { owner: row.owner } : {}),
  };
}
