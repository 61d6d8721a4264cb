import { type Organization, readOrganizationIn } from '../accounts/read-organization.js';
import type { RecordRef } from '../activity/record.js';
import { type CustomerPhoto, listCustomerPhotos } from '../photos/list-customer-photos.js';
import type { Tx } from '../platform/database/database.js';
import { toMinor } from '../platform/money/money.js';
import type { VersionTotals } from './price-version.js';
import type { QuoteLink } from './quote-links.js';
import { type QuoteState, versionState } from './quote-table.js';
import { type QuoteVersion, readVersion } from './read-version.js';

/** Where the version in hand is for its customer; `changing`: staff are at the next one, which is not sent yet; `withdrawn`: staff ended it. */
export type CustomerQuoteState =
  | 'open'
  | 'accepted'
  | 'declined'
  | 'withdrawn'
  | 'expired'
  | 'superseded'
  | 'changing';

export type AgreedTerms = { id: string; kind: 'terms' | 'privacy'; number: number; text: string };

/** What was signed, without what was noted of the signer's network and browser. */
export type Signed = {
  name: string;
  drawn: boolean;
  at: Date;
  chosenLineIds: readonly string[];
  totals: VersionTotals & { deposit: number };
  documentSha256: string | null;
};

/** A version of a quote as the customer may know it. */
export type CustomerQuote = {
  organization: Organization;
  number: number;
  title: string;
  customerId: string;
  customerName: string | null;
  state: CustomerQuoteState;
  version: QuoteVersion;
  terms: AgreedTerms[];
  /** Those that may be shown now, with their captions as they were sent, and their places in the version. */
  photos: (CustomerPhoto & { position: number })[];
  signed: Signed | null;
  /** The document to hand out: as signed, else as sent. */
  documentId: string | null;
  /** Whether that document has their signature on it. */
  documentSigned: boolean;
  jobNumber: number | null;
  /** When they are booked, where it became a job with an appointment still to come. */
  booked: { startsAt: Date; endsAt: Date } | null;
  /** Whether that job had any appointment yet. */
  wasBooked: boolean;
};

/** One version for who holds its link; null for one that was never sent. A photo that is staff's by now is left out. */
export async function readForCustomer(
  tx: Tx,
  link: Pick<QuoteLink, 'quoteId' | 'versionId'>,
  now: Date,
): Promise<CustomerQuote | null> {
  const quote = await tx.quote.findUnique({
    where: { id: link.quoteId },
    include: { customer: { select: { name: true } } },
  });
  const version = await readVersion(tx, link.versionId);
  if (!quote || version?.quoteId !== quote.id || version.sentAt === null) {
    return null;
  }
  const newest = await tx.quoteVersion.aggregate({ where: { quoteId: quote.id }, _max: { number: true } });
  const job = quote.jobId
    ? await tx.job.findUnique({ where: { id: quote.jobId }, select: { number: true } })
    : null;
  const acceptance = await tx.quoteAcceptance.findUnique({ where: { versionId: version.id } });
  const records: RecordRef[] = [
    { kind: 'quote', id: quote.id },
    ...[quote.jobId, quote.extraOfJobId].flatMap((id) => (id ? [{ kind: 'job', id } as const] : [])),
  ];
  return {
    organization: await readOrganizationIn(tx),
    number: quote.number,
    title: quote.title,
    customerId: quote.customerId,
    customerName: quote.customer.name,
    state: await whoDeclined(
      tx,
      quote.id,
      stateOf(
        { state: quote.state as QuoteState, expiresAt: quote.expiresAt, newest: newest._max.number ?? 0 },
        version.number,
        now,
      ),
    ),
    version,
    terms: await readTerms(tx, version),
    photos: await shownPhotos(tx, records, version),
    signed: acceptance && toSigned(acceptance),
    documentId: acceptance?.documentId ?? version.document?.id ?? null,
    documentSigned: (acceptance?.documentId ?? null) !== null,
    jobNumber: job?.number ?? null,
    ...(await readBooked(tx, quote.jobId, now)),
  };
}

async function readBooked(
  tx: Tx,
  jobId: string | null,
  now: Date,
): Promise<Pick<CustomerQuote, 'booked' | 'wasBooked'>> {
  if (!jobId) {
    return { booked: null, wasBooked: false };
  }
  const booked = await tx.booking.findFirst({
    where: { jobId, state: 'scheduled', endsAt: { gt: now } },
    orderBy: { startsAt: 'asc' },
    select: { startsAt: true, endsAt: true },
  });
  return { booked, wasBooked: (await tx.booking.count({ where: { jobId }, take: 1 })) > 0 };
}

/** A quote whose time is over has expired for its customer, whether or not the clock's task has come by. */
function stateOf(
  quote: { state: QuoteState; expiresAt: Date | null; newest: number },
  version: number,
  now: Date,
): CustomerQuoteState {
  const state = versionState(quote, version);
  switch (state) {
    case 'sent':
    case 'viewed':
      return quote.expiresAt && quote.expiresAt <= now ? 'expired' : 'open';
    case 'accepted':
    case 'declined':
    case 'expired':
      return state;
    case 'superseded':
      return quote.state === 'draft' ? 'changing' : 'superseded';
    default:
      return 'changing';
  }
}

/** The feed says who it was that declined. */
async function whoDeclined(tx: Tx, quoteId: string, state: CustomerQuoteState): Promise<CustomerQuoteState> {
  if (state !== 'declined') {
    return state;
  }
  const entry = await tx.activity.findFirst({
    where: { recordKind: 'quote', recordId: quoteId, type: 'quote.declined' },
    orderBy: { sequence: 'desc' },
    select: { actorKind: true },
  });
  return entry && entry.actorKind !== 'customer' ? 'withdrawn' : 'declined';
}

async function readTerms(tx: Tx, version: QuoteVersion): Promise<AgreedTerms[]> {
  const ids = [version.termsId, version.privacyId].flatMap((id) => id ?? []);
  const rows = await tx.termsVersion.findMany({ where: { id: { in: ids } }, orderBy: { kind: 'desc' } });
  return rows.map(({ id, kind, number, text }) => ({ id, kind: kind as AgreedTerms['kind'], number, text }));
}

/** The version's photos in its order, with its captions; each must be shown to customers on one of the records now. */
async function shownPhotos(
  tx: Tx,
  records: readonly RecordRef[],
  { photos }: QuoteVersion,
): Promise<CustomerQuote['photos']> {
  const shown = new Map<string, CustomerPhoto>();
  for (const record of photos.length > 0 ? records : []) {
    for (const photo of await listCustomerPhotos(tx, record)) {
      shown.set(photo.id, photo);
    }
  }
  return photos.flatMap(({ photoId, caption }, position) => {
    const photo = shown.get(photoId);
    return photo ? [{ ...photo, caption, position }] : [];
  });
}

function toSigned(row: {
  signedName: string;
  signatureKind: string;
  at: Date;
  chosenLineIds: string[];
  subtotal: bigint;
  discount: bigint;
  tax: bigint;
  total: bigint;
  deposit: bigint;
  documentSha256: string | null;
}): Signed {
  const { subtotal, discount, tax, total, deposit } = row;
  return {
    name: row.signedName,
    drawn: row.signatureKind === 'drawn',
    at: row.at,
    chosenLineIds: row.chosenLineIds,
    totals: {
      subtotal: toMinor(subtotal),
      discount: toMinor(discount),
      tax: toMinor(tax),
      total: toMinor(total),
      deposit: toMinor(deposit),
    },
    documentSha256: row.documentSha256,
  };
}
