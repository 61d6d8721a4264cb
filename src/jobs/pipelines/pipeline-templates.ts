import { type StageSeed, stagesForTrade } from '../../accounts/trade-stages.js';
import type { StageKind } from '../stage-table.js';
import type { StageRules } from './stage-rules.js';

export type TemplateStage = { name: string; kind: StageKind; rules?: StageRules };
export type PipelineTemplate = { key: string; name: string; stages: readonly TemplateStage[] };

const BEFORE: StageRules = { photos: { before: 1 } };
const AFTER: StageRules = { photos: { after: 1 } };

const open = (name: string, rules?: StageRules): TemplateStage => ({
  name,
  kind: 'open',
  ...(rules ? { rules } : {}),
});
const internal = (name: string, rules?: StageRules): TemplateStage => ({
  ...open(name, rules),
  kind: 'internal',
});
const ends = (done: string, rules?: StageRules): TemplateStage[] => [
  { ...open(done, rules), kind: 'done' },
  { name: 'Cancelled', kind: 'cancelled' },
];
const seeded = (seeds: readonly StageSeed[]): TemplateStage[] =>
  seeds.map(([name, kind]) => ({ name, kind }));

/** What a new pipeline can begin as; everything in it can be changed afterwards. */
export const PIPELINE_TEMPLATES: readonly PipelineTemplate[] = [
  { key: 'general', name: 'General jobs', stages: seeded(stagesForTrade('general')) },
  {
    key: 'renovation',
    name: 'Renovation',
    stages: [
      open('Quote'),
      open('Deposit'),
      internal('Materials'),
      open('Install', BEFORE),
      open('Snag list', AFTER),
      open('Final payment'),
      ...ends('Complete'),
    ],
  },
  {
    key: 'phone-repair',
    name: 'Phone repair',
    stages: [
      open('Drop-off'),
      open('Diagnosis', BEFORE),
      open('Quote'),
      open('Approval'),
      open('Fix'),
      internal('Testing'),
      open('Ready for pickup', AFTER),
      ...ends('Picked up'),
    ],
  },
  {
    key: 'legal-matter',
    name: 'Legal matter',
    stages: [
      open('Enquiry'),
      internal('Conflict check'),
      open('Engagement letter'),
      open('Documents'),
      internal('Drafting'),
      internal('Review'),
      open('With the other side'),
      ...ends('Concluded'),
    ],
  },
  {
    key: 'aesthetics',
    name: 'Aesthetics package',
    stages: [
      open('Consultation'),
      open('Consent'),
      open('Treatment', BEFORE),
      open('Between sessions'),
      open('Follow-up', AFTER),
      ...ends('Package complete'),
    ],
  },
  {
    key: 'cleaning',
    name: 'Cleaning',
    stages: [
      open('Booked'),
      open('Confirmed'),
      open('In progress', BEFORE),
      internal('Checked', AFTER),
      ...ends('Done'),
    ],
  },
  {
    key: 'it-support',
    name: 'IT support',
    stages: [
      open('New'),
      internal('Triage'),
      open('In progress'),
      open('Waiting for customer'),
      internal('Waiting for supplier'),
      open('Resolved, to be confirmed'),
      ...ends('Closed'),
    ],
  },
  {
    key: 'visits',
    name: 'Plumbing and electrical visits',
    stages: [
      open('Requested'),
      open('Scheduled'),
      open('On the way'),
      open('On site', BEFORE),
      internal('Waiting for parts'),
      open('Return visit'),
      internal('To be invoiced', AFTER),
      ...ends('Done'),
    ],
  },
  {
    key: 'landscaping',
    name: 'Landscaping',
    stages: [
      open('Site visit'),
      internal('Design'),
      open('Quote'),
      open('Scheduled'),
      open('Groundworks', BEFORE),
      open('Planting'),
      open('Walk-through', AFTER),
      ...ends('Done'),
    ],
  },
  { key: 'appliance', name: 'Appliance repair', stages: seeded(stagesForTrade('appliance')) },
  {
    key: 'locksmith',
    name: 'Locksmith call-out',
    stages: [
      open('Called'),
      open('On the way'),
      open('On site'),
      internal('To be invoiced'),
      ...ends('Done'),
    ],
  },
  { key: 'web', name: 'Website work', stages: seeded(stagesForTrade('web-support')) },
];

export function templateOf(key: string): PipelineTemplate | undefined {
  return PIPELINE_TEMPLATES.find((template) => template.key === key);
}
