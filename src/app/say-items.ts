import { readInboxEntry } from '../conversations/list-inbox.js';
import type { DescribeItems } from '../notifications/send-digests.js';
import type { Tx } from '../platform/database/database.js';
import type { Gate } from '../vault/gate.js';
import { summaryOf } from '../web/staff/inbox/read-inbox-list.js';

const LONGEST = 160;

/** An item in one line: "Ann Lee: Galaxy S22, screen is smashed". */
export async function sayItem(tx: Tx, conversationId: string): Promise<string> {
  const entry = await readInboxEntry(tx, conversationId);
  const first = await tx.message.findFirst({
    where: { conversationId, direction: 'in', deletedAt: null, text: { not: '' } },
    orderBy: { id: 'asc' },
    select: { text: true },
  });
  const name =
    entry.customer.name ??
    entry.known.name ??
    (entry.channel === 'slack' ? 'Somebody in Slack' : entry.address);
  const line = `${name}: ${summaryOf({ known: entry.known, lastText: first?.text ?? '' })}`.replace(
    /\s+/g,
    ' ',
  );
  return [...line].length > LONGEST ? `${[...line].slice(0, LONGEST).join('')}…` : line;
}

/** Lines of several items, each past the gate for its own customer: one that would show a secret is left out. */
export function createDescribeItems(gate: Gate): DescribeItems {
  return async (tx, conversationIds) => {
    const rows = await tx.conversation.findMany({
      where: { id: { in: [...new Set(conversationIds)] } },
      select: { id: true, customerId: true },
    });
    const lines = new Map<string, string>();
    for (const { id, customerId } of rows) {
      const text = await sayItem(tx, id);
      const hits = await gate(tx, { customerId, texts: [{ place: 'digest', text }] });
      if (hits.length === 0) lines.set(id, text);
    }
    return lines;
  };
}
