import ipaddr from 'ipaddr.js';

/**
 * Where Twilio and Slack keep media. Twilio's API (also its regional hosts) redirects to its own CDN or,
 * for older accounts, to S3; Slack serves files itself.
 */
export const DEFAULT_MEDIA_HOSTS: readonly string[] = [
  'api.twilio.com',
  '*.twilio.com',
  'media.twiliocdn.com',
  'mms.twiliocdn.com',
  '*.twiliocdn.com',
  's3-external-1.amazonaws.com',
  'files.slack.com',
  'slack-files.com',
];

export type HostPermission =
  /** Not in the list. */
  | 'forbidden'
  /** May be fetched from, over https, at a public address. */
  | 'public-only'
  /** The operator listed it by hand: plain http and a private address are meant. */
  | 'listed';

/**
 * Reads the `MEDIA_HOSTS` list once and says of each address what is allowed.
 *
 * An entry is `host` or `host:port`; without a port every port is meant. The defaults above, and names
 * with a leading `*.`, may only lead to public addresses over https at the default port; any other entry
 * is the operator's own choice and may be private.
 */
export class MediaHosts {
  private readonly exact = new Map<string, HostPermission>();
  private readonly suffixes: string[] = [];

  constructor(entries: readonly string[]) {
    const defaults = new Set(DEFAULT_MEDIA_HOSTS);
    for (const entry of entries.map((text) => text.trim().toLowerCase()).filter((text) => text !== '')) {
      if (entry.startsWith('*.')) this.suffixes.push(entry.slice(1));
      else this.exact.set(normalized(entry), defaults.has(entry) ? 'public-only' : 'listed');
    }
  }

  permissionFor(url: URL): HostPermission {
    const port = url.port || (url.protocol === 'https:' ? '443' : '80');
    const listed = this.exact.get(`${url.hostname}:${port}`) ?? this.exact.get(url.hostname);
    if (listed === 'listed') return 'listed';
    const inDefaults = listed === 'public-only' || this.suffixes.some((end) => url.hostname.endsWith(end));
    return inDefaults && url.protocol === 'https:' && url.port === '' ? 'public-only' : 'forbidden';
  }
}

/**
 * True for addresses of the public internet only. Loopback, private, link-local, carrier-grade NAT,
 * multicast, reserved and documentation ranges are not, nor are IPv6 forms that carry an IPv4 address
 * (except mapped ones, which are judged by the IPv4 address inside).
 */
export function isPublicAddress(address: string): boolean {
  const bare = address.split('%')[0] ?? '';
  return ipaddr.isValid(bare) && ipaddr.process(bare).range() === 'unicast';
}

/** The host as the URL parser writes it (`[::1]`, `127.0.0.1` for `0x7f.1`), with the port if one was given. */
function normalized(entry: string): string {
  const port = /:(\d+)$/.exec(entry)?.[1];
  const probe = `http://${entry}/`;
  if (!URL.canParse(probe)) return entry;
  const { hostname } = new URL(probe);
  return port === undefined || entry.endsWith(`::${port}`) ? hostname : `${hostname}:${port}`;
}
