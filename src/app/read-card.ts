import { usesModule } from '../accounts/modules.js';
import { readOrganizationIn } from '../accounts/read-organization.js';
import { recordOf } from '../conversations/conversation-access.js';
import { readInboxEntry } from '../conversations/list-inbox.js';
import type { IntakePorts } from '../intake/intake-ports.js';
import { missingFacts } from '../intake/missing-facts.js';
import { referenceOf } from '../intake/read-references.js';
import { readPeople } from '../jobs/people.js';
import { type CardView, MOST_PICTURES, PRIORITIES, type Priority } from '../notifications/card-view.js';
import type { CardPicture, CardSubject, ReadCard } from '../notifications/cards-ports.js';
import { findPhotoFile } from '../photos/find-photo-file.js';
import type { GalleryPhoto } from '../photos/gallery-photo.js';
import { isScreened } from '../photos/is-screened.js';
import { readPhoto } from '../photos/list-photos.js';
import { PENDING } from '../photos/photo-states.js';
import { readGallery } from '../photos/read-gallery.js';
import type { Database, Tx } from '../platform/database/database.js';
import type { Conversation } from '../platform/database/generated/client.js';
import type { Storage } from '../platform/storage/storage.js';
import { summaryOf } from '../web/staff/inbox/read-inbox-list.js';
import { channelName, FACT_LABELS, urgencyOf } from '../web/staff/inbox/words.js';
import { inboxItemPath } from '../web/ui/routes/inbox.js';
import { jobPath } from '../web/ui/routes/jobs.js';
import { quotePath } from '../web/ui/routes/quotes.js';
import { asTrade } from './intake-ports.js';

type Parts = {
  db: Database;
  storage: Pick<Storage, 'read'>;
  publicUrl: string;
  now(): Date;
  ports: Pick<IntakePorts, 'readTradeSetting'>;
};

const CHANNELS = { sms: 'SMS', slack: 'Slack', email: 'Email', upload: 'Web' } as const;

/** What a card shows of a conversation: read from every room, with nothing in it that a card may not show. */
export function createReadCard(parts: Parts): ReadCard {
  return async (tx, conversationId) => {
    if ((await tx.conversation.count({ where: { id: conversationId } })) === 0) {
      return null;
    }
    const entry = await readInboxEntry(tx, conversationId);
    const { settings, timeZone, locale } = await readOrganizationIn(tx);
    const { record: on, ownerId, memberIds, title, passcodeUrl } = await readRecord(tx, parts, entry);
    // Nothing is moved on a board that is turned off.
    const record = on && !usesModule(settings, 'jobs') ? { ...on, stages: [] } : on;
    const owner = entry.memberId ?? ownerId;
    const people = await readPeople(tx, [owner, ...memberIds]);
    const nameOf = (id: string) => people.get(id)?.name ?? 'A colleague';
    const gallery = await readGallery(tx, { kind: 'conversation', id: conversationId });
    const snoozedUntil = putOffUntil(entry, parts.now());
    const view: CardView = {
      conversationId,
      url: parts.publicUrl + inboxItemPath(conversationId),
      ...whoIs(entry),
      channel: CHANNELS[channelName(entry.channel)],
      what: title ?? summaryOf({ known: entry.known, lastText: await firstWords(tx, conversationId) }),
      state: entry.state as CardView['state'],
      urgent: urgencyOf(entry).urgent ?? null,
      missing: record ? [] : await readMissing(tx, parts, entry),
      holder: owner
        ? { kind: 'member', name: nameOf(owner) }
        : { kind: entry.handledBy === 'bot' ? 'bot' : 'nobody' },
      assignees: memberIds.map(nameOf),
      snoozedUntil: snoozedUntil && sayTime(snoozedUntil, locale, timeZone),
      record,
      canQuote: record === null && usesModule(settings, 'quotes'),
      passcodeUrl,
      photos: { pictures: [], ...countPhotos(gallery) },
      live: false,
    };
    return {
      view,
      customerId: entry.customerId,
      changesAt: snoozedUntil,
      pictures: settings.slackPictures ? await shareable(tx, parts, entry, gallery) : [],
    };
  };
}

function whoIs(entry: {
  channel: string;
  address: string;
  customer: { name: string | null };
  known: Record<string, string>;
}) {
  // An address in Slack is a pair of ids, which say nothing to people.
  const address = entry.channel === 'slack' ? null : entry.address;
  const name = entry.customer.name ?? entry.known.name;
  return name ? { customer: name, address } : { customer: address ?? 'Somebody in Slack', address: null };
}

async function firstWords(tx: Tx, conversationId: string): Promise<string> {
  const first = await tx.message.findFirst({
    where: { conversationId, direction: 'in', deletedAt: null, text: { not: '' } },
    orderBy: { id: 'asc' },
    select: { text: true },
  });
  return first?.text ?? '';
}

async function readMissing(
  tx: Tx,
  { ports }: Parts,
  entry: Conversation & { known: Record<string, string> },
) {
  if (entry.state !== 'open') {
    return [];
  }
  const { set } = await ports.readTradeSetting(tx, entry.organizationId, asTrade(entry.trade));
  const known = Object.entries(entry.known).map(([field, value]) => [field, { value, sureness: 1 }]);
  return missingFacts(set, Object.fromEntries(known)).map((field) =>
    (FACT_LABELS[field] ?? field).toLowerCase(),
  );
}

type OnRecord = Pick<CardView, 'record' | 'passcodeUrl'> & {
  title: string | null;
  ownerId: string | null;
  memberIds: string[];
};

const NO_RECORD: OnRecord = { record: null, passcodeUrl: null, title: null, ownerId: null, memberIds: [] };

async function readRecord(tx: Tx, { publicUrl }: Parts, conversation: Conversation): Promise<OnRecord> {
  const on = recordOf(conversation);
  if (on?.kind === 'quote') {
    const quote = await tx.quote.findUnique({ where: { id: on.id } });
    if (!quote) return NO_RECORD;
    const { number, title, ownerId, state } = quote;
    const open = ['requested', 'draft', 'sent', 'viewed'].includes(state);
    const record = { kind: 'quote' as const, reference: referenceOf({ kind: 'quote', number }), open };
    return {
      ...NO_RECORD,
      record: {
        ...record,
        url: publicUrl + quotePath(number),
        priority: asPriority(quote.priority),
        stage: null,
        stages: [],
      },
      title,
      ownerId,
    };
  }
  const job =
    on?.kind === 'job'
      ? await tx.job.findUnique({ where: { id: on.id }, include: { stage: true, assignees: true } })
      : null;
  if (!job) return NO_RECORD;
  const stages = await tx.stage.findMany({
    where: { pipelineId: job.pipelineId },
    orderBy: { position: 'asc' },
    select: { id: true, name: true },
  });
  const sealed = await tx.secret.count({ where: { recordKind: 'job', recordId: job.id, destroyedAt: null } });
  const url = publicUrl + jobPath(job.number);
  return {
    record: {
      kind: 'job',
      reference: referenceOf({ kind: 'job', number: job.number }),
      url,
      open: job.state === 'open',
      priority: asPriority(job.priority),
      stage: { id: job.stage.id, name: job.stage.name },
      stages,
    },
    passcodeUrl: sealed > 0 && job.state === 'open' ? `${url}#passcodes` : null,
    title: job.title,
    ownerId: job.ownerId,
    memberIds: job.assignees.map(({ memberId }) => memberId),
  };
}

function asPriority(value: string): Priority {
  return PRIORITIES.find((known) => known === value) ?? 'normal';
}

function countPhotos(gallery: readonly GalleryPhoto[]) {
  const photos = gallery.filter(({ kind }) => kind === 'photo');
  const pending: readonly string[] = PENDING;
  return {
    stored: photos.filter(({ state }) => state === 'stored').length,
    coming: photos.filter(({ state }) => pending.includes(state)).length,
    failed: photos.filter(({ state }) => state === 'failed').length,
  };
}

/** The newest photos that may leave, as their previews, which carry no metadata. */
async function shareable(
  tx: Tx,
  { db, storage }: Parts,
  { organizationId }: Conversation,
  gallery: readonly GalleryPhoto[],
): Promise<CardSubject['pictures']> {
  const messageIds = gallery.flatMap(({ messageId }) => messageId ?? []);
  const messages = await tx.message.findMany({
    where: { id: { in: messageIds } },
    select: { id: true, text: true, asked: true },
  });
  const cameWith = new Map(messages.map((message) => [message.id, message]));
  return gallery
    .filter((photo) => isScreened(photo, photo.messageId ? cameWith.get(photo.messageId) : undefined))
    .slice(-MOST_PICTURES)
    .map(
      ({ id: photoId }): CardPicture => ({
        photoId,
        async read() {
          const file = await db.withOrganization(organizationId, async (own) => {
            // Archived, deleted or flagged since the card was read.
            const now = await readPhoto(own, photoId);
            return now && !now.archived && now.flag === null
              ? await findPhotoFile(own, photoId, 'preview')
              : null;
          });
          return (
            file && {
              bytes: await storage.read(file.key),
              // Not the name it was sent with: nobody has looked at that.
              filename: 'photo.jpg',
              title: 'Photo from a customer',
              mime: file.mime,
            }
          );
        },
      }),
    );
}

function putOffUntil({ state, snoozedUntil }: Conversation, now: Date): Date | null {
  return state === 'open' && snoozedUntil && snoozedUntil > now ? snoozedUntil : null;
}

function sayTime(at: Date, locale: string, timeZone: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone }).format(at);
}
