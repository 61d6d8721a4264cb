import type { Tx } from '../platform/database/database.js';
import type { StoredText } from '../vault/screen-stored.js';
import type { ScreenedText } from '../vault/screened-text.js';
import { type DetailField, readDetails } from './details.js';

/** Every free text on a job's row: its title and details. For what screens stored text before a closing. */
export async function readJobTexts(tx: Tx, jobId: string): Promise<StoredText[]> {
  const job = await tx.job.findUnique({ where: { id: jobId }, select: { title: true, details: true } });
  if (!job) {
    return [];
  }
  const replaceDetail = async (field: DetailField, text: string) => {
    await tx.$executeRaw`
      UPDATE job SET details = jsonb_set(details, ARRAY[${field}], to_jsonb(${text}::text)) WHERE id = ${jobId}::uuid`;
  };
  return [
    {
      text: job.title,
      replace: async (title) => {
        await tx.job.update({ where: { id: jobId }, data: { title } });
      },
    },
    ...Object.entries(readDetails(job.details)).map(([field, text]) => ({
      text,
      replace: (screened: ScreenedText) => replaceDetail(field as DetailField, screened),
    })),
  ];
}
