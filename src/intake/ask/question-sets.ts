import type { Trade } from '../trade.js';
import type { QuestionSet } from './question-set.js';
import { CLEANING, ELECTRICAL, LANDSCAPING, LOCKSMITH, PLUMBING } from './sets/home-trades.js';
import { IT_REPAIR } from './sets/it-repair.js';
import { APPLIANCE, GENERAL, WEB_SUPPORT } from './sets/other-trades.js';

/** The question sets Docket ships with; an organization's own copy is stored with it and edited in settings. */
export const QUESTION_SETS: Readonly<Record<Trade, QuestionSet>> = {
  'it-repair': IT_REPAIR,
  plumbing: PLUMBING,
  electrical: ELECTRICAL,
  cleaning: CLEANING,
  landscaping: LANDSCAPING,
  'web-support': WEB_SUPPORT,
  appliance: APPLIANCE,
  locksmith: LOCKSMITH,
  general: GENERAL,
};
