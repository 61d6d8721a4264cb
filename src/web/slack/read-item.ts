import type { Action } from '../../accounts/policy.js';
import { readOrganizationIn } from '../../accounts/read-organization.js';
import { demand, type Staff } from '../../accounts/staff.js';
import { recordOf, seeConversation } from '../../conversations/conversation-access.js';
import { type InboxEntry, readInboxEntry } from '../../conversations/list-inbox.js';
import { readTranscript, type TranscriptMessage } from '../../conversations/read-transcript.js';
import { type NumberedRecord, readReferences } from '../../intake/read-references.js';
import type { Tx } from '../../platform/database/database.js';
import { DocketError } from '../../platform/errors/docket-error.js';
import { channelName } from '../staff/inbox/words.js';
import type { TriageParts } from './slack-parts.js';
import type { About } from './speech.js';

/** What a form about a conversation begins with. */
export type Item = {
  entry: InboxEntry;
  /** What the customer is called. */
  name: string;
  /** "SMS", "Slack". */
  channel: string;
  record: NumberedRecord | null;
  /** What the customer said last. */
  lastWords: TranscriptMessage | undefined;
  /** The newest message; whoever answers has read up to here. */
  seen: string | null;
  timeZone: string;
  locale: string;
  about: About;
};

const CHANNELS = { sms: 'SMS', slack: 'Slack', email: 'email', upload: 'SMS' } as const;
const LOOKED_AT = 30;

/**
 * A conversation as this person sees it, for something they are about to do. Throws `not-found` for what they do not
 * see, `not-allowed` where their role does not include it.
 */
export function readItem(
  { db, access }: Pick<TriageParts, 'db' | 'access'>,
  staff: Staff,
  id: string,
  action: Action,
): Promise<Item> {
  return db.withOrganization(staff.organizationId, async (tx) => {
    const { conversation, context } = await seeConversation(tx, access, staff, id);
    demand(staff, action, context);
    return await readSeen(tx, staff, id, recordOf(conversation));
  });
}

async function readSeen(
  tx: Tx,
  { organizationId }: Staff,
  id: string,
  linked: ReturnType<typeof recordOf>,
): Promise<Item> {
  const entry = await readInboxEntry(tx, id);
  const { messages } = await readTranscript(tx, [id], { limit: LOOKED_AT });
  const { timeZone, locale } = await readOrganizationIn(tx);
  const channel = channelName(entry.channel);
  return {
    entry,
    name: entry.customer.name ?? (channel === 'slack' ? 'the customer' : entry.address),
    channel: CHANNELS[channel],
    record: linked ? ((await readReferences(tx, [linked])).get(linked.id) ?? null) : null,
    lastWords: messages.findLast(({ direction }) => direction === 'in'),
    seen: messages.at(-1)?.id ?? null,
    timeZone,
    locale,
    about: { organizationId, customerIds: [entry.customer.id] },
  };
}

/** The quote or job of an item. Throws `conflict` where there is none yet. */
export function recordOfItem({ record }: Item): NumberedRecord {
  if (!record) {
    throw new DocketError(
      'conflict',
      'This is on no quote or job yet. Start a quote first, or link it to a job.',
    );
  }
  return record;
}
