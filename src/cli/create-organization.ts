import { z } from 'zod';
import type { Accounts } from '../accounts/accounts.js';
import { NewOrganization } from '../accounts/create-organization.js';
import { tradeNamed } from '../intake/trade.js';
import { DocketError } from '../platform/errors/docket-error.js';

/** The flags of `docket create-organization`, named as commander names them. */
export const CreateOrganizationOptions = z.object({
  name: NewOrganization.shape.name,
  trade: NewOrganization.shape.trade.transform(tradeNamed),
  plan: NewOrganization.shape.plan,
  ownerEmail: z.string({ error: 'Give the email address of the owner.' }),
  phone: z.string({ error: 'Give the number that customers text.' }),
});

export type CreateOrganizationDeps = {
  accounts: Pick<Accounts, 'createOrganization'>;
  /** Receives the one line of JSON. */
  stdout: { write(text: string): unknown };
};

/**
 * `docket create-organization --name --trade --plan --owner-email --phone`: prints `{ organizationId, signInUrl,
 * apiKey }` as JSON. Throws a `DocketError` that names every flag at fault.
 */
export async function createOrganizationCommand(
  options: unknown,
  deps: CreateOrganizationDeps,
): Promise<void> {
  const parsed = CreateOrganizationOptions.safeParse(options);
  if (!parsed.success) {
    const problems = parsed.error.issues.map(
      (issue) => `--${flagOf(String(issue.path[0]))}: ${issue.message}`,
    );
    throw new DocketError('invalid-input', problems.join('\n'));
  }
  const created = await deps.accounts.createOrganization(parsed.data);
  deps.stdout.write(`${JSON.stringify(created)}\n`);
}

function flagOf(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
