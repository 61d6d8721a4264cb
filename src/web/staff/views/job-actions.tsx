import { Dialog } from '../../ui/dialog.js';
import { Icon, type IconName } from '../../ui/icons.js';
import { stagePath } from '../../ui/routes/record.js';
import type { RecordView } from './record-view.js';

const STAGE_DIALOG = 'job-stage';

/** What a technician does with one thumb: the six things, big, on a phone. */
export function JobActions({ view }: { view: RecordView }) {
  const { job, composer, passcodes, upload } = view;
  if (!job) return null;
  return (
    <>
      <nav class="job-actions" aria-label="Do">
        {upload.may && <Press icon="camera" label="Photo" press="#photos input[type=file]" href="#photos" />}
        {composer.canNote && (
          <Press icon="note" label="Note" press="#composer [value=internal]" href="#composer" />
        )}
        {view.canMove && (
          <button type="button" class="job-action" data-dialog-open={STAGE_DIALOG}>
            <Icon name="flag" size={20} />
            <span>Stage</span>
          </button>
        )}
        {(passcodes.secrets.length > 0 || passcodes.canAdd) && (
          <Press icon="lock" label="Passcode" href="#passcodes" />
        )}
        {job.call && <Press icon="phone" label="Call" href={job.call} />}
        {job.directions && (
          <a class="job-action" href={job.directions} target="_blank" rel="noopener noreferrer">
            <Icon name="pin" size={20} />
            <span>Directions</span>
          </a>
        )}
      </nav>
      {view.canMove && <StageDialog view={view} />}
    </>
  );
}

/** `press`: what a script presses instead of going there. */
function Press(props: { icon: IconName; label: string; href: string; press?: string }) {
  return (
    <a class="job-action" href={props.href} {...(props.press ? { 'data-press': props.press } : {})}>
      <Icon name={props.icon} size={20} />
      <span>{props.label}</span>
    </a>
  );
}

function StageDialog({ view }: { view: RecordView }) {
  const action = stagePath(view.record);
  const current = view.steps.find(({ state }) => state === 'current');
  return (
    <Dialog id={STAGE_DIALOG} title="Move to">
      <form
        class="job-stages"
        method="post"
        action={action}
        hx-post={action}
        hx-target="#record"
        hx-swap="outerHTML"
      >
        <input type="hidden" name="from" value={current?.key ?? ''} />
        {view.steps.map(({ key, label, state }) => (
          <button
            type="submit"
            class="button button-plain"
            name="stage"
            value={key}
            disabled={state === 'current'}
          >
            {state === 'current' && <Icon name="check" />}
            <bdi>{label}</bdi>
          </button>
        ))}
      </form>
    </Dialog>
  );
}
