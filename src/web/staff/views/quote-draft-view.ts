import type { Choice } from '../../ui/field.js';
import type { PhotoView } from '../../ui/photo.js';
import type { DraftProblems, TypedDraft } from '../quotes/draft-form.js';
import type { PasscodePanelView } from './record-view.js';

/** What a draft comes to, or why it was not saved. */
export interface DraftStateView {
  /** Its page, as it was saved last. */
  path: string;
  /** Counts its changes: what is saved next says that it saw this one. */
  revision: number;
  /** Said beside the buttons: "Saved", or nothing yet. */
  said: string;
  /** By row of the form; empty for a row that says nothing. */
  amounts: readonly string[];
  totals: readonly { label: string; amount: string; strong?: boolean }[];
  problems: DraftProblems;
  /** Who saved first, where somebody did: what was typed is still there. */
  conflict?: string;
  /** What the vault took out of what was typed, by field. */
  screened: Readonly<Record<string, string>>;
}

export interface DraftView {
  number: number;
  reference: string;
  customer: { id: string; name: string };
  /** "Version 2", where an earlier one was sent. */
  version?: string;
  currency: string;
  typed: TypedDraft;
  taxes: readonly Choice[];
  languages: readonly Choice[];
  photos: readonly PhotoView[];
  members: readonly Choice[];
  lengths: readonly Choice[];
  /** The terms and privacy statement that it will be offered under. */
  terms: readonly { label: string; href: string }[];
  canSend: boolean;
  /** The quote's passcodes: what was taken out just now is said. */
  taken: PasscodePanelView['secrets'];
  state: DraftStateView;
}

/** What the fields of the lines are made from. */
export type LinesView = Pick<DraftView, 'typed' | 'taxes' | 'currency' | 'state'>;

export interface FoundPriceView {
  id: string;
  name: string;
  said: string;
  /** The line that it becomes. */
  line: TypedDraft['lines'][number];
}
