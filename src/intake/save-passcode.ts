import type { Staff } from '../accounts/staff.js';
import type { ConversationAccess } from '../conversations/conversation-access.js';
import type { Tx } from '../platform/database/database.js';
import { DocketError } from '../platform/errors/docket-error.js';
import type { SecretKind } from '../vault/find/find-secrets.js';
import type { MasterKeys } from '../vault/master-keys.js';
import { saveSecret } from '../vault/save-secret.js';
import { screenKnownSecrets } from '../vault/screen-stored.js';
import type { IntakePorts } from './intake-ports.js';
import { lockOpenRecord, type NamedRecord } from './lock-open-record.js';

export type TypedPasscode = { value: string; kind: 'text' | 'pattern' };

const LONGEST = 200;

/**
 * Seals what a member typed on the record, and takes it out of what stands there already; nobody can read it back here. On a conversation that hangs on a quote or
 * job it goes there. Throws `not-found` for a record this person does not see, `invalid-input` for what cannot be a
 * passcode, and `conflict` on a closed record, where nothing would ever destroy it.
 */
export async function savePasscode(
  tx: Tx,
  parts: { keys: MasterKeys; access: ConversationAccess; ports: Pick<IntakePorts, 'readStoredTexts'> },
  input: { staff: Staff; on: NamedRecord; typed: TypedPasscode; at: Date },
): Promise<void> {
  const { staff, on, at } = input;
  const { organizationId, memberId } = staff;
  const { record, customerId } = await lockOpenRecord(tx, parts.access, staff, on, 'save-secret');
  const actor = { kind: 'member', id: memberId } as const;
  const secretId = await saveSecret(tx, parts.keys, {
    organizationId,
    record,
    customerId,
    ...readPasscode(input.typed),
    sureness: 'sure',
    messageId: null,
    actor,
    at,
  });
  // It may stand in a text that nothing gave away until now.
  const screening = { organizationId, record, secretIds: [secretId], actor, at };
  await screenKnownSecrets(tx, parts.keys, parts.ports.readStoredTexts, screening);
}

export function readPasscode({ value, kind }: TypedPasscode): { value: string; kind: SecretKind } {
  if (kind === 'pattern') {
    return { kind, value: readPattern(value) };
  }
  const text = value.trim();
  if (text === '' || text.length > LONGEST || /\p{Cc}/u.test(text)) {
    throw refusal(`Write the passcode as it is typed, 1 to ${LONGEST} characters.`);
  }
  return { kind: /^\d+$/.test(text) ? 'pin' : 'password', value: text };
}

/** Its dots in order, 1 to 9, each once. */
function readPattern(value: string): string {
  const dots = value.replace(/[\s,.>-]/g, '');
  if (!/^[1-9]{2,9}$/.test(dots) || new Set(dots).size !== dots.length) {
    throw refusal('Write the pattern as its dots in order, 1 at the top left, 9 at the bottom right: 14789.');
  }
  return dots;
}

function refusal(message: string): DocketError {
  return new DocketError('invalid-input', message, { value: message });
}
