import { createHash } from 'node:crypto';

/** What the first entry of a chain points back to. */
export const CHAIN_START = '0'.repeat(64);

export type ChainLink = {
  organizationId: string;
  recordKind: string;
  recordId: string;
  sequence: number;
  type: string;
  actorKind: string;
  actorId: string | null;
  at: Date;
  contentHash: string;
  previousHash: string;
};

/** Salted, so that a short content cannot be guessed from its hash once it has been erased. */
export function hashContent(content: unknown, salt: string): string {
  return sha256(`${salt}\n${canonicalJson(content)}`);
}

/** Covers everything an entry says but its content, which it covers by hash: erasing a content leaves it whole. */
export function hashLink(link: ChainLink): string {
  return sha256(
    canonicalJson([
      link.organizationId,
      link.recordKind,
      link.recordId,
      link.sequence,
      link.type,
      link.actorKind,
      link.actorId,
      link.at.toISOString(),
      link.contentHash,
      link.previousHash,
    ]),
  );
}

/** JSON with sorted keys: PostgreSQL's jsonb does not keep their order. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

/** In lower-case hex. */
export function sha256(text: string | Uint8Array): string {
  return createHash('sha256').update(text).digest('hex');
}
