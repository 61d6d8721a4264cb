import type { ActivityEvents, ActivityType, Change } from '../../../activity/event-types.js';
import { formatMoney } from '../../../platform/money/write-money.js';
import { changed, type FeedNames, person, type Sentence } from './feed-sentence.js';

type QuoteEvent = Extract<ActivityType, `quote.${string}`>;
type QuoteSentences = { [T in QuoteEvent]: (content: ActivityEvents[T], names: FeedNames) => Sentence };

const stage = (text: string, detail?: string): Sentence => ({
  kind: 'stage',
  text,
  ...(detail ? { detail } : {}),
});

/** What entries of quotes say. */
export const QUOTE_SENTENCES: QuoteSentences = {
  'quote.requested': ({ number }) => stage(`opened quote Q-${number}`),
  'quote.created': ({ number, jobNumber }) =>
    stage(jobNumber ? `began quote Q-${number} for extra work on J-${jobNumber}` : `began quote Q-${number}`),
  'quote.drafted': ({ version, lines, total, currency }) => ({
    kind: 'other',
    text: `wrote version ${version}: ${lines} ${lines === 1 ? 'line' : 'lines'}, ${formatMoney(total, currency, 'en')}`,
  }),
  'quote.sent': ({ version, total, currency, validUntil }) =>
    stage(`sent version ${version}: ${formatMoney(total, currency, 'en')}, good until ${validUntil}`),
  'quote.not-told': ({ reason }) => ({ kind: 'message', text: 'did not tell the customer', detail: reason }),
  'quote.viewed': ({ version }) => stage(`looked at version ${version}`),
  'quote.revised': ({ version }) => stage(`began version ${version}`),
  'quote.link': ({ as }) => ({
    kind: 'other',
    text: as === 'revoked' ? 'ended the link to the quote' : 'made a new link to the quote',
  }),
  'quote.signed': ({ version, total, currency }) =>
    stage(`signed version ${version}: ${formatMoney(total, currency, 'en')}`),
  'quote.accepted': ({ jobNumber }) => stage(`made it job J-${jobNumber}`),
  'quote.not-booked': ({ reason }) => ({
    kind: 'other',
    text: 'did not book the offered time',
    detail: reason,
  }),
  'quote.declined': ({ reason }) => stage('declined the quote', reason),
  'quote.expired': ({ version }) => stage(`let version ${version} expire`),
  'quote.new-asked': ({ version }) => stage(`asked for a new quote in place of version ${version}`),
  'quote.followed-up': ({ step, by }) => ({
    kind: 'message',
    text: `asked the customer about the quote by ${by === 'email' ? 'e-mail' : 'message'}${step > 1 ? `, time ${step}` : ''}`,
  }),
  'quote.follow-ups-ended': ({ because }) => ({
    kind: 'other',
    text: because ? `stopped following up: ${because}` : 'stopped following up',
  }),
  'quote.unanswered': ({ times, because }) => ({
    kind: 'message',
    text: `left the quote to the team: no answer after ${times} ${times === 1 ? 'follow-up' : 'follow-ups'}`,
    ...(because ? { detail: because } : {}),
  }),
  'quote.changed': ({ changes }) => quoteChanged(changes),
};

function quoteChanged(changes: Change[]): Sentence {
  const state = changes.find(({ field }) => field === 'state');
  if (state) {
    return stage(`marked the quote as ${state.to ?? 'open'}`);
  }
  const owner = changes.find(({ field }) => field === 'owner');
  return owner ? person(`made ${owner.to ?? 'nobody'} the owner`) : changed('changed details', changes);
}
