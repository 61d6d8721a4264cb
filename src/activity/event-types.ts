/**
 * What can happen to a record, and what an entry says of it. Contents hold ids, hashes, names of fields and
 * screened text; never a secret.
 */
export type ActivityEvents = {
  'organization.created': { name: string };
  'organization.changed': { changes: Change[] };
  'member.invited': { memberId: string; role: string };
  'member.joined': { memberId: string };
  'member.changed': { memberId: string; changes: Change[] };
  /** `keyId` says whose keys to look at when a member goes. */
  'api-key.created': { name: string; keyId?: string };
  'calendar.shared': { memberId: string };
  'calendar.revoked': { memberId: string };
  'slack.installed': { teamId: string; name: string };
  'slack.removed': { teamId: string };
  'slack.channel-set': { teamId: string; channelId: string; purpose: string; name: string };
  'slack.channel-removed': { teamId: string; channelId: string; purpose: string };
  'slack.linked': { memberId: string; teamId: string; userId: string };
  'slack.unlinked': { memberId: string; teamId: string };
  'conversation.opened': { channel: string };
  'conversation.message': { messageId: string; direction: 'in' | 'out' | 'note' };
  'conversation.taken-over': Record<string, never>;
  'conversation.handed-back': Record<string, never>;
  'conversation.handed-over': { reason: string };
  'conversation.went-quiet': Record<string, never>;
  'conversation.claimed': { memberId: string };
  'conversation.released': Record<string, never>;
  'conversation.closed': { as: 'closed' | 'spam' };
  'conversation.reopened': Record<string, never>;
  /** `until` in ISO form; `null`: no longer. */
  'conversation.snoozed': { until: string | null };
  /** What staff type in the thread of its card goes to the customer, or no longer. */
  'conversation.live': { live: boolean; press: string };
  'conversation.linked': { to: { kind: string; id: string; number: number } };
  'message.edited': { messageId: string };
  'message.deleted': { messageId: string };
  'message.moved': { messageIds: string[]; photos: number; secrets: number; from: Place; to: Place };
  'fact.changed': { changes: Change[] };
  'quote.requested': { number: number; title: string };
  /** `memberId`: whom somebody else gave it to. */
  'quote.changed': { changes: Change[]; memberId?: string };
  /** Begun by staff, for a customer or as extra work on a job. */
  'quote.created': { number: number; title: string; jobId?: string; jobNumber?: number };
  /** What it offers was written or changed. Sums in minor units. */
  'quote.drafted': { version: number; lines: number; total: number; currency: string };
  /** `sha256`: of the document that the customer has. */
  'quote.sent': {
    version: number;
    versionId: string;
    total: number;
    currency: string;
    validUntil: string;
    documentId: string;
    sha256: string;
  };
  'quote.not-told': { reason: string };
  'quote.viewed': { version: number };
  /** What was sent is being changed: the next version is a draft. */
  'quote.revised': { version: number };
  'quote.link': { as: 'renewed' | 'revoked' };
  /** `sealHash`: over everything that was signed. */
  'quote.signed': { version: number; versionId: string; total: number; currency: string; sealHash: string };
  'quote.accepted': { jobId: string; jobNumber: number };
  /** The time that it offered could not be booked. */
  'quote.not-booked': { reason: string };
  'quote.declined': { reason: string };
  'quote.expired': { version: number };
  /** A paper that the customer may have was made and kept. `sha256`: of its file. */
  'document.kept': { documentId: string; kind: string; title: string; sha256: string; key?: string };
  /** `by`: the ways it went. `key`: of what was sent, in the outbox. */
  'document.sent': { documentId: string; title: string; by: string[]; key?: string };
  /**
   * It would have shown a live passcode, at these places. `of`: the invoice or payment whose paper it was to be.
   * `documentId`: one that its customer was about to open.
   */
  'document.stopped': { kind: string; places: string[]; of?: string; documentId?: string };
  /** The customer would like a new one in place of one that has expired. */
  'quote.new-asked': { version: number };
  /** Its customer was asked once more. `key`: of what was sent, in the outbox. */
  'quote.followed-up': { step: number; by: string; key: string };
  /** Nobody asks any more; `null`: staff said so. */
  'quote.follow-ups-ended': { because: string | null };
  /** A person's turn. */
  'quote.unanswered': { times: number; because: string | null };
  'job.created': { number: number; title: string };
  'job.changed': { changes: Change[] };
  /** `pipeline`: into another one. `notify`: the stage has words for the customer. `edited`: its old stage went away. */
  'job.stage': {
    from: string;
    to: string;
    stageId?: string;
    pipeline?: { from: string; to: string };
    notify?: true;
    edited?: true;
  };
  /** The words of a stage could not be sent. */
  'job.not-told': { reason: string };
  'job.form': { formId: string; name: string; changes: Change[] };
  'job.closed': { as: 'done' | 'cancelled' };
  /** `from`: who had it, where somebody gave it to another. */
  'job.claimed': { memberId: string; from?: string | null };
  'job.released': { memberId: string };
  'job.assigned': { memberId: string };
  'job.unassigned': { memberId: string };
  /** In the feed of the job, or of the customer where it stands alone. Times in ISO form. */
  'booking.made': { bookingId: string; startsAt: string; endsAt: string; memberIds: string[]; title: string };
  'booking.moved': {
    bookingId: string;
    startsAt: string;
    endsAt: string;
    before: { startsAt: string; endsAt: string };
  };
  'booking.changed': {
    bookingId: string;
    startsAt: string;
    changes: Change[];
    added: string[];
    removed: string[];
  };
  'booking.attached': { bookingId: string; startsAt: string };
  'booking.ended': { bookingId: string; startsAt: string; as: 'done' | 'no-show' };
  'booking.cancelled': { bookingId: string; startsAt: string; reason: string };
  /** In the feed of the job, or of the customer where there is none. Amounts in minor units. */
  'invoice.planned': { agreed: number; currency: string; stages: { name: string; amount: number }[] };
  'invoice.drafted': { invoiceId: string; title: string };
  'invoice.discarded': { invoiceId: string; title: string };
  'invoice.issued': {
    invoiceId: string;
    number: number;
    title: string;
    total: number;
    currency: string;
    /** `2026-03-29`. */
    dueOn: string;
    /** Over all that it says. */
    sha256: string;
  };
  'invoice.payment': InvoiceMoney;
  'invoice.paid': { invoiceId: string; number: number };
  'invoice.refunded': InvoiceMoney & { reason: string };
  'invoice.credited': {
    invoiceId: string;
    number: number;
    creditNoteId: string;
    creditNumber: number;
    total: number;
    currency: string;
    reason: string;
    /** Over all that the credit note says. */
    sha256: string;
  };
  'invoice.pay-link': { invoiceId: string; number: number; amount: number; currency: string };
  'invoice.pay-link-closed': { invoiceId: string; number: number; amount: number; currency: string };
  /** What the payment provider told of does not fit, or went wrong: a person must look. `expected` was asked for. */
  'invoice.payment-problem': {
    invoiceId: string;
    number: number;
    problem: PaymentProblem;
    amount: number | null;
    currency: string;
    expected?: number;
  };
  /** `by` and `key` as of `quote.followed-up`. */
  'invoice.reminded': { invoiceId: string; number: number; step: number; by?: string; key?: string };
  'invoice.reminders-ended': { invoiceId: string; number: number; because: string | null };
  'invoice.unpaid': { invoiceId: string; number: number; times: number; because: string | null };
  'photo.expected': { photoId: string };
  'photo.stored': { photoId: string; sha256: string; flaw?: 'dark' | 'blurred' };
  'photo.failed': { photoId: string; reason: string };
  'photo.held': { photoId: string };
  'photo.linked': { photoId: string; sha256: string | null };
  /** Its caption, phase or order on this record. */
  'photo.changed': { photoId: string; changes: Change[] };
  'photo.moved': { photoId: string; sha256: string | null; to: { kind: string; id: string }[] };
  /** From now on for staff only, until a person says otherwise. */
  'photo.flagged': { photoId: string; reason: string };
  'photo.flag-cleared': { photoId: string; reason: string };
  /** Nobody knows what is written on it: it stays among staff until a person looks. */
  'photo.unscreened': { photoId: string; reason: string };
  /** A person's word that it may be shown like any other. */
  'photo.released': { photoId: string };
  /** How many parts of it are not shown any more; 0: it is shown whole again. */
  'photo.covered': { photoId: string; parts: number };
  'photo.labels-read': { photoId: string; fields: string[] };
  'photo.visibility': { photoIds: string[]; visible: boolean };
  'photo.archived': { photoId: string };
  'photo.restored': { photoId: string; sha256: string | null };
  /** The tombstone: what was deleted, and why. */
  'photo.deleted': { photoId: string; sha256: string | null; name: string; reason: string };
  /** It is deleted, but the storage does not let its bytes go. */
  'photo.bytes-kept': { photoId: string; sha256: string };
  'photo.approved': { photoId: string };
  'photo.asked-again': { photoId: string; note: string };
  'secret.saved': { secretId: string; kind: string };
  'secret.revealed': { secretId: string; reason: string };
  'secret.destroyed': { secretIds: string[]; reason: string };
  'secret.restored': { secretId: string; places: number };
  'secret.screened': { places: number };
  'message.failed': { messageId: string; reason: string };
  /** In the feed of the one that stays, and in that of the one that turned out to be the same person. */
  'customer.joined': { customerId: string };
  'customer.joined-into': { customerId: string };
  'customer.opted-out': { channel: string };
  'customer.opted-in': { channel: string };
};

export type ActivityType = keyof ActivityEvents;

/** One value that became another; `null` where there was or is none. */
export type Change = { field: string; from: string | null; to: string | null };

/** `not-taken`: in another currency, or on what cannot be paid; `amount`: taken, though it is not what was asked for. */
export type PaymentProblem = 'not-taken' | 'amount' | 'pending' | 'failed' | 'refund-failed' | 'disputed';

/** Money that came or went on an invoice, and its receipt. */
export type InvoiceMoney = {
  invoiceId: string;
  number: number;
  paymentId: string;
  receiptNumber: number;
  amount: number;
  currency: string;
  method: string;
};

/** Where a message is: its conversation, and the quote or job that this is on. */
export type Place = { conversationId: string; kind?: string; id?: string; number?: number };

/** Entries that something follows from after commit; the rest are written as settled and no worker looks at them. */
export function isReactedTo<T extends ActivityType>(type: T, content: ActivityEvents[T]): boolean {
  return (
    type === 'photo.failed' ||
    (type === 'photo.stored' && 'flaw' in content) ||
    (type === 'job.stage' && 'notify' in content) ||
    paperOf(type, content) !== null ||
    (type === 'organization.changed' && changesPlan(content))
  );
}

/** What an entry says of which the customer gets a paper: an invoice, a credit note, a receipt, a signed quote. */
export type PaperOf = { invoiceId: string } | { paymentId: string } | { versionId: string };

/** The paper that follows from an entry; null: none. */
export function paperOf(type: string, content: object | null): PaperOf | null {
  const { invoiceId, creditNoteId, paymentId, versionId } = (content ?? {}) as Record<
    string,
    string | undefined
  >;
  switch (type) {
    case 'invoice.issued':
      return invoiceId ? { invoiceId } : null;
    case 'invoice.credited':
      return creditNoteId ? { invoiceId: creditNoteId } : null;
    case 'invoice.payment':
    case 'invoice.refunded':
      return paymentId ? { paymentId } : null;
    case 'quote.signed':
      return versionId ? { versionId } : null;
    default:
      return null;
  }
}

/** Whether an entry says that the organization has another plan now. */
export function changesPlan(content: object | null): boolean {
  return (
    content !== null &&
    'changes' in content &&
    Array.isArray(content.changes) &&
    content.changes.some(({ field }) => field === 'plan')
  );
}

/** What staff do not see change anything of an item: it is announced by another entry, or is nobody's business. */
const UNTOLD: ReadonlySet<ActivityType> = new Set([
  'photo.expected',
  'photo.linked',
  'photo.changed',
  'photo.visibility',
  'photo.approved',
  'quote.drafted',
  'quote.link',
]);

/** Entries that staff are told of in Slack: reacted to where the organization has a workspace, and nowhere else. */
export function isTold(type: ActivityType): boolean {
  return (
    (/^(?:conversation|message|fact|quote|job|booking|photo|customer)\./.test(type) && !UNTOLD.has(type)) ||
    type === 'slack.installed' ||
    type === 'organization.changed'
  );
}
