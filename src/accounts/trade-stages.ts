export type StageKind = 'open' | 'internal' | 'done' | 'cancelled';
export type StageSeed = readonly [name: string, kind: StageKind];

const END: readonly StageSeed[] = [
  ['Done', 'done'],
  ['Cancelled', 'cancelled'],
];

const WORKSHOP: readonly StageSeed[] = [
  ['New', 'open'],
  ['Diagnosis', 'open'],
  ['Waiting for parts', 'internal'],
  ['Repair', 'open'],
  ['Testing', 'internal'],
  ['Ready for pickup', 'open'],
  ...END,
];

const ON_SITE: readonly StageSeed[] = [
  ['New', 'open'],
  ['Scheduled', 'open'],
  ['On site', 'open'],
  ['Waiting for parts', 'internal'],
  ['To be invoiced', 'internal'],
  ...END,
];

const VISITS: readonly StageSeed[] = [
  ['New', 'open'],
  ['Scheduled', 'open'],
  ['In progress', 'open'],
  ['To be checked', 'internal'],
  ...END,
];

/** The stages of an organization's first pipeline, by trade; editable once they are rows. */
const STAGES: Readonly<Record<string, readonly StageSeed[]>> = {
  'it-repair': WORKSHOP,
  appliance: ON_SITE,
  plumbing: ON_SITE,
  electrical: ON_SITE,
  locksmith: ON_SITE,
  cleaning: VISITS,
  landscaping: VISITS,
  'web-support': [
    ['New', 'open'],
    ['In progress', 'open'],
    ['Waiting for customer', 'open'],
    ['Review', 'internal'],
    ...END,
  ],
};

const GENERAL: readonly StageSeed[] = [
  ['New', 'open'],
  ['Scheduled', 'open'],
  ['In progress', 'open'],
  ['Waiting', 'internal'],
  ...END,
];

/** The first pipeline's stages, in order, for a trade; a general one for trades that have none of their own. */
export function stagesForTrade(trade: string): readonly StageSeed[] {
  return STAGES[trade] ?? GENERAL;
}
