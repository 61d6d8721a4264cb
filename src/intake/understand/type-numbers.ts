import { CLOCK } from './model-tail.js';
import type { Token } from './tokens.js';

export const STRONG_MODEL = /^(?=.{4,18}$)(?=.*\d)(?=.*[a-z])[a-z0-9]{2,}(?:[-/.][a-z0-9]{1,10})*$/;

const NOT_A_MODEL_AFTER =
  /^(?:serial|sn|imei|order|ref|reference|job|ticket|invoice|error|code|fehler|erreur|erro|shows?|says?|postcode|zip|nr|no|numero|number|tracking)$/;

/** A token that can only be a type number ("WAT28400GB", "ET-2850"), not an error code, order or serial number. */
export function isTypeNumber(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || !STRONG_MODEL.test(token.word) || CLOCK.test(token.word) || token.word.length < 5)
    return false;
  const before = tokens[at - 1]?.word ?? '';
  const earlier = tokens[at - 2]?.word ?? '';
  if (
    /^(?=(?:.*[a-z]){2})(?=(?:.*\d){2})[a-z0-9/-]{7,18}$/.test(token.word) &&
    !/^(?:serial|sn|imei|order|ref|job|ticket|invoice|tracking|postcode)$/.test(before)
  )
    return true;
  return (
    !NOT_A_MODEL_AFTER.test(before) &&
    !(NOT_A_MODEL_AFTER.test(earlier) && /^(?:is|number|no|code|es|ist)$/.test(before))
  );
}
