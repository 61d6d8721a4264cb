import type { DocumentView } from './views/document-view.js';

export const DOCUMENT_KINDS = [
  'quote',
  'signed-quote',
  'invoice',
  'credit-note',
  'receipt',
  'intake-receipt',
  'job-report',
  'statement',
] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** As rows and feeds name it: a quote with a signature is one of its own. */
export function kindOf(view: DocumentView): DocumentKind {
  return view.kind === 'quote' && view.acceptance !== null ? 'signed-quote' : view.kind;
}
