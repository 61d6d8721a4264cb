import { readPeople } from '../jobs/people.js';
import type { DescribeEntry } from '../notifications/cards-ports.js';
import type { Tx } from '../platform/database/database.js';
import type { Activity } from '../platform/database/generated/client.js';
import type { ScreenedText } from '../vault/screened-text.js';

/** Slack shows a message of up to 4,000 characters whole. */
const LONGEST = 3_500;

const REASONS: Readonly<Record<string, string>> = {
  safety: 'it may be an emergency',
  angry: 'the customer is upset',
  complaint: 'it is a complaint',
  withdrawn: 'the customer has changed their mind',
  'unclear-twice': 'it was not understood twice',
  'asked-for-person': 'the customer asked for one',
  'which-record': 'it is not clear which job it is about',
};

/**
 * An entry of a conversation's feed as a line in its card's thread. Its words come from messages and names, which are
 * stored screened; the gate looks at them once more as they leave.
 */
export const describeEntry: DescribeEntry = async (tx, entry, card) => {
  const conversation = await tx.conversation.findUnique({
    where: { id: entry.recordId },
    select: { customerId: true, channel: true, address: true, customer: { select: { name: true } } },
  });
  if (!conversation) {
    return null;
  }
  const { customerId, channel, address } = conversation;
  const customer = conversation.customer.name ?? (channel === 'slack' ? 'Customer' : address);
  const typedHere = `slack:${card.teamId}:${card.channelId}:`;
  const text = await sayEntry(tx, entry, { customer, typedHere });
  return text === null ? null : { customerId, text: cut(text) as ScreenedText };
};

/** `typedHere`: how the names of messages begin that were typed in this channel; they stand in the thread already. */
type Saying = { customer: string; typedHere: string };

async function sayEntry(tx: Tx, { type, content }: Activity, saying: Saying): Promise<string | null> {
  const { customer } = saying;
  const said = (content ?? {}) as Record<string, unknown>;
  switch (type) {
    case 'conversation.message':
      return await sayMessage(tx, String(said.messageId), saying);
    case 'conversation.handed-over':
      return `The assistant called for a person: ${REASONS[String(said.reason)] ?? 'somebody should look'}.`;
    case 'conversation.went-quiet':
      return `${customer} has not answered the assistant.`;
    case 'conversation.linked': {
      const { kind, number } = (said.to ?? {}) as { kind?: string; number?: number };
      return number === undefined ? null : `This is now on ${kind === 'job' ? 'J' : 'Q'}-${number}.`;
    }
    case 'message.edited':
    case 'message.deleted':
      return await sayChange(tx, String(said.messageId), customer);
    case 'photo.failed':
      return `A photo did not arrive: ${String(said.reason)}`;
    default:
      return null;
  }
}

/** What staff typed and changed stands where they changed it. */
async function sayChange(tx: Tx, id: string, customer: string): Promise<string | null> {
  const message = await tx.message.findUnique({ where: { id } });
  if (message?.direction !== 'in') {
    return null;
  }
  return message.deletedAt
    ? `${customer} deleted a message.`
    : `${customer} changed a message: ${message.text}`;
}

async function sayMessage(tx: Tx, id: string, { customer, typedHere }: Saying): Promise<string | null> {
  const message = await tx.message.findUnique({ where: { id } });
  if (!message || (message.authorKind === 'member' && message.externalId?.startsWith(typedHere))) {
    return null;
  }
  const { direction, authorKind, authorId, text, photos, deletedAt } = message;
  const member =
    authorKind === 'member' && authorId
      ? ((await readPeople(tx, [authorId])).get(authorId)?.name ?? 'Staff')
      : null;
  const files = photos === 0 ? '' : photos === 1 ? '[1 file]' : `[${photos} files]`;
  const words = deletedAt ? '[deleted]' : [text, files].filter(Boolean).join(' ');
  if (direction === 'in') return `${customer}: ${words}`;
  return direction === 'note'
    ? `Note by ${member ?? 'staff'}: ${words}`
    : `${member ?? 'Docket'} to ${customer}: ${words}`;
}

function cut(text: string): string {
  return text.length <= LONGEST ? text : `${[...text].slice(0, LONGEST / 2).join('')}…`;
}
