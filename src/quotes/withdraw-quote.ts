import { appendActivity } from '../activity/append-activity.js';
import type { Closing, Screen } from '../jobs/record-ports.js';
import type { AfterCommit, Tx } from '../platform/database/database.js';
import { DocketError } from '../platform/errors/docket-error.js';
import { newId } from '../platform/ids.js';
import { lockQuote } from './lock-quote.js';
import type { TellOfWithdrawal, Told } from './quote-ports.js';
import { declineQuote, type QuoteSettling } from './settle-quote.js';

export type WithdrawingPorts = {
  closing: Closing;
  screen: Screen;
  tellWithdrawn: TellOfWithdrawal;
  wake: () => void;
};

export type Withdrawing = QuoteSettling & {
  /** For staff and the feed; its customer is told the fact alone. */
  reason: string;
  tell: boolean;
};

/**
 * Staff end a quote themselves, with a reason: as `declineQuote`, so that its secrets are destroyed. With `tell` its
 * customer is told in the same transaction; where there is no way to them, the feed says why. `told` is null where
 * nobody was to be told, or it had ended already. Throws `invalid-input` without a reason, and as `declineQuote`.
 */
export async function withdrawQuote(
  tx: Tx,
  ports: WithdrawingPorts,
  { tell, ...settling }: Withdrawing,
  afterCommit: AfterCommit,
): Promise<{ quoteId: string; changed: boolean; told: Told | null }> {
  if (settling.reason.trim() === '') {
    const message = 'Say why, for the feed. Only staff read it.';
    throw new DocketError('invalid-input', message, { reason: message });
  }
  const declined = await declineQuote(tx, ports, settling);
  if (!declined.changed || !tell) {
    return { ...declined, told: null };
  }
  const { organizationId, actor, at } = settling;
  const { id, number, customerId, extraOfJobId } = await lockQuote(tx, settling.quote);
  const told = await ports.tellWithdrawn(tx, {
    organizationId,
    quote: { id, number, customerId },
    jobId: extraOfJobId,
    key: newId(),
    actor,
    at,
  });
  if ('because' in told) {
    const record = { kind: 'quote', id } as const;
    const content = { reason: told.because };
    const system = { kind: 'system' } as const;
    await appendActivity(tx, { organizationId, record, actor: system, type: 'quote.not-told', content, at });
  }
  afterCommit(ports.wake);
  return { ...declined, told };
}
