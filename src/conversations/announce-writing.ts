import { z } from 'zod';
import type { Tx } from '../platform/database/database.js';

/** The database channel on which processes tell each other who is writing. */
export const WRITING_CHANNEL = 'docket_writing';

/** Who writes in which conversation, or no longer does. Never what. */
const Writing = z.object({
  organizationId: z.string(),
  conversationId: z.string(),
  memberId: z.string(),
  name: z.string(),
  writing: z.boolean(),
});
export type Writing = z.infer<typeof Writing>;

/** Reads what a process was told on `WRITING_CHANNEL`. Throws for what none of ours has said. */
export function readWriting(payload: string): Writing {
  return Writing.parse(JSON.parse(payload));
}

/** Tells every process, at commit, that a member is writing, or has stopped. Nothing of it is kept. */
export async function announceWriting(tx: Tx, writing: Writing): Promise<void> {
  await tx.$executeRaw`SELECT pg_notify(${WRITING_CHANNEL}, ${JSON.stringify(writing)})`;
}
