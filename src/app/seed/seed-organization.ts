import type { PoolClient } from 'pg';
import { readPhotoLimit } from '../../photos/photo-limits.js';
import type { Database } from '../../platform/database/database.js';
import { DocketError } from '../../platform/errors/docket-error.js';
import type { Storage } from '../../platform/storage/storage.js';
import { makeUpJobs, type SeedRows, type SeedWorld } from './made-up-job.js';
import { storeSeedPhotos } from './seed-photos.js';

export type SeedWanted = { jobs: number; photosPerJob: number; intoExisting: boolean };
export type Seeded = { jobs: number; photos: number; firstNumber: number; seconds: number };

/** Jobs a transaction, and transactions at once. */
const BATCH = 500;
const AT_ONCE = 2;

/** What each table's columns are; all values go as text. Written in this order: a job comes after what was said of it. */
const TABLES: readonly (readonly [table: string, columns: Readonly<Record<string, string>>])[] = [
  ['customer', { id: 'uuid', name: 'text', language: 'text', created_at: 'timestamptz' }],
  [
    'customer_identity',
    { id: 'uuid', customer_id: 'uuid', channel: 'text', address: 'text', created_at: 'timestamptz' },
  ],
  [
    'conversation',
    {
      id: 'uuid',
      customer_id: 'uuid',
      channel: 'text',
      address: 'text',
      our_address: 'text',
      trade: 'text',
      language: 'text',
      state: 'text',
      handled_by: 'text',
      member_id: 'uuid',
      record_kind: 'text',
      record_id: 'uuid',
      unread: 'boolean',
      last_message_at: 'timestamptz',
      created_at: 'timestamptz',
    },
  ],
  [
    'message',
    {
      id: 'uuid',
      conversation_id: 'uuid',
      direction: 'text',
      author_kind: 'text',
      author_id: 'uuid',
      channel: 'text',
      text: 'text',
      understood: 'boolean',
      created_at: 'timestamptz',
    },
  ],
  [
    'job',
    {
      id: 'uuid',
      number: 'int',
      title: 'text',
      trade: 'text',
      customer_id: 'uuid',
      pipeline_id: 'uuid',
      stage_id: 'uuid',
      state: 'text',
      owner_id: 'uuid',
      priority: 'text',
      details: 'jsonb',
      created_at: 'timestamptz',
      updated_at: 'timestamptz',
      closed_at: 'timestamptz',
      due_at: 'timestamptz',
      stage_entered_at: 'timestamptz',
    },
  ],
  ['job_assignee', { job_id: 'uuid', member_id: 'uuid', created_at: 'timestamptz' }],
  [
    'photo',
    {
      id: 'uuid',
      source_key: 'text',
      source: 'text',
      kind: 'text',
      state: 'text',
      sha256: 'text',
      uploader_kind: 'text',
      uploader_id: 'uuid',
      screening: 'text',
      created_at: 'timestamptz',
      stored_at: 'timestamptz',
    },
  ],
  [
    'photo_place',
    {
      id: 'uuid',
      photo_id: 'uuid',
      record_kind: 'text',
      record_id: 'uuid',
      held: 'boolean',
      created_at: 'timestamptz',
    },
  ],
  [
    'activity',
    {
      id: 'uuid',
      record_kind: 'text',
      record_id: 'uuid',
      sequence: 'int',
      type: 'text',
      actor_kind: 'text',
      actor_id: 'uuid',
      at: 'timestamptz',
      content: 'jsonb',
      salt: 'text',
      content_hash: 'text',
      previous_hash: 'text',
      hash: 'text',
      reacted_at: 'timestamptz',
    },
  ],
  ['activity_head', { record_kind: 'text', record_id: 'uuid', sequence: 'int', hash: 'text' }],
];

/**
 * Fills an organization with made-up customers, conversations, jobs and photos of the last two years, as the app's own
 * role under row-level security; feeds are chained like those that grew. Nothing is sent and nobody is told. Throws
 * `conflict` for an organization that has jobs, unless it is asked for; what a seed that is ended has written stays.
 */
export async function seedOrganization(
  {
    db,
    storage,
    now,
    progress,
  }: { db: Database; storage: Storage; now: Date; progress: (line: string) => void },
  organizationId: string,
  wanted: SeedWanted,
): Promise<Seeded> {
  const started = Date.now();
  await refuseExisting(db, organizationId, wanted);
  const world = await readWorld({ db, storage, now }, organizationId, wanted.photosPerJob);
  const firstNumber = await reserveNumbers(db, organizationId, wanted.jobs);
  const total = wanted.jobs;
  let next = 0;
  let done = 0;
  const work = async () => {
    while (next < total) {
      const from = next;
      next = Math.min(total, from + BATCH);
      const to = next;
      await writeRows(db, organizationId, makeUpJobs(world, { from, to, total, firstNumber }));
      done += to - from;
      if (done % (BATCH * 20) === 0 || done === total) {
        const seconds = (Date.now() - started) / 1000;
        progress(`${done} of ${total} jobs, ${Math.round(done / seconds)} a second`);
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  const photos = total * wanted.photosPerJob;
  return { jobs: total, photos, firstNumber, seconds: Math.round((Date.now() - started) / 1000) };
}

async function refuseExisting(
  db: Database,
  organizationId: string,
  { intoExisting }: SeedWanted,
): Promise<void> {
  const there = await db.withOrganization(organizationId, (tx) =>
    tx.job.findFirst({ select: { number: true } }),
  );
  if (there && !intoExisting) {
    throw new DocketError(
      'conflict',
      'This organization has jobs already. Seed another one, or say --into-existing to put made-up jobs among them.',
    );
  }
}

async function readWorld(
  { db, storage, now }: { db: Database; storage: Storage; now: Date },
  organizationId: string,
  photosPerJob: number,
): Promise<SeedWorld> {
  const photos = photosPerJob > 0 ? await storeSeedPhotos(storage, organizationId) : [];
  return await db.withOrganization(organizationId, async (tx) => {
    for (const photo of photos) await photo.write(tx);
    const number = await tx.phoneNumber.findFirst({
      orderBy: { createdAt: 'asc' },
      select: { number: true },
    });
    const members = await tx.member.findMany({ where: { deactivatedAt: null }, select: { id: true } });
    const stages = await tx.stage.findMany({
      where: { pipeline: { archivedAt: null } },
      orderBy: [{ pipeline: { position: 'asc' } }, { position: 'asc' }],
      select: { id: true, name: true, kind: true, pipelineId: true },
    });
    for (const kind of ['open', 'done', 'cancelled']) {
      if (!stages.some((stage) => stage.kind === kind)) {
        throw new DocketError(
          'conflict',
          `No pipeline has a stage of the kind "${kind}", so no job can be there.`,
        );
      }
    }
    return {
      organizationId,
      ourAddress: number?.number ?? '+15550100199',
      memberIds: members.map(({ id }) => id),
      stages,
      photos,
      photosPerJob,
      photoLimit: await readPhotoLimit(tx, organizationId),
      now,
    };
  });
}

/** All at once, so that batches need not wait for one another; the first of them. */
async function reserveNumbers(db: Database, organizationId: string, jobs: number): Promise<number> {
  const [row] = await db.withOrganization(
    organizationId,
    (tx) => tx.$queryRaw<{ value: number }[]>`
      INSERT INTO counter (organization_id, kind, value) VALUES (${organizationId}::uuid, 'job', ${jobs}::int)
      ON CONFLICT (organization_id, kind) DO UPDATE SET value = counter.value + ${jobs}::int RETURNING value`,
  );
  return (row?.value ?? jobs) - jobs + 1;
}

/** One statement a table. COPY would be faster, and PostgreSQL takes none where row-level security holds. */
async function writeRows(db: Database, organizationId: string, rows: SeedRows): Promise<void> {
  const client = await db.pool.connect();
  try {
    await client.query('BEGIN');
    await client.query(
      "SELECT set_config('docket.organization', $1, true), set_config('docket.filling', 'on', true)",
      [organizationId],
    );
    for (const [table, columns] of TABLES) {
      await insert(client, table, { organization_id: 'uuid', ...columns }, rows[table] ?? []);
    }
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  } finally {
    client.release();
  }
}

async function insert(
  client: PoolClient,
  table: string,
  columns: Readonly<Record<string, string>>,
  rows: readonly Record<string, unknown>[],
): Promise<void> {
  if (rows.length === 0) {
    return;
  }
  const names = Object.keys(columns);
  const types = Object.values(columns);
  await client.query({
    name: `seed-${table}`,
    text: `INSERT INTO ${table} (${names.join(', ')})
      SELECT * FROM unnest(${types.map((type, at) => `$${at + 1}::${type}[]`).join(', ')})`,
    values: names.map((name, at) => rows.map((row) => toText(row[name], types[at]))),
  });
}

function toText(value: unknown, type: string | undefined): unknown {
  if (value === undefined || value === null) return null;
  if (value instanceof Date) return value.toISOString();
  return type === 'jsonb' ? JSON.stringify(value) : value;
}
