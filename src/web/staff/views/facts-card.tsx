import { Badge } from '../../ui/badge.js';
import { Card } from '../../ui/card.js';
import { Icon } from '../../ui/icons.js';
import { factPath, type RecordRef } from '../../ui/routes/record.js';
import type { FactsView, FactView } from './record-view.js';

/** What the bot understood, each fact correctable in place; saved when the field is left. */
export function FactsCard({ view, title = 'What we understood' }: { view: FactsView; title?: string }) {
  const missing = view.facts.filter((fact) => fact.needed && fact.value === '').length;
  const aside =
    missing === 0 ? (
      <Badge tone="good" icon="check">
        Complete
      </Badge>
    ) : (
      <Badge tone="warn">{missing} missing</Badge>
    );
  return (
    <Card title={title} part="facts" aside={aside} flush>
      <div class="facts">
        {view.facts.map((fact) => (
          <FactRow record={view.record} fact={fact} canEdit={view.canEdit} />
        ))}
      </div>
    </Card>
  );
}

/** One fact: the answer to its form, too. */
export function FactRow({ record, fact, canEdit }: { record: RecordRef; fact: FactView; canEdit: boolean }) {
  const action = factPath(record, fact.field);
  const id = `fact-${fact.field}`;
  const missing = fact.value === '';
  const saving = {
    'hx-post': action,
    'hx-trigger': 'change, submit',
    'hx-target': `#${id}`,
    'hx-swap': 'outerHTML',
  };
  return (
    <form
      class="fact"
      id={id}
      method="post"
      action={action}
      data-missing={missing && fact.needed}
      {...(canEdit ? saving : {})}
    >
      <label for={`${id}-value`}>{fact.label}</label>
      <Value fact={fact} id={`${id}-value`} canEdit={canEdit} />
      <span class="fact-source">
        {fact.source === 'model' && <Icon name="bot" size={12} label="Suggested by the language model" />}
        {fact.source === 'staff' && <Icon name="edit" size={12} label="Corrected by staff" />}
        {missing && fact.needed && <Icon name="warn" size={12} label="Needed, still missing" />}
      </span>
      {fact.suggestion && canEdit && (
        <SuggestionRow action={action} fact={fact} suggestion={fact.suggestion} />
      )}
    </form>
  );
}

/** What a label on a photo says: one press takes it over, another takes it away. */
function SuggestionRow(props: {
  action: string;
  fact: FactView;
  suggestion: NonNullable<FactView['suggestion']>;
}) {
  const { action, fact, suggestion } = props;
  const pressed = {
    type: 'submit' as const,
    class: 'button button-plain button-small',
    value: suggestion.id,
    'hx-post': action,
    'hx-target': `#fact-${fact.field}`,
    'hx-swap': 'outerHTML',
    'hx-trigger': 'click',
  };
  return (
    <span class="fact-suggestion">
      <span>
        <Icon name="photo" size={12} label="Read on a photo" /> <bdi>{suggestion.value}</bdi>
      </span>
      <button {...pressed} name="suggestion">
        Use<span class="visually-hidden"> as {fact.label.toLowerCase()}</span>
      </button>
      <button {...pressed} name="dismiss">
        Dismiss<span class="visually-hidden"> this {fact.label.toLowerCase()}</span>
      </button>
    </span>
  );
}

function Value({ fact, id, canEdit }: { fact: FactView; id: string; canEdit: boolean }) {
  const placeholder = fact.needed ? 'Not known yet' : 'Not said';
  const shared = {
    id,
    name: 'value',
    dir: 'auto' as const,
    class: 'fact-value',
    placeholder,
    readOnly: !canEdit,
  };
  if (fact.long) {
    return (
      <textarea {...shared} rows={2}>
        {fact.value}
      </textarea>
    );
  }
  return <input type="text" autocomplete="off" value={fact.value} {...shared} />;
}
