import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { readWriting, WRITING_CHANNEL, type Writing } from '../../conversations/announce-writing.js';
import type { Logger } from '../../platform/logging/logger.js';

/** The database channel that the `live_notice` triggers speak on. */
const CHANNEL = 'docket_live';
/** How often a silent connection is asked whether it is still there, and how long it may take to say so. */
const PROBE_MS = 30_000;
const PROBE_TIMEOUT_MS = 10_000;
const FIRST_RETRY_MS = 250;
const LONGEST_RETRY_MS = 10_000;

/** What changed in one organization: names of parts of pages, as `recordTopic` makes them, and `inbox`. */
export type LiveNotice = { organizationId: string; topics: string[] };

export type NoticeParts = {
  databaseUrl: string;
  logger: Logger;
  onNotice: (notice: LiveNotice) => void;
  onWriting: (writing: Writing) => void;
  /** It listens from now on; what was said before, it has missed. */
  onGap: () => void;
};

export type NoticeListener = {
  /** Resolves once the first connection listens. */
  listening: Promise<void>;
  close(): Promise<void>;
};

/**
 * Listens on one connection of its own for what other transactions committed, and connects again whenever it is
 * lost, waiting longer each time (250 ms to 10 s).
 */
export function listenForNotices(parts: NoticeParts): NoticeListener {
  const stop = new AbortController();
  let markListening = () => {};
  const listening = new Promise<void>((resolve) => {
    markListening = resolve;
  });
  const finished = keepListening(parts, stop.signal, markListening);
  return {
    listening,
    async close() {
      stop.abort();
      await finished;
    },
  };
}

async function keepListening(parts: NoticeParts, signal: AbortSignal, listens: () => void): Promise<void> {
  let retryMs = FIRST_RETRY_MS;
  while (!signal.aborted) {
    try {
      await listenOnce(parts, signal, () => {
        retryMs = FIRST_RETRY_MS;
        listens();
        parts.onGap();
      });
    } catch (err) {
      if (!signal.aborted) {
        parts.logger.warn({ err }, 'live changes are not heard; connecting again');
      }
    }
    await pause(retryMs, signal);
    retryMs = Math.min(retryMs * 2, LONGEST_RETRY_MS);
  }
}

/** Resolves when `signal` aborts; rejects when the connection is lost or never came up. */
async function listenOnce(
  { databaseUrl, logger, onNotice, onWriting }: NoticeParts,
  signal: AbortSignal,
  onListening: () => void,
): Promise<void> {
  const client = new pg.Client({
    connectionString: databaseUrl,
    options: '-c role=docket_app',
    application_name: 'docket live',
    keepAlive: true,
    connectionTimeoutMillis: PROBE_TIMEOUT_MS,
    query_timeout: PROBE_TIMEOUT_MS,
  });
  const lost = new Promise<never>((_resolve, reject) => {
    client.on('error', reject);
    client.on('end', () => reject(new Error('the connection ended')));
  });
  lost.catch(() => {}); // it may be lost before anybody waits for it; the race below hears of it all the same
  const tellWriting = (payload: string) => {
    try {
      onWriting(readWriting(payload));
    } catch (err) {
      logger.warn({ err }, 'a notice of somebody writing could not be read');
    }
  };
  client.on('notification', ({ channel, payload }) => {
    if (channel === CHANNEL && payload) {
      onNotice(readNotice(payload));
    }
    if (channel === WRITING_CHANNEL && payload) {
      tellWriting(payload);
    }
  });
  try {
    await client.connect();
    await client.query(`LISTEN ${CHANNEL}; LISTEN ${WRITING_CHANNEL}`);
    onListening();
    while (!signal.aborted) {
      await Promise.race([client.query('SELECT 1'), lost]);
      await Promise.race([pause(PROBE_MS, signal), lost]);
    }
  } finally {
    await client.end();
  }
}

function readNotice(payload: string): LiveNotice {
  const [organizationId = '', ...topics] = payload.split(' ');
  return { organizationId, topics };
}

/** Waits, or until `signal` aborts. */
async function pause(ms: number, signal: AbortSignal): Promise<void> {
  try {
    await wait(ms, undefined, { signal });
  } catch (error) {
    if (!signal.aborted) {
      throw error;
    }
  }
}
