import type { Tone } from '../../ui/badge.js';
import type { ChannelName } from '../../ui/bubble.js';
import type { PagingView } from '../../ui/data-table.js';
import type { PhotoView } from '../../ui/photo.js';
import type { RecordRef } from '../../ui/routes.js';
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
  updatedAt: string;
}

export interface JobsView {
  stages: readonly { key: string; label: string; count: number; current: boolean }[];
  search: string;
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
  identities: readonly { channel: ChannelName; address: string; optedOut: boolean }[];
  /** Open first, then newest first. */
  records: readonly RecordRowView[];
  conversations: readonly { id: string; summary: string; at: string }[];
  /** Whoever looks may say that another customer is the same person. */
  canJoin?: boolean;
}

/** Who may be the same person as a customer. */
export interface JoinView {
  id: string;
  name: string;
  search: string;
  rows: readonly CustomerRowView[];
}
