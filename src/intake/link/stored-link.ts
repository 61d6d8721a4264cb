import { z } from 'zod';
import { EVIDENCE_KINDS, type EvidenceKind } from './evidence.js';

export const Target = z.object({ kind: z.enum(['conversation', 'quote', 'job']), id: z.uuid() });
/** What a message can be about: a conversation, or a quote or job that has none open. */
export type Target = z.infer<typeof Target>;

const Weighed = z.object({
  kind: z.enum(EVIDENCE_KINDS as [EvidenceKind, ...EvidenceKind[]]),
  weight: z.number(),
});

const StoredLink = z.object({
  /** Who decided where it is now. */
  by: z.enum(['rules', 'customer', 'member']),
  outcome: z.enum(['sure', 'fresh', 'unsure', 'person']),
  /** For where it was put. */
  evidence: z.array(Weighed),
  /** What else it could have been about. */
  others: z.array(z.object({ target: Target, score: z.number() })).default([]),
  /** Where it was before it was moved, the last time. */
  movedFrom: z.uuid().optional(),
  memberId: z.uuid().optional(),
});
/** Why a message is where it is, as kept on its row: kinds, weights and ids, never words of the text. */
export type StoredLink = z.infer<typeof StoredLink>;

/** `null` for a message from before links were kept, and for what went out. */
export function readStoredLink(stored: unknown): StoredLink | null {
  return StoredLink.safeParse(stored).data ?? null;
}
