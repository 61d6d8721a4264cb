import { readOrganizationIn } from '../accounts/read-organization.js';
import { appendActivity } from '../activity/append-activity.js';
import { tellCustomer } from '../conversations/tell-customer.js';
import { type Language, languageFor } from '../invoices/customer-language.js';
import type { AskForDocument } from '../jobs/pipelines/stage-ports.js';
import type { ScreenedText } from '../vault/screened-text.js';

const WORDS: Record<Language, (document: string) => string> = {
  en: (document) =>
    `Hi {name}, for {reference} we need this from you: ${document}. Just send it here. {business}`,
  es: (document) =>
    `Hola {name}, para {reference} necesitamos lo siguiente: ${document}. Puede enviarlo por aquí. {business}`,
  fr: (document) =>
    `Bonjour {name}, pour {reference} il nous faut : ${document}. Vous pouvez l’envoyer ici. {business}`,
  de: (document) =>
    `Hallo {name}, für {reference} brauchen wir von Ihnen: ${document}. Schicken Sie es einfach hierher. {business}`,
  pt: (document) =>
    `Olá {name}, para {reference} precisamos do seguinte: ${document}. Pode enviar por aqui. {business}`,
};

/**
 * Asks the customer for a document by name, in their language, as the job enters the stage that wants it; the outbox's
 * worker sends it after the commit. Where they cannot be told, the feed of the job says why, and the job moves all the same.
 */
export const askForDocument: AskForDocument = async (tx, { organizationId, job, document, at }) => {
  const { name: business } = await readOrganizationIn(tx);
  const { name } = await tx.customer.findUniqueOrThrow({
    where: { id: job.customerId },
    select: { name: true },
  });
  const record = { kind: 'job', id: job.id } as const;
  const told = await tellCustomer(tx, {
    record,
    // The document's name passed the vault's door when the rule was saved.
    text: WORDS[await languageFor(tx, job.customerId)](document) as ScreenedText,
    values: { name: name ?? undefined, reference: `J-${job.number}`, business },
    dedupeKey: `document:${job.id}:${at.getTime()}`,
    at,
  });
  if ('because' in told) {
    const content = { reason: told.because };
    const actor = { kind: 'system' } as const;
    await appendActivity(tx, { organizationId, record, actor, type: 'job.not-told', content, at });
  }
};
