import { DemoBadge, Stepper } from '../../ui/badge.js';
import { ActionButton, Button, ButtonLink } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { Segments, TextField } from '../../ui/field.js';
import { Icon } from '../../ui/icons.js';
import { Day, Time } from '../../ui/locale.js';
import { customerPath } from '../../ui/routes/customers.js';
import { closeJobPath, jobsPath, releaseJobPath } from '../../ui/routes/jobs.js';
import { bookQuotePath, declineQuotePath, quotesPath, quoteToJobPath } from '../../ui/routes/quotes.js';
import { claimRecordPath, priorityPath, recordPath, stagePath } from '../../ui/routes/record.js';
import { DueField, TitleField } from './job-head-fields.js';
import { Assign, GiveTo, Person } from './record-people.js';
import type { RecordView } from './record-view.js';

/** The top of a record: what and whose it is, its stage, its people, and what can be done with it. */
export function RecordHead({ view }: { view: RecordView }) {
  return (
    <header class="record-head" id="record-head">
      <div class="record-top">
        <div class="record-titles">
          <p class="record-reference">
            {view.record.kind === 'quote' ? <a href={quotesPath()}>Quotes</a> : <a href={jobsPath()}>Jobs</a>}{' '}
            <span aria-hidden="true">/</span> {view.reference}
            {view.job?.pipeline && <span> · {view.job.pipeline}</span>}
            {view.linked && (
              <>
                {' '}
                · <a href={recordPath(view.linked.record)}>{view.linked.reference}</a>
              </>
            )}
          </p>
          <TitleField view={view} />
          <p class="record-customer">
            <a href={customerPath(view.customer.id)}>
              <bdi>{view.customer.name}</bdi>
            </a>{' '}
            {view.demo && <DemoBadge />}{' '}
            <span class="muted">
              · <bdi>{view.customer.address}</bdi> · opened <Time at={view.openedAt} />
              {view.closedAt && (
                <>
                  , closed <Day at={view.closedAt} />
                </>
              )}
            </span>
          </p>
        </div>
        <Actions view={view} />
      </div>
      <Stepper
        steps={view.steps}
        target="#record"
        {...(view.canMove ? { action: stagePath(view.record) } : {})}
      />
      <People view={view} />
      {view.job?.next && (
        <p class="job-next">
          <Icon name="next" size={14} />
          <span>
            <span class="muted">Next:</span> {view.job.next}
          </span>
        </p>
      )}
    </header>
  );
}

function Actions({ view }: { view: RecordView }) {
  return (
    <div class="page-actions">
      {view.canClaim && (
        <ActionButton
          action={claimRecordPath(view.record)}
          target="#record"
          icon="hand"
          shortcut="e"
          kind={view.canOpenJob ? 'plain' : 'primary'}
        >
          Claim
        </ActionButton>
      )}
      {view.canDecline && (
        <ButtonLink href={declineQuotePath(view.record.number)} icon="close" kind="quiet">
          {view.offer?.sentAt ? 'Withdraw' : 'Decline'}
        </ButtonLink>
      )}
      {view.canBookJob && (
        <ButtonLink href={bookQuotePath(view.record.number)} icon="calendar">
          Make it a job and book
        </ButtonLink>
      )}
      {view.canOpenJob && (
        <ActionButton action={quoteToJobPath(view.record.number)} icon="jobs" kind="primary">
          Make it a job
        </ActionButton>
      )}
      {view.quoteExtraPath && (
        <ButtonLink href={view.quoteExtraPath} icon="file">
          Quote extra work
        </ButtonLink>
      )}
      {view.canClose && (
        <>
          <button type="button" class="button button-plain" data-dialog-open="close-job">
            <Icon name="check" />
            <span>Close job</span>
          </button>
          <CloseDialog view={view} />
        </>
      )}
    </div>
  );
}

function CloseDialog({ view }: { view: RecordView }) {
  const action = closeJobPath(view.record.number);
  const secrets = view.passcodes.secrets.length;
  return (
    <Dialog id="close-job" title={`Close ${view.reference}?`}>
      <form
        class="stack"
        method="post"
        action={action}
        hx-post={action}
        hx-target="#record"
        hx-swap="outerHTML"
      >
        <p>
          {secrets > 0
            ? 'The saved passcode is destroyed for good. Photos, messages and the feed stay.'
            : 'Photos, messages and the feed stay.'}{' '}
          A new text from the customer opens a follow-up.
        </p>
        <Segments
          name="as"
          label="How it ended"
          value="done"
          choices={[
            { value: 'done', label: 'Done' },
            { value: 'cancelled', label: 'Cancelled' },
          ]}
        />
        <TextField id="close-reason" name="reason" label="Note for the feed (optional)" maxLength={200} />
        <div class="dialog-foot">
          <button type="button" class="button button-plain" data-dialog-close>
            Keep it open
          </button>
          <Button kind="danger" icon="check">
            Close job
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

function People({ view }: { view: RecordView }) {
  const free = view.assignable.filter((person) => !view.assignees.some((one) => one.id === person.id));
  return (
    <dl class="people">
      <div>
        <dt>Owner</dt>
        <dd>
          {view.owner ? <Person name={view.owner.name} /> : <span class="muted">Nobody yet</span>}
          <GiveTo view={view} />
          {view.job?.canRelease && (
            <ActionButton action={releaseJobPath(view.record.number)} target="#record" kind="quiet" small>
              Release
            </ActionButton>
          )}
        </dd>
      </div>
      <DueField view={view} />
      <div>
        <dt>Priority</dt>
        <dd>
          <Priority view={view} />
        </dd>
      </div>
      {view.record.kind === 'job' && (
        <div>
          <dt>Assigned</dt>
          <dd>
            {view.assignees.length === 0 && <span class="muted">Nobody yet</span>}
            {view.assignees.map((person) => (
              <Person
                name={person.name}
                {...(view.assignable.length > 0 ? { remove: { view, id: person.id } } : {})}
              />
            ))}
            {free.length > 0 && <Assign view={view} free={free} />}
          </dd>
        </div>
      )}
    </dl>
  );
}

const PRIORITY_LABELS: Readonly<Record<string, string>> = {
  low: 'Low',
  normal: 'Normal',
  high: 'High',
  urgent: 'Urgent',
};

function Priority({ view }: { view: RecordView }) {
  const { value, choices } = view.priority;
  const label = PRIORITY_LABELS[value] ?? value;
  if (choices.length === 0) {
    return <span>{label}</span>;
  }
  const action = priorityPath(view.record);
  return (
    <details class="menu" data-menu>
      <summary class="button button-quiet button-small">
        <span>{label}</span>
      </summary>
      <form
        class="menu-panel"
        method="post"
        action={action}
        hx-post={action}
        hx-target="#record"
        hx-swap="outerHTML"
      >
        {choices.map((choice) => (
          <button type="submit" class="menu-item" name="priority" value={choice}>
            {PRIORITY_LABELS[choice] ?? choice}
          </button>
        ))}
      </form>
    </details>
  );
}
