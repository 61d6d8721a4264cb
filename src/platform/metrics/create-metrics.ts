import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client';
import type { Clock } from '../clock.js';
import { knownValue, LABEL_VALUES, type LabelName, type LabelValue } from './label-values.js';
import { measureBacklog } from './measure-backlog.js';
import type { Backlog } from './read-backlog.js';

export type Metrics = {
  /** One webhook call, when it was answered. Values that are not known are counted as `other`. */
  observeWebhook(call: { door: LabelValue<'door'>; answer: LabelValue<'answer'>; seconds: number }): void;
  /** A photo came to an end, or had to stop on its way. */
  observePhoto(photo: { source: LabelValue<'source'>; outcome: LabelValue<'photoOutcome'> }): void;
  /** One try to send what the outbox holds. */
  observeOutbox(item: { channel: LabelValue<'channel'>; outcome: LabelValue<'outboxOutcome'> }): void;
  /** The model was to read what a customer wrote: what came of it, and what it took. */
  observeModel(call: { outcome: LabelValue<'modelOutcome'>; tokens: number }): void;
  /** One try to show a card of an item to staff. */
  observeCard(card: { outcome: LabelValue<'cardOutcome'> }): void;
  /** Members or admins were told something beside the cards. */
  observeNotification(notification: { kind: LabelValue<'notification'> }): void;
  /** A technician was shown a secret. */
  observeReveal(): void;
  /** Everything, in Prometheus' text format. Answers without the backlog where the database does not. */
  render(): Promise<{ contentType: string; text: string }>;
};

type MetricsParts = {
  /** Port: what waits. It is given two seconds. */
  readBacklog: () => Promise<Backlog[]>;
  clock: Clock;
};

/** Webhooks answer in milliseconds; Twilio gives up after 15 seconds. */
const WEBHOOK_SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 15];

/**
 * Makes this process's metrics: counts that the rooms report, the process itself, and what waits in the database,
 * asked for when somebody looks. One registry for each call, so that tests do not share.
 */
export function createMetrics({ readBacklog, clock }: MetricsParts): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const webhooks = new Histogram({
    name: 'docket_webhook_duration_seconds',
    help: 'Webhook calls, from arrival to answer.',
    labelNames: ['door', 'answer'],
    buckets: WEBHOOK_SECONDS,
    registers,
  });
  const count = <Name extends string>(name: string, help: string, labelNames: Name[] = []) =>
    new Counter({ name, help, labelNames, registers });
  const photos = count('docket_photos_total', 'Photos that came to an end, or had to stop.', [
    'source',
    'outcome',
  ]);
  const outbox = count('docket_outbox_total', 'Tries to send.', ['channel', 'outcome']);
  const modelCalls = count(
    'docket_model_calls_total',
    'Texts for the language model, by what came of it; all but "answered" are understood by the rules alone.',
    ['outcome'],
  );
  const modelTokens = count('docket_model_tokens_total', 'Tokens that the language model has taken.');
  const cards = count('docket_cards_total', 'Tries to show a card of an item to staff.', ['outcome']);
  const notifications = count('docket_notifications_total', 'What members and admins were told.', ['kind']);
  const reveals = count('docket_reveals_total', 'Secrets shown to a technician.');
  const backlog = measureBacklog(registry, { readBacklog, clock });
  startAtZero(photos, 'source', ['outcome', 'photoOutcome']);
  startAtZero(outbox, 'channel', ['outcome', 'outboxOutcome']);
  for (const outcome of LABEL_VALUES.modelOutcome) {
    modelCalls.inc({ outcome }, 0);
  }
  for (const outcome of LABEL_VALUES.cardOutcome) {
    cards.inc({ outcome }, 0);
  }
  for (const kind of LABEL_VALUES.notification) {
    notifications.inc({ kind }, 0);
  }
  return {
    observeWebhook({ door, answer, seconds }) {
      webhooks.observe({ door: knownValue('door', door), answer: knownValue('answer', answer) }, seconds);
    },
    observePhoto({ source, outcome }) {
      photos.inc({ source: knownValue('source', source), outcome: knownValue('photoOutcome', outcome) });
    },
    observeOutbox({ channel, outcome }) {
      outbox.inc({ channel: knownValue('channel', channel), outcome: knownValue('outboxOutcome', outcome) });
    },
    observeModel({ outcome, tokens }) {
      modelCalls.inc({ outcome: knownValue('modelOutcome', outcome) });
      modelTokens.inc(tokens);
    },
    observeCard({ outcome }) {
      cards.inc({ outcome: knownValue('cardOutcome', outcome) });
    },
    observeNotification({ kind }) {
      notifications.inc({ kind: knownValue('notification', kind) });
    },
    observeReveal() {
      reveals.inc();
    },
    async render() {
      await backlog.refresh();
      return { contentType: registry.contentType, text: await registry.metrics() };
    },
  };
}

/** A rate over a counter that appears with its first event misses that event: every series is there from the start. */
function startAtZero<First extends LabelName, Second extends string>(
  counter: Counter<First | Second>,
  first: First,
  [second, values]: [Second, LabelName],
): void {
  for (const one of LABEL_VALUES[first]) {
    for (const other of LABEL_VALUES[values]) {
      counter.inc({ [first]: one, [second]: other } as Record<First | Second, string>, 0);
    }
  }
}
