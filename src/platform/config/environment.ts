import ipaddr from 'ipaddr.js';
import { z } from 'zod';

const PORT = 'is a whole number from 0 to 65535';
const port = z.coerce.number(PORT).int(PORT).min(0, PORT).max(65_535, PORT);
const READERS = 'is a whole number from 0 to 16';
const url = z.url('is an address such as https://docket.example');
const optionalUrl = url.optional();
const text = z.string().min(1).optional();
const proxy = z
  .string()
  .refine(
    (one) =>
      /^(?:loopback|linklocal|uniquelocal)$/.test(one) || ipaddr.isValid(one) || ipaddr.isValidCIDR(one),
    'lists addresses or networks such as 10.0.0.0/8, by comma, or loopback, linklocal or uniquelocal',
  );

/** Every variable Docket reads, as DESIGN.md names them. Nothing else in the code reads the environment. */
export const Environment = z.object({
  PORT: port.default(3000),
  PUBLIC_URL: optionalUrl,
  TRUSTED_PROXIES: z
    .string()
    .transform((list) => list.split(',').map((one) => one.trim()))
    .pipe(z.array(proxy))
    .optional(),
  DATA_DIR: z.string().min(1).default('./data'),
  DATABASE_URL: text,
  DATABASE_MIGRATION_URL: text,
  REDIS_URL: optionalUrl,
  STORAGE_URL: text,
  DOCKET_MASTER_KEYS: text,
  TWILIO_ACCOUNT_SID: text,
  TWILIO_AUTH_TOKEN: text,
  TWILIO_API_URL: optionalUrl,
  MEDIA_HOSTS: text,
  SLACK_SIGNING_SECRET: text,
  SLACK_BOT_TOKEN: text,
  SLACK_CLIENT_ID: text,
  SLACK_CLIENT_SECRET: text,
  SLACK_API_URL: optionalUrl,
  OPENAI_API_KEY: text,
  OPENAI_BASE_URL: z.url({ protocol: /^https?$/, error: 'begins with https:// or http://' }).optional(),
  OPENAI_MODEL: text,
  STRIPE_SECRET_KEY: text,
  STRIPE_WEBHOOK_SECRET: text,
  STRIPE_API_URL: z
    .url({ protocol: /^https?$/, error: 'begins with https:// or http://' })
    .refine((value) => new URL(value).pathname === '/', 'is an address without a path')
    .optional(),
  SMTP_URL: z.url({ protocol: /^smtps?$/, error: 'begins with smtp:// or smtps://' }).optional(),
  MAIL_FROM: z.email('is an e-mail address such as office@docket.example').optional(),
  PHOTO_READERS: z.coerce.number(READERS).int(READERS).min(0, READERS).max(16, READERS).default(1),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
});

export type Environment = z.infer<typeof Environment>;
