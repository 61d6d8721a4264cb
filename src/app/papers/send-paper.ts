import { LANGUAGES } from '../../accounts/organization-settings.js';
import { type Organization, readOrganizationIn } from '../../accounts/read-organization.js';
import type { Actor } from '../../activity/record.js';
import { isOptedOut } from '../../conversations/send-to-customer.js';
import { writeOutbound } from '../../conversations/write-message.js';
import type { MailStops } from '../../customers/mail-stops.js';
import { readEmail } from '../../customers/set-email.js';
import { type Addressee, findTalkWith } from '../../intake/remind/find-talk-with.js';
import { enqueueOutgoing } from '../../outbox/enqueue-outgoing.js';
import type { Tx } from '../../platform/database/database.js';
import type { ScreenedText } from '../../vault/screened-text.js';
import { mailStopPath } from '../../web/ui/routes/public-pages.js';
import { type Language, type PaperValues, sayInMail, sayInText } from './paper-words.js';
import type { Paper } from './words/words-of-papers.js';

export type PaperParts = {
  publicUrl: string;
  /** Undefined where no mail is set up. */
  mailStops: MailStops | undefined;
};

export type PaperSending = Addressee & {
  organizationId: string;
  paper: Paper;
  /** Such as `Q-12`; empty: it has none. */
  reference: string;
  /** Where the customer sees it; most texts say nothing else. Null: by mail only, where the text ends with it. */
  link: string | null;
  /** Kept documents that a mail takes along, in their order. */
  documentIds: readonly string[];
  /** Where staff chose one way; else by text where they text, and by mail where their address is known. */
  by?: 'text' | 'email';
  /** One key, one sending by each way. */
  dedupeKey: string;
  actor: Actor;
  at: Date;
};

export type PaperSent =
  | { by: ('sms' | 'slack' | 'email' | 'web')[]; messageId: string | null }
  /** It is on no way, in a sentence for staff. */
  | { because: string };

/**
 * Puts a quote, invoice, receipt or report on its way to its customer, in the transaction that decided it: by the
 * channel they write by as a link, and by mail with the PDF attached. Nothing goes where they said STOP. What leaves
 * passes the outbox's gate, attached documents too. Wake the outbox after commit.
 */
export async function sendPaper(tx: Tx, parts: PaperParts, sending: PaperSending): Promise<PaperSent> {
  const organization = await readOrganizationIn(tx);
  const customer = await tx.customer.findUniqueOrThrow({
    where: { id: sending.customerId },
    select: { name: true, language: true },
  });
  const { reference, link } = sending;
  const values: PaperValues = { name: customer.name, business: organization.name, reference, link };
  const texted = await byText(tx, sending, organization, values);
  const said = texted && 'messageId' in texted ? texted : null;
  const language = languageOf(said?.language ?? customer.language, organization);
  const mailed = await byMail(tx, parts, sending, { values, language });
  const by = [...(said ? [said.channel] : []), ...(mailed === true ? (['email'] as const) : [])];
  if (by.length > 0) {
    return { by, messageId: said?.messageId ?? null };
  }
  const whys = [texted && 'because' in texted ? texted.because : null, mailed === true ? null : mailed];
  return { because: whys.filter((why) => why !== null).join(' ') };
}

type Texted = { channel: 'sms' | 'slack' | 'web'; messageId: string; language: string } | { because: string };

async function byText(
  tx: Tx,
  sending: PaperSending,
  organization: Organization,
  values: PaperValues,
): Promise<Texted | null> {
  if (sending.by === 'email' || sayInText(sending.paper, 'en', values) === null) {
    return null;
  }
  const { dedupeKey, actor, at } = sending;
  const conversation = await findTalkWith(tx, sending, organization, at);
  if (!conversation) {
    return { because: 'No phone number is known.' };
  }
  if (conversation.state === 'spam') {
    return { because: 'The conversation is marked as spam.' };
  }
  if (await isOptedOut(tx, conversation)) {
    return { because: 'The customer has opted out of messages (STOP).' };
  }
  const language = languageOf(conversation.language, organization);
  // Names are screened where they are saved; the rest are our own words.
  const text = sayInText(sending.paper, language, values) as ScreenedText;
  const messageId = await writeOutbound(tx, { conversation, text, author: actor, dedupeKey, at });
  return { channel: conversation.channel as 'sms' | 'slack' | 'web', messageId, language };
}

async function byMail(
  tx: Tx,
  { publicUrl, mailStops }: PaperParts,
  sending: PaperSending,
  { values, language }: { values: PaperValues; language: Language },
): Promise<true | string | null> {
  if (sending.by === 'text') {
    return null;
  }
  const { organizationId, customerId, documentIds, dedupeKey, at } = sending;
  const email = await readEmail(tx, customerId);
  if (!mailStops || !email) {
    return email ? 'This Docket sends no mail (SMTP_URL is missing).' : 'No e-mail address is known.';
  }
  if (email.optedOut) {
    return 'The customer has opted out of e-mails.';
  }
  const stop = `${publicUrl}${mailStopPath(mailStops.tokenFor(organizationId, email.id))}`;
  const { subject, body } = sayInMail(sending.paper, language, {
    ...values,
    attached: documentIds.length > 0,
    stop,
  });
  await enqueueOutgoing(tx, {
    organizationId,
    dedupeKey: `${dedupeKey}:mail`,
    channel: 'email',
    // A thread of its own: what one server is slow with holds nothing else up.
    thread: `${dedupeKey}:mail`,
    from: null,
    to: email.address,
    customerId,
    messageId: null,
    subject: subject as ScreenedText,
    body: body as ScreenedText,
    documentIds,
    at,
  });
  return true;
}

function languageOf(language: string | null, { settings }: Organization): Language {
  return LANGUAGES.find((known) => known === language) ?? settings.language;
}
