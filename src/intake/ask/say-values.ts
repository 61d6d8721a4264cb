import { cutTo } from './plain-text.js';

/** How far an organization's name is cut where a reply is short of room, in UTF-16 units. */
export const BUSINESS_LIMITS = [60, 32, 16] as const;

/** A shown number, Q-1042 or J-311. Never cut in practice: 16 is more than any has. */
export function sayReference(reference: string): { reference: string } {
  const [shown = ''] = cutTo(reference, [16]);
  return { reference: shown };
}
