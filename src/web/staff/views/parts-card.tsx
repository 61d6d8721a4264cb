import { Button } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { TextField } from '../../ui/field.js';
import { Icon } from '../../ui/icons.js';
import { jobPartPath, jobPartsPath, removeJobPartPath } from '../../ui/routes/jobs.js';
import type { PartsView, PartView, TypedPartView } from './record-view.js';

const ANSWER = {
  'hx-target': '#parts',
  'hx-select': '#parts',
  'hx-swap': 'outerHTML',
  'hx-select-oob': '#feed',
} as const;

/** What a job takes; each part opens to be changed. */
export function PartsCard({ view }: { view: PartsView }) {
  const { number, parts, canEdit, adding } = view;
  return (
    <Card title={parts.length === 0 ? 'Parts' : `Parts (${parts.length})`} part="parts">
      {parts.length === 0 && !canEdit && <p class="muted">None.</p>}
      {parts.length > 0 && (
        <ul class="parts">
          {parts.map((part) => (
            <li>{canEdit ? <EditablePart number={number} part={part} /> : <PartLine part={part} />}</li>
          ))}
        </ul>
      )}
      {canEdit && (
        <details class="part-edit" open={adding?.error !== undefined}>
          <summary class="button button-plain button-small">
            <Icon name="plus" />
            <span>Add a part</span>
          </summary>
          <PartForm
            action={jobPartsPath(number)}
            id="part-new"
            typed={adding ?? { name: '', quantity: '1', note: '' }}
            verb="Add"
          />
        </details>
      )}
    </Card>
  );
}

function PartLine({ part }: { part: PartView }) {
  return (
    <span class="part-line">
      <span class="part-quantity">{part.quantity} ×</span>
      <span dir="auto">{part.name}</span>
      {part.note !== '' && (
        <span class="muted" dir="auto">
          {part.note}
        </span>
      )}
    </span>
  );
}

function EditablePart({ number, part }: { number: number; part: PartView }) {
  const remove = removeJobPartPath(number, part.id);
  return (
    <details class="part-edit" open={part.typed?.error !== undefined}>
      <summary>
        <PartLine part={part} />
        <Icon name="edit" size={14} label="Change" />
      </summary>
      <PartForm
        action={jobPartPath(number, part.id)}
        id={`part-${part.id}`}
        typed={part.typed ?? { ...part, quantity: String(part.quantity) }}
        version={part.version}
        verb="Save"
      />
      <form method="post" action={remove} hx-post={remove} {...ANSWER}>
        <Button kind="quiet" small icon="close">
          Remove {part.name}
        </Button>
      </form>
    </details>
  );
}

function PartForm(props: {
  action: string;
  id: string;
  typed: TypedPartView;
  version?: number;
  verb: string;
}) {
  const { action, id, typed, version, verb } = props;
  return (
    <form class="part-form" method="post" action={action} hx-post={action} {...ANSWER}>
      {version !== undefined && <input type="hidden" name="version" value={version} />}
      <TextField
        id={`${id}-name`}
        name="name"
        label="Part"
        value={typed.name}
        maxLength={120}
        required
        {...(typed.error ? { error: typed.error } : {})}
      />
      <TextField
        id={`${id}-quantity`}
        name="quantity"
        label="Quantity"
        type="number"
        value={typed.quantity}
      />
      <TextField id={`${id}-note`} name="note" label="Note (optional)" value={typed.note} maxLength={300} />
      <Button kind="plain" small>
        {verb}
      </Button>
    </form>
  );
}
