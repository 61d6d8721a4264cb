import type { PhotoView } from '../../ui/photo.js';

/** A job of somebody's day. */
export interface DayJobView {
  number: number;
  title: string;
  customerName: string;
  stage: string;
  address?: string;
  cover?: PhotoView;
  urgent: boolean;
  /** When they are expected, or by when it is due. */
  booked?: { from: string };
  dueAt?: string;
}

export interface DayView {
  /** When this was read, ISO 8601. */
  at: string;
  groups: readonly { key: 'overdue' | 'today' | 'later'; title: string; jobs: readonly DayJobView[] }[];
}
