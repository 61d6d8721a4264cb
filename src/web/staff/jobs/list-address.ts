import { z } from 'zod';

/** What the address of a list can say; what it says wrongly is as if it said nothing. */
export const ListAddress = z.object({
  q: z.string().trim().max(100).catch(''),
  after: z.string().max(80).catch(''),
});
