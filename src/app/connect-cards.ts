import type { Foundation } from '../app.js';
import { writeAddress } from '../channels/slack/address.js';
import { createDeletePicture } from '../channels/slack/delete-picture.js';
import { createSlackCards } from '../channels/slack/slack-cards.js';
import { createUploadPicture } from '../channels/slack/upload-picture.js';
import type { IntakeParts } from '../intake/handle-inbound.js';
import { createPace } from '../notifications/pace.js';
import { createRemovePictures } from '../notifications/remove-pictures.js';
import { createUpdateCards } from '../notifications/update-cards.js';
import { createGate } from '../vault/gate.js';
import { renderCard, renderPlainCard } from '../web/slack/card-blocks.js';
import { markCardsOfPhotosDue } from './cards-of-photos.js';
import type { ConnectedSlack } from './connect-slack.js';
import { describeEntry } from './describe-entry.js';
import { createReadCard } from './read-card.js';

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
  const removePictures = createRemovePictures({
    db,
    clock,
    logger,
    remove: createDeletePicture(slack),
    onRemoved: (tx, photoId) => markCardsOfPhotosDue(tx, [photoId], foundation),
    onTrouble: async (_organizationId, teamId, code, needed) => slack.onTrouble(teamId, code, needed),
  });
  const updateCards = createUpdateCards({
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
    onTrouble: async (_organizationId, teamId, code, needed) => slack.onTrouble(teamId, code, needed),
    onWorked: (_organizationId, teamId, scope) => slack.workspaces.clearProblem(teamId, scope),
    observe: (outcome) => metrics.observeCard({ outcome }),
    wake: queue.wake,
  });
  return async () => {
    await removePictures();
    await updateCards();
  };
}
