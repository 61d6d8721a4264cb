import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import { DocketError } from '../../errors/docket-error.js';
import { type ServerHome, settleServerHome } from './server-home.js';

const run = promisify(execFile);
const OWNER = 'docket_owner';
const DATABASE = 'docket';

export type EmbeddedServer = {
  /** Connects as the owner of the `docket` database. */
  url: string;
  /** False when a server that was already running was adopted. */
  started: boolean;
  /** Stops the server, whoever started it, after disconnecting its clients. */
  stop(): Promise<void>;
};

/**
 * Starts the PostgreSQL of a data folder, or adopts the one that is running (it survives a killed Docket).
 * Loopback only, a free port, a random password kept in `postgres.json` (mode 600). `flags` go to the server.
 * @throws DocketError when the folder cannot be used.
 */
export async function startEmbeddedServer(dataDir: string, flags: string[] = []): Promise<EmbeddedServer> {
  const home = settleServerHome(dataDir);
  const password = readPassword(dataDir);
  await makeCluster(home, password);
  for (let attempt = 1; ; attempt++) {
    const running = await findRunning(home, password);
    if (running) {
      await createDatabase(running);
      return { url: `${running}/${DATABASE}`, started: attempt > 1, stop: () => stopServer(home) };
    }
    if (attempt > 3) {
      throw new DocketError(
        'unavailable',
        `The embedded PostgreSQL does not start; its log is ${join(home.clusterDir, 'server.log')}.`,
      );
    }
    await launch(home, flags);
  }
}

function readPassword(dataDir: string): string {
  const path = join(dataDir, 'postgres.json');
  try {
    writeFileSync(path, JSON.stringify({ password: randomBytes(24).toString('base64url') }), {
      mode: 0o600,
      flag: 'wx',
    });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') {
      throw new DocketError(
        'setting-broken',
        `The data folder ${dataDir} cannot be written. Give Docket the right to, or set DATA_DIR.`,
        {},
        { cause: error },
      );
    }
  }
  return (JSON.parse(readFileSync(path, 'utf8')) as { password: string }).password;
}

/** `initdb` into a folder beside, then one rename: a start that is killed half-way leaves nothing half-made. */
async function makeCluster(home: ServerHome, password: string): Promise<void> {
  if (existsSync(join(home.clusterDir, 'PG_VERSION'))) {
    return;
  }
  const half = `${home.clusterDir}.${process.pid}`;
  const secretFile = join(tmpdir(), `docket-${randomBytes(8).toString('hex')}`);
  rmSync(half, { recursive: true, force: true });
  mkdirSync(half, { mode: 0o700 });
  writeFileSync(secretFile, password, { mode: 0o600 });
  if (home.identity) {
    chownSync(half, home.identity.uid, home.identity.gid);
    chownSync(secretFile, home.identity.uid, home.identity.gid);
  }
  try {
    await runBinary(home, 'initdb', [
      `--pgdata=${half}`,
      `--username=${OWNER}`,
      '--auth=scram-sha-256',
      `--pwfile=${secretFile}`,
      '--encoding=UTF8',
      '--locale-provider=builtin',
      '--locale=C.UTF-8',
    ]);
    renameSync(half, home.clusterDir);
  } catch (error) {
    if (!existsSync(join(home.clusterDir, 'PG_VERSION'))) {
      throw error;
    }
  } finally {
    rmSync(secretFile, { force: true });
    rmSync(half, { recursive: true, force: true });
  }
}

/** `postmaster.pid` line 4 is the port (PostgreSQL documentation, "Database File Layout"). */
async function findRunning(home: ServerHome, password: string): Promise<string | undefined> {
  const file = join(home.clusterDir, 'postmaster.pid');
  if (!existsSync(file)) {
    return undefined;
  }
  const port = readFileSync(file, 'utf8').split('\n')[3]?.trim();
  const url = `postgresql://${OWNER}:${password}@127.0.0.1:${port}`;
  const client = new pg.Client({ connectionString: `${url}/postgres`, connectionTimeoutMillis: 5_000 });
  try {
    await client.connect();
    const { rows } = await client.query<{ directory: string }>(
      "SELECT current_setting('data_directory') AS directory",
    );
    return rows[0]?.directory === home.clusterDir ? url : undefined;
  } catch {
    return undefined; // a file left by a server that is gone: starting is what mends it
  } finally {
    await client.end();
  }
}

async function launch(home: ServerHome, flags: string[]): Promise<void> {
  const options = [
    '-p',
    String(await freePort()),
    '-c',
    'listen_addresses=127.0.0.1',
    '-c',
    "unix_socket_directories=''",
    '-c',
    'max_connections=200',
    ...flags,
  ];
  try {
    await runBinary(home, 'pg_ctl', [
      'start',
      '-w',
      '-t',
      '60',
      '-D',
      home.clusterDir,
      '-l',
      join(home.clusterDir, 'server.log'),
      '-o',
      options.join(' '),
    ]);
  } catch (error) {
    // Two that start at once: the second fails, and finds the first one's server when it looks again.
    if (!existsSync(join(home.clusterDir, 'postmaster.pid'))) {
      throw new DocketError(
        'unavailable',
        `The embedded PostgreSQL does not start; its log is ${join(home.clusterDir, 'server.log')}.`,
        {},
        { cause: error },
      );
    }
  }
}

async function createDatabase(serverUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: `${serverUrl}/postgres` });
  await client.connect();
  try {
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [DATABASE]);
    if (rowCount === 0) {
      await client.query(`CREATE DATABASE ${DATABASE}`);
    }
  } finally {
    await client.end();
  }
}

async function stopServer(home: ServerHome): Promise<void> {
  if (existsSync(join(home.clusterDir, 'postmaster.pid'))) {
    await runBinary(home, 'pg_ctl', ['stop', '-m', 'fast', '-w', '-t', '60', '-D', home.clusterDir]);
  }
}

async function runBinary(home: ServerHome, name: string, args: string[]): Promise<void> {
  await run(join(home.binDir, name), args, { ...home.identity, cwd: '/', env: { LC_ALL: 'C', TZ: 'UTC' } });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
