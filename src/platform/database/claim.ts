import type { Database } from './database.js';

/** A row somebody works on: no one else is given it before the lease ends. */
export type Claimed = { id: string; organizationId: string };

export type ClaimFunction =
  | 'docket_claim_deliveries'
  | 'docket_claim_photos'
  | 'docket_claim_screenings'
  | 'docket_claim_photo_removals'
  | 'docket_claim_stale_renditions'
  | 'docket_claim_leaving_pictures'
  | 'docket_claim_replies'
  | 'docket_claim_nudges'
  | 'docket_claim_booking_notices'
  | 'docket_claim_expired_quotes'
  | 'docket_claim_quote_follow_ups'
  | 'docket_claim_invoice_reminders'
  | 'docket_claim_outbox'
  | 'docket_claim_activities'
  | 'docket_claim_slack_cards';

/**
 * Claims due rows of every organization and works on them, `parallel` at a time, until none is due. `work` must
 * not throw: what fails is written on its row. Rows of a worker that died are due again after the lease.
 */
export async function drainClaims(
  db: Database,
  claim: ClaimFunction,
  options: { parallel: number; leaseSeconds: number },
  work: (claimed: Claimed) => Promise<void>,
): Promise<void> {
  async function worker(): Promise<void> {
    for (;;) {
      const { rows } = await db.pool.query<{ id: string; organization_id: string }>({
        name: claim,
        text: `SELECT id, organization_id FROM ${claim}($1, make_interval(secs => $2))`,
        values: [1, options.leaseSeconds],
      });
      const [row] = rows;
      if (!row) {
        return;
      }
      await work({ id: row.id, organizationId: row.organization_id });
    }
  }
  await Promise.all(Array.from({ length: options.parallel }, worker));
}
