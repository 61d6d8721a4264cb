import type { PasskeyEntry } from '../../../accounts/passkeys.js';
import { PASSKEY_NAME_LENGTH } from '../../../accounts/passkeys.js';
import { Badge } from '../../ui/badge.js';
import { ActionButton, Button, ButtonLink } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { Notice } from '../../ui/feedback.js';
import { TextField } from '../../ui/field.js';
import { Time } from '../../ui/locale.js';
import {
  endOtherSessionsPath,
  endSessionPath,
  removePasskeyPath,
  secondStepPath,
} from '../../ui/routes/account.js';
import type { SessionView } from './session-view.js';

export type SecondStepView = {
  on: boolean;
  backupCodesLeft: number;
  /** Who took it away, where that was the last thing that happened to it. */
  reset?: { by: string; at: string };
};

/** Whether a code is asked for at sign-in. */
export function SecondStepCard({ view }: { view: SecondStepView }) {
  return (
    <Card
      title="Two-step sign-in"
      aside={view.on ? <Badge tone="good">On</Badge> : <Badge tone="warn">Off</Badge>}
    >
      <div class="stack">
        {!view.on && view.reset && (
          <Notice tone="warn">
            <bdi>{view.reset.by}</bdi> took your second step away <Time at={view.reset.at} />. If you did not
            ask for that, tell them.
          </Notice>
        )}
        <p class="muted">
          {view.on
            ? `After your password or a link you type a code from an app. ${backupCodes(view.backupCodesLeft)}`
            : 'After your password or a link, a code from an app on your phone. Whoever has only your password stays out.'}
        </p>
        <p class="form-foot">
          <ButtonLink href={secondStepPath()} kind={view.on ? 'plain' : 'primary'}>
            {view.on ? 'Change' : 'Set up'}
          </ButtonLink>
        </p>
      </div>
    </Card>
  );
}

function backupCodes(left: number): string {
  return left === 0
    ? 'You have no backup code left.'
    : `You have ${left} backup ${left === 1 ? 'code' : 'codes'} left.`;
}

/** Sign-in by fingerprint, face or PIN of a device. */
export function PasskeysCard({ passkeys }: { passkeys: readonly PasskeyEntry[] }) {
  return (
    <Card title="Passkeys" aside={<span class="muted">{passkeys.length}</span>}>
      <div class="stack">
        <p class="muted">
          Sign in with the fingerprint, face or PIN of a device, without password and code. Passkeys need
          https.
        </p>
        {passkeys.length > 0 && (
          <ul class="members bare">
            {passkeys.map((passkey) => (
              <li class="member">
                <div class="member-who">
                  <strong>
                    <bdi>{passkey.name}</bdi>
                  </strong>
                  {passkey.createdAt && (
                    <span class="muted">
                      added <Time at={passkey.createdAt.toISOString()} />
                    </span>
                  )}
                </div>
                <ActionButton action={removePasskeyPath(passkey.id)} kind="danger" small>
                  Remove
                </ActionButton>
              </li>
            ))}
          </ul>
        )}
        <form class="stack" method="post" data-passkey-new hidden>
          <TextField
            id="passkey-name"
            name="name"
            label="Name of this device"
            placeholder="Work laptop"
            maxLength={PASSKEY_NAME_LENGTH}
            autocomplete="off"
          />
          <p class="field-error" role="alert" data-passkey-error hidden />
          <p class="form-foot">
            <Button kind="primary">Add a passkey</Button>
          </p>
        </form>
      </div>
    </Card>
  );
}

/** Where the person is signed in. */
export function SessionsCard({ sessions }: { sessions: readonly SessionView[] }) {
  return (
    <Card title="Where you are signed in" aside={<span class="muted">{sessions.length}</span>} flush>
      <ul class="members">
        {sessions.map((session) => (
          <li class="member">
            <div class="member-who">
              <strong>{session.device}</strong> {session.here && <Badge tone="good">This one</Badge>}
              <span class="muted">
                since <Time at={session.startedAt} />, last used <Time at={session.lastSeenAt} />
                {session.address && ` · ${session.address}`}
              </span>
            </div>
            {!session.here && (
              <ActionButton action={endSessionPath(session.id)} kind="danger" small>
                Sign out
              </ActionButton>
            )}
          </li>
        ))}
      </ul>
      {sessions.length > 1 && (
        <div class="card-foot">
          <ActionButton action={endOtherSessionsPath()}>Sign out everywhere else</ActionButton>
        </div>
      )}
    </Card>
  );
}
