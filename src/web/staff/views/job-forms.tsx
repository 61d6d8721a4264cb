import { Badge } from '../../ui/badge.js';
import { Button } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { Notice } from '../../ui/feedback.js';
import { type Choice, SelectField, TextAreaField, TextField } from '../../ui/field.js';
import { Icon } from '../../ui/icons.js';
import { Picture } from '../../ui/photo.js';
import { jobFormPath, jobPipelinePath } from '../../ui/routes/jobs.js';
import type { AnswerFieldView, JobFormView, WorkView } from './work-view.js';

/** What the stages of a job lack, its forms, and the way to another pipeline. */
export function WorkParts({ work }: { work: WorkView }) {
  return (
    <>
      <div id="lacking-part">{work.lacking.length > 0 && <Lacking work={work} />}</div>
      <div id="forms" class="job-forms">
        {work.forms.map((form) => (
          <JobForm form={form} />
        ))}
      </div>
      {work.elsewhere.length > 0 && <Elsewhere work={work} />}
    </>
  );
}

function Lacking({ work }: { work: WorkView }) {
  return (
    <Card title="Still needed" part="lacking">
      <dl class="lacking">
        {work.lacking.map(({ stage, missing }) => (
          <div>
            <dt>
              Before <bdi>{stage}</bdi>
            </dt>
            <dd>
              <ul>
                {missing.map(({ text, part }) => (
                  <li>
                    <a href={part} dir="auto">
                      {text}
                    </a>
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}

/** One form on the page of a job: the answer to its post, too. */
export function JobForm({ form }: { form: JobFormView }) {
  const { id, name, lacking, open, canEdit, earlier, error } = form;
  return (
    <section class="card job-form" id={`form-${id}`} aria-labelledby={`form-${id}-title`}>
      <details id={`fold-${id}`} open={open} data-lasting>
        <summary class="card-head">
          <h2 id={`form-${id}-title`} dir="auto">
            {name}
          </h2>
          <span class="card-aside">
            {lacking > 0 && <Badge tone="warn">{lacking} to fill in</Badge>}
            <Icon name="down" />
          </span>
        </summary>
        <div class="card-body stack">
          {error && <Notice tone="bad">{error}</Notice>}
          {canEdit ? <Fill form={form} /> : <Answers form={form} />}
          {earlier.length > 0 && (
            <dl class="answers">
              {earlier.map(({ label, text }) => (
                <div>
                  <dt dir="auto">{label}</dt>
                  <dd dir="auto">{text}</dd>
                </div>
              ))}
            </dl>
          )}
        </div>
      </details>
    </section>
  );
}

function Fill({ form }: { form: JobFormView }) {
  const action = jobFormPath(form.jobNumber, form.id);
  return (
    <form
      class="stack"
      method="post"
      action={action}
      hx-post={action}
      hx-target={`#form-${form.id}`}
      hx-swap="outerHTML"
      data-keep
      novalidate
    >
      <input type="hidden" name="version" value={form.version} />
      {form.fields.map((field) => (
        <Field field={field} />
      ))}
      <div>
        <Button kind="primary" icon="check">
          Save
        </Button>
      </div>
    </form>
  );
}

function frameOf({ id, label, required, help, error }: AnswerFieldView) {
  return {
    id: `answer-${id}`,
    name: `answer.${id}`,
    label: required ? `${label} (required)` : label,
    ...(help ? { hint: help } : {}),
    ...(error ? { error } : {}),
  };
}

function Field({ field }: { field: AnswerFieldView }) {
  switch (field.type) {
    case 'text':
      return <TextAreaField {...frameOf(field)} value={field.typed} />;
    case 'number':
      return <TextField {...frameOf(field)} value={field.typed} autocomplete="off" inputMode="decimal" />;
    case 'date':
      return <TextField {...frameOf(field)} type="date" value={field.typed} />;
    case 'choice':
      return <SelectField {...frameOf(field)} value={field.typed} choices={choicesOf(field)} />;
    case 'photo':
      return <PhotoField field={field} />;
    case 'signature':
      return <SignatureField field={field} />;
  }
}

function choicesOf({ choices }: AnswerFieldView): Choice[] {
  return [
    { value: '', label: 'Not answered' },
    ...choices.map((choice) => ({ value: choice, label: choice })),
  ];
}

/** What is below a group's controls: help, then the error. */
function Below({ id, help, error }: AnswerFieldView) {
  return (
    <>
      {help && (
        <p class="field-hint" id={`answer-${id}-hint`}>
          {help}
        </p>
      )}
      {error && (
        <p class="field-error" id={`answer-${id}-error`}>
          <Icon name="warn" size={14} /> {error}
        </p>
      )}
    </>
  );
}

function PhotoField({ field }: { field: AnswerFieldView }) {
  const { label, required } = field;
  return (
    <fieldset class="bare field">
      <legend class="field-label">{required ? `${label} (required)` : label}</legend>
      {/* Nothing picked says so: a form sends no box that is not ticked. */}
      <input type="hidden" name={`answer.${field.id}`} value="" />
      <div class="pick-photos">
        {field.photos.map(({ photo, picked }) => (
          <label class="pick-photo">
            <input type="checkbox" name={`answer.${field.id}`} value={photo.id} checked={picked} />
            {'thumbnailUrl' in photo && <Picture photo={photo} alt={photo.name} />}
          </label>
        ))}
        {field.photos.length === 0 && <p class="muted">No photos on this job yet.</p>}
      </div>
      <p>
        <a href="#photos">Add photos</a>
      </p>
      <Below {...field} />
    </fieldset>
  );
}

function SignatureField({ field }: { field: AnswerFieldView }) {
  const { id, label, required, typed, drawn, lines } = field;
  const named = required ? `${label} (required)` : label;
  return (
    <fieldset class="bare field signature" data-signature>
      <legend class="field-label">{named}</legend>
      <input type="hidden" name={`drawn.${id}`} value={drawn} data-signature-lines />
      {lines.length > 0 && <Signature label={`${label}: a drawn signature`} lines={lines} />}
      <div class="signature-pad" data-signature-pad hidden>
        <canvas aria-label={`${label}: draw here, or type a name below`} role="img" />
      </div>
      <div class="signature-tools">
        <button type="button" class="button button-plain button-small" data-signature-draw hidden>
          {lines.length > 0 ? 'Sign again' : 'Draw'}
        </button>
        <button type="button" class="button button-quiet button-small" data-signature-clear hidden>
          Clear
        </button>
      </div>
      <TextField
        id={`answer-${id}`}
        name={`answer.${id}`}
        label="Or type the name"
        value={typed}
        maxLength={120}
        autocomplete="off"
      />
      <Below {...field} />
    </fieldset>
  );
}

function Signature({ label, lines }: { label: string; lines: readonly string[] }) {
  return (
    <svg class="signature-ink" viewBox="0 0 600 200" role="img" aria-label={label} data-signature-ink>
      {lines.map((line) => (
        <path d={line} />
      ))}
    </svg>
  );
}

/** What was answered, where it is not filled in any more. */
function Answers({ form }: { form: JobFormView }) {
  const answered = form.fields.filter(
    ({ typed, lines, photos }) => typed !== '' || lines.length > 0 || photos.some(({ picked }) => picked),
  );
  if (answered.length === 0 && form.earlier.length === 0) {
    return <p class="muted">Nothing was filled in.</p>;
  }
  return (
    <dl class="answers">
      {answered.map(({ label, typed, lines, photos }) => (
        <div>
          <dt dir="auto">{label}</dt>
          <dd dir="auto">
            {typed}
            {lines.length > 0 && <Signature label={`${label}: a drawn signature`} lines={lines} />}
            {photos.some(({ picked }) => picked) && (
              <span class="pick-photos">
                {photos
                  .filter(({ picked }) => picked)
                  .map(({ photo }) => (
                    <span class="pick-photo">
                      {'thumbnailUrl' in photo && <Picture photo={photo} alt={photo.name} />}
                    </span>
                  ))}
              </span>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Elsewhere({ work }: { work: WorkView }) {
  const action = jobPipelinePath(work.number);
  return (
    <details class="card elsewhere">
      <summary class="card-head">
        <span>Move to another pipeline</span>
        <Icon name="down" />
      </summary>
      <form
        class="card-body stack"
        method="post"
        action={action}
        hx-post={action}
        hx-target="#record"
        hx-swap="outerHTML"
      >
        <div class="field">
          <label for="elsewhere-stage">Stage where it goes on</label>
          <select class="input select" id="elsewhere-stage" name="stage">
            {work.elsewhere.map(({ pipeline, stages }) => (
              <optgroup label={pipeline}>
                {stages.map(({ value, label }) => (
                  <option value={value}>{label}</option>
                ))}
              </optgroup>
            ))}
          </select>
        </div>
        <div>
          <Button>Move</Button>
        </div>
      </form>
    </details>
  );
}
