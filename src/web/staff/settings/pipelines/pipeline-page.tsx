import { Badge } from '../../../ui/badge.js';
import { ActionButton, Button } from '../../../ui/button.js';
import { Card } from '../../../ui/card.js';
import { Notice } from '../../../ui/feedback.js';
import { SelectField, TextField, Toggle } from '../../../ui/field.js';
import { Icon } from '../../../ui/icons.js';
import {
  pipelineSettingsPath,
  pipelinesSettingsPath,
  stageSettingsPath,
} from '../../../ui/routes/work-settings.js';
import type { ShellView } from '../../../ui/staff-page.js';
import { SettingsFrame } from '../../views/settings-frame.js';
import { OrderButtons } from './order-buttons.js';
import type { PipelineView, StageRowView } from './pipeline-view.js';

/** `/settings/pipelines/:id`: its name, stages, trades and end. */
export function PipelinePage({ shell, view }: { shell: ShellView; view: PipelineView }) {
  return (
    <SettingsFrame shell={shell} part="pipelines">
      <p class="settings-path">
        <a href={pipelinesSettingsPath()}>Pipelines</a> <span aria-hidden="true">/</span>{' '}
        <bdi>{view.name}</bdi> {view.standard && <Badge tone="accent">Standard</Badge>}
      </p>
      <Refusal view={view} />
      {view.archived ? <Archived view={view} /> : <Parts view={view} />}
    </SettingsFrame>
  );
}

/** What is wrong and belongs to no field. */
function Refusal({ view: { refused } }: { view: PipelineView }) {
  const message = refused?.errors[''];
  return message ? <Notice tone="bad">{message}</Notice> : null;
}

function Archived({ view }: { view: PipelineView }) {
  return (
    <Card title="Archived">
      <div class="stack">
        <p>No job goes through it any more. Jobs that ended here keep their stage.</p>
        <ActionButton action={pipelineSettingsPath(view.id, 'restore')} icon="retry" kind="primary">
          Restore
        </ActionButton>
      </div>
    </Card>
  );
}

function Parts({ view }: { view: PipelineView }) {
  const { stages } = view;
  return (
    <>
      <p class="visually-hidden" id="order-says" role="status" aria-live="assertive" />
      <Card title="Stages" aside={<span class="muted">{stages.length}</span>} flush>
        <ol class="order-rows" id="stages" data-order>
          {stages.map((stage, at) => (
            <StageRow view={view} stage={stage} first={at === 0} last={at === stages.length - 1} />
          ))}
        </ol>
      </Card>
      <AddStage view={view} />
      <NameCard view={view} />
      <BeginsHere view={view} />
      <ArchiveCard view={view} />
    </>
  );
}

function Version({ view }: { view: PipelineView }) {
  return <input type="hidden" name="version" value={view.version} />;
}

function StageRow(props: { view: PipelineView; stage: StageRowView; first: boolean; last: boolean }) {
  const { view, stage } = props;
  return (
    <li class="order-row" data-order-name={stage.name}>
      <button
        type="button"
        class="button button-quiet button-icon order-handle"
        id={`order-${stage.id}`}
        title="Drag, or press the up or down arrow"
      >
        <Icon name="move" label={`Move ${stage.name}: drag, or press the up or down arrow`} />
      </button>
      <div class="order-words">
        <span class="order-title">
          <a href={stageSettingsPath(view.id, stage.id)} dir="auto">
            <strong>{stage.name}</strong>
          </a>
          <Badge tone={stage.kind.tone}>{stage.kind.label}</Badge>
        </span>
        <span class="muted">
          {[stage.jobs === 1 ? '1 job' : `${stage.jobs} jobs`, ...stage.rules].join(' · ')}
        </span>
      </div>
      <OrderButtons
        action={stageSettingsPath(view.id, stage.id, 'move')}
        what={stage.name}
        first={props.first}
        last={props.last}
        version={view.version}
      />
    </li>
  );
}

function AddStage({ view }: { view: PipelineView }) {
  const errors = view.refused?.form === 'stage' ? view.refused.errors : {};
  return (
    <Card title="Add a stage">
      <form class="stack" method="post" action={pipelineSettingsPath(view.id, 'stages')}>
        <Version view={view} />
        <TextField
          id="stage-name"
          name="name"
          label="Name"
          value={view.addStage.name}
          required
          maxLength={40}
          autocomplete="off"
          {...(errors.name ? { error: errors.name } : {})}
        />
        <SelectField
          id="stage-kind"
          name="kind"
          label="What it is"
          choices={view.kinds}
          value={view.addStage.kind}
          {...(errors.kind ? { error: errors.kind } : {})}
        />
        <div>
          <Button kind="primary" icon="plus">
            Add
          </Button>
        </div>
      </form>
    </Card>
  );
}

function NameCard({ view }: { view: PipelineView }) {
  const errors = view.refused?.form === 'name' ? view.refused.errors : {};
  return (
    <Card title="Name">
      <form class="stack" method="post" action={pipelineSettingsPath(view.id, 'name')}>
        <Version view={view} />
        <TextField
          id="pipeline-name"
          name="name"
          label="Name"
          value={view.refused?.name ?? view.name}
          required
          maxLength={60}
          autocomplete="off"
          {...(errors.name ? { error: errors.name } : {})}
        />
        <div>
          <Button icon="check">Save</Button>
        </div>
      </form>
    </Card>
  );
}

function BeginsHere({ view }: { view: PipelineView }) {
  return (
    <Card title="Which jobs begin here">
      <div class="stack">
        {view.standard ? (
          <p>New jobs begin here, unless their trade begins in another pipeline.</p>
        ) : (
          <form class="stack" method="post" action={pipelineSettingsPath(view.id, 'standard')}>
            <Version view={view} />
            <p>New jobs begin in the standard pipeline, unless their trade begins in another one.</p>
            <div>
              <Button icon="flag">Make it the standard</Button>
            </div>
          </form>
        )}
        <form class="stack" method="post" action={pipelineSettingsPath(view.id, 'trades')}>
          <Version view={view} />
          <fieldset class="bare">
            <legend class="field-label">Trades that begin here</legend>
            <div class="choice-grid">
              {view.trades.map(({ value, label, on, elsewhere }) => (
                <Toggle
                  id={`trade-${value}`}
                  name="trades"
                  value={value}
                  on={on}
                  label={
                    <>
                      {label}
                      {elsewhere && <span class="muted"> · now in {elsewhere}</span>}
                    </>
                  }
                />
              ))}
            </div>
          </fieldset>
          <div>
            <Button icon="check">Save trades</Button>
          </div>
        </form>
      </div>
    </Card>
  );
}

function ArchiveCard({ view }: { view: PipelineView }) {
  const { leaving, targets, refused } = view;
  if (view.standard) {
    return null;
  }
  const errors = refused?.form === 'archive' ? refused.errors : {};
  return (
    <Card title="Archive">
      <form class="stack" method="post" action={pipelineSettingsPath(view.id, 'archive')}>
        <Version view={view} />
        <p>
          {leaving.length > 0
            ? 'Its open jobs go on in another pipeline; the feed of each says so. Closed jobs stay where they ended.'
            : 'No open job is here. Closed jobs stay where they ended.'}
        </p>
        {leaving.map(({ id, name, jobs, target }) => (
          <SelectField
            id={`target-${id}`}
            name={`target.${id}`}
            label={`${jobs === 1 ? 'The job' : `The ${jobs} jobs`} on ${name} go${jobs === 1 ? 'es' : ''} to`}
            choices={targets}
            value={target}
            {...(errors[id] ? { error: errors[id] } : {})}
          />
        ))}
        <div>
          <Button kind="danger" icon="close">
            Archive
          </Button>
        </div>
      </form>
    </Card>
  );
}
