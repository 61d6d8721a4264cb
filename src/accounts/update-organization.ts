import { z } from 'zod';
import { appendActivity } from '../activity/append-activity.js';
import type { Change } from '../activity/event-types.js';
import { DocketError } from '../platform/errors/docket-error.js';
import { percentOfTax } from '../platform/money/tax-rate.js';
import type { AccountsParts } from './accounts-parts.js';
import { BillingSettings } from './billing-settings.js';
import { usesModule } from './modules.js';
import { OrganizationSettings } from './organization-settings.js';
import { type Organization, readOrganizationIn } from './read-organization.js';
import { requirePlainWords } from './require-plain-words.js';
import { demand, type Staff } from './staff.js';

/** What settings may change; a field that is absent stays as it is. */
export const OrganizationChanges = z
  .object({
    name: z
      .string()
      .trim()
      .min(1, 'Give the organization a name.')
      .max(80, 'A name has at most 80 characters.'),
    trade: z.string().trim().min(1).max(60),
    timeZone: z.string().refine(isTimeZone, 'Pick a time zone.'),
    currency: z.string().refine(isCurrency, 'Pick a currency.'),
    locale: z.string().refine(isLocale, 'Pick a locale.'),
    /** Empty: there is none. Short lines such as 555-0100 are welcome: people dial it, Docket does not. */
    emergencyPhone: z
      .string()
      .trim()
      .max(40)
      .regex(/^(?:[+\d][\d\s().-]{2,})?$/, 'Write a phone number, such as 555-0100.'),
    settings: OrganizationSettings.partial().extend({ billing: BillingSettings.partial().optional() }),
  })
  .partial();

export type OrganizationChanges = z.infer<typeof OrganizationChanges>;

/**
 * Changes the organization and says so in its feed, field by field. Throws `invalid-input` where its name or whom to ask
 * about privacy, which customers read, looks like a passcode.
 */
export async function updateOrganization(
  { db, clock, onChanged, screenWords }: Pick<AccountsParts, 'db' | 'clock' | 'onChanged' | 'screenWords'>,
  staff: Staff,
  changes: OrganizationChanges,
): Promise<void> {
  demand(staff, 'change-settings');
  if (changes.settings?.requireSecondFactor !== undefined) {
    demand(staff, 'require-second-factor');
  }
  const { organizationId } = staff;
  await db.withOrganization(organizationId, async (tx) => {
    await tx.$queryRaw`SELECT id FROM organization FOR UPDATE`;
    const before = await readOrganizationIn(tx);
    const { settings: wanted, emergencyPhone, ...columns } = dropUndefined(changes);
    const after = {
      ...columns,
      ...(emergencyPhone === undefined ? {} : { emergencyPhone: emergencyPhone || null }),
      settings: {
        ...before.settings,
        ...dropUndefined(wanted ?? {}),
        billing: { ...before.settings.billing, ...dropUndefined(wanted?.billing ?? {}) },
      },
    };
    if (!usesModule(after.settings, 'jobs') && !usesModule(after.settings, 'quotes')) {
      throw new DocketError(
        'conflict',
        'Keep jobs or quotes on: what customers ask for must land somewhere.',
      );
    }
    const list = compare(before, after);
    if (list.length === 0) {
      return;
    }
    const { privacyContact, privacyUrl } = wanted ?? {};
    const read = { name: columns.name, privacyContact, privacyUrl };
    await requirePlainWords(tx, screenWords, staff, read, clock.now());
    await tx.organization.update({ where: { id: organizationId }, data: after });
    await appendActivity(tx, {
      organizationId,
      record: { kind: 'organization', id: organizationId },
      actor: { kind: 'member', id: staff.memberId },
      type: 'organization.changed',
      content: { changes: list },
      at: clock.now(),
    });
    await onChanged?.(tx, clock.now());
  });
}

type Comparable = Partial<Omit<Organization, 'settings'>> & { settings: OrganizationSettings };

function compare(before: Organization, after: Comparable): Change[] {
  const flatten = ({ settings, phoneNumbers: _, ...rest }: Comparable) => {
    const { bookingWords, billing, ...flat } = settings;
    const { followUpWords, taxRates, quoteFollowUpDays, invoiceReminderDays, ...papers } = billing;
    const lists = {
      taxRates: taxRates.map(({ name, bp }) => `${name} ${percentOfTax(bp)}%`).join(', '),
      quoteFollowUpDays: quoteFollowUpDays.join(', '),
      invoiceReminderDays: invoiceReminderDays.join(', '),
    };
    return { ...rest, ...flat, ...bookingWords, ...papers, ...lists, ...followUpWords };
  };
  const old: Record<string, unknown> = flatten(before);
  return Object.entries(flatten(after)).flatMap(([field, to]) =>
    old[field] === to ? [] : [{ field, from: written(old[field]), to: written(to) }],
  );
}

function written(value: unknown): string | null {
  return value === null || value === undefined || value === '' ? null : String(value);
}

function dropUndefined<T extends object>(value: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, inner]) => inner !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}

function isTimeZone(value: string): boolean {
  return isAccepted(() => new Intl.DateTimeFormat('en', { timeZone: value }));
}

function isCurrency(value: string): boolean {
  return Intl.supportedValuesOf('currency').includes(value);
}

function isLocale(value: string): boolean {
  return isAccepted(() => new Intl.Locale(value)) && Intl.DateTimeFormat.supportedLocalesOf(value).length > 0;
}

/** Intl says no by throwing a RangeError. */
function isAccepted(make: () => unknown): boolean {
  try {
    make();
    return true;
  } catch {
    return false;
  }
}
