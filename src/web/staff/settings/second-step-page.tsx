import { Button, ButtonLink } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { Notice } from '../../ui/feedback.js';
import { TextField } from '../../ui/field.js';
import { accountSettingsPath, secondStepPath } from '../../ui/routes/account.js';
import type { ShellView } from '../../ui/staff-page.js';
import { SettingsFrame } from '../views/settings-frame.js';

export type SecondStepPageView = {
  on: boolean;
  hasPassword: boolean;
  /** The organization asks for it, so it cannot be turned off here. */
  required: boolean;
  /** Being set up: what the app scans as a picture, and the same for typing. */
  app?: { qr: string; secret: string };
  /** Made just now: shown once. */
  backupCodes?: readonly string[];
  errors: Readonly<Record<string, string>>;
};

type Errors = SecondStepPageView['errors'];

/** `/settings/account/second-step`. */
export function SecondStepPage({ shell, view }: { shell: ShellView; view: SecondStepPageView }) {
  return (
    <SettingsFrame shell={shell} part="account">
      {view.required && !view.on && !view.backupCodes && (
        <Notice tone="warn">
          <bdi>{shell.organizationName}</bdi> asks its members for two-step sign-in. Set it up to go on.
        </Notice>
      )}
      {view.backupCodes ? (
        <BackupCodes codes={view.backupCodes} />
      ) : view.app ? (
        <Scan app={view.app} errors={view.errors} />
      ) : view.on ? (
        <Change view={view} />
      ) : (
        <Begin view={view} />
      )}
    </SettingsFrame>
  );
}

function Begin({ view }: { view: SecondStepPageView }) {
  return (
    <Card title="Set up two-step sign-in">
      <form class="stack" method="post" action={secondStepPath('begin')}>
        <p>
          You need an authenticator app on your phone. Any will do: the phone’s own password app often is one.
        </p>
        {view.hasPassword && <PasswordField id="begin-password" errors={view.errors} />}
        <p class="form-foot">
          <Button kind="primary">Show the code to scan</Button>
        </p>
      </form>
    </Card>
  );
}

function Scan({ app, errors }: { app: { qr: string; secret: string }; errors: Errors }) {
  return (
    <Card title="Scan this with your app">
      <div class="stack">
        <img
          class="qr"
          src={app.qr}
          width={200}
          height={200}
          alt="The code to scan with an authenticator app"
        />
        <p>
          Or type this key: <code class="codes">{app.secret}</code>
        </p>
        <form class="stack" method="post" action={secondStepPath('confirm')}>
          <input type="hidden" name="secret" value={app.secret} />
          <CodeField id="confirm-code" label="The six digits it shows" errors={errors} />
          <p class="form-foot">
            <Button kind="primary">Turn on</Button>
          </p>
        </form>
      </div>
    </Card>
  );
}

function BackupCodes({ codes }: { codes: readonly string[] }) {
  return (
    <Card title="Your backup codes">
      <div class="stack">
        <Notice tone="good">
          Keep these where you find them without your phone. They are not shown again.
        </Notice>
        <ul class="codes">
          {codes.map((code) => (
            <li>
              <code>{code}</code>
            </li>
          ))}
        </ul>
        <p class="muted">Each works once, in place of the app’s code.</p>
        <p class="form-foot">
          <ButtonLink href={accountSettingsPath()} kind="primary">
            I have kept them
          </ButtonLink>
        </p>
      </div>
    </Card>
  );
}

function Change({ view }: { view: SecondStepPageView }) {
  return (
    <>
      <Card title="New backup codes">
        <form class="stack" method="post" action={secondStepPath('codes')}>
          <p class="muted">The old ones are worth nothing then.</p>
          {view.hasPassword && <PasswordField id="codes-password" errors={view.errors} />}
          <CodeField id="codes-code" label="Code of your app" errors={view.errors} />
          <p class="form-foot">
            <Button>Make new ones</Button>
          </p>
        </form>
      </Card>
      <Card title="Turn off two-step sign-in">
        {view.required ? (
          <p>
            Your organization asks for it. To use another phone, make sure you have a backup code, and ask an
            owner to take the second step away: you then set it up again.
          </p>
        ) : (
          <form class="stack" method="post" action={secondStepPath('off')}>
            <CodeField id="off-code" label="Code of your app, or a backup code" errors={view.errors} />
            <p class="form-foot">
              <Button kind="danger">Turn off</Button>
            </p>
          </form>
        )}
      </Card>
    </>
  );
}

function CodeField({ id, label, errors }: { id: string; label: string; errors: Errors }) {
  return (
    <TextField
      id={id}
      name="code"
      label={label}
      autocomplete="one-time-code"
      maxLength={40}
      required
      {...(errors.code ? { error: errors.code } : {})}
    />
  );
}

function PasswordField({ id, errors }: { id: string; errors: Errors }) {
  return (
    <TextField
      id={id}
      name="password"
      type="password"
      label="Your password"
      autocomplete="current-password"
      required
      {...(errors.password ? { error: errors.password } : {})}
    />
  );
}
