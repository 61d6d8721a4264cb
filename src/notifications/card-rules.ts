import { z } from 'zod';
import { type Opening, reopensAt } from '../accounts/opening-hours.js';

/** Which items a channel for cards gets. What is empty or absent holds back nothing. */
export const CardRules = z.object({
  trades: z.array(z.string()).catch([]).default([]),
  kinds: z
    .array(z.enum(['quote', 'job']))
    .catch([])
    .default([]),
  /** Ids. */
  customers: z.array(z.string()).catch([]).default([]),
  /** Ids. */
  pipelines: z.array(z.string()).catch([]).default([]),
  /** Items that come while somebody is there, or while nobody is. */
  hours: z.enum(['in', 'out']).nullable().catch(null).default(null),
});
export type CardRules = z.infer<typeof CardRules>;

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

/** The rules of a stored row; what cannot be read holds back nothing. */
export function readCardRules(stored: unknown): CardRules {
  return CardRules.catch(CardRules.parse({})).parse(stored ?? {});
}

/**
 * Whether an item belongs into a channel. A rule about the pipeline holds an item back until it hangs on a job. Where no opening hours are known, somebody is always there.
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
