/** The board. */

import { segment, withQuery } from './address.js';

export type BoardAddress = {
  pipeline?: string;
  mine?: '1';
  overdue?: '1';
  trade?: string;
  q?: string;
};
/** GET, fragment: the columns (`#board`). The filters stay in the address. */
export const boardPath = (query: BoardAddress = {}): string => withQuery('/board', query);
/** GET, fragment: the next cards of a column. */
export const boardColumnPath = (stageId: string, query: BoardAddress & { after: string }): string =>
  withQuery(`/board/columns/${segment(stageId)}`, query);
/** GET `?numbers=12,15` → these cards as they are now, without those that are not on this board, and all counts. */
export const boardCardsPath = (query: BoardAddress = {}): string => withQuery('/board/cards', query);
/** POST number, from (the stage it was seen on), to, confirm? → JSON `{ stage, closed }`, or problem details. */
export const boardMovesPath = (): string => '/board/moves';
/** GET `?number=12` → JSON `{ stages: [{ stageId, missing: [{ text, href }] }] }`: where it may not go yet. */
export const boardNeedsPath = (): string => '/board/needs';
/** POST formId, title, customer, stageId, due → JSON `{ id, number, nextFormId }`, or problem details. */
export const boardJobsPath = (): string => '/board/jobs';
/** GET `?customer=` → options for whose job it is. */
export const boardCustomersPath = (): string => '/board/customers';
