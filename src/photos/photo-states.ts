import type { Actor } from '../activity/record.js';

/** The way of every photo. `stored` and `failed` are ends; a failed one can be tried again by a person. */
export type PhotoState = 'expected' | 'fetched' | 'verified' | 'stored' | 'failed';
/** What it turned out to be; until it is verified everything counts as a photo. */
export type PhotoKind = 'photo' | 'attachment';
/** By which way it came; the media's credentials depend on it. */
export type PhotoSource = 'sms' | 'slack' | 'email' | 'web';

/** From which states a state may be reached: every transition is one UPDATE under this condition. */
export const REACHED_FROM: Readonly<Record<Exclude<PhotoState, 'expected'>, PhotoState[]>> = {
  fetched: ['expected'],
  verified: ['expected', 'fetched'],
  stored: ['fetched', 'verified'],
  failed: ['expected', 'fetched', 'verified'],
};

/** The states in which the worker owes a photo something. */
export const PENDING: PhotoState[] = ['expected', 'fetched', 'verified'];

/** Channel media beyond this are not taken in. */
export const MAX_ATTACHMENT_BYTES = 100 * 1024 * 1024;

export function uploaderColumns(uploader: Actor): { uploaderKind: string; uploaderId: string | null } {
  return { uploaderKind: uploader.kind, uploaderId: 'id' in uploader ? uploader.id : null };
}

export function uploaderOf(row: { uploaderKind: string; uploaderId: string | null }): Actor {
  const { uploaderKind: kind, uploaderId: id } = row;
  if ((kind === 'member' || kind === 'customer') && id !== null) {
    return { kind, id };
  }
  return { kind: kind === 'bot' ? 'bot' : 'system' };
}
