import type { Tx } from '../platform/database/database.js';
import type { StoredText } from '../vault/screen-stored.js';
import type { ScreenedText } from '../vault/screened-text.js';
import { type DetailField, readDetails } from './details.js';
import { readAnswers } from './forms/form-fields.js';

/**
 * Every free text of a job: its title, details, parts and the answers of its forms. For what screens stored text
 * before a closing.
 */
export async function readJobTexts(tx: Tx, jobId: string): Promise<StoredText[]> {
  const job = await tx.job.findUnique({ where: { id: jobId }, select: { title: true, details: true } });
  if (!job) {
    return [];
  }
  const replaceDetail = async (field: DetailField, text: string) => {
    await tx.$executeRaw`
      UPDATE job SET details = jsonb_set(details, ARRAY[${field}], to_jsonb(${text}::text)) WHERE id = ${jobId}::uuid`;
  };
  const parts = await tx.jobPart.findMany({ where: { jobId } });
  return [
    ...parts.flatMap(({ id, name, note }) => [
      {
        field: 'part',
        text: name,
        replace: async (screened: ScreenedText) =>
          void (await tx.jobPart.update({ where: { id }, data: { name: screened } })),
      },
      {
        field: 'part',
        text: note,
        replace: async (screened: ScreenedText) =>
          void (await tx.jobPart.update({ where: { id }, data: { note: screened } })),
      },
    ]),
    {
      field: 'title',
      text: job.title,
      replace: async (title) => {
        await tx.job.update({ where: { id: jobId }, data: { title } });
      },
    },
    ...(await readAnswerTexts(tx, jobId)),
    ...Object.entries(readDetails(job.details)).map(([field, text]) => ({
      field,
      text,
      replace: (screened: ScreenedText) => replaceDetail(field as DetailField, screened),
    })),
  ];
}

/** What was written into the forms of a job; a number is looked at as it would be read. */
async function readAnswerTexts(tx: Tx, jobId: string): Promise<StoredText[]> {
  const forms = await tx.jobForm.findMany({ where: { jobId }, select: { formId: true, answers: true } });
  return forms.flatMap(({ formId, answers }) =>
    readAnswers(answers).flatMap(({ label, value }, at): StoredText[] => {
      const typed = typeof value === 'object' && 'typed' in value;
      if (!typed && typeof value === 'object') {
        return [];
      }
      const path = [String(at), 'value', ...(typed ? ['typed'] : [])];
      return [
        {
          field: label,
          noticed: async () => {
            const key = { jobId_formId: { jobId, formId } };
            await tx.jobForm.update({ where: key, data: { version: { increment: 1 } } });
          },
          text: typed ? value.typed : String(value),
          replace: async (screened) => {
            await tx.$executeRaw`
              UPDATE job_form SET answers = jsonb_set(answers, ${path}::text[], to_jsonb(${screened}::text))
              WHERE job_id = ${jobId}::uuid AND form_id = ${formId}::uuid`;
          },
        },
      ];
    }),
  );
}
