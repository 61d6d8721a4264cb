import { LANGUAGES } from '../accounts/organization-settings.js';
import { readOrganizationIn } from '../accounts/read-organization.js';
import type { Tx } from '../platform/database/database.js';
import { newId } from '../platform/ids.js';

/** An empty draft of a quote's first version, priced by the organization's rules of this moment. Returns its id. */
export async function beginVersion(
  tx: Tx,
  {
    organizationId,
    quoteId,
    customerId,
    at,
  }: { organizationId: string; quoteId: string; customerId: string; at: Date },
): Promise<string> {
  const { currency, settings } = await readOrganizationIn(tx);
  const { pricesIncludeTax, taxRounding, validDays, depositBp } = settings.billing;
  const customer = await tx.customer.findUniqueOrThrow({
    where: { id: customerId },
    select: { language: true },
  });
  const id = newId();
  await tx.quoteVersion.create({
    data: {
      id,
      organizationId,
      quoteId,
      number: 1,
      currency,
      pricesIncludeTax,
      taxRounding,
      validDays,
      depositKind: depositBp > 0 ? 'percent' : 'none',
      depositValue: depositBp,
      language: LANGUAGES.find((known) => known === customer.language) ?? settings.language,
      createdAt: at,
    },
  });
  return id;
}
