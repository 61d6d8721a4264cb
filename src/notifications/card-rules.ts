import { type Opening, reopensAt } from '../accounts/opening-hours.js';
import type { CardRules } from '../accounts/slack-channels.js';

/** What rules ask about an item. */
export type RuledItem = {
  trade: string;
  customerId: string;
  /** The record that it hangs on, or will by the settings of its trade. */
  kind: 'quote' | 'job';
  /** Of the job that it hangs on. */
  pipelineId: string | null;
  openedAt: Date;
};

/**
 * Whether an item belongs into a channel. A rule about the pipeline holds an item back until it hangs on a job. Where no
 * opening hours are known, somebody is always there.
 */
export function matchesRules(
  rules: CardRules,
  item: RuledItem,
  hours: { opening: Opening; timeZone: string },
): boolean {
  const among = (wanted: readonly string[], value: string | null) =>
    wanted.length === 0 || (value !== null && wanted.includes(value));
  return (
    among(rules.trades, item.trade) &&
    among(rules.kinds, item.kind) &&
    among(rules.customers, item.customerId) &&
    among(rules.pipelines, item.pipelineId) &&
    (rules.hours === null ||
      rules.hours === (reopensAt(hours.opening, item.openedAt, hours.timeZone) === null ? 'in' : 'out'))
  );
}
