import type pg from 'pg';

/** What of each table is another's in every copy; members, stages, blobs and the organization stay the same. */
const TABLES: Readonly<Record<string, { ids: readonly string[]; as?: Readonly<Record<string, string>> }>> = {
  customer: { ids: ['id'] },
  customer_identity: {
    ids: ['id', 'customer_id'],
    as: { address: `'+1' || (555 + k) || right(address, 7)` },
  },
  conversation: {
    ids: ['id', 'customer_id', 'record_id'],
    as: { address: `'+1' || (555 + k) || right(address, 7)` },
  },
  message: { ids: ['id', 'conversation_id'] },
  job: { ids: ['id', 'customer_id'], as: { number: 'number + k' } },
  job_assignee: { ids: ['job_id'] },
  photo: { ids: ['id'], as: { source_key: `source_key || '-' || k` } },
  photo_place: { ids: ['id', 'photo_id', 'record_id'] },
  activity: { ids: ['id', 'record_id'] },
  activity_head: { ids: ['record_id'] },
};

/**
 * Makes `times` as many seeded jobs with everything on them, in SQL and without triggers, as the owner of a database
 * that is only measured: the copies of a job stand beside it in time, number and on disk. Their feeds are copies too, so
 * they do not verify. What is searched is made anew from the words that the triggers made.
 */
export async function multiplyJobs(client: pg.Client, organizationId: string, times: number): Promise<void> {
  const tables = [...Object.keys(TABLES), 'search_document'];
  await client.query(`SET session_replication_role = replica; SET synchronous_commit = off;
    SET maintenance_work_mem = '1GB'; SET work_mem = '256MB'`);
  await client.query(`CREATE OR REPLACE FUNCTION copy_of(id uuid, k int) RETURNS uuid LANGUAGE sql IMMUTABLE AS $$
    SELECT (left(id::text, 24)
      || lpad(to_hex(('x' || right(id::text, 12))::bit(48)::bigint # (k::bigint << 36)), 12, '0'))::uuid $$`);
  await client.query(`CREATE TEMP TABLE said AS SELECT record_id, ARRAY(
    SELECT split_part(lexeme, '~', 2) FROM unnest(tsvector_to_array(words)) AS lexeme
    WHERE lexeme !~ '~(#.{8,}|1555[0-9]{7}|j?[0-9]+)$') AS words FROM search_document`);
  await client.query('TRUNCATE search_document');
  // Indexes are made once, afterwards.
  await client.query(
    'UPDATE pg_index SET indisready = false, indisvalid = false WHERE indrelid = ANY($1::regclass[])',
    [tables],
  );
  await client.query('UPDATE job SET number = (number - 1) * $1 + 1', [times]);
  for (const table of Object.keys(TABLES)) {
    await copyRows(client, table, times);
    console.error(`copied ${table}`);
  }
  await client.query(
    `INSERT INTO search_document (organization_id, record_kind, record_id, number, words)
     SELECT j.organization_id, 'job', j.id, j.number, array_to_tsvector(ARRAY(
       SELECT search_scope(j.organization_id, 'job', search_block(j.number)) || word FROM unnest(said.words
         || ARRAY['j' || j.number, j.number::text, digits, '#' || digits, '#' || substr(digits, 2),
           '#' || substr(digits, 3), '#' || substr(digits, 4)]) AS word))
     FROM said CROSS JOIN generate_series(0, $1::int - 1) AS k
     JOIN job j ON j.id = CASE k WHEN 0 THEN said.record_id ELSE copy_of(said.record_id, k) END
     JOIN (SELECT customer_id, substr(address, 2) AS digits FROM customer_identity) AS phone
       ON phone.customer_id = j.customer_id`,
    [times],
  );
  for (const table of tables) {
    await client.query(`REINDEX TABLE ${table}`);
    console.error(`indexed ${table}`);
  }
  await client.query(`UPDATE counter SET value = value * $2 WHERE organization_id = $1 AND kind = 'job'`, [
    organizationId,
    times,
  ]);
  await client.query('DROP FUNCTION copy_of(uuid, int)');
}

async function copyRows(client: pg.Client, table: string, times: number): Promise<void> {
  const { ids, as = {} } = TABLES[table] ?? { ids: [] };
  const { rows } = await client.query<{ name: string }>(
    `SELECT column_name AS name FROM information_schema.columns
     WHERE table_schema = 'public' AND table_name = $1 ORDER BY ordinal_position`,
    [table],
  );
  const names = rows.map(({ name }) => name);
  const values = names.map(
    (name) => as[name] ?? (ids.includes(name) ? `copy_of("${name}", k)` : `"${name}"`),
  );
  const quoted = names.map((name) => `"${name}"`).join(', ');
  await client.query(
    `INSERT INTO ${table} (${quoted}) SELECT ${values.join(', ')}
     FROM (SELECT * FROM ${table} OFFSET 0) AS one CROSS JOIN LATERAL generate_series(1, $1::int - 1) AS k`,
    [times],
  );
}
