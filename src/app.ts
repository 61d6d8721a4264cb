import {
  createServer as createHttpServer,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import { join } from 'node:path';
import { type Accounts, createAccounts } from './accounts/accounts.js';
import type { SendMail } from './accounts/accounts-parts.js';
import { type ConnectedDatabase, connectDatabase } from './app/connect-database.js';
import { type ConnectedSlack, connectSlack } from './app/connect-slack.js';
import { connectPayLinks } from './app/connect-stripe.js';
import { type ConnectedTwilio, connectTwilio } from './app/connect-twilio.js';
import { createDeliveryHandlers } from './app/delivery-handlers.js';
import { createWorkerDoor } from './app/health-door.js';
import { createIntakePorts } from './app/intake-ports.js';
import { openDoors } from './app/open-doors.js';
import { createOpenWork } from './app/open-work.js';
import { createWordScreening } from './app/screening.js';
import { connectHome } from './app/show-home.js';
import { createTaskHandlers } from './app/task-handlers.js';
import { wakeAtOnce } from './app/wake-at-once.js';
import { createSendMail } from './channels/email/send-mail.js';
import { createReceive, type Receive } from './inbox/receive-delivery.js';
import type { PayLinks } from './invoices/pay-links.js';
import { planRemindersAgain } from './jobs/bookings/plan-notices.js';
import { type Clock, systemClock } from './platform/clock.js';
import type { Config } from './platform/config/config.js';
import { DocketError } from './platform/errors/docket-error.js';
import { createMediaFetcher, type MediaFetcher } from './platform/fetch-media/fetch-media.js';
import type { Logger } from './platform/logging/logger.js';
import { createMetrics, type Metrics } from './platform/metrics/create-metrics.js';
import { readBacklog } from './platform/metrics/read-backlog.js';
import { openQueue, type Queue } from './platform/queue/queue.js';
import { createStorage } from './platform/storage/create-storage.js';
import type { Storage } from './platform/storage/storage.js';
import { type Lookouts, loadMasterKeys, type MasterKeys } from './vault/master-keys.js';
import { deriveKeys } from './vault/seal.js';

export type AppMode = 'start' | 'web' | 'worker';

export type App = {
  port: number;
  accounts: Accounts;
  simulator: ConnectedTwilio['simulator'];
  /** Takes no more requests and tasks, lets running ones finish, closes everything it opened. */
  stop(): Promise<void>;
};

/** What every part of a running Docket is made from. */
export type Foundation = {
  config: Config;
  logger: Logger;
  clock: Clock;
  keys: MasterKeys;
  database: ConnectedDatabase;
  storage: Storage;
  queue: Queue;
  twilio: ConnectedTwilio;
  /** Undefined where no Slack app is set up. */
  slack: ConnectedSlack | undefined;
  payLinks: PayLinks;
  mediaFetcher: MediaFetcher;
  receive: Receive;
  accounts: Accounts;
  /** Undefined where no mail is set up. */
  sendMail: SendMail | undefined;
  metrics: Metrics;
  /** How often workers look for due rows past the queue. */
  sweepMs: number;
};

const SWEEP_MS = 5_000;

/** `lookouts` are the vault's own where no test gives others. */
export type AppOptions = { mode: AppMode; clock?: Clock; sweepMs?: number; lookouts?: Lookouts };

/**
 * Puts Docket together and starts it. The port is taken first: a busy one is said before anything is started.
 * @throws DocketError with one line that says what to do.
 */
export async function startApp(config: Config, logger: Logger, options: AppOptions): Promise<App> {
  const server = createHttpServer();
  server.on('request', sayStarting);
  const port = options.mode === 'worker' ? config.port : await listen(server, config.port);
  const opened: (() => Promise<void>)[] = [];
  try {
    const foundation = await layFoundation(
      { ...config, ...publicUrlFor(config, port) },
      logger,
      port,
      options,
      opened,
    );
    const intake = {
      keys: foundation.keys,
      ports: createIntakePorts({ publicUrl: foundation.config.publicUrl, queue: foundation.queue }),
    };
    if (options.mode !== 'worker') {
      const doors = await openDoors(foundation, intake);
      server.off('request', sayStarting);
      server.on('request', doors.app);
      opened.push(
        () => doors.close(),
        () => closeServer(server),
      );
    }
    if (options.mode === 'worker') {
      await openWorkerDoor(server, foundation, opened);
    }
    if (options.mode !== 'web') {
      const handlers = createDeliveryHandlers({
        intake,
        clock: foundation.clock,
        logger,
        payLinks: foundation.payLinks,
        showHome: foundation.slack && connectHome(foundation, foundation.slack),
      });
      await foundation.queue.work(createTaskHandlers(foundation, intake, handlers));
      if (foundation.slack) {
        opened.push(wakeAtOnce(foundation));
      }
    }
    return {
      port,
      accounts: foundation.accounts,
      simulator: foundation.twilio.simulator,
      stop: () => closeAll(opened, logger),
    };
  } catch (error) {
    server.close();
    await closeAll(opened, logger);
    throw error;
  }
}

/** A worker answers how it is, where its port is free: beside the pages on one machine it needs a PORT of its own. */
async function openWorkerDoor(
  server: Server,
  foundation: Foundation,
  opened: (() => Promise<void>)[],
): Promise<void> {
  server.off('request', sayStarting);
  server.on('request', createWorkerDoor(foundation));
  try {
    await listen(server, foundation.config.port);
    opened.push(() => closeServer(server));
  } catch (err) {
    foundation.logger.warn(
      { err },
      'this worker works, but health and metrics are not served: set PORT to a free one',
    );
  }
}

/** The port is taken before there is anything behind it: whoever knocks now is told to come again. */
function sayStarting(_request: IncomingMessage, response: ServerResponse): void {
  response
    .writeHead(503, { 'Retry-After': '1', 'Content-Type': 'text/plain', Connection: 'close' })
    .end('Docket is starting.\n');
}

/** With PORT=0 the public address follows the port that was given. */
function publicUrlFor(config: Config, port: number): { publicUrl: string } {
  return {
    publicUrl:
      config.port === 0 && config.publicUrl.endsWith(':0') ? `http://localhost:${port}` : config.publicUrl,
  };
}

async function layFoundation(
  config: Config,
  logger: Logger,
  port: number,
  options: AppOptions,
  opened: (() => Promise<void>)[],
): Promise<Foundation> {
  const clock = options.clock ?? systemClock;
  const sweepMs = options.sweepMs ?? SWEEP_MS;
  const loaded = loadMasterKeys(config.masterKeys, config.dataDir, (path) => {
    logger.warn(
      { path },
      'MASTER KEYS WERE CREATED. Back this file up now, apart from the database: without it no saved passcode can be read.',
    );
  });
  const keys = options.lookouts ? { ...loaded, lookouts: options.lookouts } : loaded;
  const database = await connectDatabase(config, logger, {
    migrate: options.mode === 'start',
    alone: options.mode === 'start',
  });
  opened.push(() => database.close());
  const storage = await createStorage(config.storage, join(config.dataDir, 'staging'));
  const queue = openQueue({
    connection: config.queue.kind === 'redis' ? config.queue : { kind: 'postgres', url: database.url },
    logger,
    sweepMs,
  });
  opened.push(() => queue.close());
  const twilio = connectTwilio(config, port, database.db);
  const slack = connectSlack({ config, db: database.db, keys, clock, logger });
  if (slack) {
    opened.push(slack.own.keepTrying());
  }
  const mediaFetcher = createMediaFetcher({
    allowedHosts: [...config.mediaHosts, ...twilio.mediaHosts, ...(slack?.mediaHosts ?? [])],
  });
  opened.push(
    () => mediaFetcher.close(),
    async () => twilio.simulator?.close(),
  );
  const receive = createReceive({ pool: database.db.pool, keys, onReceived: () => queue.wake('deliveries') });
  const sendMail = config.smtpUrl ? createSendMail(config.smtpUrl, config.mailFrom) : undefined;
  const accounts = createAccounts({
    db: database.db,
    clock,
    logger,
    publicUrl: config.publicUrl,
    sendMail,
    openWork: createOpenWork(clock),
    onChanged: planRemindersAgain,
    screenWords: createWordScreening(keys),
    authSecrets: deriveKeys(keys, 'sessions'),
  });
  const metrics = createMetrics({ readBacklog: () => readBacklog(database.db.pool), clock });
  return {
    config,
    logger,
    clock,
    keys,
    database,
    storage,
    queue,
    twilio,
    slack,
    payLinks: connectPayLinks({
      stripe: config.stripe,
      publicUrl: config.publicUrl,
      db: database.db,
      keys,
      clock,
      logger,
    }),
    mediaFetcher,
    receive,
    accounts,
    sendMail,
    metrics,
    sweepMs,
  };
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => {
      const why = cause.code === 'EADDRINUSE' ? 'is already in use' : `cannot be used (${cause.code})`;
      reject(
        new DocketError(
          'setting-broken',
          `Port ${port} ${why}. Stop what uses it, or set PORT to another one.`,
          {},
          { cause },
        ),
      );
    });
    server.listen(port, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
    // Requests get five seconds to finish; after that what is still open is event streams.
    setTimeout(() => server.closeAllConnections(), 5_000).unref();
  });
}

/** Last opened, first closed. What fails to close is said and does not keep the rest open. */
async function closeAll(opened: (() => Promise<void>)[], logger: Logger): Promise<void> {
  for (const close of opened.splice(0).reverse()) {
    try {
      await close();
    } catch (err) {
      logger.error({ err }, 'something did not close');
    }
  }
}
