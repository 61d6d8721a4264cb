import { Button } from '../../ui/button.js';
import { PlainPage } from '../../ui/document.js';

/** POST token → 303 to where they begin, or the sign-in page with what is wrong. */
export const linkConfirmPath = (): string => '/sign-in/link/confirm';

/** Where a sign-in link leads. Mail and chat programs open links to preview them, so only the button uses it up. */
export function LinkPage({ token }: { token: string }) {
  return (
    <PlainPage title="Sign in">
      <div class="plain-card">
        <h1>Sign in to Docket</h1>
        <p>This link works once. It signs you in on this device.</p>
        <form class="stack" method="post" action={linkConfirmPath()}>
          <input type="hidden" name="token" value={token} />
          <Button kind="primary">Sign in</Button>
        </form>
      </div>
    </PlainPage>
  );
}
