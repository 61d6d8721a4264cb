import { z } from 'zod';
import { isId } from '../../platform/ids.js';

const User = z.looseObject({ id: z.string(), team_id: z.string().optional() });
const Team = z.looseObject({ id: z.string() });

const PressBody = z.looseObject({
  type: z.literal('block_actions'),
  user: User,
  team: Team.nullish(),
  container: z.looseObject({ message_ts: z.string().optional(), view_id: z.string().optional() }).optional(),
  channel: z.looseObject({ id: z.string() }).nullish(),
  message: z.looseObject({ ts: z.string().optional(), thread_ts: z.string().optional() }).nullish(),
  view: z.looseObject({ type: z.string() }).nullish(),
  trigger_id: z.string().catch(''),
  actions: z
    .array(
      z.looseObject({
        action_id: z.string(),
        block_id: z.string().catch(''),
        value: z.string().optional(),
        selected_option: z.looseObject({ value: z.string() }).nullish(),
        action_ts: z.string().catch(''),
      }),
    )
    .min(1),
});

/** A button pressed or an option chosen on something of ours. */
export type Press = {
  teamId: string;
  userId: string;
  userTeam: string | undefined;
  /** What was pressed: `claim`, `priority`; of a menu of lesser ones, the one chosen. */
  action: string;
  /** The conversation it is about, where it is about one. */
  conversationId: string | undefined;
  /** What was chosen. */
  value: string | undefined;
  channel: string | undefined;
  /** The message it was pressed on. */
  ts: string | undefined;
  /** The thread that this message stands in. */
  thread: string | undefined;
  triggerId: string;
  /** It was pressed on the home tab. */
  home: boolean;
  /** The same for every delivery of one press. */
  pressId: string;
};

const PREFIX = 'docket:';

/** Reads a press. Throws a ZodError for what is none. */
export function readPress(body: unknown): Press {
  const { user, team, container, channel, message, view, trigger_id, actions } = PressBody.parse(body);
  const [pressed] = actions;
  if (!pressed) throw new TypeError('nothing was pressed');
  const name = pressed.action_id.slice(PREFIX.length);
  const chosen = pressed.selected_option?.value;
  const inMenu = name === 'more' && chosen !== undefined;
  const [, inBlock] = pressed.block_id.startsWith(PREFIX) ? pressed.block_id.split(':') : [];
  const ts = container?.message_ts ?? message?.ts;
  return {
    teamId: team?.id ?? user.team_id ?? '',
    userId: user.id,
    userTeam: user.team_id,
    action: inMenu ? chosen : name,
    conversationId: [inBlock, pressed.value].find((id) => isId(id)),
    value: inMenu ? undefined : (chosen ?? pressed.value),
    channel: channel?.id,
    ts,
    thread: message?.thread_ts === ts ? undefined : message?.thread_ts,
    triggerId: trigger_id,
    home: view?.type === 'home',
    pressId: `${ts ?? container?.view_id ?? ''}:${pressed.action_ts}`,
  };
}

const FormBody = z.looseObject({
  user: User,
  team: Team.nullish(),
  view: z.looseObject({
    id: z.string(),
    callback_id: z.string(),
    private_metadata: z.string().catch(''),
    state: z.looseObject({
      values: z.record(
        z.string(),
        z.record(
          z.string(),
          z.looseObject({
            value: z.string().nullish(),
            selected_option: z.looseObject({ value: z.string() }).nullish(),
          }),
        ),
      ),
    }),
  }),
});

/** A modal that was sent. */
export type Form = {
  teamId: string;
  userId: string;
  userTeam: string | undefined;
  /** The same for every delivery of one modal. */
  formId: string;
  name: string;
  /** What the modal was opened with. */
  meta: unknown;
  /** What was typed or chosen, by block; empty where nothing was. */
  values: Readonly<Record<string, string>>;
};

/** Reads a modal. Throws a ZodError, or a SyntaxError, for what is none of ours. */
export function readForm(body: unknown): Form {
  const { user, team, view } = FormBody.parse(body);
  const values = Object.entries(view.state.values).map(([block, fields]) => {
    const [field] = Object.values(fields);
    return [block, (field?.value ?? field?.selected_option?.value ?? '').replaceAll('\0', '')] as const;
  });
  return {
    teamId: team?.id ?? user.team_id ?? '',
    userId: user.id,
    userTeam: user.team_id,
    formId: view.id,
    name: view.callback_id.slice(PREFIX.length),
    meta: JSON.parse(view.private_metadata || '{}'),
    values: Object.fromEntries(values),
  };
}
