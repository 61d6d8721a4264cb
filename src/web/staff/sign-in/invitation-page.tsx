import type { OpenInvitation } from '../../../accounts/join-organization.js';
import { Button } from '../../ui/button.js';
import { PlainPage } from '../../ui/document.js';
import { Notice } from '../../ui/feedback.js';
import { invitationPath, signInPath } from '../../ui/routes/sign-in.js';

export type InvitationView = {
  token: string;
  /** Absent where the link is worth nothing. */
  invitation?: OpenInvitation;
  error?: string;
};

/** Where an invitation's link leads. Mail and chat programs open links to preview them, so only the button uses it up. */
export function InvitationPage({ view }: { view: InvitationView }) {
  const { invitation } = view;
  return (
    <PlainPage title="Invitation">
      <div class="plain-card">
        {invitation ? (
          <h1>
            Join <bdi>{invitation.organizationName}</bdi>
          </h1>
        ) : (
          <h1>Invitation</h1>
        )}
        {view.error && <Notice tone="bad">{view.error}</Notice>}
        {invitation ? (
          <>
            <p>
              You are invited as {article(invitation.role)} {invitation.role}, under {invitation.email}. The
              link works once.
            </p>
            <form class="stack" method="post" action={invitationPath()}>
              <input type="hidden" name="token" value={view.token} />
              <Button kind="primary">Join</Button>
            </form>
          </>
        ) : (
          <p>
            <a href={signInPath()}>Sign in</a>
          </p>
        )}
      </div>
    </PlainPage>
  );
}

const article = (role: string) => (/^[aeiou]/.test(role) ? 'an' : 'a');
