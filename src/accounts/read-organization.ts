import type { Tx } from '../platform/database/database.js';
import { notFound } from '../platform/errors/docket-error.js';
import type { AccountsParts } from './accounts-parts.js';
import { PLANS, type Plan } from './create-organization.js';
import { type OrganizationSettings, readSettings } from './organization-settings.js';
import { readSetupStep, type SetupStep } from './set-up.js';

export type Organization = {
  id: string;
  name: string;
  slug: string;
  trade: string;
  plan: Plan;
  /** IANA. */
  timeZone: string;
  /** ISO 4217. */
  currency: string;
  /** BCP 47. */
  locale: string;
  emergencyPhone: string | null;
  settings: OrganizationSettings;
  /** Where the first set-up stands; null once it has ended. */
  setupStep: SetupStep | null;
  /** Since when there is demo data. */
  demoSince: Date | null;
  /** The numbers customers text, newest first. */
  phoneNumbers: string[];
};

/** An organization with its settings and numbers. Throws `not-found` where there is none. */
export function readOrganization(
  { db }: Pick<AccountsParts, 'db'>,
  organizationId: string,
): Promise<Organization> {
  return db.withOrganization(organizationId, (tx) => readOrganizationIn(tx));
}

/** As `readOrganization`, inside another room's transaction: the one organization it sees. */
export async function readOrganizationIn(tx: Tx): Promise<Organization> {
  const row = await tx.organization.findFirst({
    include: { phoneNumbers: { orderBy: { createdAt: 'desc' } } },
  });
  if (!row) {
    throw notFound('organization');
  }
  const { settings, setupStep, phoneNumbers, plan, createdAt: _, ...rest } = row;
  return {
    ...rest,
    plan: PLANS.find((known) => known === plan) ?? 'free',
    settings: readSettings(settings),
    setupStep: readSetupStep(setupStep),
    phoneNumbers: phoneNumbers.map(({ number }) => number),
  };
}
