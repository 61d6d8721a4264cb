import { Router } from 'express';
import { createTextDelivery, type PhoneText, type TextResult, type WebhookAttempt } from './deliver-text.js';
import { createMemory, type SimulatedMessage } from './memory.js';
import { createMisbehaviourSwitches, type Misbehaviour } from './misbehaviour.js';
import { createPhoneApi, type TextableNumber } from './phone-api.js';
import { createRestApi } from './rest-api.js';
import { createCdn } from './serve-media.js';
import type { SimulatorParts } from './simulator-parts.js';

export type SimulatorOptions = {
  /** `AC` and 32 hexadecimal digits; the same that Docket's Twilio client is given. */
  accountSid: string;
  authToken: string;
  /** PUBLIC_URL: what webhooks are signed for. */
  publicUrl: string | (() => string);
  /** Where Docket is called, when that is not the public URL. */
  docketUrl?: string | (() => string);
  /** Where the simulator's router is mounted. Default `<docketUrl>/simulator`. */
  simulatorUrl?: string | (() => string);
  /** Where media redirects lead. Default `<simulatorUrl>/cdn`; another host if `cdn` is mounted there. */
  cdnUrl?: string | (() => string);
  /** Docket's numbers, for the phone page. */
  listNumbers?: () => Promise<readonly TextableNumber[]>;
  /** Phones to begin with. Default three invented customers. */
  phones?: readonly { number: string; name: string }[];
  /** Messaging Service sid → its numbers. */
  messagingServices?: Readonly<Record<string, readonly string[]>>;
  /** Path and query of the fallback URL, such as `/webhooks/twilio/messages?fallback=1`. Default none. */
  fallbackPath?: string;
  /** Milliseconds. Defaults 15,000, 1,000 and 50. */
  webhookTimeoutMs?: number;
  retryDelayMs?: number;
  statusDelayMs?: number;
};

export type Simulator = {
  /** REST under `/twilio`, media under `/cdn`, the phone page's API under `/api`. Mount before body parsers. */
  router: Router;
  /** The media host alone, to be mounted on another port. */
  cdn: Router;
  /** What TWILIO_API_URL has to be. */
  apiUrl(): string;
  /** Hosts (host:port) that media come from and are redirected to, for MEDIA_HOSTS. */
  mediaHosts(): string[];
  /** Texts Docket. Resolves when the webhook has been answered, or given up, or held back, or lost. */
  text(text: PhoneText): Promise<TextResult>;
  redeliver(messageSid: string): Promise<WebhookAttempt[]>;
  release(): Promise<void>;
  /** What Docket has texted, from one of its numbers or from all; oldest first. */
  outbox(from?: string): SimulatedMessage[];
  /** Everything said with a phone, both ways, oldest first. */
  conversation(phone: string): SimulatedMessage[];
  /** The first text from Docket to a phone after a known message (default: from now on). Rejects when late. */
  waitForText(phone: string, options?: { after?: string; timeoutMs?: number }): Promise<SimulatedMessage>;
  misbehave(change: Partial<Misbehaviour>): void;
  behave(): void;
  /** Resolves when no webhook and no status callback is under way. */
  idle(): Promise<void>;
  /** Ends every timer, stalled download and event stream, and forgets everything. */
  close(): Promise<void>;
};

const INVENTED_CUSTOMERS = [
  { number: '+12015550123', name: 'Tom Baker' },
  { number: '+12015550145', name: 'Ana Ruiz' },
  { number: '+12015550178', name: 'Priya Shah' },
];

/** A Twilio of our own that speaks Twilio's protocol from outside. Everything it knows is in memory only. */
export function createSimulator(options: SimulatorOptions): Simulator {
  const memory = createMemory();
  const switches = createMisbehaviourSwitches();
  const closing = new AbortController();
  const underWay = new Set<Promise<unknown>>();
  const parts = { ...readOptions(options), memory, switches, signal: closing.signal, track };
  const delivery = createTextDelivery(parts);
  for (const phone of options.phones ?? INVENTED_CUSTOMERS) memory.addPhone(phone);

  function track<Result>(work: Promise<Result>): Promise<Result> {
    underWay.add(work);
    const done = () => underWay.delete(work);
    work.then(done, done);
    return work;
  }

  async function idle(): Promise<void> {
    while (underWay.size > 0) await Promise.allSettled([...underWay]);
  }

  const cdn = createCdn(parts);
  const router = Router();
  router.use('/twilio', createRestApi(parts));
  router.use('/cdn', cdn);
  router.use(
    '/api',
    createPhoneApi({ ...parts, delivery, listNumbers: options.listNumbers ?? (async () => []) }),
  );

  return {
    router,
    cdn,
    apiUrl: parts.apiUrl,
    mediaHosts: () => [...new Set([parts.apiUrl(), parts.cdnUrl()].map((address) => new URL(address).host))],
    text: delivery.text,
    redeliver: delivery.redeliver,
    release: delivery.release,
    outbox: (from) =>
      memory
        .messages()
        .filter(
          (message) => message.direction === 'outbound-api' && (from === undefined || message.from === from),
        ),
    conversation: (phone) => memory.messages().filter(({ from, to }) => from === phone || to === phone),
    waitForText: (phone, wanted) => waitForText(parts, phone, wanted),
    misbehave: (change) => switches.set(change),
    behave: () => switches.reset(),
    idle,
    async close() {
      closing.abort();
      await idle();
      memory.clear();
      memory.events.removeAllListeners();
    },
  };
}

type Settled = Omit<SimulatorParts, 'memory' | 'switches' | 'signal' | 'track'>;

function readOptions(options: SimulatorOptions): Settled {
  const publicUrl = readAddress(options.publicUrl);
  const docketUrl = options.docketUrl === undefined ? publicUrl : readAddress(options.docketUrl);
  const simulatorUrl =
    options.simulatorUrl === undefined ? () => `${docketUrl()}/simulator` : readAddress(options.simulatorUrl);
  return {
    accountSid: options.accountSid,
    authToken: options.authToken,
    publicUrl,
    docketUrl,
    apiUrl: () => `${simulatorUrl()}/twilio`,
    cdnUrl: options.cdnUrl === undefined ? () => `${simulatorUrl()}/cdn` : readAddress(options.cdnUrl),
    webhookTimeoutMs: options.webhookTimeoutMs ?? 15_000,
    retryDelayMs: options.retryDelayMs ?? 1_000,
    statusDelayMs: options.statusDelayMs ?? 50,
    fallbackPath: options.fallbackPath,
    messagingServices: options.messagingServices ?? {},
  };
}

function readAddress(address: string | (() => string)): () => string {
  return () => (typeof address === 'string' ? address : address()).replace(/\/+$/, '');
}

function waitForText(
  { memory, signal }: SimulatorParts,
  phone: string,
  wanted: { after?: string; timeoutMs?: number } = {},
): Promise<SimulatedMessage> {
  const isWanted = (message: SimulatedMessage) =>
    message.to === phone && message.direction === 'outbound-api';
  if (wanted.after !== undefined) {
    const messages = memory.messages();
    const start = messages.findIndex(({ sid }) => sid === wanted.after);
    const found = messages.slice(start + 1).find(isWanted);
    if (found) return Promise.resolve(found);
  }
  return new Promise((resolve, reject) => {
    const finish = (message?: SimulatedMessage) => {
      clearTimeout(timer);
      memory.events.off('message', take);
      signal.removeEventListener('abort', giveUp);
      message ? resolve(message) : reject(new Error('Docket sent no text in time.'));
    };
    const giveUp = () => finish();
    const take = (message: SimulatedMessage) => {
      if (isWanted(message)) finish(message);
    };
    const timer = setTimeout(giveUp, wanted.timeoutMs ?? 10_000);
    memory.events.on('message', take);
    signal.addEventListener('abort', giveUp, { once: true });
  });
}
