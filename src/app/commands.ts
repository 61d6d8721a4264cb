import { join } from 'node:path';
import { type Accounts, createAccounts } from '../accounts/accounts.js';
import type { Staff } from '../accounts/staff.js';
import { startApp } from '../app.js';
import { createSendMail } from '../channels/email/send-mail.js';
import type { Commands } from '../cli/command-line.js';
import { systemClock } from '../platform/clock.js';
import { type Config, readConfig } from '../platform/config/config.js';
import type { Database } from '../platform/database/database.js';
import { startEmbeddedServer } from '../platform/database/embedded/embedded-server.js';
import { migrate } from '../platform/database/migrate.js';
import { DocketError } from '../platform/errors/docket-error.js';
import { createLogger, type Logger } from '../platform/logging/logger.js';
import { createStorage } from '../platform/storage/create-storage.js';
import { createGate } from '../vault/gate.js';
import { loadMasterKeys, type MasterKeys } from '../vault/master-keys.js';
import { deriveKeys } from '../vault/seal.js';
import { connectDatabase } from './connect-database.js';
import { exportJob } from './export/export-job.js';
import { seedOrganization } from './seed/seed-organization.js';
import { verifyOrganization } from './verify.js';

/** The commands of the command line, on the settings of the environment. */
export function createCommands(): Commands {
  const settings = () => {
    const config = readConfig(process.env);
    return { config, logger: createLogger(config.logLevel) };
  };
  return {
    async run(mode) {
      const { config, logger } = settings();
      await runUntilStopped(config, logger, mode);
    },
    async migrate() {
      const { config } = settings();
      if (config.database.kind === 'external') {
        return await migrate(config.database.migrationUrl, { appUrl: config.database.url });
      }
      const server = await startEmbeddedServer(config.dataDir);
      try {
        return await migrate(server.url, { appUrl: server.url });
      } finally {
        if (server.started) {
          await server.stop();
        }
      }
    },
    async withAccounts(work) {
      const { config, logger } = settings();
      await withDatabase(config, logger, (db) => work(openAccounts(config, logger, db)));
    },
    async asOwner(organization, work) {
      const { config, logger } = settings();
      await withDatabase(config, logger, async (db) => {
        const organizationId = await chooseOrganization(db, organization);
        await work(openAccounts(config, logger, db), await readOwner(db, organizationId));
      });
    },
    async seed({ organization, ...wanted }) {
      const { config, logger } = settings();
      return await withDatabase(config, logger, async (db) => {
        const storage = await createStorage(config.storage, join(config.dataDir, 'staging'));
        const organizationId = await chooseOrganization(db, organization);
        const progress = (line: string) => void process.stderr.write(`${line}\n`);
        const parts = { db, storage, now: systemClock.now(), progress };
        return { organizationId, ...(await seedOrganization(parts, organizationId, wanted)) };
      });
    },
    async exportJob({ organization, job, out }) {
      const { config, logger } = settings();
      await withDatabase(config, logger, async (db) => {
        const storage = await createStorage(config.storage, join(config.dataDir, 'staging'));
        const owner = await readOwner(db, await chooseOrganization(db, organization));
        const gate = createGate(openKeys(config, logger));
        await exportJob({ db, storage, gate }, owner, job, out);
      });
    },
    async verify({ organization, job }) {
      const { config, logger } = settings();
      return await withDatabase(config, logger, async (db) => {
        const storage = await createStorage(config.storage, join(config.dataDir, 'staging'));
        const organizationId = await chooseOrganization(db, organization);
        return await verifyOrganization(
          { db, storage },
          organizationId,
          job === undefined ? {} : { jobNumber: job },
        );
      });
    },
  };
}

function openKeys(config: Config, logger: Logger): MasterKeys {
  return loadMasterKeys(config.masterKeys, config.dataDir, (path) =>
    logger.warn({ path }, 'MASTER KEYS WERE CREATED. Back this file up now.'),
  );
}

function openAccounts(config: Config, logger: Logger, db: Database): Accounts {
  const sendMail = config.smtpUrl ? createSendMail(config.smtpUrl, config.mailFrom) : undefined;
  return createAccounts({
    db,
    clock: systemClock,
    logger,
    publicUrl: config.publicUrl,
    sendMail,
    authSecrets: deriveKeys(openKeys(config, logger), 'sessions'),
  });
}

async function readOwner(db: Database, organizationId: string): Promise<Staff> {
  const member = await db.withOrganization(organizationId, (tx) =>
    tx.member.findFirst({
      where: { role: 'owner', deactivatedAt: null },
      orderBy: { createdAt: 'asc' },
      include: { organization: { select: { name: true } } },
    }),
  );
  if (!member) {
    throw new DocketError('conflict', 'This organization has no owner any more, so nobody can be invited.');
  }
  const { id: memberId, name, email, userId, organization } = member;
  return {
    memberId,
    organizationId,
    organizationName: organization.name,
    role: 'owner',
    name,
    email,
    userId: userId ?? '',
  };
}

/** Starts, says where it is, and stops at Ctrl-C or SIGTERM; a second one ends it at once. */
async function runUntilStopped(
  config: Config,
  logger: Logger,
  mode: 'start' | 'web' | 'worker',
): Promise<void> {
  const app = await startApp(config, logger, { mode });
  if (mode === 'start') {
    await welcome(app, config);
  }
  const signal = await new Promise<string>((resolve) => {
    for (const name of ['SIGINT', 'SIGTERM'] as const) {
      process.once(name, () => resolve(name));
    }
  });
  logger.info({ signal }, 'stopping: running work is finished first');
  process.once('SIGINT', () => process.exit(130));
  await app.stop();
  logger.info('stopped');
}

async function welcome(app: Awaited<ReturnType<typeof startApp>>, config: Config): Promise<void> {
  const { signInUrl } = await app.accounts.ensureFirstOrganization();
  const url = config.port === 0 ? `http://localhost:${app.port}` : config.publicUrl;
  const lines = [
    '',
    `  Docket runs at ${url}`,
    ...(app.simulator ? [`  Text it from the simulator: ${url}/simulator`] : []),
    ...(signInUrl ? [`  Sign in as the owner:       ${signInUrl}`] : [`  Sign in at ${url}/sign-in`]),
    '',
  ];
  process.stderr.write(`${lines.join('\n')}\n`);
}

async function withDatabase<T>(
  config: Config,
  logger: Logger,
  work: (db: Database) => Promise<T>,
): Promise<T> {
  const connected = await connectDatabase(config, logger, { migrate: false, alone: false });
  try {
    return await work(connected.db);
  } finally {
    await connected.close();
  }
}

async function chooseOrganization(db: Database, wanted: string | undefined): Promise<string> {
  const { rows } = await db.pool.query<{ id: string; name: string; slug: string }>(
    'SELECT id, name, slug FROM docket_organizations()',
  );
  const matches =
    wanted === undefined ? rows : rows.filter((row) => [row.id, row.name, row.slug].includes(wanted));
  const [only, ...others] = matches;
  if (only && others.length === 0) {
    return only.id;
  }
  const known = rows.map((row) => row.slug).join(', ') || 'none';
  throw new DocketError('invalid-input', `Say which organization with --organization. There are: ${known}.`);
}
