// Prints the SQL that leads from the schema of an earlier commit (or nothing) to the schema in the tree:
//   npm run draft-migration -- [earlier-schema.prisma] > prisma/migrations/<time>_<name>/migration.sql
// DATABASE_MIGRATION_URL: any PostgreSQL that answers; nothing is written to it.
import { schemaSql } from './schema-sql.js';

process.stdout.write(
  await schemaSql(process.env.DATABASE_MIGRATION_URL ?? 'postgresql://localhost/postgres', process.argv[2]),
);
