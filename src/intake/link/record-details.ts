import type { Actor } from '../../activity/record.js';
import { recordOf } from '../../conversations/conversation-access.js';
import { changeDetails as changeJob } from '../../jobs/change-details.js';
import {
  DETAIL_FIELDS,
  type Details,
  type DetailsInput,
  LONGEST_DETAIL,
  readDetails,
} from '../../jobs/details.js';
import type { Tx } from '../../platform/database/database.js';
import type { Conversation } from '../../platform/database/generated/client.js';
import { changeDetails as changeQuote } from '../../quotes/change-details.js';
import { readFacts } from '../facts.js';
import { alreadyScreened, factsMissingIn } from '../link-by-staff.js';
import type { Facts } from '../understand/fact.js';

/** What a conversation knew that its record has taken over. */
export type DetailsBefore = { details: Details; facts: Facts } | null;

/** To be read before messages leave. `null` where there is no record to put right. */
export async function detailsFrom(tx: Tx, conversation: Conversation): Promise<DetailsBefore> {
  const details = await readRecordDetails(tx, conversation);
  return details && { details, facts: await readFacts(tx, conversation.id) };
}

/**
 * After messages moved: a detail of the record they left that was only known from them goes back to what was known
 * before, and what the record they came to does not know yet is filled in. Both feeds say so.
 */
export async function carryDetails(
  tx: Tx,
  moved: { from: Conversation; to: Conversation; before: DetailsBefore; actor: Actor; at: Date },
): Promise<void> {
  const { from, to, before, actor, at } = moved;
  if (before) {
    const now = await readFacts(tx, from.id);
    await change(tx, from, takenBack(before, now), { actor, at });
  }
  const known = await readRecordDetails(tx, to);
  if (known) {
    await change(tx, to, await factsMissingIn(tx, to.id, known), { actor, at });
  }
}

function takenBack({ details, facts }: NonNullable<DetailsBefore>, now: Facts): DetailsInput {
  return Object.fromEntries(
    DETAIL_FIELDS.flatMap((field) => {
      const said = facts[field]?.value.slice(0, LONGEST_DETAIL[field]);
      const stands = now[field]?.value.slice(0, LONGEST_DETAIL[field]) ?? '';
      return said !== undefined && said !== stands && details[field] === said ? [[field, stands]] : [];
    }),
  );
}

async function readRecordDetails(tx: Tx, conversation: Conversation): Promise<Details | null> {
  const record = recordOf(conversation);
  if (!record) {
    return null;
  }
  const where = { where: { id: record.id }, select: { details: true } } as const;
  const row = record.kind === 'job' ? await tx.job.findUnique(where) : await tx.quote.findUnique(where);
  return row && readDetails(row.details);
}

async function change(
  tx: Tx,
  conversation: Conversation,
  details: DetailsInput,
  by: { actor: Actor; at: Date },
): Promise<void> {
  const record = recordOf(conversation);
  if (!record || Object.keys(details).length === 0) {
    return;
  }
  const { organizationId } = conversation;
  const changing = { organizationId, details, ...by };
  await (record.kind === 'job'
    ? changeJob(tx, alreadyScreened, { ...changing, job: { id: record.id } })
    : changeQuote(tx, alreadyScreened, { ...changing, quote: { id: record.id } }));
}
