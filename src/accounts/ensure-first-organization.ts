import { DocketError } from '../platform/errors/docket-error.js';
import type { AccountsParts } from './accounts-parts.js';
import { createOrganization } from './create-organization.js';
import { createSignInLink, DAY } from './create-sign-in-link.js';
import { listOrganizations } from './list-organizations.js';

/** The number of the organization to try things in; from a range kept for examples. The simulator texts it. */
export const DEMO_NUMBER = '+15550100199';
export const DEMO_OWNER = 'owner@docket.local';

export type FirstOrganization = {
  organizationId: string;
  /** Only the organization to try things in gets a link at each start. */
  signInUrl: string | undefined;
  /** Only when it was made just now. */
  apiKey: string | undefined;
};

/**
 * Makes sure that there is an organization: on the first start a pro one to try things in, with a sign-in link for
 * 7 days; later starts get a link for 24 hours while its made-up owner is still there. Two processes starting at
 * once make one.
 */
export async function ensureFirstOrganization(
  parts: Pick<AccountsParts, 'db' | 'auth' | 'clock' | 'publicUrl'>,
): Promise<FirstOrganization> {
  const [existing] = await listOrganizations(parts);
  if (existing) {
    return {
      organizationId: existing.id,
      signInUrl: await linkForDemoOwner(parts, existing.id),
      apiKey: undefined,
    };
  }
  try {
    return await createOrganization(parts, {
      name: 'Northside Repairs',
      trade: 'it-repair',
      plan: 'pro',
      ownerEmail: DEMO_OWNER,
      ownerName: 'Sam Owner',
      phone: DEMO_NUMBER,
    });
  } catch (error) {
    if (error instanceof DocketError && error.code === 'conflict') {
      return ensureFirstOrganization(parts);
    }
    throw error;
  }
}

async function linkForDemoOwner(
  parts: Pick<AccountsParts, 'db' | 'auth' | 'clock' | 'publicUrl'>,
  organizationId: string,
): Promise<string | undefined> {
  const owner = await parts.db.withOrganization(organizationId, (tx) =>
    tx.member.findFirst({ where: { email: DEMO_OWNER, role: 'owner', deactivatedAt: null } }),
  );
  return owner ? createSignInLink(parts, { email: DEMO_OWNER, name: owner.name, lifetime: DAY }) : undefined;
}
