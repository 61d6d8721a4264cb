import { ActionButton, Button } from '../../../ui/button.js';
import { Card } from '../../../ui/card.js';
import { Notice } from '../../../ui/feedback.js';
import { SelectField, TextField } from '../../../ui/field.js';
import { Icon } from '../../../ui/icons.js';
import {
  removeSlackChannelPath,
  type SlackChannelRef,
  slackChannelPath,
  slackChannelsPath,
  slackSettingsPath,
  testSlackChannelPath,
} from '../../../ui/routes/channel-settings.js';
import { SlackRules } from './slack-rules.js';
import type { PickerView, SlackChannelsView, SlackChannelView } from './slack-view.js';

const WORDS = {
  cards: {
    title: 'Channels for cards',
    about:
      'Every new request is shown there as a card, with its photos, for your staff to work on. Rules pick what goes where.',
    empty: 'None yet. The first channel that Docket is invited to becomes it by itself.',
  },
  intake: {
    title: 'Channels customers write in',
    about:
      'Whatever is written there comes from customers, and is answered in a thread. Direct messages to Docket, mentions and shared channels are heard without being listed here.',
    empty: 'None.',
  },
} as const;

/** The channels of one purpose: what is set for each, a test, and a way to add more. */
export function SlackChannelsCard({ view }: { view: SlackChannelsView }) {
  const { purpose, channels, workspaces } = view;
  const words = WORDS[purpose];
  return (
    <Card title={words.title} part={`slack-${purpose}`} aside={<span class="muted">{channels.length}</span>}>
      <div class="stack">
        <p class="muted">{words.about}</p>
        {channels.length === 0 && <p>{words.empty}</p>}
        {channels.length > 0 && (
          <ul class="slack-channels">
            {channels.map((channel) => (
              <ChannelRow channel={channel} view={view} />
            ))}
          </ul>
        )}
        {workspaces.length > 0 && <Add view={view} />}
        {view.picker && <Picker picker={view.picker} purpose={purpose} />}
      </div>
    </Card>
  );
}

const rowId = ({ purpose, teamId, channelId }: SlackChannelRef) => `${purpose}-${teamId}-${channelId}`;

function ChannelRow({ channel, view }: { channel: SlackChannelView; view: SlackChannelsView }) {
  const { ref, name, live, test } = channel;
  return (
    <li class="slack-channel" id={rowId(ref)}>
      {live ? (
        <details>
          <summary>
            <ChannelWords channel={channel} />
            <span class="button button-quiet button-icon">
              <Icon name="edit" label={`Change #${name}`} />
            </span>
          </summary>
          <ChannelForm channel={channel} view={view} />
        </details>
      ) : (
        <ChannelWords channel={channel} />
      )}
      <div class="slack-row-do">
        {live && (
          <ActionButton action={testSlackChannelPath(ref)} icon="send" small>
            Send a test
          </ActionButton>
        )}
        <ActionButton
          action={removeSlackChannelPath(ref)}
          target={`#${rowId(ref)}`}
          icon="close"
          kind="quiet"
          iconOnly
          confirm={`Take #${name} off this list? What was said in it stays.`}
        >
          {`Remove #${name}`}
        </ActionButton>
      </div>
      {test && <Notice tone={test.tone}>{test.text}</Notice>}
    </li>
  );
}

function ChannelWords({ channel: { name, workspace, summary } }: { channel: SlackChannelView }) {
  return (
    <span class="reply-row-words">
      <strong dir="auto">#{name}</strong>
      <span class="muted">{workspace ? `${workspace} · ${summary}` : summary}</span>
    </span>
  );
}

function ChannelForm({ channel, view }: { channel: SlackChannelView; view: SlackChannelsView }) {
  const { ref, trade } = channel;
  return (
    <form class="stack reply-form" method="post" action={slackChannelPath(ref)}>
      {ref.purpose === 'cards' ? (
        <SlackRules channel={channel} {...view} />
      ) : (
        <SelectField
          id={`trade-${ref.teamId}-${ref.channelId}`}
          name="trade"
          label="Trade"
          value={trade}
          choices={[{ value: '', label: 'The organization’s own' }, ...view.trades]}
        />
      )}
      <div>
        <Button kind="primary" icon="check">
          Save
        </Button>
      </div>
    </form>
  );
}

/** Adds what is typed, or looks for it in Slack. */
function Add({ view }: { view: SlackChannelsView }) {
  const { purpose, workspaces, add } = view;
  const [only] = workspaces;
  return (
    <form class="slack-add" method="post" action={slackChannelsPath()}>
      <input type="hidden" name="purpose" value={purpose} />
      {workspaces.length > 1 ? (
        <SelectField
          id={`team-${purpose}`}
          name="teamId"
          label="Workspace"
          value={add.teamId}
          choices={workspaces}
        />
      ) : (
        <input type="hidden" name="teamId" value={only?.value ?? ''} />
      )}
      <TextField
        id={`channel-${purpose}`}
        name="channel"
        label="Add a channel"
        value={add.channel}
        placeholder="#repairs"
        required
        maxLength={200}
        autocomplete="off"
        hint="Its name, id or link; or part of its name, to look for it. Docket joins a public one; invite it to a private one first."
        {...(add.error ? { error: add.error } : {})}
      />
      <div class="slack-add-do">
        <Button kind="primary" icon="plus">
          Add
        </Button>
        <Button
          icon="search"
          formmethod="get"
          formaction={`${slackSettingsPath()}#slack-${purpose}`}
          formnovalidate
        >
          Look in Slack
        </Button>
      </div>
    </form>
  );
}

function Picker({ picker, purpose }: { picker: PickerView; purpose: 'intake' | 'cards' }) {
  const { teamId, found, matching, note } = picker;
  return (
    <section class="slack-picker" aria-label="Channels in Slack">
      {note && <Notice tone="warn">{note}</Notice>}
      {found.length === 0 && !note && <p class="muted">Docket sees no other channel that is called that.</p>}
      <ul class="slack-found">
        {found.map((channel) => (
          <li>
            <span class="reply-row-words">
              <strong dir="auto">#{channel.name}</strong>
              <span class="muted">{channel.note}</span>
            </span>
            <form class="action" method="post" action={slackChannelsPath()}>
              <input type="hidden" name="purpose" value={purpose} />
              <input type="hidden" name="teamId" value={teamId} />
              <input type="hidden" name="channel" value={channel.id} />
              <Button small icon="plus" aria-label={`Add #${channel.name}`}>
                Add
              </Button>
            </form>
          </li>
        ))}
      </ul>
      {matching > found.length && (
        <p class="muted">{matching - found.length} more match: type more of the name and look again.</p>
      )}
    </section>
  );
}
