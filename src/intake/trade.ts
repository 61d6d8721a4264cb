/** The trades Docket has question sets for. */
export const TRADES = [
  'it-repair',
  'plumbing',
  'electrical',
  'cleaning',
  'landscaping',
  'web-support',
  'appliance',
  'locksmith',
  'general',
] as const;
export type Trade = (typeof TRADES)[number];

const OTHER_NAMES: readonly [RegExp, Trade][] = [
  [/locksmith/, 'locksmith'],
  [/clean|(?:window|car|roof|pressure|power)-washing/, 'cleaning'],
  [/machinery|mower|tyre|\btire|clock|watch|piano|guitar|scooter|bike|motor-?cycle/, 'general'],
  [/data-recovery/, 'it-repair'],
  [/applian|white.?goods|washing|fridge/, 'appliance'],
  [/plumb|heating|hvac|boiler|drain|bathroom/, 'plumbing'],
  [/electric(?!al-goods)|solar|ev-charg/, 'electrical'],
  [/clean|maid|janitor|housekeep/, 'cleaning'],
  [/landscap|garden|lawn|tree|fenc|hedge/, 'landscaping'],
  [/web|site|hosting|seo|e-?commerce/, 'web-support'],
  [/lock|key/, 'locksmith'],
  [/^it$|it-|phone|computer|laptop|tablet|console|device|electronics|printer|mobile|tech/, 'it-repair'],
];

/** The trade a name stands for: one of ours as it is, a neighbour's name by likeness, else `general`. */
export function tradeNamed(name: string): Trade {
  const folded = name
    .trim()
    .toLowerCase()
    .slice(0, 60)
    .replace(/[\s_]+/g, '-');
  const known = TRADES.find((trade) => trade === folded);
  if (known) return known;
  return OTHER_NAMES.find(([pattern]) => pattern.test(folded))?.[1] ?? 'general';
}
