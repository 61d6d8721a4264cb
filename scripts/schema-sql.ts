import { readFile } from 'node:fs/promises';
import { MigrationAdapter } from '../src/platform/database/migration-adapter.js';
import { withSchemaEngine } from '../src/platform/database/schema-engine.js';

const TARGET = 'prisma/schema.prisma';

/**
 * The SQL that leads from an earlier `schema.prisma` (none: from an empty database) to the one in the tree. Two
 * files are compared; Prisma's engine connects to `databaseUrl` all the same, and reads nothing of what is in it.
 */
export async function schemaSql(databaseUrl: string, earlier?: string): Promise<string> {
  const files = [{ path: TARGET, content: await readFile(TARGET, 'utf8') }];
  const from = earlier
    ? {
        tag: 'schemaDatamodel',
        files: [{ path: earlier, content: await readFile(earlier, 'utf8') }],
        configDir: '.',
      }
    : { tag: 'empty' };
  const adapter = new MigrationAdapter({ connectionString: databaseUrl });
  let sql = '';
  await withSchemaEngine(adapter, [[TARGET, files[0]?.content ?? '']], async (engine) => {
    const result = await engine.diff({
      from,
      to: { tag: 'schemaDatamodel', files, configDir: '.' },
      script: true,
      shadowDatabaseUrl: null,
      exitCode: null,
      filters: { externalTables: [], externalEnums: [] },
    } as never);
    sql = result.stdout ?? '';
  });
  return sql;
}
