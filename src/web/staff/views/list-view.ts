import type { Tone } from '../../ui/badge.js';
import type { ChannelName } from '../../ui/bubble.js';
import type { PagingView } from '../../ui/data-table.js';
import type { Choice } from '../../ui/field.js';
import type { PhotoView } from '../../ui/photo.js';
import type { RecordRef } from '../../ui/routes/record.js';
import type { TabView } from '../../ui/tabs.js';
import type { BookingsCardView } from './bookings-view.js';
import type { PersonView } from './record-view.js';

/** A job or quote as a line of a list. */
export interface RecordRowView {
  record: Exclude<RecordRef, { kind: 'conversation' }>;
  reference: string;
  title: string;
  customer: { id: string; name: string };
  stage: { label: string; tone: Tone };
  photos: readonly PhotoView[];
  owner?: PersonView;
  /** By when, and whether there is still something to be done. */
  due?: { at: string; open: boolean };
  updatedAt: string;
}

/** What a list of jobs can be filtered by, and what it is. An empty list of choices is not shown. */
export interface ListFilterView {
  /** How many say something. */
  set: number;
  clearPath: string;
  /** What the form does not ask for and must not lose. */
  keep: Readonly<Record<string, string>>;
  values: Readonly<
    Record<'pipeline' | 'owner' | 'assignee' | 'overdue' | 'trade' | 'from' | 'to' | 'sort', string>
  >;
  pipelines: readonly Choice[];
  owners: readonly Choice[];
  assignees: readonly Choice[];
  trades: readonly Choice[];
}

export interface SavedFilterView {
  id: string;
  name: string;
  href: string;
  current: boolean;
  /** POST name → renamed; `/remove` below it. */
  path: string;
}

export interface JobsView {
  tabs: readonly TabView[];
  search: string;
  filters: ListFilterView | null;
  saved: readonly SavedFilterView[];
  /** Of this list, to be saved. */
  address: string;
  /** What was wrong with a name, and what was typed. */
  refused?: { id: string | null; name: string; error: string };
  csvPath?: string;
  /** Where photos are reviewed, for those who may. */
  reviewPath?: string;
  rows: readonly RecordRowView[];
  paging: PagingView;
}

export interface CustomerRowView {
  id: string;
  name: string;
  address: string;
  open: number;
  lastAt: string;
}

export interface CustomersView {
  search: string;
  rows: readonly CustomerRowView[];
  paging: PagingView;
}

export interface CustomerView {
  id: string;
  name: string;
  since: string;
  /** Made up, to look around with. */
  demo: boolean;
  identities: readonly { channel: ChannelName; address: string; optedOut: boolean }[];
  /** The address mails go to; empty: none is known. Absent: whoever looks may not change it. */
  email?: { value: string; error?: string };
  /** Open first, then newest first. */
  records: readonly RecordRowView[];
  conversations: readonly { id: string; summary: string; at: string }[];
  bookings?: BookingsCardView;
  /** Which versions of the terms they agreed to, newest first. */
  consents?: readonly { how?: 'agreed' | 'given'; label: string; href: string; at: string; quote?: number }[];
  /** Whoever looks may say that another customer is the same person. */
  canJoin?: boolean;
  /** Somebody who may see what the customer owes. */
  canBill?: boolean;
  canQuote?: boolean;
}

/** Who may be the same person as a customer. */
export interface JoinView {
  id: string;
  name: string;
  search: string;
  rows: readonly CustomerRowView[];
}
