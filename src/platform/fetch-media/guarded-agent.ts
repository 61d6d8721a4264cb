import { lookup as systemLookup } from 'node:dns/promises';
import { isIP, type LookupFunction } from 'node:net';
import { Agent, buildConnector } from 'undici';
import { MediaFetchError } from './media-fetch-error.js';
import { isPublicAddress, type MediaHosts } from './media-hosts.js';

export interface ResolvedAddress {
  readonly address: string;
  readonly family: number;
}

export type Resolve = (hostname: string) => Promise<readonly ResolvedAddress[]>;

export interface GuardedAgentOptions {
  readonly hosts: MediaHosts;
  readonly connectTimeoutMs: number;
  readonly headersTimeoutMs: number;
  readonly idleTimeoutMs: number;
  /** Default: the system's resolver. */
  readonly resolve?: Resolve | undefined;
}

/**
 * An undici agent that judges the address it connects to, not the one that some earlier look-up gave, so
 * that a name cannot change between check and use (DNS rebinding). The name is resolved here, once, for
 * the connection itself; what is not public is dropped from the answer, and the connected socket is
 * checked once more before a byte is sent.
 */
export function createGuardedAgent(options: GuardedAgentOptions): Agent {
  const resolve = options.resolve ?? ((hostname: string) => systemLookup(hostname, { all: true }));
  const connect = (target: buildConnector.Options, callback: buildConnector.Callback): void => {
    const mayBePrivate = permits(options.hosts, target);
    const literal = target.hostname.replace(/^\[|\]$/g, '');
    if (!mayBePrivate && isIP(literal) !== 0 && !isPublicAddress(literal)) {
      callback(privateAddress(target.hostname), null);
      return;
    }
    const connector = buildConnector({
      timeout: options.connectTimeoutMs,
      maxCachedSessions: 0,
      lookup: guardedLookup(resolve, mayBePrivate),
    });
    connector(target, (error, socket) => {
      if (error !== null) return callback(error, null);
      if (mayBePrivate || isPublicAddress(socket.remoteAddress ?? '')) return callback(null, socket);
      socket.destroy();
      return callback(privateAddress(target.hostname), null);
    });
  };
  return new Agent({
    connect,
    headersTimeout: options.headersTimeoutMs,
    bodyTimeout: options.idleTimeoutMs,
    keepAliveTimeout: 4_000,
  });
}

function permits(hosts: MediaHosts, target: buildConnector.Options): boolean {
  const port = target.port === '' ? '' : `:${target.port}`;
  const url = `${target.protocol}//${target.hostname}${port}/`;
  return URL.canParse(url) && hosts.permissionFor(new URL(url)) === 'listed';
}

function guardedLookup(resolve: Resolve, mayBePrivate: boolean): LookupFunction {
  return (hostname, lookupOptions, callback) => {
    resolve(hostname).then(
      (found) => {
        const usable = found.filter(({ address }) => mayBePrivate || isPublicAddress(address));
        const [first] = usable;
        if (first === undefined) callback(privateAddress(hostname), '');
        else if (lookupOptions.all === true) callback(null, [...usable]);
        else callback(null, first.address, first.family);
      },
      (error: unknown) => callback(error instanceof Error ? error : new Error(String(error)), ''),
    );
  };
}

function privateAddress(hostname: string): MediaFetchError {
  return new MediaFetchError('private-address', `${hostname} leads to an address that is not public`);
}
