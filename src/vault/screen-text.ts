import type { Actor, RecordRef } from '../activity/record.js';
import type { Tx } from '../platform/database/database.js';
import { type EarlierText, findAcross } from './find/find-across.js';
import { type Asked, type FoundSecret, redactText } from './find/find-secrets.js';
import { readLetPass } from './let-pass.js';
import type { MasterKeys } from './master-keys.js';
import { type Behind, behindRedacted } from './placeholders.js';
import { saveSecret } from './save-secret.js';
import type { ScreenedText } from './screened-text.js';
import { notePlaces } from './typed-places.js';

export type TextToScreen = {
  organizationId: string;
  record: RecordRef;
  customerId: string | null;
  messageId: string | null;
  actor: Actor;
  at: Date;
  text: string;
  /** What the text was typed as, so that a false alarm can be put back there: `line`, `caption`. */
  field?: string;
  /** What the bot's last question asked for: its answer is read in that light. */
  asked: Asked;
  /** The customer's last few texts, already screened, oldest first: a secret can be split or told afterwards. */
  earlier?: (EarlierText & { behind?: Behind })[];
  /** False on a closed record: what is found leaves the text and is not kept, as nothing would ever destroy it. */
  keep?: boolean;
};

export type Screened = {
  text: ScreenedText;
  /** What is behind the placeholders of the text. */
  behind: Behind;
  secretIds: string[];
  /** How many were found in the text and, only now, in earlier ones; also those that are not kept. */
  found: number;
  /** Earlier texts that turn out to have held a secret, as they must read from now on. */
  earlier: { id: string; text: ScreenedText; behind: Behind }[];
};

/**
 * The door: whatever unlocks something leaves the text, and is sealed on the record as long as that is open. What a
 * member types and has been said there to be no passcode stays; where the rest stood is noted.
 */
export async function screenText(tx: Tx, keys: MasterKeys, input: TextToScreen): Promise<Screened> {
  const find = keys.lookouts?.door ?? findAcross;
  const { inText: looked, inEarlier } = find(input.earlier ?? [], input.text, input.asked);
  const inText = await withoutCleared(tx, keys, input, looked);
  const typedBy = input.actor.kind === 'member' && input.messageId === null ? input.actor.id : null;
  const saved: string[] = [];
  const save = async (found: FoundSecret[], messageId: string | null): Promise<Behind> => {
    const ids: Behind = [];
    for (const { kind, sureness, value } of input.keep === false ? [] : found) {
      const { organizationId, record, customerId, actor, at } = input;
      ids.push(
        await saveSecret(tx, keys, {
          organizationId,
          record,
          customerId,
          kind,
          sureness,
          value,
          messageId,
          typed: typedBy !== null,
          actor,
          at,
        }),
      );
    }
    saved.push(...ids.filter((id) => id !== null));
    return ids;
  };
  const earlier: Screened['earlier'] = [];
  for (const { id, found } of inEarlier) {
    const { text = '', behind = [] } = input.earlier?.find((candidate) => candidate.id === id) ?? {};
    const ids = await save(found, id);
    earlier.push({ id, text: redactText(text, found), behind: behindRedacted(text, behind, found, ids) });
  }
  const ids = await save(inText, input.messageId);
  const text = redactText(input.text, inText);
  if (typedBy !== null && ids.length > 0) {
    const { organizationId, field = 'text', text: before, at } = input;
    const place = { organizationId, memberId: typedBy, field, before, screened: text };
    await notePlaces(tx, keys, { ...place, found: inText, ids, at });
  }
  return {
    text,
    behind: behindRedacted(input.text, [], inText, ids),
    secretIds: [...new Set(saved)],
    found: inText.length + inEarlier.reduce((sum, { found }) => sum + found.length, 0),
    earlier,
  };
}

/** What was found without what members may type on this record. */
async function withoutCleared(
  tx: Tx,
  keys: MasterKeys,
  { actor, record, customerId }: TextToScreen,
  found: FoundSecret[],
): Promise<FoundSecret[]> {
  if (actor.kind !== 'member' || found.length === 0) {
    return found;
  }
  const letPass = await readLetPass(tx, keys, record, customerId);
  return found.filter(({ value }) => !letPass.has(value));
}
