import { refuseView } from './slack-blocks.js';
import type { OpenView, PostedMessage, SlackServer, Whisper } from './slack-server.js';

type Part = Record<string, unknown>;
type Element = Part & { action_id: string; type: string; value?: string; options?: Part[] };
type BlockPart = Part & { block_id?: string; elements?: Element[]; accessory?: Element };

/** What Slack shows somebody who sends a modal: it is closed, or another, or says what is wrong. */
export type FormAnswer = { errors?: Record<string, string>; view?: Part };

export type PressOptions = {
  /** The option chosen of a menu. */
  choose?: string;
  channel?: string;
  /** The same trigger and time again: one press, delivered twice. */
  again?: Part;
  /** Nothing comes of it: it is not waited for. */
  quiet?: boolean;
};

/** Somebody who works in Slack: presses buttons, sends modals, types commands. */
export class SlackPerson {
  /** The last payload delivered, to deliver it again. */
  last: Part = {};

  constructor(
    private readonly slack: SlackServer,
    private readonly docketUrl: string,
    readonly userId: string,
    private readonly teamId = slack.teamId,
  ) {}

  /** What only this person was told, the newest last. */
  get heard(): Whisper[] {
    return this.slack.whispers.filter(({ user }) => user === this.userId);
  }

  /** The direct messages that the bot sent them. */
  get direct(): PostedMessage[] {
    return this.slack.messages.filter(({ channel }) => channel === this.userId);
  }

  get lastHeard(): string {
    return this.heard.at(-1)?.text ?? '';
  }

  /** The modal in front. */
  get view(): OpenView {
    const view = this.slack.views.at(-1);
    if (!view) throw new Error('no modal is open');
    return view;
  }

  /** The home tab, to press something on it. */
  get home(): Pick<PostedMessage, 'channel' | 'ts' | 'blocks'> {
    const { blocks } = this.slack.homes.get(this.userId) ?? {};
    return { channel: '', ts: '', blocks: (blocks ?? []) as unknown[] };
  }

  /** Presses something on a message, or on the home tab, which has no channel and no address to answer at. */
  async press(
    message: Pick<PostedMessage, 'channel' | 'ts' | 'blocks' | 'thread_ts'>,
    action: string,
    { choose, channel = message.channel, again, quiet = false }: PressOptions = {},
  ): Promise<void> {
    const [block, element] = findElement((message.blocks ?? []) as BlockPart[], action);
    const option = element.options?.find((one) => one.value === choose);
    if (choose !== undefined && !option) throw new Error(`there is no option ${choose}`);
    const payload = again ?? {
      type: 'block_actions',
      user: { id: this.userId, team_id: this.teamId },
      ...(channel === ''
        ? {
            container: { type: 'view', view_id: 'VHOME' },
            view: { id: 'VHOME', type: 'home' },
            trigger_id: this.slack.chance(this.userId, channel).trigger_id,
          }
        : {
            container: { type: 'message', message_ts: message.ts, channel_id: channel },
            channel: { id: channel, name: 'cards' },
            message: { ts: message.ts, thread_ts: message.thread_ts },
            ...this.slack.chance(this.userId, channel),
          }),
      actions: [
        {
          type: element.type,
          action_id: element.action_id,
          block_id: block.block_id ?? 'made-by-slack',
          ...(element.value === undefined ? {} : { value: element.value }),
          ...(option ? { selected_option: option } : {}),
          action_ts: this.slack.ts(),
        },
      ],
    };
    await this.untilAnswered(() => this.interact(payload), { quiet, home: channel === '' });
  }

  /** Presses something in what only they were told last. */
  pressHeard(action: string): Promise<void> {
    const { channel = 'C0', blocks = [] } = this.heard.at(-1) ?? {};
    return this.press({ channel, ts: this.slack.ts(), blocks }, action);
  }

  /** Sends the modal in front with these values, by block. */
  async send(values: Record<string, string>, open = this.view): Promise<FormAnswer> {
    const { id, view } = open;
    const blocks = (view.blocks as BlockPart[]).filter(({ type }) => type === 'input');
    const state = Object.fromEntries(
      blocks.map((block) => [
        String(block.block_id),
        { value: readField(block, values[String(block.block_id)]) },
      ]),
    );
    const told = () => this.heard.length + this.direct.length;
    const before = told();
    const answer = await this.interact({
      type: 'view_submission',
      user: { id: this.userId, team_id: this.teamId },
      view: { ...view, id, state: { values: state } },
    });
    const said = answer === '' ? {} : (JSON.parse(answer) as Part);
    if (said.response_action === 'update') {
      const next = said.view as Part;
      const refused = refuseView(next);
      if (refused) throw new Error(`Slack takes no such view: ${refused}`);
      this.slack.views.push({ id, view: next });
      return { view: next };
    }
    if (said.response_action === 'errors') return { errors: said.errors as Record<string, string> };
    await waitFor(() => told() > before);
    return {};
  }

  /** Types a command; the answer is heard. */
  async type(text: string, channel = 'C0ANY'): Promise<void> {
    await this.untilAnswered(async () => {
      const answer = await this.slack.submit(this.docketUrl, {
        command: '/docket',
        text,
        team_id: this.teamId,
        user_id: this.userId,
        channel_id: channel,
        ...this.slack.chance(this.userId, channel),
      });
      if (answer.status !== 200) throw new Error(`the command was answered ${answer.status}`);
    });
  }

  /** Uses a shortcut on a message of somebody's. */
  async shortcut(callbackId: string, message: Part, channel = 'C0ANY'): Promise<void> {
    const payload = {
      type: 'message_action',
      callback_id: callbackId,
      user: { id: this.userId, team_id: this.teamId },
      channel: { id: channel, name: 'any' },
      message_ts: message.ts,
      message,
      ...this.slack.chance(this.userId, channel),
    };
    await this.untilAnswered(() => this.interact(payload));
  }

  /** Slack's three seconds are for "received": what comes of it shows a moment later. */
  private async untilAnswered(
    act: () => Promise<unknown>,
    { quiet = false, home = false } = {},
  ): Promise<void> {
    // From the home tab only a direct message reaches them.
    const seen = () => (home ? this.direct.length : this.heard.length + this.slack.views.length);
    const before = seen();
    await act();
    if (!quiet) await waitFor(() => seen() > before);
  }

  private async interact(payload: Part): Promise<string> {
    this.last = payload;
    const answer = await this.slack.interact(this.docketUrl, payload);
    if (answer.status !== 200) throw new Error(`the interaction was answered ${answer.status}`);
    return answer.text();
  }
}

async function waitFor(happened: () => boolean): Promise<void> {
  const deadline = Date.now() + 30_000;
  while (!happened()) {
    if (Date.now() > deadline) throw new Error('nobody was told anything');
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

function findElement(blocks: BlockPart[], action: string): [BlockPart, Element] {
  const id = `docket:${action}`;
  for (const block of blocks) {
    const elements = [...(block.elements ?? []), ...(block.accessory ? [block.accessory] : [])];
    const element = elements.find(({ action_id: one }) => one === id);
    if (element) return [block, element];
  }
  throw new Error(`there is nothing to press for ${action}`);
}

function readField(block: BlockPart, value: string | undefined): Part {
  const element = block.element as Element & { option_groups?: { options: Part[] }[]; initial_option?: Part };
  if (element.type === 'plain_text_input') {
    return { type: element.type, value: value ?? element.initial_value ?? null };
  }
  const options = [
    ...(element.options ?? []),
    ...(element.option_groups ?? []).flatMap((group) => group.options),
  ];
  const chosen = options.find((one) => one.value === value);
  if (value !== undefined && !chosen) throw new Error(`there is no option ${value} in ${block.block_id}`);
  return { type: element.type, selected_option: chosen ?? element.initial_option ?? null };
}
