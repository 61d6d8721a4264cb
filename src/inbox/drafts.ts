import type { Tx } from '../platform/database/database.js';
import { newId } from '../platform/ids.js';
import type { MasterKeys } from '../vault/master-keys.js';
import { open, seal } from '../vault/seal.js';

/** A form that nobody sent is forgotten after a day. */
const KEPT_MS = 24 * 60 * 60_000;

export type NewDraft = { organizationId: string; memberId: string; payload: unknown; at: Date };

const contextOf = (id: string) => `slack-draft:${id}`;

/** Keeps what a form is about until it is sent, sealed: it may hold secrets. Returns the draft's id. */
export async function keepDraft(tx: Tx, keys: MasterKeys, draft: NewDraft): Promise<string> {
  const { organizationId, memberId, payload, at } = draft;
  const id = newId();
  await tx.slackDraft.deleteMany({ where: { createdAt: { lt: new Date(at.getTime() - KEPT_MS) } } });
  const sealed = seal(keys, JSON.stringify(payload), contextOf(id));
  await tx.slackDraft.create({ data: { id, organizationId, memberId, sealed, createdAt: at } });
  return id;
}

/** Takes a member's own draft, once; undefined where it was taken already, is forgotten, or is another's. */
export async function takeDraft(tx: Tx, keys: MasterKeys, id: string, memberId: string): Promise<unknown> {
  const [draft] = await tx.$queryRaw<{ sealed: Uint8Array }[]>`
    DELETE FROM slack_draft WHERE id = ${id}::uuid AND member_id = ${memberId}::uuid RETURNING sealed`;
  return draft && JSON.parse(open(keys, draft.sealed, contextOf(id)).toString());
}
