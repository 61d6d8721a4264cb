/** The list of jobs, and a job. */

import { segment, withQuery } from './address.js';

export type JobsQuery = Partial<
  Record<
    | 'stage'
    | 'q'
    | 'pipeline'
    | 'owner'
    | 'assignee'
    | 'overdue'
    | 'trade'
    | 'from'
    | 'to'
    | 'sort'
    | 'after'
    | 'removed',
    string
  >
>;
export const jobsPath = (query: JobsQuery = {}): string => withQuery('/jobs', query);
/** GET: the same list as a file. */
export const jobsCsvPath = (query: JobsQuery = {}): string => withQuery('/jobs.csv', query);
/** POST name, address (of the list) → 303 there, or 422 with the page. */
export const savedFiltersPath = (): string => '/jobs/filters';
/** POST name, address → 303 there. */
export const savedFilterPath = (id: string): string => `/jobs/filters/${segment(id)}`;
/** POST address → 303 there. */
export const removeSavedFilterPath = (id: string): string => `${savedFilterPath(id)}/remove`;
/** POST → 303 to the list that it is. */
export const restoreSavedFilterPath = (id: string): string => `${savedFilterPath(id)}/restore`;
export const jobPath = (number: number): string => `/jobs/${segment(number)}`;
/** POST the answers of a form, with the version that was seen → the record fragment, or 422 with it. */
export const jobFormPath = (number: number, formId: string): string =>
  `${jobPath(number)}/forms/${segment(formId)}`;
/** POST stage=id → the record fragment; the job goes on in another pipeline. */
export const jobPipelinePath = (number: number): string => `${jobPath(number)}/pipeline`;
/** POST as=done|cancelled, reason? → the record fragment; destroys the job's secrets. */
export const closeJobPath = (number: number): string => `${jobPath(number)}/close`;
/** POST value, seen → the record fragment, or 422 with the field (`#job-title`) where somebody changed it meanwhile. */
export const jobTitlePath = (number: number): string => `${jobPath(number)}/title`;
/** POST value (a day or empty), seen → the record fragment, or 422 with the field (`#job-due`). */
export const jobDuePath = (number: number): string => `${jobPath(number)}/due`;
/** POST → the record fragment; the job is nobody's again. */
export const releaseJobPath = (number: number): string => `${jobPath(number)}/release`;
/** GET: the papers of a job, made and to be made. */
export const jobDocumentsPath = (number: number): string => `${jobPath(number)}/documents`;
/** POST words, do (make, send) → the papers of the job; 422 with what is wrong. */
export const jobPaperPath = (number: number, kind: 'report' | 'intake-receipt'): string =>
  `${jobPath(number)}/${kind}`;
/** GET: a document of the job, as its customer has it. */
export const jobDocumentPath = (number: number, documentId: string): string =>
  `${jobPath(number)}/documents/${segment(documentId)}.pdf`;
/** POST name, quantity, note → the parts (`#parts`), or 422 with them and what is wrong. */
export const jobPartsPath = (number: number): string => `${jobPath(number)}/parts`;
/** POST name, quantity, note, version → the parts, or 422 with them and what is wrong. */
export const jobPartPath = (number: number, partId: string): string =>
  `${jobPartsPath(number)}/${segment(partId)}`;
/** POST → the parts. */
export const removeJobPartPath = (number: number, partId: string): string =>
  `${jobPartPath(number, partId)}/remove`;
/**
 * POST reason (form) → JSON `{ value, kind: 'text' | 'pattern', seconds }`, `Cache-Control: no-store`; the value
 * of a pattern is its dots 1–9 in order, such as `14789`. Refusals are problem details with a `detail` to show.
 */
export const revealSecretPath = (jobNumber: number, secretId: string): string =>
  `${jobPath(jobNumber)}/secrets/${segment(secretId)}/reveal`;
