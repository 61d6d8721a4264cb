import { resolve } from 'node:path';
import { DocketError } from '../errors/docket-error.js';
import { DEFAULT_MEDIA_HOSTS } from '../fetch-media/media-hosts.js';
import { parseStorageUrl, type StorageConfig } from '../storage/parse-storage-url.js';
import { Environment } from './environment.js';

export type TwilioConfig = { accountSid: string; authToken: string; apiUrl: string };

/** A Slack app: for one workspace by its bot's token, or for many, which install it themselves. */
export type SlackConfig = {
  signingSecret: string;
  botToken: string | undefined;
  oauth: { clientId: string; clientSecret: string } | undefined;
  /** With a slash at the end. */
  apiUrl: string;
};

/** An account of the payment provider Stripe. */
export type StripeConfig = {
  secretKey: string;
  webhookSecret: string;
  /** An origin, without a path. */
  apiUrl: string;
};

/** A language model behind OpenAI's API, or a server that speaks it. */
export type ModelConfig = { apiKey: string; baseUrl: string; model: string };

export type Config = {
  port: number;
  /** Without a slash at the end. What Twilio signs and links in texts are built on it. */
  publicUrl: string;
  /** Who may say, by `X-Forwarded-For`, which address a request came from. */
  trustedProxies: readonly string[];
  dataDir: string;
  database: { kind: 'embedded' } | { kind: 'external'; url: string; migrationUrl: string };
  queue: { kind: 'postgres' } | { kind: 'redis'; url: string };
  storage: StorageConfig;
  masterKeys: string | undefined;
  /** `undefined`: the simulator is on. */
  twilio: TwilioConfig | undefined;
  /** `undefined`: the channel is off. */
  slack: SlackConfig | undefined;
  /** As MEDIA_HOSTS lists them; without the hosts that other settings add. */
  mediaHosts: string[];
  /** `undefined`: texts are understood by rules alone. */
  model: ModelConfig | undefined;
  /** `undefined`: payments are recorded by hand only. */
  stripe: StripeConfig | undefined;
  /** `undefined`: links are shown instead of mailed. */
  smtpUrl: string | undefined;
  /** What mail is sent from. */
  mailFrom: string;
  /** Photos whose writing is read at once by each process that works. */
  photoReaders: number;
  logLevel: Environment['LOG_LEVEL'];
};

const TWILIO_API = 'https://api.twilio.com';
const SLACK_API = 'https://slack.com/api/';
const STRIPE_API = 'https://api.stripe.com';
const OPENAI_API = 'https://api.openai.com/v1';
/** Quick and cheap, reads photos, answers in a schema. */
const OPENAI_MODEL = 'gpt-5.4-mini';

/**
 * Reads and checks the settings. Throws one `DocketError` that names each broken variable and what it wants;
 * values are never repeated, since some are secrets.
 */
export function readConfig(source: Record<string, string | undefined>): Config {
  const given = Object.fromEntries(
    Object.entries(source).filter(([, value]) => value !== undefined && value.trim() !== ''),
  );
  const parsed = Environment.safeParse(given);
  if (!parsed.success) {
    const problems = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
    throw new DocketError('setting-broken', `A setting is broken. ${problems.join('; ')}. See .env.example.`);
  }
  const env = parsed.data;
  const dataDir = resolve(env.DATA_DIR);
  const publicUrl = (env.PUBLIC_URL ?? `http://localhost:${env.PORT}`).replace(/\/+$/, '');
  return {
    port: env.PORT,
    publicUrl,
    trustedProxies: env.TRUSTED_PROXIES ?? [],
    dataDir,
    database: readDatabase(env),
    queue: env.REDIS_URL ? { kind: 'redis', url: env.REDIS_URL } : { kind: 'postgres' },
    storage: env.STORAGE_URL
      ? readStorage(env.STORAGE_URL)
      : { provider: 'disk', root: resolve(dataDir, 'storage') },
    masterKeys: env.DOCKET_MASTER_KEYS,
    twilio: readTwilio(env),
    slack: readSlack(env),
    mediaHosts: env.MEDIA_HOSTS?.split(',') ?? [...DEFAULT_MEDIA_HOSTS],
    model: readModel(env),
    stripe: readStripe(env),
    smtpUrl: env.SMTP_URL,
    mailFrom: env.MAIL_FROM ?? `no-reply@${new URL(publicUrl).hostname}`,
    photoReaders: env.PHOTO_READERS,
    logLevel: env.LOG_LEVEL,
  };
}

function readDatabase(env: Environment): Config['database'] {
  if (!env.DATABASE_URL) {
    return { kind: 'embedded' };
  }
  for (const name of ['DATABASE_URL', 'DATABASE_MIGRATION_URL'] as const) {
    const value = env[name];
    if (value && !/^postgres(ql)?:\/\//.test(value)) {
      throw new DocketError('setting-broken', `${name} must begin with postgresql://. See .env.example.`);
    }
  }
  return {
    kind: 'external',
    url: env.DATABASE_URL,
    migrationUrl: env.DATABASE_MIGRATION_URL ?? env.DATABASE_URL,
  };
}

function readStorage(value: string): StorageConfig {
  try {
    return parseStorageUrl(value);
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : 'it cannot be read';
    throw new DocketError(
      'setting-broken',
      `STORAGE_URL is broken: ${why}. See .env.example.`,
      {},
      { cause },
    );
  }
}

function readTwilio(env: Environment): TwilioConfig | undefined {
  if (!env.TWILIO_ACCOUNT_SID && !env.TWILIO_AUTH_TOKEN) {
    return undefined;
  }
  if (!env.TWILIO_ACCOUNT_SID || !env.TWILIO_AUTH_TOKEN) {
    throw new DocketError(
      'setting-broken',
      'TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN belong together: set both, or neither for the simulator.',
    );
  }
  return {
    accountSid: env.TWILIO_ACCOUNT_SID,
    authToken: env.TWILIO_AUTH_TOKEN,
    apiUrl: (env.TWILIO_API_URL ?? TWILIO_API).replace(/\/+$/, ''),
  };
}

function readSlack(env: Environment): SlackConfig | undefined {
  const { SLACK_SIGNING_SECRET: signingSecret, SLACK_BOT_TOKEN: botToken } = env;
  const { SLACK_CLIENT_ID: clientId, SLACK_CLIENT_SECRET: clientSecret } = env;
  if (!signingSecret && !botToken && !clientId && !clientSecret) {
    return undefined;
  }
  if (!signingSecret || !(botToken || (clientId && clientSecret)) || !clientId !== !clientSecret) {
    throw new DocketError(
      'setting-broken',
      'Slack needs SLACK_SIGNING_SECRET with SLACK_BOT_TOKEN (one workspace), or with SLACK_CLIENT_ID and SLACK_CLIENT_SECRET (many). Set them together, or none.',
    );
  }
  return {
    signingSecret,
    botToken,
    oauth: clientId && clientSecret ? { clientId, clientSecret } : undefined,
    apiUrl: `${(env.SLACK_API_URL ?? SLACK_API).replace(/\/+$/, '')}/`,
  };
}

function readStripe(env: Environment): StripeConfig | undefined {
  const { STRIPE_SECRET_KEY: secretKey, STRIPE_WEBHOOK_SECRET: webhookSecret } = env;
  if (!secretKey && !webhookSecret) {
    return undefined;
  }
  if (!secretKey || !webhookSecret) {
    throw new DocketError(
      'setting-broken',
      'STRIPE_SECRET_KEY and STRIPE_WEBHOOK_SECRET belong together: set both, or neither to record payments by hand.',
    );
  }
  return { secretKey, webhookSecret, apiUrl: new URL(env.STRIPE_API_URL ?? STRIPE_API).origin };
}

function readModel(env: Environment): ModelConfig | undefined {
  if (!env.OPENAI_API_KEY) {
    return undefined;
  }
  return {
    apiKey: env.OPENAI_API_KEY,
    baseUrl: (env.OPENAI_BASE_URL ?? OPENAI_API).replace(/\/+$/, ''),
    model: env.OPENAI_MODEL ?? OPENAI_MODEL,
  };
}
