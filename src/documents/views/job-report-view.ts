import type { ScreenedText } from '../../vault/screened-text.js';
import type { DocumentFrame, FactView, PhotoView, TimeSpanView } from './document-view.js';

/** What was done on a job, for its customer. Notes among staff have no place here. */
export type JobReportView = DocumentFrame & {
  kind: 'job-report';
  jobNumber: number;
  title: ScreenedText;
  /** ISO 8601. */
  openedAt: string;
  closedAt: string | null;
  facts: readonly FactView[];
  /** What was done, in words that staff wrote for the customer. */
  summary: ScreenedText | '';
  visits: readonly TimeSpanView[];
  parts: readonly { name: ScreenedText; quantity: number }[];
  forms: readonly { name: string; answers: readonly AnswerView[] }[];
  photos: readonly { phase: ReportPhase; photos: readonly PhotoView[] }[];
};

export const REPORT_PHASES = ['intake', 'before', 'during', 'after'] as const;
export type ReportPhase = (typeof REPORT_PHASES)[number];

export type AnswerView = { label: string } & (
  | { text: ScreenedText }
  /** A day, `2026-11-23`. */
  | { day: string }
  /** How many photos; they are with the others. */
  | { photos: number }
  | { signed: ScreenedText }
  /** Lines of a strip of ink, each `[x, y, x, y, …]` in a box of 600 by 200. */
  | { strokes: readonly (readonly number[])[] }
);
