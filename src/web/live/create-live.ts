import { type Channel, createChannel, createSession } from 'better-sse';
import { type Request, type Response, Router } from 'express';
import type { Staff } from '../../accounts/staff.js';
import type { Writing } from '../../conversations/announce-writing.js';
import { DocketError } from '../../platform/errors/docket-error.js';
import type { Logger } from '../../platform/logging/logger.js';
import { type RequireStaff, staffOf } from '../http/staff-gate.js';
import { livePath } from '../ui/routes/browser.js';
import { type LiveNotice, listenForNotices } from './listen-for-notices.js';

export type LiveParts = {
  databaseUrl: string;
  logger: Logger;
  requireStaff: RequireStaff;
  /** Whether a person sees a conversation: only they hear who writes in it. */
  sees(staff: Staff, conversationId: string): Promise<boolean>;
  limits?: Partial<LiveLimits>;
};

export type LiveLimits = {
  /** Streams this process holds open at once, and of one member. */
  streams: number;
  streamsPerMember: number;
  /** After this long a stream ends; the browser opens the next one, and is asked again who it is. */
  longestMs: number;
};

export type Live = {
  /** `GET /live`. */
  router: Router;
  /** Resolves once changes are heard. */
  listening: Promise<void>;
  /** Ends every stream and stops listening. Call it before the server closes, which waits for its answers. */
  close(): Promise<void>;
};

const LIMITS: LiveLimits = { streams: 1_000, streamsPerMember: 12, longestMs: 15 * 60_000 };
const HEARTBEAT_MS = 20_000;
const RECONNECT_MS = 2_000;
/** A page may be as old as this when it begins to listen, and hears what changed meanwhile; an older one looks anew. */
const OLDEST_PAGE_MS = 60_000;
/** A browser that has not taken in this many bytes is let go; it connects again and looks at everything anew. */
const MOST_UNREAD_BYTES = 64 * 1024;

type Stream = { staff: Staff; response: Response };
type OrganizationChannel = Channel<Record<string, never>, Stream>;

/**
 * Live changes for signed-in members: server-sent events `change` with `{ topics }`, only of their own organization.
 * Topics are names (`inbox`, `job-12`, `conversation-…`), never content: what a member may see of it is decided when
 * their page asks again. A page that says its `age` in milliseconds hears first what changed while it came. After a gap the topic `resync` says that something may have been missed. Who writes in a
 * conversation is told at once, as `writing` with `{ conversationId, memberId, name, writing }`, to everybody else
 * who sees it.
 */
export function createLive({ databaseUrl, logger, requireStaff, sees, limits }: LiveParts): Live {
  const bounds = { ...LIMITS, ...limits };
  const channels = new Map<string, OrganizationChannel>();
  const streams = new Set<Stream>();
  const lately: ({ at: number } & LiveNotice)[] = [];
  /** Since when nothing was missed. */
  let heardSince = Number.POSITIVE_INFINITY;
  let closing = false;

  const listener = listenForNotices({
    databaseUrl,
    logger,
    onNotice: (notice: LiveNotice) => {
      remember(lately, notice);
      tell(channels.get(notice.organizationId), notice.topics);
    },
    onWriting: (writing) => {
      tellOfWriting(channels.get(writing.organizationId), writing, sees).catch((err: unknown) => {
        logger.warn({ err }, 'who is writing was not told to everybody');
      });
    },
    onGap: () => {
      heardSince = performance.now();
      for (const channel of channels.values()) {
        tell(channel, ['resync']);
      }
    },
  });

  async function open(request: Request, response: Response): Promise<void> {
    const staff = staffOf(response);
    const own = [...streams].filter((stream) => stream.staff.memberId === staff.memberId).length;
    if (closing || streams.size >= bounds.streams) {
      throw new DocketError('unavailable', 'Too many pages are open. This one is not live; reload it later.');
    }
    if (own >= bounds.streamsPerMember) {
      throw new DocketError('too-many-requests', 'You have too many pages open. Close some of them.');
    }
    const stream: Stream = { staff, response };
    streams.add(stream);
    const end = setTimeout(() => response.end(), bounds.longestMs);
    response.once('close', () => {
      clearTimeout(end);
      streams.delete(stream);
    });
    const session = await createSession<Stream>(request, response, {
      keepAlive: HEARTBEAT_MS,
      retry: RECONNECT_MS,
      state: stream,
    });
    if (session.isConnected) {
      channelOf(staff.organizationId).register(session);
      const topics = changedSince(staff.organizationId, Number(request.query.age));
      if (topics.length > 0) session.push({ topics }, 'change');
    }
  }

  function channelOf(organizationId: string): OrganizationChannel {
    const known = channels.get(organizationId);
    if (known) {
      return known;
    }
    const channel = createChannel<Record<string, never>, Stream>();
    channel.on('session-deregistered', () => {
      if (channel.sessionCount === 0) {
        channels.delete(organizationId);
      }
    });
    channels.set(organizationId, channel);
    return channel;
  }

  /** What changed while a page came that was asked for `age` milliseconds ago; nothing where it does not say. */
  function changedSince(organizationId: string, age: number): string[] {
    if (!(age >= 0)) return [];
    const since = performance.now() - age;
    if (age > OLDEST_PAGE_MS || since < heardSince) return ['resync'];
    const meant = lately.filter((one) => one.organizationId === organizationId && one.at >= since);
    return [...new Set(meant.flatMap(({ topics }) => topics))];
  }

  const router = Router();
  router.get(livePath(), requireStaff(), open);
  return {
    router,
    listening: listener.listening,
    async close() {
      closing = true;
      for (const { response } of streams) {
        response.end();
      }
      await listener.close();
    },
  };
}

/** To the streams of colleagues who see the conversation. */
async function tellOfWriting(
  channel: OrganizationChannel | undefined,
  { organizationId: _, ...writing }: Writing,
  sees: LiveParts['sees'],
): Promise<void> {
  const told = new Map<string, Promise<boolean>>();
  for (const session of channel?.activeSessions ?? []) {
    const { staff } = session.state;
    if (staff.memberId === writing.memberId) {
      continue;
    }
    const may = told.get(staff.memberId) ?? sees(staff, writing.conversationId);
    told.set(staff.memberId, may);
    if ((await may) && session.isConnected) {
      session.push(writing, 'writing');
    }
  }
}

function remember(lately: ({ at: number } & LiveNotice)[], notice: LiveNotice): void {
  const at = performance.now();
  const old = lately.findIndex((one) => one.at >= at - OLDEST_PAGE_MS);
  lately.splice(0, old === -1 ? lately.length : old);
  lately.push({ at, ...notice });
}

function tell(channel: OrganizationChannel | undefined, topics: readonly string[]): void {
  for (const { state } of channel?.activeSessions ?? []) {
    if (state.response.writableLength > MOST_UNREAD_BYTES) {
      state.response.destroy();
    }
  }
  channel?.broadcast({ topics }, 'change');
}
