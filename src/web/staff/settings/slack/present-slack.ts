import type { CardRules, SlackChannel } from '../../../../accounts/slack-channels.js';
import { TRADES } from '../../../../intake/trade.js';
import type { Choice } from '../../../ui/field.js';
import { tradeLabel } from '../present-organization.js';
import { hintOf } from './slack-hints.js';
import type { ChannelList, ConnectedWorkspace } from './slack-port.js';
import type { PickerView, SlackChannelView, WorkspaceView } from './slack-view.js';

/** How many channels are shown to pick from. */
const MOST_SHOWN = 30;

export const TRADE_CHOICES: readonly Choice[] = TRADES.map((value) => ({ value, label: tradeLabel(value) }));

export function presentWorkspace(workspace: ConnectedWorkspace): WorkspaceView {
  const { teamId, name, problem, missing, installedAt, removedAt, own } = workspace;
  const connected = removedAt === null;
  const hints = connected
    ? [...(problem ? [hintOf(problem)] : []), ...(missing.length > 0 ? [sayMissing(missing, own)] : [])]
    : [];
  return {
    teamId,
    name,
    state: !connected ? 'removed' : hints.length > 0 ? 'problem' : 'connected',
    since: (removedAt ?? installedAt).toISOString(),
    hints,
    canDisconnect: connected && !own,
    canCheck: connected && problem?.code !== 'token_unreadable',
  };
}

function sayMissing(missing: readonly string[], own: boolean): string {
  const scopes = missing.join(', ');
  return own
    ? `The app lacks ${scopes}. Add that under “OAuth & Permissions” of the app at api.slack.com/apps, install it again there, then press “Check”.`
    : `This workspace has not granted ${scopes}. Press “Connect a workspace” and pick it again.`;
}

/** What became of a test, where one was sent. */
export type SaidOfTest = { channel: string; said: string };

/** Rules that somebody typed for the channel `purpose/team/channel`, and what is wrong with its customers. */
export type RefusedRules = {
  key: string;
  rules: SlackChannelView['rules'];
  customers: string;
  error: string;
};

export function presentChannel(
  channel: SlackChannel,
  workspaces: readonly ConnectedWorkspace[],
  {
    test,
    numbers,
    pipelines,
    refused,
  }: {
    test: SaidOfTest | undefined;
    numbers: ReadonlyMap<string, string>;
    pipelines: readonly Choice[];
    refused?: RefusedRules | undefined;
  },
): SlackChannelView {
  const { teamId, channelId, purpose, name, trade, rules } = channel;
  const workspace = workspaces.find((one) => one.teamId === teamId);
  const connected = workspace?.removedAt === null;
  const key = `${purpose}/${teamId}/${channelId}`;
  const typed = refused?.key === key ? refused : undefined;
  const several = workspaces.filter(({ removedAt }) => removedAt === null).length > 1;
  return {
    ref: { purpose, teamId, channelId },
    name,
    live: connected,
    workspace: connected
      ? several
        ? workspace.name
        : undefined
      : `${workspace?.name ?? teamId} (disconnected)`,
    summary: purpose === 'intake' ? sayTrade(trade) : sayRules(rules, pipelines),
    trade: trade ?? '',
    rules: typed?.rules ?? rules,
    customers: typed?.customers ?? rules.customers.map((id) => numbers.get(id) ?? id).join(', '),
    refusal: typed?.error,
    test: test?.channel === key ? presentTest(test.said) : undefined,
  };
}

function presentTest(said: string): SlackChannelView['test'] {
  if (said === 'sent') return { tone: 'good', text: 'The test arrived: Docket can write there.' };
  const tone = said === 'unsure' ? 'warn' : 'bad';
  return { tone, text: `${tone === 'bad' ? 'The test did not arrive. ' : ''}${hintOf(readSaid(said))}` };
}

/** `missing_scope` comes with the scope behind it, where Slack named it. */
function readSaid(said: string): { code: string; detail: string | null } {
  const [code = '', ...detail] = said.split(' ');
  return code === 'missing_scope' && detail.length > 0
    ? { code, detail: detail.join(' ') }
    : { code: said, detail: null };
}

function sayTrade(trade: string | null): string {
  return trade ? tradeLabel(trade) : 'The organization’s trade';
}

function sayRules(
  { trades, kinds, pipelines, customers, hours }: CardRules,
  known: readonly Choice[],
): string {
  const nameOf = (id: string) => known.find(({ value }) => value === id)?.label ?? 'that is archived';
  const said = [
    trades.map(tradeLabel).join(', '),
    kinds.length === 1 ? (kinds[0] === 'quote' ? 'quote requests' : 'jobs') : '',
    pipelines.length > 0 ? `pipeline ${pipelines.map(nameOf).join(', ')}` : '',
    customers.length > 0 ? `${customers.length} ${customers.length === 1 ? 'customer' : 'customers'}` : '',
    hours === 'in' ? 'while somebody answers' : hours === 'out' ? 'outside of opening hours' : '',
  ].filter((part) => part !== '');
  return said.length > 0 ? said.join(' · ') : 'Everything';
}

export function presentPicker(
  teamId: string,
  q: string,
  { channels, incomplete }: ChannelList,
  taken: ReadonlySet<string>,
): PickerView {
  const wanted = q.trim().replace(/^#/, '').toLowerCase();
  const matching = channels.filter(({ id, name }) => !taken.has(id) && name.includes(wanted));
  return {
    teamId,
    matching: matching.length,
    found: matching
      .toSorted((a, b) => a.name.localeCompare(b.name))
      .slice(0, MOST_SHOWN)
      .map(({ id, name, ...channel }) => ({ id, name, note: sayChannel(channel) })),
    note: incomplete ? hintOf(incomplete) : undefined,
  };
}

function sayChannel({
  private: hidden,
  member,
  shared,
}: {
  private: boolean;
  member: boolean;
  shared: boolean;
}) {
  return [
    hidden ? 'Private' : 'Public',
    shared ? 'shared with another organization' : '',
    member ? 'Docket is in it' : 'Docket will join',
  ]
    .filter((part) => part !== '')
    .join(' · ');
}
