import { z } from 'zod';

const NOT_A_CURSOR = 'This is not a cursor of this list. Send back nextCursor as it came.';
const cursorOf = (pattern: RegExp) =>
  z
    .string()
    .regex(pattern, NOT_A_CURSOR)
    .optional()
    .meta({
      description: '`nextCursor` of the page before; nothing for the first page.',
      // Callers send back what they were given; how it is made may change.
      override: { pattern: undefined },
    });

const limit = z.coerce
  .number({ error: 'A whole number from 1 to 100.' })
  .int('A whole number from 1 to 100.')
  .min(1, 'At least 1.')
  .max(100, 'At most 100.')
  .default(50)
  .meta({ description: 'How many a page holds at most.' });

const UUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';

/** Lists in the order of numbers. */
export const PageByNumber = z.object({ cursor: cursorOf(/^\d{1,9}$/), limit });
/** Lists in the order of ids. */
export const PageById = z.object({ cursor: cursorOf(new RegExp(`^${UUID}$`)), limit });
/** Lists by the time of the last message. */
export const PageByTime = z.object({
  cursor: cursorOf(new RegExp(`^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z_${UUID}$`)),
  limit,
});

/** A list as the API answers it; `nextCursor` is null on the last page. */
export function listOf<Item extends z.ZodType>(item: Item) {
  return z.object({ data: z.array(item), nextCursor: z.string().nullable() });
}
