import { useContext } from 'preact/hooks';
import { Icon } from '../../ui/icons.js';
import { Day, LocaleContext } from '../../ui/locale.js';
import { jobDuePath, jobTitlePath } from '../../ui/routes/jobs.js';
import type { RecordView } from './record-view.js';

/**
 * What of a field's answer is put where: the field itself at once, the feed by the way. The field says what it was when
 * the person began, so that nobody writes over somebody else.
 */
function saving(action: string, id: string) {
  return {
    method: 'post' as const,
    action,
    'hx-post': action,
    'hx-trigger': 'change, submit',
    'hx-target': `#${id}`,
    'hx-select': `#${id}`,
    'hx-swap': 'outerHTML',
    'hx-select-oob': '#feed',
  };
}

/** The title of a record: on a job a field that looks like a heading, saved when it is left. */
export function TitleField({ view }: { view: RecordView }) {
  const { job, record } = view;
  if (!job?.canEdit) {
    return (
      <h1 id="record-title" dir="auto">
        {view.title}
      </h1>
    );
  }
  const { value, seen, error } = job.title;
  return (
    <div id="job-title">
      <h1 id="record-title" class="visually-hidden" dir="auto">
        {view.title}
      </h1>
      <form {...saving(jobTitlePath(record.number), 'job-title')}>
        <input type="hidden" name="seen" value={seen} />
        <textarea
          id="job-title-value"
          class="title-value"
          name="value"
          rows={1}
          maxLength={160}
          dir="auto"
          aria-label="Title"
          {...(error ? { 'aria-invalid': true, 'aria-describedby': 'job-title-error' } : {})}
        >
          {value}
        </textarea>
        {error && <FieldProblem id="job-title-error" words={error} />}
      </form>
    </div>
  );
}

/** By when a job is to be done; a day, or none. */
export function DueField({ view }: { view: RecordView }) {
  const { job, record } = view;
  const { now } = useContext(LocaleContext);
  if (!job) return null;
  const overdue = job.open && job.dueAt !== undefined && new Date(job.dueAt) < now;
  const { value, seen, error } = job.due;
  return (
    <div id="job-due">
      <dt>
        <label for="job-due-value">Due</label>
      </dt>
      <dd>
        {job.canPlan ? (
          <form class="due-form" {...saving(jobDuePath(record.number), 'job-due')}>
            <input type="hidden" name="seen" value={seen} />
            <input
              id="job-due-value"
              class="due-value"
              type="date"
              name="value"
              value={value}
              {...(error ? { 'aria-invalid': true, 'aria-describedby': 'job-due-error' } : {})}
            />
            {error && <FieldProblem id="job-due-error" words={error} />}
          </form>
        ) : job.dueAt ? (
          <Day at={job.dueAt} />
        ) : (
          <span class="muted">No date</span>
        )}
        {overdue && (
          <span class="badge" data-tone="bad">
            <Icon name="clock" size={12} /> Overdue
          </span>
        )}
      </dd>
    </div>
  );
}

function FieldProblem({ id, words }: { id: string; words: string }) {
  return (
    <p class="field-error" id={id}>
      <Icon name="warn" size={14} /> {words}
    </p>
  );
}
