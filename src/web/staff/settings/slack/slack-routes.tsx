import { type Request, type Response, Router } from 'express';
import { z } from 'zod';
import { CardRules, SLACK_PURPOSES, type SlackPurpose } from '../../../../accounts/slack-channels.js';
import type { Staff } from '../../../../accounts/staff.js';
import { TRADES } from '../../../../intake/trade.js';
import { DocketError, notFound } from '../../../../platform/errors/docket-error.js';
import { formBody, parseForm } from '../../../http/form.js';
import { createRateLimit } from '../../../http/rate-limit.js';
import { staffOf } from '../../../http/staff-gate.js';
import {
  slackChannelsPath,
  slackManifestPath,
  slackSettingsPath,
} from '../../../ui/routes/channel-settings.js';
import { type SettingsParts, sendSettingsPage } from '../settings-parts.js';
import type { RefusedRules } from './present-slack.js';
import { readSlackSettings, type Shown } from './read-slack-settings.js';
import { hintOf } from './slack-hints.js';
import { SlackPage } from './slack-page.js';
import type { SlackPort, SlackSetup } from './slack-port.js';

export type SlackRouteParts = SettingsParts & { slack: SlackSetup };

const Key = z.object({
  purpose: z.enum(SLACK_PURPOSES),
  teamId: z.string().min(1).max(40),
  channelId: z.string().min(1).max(40),
});
const Several = <T extends z.ZodType>(one: T) =>
  z.preprocess((value) => (value === undefined ? [] : [value].flat()), z.array(one).max(50));
const AddForm = z.object({
  purpose: z.enum(SLACK_PURPOSES),
  teamId: z.string().min(1, 'Pick a workspace.').max(40),
  channel: z.string().trim().min(1, 'Type a channel’s name, id or link.').max(200),
});
const TradeForm = z.object({ trade: z.enum(['', ...TRADES]) });
const RulesForm = z.object({
  trades: Several(z.enum(TRADES)),
  kinds: Several(z.enum(['quote', 'job'])),
  pipelines: Several(z.uuid()),
  customers: z.string().max(2_000).default(''),
  hours: z.enum(['', 'in', 'out']),
});

/** `/settings/slack`: workspaces, their channels and the rules of each. Works with and without scripts. */
export function createSlackRoutes(parts: SlackRouteParts): Router {
  const { requireStaff, slack } = parts;
  const router = Router();
  const gate = requireStaff('change-settings');
  /** What asks Slack something, so that nobody uses up its limits from here. */
  const asking = createRateLimit(60, 60);

  router.get(slackManifestPath(), gate, (_request, response) => {
    response.type('text/yaml').attachment('slack-app-manifest.yaml').send(slack.manifest);
  });

  router.get(slackSettingsPath(), gate, async (request, response) => {
    if (typeof request.query.teamId === 'string') await asking.take(staffOf(response).memberId);
    await sendPage(parts, request, response, { query: request.query });
  });

  router.post('/settings/slack/workspaces/:teamId/check', gate, async (request, response) => {
    const staff = staffOf(response);
    await asking.take(staff.memberId);
    await appOf(slack).check(staff, String(request.params.teamId));
    goTo(request, response, slackSettingsPath());
  });

  router.post('/settings/slack/workspaces/:teamId/disconnect', gate, async (request, response) => {
    await appOf(slack).disconnect(staffOf(response), String(request.params.teamId));
    goTo(request, response, `${slackSettingsPath()}?saved`);
  });

  router.post(slackChannelsPath(), gate, formBody, async (request, response) => {
    const staff = staffOf(response);
    await asking.take(staff.memberId);
    const refused = await addChannel(appOf(slack), staff, request.body);
    if (refused) await sendPage(parts, request, response, { refused });
    else goTo(request, response, `${slackSettingsPath()}?saved`);
  });

  addChannelRoutes(parts, router, asking);
  return router;
}

/** What is done to one channel of the list. */
function addChannelRoutes(
  parts: SlackRouteParts,
  router: Router,
  asking: ReturnType<typeof createRateLimit>,
): void {
  const { requireStaff, slack } = parts;
  const gate = requireStaff('change-settings');
  const path = '/settings/slack/channels/:purpose/:teamId/:channelId';

  router.post(path, gate, formBody, async (request, response) => {
    const refusedRules = await changeChannel(appOf(slack), staffOf(response), readKey(request), request.body);
    if (refusedRules) await sendPage(parts, request, response, { refusedRules });
    else goTo(request, response, `${slackSettingsPath()}?saved`);
  });

  router.post(`${path}/remove`, gate, async (request, response) => {
    await appOf(slack).channels.remove(staffOf(response), readKey(request));
    goTo(request, response, `${slackSettingsPath()}?saved`);
  });

  router.post(`${path}/test`, gate, async (request, response) => {
    const staff = staffOf(response);
    const { purpose, teamId, channelId } = readKey(request);
    await asking.take(staff.memberId);
    const said = await appOf(slack).sendTest(staff, { teamId, channelId });
    const test = `${purpose}/${teamId}/${channelId}`;
    goTo(request, response, `${slackSettingsPath({ test, said })}#slack-${purpose}`);
  });
}

function readKey(request: Request): z.infer<typeof Key> {
  const key = Key.safeParse(request.params);
  if (!key.success) throw notFound('channel');
  return key.data;
}

function appOf({ app }: SlackSetup): SlackPort {
  if (!app) throw new DocketError('conflict', 'No Slack app is set up in this Docket.');
  return app;
}

/** The page again, also where a question was asked before: htmx follows no redirect by itself. */
function goTo(request: Request, response: Response, path: string): void {
  if (request.get('hx-request')) response.set('HX-Redirect', path).status(204).end();
  else response.redirect(303, path);
}

type Refused = NonNullable<Shown['refused']>;

/** Undefined: it was added. */
async function addChannel(app: SlackPort, staff: Staff, body: unknown): Promise<Refused | undefined> {
  const typed = z
    .object({ purpose: z.enum(SLACK_PURPOSES), teamId: z.string().catch(''), channel: z.string().catch('') })
    .safeParse(body ?? {});
  if (!typed.success) throw new DocketError('invalid-input', 'The form could not be read.');
  const refuse = (error: string): Refused => ({
    purpose: typed.data.purpose,
    teamId: typed.data.teamId,
    channel: typed.data.channel.slice(0, 200),
    error,
  });
  try {
    const { purpose, teamId, channel } = parseForm(AddForm, body);
    const found = await app.findAndJoin(staff, teamId, channel);
    if ('refused' in found) return refuse(hintOf(found.refused));
    if (purpose === 'cards' && found.shared) return refuse(SHARED);
    const { id: channelId, name } = found;
    const key = { purpose, teamId, channelId };
    // Added once more it keeps what is set for it.
    const there = (await app.channels.list(staff)).find((one) => isSame(one, key));
    await app.channels.set(staff, { trade: null, rules: CardRules.parse({}), ...there, ...key, name });
    return undefined;
  } catch (error) {
    if (!(error instanceof DocketError) || error.code === 'not-found') throw error;
    return refuse(error.message);
  }
}

const SHARED =
  'People of another organization read this channel, and would see the cards of all customers. Pick one of your own.';

type ChannelKey = { purpose: SlackPurpose; teamId: string; channelId: string };

function isSame(one: ChannelKey, other: ChannelKey): boolean {
  return one.purpose === other.purpose && one.teamId === other.teamId && one.channelId === other.channelId;
}

/** Undefined: it was changed. Customers whom nobody knows come back with what else was picked. */
async function changeChannel(
  app: SlackPort,
  staff: Staff,
  key: ChannelKey,
  body: unknown,
): Promise<RefusedRules | undefined> {
  const there = (await app.channels.list(staff)).find((one) => isSame(one, key));
  if (!there) throw notFound('channel');
  if (key.purpose === 'intake') {
    const { trade } = parseForm(TradeForm, body);
    await app.channels.set(staff, { ...there, trade: trade === '' ? null : trade });
    return undefined;
  }
  const { hours, customers: typed, ...picked } = parseForm(RulesForm, body);
  const rules = { ...picked, hours: hours === '' ? null : hours };
  const known = new Set((await app.listPipelines(staff)).map(({ id }) => id));
  if (rules.pipelines.some((id) => !known.has(id))) throw notFound('pipeline');
  try {
    const customers = await app.findCustomers(staff, typed);
    await app.channels.set(staff, { ...there, rules: { ...there.rules, ...rules, customers } });
    return undefined;
  } catch (error) {
    if (!(error instanceof DocketError) || error.code !== 'invalid-input') throw error;
    const { purpose, teamId, channelId } = key;
    const { message } = error;
    return { key: `${purpose}/${teamId}/${channelId}`, rules, customers: typed, error: message };
  }
}

async function sendPage(
  parts: SlackRouteParts,
  request: Request,
  response: Response,
  shown: Shown,
): Promise<void> {
  const view = await readSlackSettings(parts.slack, staffOf(response), shown);
  await sendSettingsPage(parts, request, response, {
    status: shown.refused || shown.refusedRules ? 422 : 200,
    of: ({ shell }) => <SlackPage shell={shell} view={view} />,
  });
}
