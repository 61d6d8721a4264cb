import type { SqlTx } from '../platform/database/sql-transaction.js';
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
  return db.withOrganizationSql(organizationId, readOrganizationIn);
}

/** As `readOrganization`, inside another room's transaction: the one organization it sees. */
export async function readOrganizationIn(tx: SqlTx): Promise<Organization> {
  const [row] = await tx.$queryRaw<Row[]>`
    SELECT o.id::text, o.name, o.slug, o.trade, o.plan, o.time_zone AS "timeZone", o.currency, o.locale,
      o.emergency_phone AS "emergencyPhone", o.settings, o.setup_step AS "setupStep", o.demo_since AS "demoSince",
      ARRAY(SELECT n.number FROM phone_number n WHERE n.organization_id = o.id
        ORDER BY n.created_at DESC) AS "phoneNumbers"
    FROM organization o LIMIT 1`;
  if (!row) {
    throw notFound('organization');
  }
  const { settings, setupStep, plan, ...rest } = row;
  return {
    ...rest,
    plan: PLANS.find((known) => known === plan) ?? 'free',
    settings: readSettings(settings),
    setupStep: readSetupStep(setupStep),
  };
}

type Row = Omit<Organization, 'plan' | 'settings' | 'setupStep'> & {
  plan: string;
  settings: unknown;
  setupStep: string | null;
};
