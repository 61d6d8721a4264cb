import { z } from 'zod';

/** What the address of a list can say; what it says wrongly is as if it said nothing. */
export const ListAddress = z.object({
  stage: z.string().max(60).catch('open'),
  q: z.string().trim().max(100).catch(''),
  page: z.coerce.number().int().min(1).max(1_000_000).catch(1),
});
