/** A problem as it is told: what is wrong, and what to do. */
export type Trouble = { kind: string; subject: string; items: number; detail: string | null };

/** What somebody can do about Slack's answer, by its own word for it. */
const SLACK_HINTS: Readonly<Record<string, string>> = {
  not_in_channel: 'Docket is not in the channel any more. Invite it there: /invite @Docket.',
  channel_not_found:
    'The channel was deleted, or is private and Docket is not in it. Invite Docket there, or choose another one.',
  is_archived: 'The channel is archived. Bring it back, or choose another one.',
  restricted_action: 'The workspace does not let Docket write there. A workspace admin can allow it.',
  not_installed: 'The app was removed from the workspace. Install it again.',
  invalid_auth: 'Slack does not take Docket’s token any more. Install the app again.',
  not_authed: 'Slack does not take Docket’s token any more. Install the app again.',
  token_revoked: 'Docket’s token was revoked. Install the app again.',
  token_expired: 'Docket’s token has expired. Install the app again.',
  account_inactive: 'Docket’s user in the workspace is deactivated. Install the app again.',
};

/** What admins are to do about an answer of Slack's; `detail` is its code, with the scope that is missing. */
export function slackHint(detail: string | null): string {
  const [code = '', scope] = (detail ?? '').split(' ');
  if (code === 'missing_scope') {
    return `The Slack app lacks the permission ${scope || 'it needs'}. Add it to the app and install it again.`;
  }
  return SLACK_HINTS[code] ?? `Slack says “${code.replaceAll('_', ' ')}”.`;
}

type Words = { told(trouble: Trouble): string; over: string };

const count = (items: number, one: string, many: string) => `${items} ${items === 1 ? one : many}`;

const WORDS: Readonly<Record<string, Words>> = {
  'deliveries-parked': {
    told: ({ items }) =>
      `${count(items, 'message', 'messages')} that came in could not be processed and ${items === 1 ? 'is' : 'are'} parked. Nothing is lost; whoever runs Docket can put them back.`,
    over: 'No message is parked any more.',
  },
  'photos-failed': {
    told: ({ items }) =>
      `${count(items, 'photo', 'photos')} did not arrive. The record says why, and they can be tried again there.`,
    over: 'The photos that did not arrive are settled.',
  },
  'photos-held': {
    told: ({ items, detail }) =>
      `${count(items, 'photo is', 'photos are')} held${detail ? ` on J-${detail}` : ''}: over the plan’s limit. They are kept; archive others or change the plan to show them.`,
    over: 'No photo is held on that job any more.',
  },
  'messages-stuck': {
    told: ({ items, subject }) =>
      `${count(items, 'message waits', 'messages wait')} for more than 15 minutes to be sent by ${subject === 'sms' ? 'SMS' : 'Slack'}. They go out, in order, when it answers again.`,
    over: 'Messages go out again.',
  },
  'messages-failed': {
    told: ({ items }) =>
      `${count(items, 'message', 'messages')} to customers could not be sent. The conversations say why.`,
    over: 'No message to a customer has failed lately.',
  },
  'slack-workspace': {
    told: ({ detail }) => slackHint(detail),
    over: 'Slack works again.',
  },
  'slack-channel': {
    told: ({ items, detail }) =>
      `${count(items, 'card', 'cards')} cannot be shown in Slack. ${slackHint(detail)}`,
    over: 'Cards are shown in Slack again.',
  },
  'document-stopped': {
    told: ({ detail }) => {
      const [kind = '', reference = '', places = ''] = (detail ?? '').split('|');
      const paper = `${kind.replaceAll('-', ' ') || 'paper'}${reference ? ` of ${reference}` : ''}`;
      return `A ${paper} was stopped: it would show a passcode${places ? ` (${places})` : ''}. Take it out there and try again.`;
    },
    over: 'No paper on that record is stopped any more.',
  },
  model: {
    told: () =>
      'The language model does not answer. Texts are understood by rules until it does; no customer waits for it.',
    over: 'The language model answers again.',
  },
};

export function sayTrouble(trouble: Trouble): string {
  return WORDS[trouble.kind]?.told(trouble) ?? `Something is wrong: ${trouble.kind}.`;
}

export function sayOver(kind: string): string {
  return WORDS[kind]?.over ?? `Over: ${kind}.`;
}
