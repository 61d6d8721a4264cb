import { randomBytes } from 'node:crypto';

export type FakeChannel = {
  id: string;
  name: string;
  is_private?: boolean;
  is_member?: boolean;
  is_ext_shared?: boolean;
  is_archived?: boolean;
};

type Team = { id: string; name: string };
type Said = Record<string, unknown>;

/** The part of Slack that installs apps: codes that are good once, the tokens they become, and who has which scopes. */
export class SlackInstalls {
  readonly clientId = `${Date.now()}.${randomBytes(4).readUInt32BE()}`;
  readonly clientSecret = randomBytes(16).toString('hex');
  /** Channels that can be listed, joined and looked up. */
  readonly channels: FakeChannel[] = [];
  /** Where the person who installs is signed in. */
  signedInTo: Team = { id: 'T0SHOP', name: 'Northside Repairs' };
  /** What every new installation grants. */
  scopes: string | undefined;
  private readonly codes = new Map<string, { team: Team; redirect: string; scope: string; more: Said }>();
  private readonly tokens = new Map<string, { team: Team; scope: string }>();

  constructor(
    private readonly missingScopes: ReadonlySet<string>,
    private readonly botUserId: string,
  ) {}

  /** A person allows the app at the address they were sent to: what Slack sends the browser back with. */
  allow(address: string, team: Team, more: Said = {}): string {
    const asked = new URL(address).searchParams;
    if (asked.get('client_id') !== this.clientId) throw new Error('Slack knows no such client');
    const code = randomBytes(8).toString('hex');
    const redirect = asked.get('redirect_uri') ?? '';
    this.codes.set(code, { team, redirect, scope: this.scopes ?? asked.get('scope') ?? '', more });
    const back = new URL(redirect);
    back.search = new URLSearchParams({ code, state: asked.get('state') ?? '' }).toString();
    return back.pathname + back.search;
  }

  /** As `allow`, for a person who presses the button on Slack's page at once, in the workspace of `signedInTo`. */
  allowNow(address: string): string {
    const redirect = new URL(address).searchParams.get('redirect_uri') ?? '';
    return new URL(this.allow(address, this.signedInTo), redirect).href;
  }

  /** The newest token of a team. */
  tokenOf(teamId: string): string | undefined {
    return [...this.tokens].findLast(([, { team }]) => team.id === teamId)?.[0];
  }

  isLive(token: string | undefined): boolean {
    return token !== undefined && this.tokens.has(token);
  }

  revoke(token: string | undefined): void {
    this.tokens.delete(token ?? '');
  }

  scopesOf(token: string | undefined): string | undefined {
    return this.tokens.get(token ?? '')?.scope ?? this.scopes;
  }

  teamOf(token: string | undefined): Team | undefined {
    return this.tokens.get(token ?? '')?.team;
  }

  /** `oauth.v2.access`. */
  exchange(args: Said): Said {
    if (args.client_id !== this.clientId) return { ok: false, error: 'invalid_client_id' };
    if (args.client_secret !== this.clientSecret) return { ok: false, error: 'bad_client_secret' };
    const granted = this.codes.get(String(args.code));
    if (!granted) return { ok: false, error: 'invalid_code' };
    this.codes.delete(String(args.code));
    if (granted.redirect !== args.redirect_uri) return { ok: false, error: 'bad_redirect_uri' };
    const { team, scope, more } = granted;
    const token = `xoxb-${randomBytes(16).toString('hex')}`;
    this.tokens.set(token, { team, scope });
    return {
      ok: true,
      access_token: token,
      token_type: 'bot',
      scope,
      bot_user_id: this.botUserId,
      app_id: 'A0DOCKET1',
      team,
      enterprise: null,
      is_enterprise_install: false,
      authed_user: { id: 'U0ADMIN' },
      ...more,
    };
  }

  /** `conversations.list`, a page of it. */
  list({ types = 'public_channel', limit = 100, cursor = '' }: Said): Said {
    const wanted = String(types).split(',');
    const needed = wanted.includes('private_channel') ? ['groups:read', 'channels:read'] : ['channels:read'];
    const lacking = needed.find((scope) => this.missingScopes.has(scope));
    if (lacking) return { ok: false, error: 'missing_scope', needed: lacking, provided: 'chat:write' };
    const all = this.channels.filter(
      ({ is_private: hidden, is_archived: archived, is_member: member }) =>
        !archived && (hidden ? member && wanted.includes('private_channel') : true),
    );
    const from = Number(Buffer.from(String(cursor), 'base64').toString() || 0);
    const to = from + Number(limit);
    const next = to < all.length ? Buffer.from(String(to)).toString('base64') : '';
    return { ok: true, channels: all.slice(from, to), response_metadata: { next_cursor: next } };
  }

  /** `conversations.info`; undefined where the channel is nobody's. */
  info(id: unknown): Said | undefined {
    const channel = this.channels.find((one) => one.id === id);
    if (!channel) return undefined;
    return channel.is_private && !channel.is_member
      ? { ok: false, error: 'channel_not_found' }
      : { ok: true, channel };
  }

  /** `conversations.join`. */
  join(id: unknown): Said {
    if (this.missingScopes.has('channels:join')) {
      return { ok: false, error: 'missing_scope', needed: 'channels:join', provided: 'chat:write' };
    }
    const channel = this.channels.find((one) => one.id === id);
    if (!channel || channel.is_private) return { ok: false, error: 'channel_not_found' };
    channel.is_member = true;
    return { ok: true, channel };
  }
}
