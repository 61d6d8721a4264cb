import type { Module } from '../../../accounts/modules.js';
import type { Opening } from '../../../accounts/opening-hours.js';
import type { Asked } from '../../../intake/ask/asked.js';
import type { PreviewText, PreviewTurn } from '../../../intake/preview-conversation.js';
import type { Language } from '../../../intake/understand/fact.js';
import type { Choice } from '../../ui/field.js';
import type { IntakeDraft } from '../settings/intake-form.js';

/** Messages beside fields after a refused form, by the field's name. */
export type FieldErrors = Readonly<Record<string, string>>;

export interface OrganizationSettingsView {
  values: {
    name: string;
    trade: string;
    phone: string;
    timeZone: string;
    currency: string;
    locale: string;
    accent: string;
    emergencyLine: string;
    hours: string;
    privacyUrl: string;
    privacyContact: string;
    language: string;
    nudgeAfterHours: string;
    quietAfterHours: string;
    slackReplyPrefix: string;
    staffPhotos: string;
    staffPhotosRead: string;
  } & Opening;
  trades: readonly Choice[];
  timeZones: readonly Choice[];
  currencies: readonly Choice[];
  locales: readonly Choice[];
  languages: readonly Choice[];
  privacyPath: string;
  /** Since when there is demo data. */
  demoSince?: string;
  modules: readonly { module: Module; on: boolean }[];
  canEdit: boolean;
  errors: FieldErrors;
}

export interface MemberRowView {
  id: string;
  name: string;
  email: string;
  role: string;
  /** Roles the signed-in member may give this one; empty: the role is only shown. */
  roles: readonly Choice[];
  you: boolean;
  /** An open invitation; `late` once its link is too old. */
  invited?: { at: string; until?: string; late: boolean; canChange: boolean };
  /** A code is asked for when they sign in. */
  secondStep: boolean;
  /** May take the second step of a member who lost it away. */
  canResetSecondStep: boolean;
  canRemove: boolean;
}

export interface MembersSettingsView {
  members: readonly MemberRowView[];
  former: readonly {
    id: string;
    name: string;
    email: string;
    role: string;
    until: string;
    canReturn: boolean;
  }[];
  invite?: { roles: readonly Choice[]; email: string; role: string; errors: FieldErrors };
  /** For who may change it: whether every member is asked for a second step. */
  requireSecondStep?: boolean;
}

export interface IntakePreviewView {
  said: readonly PreviewText[];
  turns: readonly PreviewTurn[];
  /** Why there is no conversation. */
  error?: string;
}

export interface IntakeSettingsView {
  trade: string;
  trades: readonly { key: string; label: string; current: boolean }[];
  labels: Readonly<Record<Asked, string>>;
  /** The organization's language: its words stand first. */
  language: Language;
  /** What it can open: nothing of a module that is off. */
  canOpen: readonly ('quote' | 'job')[];
  draft: IntakeDraft;
  /** Something of the organization's own is stored, and can be taken back. */
  own: boolean;
  errors: FieldErrors;
  preview: IntakePreviewView;
}

/** A reply's form as it is shown: empty, as saved, or as it was refused. */
export interface ReplyFormView {
  title: string;
  text: string;
  errors: FieldErrors;
}

export interface RepliesView {
  add: ReplyFormView;
  replies: readonly {
    id: string;
    title: string;
    text: string;
    path: string;
    removePath: string;
    /** Set while its form is open. */
    form?: ReplyFormView;
  }[];
}
