import { z } from 'zod';
import { BillingSettings } from './billing-settings.js';
import { DayHours } from './opening-hours.js';

export const LANGUAGES = ['en', 'es', 'fr', 'de', 'pt'] as const;

export const MOST_MODEL_TOKENS = 100_000_000;

/**
 * What an organization can set beside its columns; kept as JSON. Every field has a default, so that a row
 * written before a field existed still reads.
 */
export const OrganizationSettings = z.object({
  /** Milliseconds the assistant waits for more messages before it answers. */
  replyDelayMs: z.int().min(0).max(60_000).default(1500),
  /** Hours without an answer to a question after which the assistant asks once more; 0: it does not. */
  nudgeAfterHours: z.int().min(0).max(72).default(4),
  /** Hours without an answer after which staff are told. */
  quietAfterHours: z.int().min(1).max(336).default(24),
  /** Opening hours in the organization's own words. */
  hours: z.string().trim().max(300).default(''),
  /** When somebody is there, by weekday: `09:00-12:30, 14:00-18:00`, empty when closed. */
  openSunday: DayHours.default(''),
  openMonday: DayHours.default(''),
  openTuesday: DayHours.default(''),
  openWednesday: DayHours.default(''),
  openThursday: DayHours.default(''),
  openFriday: DayHours.default(''),
  openSaturday: DayHours.default(''),
  /** Where customers read what happens to their data; empty: Docket's own page. */
  privacyUrl: z
    .union([z.literal(''), z.url({ protocol: /^https?$/, error: 'Write the whole address, with https://' })])
    .default(''),
  /** Who answers questions about data: an address, a phone number, a name. */
  privacyContact: z.string().trim().max(200).default(''),
  /** Whether a language model helps to understand texts, where this Docket has one. */
  understandByModel: z.boolean().default(true),
  /** How many tokens that may take in a calendar month (UTC); then the rules understand alone. */
  modelTokensPerMonth: z.int().min(0).max(MOST_MODEL_TOKENS).default(1_000_000),
  /** Whether photos may be shown to a language model. */
  photosToModel: z.boolean().default(false),
  /** Whether cards in Slack show photos, in channels that nobody outside of the organization reads. */
  slackPictures: z.boolean().default(true),
  /** Whether what is written on photos that staff add is read too, and not only on those of customers. */
  readStaffPhotos: z.boolean().default(false),
  /** Whether members are asked for a second factor at sign-in, and set it up before they go on. */
  requireSecondFactor: z.boolean().default(false),
  /** Whether customers may see what staff photograph, until somebody says otherwise of a photo. */
  staffPhotosVisible: z.boolean().default(true),
  /** Which modules are in use (`modules.ts`). */
  jobsOn: z.boolean().default(true),
  bookingsOn: z.boolean().default(true),
  quotesOn: z.boolean().default(true),
  invoicesOn: z.boolean().default(true),
  portalOn: z.boolean().default(true),
  /** Whether technicians may claim records. */
  claimByTechnician: z.boolean().default(true),
  /** Whether customers are reminded of a booking the day before, and when, where the organization is. */
  remindDayBefore: z.boolean().default(true),
  remindDayBeforeAt: z
    .string()
    .regex(/^(?:09|1[0-8]):[0-5]\d$/, 'Pick a time from 9:00 to 18:59: nobody is written to at night.')
    .default('10:00'),
  /** How many hours before a booking customers are reminded of it; 0: they are not. */
  remindHoursBefore: z.int().min(0).max(24).default(2),
  /** What customers are told of bookings, by `kind.language`, such as `reminder.en`; empty: Docket's own words. */
  bookingWords: z.record(z.string().max(30), z.string().max(480)).default({}),
  /** What a reply in the thread of a Slack card begins with to go to the customer. */
  slackReplyPrefix: z
    .string()
    .trim()
    .min(1, 'Write at least one sign.')
    .max(10, 'At most 10 signs.')
    .default('>>'),
  /** The assistant's language until the customer shows theirs. */
  language: z.enum(LANGUAGES).default('en'),
  /** The colour of customer pages as `#rrggbb`; empty: Docket's. */
  accent: z
    .union([z.literal(''), z.string().regex(/^#[0-9a-fA-F]{6}$/, 'Write a colour as #3149d0')])
    .default(''),
  /** How it prices, bills and signs its papers. */
  billing: BillingSettings.prefault({}),
});

export type OrganizationSettings = z.infer<typeof OrganizationSettings>;

/** The settings of a stored row, defaults filled in. */
export function readSettings(stored: unknown): OrganizationSettings {
  return OrganizationSettings.parse(stored ?? {});
}
