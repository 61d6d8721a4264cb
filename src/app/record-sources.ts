import { can } from '../accounts/policy.js';
import type { Staff } from '../accounts/staff.js';
import { findTalkOf } from '../conversations/find-talk.js';
import { readTranscript } from '../conversations/read-transcript.js';
import { isOptedOut } from '../conversations/send-to-customer.js';
import { conversationAccess } from '../intake/conversation-access.js';
import { readSuggestedFacts } from '../intake/facts.js';
import type { IntakePorts } from '../intake/intake-ports.js';
import { isDetailField } from '../jobs/details.js';
import { readPeople } from '../jobs/people.js';
import type { GalleryPhoto } from '../photos/gallery-photo.js';
import { readPhotoRoom } from '../photos/photo-room.js';
import { readGalleries, readGallery } from '../photos/read-gallery.js';
import type { Tx } from '../platform/database/database.js';
import type { CustomerSources } from '../web/staff/customers/present-customer.js';
import type { InboxSources } from '../web/staff/inbox/inbox-parts.js';
import { presentMessages } from '../web/staff/inbox/present-messages.js';
import type { RecordSources } from '../web/staff/jobs/record-sources.js';
import { presentPhoto } from '../web/staff/photos/present-photo.js';
import { readSecrets } from '../web/staff/reveal/read-secrets.js';
import type { PhotoView } from '../web/ui/photo.js';
import { asTrade } from './intake-ports.js';

/** What the pages of jobs, quotes and customers show of rooms that those pages do not import. */
export function createRecordSources(
  ports: Pick<IntakePorts, 'readTradeSetting'>,
): RecordSources & CustomerSources {
  return {
    gallery: async (tx, _staff, record) => presentGallery(tx, await readGallery(tx, record)),

    photoRoom: (tx, staff, record) => readPhotoRoom(tx, staff.organizationId, record),

    async covers(tx, _staff, records) {
      const covers = new Map<string, readonly PhotoView[]>();
      for (const kind of new Set(records.map((record) => record.kind))) {
        const ids = records.filter((record) => record.kind === kind).map(({ id }) => id);
        const views = await presentGalleries(tx, await readGalleries(tx, { kind, ids, limit: 1 }));
        for (const [id, photos] of views) covers.set(id, photos);
      }
      return covers;
    },

    async transcript(tx, _staff, record) {
      const { conversationIds } = await findTalkOf(tx, record);
      const { messages } = await readTranscript(tx, conversationIds);
      const galleries = await readGalleries(tx, { kind: 'conversation', ids: conversationIds, limit: 100 });
      const photos = [...galleries.values()].flatMap((gallery) => gallery.photos);
      const people = await readPeople(
        tx,
        messages.filter(({ authorKind }) => authorKind === 'member').map(({ authorId }) => authorId),
      );
      return presentMessages(messages, {
        customerName: await customerName(tx, conversationIds),
        member: (id) => people.get(id)?.name ?? 'Staff',
        photos: await presentGallery(tx, photos),
      });
    },

    async talk(tx, record) {
      const { conversationIds, newest } = await findTalkOf(tx, record);
      if (!newest) {
        return null;
      }
      const because =
        newest.state !== 'open'
          ? 'The conversation is closed.'
          : (await isOptedOut(tx, newest))
            ? 'The customer has opted out (STOP).'
            : null;
      return {
        conversationIds,
        toCustomer: because ? { may: false, because } : { may: true, channel: 'SMS' },
      };
    },

    async suggestedDetails(tx, record) {
      const { conversationIds } = await findTalkOf(tx, record);
      return await readSuggestedFacts(tx, conversationIds);
    },

    async messageTexts(tx, ids) {
      const rows = await tx.message.findMany({
        where: { id: { in: [...ids] } },
        select: { id: true, text: true },
      });
      return new Map(rows.map(({ id, text }) => [id, text]));
    },

    secrets: readSecrets,

    async neededFields(tx, organizationId, trade) {
      const { set } = await ports.readTradeSetting(tx, organizationId, asTrade(trade));
      const needed: string[] = set.questions
        .filter(({ need }) => need === 'needed')
        .map(({ key }) => (key === 'time' ? 'preferredTime' : key));
      return new Set(needed.filter(isDetailField));
    },

    async conversationsOf(tx, staff, customerId) {
      const rows = await tx.conversation.findMany({
        where: { customerId, ...(await seenBy(tx, staff)) },
        orderBy: { lastMessageAt: 'desc' },
        take: 20,
        include: {
          messages: { where: { direction: 'in' }, orderBy: { id: 'desc' }, take: 1, select: { text: true } },
        },
      });
      return rows.map(({ id, lastMessageAt, messages }) => ({
        id,
        at: lastMessageAt,
        summary: messages[0]?.text || 'Photos',
      }));
    },
  };
}

/** Photos for the inbox: of each conversation the newest, oldest first. */
export const readConversationPhotos: InboxSources['photos'] = async (tx, _staff, conversationIds, limit) => {
  const galleries = await readGalleries(tx, { kind: 'conversation', ids: [...conversationIds], limit });
  return await presentGalleries(tx, galleries);
};

async function seenBy(tx: Tx, staff: Staff): Promise<{ recordId?: { in: string[] } }> {
  if (can(staff.role, 'see-record')) {
    return {};
  }
  const records = await conversationAccess.assignedRecords(tx, staff.memberId);
  return { recordId: { in: records.map(({ id }) => id) } };
}

async function customerName(tx: Tx, conversationIds: string[]): Promise<string> {
  const row = await tx.conversation.findFirst({
    where: { id: { in: conversationIds } },
    select: { address: true, customer: { select: { name: true } } },
  });
  return row?.customer.name ?? row?.address ?? 'Customer';
}

/** The photos of many records, by record; names are read once for all of them. */
async function presentGalleries(
  tx: Tx,
  galleries: ReadonlyMap<string, { photos: readonly GalleryPhoto[] }>,
): Promise<Map<string, readonly PhotoView[]>> {
  const views = await presentGallery(
    tx,
    [...galleries.values()].flatMap(({ photos }) => photos),
  );
  let at = 0;
  return new Map(
    [...galleries].map(([id, { photos }]) => {
      const from = at;
      at += photos.length;
      return [id, views.slice(from, at)];
    }),
  );
}

/** Photos as their tiles show them, with the names of who sent them. */
export async function presentGallery(tx: Tx, photos: readonly GalleryPhoto[]): Promise<PhotoView[]> {
  const idsOf = (kind: 'member' | 'customer') =>
    photos.flatMap(({ uploader }) => (uploader.kind === kind && 'id' in uploader ? [uploader.id] : []));
  const people = await readPeople(tx, idsOf('member'));
  const senders = [...new Set(idsOf('customer'))];
  const customers =
    senders.length === 0
      ? []
      : await tx.customer.findMany({ where: { id: { in: senders } }, select: { id: true, name: true } });
  const names = new Map([...people.values(), ...customers].map(({ id, name }) => [id, name]));
  return photos.map((photo) => presentPhoto(photo, uploaderName(photo, names)));
}

function uploaderName({ uploader }: GalleryPhoto, names: ReadonlyMap<string, string | null>): string {
  const name = 'id' in uploader ? names.get(uploader.id) : undefined;
  return name ?? { member: 'Staff', customer: 'Customer', bot: 'Docket', system: 'Docket' }[uploader.kind];
}
