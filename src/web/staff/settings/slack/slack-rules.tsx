import { type Choice, SelectField, TextField, Toggle } from '../../../ui/field.js';
import type { SlackChannelView } from './slack-view.js';

const KINDS = [
  ['quote', 'Quote requests'],
  ['job', 'Jobs'],
] as const;

/** Which items a channel for cards gets: nothing picked holds nothing back. */
export function SlackRules({ channel, trades }: { channel: SlackChannelView; trades: readonly Choice[] }) {
  const { ref, rules } = channel;
  const id = `${ref.teamId}-${ref.channelId}`;
  return (
    <>
      <fieldset class="bare">
        <legend class="field-label">Only these trades</legend>
        <div class="slack-choices">
          {trades.map(({ value, label }) => (
            <Toggle
              id={`trade-${id}-${value}`}
              name="trades"
              value={value}
              label={label}
              on={rules.trades.includes(value)}
            />
          ))}
        </div>
      </fieldset>
      <fieldset class="bare">
        <legend class="field-label">Only these kinds</legend>
        <div class="slack-choices">
          {KINDS.map(([value, label]) => (
            <Toggle
              id={`kind-${id}-${value}`}
              name="kinds"
              value={value}
              label={label}
              on={rules.kinds.includes(value)}
            />
          ))}
        </div>
      </fieldset>
      <TextField
        id={`customers-${id}`}
        name="customers"
        label="Only these customers"
        value={channel.customers}
        maxLength={2000}
        autocomplete="off"
        hint="Their numbers with the country code, by comma."
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
