import type { AccountsParts } from './accounts-parts.js';

export type OrganizationEntry = { id: string; name: string; slug: string; trade: string; plan: string };

/** Every organization of this Docket, oldest first: for starting up and for the command line, never for a page. */
export async function listOrganizations({ db }: Pick<AccountsParts, 'db'>): Promise<OrganizationEntry[]> {
  return db.global.$queryRaw<
    OrganizationEntry[]
  >`SELECT id, name, slug, trade, plan FROM docket_organizations()`;
}
