import type { Request, Response } from 'express';
import type { Staff } from '../../../accounts/staff.js';
import { readJob } from '../../../jobs/read-job.js';
import type { Database, Tx } from '../../../platform/database/database.js';
import { notFound } from '../../../platform/errors/docket-error.js';
import { readQuote } from '../../../quotes/read-quote.js';
import { staffOf } from '../../http/staff-gate.js';
import type { FrameStaffPage } from '../../http/staff-shell.js';
import { renderFragment, renderPage } from '../../ui/render.js';
import { recordPath } from '../../ui/routes/record.js';
import { toastHeader } from '../../ui/toast-header.js';
import { quoteSubject, readQuotePage } from '../quotes/present-quote.js';
import { putBackToast } from '../reveal/present-taken.js';
import { RecordBody, RecordPage } from '../views/record-page.js';
import type { RecordView } from '../views/record-view.js';
import type { FeedQuery } from './present-feed.js';
import { jobSubject, readJobPage } from './present-job.js';
import type { PageSubject } from './present-record.js';
import type { RecordSources } from './record-sources.js';

export type PageKey = RecordView['record'];
export type AnswerParts = { db: Database; frame: FrameStaffPage; sources: RecordSources };

const NEWEST: FeedQuery = { filter: 'all' };

/** The number in an address. What cannot be one is missing, like a number that nobody has. */
export function pageKey(kind: PageKey['kind'], number: unknown): PageKey {
  if (typeof number !== 'string' || !/^[1-9]\d{0,8}$/.test(number)) {
    throw notFound(kind);
  }
  return { kind, number: Number(number) };
}

/** Whether a script asks for a part of the page; a page taken back from the browser's history is asked for whole. */
export function wantsPart(request: Request): boolean {
  return request.get('hx-request') === 'true' && request.get('hx-history-restore-request') !== 'true';
}

/**
 * Answers with a record's page, as every form on it does: a part for scripts, the whole for a browser; after a
 * browser's post, the address of the page. Whoever may not see the record gets `not-found`.
 */
export async function answerRecord(
  parts: AnswerParts,
  request: Request,
  response: Response,
  key: PageKey,
  options: {
    toast?: string;
    feed?: FeedQuery;
    /** Where a form was refused: the page as it is, with what was typed. */
    amend?: { status: number; view: (view: RecordView) => RecordView };
  } = {},
): Promise<void> {
  const part = wantsPart(request);
  if (request.method !== 'GET' && !part && !options.amend) {
    response.redirect(303, recordPath(key));
    return;
  }
  const staff = staffOf(response);
  const read = await parts.db.withOrganization(staff.organizationId, (tx) =>
    readRecordPage(tx, parts.sources, staff, key, options.feed ?? NEWEST),
  );
  const view = options.amend?.view(read) ?? read;
  const { shell, locale } = await parts.frame(staff);
  if (options.toast) {
    response.set('HX-Trigger', toastHeader({ message: options.toast, tone: 'good' }));
  }
  response
    .status(options.amend?.status ?? 200)
    .type('html')
    .send(
      part
        ? renderFragment(<RecordBody view={view} />, locale)
        : renderPage(<RecordPage shell={{ ...shell, ...putBackToast(request.query) }} view={view} />, locale),
    );
}

/** A record's page as this member may see it. Throws `not-found` where they may not. */
export async function readRecordPage(
  tx: Tx,
  sources: RecordSources,
  staff: Staff,
  { kind, number }: PageKey,
  feed: FeedQuery,
): Promise<RecordView> {
  const read = kind === 'job' ? readJobPage : readQuotePage;
  return await read(tx, sources, staff, number, feed);
}

/** The record behind an address, as this member may see it. Throws `not-found` where they may not. */
export async function readSubject(tx: Tx, staff: Staff, { kind, number }: PageKey): Promise<PageSubject> {
  return kind === 'job'
    ? jobSubject(staff, await readJob(tx, { number }, staff))
    : quoteSubject(staff, await readQuote(tx, { number }, staff));
}
