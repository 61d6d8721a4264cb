import type { Tx } from '../platform/database/database.js';
import { DocketError } from '../platform/errors/docket-error.js';
import type { ScreenWords } from './accounts-parts.js';
import type { Staff } from './staff.js';

const SEALED = 'That looks like a passcode or password, so it was not saved. Everybody reads this.';

/** Passes words that everybody will read through the vault's door. Throws `invalid-input` where one holds a secret. */
export async function requirePlainWords(
  tx: Tx,
  screen: ScreenWords | undefined,
  { organizationId, memberId }: Staff,
  words: Readonly<Record<string, string | null | undefined>>,
  at: Date,
): Promise<void> {
  const actor = { kind: 'member', id: memberId } as const;
  for (const [field, text] of Object.entries(words)) {
    if (screen && text && (await screen(tx, { organizationId, text, actor, at })) !== text) {
      throw new DocketError('invalid-input', SEALED, { [field]: SEALED });
    }
  }
}
