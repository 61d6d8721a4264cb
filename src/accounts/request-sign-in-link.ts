import type { AccountsParts } from './accounts-parts.js';
import { createSignInLink, MINUTE, readEmail } from './create-sign-in-link.js';
import { readInvitations, readMemberships } from './memberships.js';

const LIFETIME = 15 * MINUTE;

/**
 * Mails a sign-in link that lives 15 minutes, if the address belongs to a member or an invitation; otherwise does
 * nothing, and the caller cannot tell which. Does nothing where mail is not set up.
 */
export async function requestSignInLink(
  parts: Pick<AccountsParts, 'db' | 'auth' | 'clock' | 'publicUrl' | 'sendMail'>,
  address: string,
): Promise<void> {
  const email = readEmail(address);
  if (!parts.sendMail || !(await isKnown(parts, email))) {
    return;
  }
  const url = await createSignInLink(parts, { email, name: email, lifetime: LIFETIME });
  await parts.sendMail({
    to: email,
    subject: 'Your sign-in link',
    text: `Open this link to sign in to Docket. It works once, for 15 minutes.\n\n${url}\n\nIf you did not ask for it, ignore this mail.`,
  });
}

async function isKnown({ db, clock }: Pick<AccountsParts, 'db' | 'clock'>, email: string): Promise<boolean> {
  const user = await db.global.user.findUnique({ where: { email }, select: { id: true } });
  if (user && (await readMemberships(db, user.id)).length > 0) {
    return true;
  }
  return (await readInvitations(db, email, clock.now())).length > 0;
}
