import type { Readable } from 'node:stream';
import type { Agent, Dispatcher } from 'undici';
import { createGuardedAgent, type Resolve } from './guarded-agent.js';
import { asMediaFetchError, failureOfStatus } from './map-failure.js';
import { MediaFetchError } from './media-fetch-error.js';
import { MediaHosts } from './media-hosts.js';
import { MeteredBody } from './metered-body.js';

export type MediaCredentials =
  | { readonly scheme: 'basic'; readonly username: string; readonly password: string }
  | { readonly scheme: 'bearer'; readonly token: string };

export interface MediaFetcherOptions {
  /** `MEDIA_HOSTS`: see `MediaHosts` for what an entry allows. */
  readonly allowedHosts: readonly string[];
  readonly timeouts?: Partial<MediaTimeouts>;
  /** For tests: who turns names into addresses. */
  readonly resolve?: Resolve;
}

/** All in milliseconds. */
export interface MediaTimeouts {
  readonly connectMs: number;
  readonly headersMs: number;
  /** The longest pause within the body. */
  readonly idleMs: number;
  /** From the first connection to the last byte, redirects included. */
  readonly totalMs: number;
}

export interface FetchMediaRequest {
  readonly url: string;
  readonly maxBytes: number;
  readonly credentials?: MediaCredentials | undefined;
  /** The only hosts (`host`, or `host:port` where the port is not the scheme's own) that see the credentials. */
  readonly credentialHosts?: readonly string[];
  readonly signal?: AbortSignal | undefined;
}

export interface FetchedMedia {
  /** Read it to its end or destroy it. Fails with `MediaFetchError` (`truncated`, `timeout`, `too-large`, …). */
  readonly stream: Readable;
  /** As the server says; never believed. Sniff the bytes: Slack answers 200 with a sign-in page. */
  readonly contentType: string | undefined;
  readonly contentLength: number | undefined;
}

export interface MediaFetcher {
  fetchMedia(request: FetchMediaRequest): Promise<FetchedMedia>;
  close(): Promise<void>;
}

const MAX_REDIRECTS = 5;
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
const DEFAULT_TIMEOUTS: MediaTimeouts = {
  connectMs: 5_000,
  headersMs: 15_000,
  idleMs: 15_000,
  totalMs: 120_000,
};

/**
 * Fetches what a webhook announced, trusting neither the address nor the answer: only listed hosts, only
 * public addresses (checked at connect; see `createGuardedAgent`), each redirect checked again, credentials
 * to `credentialHosts` only, bounded in time and bytes. Throws `MediaFetchError` and nothing else.
 */
export function createMediaFetcher(options: MediaFetcherOptions): MediaFetcher {
  const hosts = new MediaHosts(options.allowedHosts);
  const timeouts = { ...DEFAULT_TIMEOUTS, ...options.timeouts };
  const agent = createGuardedAgent({
    hosts,
    connectTimeoutMs: timeouts.connectMs,
    headersTimeoutMs: timeouts.headersMs,
    idleTimeoutMs: timeouts.idleMs,
    resolve: options.resolve,
  });
  return {
    fetchMedia: (request) => fetchMedia({ agent, hosts, timeouts }, request),
    close: () => agent.destroy(),
  };
}

interface Means {
  readonly agent: Agent;
  readonly hosts: MediaHosts;
  readonly timeouts: MediaTimeouts;
}

async function fetchMedia(means: Means, request: FetchMediaRequest): Promise<FetchedMedia> {
  const total = new AbortController();
  const timer = setTimeout(() => total.abort(totalTimeout(means.timeouts)), means.timeouts.totalMs);
  const signal = request.signal ? AbortSignal.any([request.signal, total.signal]) : total.signal;
  try {
    const answer = await follow(means, request, signal);
    const contentLength = announcedLength(answer);
    if (contentLength !== undefined && contentLength > request.maxBytes) {
      answer.body.on('error', ignoreLateError).destroy();
      throw new MediaFetchError('too-large', `The media has ${contentLength} bytes, more than allowed`);
    }
    const { idleMs } = means.timeouts;
    const stream: Readable = new MeteredBody(answer.body, {
      maxBytes: request.maxBytes,
      contentLength,
      idleMs,
      signal,
    });
    stream.once('close', () => clearTimeout(timer));
    return { stream, contentType: header(answer, 'content-type'), contentLength };
  } catch (error) {
    clearTimeout(timer);
    throw asMediaFetchError(error, signal);
  }
}

async function follow(means: Means, request: FetchMediaRequest, signal: AbortSignal) {
  let url = parseUrl(request.url, undefined);
  for (let hops = 0; hops <= MAX_REDIRECTS; hops += 1) {
    if (means.hosts.permissionFor(url) === 'forbidden') {
      throw new MediaFetchError('forbidden-host', `${url.host} is not one of the media hosts`);
    }
    const answer = await ask(means.agent, url, request, signal);
    if (answer.statusCode === 200) return answer;
    answer.body.on('error', ignoreLateError).destroy();
    if (!REDIRECTS.has(answer.statusCode)) {
      throw failureOfStatus(answer.statusCode, url.host, header(answer, 'retry-after'));
    }
    const location = header(answer, 'location');
    if (location === undefined) throw new MediaFetchError('bad-redirect', `${url.host} redirects to nowhere`);
    url = parseUrl(location, url);
  }
  throw new MediaFetchError('bad-redirect', `More than ${MAX_REDIRECTS} redirects`);
}

function ask(agent: Agent, url: URL, request: FetchMediaRequest, signal: AbortSignal) {
  const mayKnow = (request.credentialHosts ?? []).some((host) => host.toLowerCase() === url.host);
  return agent.request({
    origin: url.origin,
    path: `${url.pathname}${url.search}`,
    method: 'GET',
    signal,
    headers: {
      'accept-encoding': 'identity',
      'user-agent': 'Docket',
      ...(mayKnow && request.credentials && { authorization: authorization(request.credentials) }),
    },
  });
}

function authorization(credentials: MediaCredentials): string {
  if (credentials.scheme === 'bearer') return `Bearer ${credentials.token}`;
  return `Basic ${Buffer.from(`${credentials.username}:${credentials.password}`).toString('base64')}`;
}

/** Only plain http(s) addresses; one with a user and password in it is somebody's trick. */
function parseUrl(text: string, base: URL | undefined): URL {
  const kind = base === undefined ? 'bad-url' : 'bad-redirect';
  if (!URL.canParse(text, base)) throw new MediaFetchError(kind, 'The media address cannot be read');
  const url = new URL(text, base);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') {
    throw new MediaFetchError(kind, 'The media address is neither http nor https');
  }
  if (url.username !== '' || url.password !== '') {
    throw new MediaFetchError(kind, 'The media address has a user in it');
  }
  return url;
}

function announcedLength(answer: Dispatcher.ResponseData): number | undefined {
  const encoding = header(answer, 'content-encoding');
  if (encoding !== undefined && encoding.toLowerCase() !== 'identity') {
    answer.body.on('error', ignoreLateError).destroy();
    throw new MediaFetchError('bad-response', 'The media came in an encoding that was not asked for');
  }
  const length = header(answer, 'content-length');
  return length === undefined || !/^\d+$/.test(length) ? undefined : Number(length);
}

function header(answer: Dispatcher.ResponseData, name: string): string | undefined {
  const value = answer.headers[name];
  return Array.isArray(value) ? value[0] : value;
}

function totalTimeout(timeouts: MediaTimeouts): MediaFetchError {
  return new MediaFetchError('timeout', `The media took longer than ${timeouts.totalMs} ms`);
}

/** The body of an answer that is already judged: destroying it makes undici report the abort, which is us. */
function ignoreLateError(): void {}
