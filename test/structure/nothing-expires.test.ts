import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const files = ['src', 'prisma/migrations'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:tsx?|sql)$/.test(name) && !name.includes('generated/'))
    .map((name) => join(folder, name)),
);
const saying = (pattern: RegExp) =>
  files.filter((file) => pattern.test(readFileSync(file, 'utf8').replace(/\s+/g, ' ')));

test('only a person’s deliberate delete marks a photo as deleted, and no row of a photo or its bytes ever goes', () => {
  expect(saying(/\bdeletedBy: (?!true|false|null)|\bdeleted_by = /)).toEqual(['src/photos/delete-photo.ts']);
  const rowsGo = saying(/\b(?:photo|blob)\.delete(?:Many)?\(|DELETE FROM "?(?:photo|blob)"?[\s;`]/i);
  expect(rowsGo).toEqual(['prisma/migrations/20261125010100_demo_data/migration.sql']);
  expect(saying(/GRANT [^;]*\bDELETE\b[^;]* ON [^;]*\b(?:photo|blob)\b[^;]*TO docket_app/)).toEqual([]);
});

test('what goes as a whole is what was made up: marked by what loads it, and by nothing else', () => {
  expect(saying(/\bdocket_remove_demo\(/).filter((file) => file.startsWith('src/'))).toEqual([
    'src/app/demo/remove-demo.ts',
  ]);
  expect(saying(/\bdemo: true\b/).sort()).toEqual([
    'src/app/demo/tell-story.ts',
    'src/customers/demo-customers.ts',
    'src/customers/find-or-create-customer.ts',
  ]);
  expect(saying(/\bmakeDemoCustomer\(/).sort()).toEqual([
    'src/app/demo/load-demo.ts',
    'src/customers/demo-customers.ts',
  ]);
});

test('originals are removed in one place, for photos that are marked as deleted and by no age', () => {
  const deletes = saying(/\bstorage\.delete\(/).filter((file) => !file.startsWith('src/platform/storage/'));
  expect(deletes.sort()).toEqual(['src/photos/covers/remove-stale.ts', 'src/photos/remove-bytes.ts']);
  // What was made of a covered photo goes; it names no original.
  const stale = readFileSync('src/photos/covers/remove-stale.ts', 'utf8');
  expect(stale).toMatch(/renditionFolder\(/);
  expect(stale).not.toMatch(/originalKey|originals\//);
  const remover = readFileSync('src/photos/remove-bytes.ts', 'utf8');
  expect(remover).toMatch(/deletedAt: \{ not: null \}/);
  expect(remover).not.toMatch(/createdAt|storedAt|created_at|stored_at/);
  expect(saying(/LifecycleConfiguration|Expiration/)).toEqual([]);
});
