import { type Choice, SelectField, TextField, Toggle } from '../../../ui/field.js';
import type { SlackChannelView } from './slack-view.js';

const KINDS: readonly Choice[] = [
  { value: 'quote', label: 'Quote requests' },
  { value: 'job', label: 'Jobs' },
];

type RulesProps = {
  channel: SlackChannelView;
  trades: readonly Choice[];
  pipelines: readonly Choice[];
  quotes: boolean;
};

/** Which items a channel for cards gets: nothing picked holds nothing back. */
export function SlackRules({ channel, trades, pipelines, quotes }: RulesProps) {
  const { ref, rules } = channel;
  // Where quotes are not used, a rule that asks for them still shows, to be taken away.
  const kinds = KINDS.filter(({ value }) => value !== 'quote' || quotes || rules.kinds.includes('quote'));
  const id = `${ref.teamId}-${ref.channelId}`;
  return (
    <>
      <Several
        id={`trade-${id}`}
        name="trades"
        label="Only these trades"
        choices={trades}
        on={rules.trades}
      />
      <Several id={`kind-${id}`} name="kinds" label="Only these kinds" choices={kinds} on={rules.kinds} />
      {pipelines.length > 0 && (
        <Several
          id={`pipeline-${id}`}
          name="pipelines"
          label="Only jobs of these pipelines"
          choices={pipelines}
          on={rules.pipelines}
        />
      )}
      <TextField
        id={`customers-${id}`}
        name="customers"
        label="Only these customers"
        value={channel.customers}
        maxLength={2000}
        autocomplete="off"
        hint="Their numbers with the country code, by comma."
        {...(channel.refusal ? { error: channel.refusal } : {})}
      />
      <SelectField
        id={`hours-${id}`}
        name="hours"
        label="When"
        value={rules.hours ?? ''}
        choices={[
          { value: '', label: 'At any hour' },
          { value: 'in', label: 'While somebody answers' },
          { value: 'out', label: 'Outside of those hours' },
        ]}
        hint="The hours are those of the organization. Nothing picked above: everything comes here."
      />
    </>
  );
}

type SeveralProps = {
  id: string;
  name: string;
  label: string;
  choices: readonly Choice[];
  on: readonly string[];
};

function Several({ id, name, label: legend, choices, on }: SeveralProps) {
  return (
    <fieldset class="bare">
      <legend class="field-label">{legend}</legend>
      <div class="slack-choices">
        {choices.map(({ value, label }) => (
          <Toggle id={`${id}-${value}`} name={name} value={value} label={label} on={on.includes(value)} />
        ))}
      </div>
    </fieldset>
  );
}
