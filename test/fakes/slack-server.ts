import { createHmac, randomBytes } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express, { type Request, type Response } from 'express';
import { refuseBlocks, refuseView } from './slack-blocks.js';
import { SlackInstalls } from './slack-installs.js';

/** One request that Docket made of Slack's Web API. */
export type SlackCall = { method: string; args: Record<string, unknown>; token: string | undefined };

export type PostedMessage = {
  ts: string;
  channel: string;
  text: string;
  thread_ts?: string;
  blocks?: unknown[];
  metadata?: { event_type: string; event_payload: Record<string, unknown> };
  user: string;
};

export type Upload = { filename: string; length: number; bytes?: Buffer; title?: string; complete: boolean };

/** What only one person got to see: in a channel, by the address given with what they did, or in a direct message. */
export type Whisper = {
  via: 'ephemeral' | 'response';
  user: string;
  channel: string;
  text: string;
  blocks?: unknown[];
};

export type OpenView = { id: string; view: Record<string, unknown> };

/** A trigger is good for one view, for this long. */
const TRIGGER_MS = 3_000;

type Answer = Record<string, unknown> | ((args: Record<string, unknown>) => Record<string, unknown>);

const BOT = 'UDOCKET01';

/**
 * A Slack of our own, outside of Docket: signs its requests, answers the Web API's methods in their shape, keeps what
 * was posted, serves private files to the bot's token and the sign-in page to everyone else.
 */
export class SlackServer {
  readonly teamId = 'T0DOCKET1';
  readonly botUserId = BOT;
  readonly token = `xoxb-${randomBytes(12).toString('hex')}`;
  readonly signingSecret = randomBytes(16).toString('hex');
  readonly calls: SlackCall[] = [];
  /** What was posted and is still there, by channel. */
  readonly messages: PostedMessage[] = [];
  /** Scopes that the token lacks: methods and downloads that need them are refused. */
  readonly missingScopes = new Set<string>();
  /** The app was taken out of the workspace: no call with its token is answered any more. */
  tokenIsDead = false;
  /** Installing the app, and the channels of its workspaces. */
  readonly installs = new SlackInstalls(this.missingScopes, BOT);
  /** Channels that the bot is not in. */
  readonly notIn = new Set<string>();
  /** Channels that people of another organization read. */
  readonly sharedOutside = new Set<string>();
  /** Pictures and other files that the bot uploaded, by id. */
  readonly uploads = new Map<string, Upload>();
  /** What individuals were told. */
  readonly whispers: Whisper[] = [];
  /** Modals that were opened, the newest last. */
  readonly views: OpenView[] = [];
  /** The home tab of each user. */
  readonly homes = new Map<string, Record<string, unknown>>();
  /** What `users.info` says of somebody besides the usual. */
  readonly people = new Map<string, Record<string, unknown>>();
  private readonly triggers = new Map<string, number>();
  private readonly responses = new Map<string, { user: string; channel: string }>();
  /** While it is down every request is answered 503. */
  down = false;
  /** More messages in a second and channel than this are refused. */
  messagesPerSecond = Number.POSITIVE_INFINITY;
  private readonly lately = new Map<string, number[]>();
  private readonly answers = new Map<string, Answer[]>();
  private readonly refusals = new Map<string, Record<string, unknown>>();
  private readonly files = new Map<string, { bytes: Buffer; mimetype: string; name: string }>();
  private readonly posted = new Map<string, { channel: string; ts: string; user: string }>();
  private sequence = 0;
  private server: Server | undefined;
  private port = 0;

  async start(): Promise<void> {
    const app = express();
    app.post('/upload/:id', express.raw({ type: () => true, limit: '20mb' }), (request, response) =>
      this.takeUpload(request, response),
    );
    app.use(express.urlencoded({ extended: false, limit: '5mb' }), express.json({ limit: '5mb' }));
    app.get('/oauth/v2/authorize', (request, response) => {
      response.redirect(this.installs.allowNow(new URL(request.originalUrl, this.apiUrl).href));
    });
    app.post('/api/:method', (request, response) => this.answer(request, response));
    app.post('/response/:id', (request, response) => this.takeResponse(request, response));
    app.get('/files/:id/:name', (request, response) => this.serveFile(request, response));
    this.server = createServer(app);
    await new Promise<void>((done) => this.server?.listen(0, '127.0.0.1', done));
    this.port = (this.server.address() as AddressInfo).port;
  }

  async stop(): Promise<void> {
    this.server?.closeAllConnections();
    await new Promise((done) => this.server?.close(done) ?? done(undefined));
  }

  get apiUrl(): string {
    return `http://127.0.0.1:${this.port}/api/`;
  }

  /** The settings of a Docket that has this Slack for its own. */
  environment(): Record<string, string> {
    return {
      SLACK_SIGNING_SECRET: this.signingSecret,
      SLACK_BOT_TOKEN: this.token,
      SLACK_API_URL: this.apiUrl,
    };
  }

  /** The settings of a Docket that workspaces install. */
  installEnvironment(): Record<string, string> {
    const { clientId, clientSecret } = this.installs;
    return {
      SLACK_SIGNING_SECRET: this.signingSecret,
      SLACK_CLIENT_ID: clientId,
      SLACK_CLIENT_SECRET: clientSecret,
      SLACK_API_URL: this.apiUrl,
    };
  }

  /** The next calls of a method are answered so, one after another; then as usual. */
  onNext(method: string, ...answers: Answer[]): void {
    this.answers.set(method, [...(this.answers.get(method) ?? []), ...answers]);
  }

  /** The next message to a channel is answered so; what is posted elsewhere meanwhile is taken as usual. */
  onNextMessageTo(channel: string, answer: Record<string, unknown>): void {
    this.refusals.set(channel, answer);
  }

  callsOf(method: string): SlackCall[] {
    return this.calls.filter((call) => call.method === method);
  }

  /** A time stamp as Slack makes them: later than every one before. */
  ts(): string {
    this.sequence += 1;
    return `${Math.floor(Date.now() / 1_000)}.${String(this.sequence).padStart(6, '0')}`;
  }

  /** A private file, as a message announces it. */
  file(id: string, bytes: Buffer, { name = `${id}.jpg`, mimetype = 'image/jpeg' } = {}) {
    this.files.set(id, { bytes, mimetype, name });
    const url = `http://127.0.0.1:${this.port}/files/${id}/${encodeURIComponent(name)}`;
    return { id, name, mimetype, size: bytes.length, url_private: url, url_private_download: url };
  }

  /** Says of a file which message it was posted with, as `files.info` does. */
  postFile(id: string, message: { channel: string; ts: string; user: string }): void {
    this.posted.set(id, message);
  }

  /** An event in its envelope, as it is delivered. */
  event(event: Record<string, unknown>, more: Record<string, unknown> = {}): Record<string, unknown> {
    return {
      type: 'event_callback',
      token: 'old',
      team_id: this.teamId,
      api_app_id: 'A0DOCKET1',
      event_id: `Ev${randomBytes(6).toString('hex').toUpperCase()}`,
      event_time: Math.floor(Date.now() / 1_000),
      authorizations: [{ team_id: this.teamId, user_id: BOT, is_bot: true }],
      event,
      ...more,
    };
  }

  /** Delivers a JSON body with its signature. */
  send(docketUrl: string, body: unknown, headers: Record<string, string> = {}): Promise<globalThis.Response> {
    return this.deliver(docketUrl, JSON.stringify(body), { 'Content-Type': 'application/json', ...headers });
  }

  /** Delivers an interaction or a command, which come as forms. */
  submit(docketUrl: string, form: Record<string, string>): Promise<globalThis.Response> {
    const type = { 'Content-Type': 'application/x-www-form-urlencoded' };
    return this.deliver(docketUrl, new URLSearchParams(form).toString(), type);
  }

  /** An interaction payload (button, modal, shortcut). */
  interact(docketUrl: string, payload: Record<string, unknown>): Promise<globalThis.Response> {
    return this.submit(docketUrl, {
      payload: JSON.stringify({
        team: { id: this.teamId, domain: 'shop' },
        api_app_id: 'A0DOCKET1',
        ...payload,
      }),
    });
  }

  /** What a person's action brings along: a trigger for one modal, and an address to answer at in private. */
  chance(user: string, channel: string): { trigger_id: string; response_url: string } {
    const id = randomBytes(8).toString('hex');
    this.triggers.set(id, Date.now() + TRIGGER_MS);
    this.responses.set(id, { user, channel });
    return { trigger_id: id, response_url: `http://127.0.0.1:${this.port}/response/${id}` };
  }

  private takeResponse(request: Request, response: Response): void {
    const whose = this.responses.get(String(request.params.id));
    const { text = '', blocks, response_type: type } = request.body as Record<string, unknown>;
    const refused = whose ? refuseBlocks(blocks, () => true) : 'used_url';
    if (this.down || refused || !whose) {
      response.status(this.down ? 503 : 404).send(refused ?? 'down');
      return;
    }
    this.calls.push({
      method: 'response_url',
      args: request.body as Record<string, unknown>,
      token: undefined,
    });
    if (type !== 'ephemeral') throw new Error('an answer for everybody');
    this.whispers.push({
      via: 'response',
      ...whose,
      text: String(text),
      ...(blocks ? { blocks: blocks as unknown[] } : {}),
    });
    response.send('ok');
  }

  private answerView(method: string, args: Record<string, unknown>): Record<string, unknown> {
    const view = args.view as Record<string, unknown>;
    const error = refuseView(view);
    if (error) return { ok: false, error };
    if (method === 'views.publish') {
      this.homes.set(String(args.user_id), view);
      return { ok: true, view };
    }
    if (method === 'views.open') {
      const id = String(args.trigger_id);
      const until = this.triggers.get(id);
      if (until === undefined) return { ok: false, error: 'invalid_trigger_id' };
      if (until === 0) return { ok: false, error: 'exchanged_trigger_id' };
      if (until < Date.now()) return { ok: false, error: 'expired_trigger_id' };
      this.triggers.set(id, 0);
    }
    const opened = { id: `V${this.views.length + 1}`, view };
    this.views.push(opened);
    return { ok: true, view: { ...view, id: opened.id } };
  }

  private deliver(
    docketUrl: string,
    body: string,
    headers: Record<string, string>,
  ): Promise<globalThis.Response> {
    const timestamp = String(Math.floor(Date.now() / 1_000));
    const signature = createHmac('sha256', this.signingSecret)
      .update(`v0:${timestamp}:${body}`)
      .digest('hex');
    return fetch(`${docketUrl}/webhooks/slack/events`, {
      method: 'POST',
      body,
      headers: {
        'X-Slack-Request-Timestamp': timestamp,
        'X-Slack-Signature': `v0=${signature}`,
        ...headers,
      },
    });
  }

  private answer(request: Request, response: Response): void {
    const method = String(request.params.method);
    const token =
      request.get('authorization')?.replace(/^Bearer /, '') ?? (request.body as { token?: string })?.token;
    const args = readArguments(request.body);
    this.calls.push({ method, args, token });
    if (this.down) {
      response.status(503).send('down');
      return;
    }
    const next = this.answers.get(method)?.shift() ?? this.takeRefusal(method, args);
    if (next) {
      const said = typeof next === 'function' ? next(args) : next;
      const { status = 200, retryAfter, ...body } = said as { status?: number; retryAfter?: number };
      if (retryAfter !== undefined) response.setHeader('Retry-After', String(retryAfter));
      response.status(status).json(body);
      return;
    }
    if (method === 'oauth.v2.access') {
      response.json(this.installs.exchange(args));
      return;
    }
    if (token !== this.token && !this.installs.isLive(token)) {
      response.json({ ok: false, error: 'invalid_auth' });
      return;
    }
    if (token === this.token && this.tokenIsDead) {
      response.json({ ok: false, error: 'account_inactive' });
      return;
    }
    const scopes = this.installs.scopesOf(token);
    if (scopes !== undefined) response.setHeader('X-OAuth-Scopes', scopes);
    if (method === 'auth.revoke') {
      this.installs.revoke(token);
      response.json({ ok: true, revoked: true });
      return;
    }
    const refused = method.startsWith('chat.') ? this.refuse(method, args) : undefined;
    if (refused === 'ratelimited') {
      response.status(429).setHeader('Retry-After', '1').json({ ok: false, error: refused });
      return;
    }
    const team = method === 'auth.test' ? this.installs.teamOf(token) : undefined;
    response.json(
      refused
        ? { ok: false, error: refused }
        : {
            ...this.answerAsUsual(method, args),
            ...(team ? { team_id: team.id, team: team.name } : {}),
          },
    );
  }

  private takeRefusal(method: string, args: Record<string, unknown>): Record<string, unknown> | undefined {
    const channel = String(args.channel ?? '');
    if (method !== 'chat.postMessage') return undefined;
    const refusal = this.refusals.get(channel);
    this.refusals.delete(channel);
    return refusal;
  }

  /** Why Slack takes no message like this, there and now. */
  private refuse(method: string, args: Record<string, unknown>): string | undefined {
    if (this.missingScopes.has('chat:write')) return 'missing_scope';
    const channel = String(args.channel ?? '');
    if (this.notIn.has(channel)) return 'not_in_channel';
    if (String(args.text ?? '').length > 40_000) return 'msg_too_long';
    if (!args.text && !args.blocks) return 'no_text';
    const refused = refuseBlocks(args.blocks, (id) => this.uploads.get(id)?.complete === true);
    if (refused) return refused;
    const now = Date.now();
    const last = (this.lately.get(`${method} ${channel}`) ?? []).filter((at) => at > now - 1_000);
    if (last.length >= this.messagesPerSecond) return 'ratelimited';
    this.lately.set(`${method} ${channel}`, [...last, now]);
    return undefined;
  }

  private takeUpload(request: Request, response: Response): void {
    const upload = this.uploads.get(String(request.params.id));
    const bytes = request.body as Buffer;
    if (this.down || upload?.length !== bytes.length) {
      response.status(this.down ? 503 : 400).send('no');
      return;
    }
    upload.bytes = bytes;
    response.send(`OK - ${bytes.length}`);
  }

  private answerUpload(method: string, args: Record<string, unknown>): Record<string, unknown> {
    if (this.missingScopes.has('files:write')) {
      return { ok: false, error: 'missing_scope', needed: 'files:write', provided: 'chat:write' };
    }
    if (method === 'files.getUploadURLExternal') {
      const id = `F0UPLOAD${String(this.uploads.size + 1).padStart(3, '0')}`;
      const length = Number(args.length);
      this.uploads.set(id, { filename: String(args.filename), length, complete: false });
      return { ok: true, file_id: id, upload_url: `http://127.0.0.1:${this.port}/upload/${id}` };
    }
    const files = args.files as { id: string; title?: string }[];
    for (const { id, title } of files) {
      const upload = this.uploads.get(id);
      if (!upload?.bytes) return { ok: false, error: 'file_not_found' };
      Object.assign(upload, { complete: true, ...(title ? { title } : {}) });
    }
    return { ok: true, files: files.map(({ id, title }) => ({ id, title })) };
  }

  private answerAsUsual(method: string, args: Record<string, unknown>): Record<string, unknown> {
    const channel = String(args.channel ?? '');
    switch (method) {
      case 'auth.test':
        return { ok: true, team_id: this.teamId, team: 'Shop', user_id: BOT, user: 'docket', bot_id: 'B1' };
      case 'chat.postMessage': {
        const ts = this.ts();
        this.messages.push({
          ...args,
          ts,
          channel,
          text: String(args.text ?? ''),
          user: BOT,
        } as PostedMessage);
        return { ok: true, channel, ts, message: { ts, text: args.text } };
      }
      case 'chat.update': {
        const there = this.messages.find((one) => one.channel === channel && one.ts === args.ts);
        if (!there) return { ok: false, error: 'message_not_found' };
        Object.assign(there, args);
        return { ok: true, channel, ts: args.ts };
      }
      case 'chat.postEphemeral':
        this.whispers.push({
          via: 'ephemeral',
          user: String(args.user),
          channel,
          text: String(args.text ?? ''),
          ...(args.blocks ? { blocks: args.blocks as unknown[] } : {}),
        });
        return { ok: true, message_ts: this.ts() };
      case 'views.open':
      case 'views.update':
      case 'views.publish':
        return this.answerView(method, args);
      case 'conversations.history':
        return {
          ok: true,
          messages: this.messages.filter((one) => one.channel === channel && !one.thread_ts),
        };
      case 'conversations.replies':
        return {
          ok: true,
          messages: this.messages.filter((one) => one.channel === channel && one.thread_ts === args.ts),
        };
      case 'files.getUploadURLExternal':
      case 'files.completeUploadExternal':
        return this.answerUpload(method, args);
      case 'conversations.open':
        return { ok: true, channel: { id: args.users } };
      case 'conversations.list':
        return this.installs.list(args);
      case 'conversations.join':
        return this.installs.join(args.channel);
      case 'conversations.info':
        return (
          this.installs.info(channel) ?? {
            ok: true,
            channel: { id: channel, name: 'staff', is_ext_shared: this.sharedOutside.has(channel) },
          }
        );
      case 'files.delete':
        return this.files.delete(String(args.file)) ? { ok: true } : { ok: false, error: 'file_not_found' };
      case 'files.info':
        return this.fileInfo(String(args.file));
      case 'users.info':
        return {
          ok: true,
          user: {
            id: args.user,
            team_id: this.teamId,
            name: 'someone',
            profile: { real_name: 'Some One' },
            ...this.people.get(String(args.user)),
          },
        };
      default:
        return { ok: true };
    }
  }

  private fileInfo(id: string): Record<string, unknown> {
    if (this.missingScopes.has('files:read')) {
      return { ok: false, error: 'missing_scope', needed: 'files:read', provided: 'chat:write' };
    }
    if (this.uploads.get(id)?.complete) {
      return { ok: true, file: { id } };
    }
    const file = this.files.get(id);
    const posted = this.posted.get(id);
    const shares = posted ? { private: { [posted.channel]: [{ ts: posted.ts }] } } : {};
    return file
      ? { ok: true, file: { ...this.file(id, file.bytes, file), user: posted?.user, shares } }
      : { ok: false, error: 'file_not_found' };
  }

  /** Without the scope Slack answers 200 with its sign-in page. */
  private serveFile(request: Request, response: Response): void {
    const file = this.files.get(String(request.params.id));
    const allowed =
      request.get('authorization') === `Bearer ${this.token}` && !this.missingScopes.has('files:read');
    if (!allowed || !file) {
      response
        .status(200)
        .type('html')
        .send('<!DOCTYPE html><html><head><title>Sign in to Slack</title></head></html>');
      return;
    }
    response.type(file.mimetype).send(file.bytes);
  }
}

/** The client sends structured arguments as JSON inside a form. */
function readArguments(body: unknown): Record<string, unknown> {
  const args: Record<string, unknown> = {};
  for (const [name, value] of Object.entries((body ?? {}) as Record<string, unknown>)) {
    args[name] = typeof value === 'string' && /^[[{]/.test(value) ? parsed(value) : value;
  }
  return args;
}

function parsed(value: string): unknown {
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}
