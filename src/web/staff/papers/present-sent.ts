import type { Handed } from '../../../documents/read-handed.js';
import type { SentPaperView } from '../views/sent-papers.js';

const WAYS: Readonly<Record<string, string>> = {
  sms: 'Text to',
  slack: 'Slack',
  email: 'E-mail to',
  web: 'Message to',
};
const STATES: Readonly<Record<string, string>> = {
  waiting: 'on its way',
  sent: 'sent',
  delivered: 'delivered',
  failed: 'not delivered',
  stopped: 'not sent',
  gone: 'no longer known',
};

/** A paper that was sent, as staff read it. */
export function presentSent({ title, at, by, ways }: Handed): SentPaperView {
  return {
    title,
    at: at.toISOString(),
    ...(by ? { by: by.name } : {}),
    ways: ways.map(({ channel, to, state, failure }) => {
      const failed = state === 'failed' || state === 'stopped';
      // An address of Slack's is an id that nobody reads.
      const where = [WAYS[channel] ?? channel, ...(channel === 'slack' ? [] : [to])].join(' ');
      const said = `${where}: ${STATES[state] ?? state}`;
      return { said: failed && failure ? `${said} (${failure})` : said, failed };
    }),
  };
}
