import { type DetailField, readDetails } from '../jobs/details.js';

import type { Tx } from '../platform/database/database.js';
import type { StoredText } from '../vault/screen-stored.js';

/**
 * Every free text of a quote that may still change: its title, details and reason for declining, and what its draft
 * says. A version that was sent stays as it is: it passed the gate with its document. For what screens stored text
 * before a closing.
 */
export async function readQuoteTexts(tx: Tx, quoteId: string): Promise<StoredText[]> {
  const quote = await tx.quote.findUnique({
    where: { id: quoteId },
    select: { title: true, details: true, declineReason: true },
  });
  if (!quote) {
    return [];
  }
  const replaceDetail = async (field: DetailField, text: string) => {
    await tx.$executeRaw`
      UPDATE quote SET details = jsonb_set(details, ARRAY[${field}], to_jsonb(${text}::text))
      WHERE id = ${quoteId}::uuid`;
  };
  const noticed = () => countChange(tx, quoteId);
  return [
    {
      field: 'title',
      noticed,
      text: quote.title,
      replace: async (title) => {
        await tx.quote.update({ where: { id: quoteId }, data: { title } });
      },
    },
    ...(quote.declineReason === null
      ? []
      : [
          {
            field: 'reason',
            text: quote.declineReason,
            replace: async (declineReason: string) => {
              await tx.quote.update({ where: { id: quoteId }, data: { declineReason } });
            },
          },
        ]),
    ...(await readDraftTexts(tx, quoteId)),
    ...Object.entries(readDetails(quote.details)).map(([field, text]) => ({
      field,
      text,
      replace: (screened: string) => replaceDetail(field as DetailField, screened),
    })),
  ];
}

async function readDraftTexts(tx: Tx, quoteId: string): Promise<StoredText[]> {
  const drafts = await tx.quoteVersion.findMany({
    where: { quoteId, sentAt: null },
    select: { id: true, note: true, lines: true, photos: true },
  });
  const noticed = () => countChange(tx, quoteId);
  return drafts.flatMap(({ id, note, lines, photos }) => [
    {
      field: 'note',
      noticed,
      text: note,
      replace: async (screened: string) => {
        await tx.quoteVersion.update({ where: { id }, data: { note: screened } });
      },
    },
    ...lines.flatMap((line) =>
      (['description', 'unit'] as const).map((field) => ({
        field: field === 'unit' ? 'unit' : 'line',
        noticed,
        text: line[field],
        replace: async (screened: string) => {
          await tx.quoteLine.update({ where: { id: line.id }, data: { [field]: screened } });
        },
      })),
    ),
    ...photos.map(({ versionId, photoId, caption }) => ({
      field: 'caption',
      noticed,
      text: caption,
      replace: async (screened: string) => {
        const where = { versionId_photoId: { versionId, photoId } };
        await tx.quotePhoto.update({ where, data: { caption: screened } });
      },
    })),
  ]);
}

/** Who has the draft open is told to look again before they save. */
async function countChange(tx: Tx, quoteId: string): Promise<void> {
  await tx.quote.update({ where: { id: quoteId }, data: { revision: { increment: 1 } } });
}
