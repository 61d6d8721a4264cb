import { v7 } from 'uuid';
import { makeChain, type PastEntry } from '../../activity/make-chain.js';
import type { Actor, RecordRef } from '../../activity/record.js';
import { ANSWERS, ASKS, FIRST_NAMES, LAST_NAMES, NOTES, STREETS, TOWNS, WORKS } from './made-up-words.js';
import type { SeedPhoto } from './seed-photos.js';

/** What of the organization a made-up job may use. */
export type SeedStage = { id: string; name: string; pipelineId: string; kind: string };
export type SeedWorld = {
  organizationId: string;
  ourAddress: string;
  memberIds: string[];
  stages: SeedStage[];
  photos: SeedPhoto[];
  photosPerJob: number;
  /** The plan's limit: photos past it are held. */
  photoLimit: number;
  /** When the newest job was opened. */
  now: Date;
};

/** Rows by table, in the order they are written. */
export type SeedRows = Record<string, Record<string, unknown>[]>;

const YEARS_MS = 2 * 365 * 86_400_000;
/** So many of the newest jobs are still open. */
const OPEN_SHARE = 0.15;
/** So many jobs are of a customer who was here before. */
const RETURNS = 0.3;

/** A batch of jobs `from` to `to` of `total`, with everything on them; the same index makes alike jobs. */
export function makeUpJobs(
  world: SeedWorld,
  { from, to, total, firstNumber }: { from: number; to: number; total: number; firstNumber: number },
): SeedRows {
  const rows: SeedRows = {};
  const add = (table: string, row: Record<string, unknown>) => {
    rows[table] ??= [];
    rows[table].push({ organization_id: world.organizationId, ...row });
  };
  let customer: Customer | undefined;
  for (let index = from; index < to; index++) {
    const dice = diceOf(index);
    const at = new Date(world.now.getTime() - YEARS_MS + Math.floor(((index + 1) / total) * YEARS_MS));
    if (!customer || dice.next() >= RETURNS) {
      customer = makeCustomer(dice, firstNumber + index, at);
      const { id, name, address } = customer;
      add('customer', { id, name, language: 'en', created_at: at });
      add('customer_identity', { id: idAt(at), customer_id: id, channel: 'sms', address, created_at: at });
    }
    addJob(world, add, {
      dice,
      at,
      customer,
      number: firstNumber + index,
      open: index >= total * (1 - OPEN_SHARE),
    });
  }
  return rows;
}

type Add = (table: string, row: Record<string, unknown>) => void;
type Customer = { id: string; name: string; address: string };
type Making = { dice: Dice; at: Date; customer: Customer; number: number; open: boolean };

function makeCustomer(dice: Dice, number: number, at: Date): Customer {
  const name = `${dice.pick(FIRST_NAMES)} ${dice.pick(LAST_NAMES)}`;
  // In an area code that is nobody's; a seed texts nobody.
  return { id: idAt(at), name, address: `+1555${String(1_000_000 + number).padStart(7, '0')}` };
}

function addJob(world: SeedWorld, add: Add, making: Making): void {
  const { dice, at, customer, number, open } = making;
  const work = dice.pick(WORKS);
  const model = dice.pick(work.models);
  const fault = dice.pick(work.faults);
  const title = `${work.brand} ${model}, ${fault}`;
  const id = idAt(at);
  const closedAt = open ? null : later(at, 1 + dice.below(9 * 24 * 60));
  const cancelled = !open && dice.next() < 0.07;
  const stage = dice.pick(
    world.stages.filter(({ kind }) =>
      open ? kind === 'open' || kind === 'internal' : kind === (cancelled ? 'cancelled' : 'done'),
    ),
  );
  const movedAt = closedAt ?? later(at, 30);
  const ownerId = dice.next() < 0.8 ? dice.pick(world.memberIds) : null;
  add('job', {
    id,
    number,
    title,
    trade: work.trade,
    customer_id: customer.id,
    pipeline_id: stage.pipelineId,
    stage_id: stage.id,
    state: open ? 'open' : cancelled ? 'cancelled' : 'done',
    owner_id: ownerId,
    priority: dice.next() < 0.1 ? 'high' : 'normal',
    details: {
      device: work.device,
      brand: work.brand,
      model,
      fault,
      address: `${1 + dice.below(200)} ${dice.pick(STREETS)}, ${dice.pick(TOWNS)}`,
      name: customer.name,
      phone: customer.address,
    },
    created_at: at,
    updated_at: movedAt,
    closed_at: closedAt,
    due_at: dice.next() < 0.6 ? later(at, 24 * 60 * (1 + dice.below(14))) : null,
    stage_entered_at: movedAt,
  });
  const made = { id, number, title, ownerId, movedAt, closedAt, cancelled, stage: stage.name };
  const photoEntries = addPhotos(world, add, making, id);
  addTalk(world, add, making, { ...made, text: fill(dice.pick(ASKS), { ...work, model, fault }) });
  addFeed(world, add, { kind: 'job', id }, jobEntries(world, making, made, photoEntries));
  if (ownerId) {
    add('job_assignee', { job_id: id, member_id: ownerId, created_at: movedAt });
  }
}

type MadeJob = {
  id: string;
  number: number;
  title: string;
  ownerId: string | null;
  movedAt: Date;
  closedAt: Date | null;
  cancelled: boolean;
  stage: string;
};

function jobEntries(world: SeedWorld, { at }: Making, made: MadeJob, photos: PastEntry[]): PastEntry[] {
  const { number, title, ownerId, movedAt, closedAt, cancelled, stage } = made;
  const bot: Actor = { kind: 'bot' };
  const staff: Actor = { kind: 'member', id: ownerId ?? world.memberIds[0] ?? '' };
  const first = world.stages.find(({ kind }) => kind === 'open')?.name ?? stage;
  return [
    { type: 'job.created', content: { number, title }, actor: bot, at },
    ...photos,
    ...(ownerId
      ? [{ type: 'job.assigned' as const, content: { memberId: ownerId }, actor: staff, at: later(at, 20) }]
      : []),
    ...(stage === first
      ? []
      : [{ type: 'job.stage' as const, content: { from: first, to: stage }, actor: staff, at: movedAt }]),
    ...(closedAt
      ? [
          {
            type: 'job.closed' as const,
            content: { as: cancelled ? ('cancelled' as const) : ('done' as const) },
            actor: staff,
            at: closedAt,
          },
        ]
      : []),
  ];
}

function addPhotos(world: SeedWorld, add: Add, { dice, at, customer }: Making, jobId: string): PastEntry[] {
  return Array.from({ length: world.photosPerJob }, (_, nth): PastEntry => {
    const { sha256 } = dice.pick(world.photos);
    const photoId = idAt(later(at, nth));
    const storedAt = later(at, nth);
    add('photo', {
      id: photoId,
      source_key: `seed:${photoId}`,
      source: 'sms',
      kind: 'photo',
      state: 'stored',
      sha256,
      uploader_kind: 'customer',
      uploader_id: customer.id,
      screening: 'clear',
      created_at: storedAt,
      stored_at: storedAt,
    });
    const held = nth >= world.photoLimit;
    const place = { record_kind: 'job', record_id: jobId, held, created_at: storedAt };
    add('photo_place', { id: idAt(storedAt), photo_id: photoId, ...place });
    return { type: 'photo.stored', content: { photoId, sha256 }, actor: { kind: 'system' }, at: storedAt };
  });
}

function addTalk(
  world: SeedWorld,
  add: Add,
  { dice, at, customer, open }: Making,
  job: MadeJob & { text: string },
): void {
  const id = idAt(at);
  const messages = [
    { direction: 'in', author_kind: 'customer', author_id: customer.id, text: job.text, at },
    { direction: 'out', author_kind: 'bot', author_id: null, text: dice.pick(ANSWERS), at: later(at, 2) },
    ...(job.ownerId && dice.next() < 0.5
      ? [
          {
            direction: 'note',
            author_kind: 'member',
            author_id: job.ownerId,
            text: dice.pick(NOTES),
            at: job.movedAt,
          },
        ]
      : []),
  ].map((message) => ({ ...message, id: idAt(message.at) }));
  add('conversation', {
    id,
    customer_id: customer.id,
    channel: 'sms',
    address: customer.address,
    our_address: world.ourAddress,
    trade: 'it-repair',
    language: 'en',
    state: open ? 'open' : 'closed',
    handled_by: 'staff',
    member_id: job.ownerId,
    record_kind: 'job',
    record_id: job.id,
    unread: open && dice.next() < 0.2,
    last_message_at: messages.at(-1)?.at ?? at,
    created_at: at,
  });
  for (const { at: saidAt, ...message } of messages) {
    add('message', { ...message, conversation_id: id, channel: 'sms', understood: true, created_at: saidAt });
  }
  addFeed(world, add, { kind: 'conversation', id }, [
    {
      type: 'conversation.opened',
      content: { channel: 'sms' },
      actor: { kind: 'customer', id: customer.id },
      at,
    },
    ...messages.map(
      (message): PastEntry => ({
        type: 'conversation.message',
        content: { messageId: message.id, direction: message.direction as 'in' | 'out' | 'note' },
        actor: message.author_id ? actorOf(message.author_kind, message.author_id) : { kind: 'bot' },
        at: message.at,
      }),
    ),
  ]);
}

function actorOf(kind: string, id: string): Actor {
  return kind === 'member' ? { kind: 'member', id } : { kind: 'customer', id };
}

function addFeed({ organizationId }: SeedWorld, add: Add, record: RecordRef, entries: PastEntry[]): void {
  const { rows, hash } = makeChain(organizationId, record, entries);
  const key = { record_kind: record.kind, record_id: record.id };
  for (const row of rows) {
    add('activity', {
      id: idAt(row.at),
      ...key,
      sequence: row.sequence,
      type: row.type,
      actor_kind: row.actorKind,
      actor_id: row.actorId,
      at: row.at,
      content: row.content,
      salt: row.salt,
      content_hash: row.contentHash,
      previous_hash: row.previousHash,
      hash: row.hash,
      reacted_at: row.at,
    });
  }
  add('activity_head', { ...key, sequence: rows.length, hash });
}

type Dice = { next(): number; below(limit: number): number; pick<T>(from: readonly T[]): T };

/** Mulberry32: the same index throws the same dice. */
function diceOf(index: number): Dice {
  let state = (index * 0x9e3779b1 + 0x6d2b79f5) | 0;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    next,
    below,
    pick<T>(from: readonly T[]): T {
      const picked = from[below(from.length)];
      if (picked === undefined) throw new Error('there is nothing to pick from');
      return picked;
    },
  };
}

function fill(text: string, words: Record<string, unknown>): string {
  return text.replace(/\{(\w+)\}/g, (_gap, name: string) => String(words[name]));
}

/** An id as if it had been made then: ids sort by their time. */
function idAt(at: Date): string {
  return v7({ msecs: at.getTime() });
}

function later(at: Date, minutes: number): Date {
  return new Date(at.getTime() + minutes * 60_000);
}
