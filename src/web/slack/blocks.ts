/** Parts of messages and modals, within Slack's limits. Whatever comes from people is plain text. */
export type Block = Record<string, unknown>;

export const LONGEST_SECTION = 3_000;
const LONGEST_BUTTON = 75;
const LONGEST_OPTION = 75;
const LONGEST_TITLE = 24;

/** Cut to a length in characters, with an ellipsis where something is missing. */
export function cut(text: string, longest: number): string {
  const chars = [...text];
  if (text.length <= longest) return text;
  let kept = '';
  for (const char of chars) {
    if (kept.length + char.length > longest - 1) break;
    kept += char;
  }
  return `${kept}…`;
}

export function plain(text: string, longest: number): Block {
  return { type: 'plain_text', text: cut(text === '' ? ' ' : text, longest), emoji: false };
}

export function section(text: string, accessory?: Block): Block {
  return { type: 'section', text: plain(text, LONGEST_SECTION), ...(accessory ? { accessory } : {}) };
}

export function header(text: string): Block {
  return { type: 'header', text: plain(text, 150) };
}

export function context(text: string): Block {
  return { type: 'context', elements: [plain(text, 2_000)] };
}

export const divider: Block = { type: 'divider' };

export function actions(blockId: string, elements: Block[]): Block {
  return { type: 'actions', block_id: blockId, elements };
}

export function button(text: string, actionId: string, more: Block = {}): Block {
  return { type: 'button', text: plain(text, LONGEST_BUTTON), action_id: actionId, ...more };
}

/** A button that opens a page. */
export function linkButton(text: string, actionId: string, url: string): Block {
  return button(text, actionId, { url });
}

export type Option = { text: string; value: string };

export function option({ text, value }: Option): Block {
  return { text: plain(text, LONGEST_OPTION), value };
}

/** A field of a form: its value is read by `blockId`. */
export function input(blockId: string, label: string, element: Block, more: Block = {}): Block {
  return {
    type: 'input',
    block_id: blockId,
    label: plain(label, 2_000),
    element: { ...element, action_id: 'value' },
    ...more,
  };
}

export function textField(more: Block = {}): Block {
  return { type: 'plain_text_input', ...more };
}

/** One of many. Slack takes 100 options, or 100 groups of them. */
export function selectField(options: readonly Option[], placeholder: string): Block {
  const shared = { type: 'static_select', placeholder: plain(placeholder, 150) };
  if (options.length <= 100) return { ...shared, options: options.map(option) };
  const groups: Block[] = [];
  for (let from = 0; from < options.length && groups.length < 100; from += 100) {
    const group = options.slice(from, from + 100);
    const label = `${group[0]?.text.slice(0, 30)} – ${group.at(-1)?.text.slice(0, 30)}`;
    groups.push({ label: plain(label, 75), options: group.map(option) });
  }
  return { ...shared, option_groups: groups };
}

/** One of a few (at most ten). */
export function radioField(options: readonly Option[], initial?: string): Block {
  const chosen = options.find(({ value }) => value === initial);
  return {
    type: 'radio_buttons',
    options: options.slice(0, 10).map(option),
    ...(chosen ? { initial_option: option(chosen) } : {}),
  };
}

export type Modal = { callbackId: string; title: string; submit: string; meta: object; blocks: Block[] };

export function modal({ callbackId, title, submit, meta, blocks }: Modal): Block {
  return {
    type: 'modal',
    callback_id: `docket:${callbackId}`,
    title: plain(title, LONGEST_TITLE),
    submit: plain(submit, LONGEST_TITLE),
    close: plain('Cancel', LONGEST_TITLE),
    private_metadata: JSON.stringify(meta),
    blocks: blocks.slice(0, 100),
  };
}

/** The block_id of what belongs to a conversation: handlers read it back. */
export function blockIdOf(conversationId: string, n: number | string): string {
  return `docket:${conversationId}:${n}`;
}

/** Everything in blocks, views and messages that people read. */
export function readableTexts(payload: unknown): string[] {
  if (Array.isArray(payload)) return payload.flatMap(readableTexts);
  if (payload === null || typeof payload !== 'object') return [];
  return Object.entries(payload).flatMap(([key, value]) =>
    typeof value === 'string'
      ? key === 'text' || key === 'initial_value' || key === 'alt_text'
        ? [value]
        : []
      : readableTexts(value),
  );
}
