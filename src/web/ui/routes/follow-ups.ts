/** What is said by itself after a quote or an invoice. */

import { segment } from './address.js';

/** GET: what was said to the customer and what comes; POST `/stop` → 303 back. */
export const followUpsPath = ({ kind, number }: { kind: 'quote' | 'invoice'; number: number }): string =>
  `/${kind}s/${segment(number)}/follow-ups`;
export const followUpStopPath = (of: { kind: 'quote' | 'invoice'; number: number }): string =>
  `${followUpsPath(of)}/stop`;
