import { clearSlackProblem, noteSlackProblem } from '../accounts/slack-problem.js';
import type { Foundation } from '../app.js';
import { writeAddress } from '../channels/slack/address.js';
import { createSlackCards } from '../channels/slack/slack-cards.js';
import { createUploadPicture } from '../channels/slack/upload-picture.js';
import type { IntakeParts } from '../intake/handle-inbound.js';
import { createPace } from '../notifications/pace.js';
import { createUpdateCards } from '../notifications/update-cards.js';
import { createGate } from '../vault/gate.js';
import { renderCard, renderPlainCard } from '../web/slack/card-blocks.js';
import type { ConnectedSlack } from './connect-slack.js';
import { describeEntry } from './describe-entry.js';
import { createReadCard } from './read-card.js';

/** Answers that are about the workspace and not about one channel of it. */
const OF_WORKSPACE = new Set([
  'missing_scope',
  'invalid_auth',
  'not_authed',
  'account_inactive',
  'token_revoked',
  'token_expired',
  'org_login_required',
  'team_access_not_granted',
]);

/** The cards of items in Slack: shown, changed in place, their threads told. */
export function connectCards(
  foundation: Foundation,
  slack: ConnectedSlack,
  { ports }: Pick<IntakeParts, 'ports'>,
): () => Promise<void> {
  const { clock, config, keys, logger, metrics, queue, storage } = foundation;
  const { db } = foundation.database;
  const gate = createGate(keys);
  const channel = createSlackCards(slack);
  const upload = createUploadPicture(slack);
  const worked = async (organizationId: string, teamId: string, scope: string) =>
    db.withOrganization(organizationId, (tx) => clearSlackProblem(tx, teamId, scope));
  return createUpdateCards({
    db,
    clock,
    logger,
    pace: createPace(),
    readCard: createReadCard({ db, storage, ports, publicUrl: config.publicUrl, now: () => clock.now() }),
    render: renderCard,
    renderPlain: renderPlainCard,
    describe: describeEntry,
    address: writeAddress,
    channel,
    upload,
    async showsSecret(tx, { customerId, texts }) {
      const outgoing = texts.map((text) => ({ place: 'Slack card', text }));
      return (await gate(tx, { customerId, texts: outgoing })).length > 0;
    },
    async onTrouble(organizationId, teamId, code, needed) {
      if (OF_WORKSPACE.has(code)) {
        const problem = { code, detail: needed ?? null };
        await db.withOrganization(organizationId, (tx) => noteSlackProblem(tx, teamId, problem, clock.now()));
      }
      logger.warn({ teamId, code, needed }, 'somebody must mend something at Slack before a card is shown');
    },
    onWorked: worked,
    observe: (outcome) => metrics.observeCard({ outcome }),
    wake: queue.wake,
  });
}
