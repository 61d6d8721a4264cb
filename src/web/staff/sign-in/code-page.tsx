import { Button } from '../../ui/button.js';
import { PlainPage } from '../../ui/document.js';
import { Notice } from '../../ui/feedback.js';
import { TextField } from '../../ui/field.js';
import { signInCodePath, signInPath } from '../../ui/routes/sign-in.js';

/** The second step of a sign-in. */
export function CodePage({ next, error }: { next: string; error?: string }) {
  return (
    <PlainPage title="Second step">
      <div class="plain-card">
        <h1>One more step</h1>
        {error && <Notice tone="bad">{error}</Notice>}
        <form class="stack" method="post" action={signInCodePath()}>
          <input type="hidden" name="next" value={next} />
          <TextField
            id="code"
            name="code"
            label="Code"
            hint="The six digits of your authenticator app, or one of your backup codes."
            autocomplete="one-time-code"
            maxLength={40}
            required
          />
          <Button kind="primary">Go on</Button>
        </form>
        <p>
          <a href={signInPath()}>Sign in as somebody else</a>
        </p>
      </div>
    </PlainPage>
  );
}
