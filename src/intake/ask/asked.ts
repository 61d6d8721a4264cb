import type { Asked as AskedBefore } from '../../vault/find/find-secrets.js';

/** What a question of the bot can be about: the vault's finder reads the answer in this light. */
export const ASKED = [
  'passcode',
  'name',
  'device',
  'model',
  'fault',
  'address',
  'phone',
  'time',
  'photo',
] as const satisfies readonly AskedBefore[];

export type Asked = NonNullable<AskedBefore>;

/**
 * What became of a question so far: `open` has no answer yet, `answered` and `declined` ("don't know", "rather
 * not") are not asked again, `unclear` was answered with something that could not be understood.
 */
export type AskedQuestion = {
  key: Asked;
  times: number;
  outcome: 'open' | 'answered' | 'declined' | 'unclear';
};
