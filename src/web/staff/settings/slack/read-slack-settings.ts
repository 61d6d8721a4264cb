import { z } from 'zod';
import { SLACK_PURPOSES, type SlackPurpose } from '../../../../accounts/slack-channels.js';
import type { Staff } from '../../../../accounts/staff.js';
import { DocketError } from '../../../../platform/errors/docket-error.js';
import {
  presentChannel,
  presentPicker,
  presentWorkspace,
  type RefusedRules,
  type SaidOfTest,
  TRADE_CHOICES,
} from './present-slack.js';
import { hintOf, sayRefusal } from './slack-hints.js';
import type { ConnectedWorkspace, SlackPort, SlackSetup } from './slack-port.js';
import type { PickerView, SlackChannelsView, SlackSettingsView } from './slack-view.js';

/** What the address asks for, or the form that was refused. */
export type Shown = {
  query?: unknown;
  refused?: { purpose: SlackPurpose; teamId: string; channel: string; error: string };
  /** The rules of a channel as typed, and what is wrong with them. */
  refusedRules?: RefusedRules;
};

const text = (longest: number) => z.string().max(longest).optional().catch(undefined);
const Query = z.object({
  connected: text(80),
  refused: text(40),
  purpose: z.enum(SLACK_PURPOSES).catch('cards'),
  teamId: text(40),
  channel: z.string().max(200).catch(''),
  test: text(120),
  said: text(200),
});
type Query = z.infer<typeof Query>;

/** Everything on the page, for the person it is for. */
export async function readSlackSettings(
  { app, publicUrl, createAppUrl }: SlackSetup,
  staff: Staff,
  shown: Shown,
): Promise<SlackSettingsView> {
  const query = Query.parse(shown.query ?? {});
  return {
    createAppUrl,
    publicUrl,
    reachable: publicUrl.startsWith('https://'),
    notice: sayNotice(query),
    app: app && (await readApp(app, staff, query, shown)),
  };
}

function sayNotice({ connected, refused }: Query): SlackSettingsView['notice'] {
  if (connected) {
    return { tone: 'good', text: `${connected} is connected. Pick its channels below.` };
  }
  const why = sayRefusal(refused);
  return why ? { tone: refused === 'cancelled' ? 'warn' : 'bad', text: why } : undefined;
}

async function readApp(
  app: SlackPort,
  staff: Staff,
  query: Query,
  { refused, refusedRules }: Shown,
): Promise<NonNullable<SlackSettingsView['app']>> {
  const workspaces = await app.listWorkspaces(staff);
  const picker = query.teamId === undefined ? undefined : await pick(app, staff, query.channel, query.teamId);
  const channels = await app.channels.list(staff);
  const numbers = await app.numbersOf(
    staff,
    channels.flatMap(({ rules }) => rules.customers),
  );
  const pipelines = (await app.listPipelines(staff)).map(({ id, name }) => ({ value: id, label: name }));
  const quotes = await app.usesQuotes(staff);
  const live = workspaces.filter(({ removedAt }) => removedAt === null);
  const test: SaidOfTest | undefined =
    query.test && query.said ? { channel: query.test, said: query.said } : undefined;
  return {
    canInstall: app.install !== undefined,
    workspaces: workspaces.map(presentWorkspace),
    channels: (['cards', 'intake'] as const).map((purpose) => ({
      purpose,
      channels: channels
        .filter((channel) => channel.purpose === purpose)
        .map((channel) =>
          presentChannel(channel, workspaces, { test, numbers, pipelines, refused: refusedRules }),
        ),
      workspaces: live.map(({ teamId, name }) => ({ value: teamId, label: name })),
      trades: TRADE_CHOICES,
      pipelines: pipelines.length > 1 ? pipelines : [],
      quotes,
      add: readAdd(
        live,
        refused?.purpose === purpose ? refused : query.purpose === purpose ? query : undefined,
      ),
      picker: query.purpose === purpose ? picker : undefined,
    })),
  };
}

function readAdd(
  live: readonly ConnectedWorkspace[],
  typed: { teamId?: string | undefined; channel: string; error?: string } | undefined,
): SlackChannelsView['add'] {
  return {
    teamId: typed?.teamId ?? live[0]?.teamId ?? '',
    channel: typed?.channel ?? '',
    error: typed?.error,
  };
}

/** The channels of a workspace, asked of Slack now; what is listed already is left out, renamed ones are noted. */
async function pick(
  app: SlackPort,
  staff: Staff,
  q: string,
  teamId: string,
): Promise<PickerView | undefined> {
  try {
    const list = await app.browse(staff, teamId);
    await app.channels.noteNames(staff, teamId, new Map(list.channels.map(({ id, name }) => [id, name])));
    const taken = new Set(
      (await app.channels.list(staff))
        .filter((one) => one.teamId === teamId)
        .map(({ channelId }) => channelId),
    );
    return presentPicker(teamId, q, list, taken);
  } catch (error) {
    if (!(error instanceof DocketError) || error.code !== 'not-found') throw error;
    const note = hintOf({ code: 'slack is not connected', detail: null });
    return { teamId, found: [], matching: 0, note };
  }
}
