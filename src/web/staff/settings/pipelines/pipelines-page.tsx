import { Badge } from '../../../ui/badge.js';
import { Button } from '../../../ui/button.js';
import { Card } from '../../../ui/card.js';
import { SelectField, TextField } from '../../../ui/field.js';
import { pipelineSettingsPath, pipelinesSettingsPath } from '../../../ui/routes/work-settings.js';
import type { ShellView } from '../../../ui/staff-page.js';
import { SettingsFrame } from '../../views/settings-frame.js';
import { ArchivedCard } from '../archived-card.js';
import { OrderButtons } from './order-buttons.js';
import type { PipelineRowView, PipelinesView } from './pipeline-view.js';

/** `/settings/pipelines`: the ways that jobs go. */
export function PipelinesPage({ shell, view }: { shell: ShellView; view: PipelinesView }) {
  const { pipelines, archived } = view;
  return (
    <SettingsFrame shell={shell} part="pipelines">
      <Card title="Pipelines" aside={<span class="muted">{pipelines.length}</span>} flush>
        <ol class="order-rows">
          {pipelines.map((pipeline, at) => (
            <PipelineRow pipeline={pipeline} first={at === 0} last={at === pipelines.length - 1} />
          ))}
        </ol>
      </Card>
      <AddCard view={view} />
      <ArchivedCard
        rows={archived.map(({ id, name }) => ({
          name,
          href: pipelineSettingsPath(id),
          restorePath: pipelineSettingsPath(id, 'restore'),
        }))}
      />
    </SettingsFrame>
  );
}

function PipelineRow(props: { pipeline: PipelineRowView; first: boolean; last: boolean }) {
  const { id, name, standard, trades, stages, jobs } = props.pipeline;
  return (
    <li class="order-row">
      <div class="order-words">
        <span class="order-title">
          <a href={pipelineSettingsPath(id)} dir="auto">
            <strong>{name}</strong>
          </a>
          {standard && <Badge tone="accent">Standard</Badge>}
          {trades.map((trade) => (
            <Badge>{trade}</Badge>
          ))}
        </span>
        <span class="muted" dir="auto">
          {stages.join(' → ')}
        </span>
        <span class="muted">{jobs === 1 ? '1 open job' : `${jobs} open jobs`}</span>
      </div>
      <OrderButtons
        action={pipelineSettingsPath(id, 'move')}
        what={name}
        first={props.first}
        last={props.last}
      />
    </li>
  );
}

function AddCard({ view: { add, templates } }: { view: PipelinesView }) {
  const { errors } = add;
  return (
    <Card title="Add a pipeline">
      <form class="stack" method="post" action={pipelinesSettingsPath()}>
        <SelectField
          id="template"
          name="template"
          label="Begin with"
          choices={templates}
          value={add.template}
          hint="Every stage can be changed afterwards."
          {...(errors.template ? { error: errors.template } : {})}
        />
        <TextField
          id="pipeline-name"
          name="name"
          label="Name (optional)"
          value={add.name}
          maxLength={60}
          autocomplete="off"
          {...(errors.name || errors[''] ? { error: errors.name ?? errors[''] ?? '' } : {})}
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
