import { Readable } from 'node:stream';
import type { Staff } from '../../accounts/staff.js';
import type { Actor, RecordRef } from '../../activity/record.js';
import { writeUnsent } from '../../conversations/write-message.js';
import { handleInbound, type IntakeParts } from '../../intake/handle-inbound.js';
import type { Details } from '../../jobs/details.js';
import { openJob } from '../../jobs/open-job.js';
import type { TakeInUpload } from '../../photos/take-in-upload.js';
import type { Database, Tx } from '../../platform/database/database.js';
import { DocketError } from '../../platform/errors/docket-error.js';
import { newId } from '../../platform/ids.js';
import { addDays, localTimeOf } from '../../platform/zoned-date.js';
import type { ScreenedText } from '../../vault/screened-text.js';
import type { StaffActions } from '../staff-actions.js';
import { bookDemo } from './book-demo.js';
import { drawPicture } from './draw-picture.js';
import type { Story, StoryPhoto } from './stories.js';

export type Telling = {
  db: Database;
  /** Shows the time of the story; moved on as it is told. */
  clock: { at: Date; now(): Date };
  now: Date;
  intake: IntakeParts;
  staff: Staff;
  actions: StaffActions;
  takeIn: TakeInUpload;
  timeZone: string;
  /** The number that customers text. */
  ours: string;
  photoLimit: number;
  customers: readonly { id: string; name: string; address: string }[];
};

type Customer = Telling['customers'][number];
type Talk = { conversationId: string; messageId: string };
type Job = { id: string; number: number };
type Opened = Job & { kind: 'quote' | 'job' };

/** One customer's matter, from the first text to where it stands now. */
export async function tellStory(telling: Telling, story: Story, index: number): Promise<void> {
  const customer = telling.customers[story.customer];
  if (!customer) throw new Error(`story ${index} is nobody's`);
  const talk = await say(telling, story, customer);
  const record = await open(telling, story, customer, talk);
  const seed = index * 100;
  const [theirs, ours] = talk
    ? [story.photos.filter(({ by }) => by === 'customer'), story.photos.filter(({ by }) => by === 'member')]
    : [[], story.photos];
  if (talk) {
    // After the record is there: photos that are being prepared meanwhile are then on both from the beginning.
    const places: [RecordRef, ...RecordRef[]] = [
      { kind: 'conversation', id: talk.conversationId },
      ...(record ? [{ kind: record.kind, id: record.id }] : []),
    ];
    await addPhotos(telling, customer, theirs, { places, seed, messageId: talk.messageId });
  }
  if (record?.kind !== 'job') return;
  const places: [RecordRef] = [{ kind: 'job', id: record.id }];
  await addPhotos(telling, customer, ours, { places, seed: seed + 20 });
  if (story.overLimit) {
    const every = Array.from(
      { length: telling.photoLimit + 1 },
      (): StoryPhoto => ({ kind: 'cracked', phase: 'intake', by: 'customer' }),
    );
    await addPhotos(telling, customer, every, { places, seed: seed + 40 });
  }
  await workOn(telling, story, record);
}

function pass(telling: Telling, minutes: number): Date {
  telling.clock.at = new Date(Math.min(telling.clock.at.getTime() + minutes * 60_000, telling.now.getTime()));
  return telling.clock.at;
}

/** What they texted, through the way that every text comes in; and what they were answered, which goes nowhere. */
async function say(telling: Telling, story: Story, customer: Customer): Promise<Talk | undefined> {
  const { db, intake, staff, ours } = telling;
  const { organizationId, memberId } = staff;
  let first: Talk | undefined;
  for (const text of story.says) {
    const at = pass(telling, 2);
    const said = await db.withOrganization(organizationId, (tx, afterCommit) =>
      handleInbound(
        tx,
        intake,
        {
          organizationId,
          channel: 'sms',
          externalId: `demo:${newId()}`,
          from: customer.address,
          ours,
          text,
          media: [],
          demo: true,
          at,
        },
        afterCommit,
      ),
    );
    first ??= said;
  }
  const { answer } = story;
  if (first && answer) {
    const at = pass(telling, 9);
    const id = first.conversationId;
    await db.withOrganization(organizationId, async (tx) => {
      const conversation = await tx.conversation.findUniqueOrThrow({ where: { id } });
      const author: Actor = { kind: 'member', id: memberId };
      await writeUnsent(tx, { conversation, text: answer as ScreenedText, at, author });
    });
  }
  return first;
}

async function addPhotos(
  telling: Telling,
  customer: Customer,
  photos: readonly StoryPhoto[],
  on: { places: [RecordRef, ...RecordRef[]]; seed: number; messageId?: string },
): Promise<void> {
  const { db, staff, takeIn } = telling;
  const { organizationId } = staff;
  for (const [nth, { kind, phase, by }] of photos.entries()) {
    pass(telling, 1);
    await takeIn({
      organizationId,
      uploadId: `demo-${newId()}`,
      places: on.places,
      uploader:
        by === 'customer' ? { kind: 'customer', id: customer.id } : { kind: 'member', id: staff.memberId },
      filename: `IMG_${2000 + on.seed + nth}.jpg`,
      announcedType: 'image/jpeg',
      phase,
      ...(on.messageId ? { messageId: on.messageId } : {}),
      stream: Readable.from(await drawPicture(kind, on.seed + nth)),
    });
  }
  if (on.messageId && photos.length > 0) {
    const id = on.messageId;
    await db.withOrganization(organizationId, (tx) =>
      tx.message.update({ where: { id }, data: { photos: photos.length } }),
    );
  }
}

async function open(
  telling: Telling,
  { opens, title = '', details = {} }: Story,
  customer: Customer,
  talk: Talk | undefined,
): Promise<Opened | undefined> {
  const { actions, db, staff } = telling;
  const { organizationId, memberId } = staff;
  const at = pass(telling, 12);
  if (talk) {
    if (opens === null) return undefined;
    await actions.inbox.markRead(staff, talk.conversationId);
    return await actions.intake.open(staff, talk.conversationId, opens);
  }
  const job = await db.withOrganization(organizationId, async (tx) => {
    const { trade } = await tx.organization.findUniqueOrThrow({ where: { id: organizationId } });
    return await openJob(tx, {
      organizationId,
      customerId: customer.id,
      trade,
      title: title as ScreenedText,
      details: details as Details,
      actor: { kind: 'member', id: memberId },
      at,
    });
  });
  return { kind: 'job', ...job };
}

async function workOn(telling: Telling, story: Story, { id, number }: Job): Promise<void> {
  const { actions, staff, db, timeZone } = telling;
  const { jobs } = actions;
  const today = localTimeOf(telling.now, timeZone).date;
  if (story.assigned) {
    pass(telling, 5);
    await jobs.assign(staff, number, staff.memberId);
  }
  if (story.priority) await jobs.setPriority(staff, number, story.priority);
  if (story.due !== undefined) {
    await jobs.changeDueDay(staff, number, { value: addDays(today, story.due), seen: '' });
  }
  for (const [name, quantity, note] of story.parts ?? []) {
    pass(telling, 7);
    await jobs.addPart(staff, number, { name, quantity, note });
  }
  if (story.note) await noteOn(telling, { id, number }, story.note);
  if (story.booking) await bookDemo(telling, id, story.booking, today);
  if (story.stage !== undefined) {
    pass(telling, 45);
    const stageId =
      story.stage === 'done'
        ? undefined
        : await db.withOrganization(staff.organizationId, (tx) => stageOf(tx, id, Number(story.stage)));
    await unlessItLacks(() =>
      jobs.moveStage(staff, number, stageId === undefined ? { kind: 'done' } : { stageId }),
    );
  }
}

async function stageOf(tx: Tx, jobId: string, on: number): Promise<string> {
  const { pipelineId, stageId } = await tx.job.findUniqueOrThrow({ where: { id: jobId } });
  const stages = await tx.stage.findMany({
    where: { pipelineId, kind: { in: ['open', 'internal'] } },
    orderBy: { position: 'asc' },
  });
  return stages[Math.min(on, stages.length - 1)]?.id ?? stageId;
}

/** A stage that asks for something which the story has not: the job stays where it is. */
async function unlessItLacks(move: () => Promise<unknown>): Promise<void> {
  try {
    await move();
  } catch (error) {
    if (!(error instanceof DocketError && error.code === 'conflict')) throw error;
  }
}

async function noteOn(telling: Telling, { id }: Job, text: string): Promise<void> {
  const { actions, db, staff } = telling;
  pass(telling, 20);
  const talk = await db.withOrganization(staff.organizationId, (tx) =>
    tx.conversation.findFirst({ where: { recordKind: 'job', recordId: id }, select: { id: true } }),
  );
  if (talk) await actions.inbox.note(staff, talk.id, { text });
}
