import { createTransport } from 'nodemailer';
import type { OutgoingItem, Sender, SendResult } from '../../outbox/sender.js';
import { type MailLook, renderMailHtml } from './mail-html.js';
import { type Handed, handToServer } from './smtp-session.js';

/** Whose mail it is, and how its reader answers and makes it stop. */
export type MailSetting = MailLook & {
  /** Where answers go; null: nobody reads them. */
  replyTo: string | null;
  /** A page that stops mails to this address; null for our own people. */
  unsubscribeUrl: string | null;
};

export type Attachment = { name: string; contentType: string; bytes: Buffer };

export type EmailParts = {
  smtpUrl: string;
  /** What every mail is sent from. */
  fromAddress: string;
  readSetting(item: OutgoingItem): Promise<MailSetting>;
  /** The bytes of a document, checked against its hash. Throws where they cannot be read now. */
  readAttachment(organizationId: string, documentId: string): Promise<Attachment>;
  patienceMs?: number;
};

/** Writes a mail out as it goes over the wire, and sends nothing. */
const composer = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });

/**
 * The outbox's way to a mail server. Its Message-ID is the item's own, the same at every try. SMTP cannot be asked what
 * became of a mail: one that had no answer is sent once more, so it may come twice (most mailboxes then show it once, by
 * its Message-ID); after a second time without an answer it is given up as unknown. A mail that nobody gets is worse
 * than one that comes twice; one that comes every few minutes is worse than both.
 */
export function createEmailSender(parts: EmailParts): Sender {
  return {
    cannotBeAsked: true,
    find: async () => undefined,
    async send(item) {
      const messageId = messageIdOf(item, parts.fromAddress);
      let message: Buffer;
      try {
        message = await compose(parts, item, messageId);
      } catch (error) {
        return { outcome: 'later', reason: `an attachment or setting could not be read: ${named(error)}` };
      }
      const envelope = { from: parts.fromAddress, to: item.to, message };
      return toResult(await handToServer(parts.smtpUrl, envelope, parts.patienceMs), messageId);
    },
  };
}

export function messageIdOf(item: Pick<OutgoingItem, 'id'>, fromAddress: string): string {
  return `<docket.${item.id}@${fromAddress.split('@').at(-1)}>`;
}

async function compose(parts: EmailParts, item: OutgoingItem, messageId: string): Promise<Buffer> {
  const { organizationId, to, body } = item;
  const setting = await parts.readSetting(item);
  const documents = await Promise.all(
    (item.documentIds ?? []).map((id) => parts.readAttachment(organizationId, id)),
  );
  const { message } = await composer.sendMail({
    from: { name: setting.name, address: parts.fromAddress },
    to,
    ...(setting.replyTo ? { replyTo: setting.replyTo } : {}),
    subject: item.subject ?? setting.name,
    text: body,
    html: renderMailHtml(body, setting),
    messageId,
    date: item.createdAt,
    headers: {
      'Auto-Submitted': 'auto-generated',
      ...(setting.unsubscribeUrl
        ? {
            'List-Unsubscribe': `<${setting.unsubscribeUrl}>`,
            'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
          }
        : {}),
    },
    attachments: documents.map(({ name, contentType, bytes }) => ({
      filename: name,
      contentType,
      content: bytes,
    })),
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return message as Buffer;
}

function toResult(handed: Handed, messageId: string): SendResult {
  switch (handed.outcome) {
    case 'taken':
      return { outcome: 'sent', externalId: messageId };
    case 'refused':
      return { outcome: 'refused', reason: `the mail server refused it: ${handed.said}` };
    case 'not-taken':
      return { outcome: 'later', reason: handed.why };
    case 'unanswered':
      return { outcome: 'unsure', reason: handed.why };
  }
}

function named(error: unknown): string {
  return error instanceof Error ? error.message : 'unknown';
}
