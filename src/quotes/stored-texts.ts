import { type DetailField, readDetails } from '../jobs/details.js';

import type { Tx } from '../platform/database/database.js';
import type { StoredText } from '../vault/screen-stored.js';

/** Every free text on a quote's row: its title and details. For what screens stored text before a closing. */
export async function readQuoteTexts(tx: Tx, quoteId: string): Promise<StoredText[]> {
  const quote = await tx.quote.findUnique({
    where: { id: quoteId },
    select: { title: true, details: true },
  });
  if (!quote) {
    return [];
  }
  const replaceDetail = async (field: DetailField, text: string) => {
    await tx.$executeRaw`
      UPDATE quote SET details = jsonb_set(details, ARRAY[${field}], to_jsonb(${text}::text))
      WHERE id = ${quoteId}::uuid`;
  };
  return [
    {
      text: quote.title,
      replace: async (title) => {
        await tx.quote.update({ where: { id: quoteId }, data: { title } });
      },
    },
    ...Object.entries(readDetails(quote.details)).map(([field, text]) => ({
      text,
      replace: (screened: string) => replaceDetail(field as DetailField, screened),
    })),
  ];
}
