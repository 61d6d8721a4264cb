import { execFileSync } from 'node:child_process';
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startEmbeddedServer } from '../../src/platform/database/embedded/embedded-server.js';

const path = process.env.PATH;
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'docket-identity-'));
});
afterEach(async () => {
  process.env.PATH = path;
  await rm(folder, { recursive: true, force: true });
});

/** A machine on which `id` knows only these users. */
async function onlyUsers(names: string[]): Promise<void> {
  const real = execFileSync('which', ['id'], { encoding: 'utf8' }).trim();
  await mkdir(join(folder, 'bin'));
  const script = `#!/bin/sh\ncase "$2" in ${[...names, '""'].join('|')}) exec ${real} "$@";; esac\nexit 1\n`;
  await writeFile(join(folder, 'bin', 'id'), script);
  await chmod(join(folder, 'bin', 'id'), 0o755);
  process.env.PATH = `${join(folder, 'bin')}:${path}`;
}

const asRoot = test.skipIf(process.getuid?.() !== 0);

asRoot(
  'started by root where there is no user postgres, the server runs as nobody',
  async () => {
    await onlyUsers(['nobody']);
    await chmod(folder, 0o755);
    const server = await startEmbeddedServer(join(folder, 'data'));
    try {
      const owner = execFileSync('stat', ['-c', '%U', join(folder, 'data', 'postgres')], {
        encoding: 'utf8',
      });
      expect(owner.trim()).toBe('nobody');
      expect(server.started).toBe(true);
    } finally {
      await server.stop();
    }
  },
  120_000,
);

asRoot('started by root where there is neither, it says what to do', async () => {
  await onlyUsers([]);
  await expect(startEmbeddedServer(join(folder, 'data'))).rejects.toThrow(
    /Start Docket as an ordinary user, or set DATABASE_URL/,
  );
});
