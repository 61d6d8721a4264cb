import { Button, ButtonLink } from '../../ui/button.js';
import { type Choice, SelectField, TextField, Toggle } from '../../ui/field.js';
import { Icon } from '../../ui/icons.js';
import { jobsPath } from '../../ui/routes/jobs.js';
import type { ListFilterView } from './list-view.js';

const SORTS: readonly Choice[] = [
  { value: 'newest', label: 'Newest first' },
  { value: 'oldest', label: 'Oldest first' },
  { value: 'changed', label: 'Changed last first' },
  { value: 'due', label: 'Due first (those with a date)' },
];

/** Everything a list of jobs can be filtered by; what it says stays in the address. */
export function JobsFilters({ view }: { view: ListFilterView }) {
  const { values } = view;
  return (
    <details class="filters">
      <summary class="button button-plain button-small">
        <Icon name="settings" />
        <span>Filters{view.set > 0 && <span class="count">{view.set}</span>}</span>
      </summary>
      <form class="filters-form" method="get" action={jobsPath()}>
        {Object.entries(view.keep).map(
          ([name, value]) => value !== '' && <input type="hidden" name={name} value={value} />,
        )}
        <Picks
          name="pipeline"
          label="Pipeline"
          none="Any pipeline"
          choices={view.pipelines}
          values={values}
        />
        <Picks name="owner" label="Owner" none="Anybody" choices={view.owners} values={values} />
        <Picks name="assignee" label="Assigned to" none="Anybody" choices={view.assignees} values={values} />
        <Picks name="trade" label="Trade" none="Any trade" choices={view.trades} values={values} />
        <TextField id="filter-from" name="from" type="date" label="Opened from" value={values.from} />
        <TextField id="filter-to" name="to" type="date" label="Opened until" value={values.to} />
        <SelectField id="filter-sort" name="sort" label="Sort" choices={SORTS} value={values.sort} />
        <div class="filters-end">
          <Toggle
            id="filter-overdue"
            name="overdue"
            value="1"
            label="Overdue only"
            on={values.overdue === '1'}
          />
          <Button kind="primary" small>
            Show
          </Button>
          {view.set > 0 && (
            <ButtonLink href={view.clearPath} kind="quiet" small>
              Clear
            </ButtonLink>
          )}
        </div>
      </form>
    </details>
  );
}

function Picks(props: {
  name: 'pipeline' | 'owner' | 'assignee' | 'trade';
  label: string;
  none: string;
  choices: readonly Choice[];
  values: ListFilterView['values'];
}) {
  const { name, label, none, choices, values } = props;
  if (choices.length === 0) return null;
  const all = [{ value: '', label: none }, ...choices];
  return <SelectField id={`filter-${name}`} name={name} label={label} choices={all} value={values[name]} />;
}
