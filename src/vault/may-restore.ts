import { FOR_CUSTOMERS } from './typed-fields.js';

/** What is known of how a secret was told. */
export type Told = {
  sureness: string;
  /** Only words that members typed have told it. */
  typed: boolean;
  /** Where members typed it. */
  places: readonly { memberId: string; field: string }[];
};

const TOLD = 'This was told as a passcode. It stays sealed.';
const NOT_YOURS =
  'Somebody else typed this as a passcode. It stays sealed. If it is none, type it yourself once more: then you can put it back.';

/**
 * Why a secret is not taken back by this member, who may take back secrets; `null` where it may be. What is not sure may
 * be. What is sure is shown to nobody who does not know it: it may be where it only stood in words that customers read,
 * or where this member typed it.
 */
export function refusalToRestore({ sureness, typed, places }: Told, memberId: string): string | null {
  if (sureness === 'unsure') {
    return null;
  }
  if (!typed || places.length === 0) {
    return TOLD;
  }
  const known = places.some((place) => place.memberId === memberId);
  return known || places.every(({ field }) => FOR_CUSTOMERS.has(field)) ? null : NOT_YOURS;
}
