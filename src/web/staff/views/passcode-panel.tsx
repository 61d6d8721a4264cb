import { Button } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { Dialog } from '../../ui/dialog.js';
import { Segments, TextField } from '../../ui/field.js';
import { Icon } from '../../ui/icons.js';
import { Day, Time } from '../../ui/locale.js';
import { revealSecretPath } from '../../ui/routes/jobs.js';
import { addSecretPath, recordPath } from '../../ui/routes/record.js';
import type { PasscodePanelView } from './record-view.js';
import { PutBack } from './taken-notice.js';

type SecretView = PasscodePanelView['secrets'][number];

/** Passcodes of a record: locked, with who looked last; shown one at a time to whom the policy lets. */
export function PasscodePanel({ view }: { view: PasscodePanelView }) {
  const aside = view.canAdd && (
    <button type="button" class="button button-quiet button-small" data-dialog-open="add-passcode">
      <Icon name="plus" />
      <span>{view.secrets.length === 0 ? 'Add' : 'Replace'}</span>
    </button>
  );
  return (
    <Card title="Passcode" part="passcodes" aside={aside}>
      {view.destroyedAt && (
        <p class="muted">
          <Icon name="check" size={14} /> Destroyed when the {view.record.kind} closed,{' '}
          <Day at={view.destroyedAt} />.
        </p>
      )}
      {!view.destroyedAt && view.secrets.length === 0 && <p class="muted">None saved.</p>}
      {view.secrets.map((secret) => (
        <Secret secret={secret} access={view.access} back={recordPath(view.record)} />
      ))}
      {view.canAdd && <AddDialog view={view} />}
    </Card>
  );
}

function Secret(props: { secret: SecretView; access: PasscodePanelView['access']; back: string }) {
  const { secret, access, back } = props;
  const last = secret.lastReveal;
  return (
    <div class="passcode" data-passcode>
      <div class="passcode-locked" data-passcode-locked>
        <p class="passcode-label">
          <Icon name="lock" size={20} />
          <span>
            <strong>{secret.label}</strong>
            <span class="muted">
              {' '}
              saved <Time at={secret.savedAt} />
            </span>
          </span>
        </p>
        <p class="passcode-last muted">
          {last ? (
            <>
              Last shown to <bdi>{last.by}</bdi>, <Time at={last.at} />: <q dir="auto">{last.reason}</q>
            </>
          ) : (
            'Nobody has looked yet.'
          )}
        </p>
        {access.may ? (
          <form
            class="passcode-ask"
            method="post"
            action={revealSecretPath(access.jobNumber, secret.id)}
            data-passcode-form
          >
            <TextField
              id={`reason-${secret.id}`}
              name="reason"
              label="Why do you need it?"
              placeholder="Test the new screen"
              autocomplete="off"
              required
              maxLength={200}
              hint="Your name, the time and this reason go into the feed."
            />
            <p class="field-error" role="alert" hidden data-passcode-error />
            <Button kind="primary" icon="eye">
              Show passcode
            </Button>
          </form>
        ) : (
          <p class="passcode-why">{access.because}</p>
        )}
        {secret.takenFrom && <p class="muted field-hint">Taken out of {secret.takenFrom.where}.</p>}
        <PutBack secret={secret} back={back} />
      </div>
      <div class="passcode-shown" data-passcode-shown hidden>
        <output class="passcode-value" data-passcode-value aria-live="assertive" />
        <div class="passcode-count">
          <svg class="passcode-ring" viewBox="0 0 20 20" aria-hidden="true">
            <circle cx="10" cy="10" r="8" pathLength="100" />
            <circle cx="10" cy="10" r="8" pathLength="100" data-passcode-ring />
          </svg>
          <span>
            Hidden in <span data-passcode-seconds>30</span> s
          </span>
          <button type="button" class="button button-plain button-small" data-passcode-hide>
            Hide now
          </button>
        </div>
      </div>
    </div>
  );
}

function AddDialog({ view }: { view: PasscodePanelView }) {
  const action = addSecretPath(view.record);
  return (
    <Dialog id="add-passcode" title={view.secrets.length === 0 ? 'Add a passcode' : 'Replace the passcode'}>
      <form
        class="stack"
        method="post"
        action={action}
        hx-post={action}
        hx-target="#passcodes"
        hx-swap="outerHTML"
        data-closes-dialog
      >
        <p class="muted">
          It is sealed at once. You cannot read it back here; only a technician assigned to the job can.
        </p>
        <Segments
          name="kind"
          label="Kind"
          value="text"
          choices={[
            { value: 'text', label: 'PIN or password' },
            { value: 'pattern', label: 'Pattern' },
          ]}
        />
        <TextField
          id="secret-value"
          name="value"
          type="password"
          label="Passcode"
          autocomplete="off"
          required
          hint="For a pattern: its dots in order, 1 at the top left, 9 at the bottom right."
        />
        <div class="dialog-foot">
          <Button kind="primary" icon="lock">
            Save passcode
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
