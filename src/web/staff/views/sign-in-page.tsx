import { Button } from '../../ui/button.js';
import { PlainPage } from '../../ui/document.js';
import { Notice } from '../../ui/feedback.js';
import { TextField } from '../../ui/field.js';
import { signInWithLinkPath, signInWithPasswordPath } from '../../ui/routes/sign-in.js';
import type { SignInView } from './sign-in-view.js';

/** `/sign-in`: email and password, or a link by email. */
export function SignInPage({ view }: { view: SignInView }) {
  return (
    <PlainPage title="Sign in">
      <div class="plain-card">
        <h1>Sign in</h1>
        {view.error && <Notice tone="bad">{view.error}</Notice>}
        {view.linkSentTo && (
          <Notice tone="good">
            If {view.linkSentTo} belongs to a member, a sign-in link is on its way. It works once, for 15
            minutes.
          </Notice>
        )}
        <form class="stack" method="post" action={signInWithPasswordPath()}>
          <input type="hidden" name="next" value={view.next} />
          <TextField
            id="email"
            name="email"
            type="email"
            label="Email"
            value={view.email}
            autocomplete="username"
            required
          />
          <TextField
            id="password"
            name="password"
            type="password"
            label="Password"
            autocomplete="current-password"
            required
          />
          <Button kind="primary">Sign in</Button>
          {view.canMailLink && (
            <button
              type="submit"
              class="button button-plain"
              formAction={signInWithLinkPath()}
              formNoValidate
            >
              Email me a link instead
            </button>
          )}
        </form>
        <form class="stack" method="post" data-passkey-sign-in data-next={view.next} hidden>
          <Button icon="lock">Sign in with a passkey</Button>
          <p class="field-error" role="alert" data-passkey-error hidden />
        </form>
        {!view.canMailLink && (
          <p class="muted">
            First time here? Docket printed a sign-in link for the owner when it started. Members get theirs
            by invitation.
          </p>
        )}
      </div>
    </PlainPage>
  );
}
