import type { PhotoView } from '../../ui/photo.js';
import type { BoardAddress } from '../../ui/routes/board.js';
import type { PersonView } from './record-view.js';

/** A job on the board. `job` is missing where this member may see that there is one, and no more. */
export interface BoardCardView {
  number: number;
  title: string;
  stageId: string;
  /** Since when it is on its stage, ISO 8601: the order of a column. */
  enteredAt: string;
  job?: {
    customerName: string;
    cover?: PhotoView;
    due?: { at: string; overdue: boolean };
    owner?: PersonView;
    urgent: boolean;
    unread: boolean;
    /** Whether this member may move it. */
    canMove: boolean;
  };
}

export interface BoardCountView {
  stageId: string;
  /** "12", or "999+". */
  count: string;
  /** What its jobs were quoted and have to pay, where there is any. */
  money?: string;
}

export interface BoardColumnView extends BoardCountView {
  name: string;
  kind: 'open' | 'internal' | 'done' | 'cancelled';
  cards: readonly BoardCardView[];
  /** The address of the next cards. */
  morePath?: string;
  /** The list of all, for closed stages, which show only their latest. */
  listPath?: string;
}

export interface BoardView {
  address: BoardAddress;
  pipelines: readonly { id: string; name: string; current: boolean }[];
  trades: readonly { value: string; label: string }[];
  columns: readonly BoardColumnView[];
  /** Set for whoever may add a job here. `formId` is made anew with each page, so that one sent twice adds one. */
  add?: { formId: string; stages: readonly { value: string; label: string }[] };
  /** Nothing is on the board at all; `filtered` says whether a filter hides what there is. */
  empty: boolean;
  filtered: boolean;
}
