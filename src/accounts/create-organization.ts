import { z } from 'zod';
import { appendActivity } from '../activity/append-activity.js';
import type { Tx } from '../platform/database/database.js';
import { isUniqueViolation } from '../platform/database/database-errors.js';
import { newId } from '../platform/ids.js';
import type { AccountsParts } from './accounts-parts.js';
import { numberTaken } from './add-phone-number.js';
import { issueApiKey } from './api-keys.js';
import { createSignInLink, DAY, readEmail } from './create-sign-in-link.js';
import { parsePhoneNumber } from './phone-number.js';
import { guessRegion, type Region } from './regions.js';
import { FIRST_STEP } from './set-up.js';
import { stagesForTrade } from './trade-stages.js';

export const PLANS = ['free', 'pro', 'enterprise'] as const;
export type Plan = (typeof PLANS)[number];

export const NewOrganization = z.object({
  name: z
    .string()
    .trim()
    .min(1, 'Give the organization a name.')
    .max(80, 'A name has at most 80 characters.'),
  trade: z
    .string('Name the trade, such as it-repair.')
    .trim()
    .min(1, 'Name the trade, such as it-repair.')
    .max(60),
  plan: z.enum(PLANS, { error: `The plan is one of ${PLANS.join(', ')}.` }),
  ownerEmail: z.string(),
  ownerName: z.string().trim().min(1).max(80).optional(),
  phone: z.string(),
});

export type NewOrganization = z.input<typeof NewOrganization>;
export type CreatedOrganization = { organizationId: string; signInUrl: string; apiKey: string };

type Parts = Pick<AccountsParts, 'db' | 'auth' | 'clock' | 'publicUrl'>;

/**
 * Makes an organization with its owner, number and first pipeline; zone, currency and locale follow the number's
 * country. Returns a one-time sign-in link for the owner (7 days) and an API key, both shown only here. Throws
 * `invalid-input` for a field at fault and `conflict` when the number already belongs to an organization.
 */
export async function createOrganization(
  parts: Parts,
  input: NewOrganization,
  linkLifetime = 7 * DAY,
): Promise<CreatedOrganization> {
  const { name, trade, plan, ownerName, ...rest } = NewOrganization.parse(input);
  const email = readEmail(rest.ownerEmail, 'ownerEmail');
  const phone = parsePhoneNumber(rest.phone);
  const owner = { id: newId(), email, name: ownerName ?? nameFromEmail(email) };
  const organizationId = newId();
  const row = { id: organizationId, name, trade, plan, ...guessRegion(phone) };
  await insertOrganization(parts, row, owner, phone.number);
  const signInUrl = await createSignInLink(parts, { email, name: owner.name, lifetime: linkLifetime });
  const apiKey = await issueApiKey(parts, organizationId, 'First key', { kind: 'system' });
  return { organizationId, signInUrl, apiKey };
}

type OrganizationRow = Region & { id: string; name: string; trade: string; plan: Plan };
type Owner = { id: string; email: string; name: string };

async function insertOrganization(
  { db, clock }: Parts,
  row: OrganizationRow,
  owner: Owner,
  number: string,
): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    // The first of a name gets the plain address; any other, a few characters more.
    const slug = attempt === 1 ? slugOf(row.name) : `${slugOf(row.name)}-${row.id.slice(-6)}`;
    try {
      return await db.withOrganization(row.id, (tx) =>
        insertRows(tx, { ...row, slug }, owner, number, clock.now()),
      );
    } catch (error) {
      if (!isUniqueViolation(error)) {
        throw error;
      }
      if (attempt > 1 || (await isTaken(db.global, number))) {
        throw numberTaken(number, error);
      }
    }
  }
}

async function isTaken(client: Tx, number: string): Promise<boolean> {
  const rows = await client.$queryRaw<unknown[]>`SELECT 1 FROM docket_numbers() n WHERE n.number = ${number}`;
  return rows.length > 0;
}

async function insertRows(
  tx: Tx,
  row: OrganizationRow & { slug: string },
  owner: Owner,
  number: string,
  at: Date,
): Promise<void> {
  const organizationId = row.id;
  await tx.organization.create({ data: { ...row, setupStep: FIRST_STEP, createdAt: at } });
  await tx.phoneNumber.create({ data: { number, organizationId, createdAt: at } });
  await tx.member.create({ data: { ...owner, organizationId, role: 'owner', createdAt: at } });
  const pipelineId = newId();
  await tx.pipeline.create({ data: { id: pipelineId, organizationId, name: 'Jobs', standard: true } });
  await tx.stage.createMany({
    data: stagesForTrade(row.trade).map(([name, kind], position) => ({
      id: newId(),
      organizationId,
      pipelineId,
      name,
      kind,
      position,
    })),
  });
  await appendActivity(tx, {
    organizationId,
    record: { kind: 'organization', id: organizationId },
    actor: { kind: 'system' },
    type: 'organization.created',
    content: { name: row.name },
    at,
  });
}

function slugOf(name: string): string {
  const plain = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f'’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40);
  return plain || 'organization';
}

/** "ana.ruiz@…" → "Ana Ruiz", until the person says otherwise. */
export function nameFromEmail(email: string): string {
  const words = (email.split('@')[0] ?? '').split(/[._+-]+/).filter(Boolean);
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ') || email;
}
