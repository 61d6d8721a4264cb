import { defineConfig } from 'prisma/config';

export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations' },
  // `prisma generate` needs no database; `prisma migrate deploy` reads the owner's URL.
  ...(process.env.DATABASE_MIGRATION_URL ? { datasource: { url: process.env.DATABASE_MIGRATION_URL } } : {}),
});
