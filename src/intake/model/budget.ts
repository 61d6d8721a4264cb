import type { Tx } from '../../platform/database/database.js';

/** Tokens put aside for one call, until it is known what it took. */
export type SetAside = { organizationId: string; month: string; tokens: number };

export type ModelUse = { calls: number; tokens: number };

/** Budgets are for calendar months, UTC. */
export function monthOf(at: Date): string {
  return at.toISOString().slice(0, 7);
}

/**
 * Counts a call and puts aside what it may take, or returns null where the month's budget does not have that much
 * left. One conditional statement: callers at the same time cannot pass the cap together. What a process that died
 * had put aside stays counted.
 */
export async function setTokensAside(
  tx: Tx,
  wanted: { organizationId: string; tokens: number; cap: number; at: Date },
): Promise<SetAside | null> {
  const { organizationId, tokens, cap, at } = wanted;
  const month = monthOf(at);
  const written = await tx.$executeRaw`
    INSERT INTO model_use (organization_id, month, calls, tokens, updated_at)
    SELECT ${organizationId}::uuid, ${month}, 1, ${tokens}::int, ${at} WHERE ${tokens}::int <= ${cap}::int
    ON CONFLICT (organization_id, month) DO UPDATE
    SET calls = model_use.calls + 1, tokens = model_use.tokens + EXCLUDED.tokens, updated_at = EXCLUDED.updated_at
    WHERE model_use.tokens + EXCLUDED.tokens <= ${cap}::int`;
  return written === 1 ? { organizationId, month, tokens } : null;
}

/** Puts what a call took in the place of what was put aside for it; where nobody knows, that stays. */
export async function settleTokens(tx: Tx, setAside: SetAside, took: number | null): Promise<void> {
  if (took === null) {
    return;
  }
  const { organizationId, month, tokens } = setAside;
  await tx.$executeRaw`
    UPDATE model_use SET tokens = GREATEST(0, tokens - ${tokens}::int + ${took}::int)
    WHERE organization_id = ${organizationId}::uuid AND month = ${month}`;
}

/** What the month of `at` has cost the organization so far, with what is put aside. */
export async function readModelUse(tx: Tx, organizationId: string, at: Date): Promise<ModelUse> {
  const row = await tx.modelUse.findUnique({
    where: { organizationId_month: { organizationId, month: monthOf(at) } },
    select: { calls: true, tokens: true },
  });
  return row ?? { calls: 0, tokens: 0 };
}
