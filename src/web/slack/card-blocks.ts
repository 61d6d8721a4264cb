import { type CardView, MOST_PICTURES, PRIORITIES } from '../../notifications/card-view.js';
import { fitLine, fitText } from './fit-text.js';

/** A message: blocks as Slack takes them, and words, unescaped, for where blocks are not shown. */
export type CardMessage = { text: string; blocks: Block[] };
type Block = Record<string, unknown> & { type: string };
type Element = Record<string, unknown> & { type: string };

/** Slack's limits (https://docs.slack.dev/reference/block-kit/blocks), and less where a card should stay short. */
const HEADER = 150;
const WHAT = 600;
const FIELD = 300;
const BUTTON = 75;
const OPTIONS = 100;
const FALLBACK = 300;

/**
 * A card as blocks. What people wrote stands in `plain_text`, where Slack reads no markup, mention or link; `text` is
 * escaped as it is sent. Keeps to every limit of Slack's whatever the view holds.
 */
export function renderCard(view: CardView): CardMessage {
  const open = view.state === 'open';
  return {
    text: fitLine(fallbackOf(view), FALLBACK),
    blocks: [
      { type: 'header', text: plain(fitLine(headingOf(view), HEADER)) },
      { type: 'section', text: plain(fitText(view.what, WHAT)) },
      {
        type: 'section',
        fields: fieldsOf(view).map(([label, value]) => plain(`${label}\n${fitLine(value, FIELD)}`)),
      },
      ...picturesOf(view),
      ...(open ? actionsOf(view) : [actions(view, 1, linksOf(view))]),
    ],
  };
}

/** The same without blocks, for the day Slack takes none of them. */
export function renderPlainCard(view: CardView): CardMessage {
  const lines = [fallbackOf(view), ...fieldsOf(view).map(([label, value]) => `${label}: ${value}`), view.url];
  return { text: lines.map((line) => fitLine(line, FALLBACK)).join('\n'), blocks: [] };
}

function headingOf(view: CardView): string {
  const mark = view.state === 'spam' ? 'Spam' : view.state === 'closed' ? 'Closed' : urgencyOf(view);
  return [mark, view.customer].filter(Boolean).join(' · ');
}

function urgencyOf({ urgent, record }: CardView): string {
  if (urgent) return urgent;
  return record?.open && record.priority === 'urgent' ? 'Urgent' : '';
}

function fallbackOf(view: CardView): string {
  return `${headingOf(view)}: ${view.what}`;
}

function fieldsOf(view: CardView): [label: string, value: string][] {
  const { record, missing, assignees, snoozedUntil } = view;
  const fields: [string, string | null][] = [
    ['From', [view.address, view.channel].filter(Boolean).join(' · ')],
    ['With', holderOf(view)],
    ['Record', record ? [record.reference, record.stage?.name].filter(Boolean).join(' · ') : null],
    ['Priority', record && record.priority !== 'normal' ? capital(record.priority) : null],
    ['Assigned', assignees.length > 0 ? assignees.join(', ') : null],
    ['Still missing', view.state === 'open' && missing.length > 0 ? missing.join(', ') : null],
    ['Photos', photosOf(view)],
    ['Put off until', snoozedUntil],
    ['Thread', view.live && view.state === 'open' ? 'Live: what is typed below goes to the customer' : null],
  ];
  return fields.flatMap(([label, value]) => (value ? [[label, value] as [string, string]] : []));
}

function holderOf({ holder, state }: CardView): string {
  if (holder.kind === 'member') return holder.name;
  if (state !== 'open') return 'Nobody';
  return holder.kind === 'bot' ? 'The assistant; nobody has claimed it' : 'Nobody yet';
}

function photosOf({ photos: { stored, coming, failed } }: CardView): string | null {
  const parts = [
    stored > 0 ? `${stored}` : '',
    coming > 0 ? `${coming} on the way` : '',
    failed > 0 ? `${failed} failed` : '',
  ].filter(Boolean);
  return parts.length > 0 ? parts.join(', ') : null;
}

function picturesOf({ photos: { pictures } }: CardView): Block[] {
  return pictures.slice(0, MOST_PICTURES).map((id, index) => ({
    type: 'image',
    slack_file: { id },
    alt_text: `Photo ${index + 1} from the customer`,
  }));
}

function actionsOf(view: CardView): Block[] {
  const { holder, record, conversationId } = view;
  const act = (action: string, label: string, more: object = {}) =>
    button(action, label, { value: conversationId, ...more });
  const job = record?.kind === 'job' && record.open ? record : null;
  const stages = job?.stages.slice(0, OPTIONS) ?? [];
  return [
    actions(view, 1, [
      ...(holder.kind === 'member' ? [] : [act('claim', 'Claim', { style: 'primary' })]),
      act('assign', 'Assign'),
      act('reply', 'Reply'),
      act('ask-photo', 'Ask for a photo'),
      ...linksOf(view),
    ]),
    actions(view, 2, [
      ...(record?.open
        ? [
            select(
              'priority',
              'Priority',
              PRIORITIES.map((one) => option(one, capital(one))),
              record.priority,
            ),
          ]
        : []),
      ...(job && stages.length > 0
        ? [
            select(
              'stage',
              'Stage',
              stages.map(({ id, name }) => option(id, name)),
              job.stage?.id,
            ),
          ]
        : []),
      lesserOf(view),
    ]),
  ];
}

function linksOf({ url, passcodeUrl }: CardView): Element[] {
  return [
    button('open', 'Open', { url }),
    ...(passcodeUrl ? [button('passcode', 'Passcode', { url: passcodeUrl })] : []),
  ];
}

function lesserOf({ record, live, canQuote }: CardView): Element {
  return {
    type: 'overflow',
    action_id: 'docket:more',
    options: [
      option('link', 'Link to another job'),
      ...(canQuote ? [option('quote', 'Start a quote')] : []),
      option('snooze', 'Snooze'),
      option('live', live ? 'Stop live thread' : 'Make thread live'),
      ...(record ? [] : [option('spam', 'Spam')]),
    ],
  };
}

function actions({ conversationId }: CardView, place: number, elements: Element[]): Block {
  return { type: 'actions', block_id: `docket:${conversationId}:${place}`, elements };
}

function button(action: string, label: string, more: object): Element {
  return { type: 'button', action_id: `docket:${action}`, text: plain(fitLine(label, BUTTON)), ...more };
}

type Option = { text: object; value: string };

function select(action: string, label: string, options: Option[], chosen: string | undefined): Element {
  const initial = options.find(({ value }) => value === chosen);
  return {
    type: 'static_select',
    action_id: `docket:${action}`,
    placeholder: plain(label),
    options,
    ...(initial ? { initial_option: initial } : {}),
  };
}

function option(value: string, label: string): Option {
  return { text: plain(fitLine(label, BUTTON)), value };
}

/** `emoji: false`: what a customer types between colons stays what it is. */
function plain(text: string) {
  return { type: 'plain_text', text, emoji: false };
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
