import { type ChannelThread, findThreadTalks } from '../../conversations/find-thread.js';
import type { ConversationKey } from '../../conversations/open-conversation.js';
import type { Tx } from '../../platform/database/database.js';
import { readAskedHistory, readIntakeState } from '../intake-state.js';
import type { Candidate } from './candidate.js';
import { readThings } from './read-things.js';
import { readStoredLink, type Target } from './stored-link.js';

/** A conversation whose messages wait for being told which record they are about. */
export type Unplaced = {
  conversationId: string;
  choices: readonly Target[];
  /** The customer was asked already. */
  asked: boolean;
};

export type Candidates = {
  candidates: Candidate[];
  unplaced: Unplaced | null;
  /** The newest conversation here is marked as spam. */
  spam: string | null;
  /** Numbers of the text that other customers' records have. */
  foreign: number[];
};

/** The newest open conversations and records that are looked at. */
const MOST = 12;
/** How long a closed record is remembered by itself; one whose number is named always is. */
const CLOSED_DAYS = 365;

type Row = {
  kind: 'conversation' | 'job' | 'quote';
  id: string;
  own: boolean;
  open: boolean;
  state: string;
  number: number | null;
  alias: number | null;
  record_kind: 'job' | 'quote' | null;
  record_id: string | null;
  job_id: string | null;
  title: string;
  details: Record<string, string> | null;
  asked: unknown;
  intake: unknown;
  last_in: Date | null;
  last_link: unknown;
  last_out: Date | null;
  last_out_text: string | null;
  last_out_by: string | null;
  active_at: Date;
  serial_known: boolean;
  /** This customer's on this address; a thread's can be somebody else's who writes there too. */
  mine: boolean;
  in_thread: boolean;
  customer_name: string | null;
};

/** Everything that a message of this customer on this address may be about, in one query. */
export async function findCandidates(
  tx: Tx,
  key: ConversationKey,
  clues: { numbers: readonly number[]; serial: string | null },
  at: Date,
  thread?: ChannelThread,
): Promise<Candidates> {
  const threaded = thread ? await findThreadTalks(tx, key, thread) : [];
  const rows = await readRows(tx, key, { ...clues, threaded }, at);
  const talks = rows.filter(({ kind }) => kind === 'conversation');
  const newest = talks.find(({ mine }) => mine);
  const unplaced = talks.flatMap(unplacedOf)[0] ?? null;
  const records = rows.filter(({ kind, own }) => kind !== 'conversation' && own);
  return {
    spam: newest?.state === 'spam' ? newest.id : null,
    unplaced,
    foreign: rows.flatMap(({ own, number }) => (own || number === null ? [] : [number])),
    candidates: [
      ...talks.flatMap((talk, index) => {
        const same = (other: Row) => talk.record_id !== null && other.record_id === talk.record_id;
        const later = talks.findIndex((other) => other.state === 'open' && same(other));
        const wanted =
          talk.state === 'open' && talk.id !== unplaced?.conversationId && (later < 0 || later === index);
        return wanted
          ? [
              fromTalk(
                talk,
                records.find(({ id }) => id === talk.record_id),
              ),
            ]
          : [];
      }),
      ...records
        // A quote that became a job is that job.
        .filter(({ kind, job_id }) => kind === 'job' || job_id === null)
        .filter(({ id }) => !talks.some((talk) => talk.state === 'open' && talk.record_id === id))
        .map(fromRecord),
    ],
  };
}

function unplacedOf({ id, state, record_id, intake }: Row): Unplaced[] {
  const { placing } = readIntakeState(intake);
  return placing && state === 'open' && record_id === null
    ? [{ conversationId: id, choices: placing.choices, asked: placing.askedAt !== null }]
    : [];
}

function fromTalk(talk: Row, record: Row | undefined): Candidate {
  const facts = talk.details ?? {};
  const own = record ? fromRecord(record) : null;
  const description = [...Object.values(facts), own?.description ?? ''].join(' ');
  return {
    target: { kind: 'conversation', id: talk.id },
    stage: talk.record_id ? 'recorded' : 'intake',
    record: own?.record ?? null,
    aliases: own?.aliases ?? [],
    things: [...readThings('', facts), ...(own?.things ?? [])],
    address: facts.address ?? own?.address ?? '',
    name: facts.name ?? own?.name ?? '',
    description,
    label: own?.label ?? labelOf('', facts),
    asked: readAskedHistory(talk.asked).findLast(({ outcome }) => outcome === 'open')?.key ?? null,
    lastIn: talk.last_in,
    lastOut: talk.last_out
      ? { at: talk.last_out, text: talk.last_out_text ?? '', by: talk.last_out_by ?? '' }
      : null,
    lastActivity: talk.active_at,
    movedHere: readStoredLink(talk.last_link)?.by === 'member',
    serialKnown: talk.serial_known || (own?.serialKnown ?? false),
    inThread: talk.in_thread,
  };
}

function fromRecord(row: Row): Candidate {
  const kind = row.kind === 'job' ? 'job' : 'quote';
  const details = row.details ?? {};
  return {
    target: { kind, id: row.id },
    stage: row.open ? 'recorded' : 'closed',
    record: { kind, id: row.id, number: row.number ?? 0 },
    aliases: row.alias === null ? [] : [{ kind: 'quote', number: row.alias }],
    things: readThings(row.title, details),
    address: details.address ?? '',
    name: details.name ?? row.customer_name ?? '',
    description: [row.title, ...Object.values(details)].join(' '),
    label: labelOf(row.title, details),
    asked: null,
    lastIn: null,
    lastOut: null,
    lastActivity: row.active_at,
    movedHere: false,
    serialKnown: row.serial_known,
    inThread: row.in_thread,
  };
}

/** A few words that tell it apart: "iPhone 12". */
function labelOf(title: string, { model, brand, device, fault, address }: Record<string, string>): string {
  return model || [brand, device].filter(Boolean).join(' ') || title || fault || address || '';
}

async function readRows(
  tx: Tx,
  { organizationId, customerId, channel, address, ourAddress }: ConversationKey,
  {
    numbers,
    serial,
    threaded,
  }: { numbers: readonly number[]; serial: string | null; threaded: readonly string[] },
  at: Date,
): Promise<Row[]> {
  const named = [...numbers];
  const inThread = [...threaded];
  const since = new Date(at.getTime() - CLOSED_DAYS * 24 * 60 * 60_000);
  const like = serial ? `%${serial.replace(/[\\%_]/g, '')}%` : null;
  return await tx.$queryRaw<Row[]>`
    WITH talk AS (
      SELECT c.*, c.customer_id = ${customerId}::uuid AND c.address = ${address} AS mine FROM conversation c
      WHERE c.organization_id = ${organizationId}::uuid
        AND ((c.customer_id = ${customerId}::uuid AND c.address = ${address}) OR c.id = ANY(${inThread}::uuid[]))
        AND c.channel = ${channel} AND c.our_address = ${ourAddress} AND c.state IN ('open', 'spam')
      ORDER BY c.last_message_at DESC LIMIT ${MOST}
    ), work AS (
      SELECT 'job' AS kind, j.id, j.customer_id, j.state = 'open' AS open, j.state, j.number,
        (SELECT q.number FROM quote q WHERE q.id = j.quote_id) AS alias, NULL::uuid AS job_id, j.title, j.details,
        GREATEST(j.created_at, j.closed_at) AS active_at
      FROM job j
      WHERE j.organization_id = ${organizationId}::uuid
        AND ((j.customer_id = ${customerId}::uuid AND (j.state = 'open' OR j.closed_at > ${since}::timestamptz))
          OR j.number = ANY(${named}::int[]) OR j.id IN (SELECT record_id FROM talk))
      UNION ALL
      SELECT 'quote', q.id, q.customer_id, q.state IN ('requested', 'draft', 'sent', 'viewed'), q.state, q.number,
        NULL, q.job_id, q.title, q.details, q.updated_at
      FROM quote q
      WHERE q.organization_id = ${organizationId}::uuid
        AND ((q.customer_id = ${customerId}::uuid AND q.state IN ('requested', 'draft', 'sent', 'viewed'))
          OR q.number = ANY(${named}::int[]) OR q.id IN (SELECT record_id FROM talk))
    ), chosen AS (
      SELECT w.*, w.customer_id = ${customerId}::uuid OR w.id IN (SELECT record_id FROM talk) AS own FROM work w
      ORDER BY own DESC, (w.number = ANY(${named}::int[])) DESC, w.open DESC, w.active_at DESC LIMIT ${2 * MOST}
    )
    SELECT * FROM (
      SELECT 'conversation' AS kind, t.id::text, true AS own, t.state = 'open' AS open, t.state, NULL::int AS number,
        NULL::int AS alias, t.record_kind, t.record_id::text, NULL::text AS job_id, '' AS title,
        (SELECT jsonb_object_agg(f.field, f.value) FROM fact f WHERE f.organization_id = t.organization_id
          AND f.conversation_id = t.id AND f.current AND f.source <> 'profile') AS details,
        t.asked, t.intake, i.created_at AS last_in, i.link AS last_link, o.created_at AS last_out,
        o.text AS last_out_text, o.author_kind AS last_out_by, t.last_message_at AS active_at,
        ${like}::text IS NOT NULL AND EXISTS (SELECT FROM message m WHERE m.organization_id = t.organization_id
          AND m.conversation_id = t.id AND m.text ILIKE ${like}) AS serial_known,
        t.mine, t.id = ANY(${inThread}::uuid[]) AS in_thread, NULL::text AS customer_name
      FROM talk t
        LEFT JOIN LATERAL (SELECT m.created_at, m.link FROM message m WHERE m.organization_id = t.organization_id
          AND m.conversation_id = t.id AND m.direction = 'in' ORDER BY m.created_at DESC, m.id DESC LIMIT 1) i ON true
        LEFT JOIN LATERAL (SELECT m.created_at, m.text, m.author_kind FROM message m
          WHERE m.organization_id = t.organization_id AND m.conversation_id = t.id AND m.direction = 'out'
          ORDER BY m.created_at DESC, m.id DESC LIMIT 1) o ON true
      UNION ALL
      SELECT w.kind, w.id::text, w.own, w.open, w.state, w.number, w.alias, NULL, NULL, w.job_id::text, w.title,
        w.details, '[]'::jsonb, '{}'::jsonb, NULL, NULL, NULL, NULL, NULL, w.active_at,
        ${like}::text IS NOT NULL AND (w.details::text ILIKE ${like} OR EXISTS (SELECT FROM message m
          JOIN conversation c ON c.id = m.conversation_id
          WHERE c.organization_id = ${organizationId}::uuid AND c.record_kind = w.kind AND c.record_id = w.id
            AND m.text ILIKE ${like})),
        true, w.id IN (SELECT c.record_id FROM conversation c WHERE c.id = ANY(${inThread}::uuid[])),
        (SELECT c.name FROM customer c WHERE c.id = w.customer_id)
      FROM chosen w
    ) found ORDER BY active_at DESC`;
}
