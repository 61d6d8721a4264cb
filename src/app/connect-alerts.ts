import type { Foundation } from '../app.js';
import { writeAddress } from '../channels/slack/address.js';
import { watchTroubles } from '../notifications/admin-alerts.js';
import { sendDigests } from '../notifications/send-digests.js';
import { createGate } from '../vault/gate.js';
import { inboxPath } from '../web/ui/routes/inbox.js';
import type { ModelHealth } from './model-health.js';
import { createDescribeItems } from './say-items.js';

/** How many sweeps pass between two looks: half a minute. */
const EVERY_SWEEPS = 6;

/** What is told without anything having happened just now: problems to admins, digests to members. */
export function connectAlerts(foundation: Foundation, model: ModelHealth): () => Promise<void> {
  const { clock, config, keys, metrics, queue, sweepMs } = foundation;
  const { db } = foundation.database;
  const describeItems = createDescribeItems(createGate(keys));
  const inboxUrl = config.publicUrl + inboxPath();
  const address = writeAddress;
  const absences = new Map<string, number>();
  let nextAt = 0;
  return async () => {
    const now = Date.now();
    if (now < nextAt) {
      return;
    }
    nextAt = now + EVERY_SWEEPS * sweepMs;
    await watchTroubles({
      db,
      clock,
      address,
      inboxUrl,
      absences,
      readHealth: () => [{ kind: 'model', troubled: model.failing() }],
      observe: () => metrics.observeNotification({ kind: 'alert' }),
      wake: queue.wake,
    });
    const { rows } = await db.pool.query<{ id: string }>('SELECT id FROM docket_slack_organizations()');
    for (const { id } of rows) {
      const observe = () => metrics.observeNotification({ kind: 'digest' });
      const sent = await sendDigests({ db, clock, address, inboxUrl, describeItems, observe }, id);
      if (sent > 0) {
        queue.wake('outbox');
      }
    }
  };
}
