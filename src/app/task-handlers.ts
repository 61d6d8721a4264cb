import type { Foundation } from '../app.js';
import { isDemoCustomer } from '../customers/demo-customers.js';
import { setOptedOut } from '../customers/set-opted-out.js';
import { FLAGGED_PHOTO } from '../documents/withhold-pictures.js';
import {
  createProcessDeliveries,
  type HandleDelivery,
  type PrepareDelivery,
} from '../inbox/process-deliveries.js';
import { createReconcile } from '../inbox/reconcile.js';
import { createFollowUps } from '../intake/follow-up/follow-up-customers.js';
import { whyNotAskNow } from '../intake/follow-up/still-wanted.js';
import type { IntakeParts } from '../intake/handle-inbound.js';
import { createNudges } from '../intake/nudge.js';
import { createReminders } from '../intake/remind/remind.js';
import { createReplies } from '../intake/reply.js';
import { createSendOutgoing } from '../outbox/send-outgoing.js';
import type { Sender } from '../outbox/sender.js';
import { createRemoveStale } from '../photos/covers/remove-stale.js';
import { createProcessPhotos } from '../photos/process-photos.js';
import { createMakeRenditions } from '../photos/processing/make-renditions.js';
import { createRemoveBytes } from '../photos/remove-bytes.js';
import type { Clock } from '../platform/clock.js';
import type { Metrics } from '../platform/metrics/create-metrics.js';
import type { TaskHandler, TaskKind } from '../platform/queue/queue.js';
import { copySigned } from '../quotes/copy-signed.js';
import { createExpireQuotes } from '../quotes/expire-quotes.js';
import { createGate } from '../vault/gate.js';
import { connectAlerts } from './connect-alerts.js';
import { connectCards } from './connect-cards.js';
import { connectDocuments, connectInvoiceDocuments } from './connect-documents.js';
import { connectEmail, connectMailStops } from './connect-email.js';
import { connectModel } from './connect-model.js';
import { connectScreening } from './connect-screening.js';
import type { ConnectedSlack } from './connect-slack.js';
import { createFetchPhotoMedia } from './fetch-photo-media.js';
import { createFollowUpPorts } from './follow-up-ports.js';
import { createModelHealth } from './model-health.js';
import { createSignedCopyParts } from './quote-ports.js';
import { createReactions } from './reactions.js';
import { createClosing } from './record-ports.js';
import { connectHome } from './show-home.js';
import { createPrepareSlackEvent } from './slack/prepare-event.js';
import { PRIVATE_CHANNEL } from './slack/tell-about-secret.js';

/** What the workers do for each kind of task. */
export function createTaskHandlers(
  foundation: Foundation,
  intake: IntakeParts,
  handlers: Readonly<Record<string, HandleDelivery>>,
): Record<TaskKind, TaskHandler> {
  const { clock, config, keys, logger, metrics, queue, storage, receive, slack, twilio, mediaFetcher } =
    foundation;
  const { db } = foundation.database;
  const modelHealth = createModelHealth();
  const mailStops = connectMailStops({ db, clock, keys });
  const documents = connectDocuments({ config, db, clock, storage, keys });
  const email = connectEmail({ config, db, mailStops }, documents.readFile);
  return {
    deliveries: createProcessDeliveries({
      db,
      keys,
      clock,
      logger,
      handlers,
      ...(slack ? { prepares: { slack: prepareSlackEvents(slack, clock) } } : {}),
    }),
    replies: createReplies({
      db,
      clock,
      logger,
      ...intake,
      readByModel: connectModel(foundation, modelHealth),
    }),
    nudges: createNudges({ db, clock, logger, ...intake }),
    reminders: createReminders({ db, clock, logger, wake: queue.wake }),
    quotes: createExpireQuotes({ db, clock, closing: createClosing(keys), logger }),
    'follow-ups': createFollowUps({
      db,
      clock,
      logger,
      ports: createFollowUpPorts(config, documents, mailStops),
      wake: queue.wake,
    }),
    outbox: createSendOutgoing({
      db,
      clock,
      logger,
      gate: createGate(keys),
      senders: {
        sms: countedSender(metrics, 'sms', twilio.sender),
        ...(email ? { email: countedSender(metrics, 'email', email) } : {}),
        ...(slack
          ? {
              slack: countedSender(metrics, 'slack', slack.sender),
              [PRIVATE_CHANNEL]: countedSender(metrics, 'slack', slack.privateSender),
              'slack-staff': countedSender(metrics, 'slack', slack.staffSender),
            }
          : {}),
      },
      readAttached: async (tx, { organizationId, documentIds }) =>
        (await documents.readTexts(tx, organizationId, documentIds)).filter(({ typed }) => typed),
      async refuseAddress(tx, { channel, to, customerId }) {
        if (customerId && (await isDemoCustomer(tx, customerId))) {
          return 'the customer is made up';
        }
        const identity = await tx.customerIdentity.findFirst({
          where: { channel, address: to },
          select: { optedOutAt: true },
        });
        return identity?.optedOutAt ? 'the customer has opted out' : null;
      },
      refuseItem: async (tx, item) =>
        (await documents.showFlagged(tx, item.organizationId, item.documentIds))
          ? `stopped: it would have shown ${FLAGGED_PHOTO}`
          : await whyNotAskNow(tx, item, clock.now()),
      async onRefused(tx, item, reason) {
        if (reason.startsWith('opted-out') && item.channel === 'sms') {
          await setOptedOut(tx, {
            organizationId: item.organizationId,
            channel: 'sms',
            address: item.toAddress,
            optedOut: true,
            at: clock.now(),
          });
        }
      },
      wakeIn: (delayMs) => queue.wake('outbox', delayMs),
    }),
    photos: createProcessPhotos({
      db,
      storage,
      fetchMedia: createFetchPhotoMedia({
        fetcher: mediaFetcher,
        twilio: twilio.mediaAccess,
        slack: slack?.media,
        onFiles: (teamId, served) => slack?.noteFiles(teamId, served),
      }),
      makeRenditions: createMakeRenditions(),
      clock,
      logger,
      wakeIn: (delayMs) => queue.wake('photos', delayMs),
      onStored: ({ source, kind }) => {
        queue.wake('screenings');
        metrics.observePhoto({ source, outcome: kind === 'photo' ? 'stored' : 'attachment' });
      },
      onFailed: ({ source }) => metrics.observePhoto({ source, outcome: 'failed' }),
      onUnauthorized: ({ source, photoId }) => {
        metrics.observePhoto({ source, outcome: 'unauthorized' });
        logger.error({ photoId, source }, 'the source of a photo refuses our sign-in: check its credentials');
      },
    }),
    screenings: connectScreening(foundation),
    removals: async () => {
      await createRemoveBytes({ db, storage, clock, logger })();
      await createRemoveStale({ db, storage, clock, logger })();
    },
    activities: createReactions({
      db,
      clock,
      logger,
      wake: queue.wake,
      ports: intake.ports,
      publicUrl: config.publicUrl,
      observe: metrics.observeNotification,
      showHome: slack && connectHome(foundation, slack),
      makePaper: (organizationId, of) =>
        'versionId' in of
          ? copySigned(createSignedCopyParts(foundation), organizationId, of.versionId)
          : connectInvoiceDocuments(foundation).makeLater(organizationId, of),
    }),
    cards: slack ? connectCards(foundation, slack, intake) : async () => {},
    alerts: slack ? connectAlerts(foundation, modelHealth) : async () => {},
    reconcile: createReconcile({
      db,
      clock,
      logger,
      receive,
      async *listReceived(wanted) {
        for await (const { channel, externalId, to, from, payload } of twilio.messageList.listReceived(
          wanted,
        )) {
          yield { channel, externalId, ours: to, from, payload };
        }
      },
    }),
  };
}

function prepareSlackEvents({ lookups, workspaces }: ConnectedSlack, clock: Clock): PrepareDelivery {
  const findBot = async (teamId: string) => (await workspaces.find(teamId))?.botUserId;
  return createPrepareSlackEvent({ lookups, findBot, clock });
}

function countedSender(metrics: Metrics, channel: 'sms' | 'slack' | 'email', sender: Sender): Sender {
  return {
    ...sender,
    async send(item) {
      const result = await sender.send(item);
      metrics.observeOutbox({ channel, outcome: result.outcome });
      return result;
    },
  };
}
