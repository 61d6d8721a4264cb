import { z } from 'zod';
import type { Accounts } from '../accounts/accounts.js';
import { DAY } from '../accounts/create-sign-in-link.js';
import { ROLES } from '../accounts/policy.js';
import type { Staff } from '../accounts/staff.js';
import { DocketError } from '../platform/errors/docket-error.js';

export type MemberDeps = {
  accounts: Pick<Accounts, 'inviteMember' | 'listMembers' | 'createSignInLink'>;
  /** The organization's owner: whoever sits at the machine acts for them. */
  owner: Staff;
  /** Receives the one line of JSON. */
  stdout: { write(text: string): unknown };
};

const Invitation = z.object({
  email: z.string(),
  role: z.enum(ROLES, { error: `The role is one of ${ROLES.join(', ')}.` }),
  name: z.string().trim().min(1).max(80).optional(),
});

/** `docket invite-member --email --role [--name]`: prints `{ memberId, signInUrl }`; no link where one was mailed. */
export async function inviteMemberCommand(
  options: unknown,
  { accounts, owner, stdout }: MemberDeps,
): Promise<void> {
  const parsed = Invitation.safeParse(options);
  if (!parsed.success) {
    throw new DocketError(
      'invalid-input',
      parsed.error.issues.map(({ path, message }) => `--${path.join('.')}: ${message}`).join('\n'),
    );
  }
  const { memberId, by } = await accounts.inviteMember(owner, parsed.data);
  stdout.write(`${JSON.stringify({ memberId, signInUrl: by.kind === 'link' ? by.url : null })}\n`);
}

/** `docket members`: one line of JSON for each. */
export async function listMembersCommand({ accounts, owner, stdout }: MemberDeps): Promise<void> {
  for (const member of await accounts.listMembers(owner)) {
    stdout.write(`${JSON.stringify(member)}\n`);
  }
}

/** `docket reset-second-factor --email`: prints what was removed as JSON; what to do next goes to stderr. */
export async function resetSecondFactorCommand(
  options: { email: string },
  {
    accounts,
    stdout,
    stderr,
  }: {
    accounts: Pick<Accounts, 'resetByOperator'>;
    stdout: MemberDeps['stdout'];
    stderr: MemberDeps['stdout'];
  },
): Promise<void> {
  const done = await accounts.resetByOperator(options);
  stdout.write(`${JSON.stringify(done)}\n`);
  stderr.write(
    `${done.email} signs in with their password or a link now: docket sign-in-link --email ${done.email}\nThen they set up a second step and passkeys anew, on their account page.\n`,
  );
}

/** `docket sign-in-link --email`: prints `{ signInUrl }`, good once and for a day, for a member without mail. */
export async function signInLinkCommand(
  options: { email: string },
  { accounts, owner, stdout }: MemberDeps,
): Promise<void> {
  const wanted = options.email.trim().toLowerCase();
  const member = (await accounts.listMembers(owner)).find(({ email }) => email === wanted);
  if (!member) {
    throw new DocketError(
      'not-found',
      'No member of this organization has that address. See: docket members.',
    );
  }
  const signInUrl = await accounts.createSignInLink({
    email: member.email,
    name: member.name,
    lifetime: DAY,
  });
  stdout.write(`${JSON.stringify({ signInUrl })}\n`);
}
