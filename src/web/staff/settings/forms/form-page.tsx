import { Badge } from '../../../ui/badge.js';
import { ActionButton, Button } from '../../../ui/button.js';
import { Card } from '../../../ui/card.js';
import { Notice } from '../../../ui/feedback.js';
import { SelectField, TextAreaField, TextField, Toggle } from '../../../ui/field.js';
import { Icon } from '../../../ui/icons.js';
import { fieldSettingsPath, formSettingsPath, formsSettingsPath } from '../../../ui/routes/work-settings.js';
import type { ShellView } from '../../../ui/staff-page.js';
import { SettingsFrame } from '../../views/settings-frame.js';
import { OrderButtons } from '../pipelines/order-buttons.js';
import type { Errors, FieldDraft, FieldView, FormView } from './forms-view.js';

/** `/settings/forms/:id`: its name, its stages and its fields. */
export function FormPage({ shell, view }: { shell: ShellView; view: FormView }) {
  return (
    <SettingsFrame shell={shell} part="forms">
      <p class="settings-path">
        <a href={formsSettingsPath()}>Forms</a> <span aria-hidden="true">/</span> <bdi>{view.name}</bdi>
      </p>
      {view.refused && <Notice tone="bad">{view.refused}</Notice>}
      {view.archived ? (
        <Card title="Archived">
          <div class="stack">
            <p>It is filled in nowhere any more. What was answered stays on the jobs.</p>
            <ActionButton action={formSettingsPath(view.id, 'restore')} icon="retry" kind="primary">
              Restore
            </ActionButton>
          </div>
        </Card>
      ) : (
        <Parts view={view} />
      )}
    </SettingsFrame>
  );
}

function Parts({ view }: { view: FormView }) {
  const { fields } = view;
  return (
    <>
      <Card title="Fields" aside={<span class="muted">{fields.length}</span>} flush>
        {fields.length === 0 && <p class="muted replies-empty">None yet. Add the first one below.</p>}
        <ol class="order-rows">
          {fields.map((field, at) => (
            <FieldRow view={view} field={field} first={at === 0} last={at === fields.length - 1} />
          ))}
        </ol>
      </Card>
      <Card title="Add a field">
        <form class="stack" method="post" action={formSettingsPath(view.id, 'fields')}>
          <Version view={view} />
          <SelectField id="field-type" name="type" label="Type" choices={view.types} value={view.add.type} />
          <FieldInputs id="new" draft={view.add} errors={view.add.errors} withChoices />
          <div>
            <Button kind="primary" icon="plus">
              Add
            </Button>
          </div>
        </form>
      </Card>
      <FormCard view={view} />
      <Card title="Archive">
        <form class="stack" method="post" action={formSettingsPath(view.id, 'archive')}>
          <Version view={view} />
          <p>
            It is filled in nowhere any more, and no stage asks for it. What was answered stays on the jobs.
          </p>
          <div>
            <Button kind="danger" icon="close">
              Archive
            </Button>
          </div>
        </form>
      </Card>
    </>
  );
}

function Version({ view }: { view: FormView }) {
  return <input type="hidden" name="version" value={view.version} />;
}

function FieldRow(props: { view: FormView; field: FieldView; first: boolean; last: boolean }) {
  const { view, field } = props;
  const { id, label, type, typeLabel, required, draft, errors } = field;
  return (
    <li class="order-row">
      <details class="order-words" open={errors !== undefined}>
        <summary>
          <span class="order-title">
            <strong dir="auto">{label}</strong>
            <Badge>{typeLabel}</Badge>
            {required && <Badge tone="accent">Required</Badge>}
          </span>
          <span class="button button-quiet button-icon">
            <Icon name="edit" label={`Change ${label}`} />
          </span>
        </summary>
        <form class="stack" method="post" action={fieldSettingsPath(view.id, id)}>
          <Version view={view} />
          <FieldInputs id={id} draft={draft} errors={errors ?? {}} withChoices={type === 'choice'} />
          <div class="dialog-foot">
            <button
              type="submit"
              class="button button-quiet"
              formaction={fieldSettingsPath(view.id, id, 'remove')}
              formnovalidate
            >
              Remove
            </button>
            <Button kind="primary" icon="check">
              Save
            </Button>
          </div>
        </form>
      </details>
      <OrderButtons
        action={fieldSettingsPath(view.id, id, 'move')}
        what={label}
        first={props.first}
        last={props.last}
        version={view.version}
      />
    </li>
  );
}

function FieldInputs(props: { id: string; draft: FieldDraft; errors: Errors; withChoices: boolean }) {
  const { id, draft, errors } = props;
  return (
    <>
      <TextField
        id={`label-${id}`}
        name="label"
        label="Name"
        value={draft.label}
        required
        maxLength={80}
        autocomplete="off"
        {...(errors.label ? { error: errors.label } : {})}
      />
      <TextField
        id={`help-${id}`}
        name="help"
        label="Help (optional)"
        value={draft.help}
        maxLength={200}
        autocomplete="off"
        {...(errors.help ? { error: errors.help } : {})}
      />
      {props.withChoices && (
        <TextAreaField
          id={`choices-${id}`}
          name="choices"
          label="Choices, one a line"
          value={draft.choices}
          {...(id === 'new' ? { hint: 'Only for a choice.' } : {})}
          {...(errors.choices ? { error: errors.choices } : {})}
        />
      )}
      <Toggle id={`required-${id}`} name="required" label="Required" on={draft.required} />
    </>
  );
}

function FormCard({ view }: { view: FormView }) {
  const { draft } = view;
  return (
    <Card title="Form">
      <form class="stack" method="post" action={formSettingsPath(view.id)}>
        <Version view={view} />
        <TextField
          id="form-name"
          name="name"
          label="Name"
          value={draft.name}
          required
          maxLength={60}
          autocomplete="off"
          {...(draft.errors.name ? { error: draft.errors.name } : {})}
        />
        {view.stages.map(({ pipeline, stages }) => (
          <fieldset class="bare">
            <legend class="field-label">
              Filled in on these stages of <bdi>{pipeline}</bdi>
            </legend>
            <div class="choice-grid">
              {stages.map(({ value, label, on }) => (
                <Toggle
                  id={`stage-${value}`}
                  name="stages"
                  value={value}
                  label={<bdi>{label}</bdi>}
                  on={on}
                />
              ))}
            </div>
          </fieldset>
        ))}
        <div>
          <Button kind="primary" icon="check">
            Save
          </Button>
        </div>
      </form>
    </Card>
  );
}
