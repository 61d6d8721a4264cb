import { createHash, randomBytes } from 'node:crypto';
import { createIntakePorts } from '../../../src/app/intake-ports.js';
import { linkConversation } from '../../../src/conversations/link-conversation.js';
import { openConversation } from '../../../src/conversations/open-conversation.js';
import { writeOutbound } from '../../../src/conversations/write-message.js';
import { findOrCreateCustomer } from '../../../src/customers/find-or-create-customer.js';
import { handleInbound } from '../../../src/intake/handle-inbound.js';
import { readIntakeState } from '../../../src/intake/intake-state.js';
import { readStoredLink } from '../../../src/intake/link/stored-link.js';
import { createReplies } from '../../../src/intake/reply.js';
import { openJob } from '../../../src/jobs/open-job.js';
import { placePhotos } from '../../../src/photos/place-photos.js';
import type { Database, Tx } from '../../../src/platform/database/database.js';
import { newId } from '../../../src/platform/ids.js';
import { createLogger } from '../../../src/platform/logging/logger.js';
import type { Queue } from '../../../src/platform/queue/queue.js';
import { requestQuote } from '../../../src/quotes/request-quote.js';
import { parseMasterKeys } from '../../../src/vault/master-keys.js';
import { openShop, type Shop, screened } from '../../jobs/shop.js';
import type { CaseLine, ScriptedCase } from './read-cases.js';

const keys = parseMasterKeys(`k1:${randomBytes(32).toString('base64')}`);
const queue = { wake: () => {} } as unknown as Queue;
const ports = createIntakePorts({ publicUrl: 'http://docket.test', queue });
const logger = createLogger(process.env.SHOW_LOGS ? 'error' : 'silent');

export const CUSTOMER = '+447700900123';
export const OURS = '+15550100001';
const BOT = { kind: 'bot' } as const;
const START = new Date('2026-03-10T11:00:00.000Z');

/** One text, where it was put, and where a person would have put it. */
export type Placed = { case: ScriptedCase; text: string; expected: string[]; got: string; why: string };

type Stage = {
  db: Database;
  shop: Shop;
  now: Date;
  records: Map<string, { kind: 'job' | 'quote'; id: string }>;
  intakeId: string | null;
  sent: string[];
};

/** Plays one case in an organization of its own. */
export async function playCase(db: Database, played: ScriptedCase): Promise<Placed[]> {
  const shop = await openShop(db, { replyDelayMs: 0 });
  await shop.run((tx) => tx.organization.updateMany({ data: { trade: played.trade } }));
  const stage: Stage = { db, shop, now: START, records: new Map(), intakeId: null, sent: [] };
  const placed: Placed[] = [];
  let text = '';
  for (const line of played.lines) {
    switch (line.kind) {
      case 'text':
        stage.now = new Date(stage.now.getTime() + 60_000);
        text = [line.text, ...line.photos.map((name) => `[photo${name ? ` ${name}` : ''}]`)].join(' ').trim();
        await send(stage, line);
        break;
      case 'wait':
        stage.now = new Date(stage.now.getTime() + line.ms - 60_000);
        break;
      case 'expect': {
        const { place, why } = await whereIs(stage, stage.sent.at(-1) ?? '');
        placed.push({ case: played, text, expected: line.places, got: place, why });
        break;
      }
      case 'end':
        for (const [index, expected] of line.places.entries()) {
          const { place, why } = await whereIs(stage, stage.sent[index] ?? '');
          placed.push({
            case: played,
            text: `text ${index + 1} in the end`,
            expected: [expected],
            got: place,
            why,
          });
        }
        break;
      default:
        await shop.run((tx) => prepare(tx, stage, line));
    }
  }
  return placed;
}

async function prepare(tx: Tx, stage: Stage, line: CaseLine): Promise<void> {
  const { organizationId, customerId } = stage.shop;
  if (line.kind === 'intake') {
    const at = new Date(START.getTime() - line.ageMs);
    const conversation = await talk(tx, stage, at);
    await tx.fact.createMany({
      data: Object.entries(line.details).map(([field, value]) => ({
        ...{ id: newId(), organizationId, conversationId: conversation.id, field, value, source: 'rule' },
        ...{ sureness: 0.9, createdAt: at },
      })),
    });
    const asked = line.asked ? [{ key: line.asked, times: 1, outcome: 'open' }] : [];
    await tx.conversation.update({ where: { id: conversation.id }, data: { asked } });
    await say(tx, conversation.id, line.asked ? `Which ${line.asked}?` : 'Thanks.', at);
    stage.intakeId = conversation.id;
  } else if (line.kind === 'said') {
    const record = stage.records.get(line.place);
    const { id } = await tx.conversation.findFirstOrThrow({ where: { recordId: record?.id ?? '' } });
    await say(tx, id, line.text, new Date(START.getTime() - line.ageMs), line.by);
  } else if (line.kind === 'record') {
    const owner = line.foreign
      ? (
          await findOrCreateCustomer(tx, {
            organizationId,
            channel: 'sms',
            address: '+447700900999',
            at: START,
          })
        ).customerId
      : customerId;
    await openRecord(tx, stage, line, owner);
  } else if (line.kind === 'photo') {
    const record = stage.records.get(line.place);
    if (!record) throw new Error(`no ${line.place}`);
    const photo = await storedPhoto(tx, stage, line.name);
    const photos = [{ id: photo, sha256: shaOf(line.name) }];
    await placePhotos(tx, {
      organizationId,
      record,
      photos,
      announce: 'photo.linked',
      at: START,
      actor: BOT,
    });
  }
}

async function openRecord(
  tx: Tx,
  stage: Stage,
  line: CaseLine & { kind: 'record' },
  customerId: string,
): Promise<void> {
  const { organizationId } = stage.shop;
  const at = new Date(START.getTime() - line.ageMs);
  await tx.counter.upsert({
    where: { organizationId_kind: { organizationId, kind: line.of } },
    create: { organizationId, kind: line.of, value: line.number - 1 },
    update: { value: line.number - 1 },
  });
  const details = Object.fromEntries(
    Object.entries(line.details).map(([field, value]) => [field, screened(value)]),
  );
  const fresh = {
    organizationId,
    customerId,
    trade: 'it-repair',
    title: screened(line.title),
    details,
    actor: BOT,
    at,
  };
  const { id, number } = line.of === 'job' ? await openJob(tx, fresh) : await requestQuote(tx, fresh);
  const reference = `${line.of === 'job' ? 'J' : 'Q'}-${number}`;
  stage.records.set(reference, { kind: line.of, id });
  if (!line.silent && !line.foreign) {
    const conversation = await talk(tx, stage, at);
    const link = {
      organizationId,
      conversationId: conversation.id,
      to: { kind: line.of, id },
      number,
      actor: BOT,
      at,
    };
    await linkConversation(tx, link);
    await say(tx, conversation.id, `All set. Ref ${reference}.`, at);
  }
  if (line.state === 'closed') {
    await (line.of === 'job'
      ? tx.job.update({ where: { id }, data: { state: 'done', closedAt: at } })
      : tx.quote.update({ where: { id }, data: { state: 'declined' } }));
    await tx.conversation.updateMany({ where: { recordId: id }, data: { state: 'closed' } });
  }
}

/** A conversation whose customer wrote something at `at`. */
async function talk(tx: Tx, { shop }: Stage, at: Date) {
  const { organizationId, customerId } = shop;
  const actor = { kind: 'customer', id: customerId } as const;
  const conversation = await openConversation(tx, {
    ...{ organizationId, customerId, channel: 'sms', address: CUSTOMER, ourAddress: OURS },
    ...{ trade: (await tx.organization.findFirstOrThrow()).trade, language: 'en', intake: {}, actor, at },
  });
  await tx.message.create({
    data: {
      ...{
        id: newId(),
        organizationId,
        conversationId: conversation.id,
        direction: 'in',
        authorKind: 'customer',
      },
      ...{ authorId: customerId, channel: 'sms', externalId: newId(), text: 'hello', createdAt: at },
    },
  });
  return conversation;
}

async function say(tx: Tx, id: string, text: string, at: Date, by: 'member' | 'bot' = 'bot'): Promise<void> {
  const conversation = await tx.conversation.findUniqueOrThrow({ where: { id } });
  const author = by === 'bot' ? BOT : ({ kind: 'member', id: newId() } as const);
  await writeOutbound(tx, { conversation, text: screened(text), author, dedupeKey: newId(), at });
  await tx.outboxItem.updateMany({ data: { state: 'delivered' } });
}

async function send(stage: Stage, { text, photos }: CaseLine & { kind: 'text' }): Promise<void> {
  const { db, shop, now } = stage;
  const { organizationId } = shop;
  const externalId = `MM${newId()}`;
  stage.sent.push(externalId);
  const media = photos.map((_, index) => ({ index, url: 'https://media.test/1', contentType: 'image/jpeg' }));
  await db.withOrganization(organizationId, (tx, afterCommit) =>
    handleInbound(
      tx,
      { keys, ports },
      { organizationId, channel: 'sms', externalId, from: CUSTOMER, ours: OURS, text, media, at: now },
      afterCommit,
    ),
  );
  for (const [index, name] of photos.entries()) {
    const sourceKey = `sms:${externalId}:${index}`;
    if (name) await shop.run((tx) => store(tx, organizationId, sourceKey, name));
  }
  await createReplies({ db, logger, keys, ports, clock: { now: () => new Date(now.getTime() + 1_000) } })();
}

function shaOf(name: string): string {
  return createHash('sha256').update(name).digest('hex');
}

async function store(tx: Tx, organizationId: string, sourceKey: string, name: string): Promise<void> {
  const sha256 = shaOf(name);
  await tx.blob.createMany({
    data: [{ organizationId, sha256, bytes: 1, mime: 'image/jpeg', kind: 'photo' }],
    skipDuplicates: true,
  });
  await tx.photo.updateMany({ where: { sourceKey }, data: { state: 'stored', sha256, storedAt: START } });
}

async function storedPhoto(tx: Tx, { shop }: Stage, name: string): Promise<string> {
  const { organizationId } = shop;
  const id = newId();
  const sourceKey = `sms:before:${id}`;
  await tx.photo.create({
    data: {
      id,
      organizationId,
      sourceKey,
      source: 'sms',
      uploaderKind: 'customer',
      uploaderId: shop.customerId,
    },
  });
  await store(tx, organizationId, sourceKey, name);
  return id;
}

/** Where a text is now, in the words of the case files, and by what evidence. */
async function whereIs(stage: Stage, externalId: string): Promise<{ place: string; why: string }> {
  const { message, conversation } = await stage.shop.run(async (tx) => {
    const found = await tx.message.findFirstOrThrow({
      where: { externalId },
      include: { conversation: true },
    });
    return { message: found, conversation: found.conversation };
  });
  const link = readStoredLink(message.link);
  const why = `${link?.by} ${link?.outcome}: ${link?.evidence.map(({ kind, weight }) => `${kind} ${weight}`).join(', ')} | ${link?.others
    .map(({ target, score }) => `${nameOf(stage, target.id) ?? target.kind}=${score}`)
    .join(' ')}`;
  const { placing, followsJobId } = readIntakeState(conversation.intake);
  const record = nameOf(stage, conversation.recordId);
  const follows = nameOf(stage, followsJobId);
  if (record) return { place: record, why };
  if (conversation.id === stage.intakeId) return { place: 'intake', why };
  if (placing) return { place: conversation.handledBy === 'staff' ? 'person' : 'ask', why };
  return { place: follows ? `new after ${follows}` : 'new', why };
}

function nameOf({ records }: Stage, id: string | null): string | undefined {
  return [...records].find(([, record]) => record.id === id)?.[0];
}
