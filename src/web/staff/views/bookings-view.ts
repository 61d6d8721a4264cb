import type { Choice } from '../../ui/field.js';
import type { PersonView } from './record-view.js';

/** A booking as a line or block of a calendar. */
export interface BookingEntryView {
  id: string;
  path: string;
  title: string;
  customer: string;
  /** "10:00 – 11:30". */
  time: string;
  /** "Tue 24 Nov, 10:00 – 11:30". */
  day: string;
  place: string;
  people: readonly { name: string; active: boolean }[];
  reference?: string;
  state: 'scheduled' | 'done' | 'cancelled' | 'no-show';
  /** One of its people is elsewhere at the same time. */
  clash: boolean;
}

export interface CalendarBlockView extends BookingEntryView {
  /** In quarters of an hour from the top. */
  at: number;
  quarters: number;
  lane: number;
  /** Who is on it, by id. */
  members: readonly string[];
  /** ISO 8601, where it can be dragged to another time. */
  startsAt?: string;
}

export interface CalendarDayView {
  date: string;
  /** "Tue", "24". */
  name: string;
  number: string;
  /** The week with this day shown on a phone. */
  path: string;
  today: boolean;
  /** The one that a phone shows. */
  shown: boolean;
  blocks: readonly CalendarBlockView[];
  /** Each hour that something can be booked at. */
  slots: readonly { path: string; label: string; at: number }[];
}

export interface WeekView {
  /** "23 – 29 Nov 2026". */
  title: string;
  path: string;
  beforePath: string;
  afterPath: string;
  todayPath: string;
  newPath?: string;
  people: readonly (PersonView & { path: string; current: boolean })[];
  hours: readonly { label: string; at: number }[];
  days: readonly CalendarDayView[];
  /** Where a day begins, in minutes of its clock, and how many quarters of an hour it has. */
  top: number;
  quarters: number;
  empty: boolean;
}

/** What stands against a booking, in sentences, and what stands for having read them. */
export interface DoubtsView {
  lines: readonly string[];
  mark: string;
  confirmed: boolean;
}

export interface BookingFormView {
  action: string;
  /** Where one came from and goes back to; empty: the week that it is booked in. */
  back: string;
  /** Where the way back leads without saving. */
  home: string;
  /** What it is for, where that is known; else `subjects` to choose from. */
  about?: { label: string; path: string };
  subjects: readonly { label: string; choices: readonly Choice[] }[];
  values: {
    about: string;
    date: string;
    time: string;
    minutes: string;
    title: string;
    place: string;
    notes: string;
    memberIds: readonly string[];
    tell: boolean;
  };
  lengths: readonly Choice[];
  /** Whom this member may put on it or take off. */
  people: readonly PersonView[];
  /** Others who are on it and stay. */
  fixed: readonly PersonView[];
  bookingId?: string;
  doubts: DoubtsView | null;
  errors: Readonly<Record<string, string>>;
}

export interface BookingPageView {
  heading: string;
  /** What the form's button says. */
  verb: string;
  entry?: BookingEntryView;
  /** Undefined where it does not change any more, or is not this member's to change. */
  form?: BookingFormView;
  job?: { reference: string; path?: string };
  customer: { name: string; path?: string };
  notes: string;
  /** What the customer was told, or will be. */
  told: readonly string[];
  canEnd: boolean;
  /** It stands alone, and can be invoiced as it ends. */
  checkoutPath?: string;
  /** Open jobs of the customer that it could be put on. */
  jobs: readonly Choice[];
  error?: string;
}

export interface BookingsCardView {
  entries: readonly BookingEntryView[];
  newPath?: string;
}
