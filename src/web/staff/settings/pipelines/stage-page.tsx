import { Button } from '../../../ui/button.js';
import { Card } from '../../../ui/card.js';
import { Notice } from '../../../ui/feedback.js';
import { type Choice, SelectField, TextAreaField, TextField, Toggle } from '../../../ui/field.js';
import {
  formsSettingsPath,
  pipelineSettingsPath,
  pipelinesSettingsPath,
  stageSettingsPath,
} from '../../../ui/routes/work-settings.js';
import type { ShellView } from '../../../ui/staff-page.js';
import { SettingsFrame } from '../../views/settings-frame.js';
import type { StageView } from './pipeline-view.js';

/** `/settings/pipelines/:id/stages/:id`: what a stage is, what it asks for and what it does. */
export function StagePage({ shell, view }: { shell: ShellView; view: StageView }) {
  const { pipeline } = view;
  return (
    <SettingsFrame shell={shell} part="pipelines">
      <p class="settings-path">
        <a href={pipelinesSettingsPath()}>Pipelines</a> <span aria-hidden="true">/</span>{' '}
        <a href={pipelineSettingsPath(pipeline.id)}>
          <bdi>{pipeline.name}</bdi>
        </a>{' '}
        <span aria-hidden="true">/</span> <bdi>{view.title}</bdi>
      </p>
      {view.errors[''] && <Notice tone="bad">{view.errors['']}</Notice>}
      <form class="stack" method="post" action={stageSettingsPath(pipeline.id, view.id)}>
        <input type="hidden" name="version" value={pipeline.version} />
        <StageCard view={view} />
        <NeedsCard view={view} />
        <EffectsCard view={view} />
        <div>
          <Button kind="primary" icon="check">
            Save
          </Button>
        </div>
      </form>
      <RemoveCard view={view} />
    </SettingsFrame>
  );
}

const wrong = (error: string | undefined) => (error ? { error } : {});

function StageCard({ view: { draft, kinds, errors, forms } }: { view: StageView }) {
  return (
    <Card title="Stage">
      <div class="stack">
        <TextField
          id="name"
          name="name"
          label="Name"
          value={draft.name}
          required
          maxLength={40}
          autocomplete="off"
          {...wrong(errors.name)}
        />
        <SelectField
          id="kind"
          name="kind"
          label="What it is"
          choices={kinds}
          value={draft.kind}
          {...wrong(errors.kind)}
        />
        <FormChoices
          id="shown"
          name="shown"
          label="Forms filled in here"
          forms={forms}
          picked={draft.shown}
        />
      </div>
    </Card>
  );
}

const PHASES = [
  ['before', 'Before'],
  ['during', 'During'],
  ['after', 'After'],
] as const;

function NeedsCard({ view: { draft, errors, forms } }: { view: StageView }) {
  return (
    <Card title="Needed before a job comes here">
      <div class="stack">
        <fieldset class="bare">
          <legend class="field-label">Photos, at least</legend>
          <div class="photo-counts">
            {PHASES.map(([phase, label]) => (
              <TextField
                id={`photos-${phase}`}
                name={`photos.${phase}`}
                type="number"
                label={label}
                value={draft.photos[phase]}
                {...wrong(errors[`rules.photos.${phase}`])}
              />
            ))}
          </div>
        </fieldset>
        <FormChoices
          id="needed"
          name="needed"
          label="Forms whose required fields are filled in"
          forms={forms}
          picked={draft.needed}
        />
        <p class="muted">Nobody can pass over this: a move is refused and says what is missing.</p>
      </div>
    </Card>
  );
}

function FormChoices(props: {
  id: string;
  name: string;
  label: string;
  forms: readonly Choice[];
  picked: readonly string[];
}) {
  const { id, name, label, forms, picked } = props;
  return (
    <fieldset class="bare">
      <legend class="field-label">{label}</legend>
      {forms.length === 0 ? (
        <p class="muted">
          There are no forms yet. <a href={formsSettingsPath()}>Make one</a>
        </p>
      ) : (
        <div class="choice-grid">
          {forms.map((form) => (
            <Toggle
              id={`${id}-${form.value}`}
              name={name}
              value={form.value}
              label={<bdi>{form.label}</bdi>}
              on={picked.includes(form.value)}
            />
          ))}
        </div>
      )}
    </fieldset>
  );
}

function EffectsCard({ view: { draft, errors, offers } }: { view: StageView }) {
  return (
    <Card title="When a job comes here">
      <div class="stack">
        <TextAreaField
          id="notify"
          name="notify"
          label="Tell the customer (optional)"
          value={draft.notify}
          maxLength={480}
          hint="{name}, {reference} and {business} are filled in. Whoever said STOP is not written to."
          {...wrong(errors['rules.notify'])}
        />
        {offers.documents && (
          <TextField
            id="askDocument"
            name="askDocument"
            label="Ask the customer for a document (optional)"
            value={draft.askDocument}
            maxLength={80}
            {...wrong(errors['rules.askDocument'])}
          />
        )}
        {offers.invoices && (
          <Toggle id="startInvoice" name="startInvoice" label="Start an invoice" on={draft.startInvoice} />
        )}
        <Toggle
          id="destroySecrets"
          name="destroySecrets"
          label="Destroy the job's passcodes, for good"
          on={draft.destroySecrets}
        />
      </div>
    </Card>
  );
}

function RemoveCard({ view }: { view: StageView }) {
  const { pipeline, jobs, targets, removeError } = view;
  const error = wrong(removeError);
  return (
    <Card title="Remove">
      <form class="stack" method="post" action={stageSettingsPath(pipeline.id, view.id, 'remove')}>
        <input type="hidden" name="version" value={pipeline.version} />
        {jobs === 0 && <p>No job is on this stage.</p>}
        {jobs > 0 && (
          <p>
            {jobs === 1 ? '1 job is' : `${jobs} jobs are`} on this stage. The feed of each says where it goes;
            the rules of that stage are not asked.
          </p>
        )}
        {jobs > 0 && targets.length > 0 && (
          <SelectField
            id="target"
            name="target"
            label={jobs === 1 ? 'It goes to' : 'They go to'}
            choices={[{ value: '', label: 'Pick a stage' }, ...targets]}
            value=""
            {...error}
          />
        )}
        {(jobs === 0 || targets.length === 0) && removeError && (
          <p class="field-error" role="alert">
            {removeError}
          </p>
        )}
        <div>
          <Button kind="danger" icon="close">
            {jobs === 0 ? 'Remove' : `Move ${jobs === 1 ? '1 job' : `${jobs} jobs`} and remove`}
          </Button>
        </div>
      </form>
    </Card>
  );
}
