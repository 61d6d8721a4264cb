import { buffer } from 'node:stream/consumers';
import { type Organization, readOrganizationIn } from '../accounts/read-organization.js';
import { FLAGGED_PHOTO, keptShowsFlagged } from '../documents/withhold-pictures.js';
import type { IntakeParts } from '../intake/handle-inbound.js';
import { reachesTeam, takeQuestion } from '../intake/take-question.js';
import { findPhotoFile, type PhotoFile } from '../photos/find-photo-file.js';
import type { Clock } from '../platform/clock.js';
import type { Database, Tx } from '../platform/database/database.js';
import { notFound } from '../platform/errors/docket-error.js';
import { toMinor } from '../platform/money/money.js';
import type { Storage } from '../platform/storage/storage.js';
import { StorageError } from '../platform/storage/storage-error.js';
import { logoKey, parseStorageKey, type StorageKey } from '../platform/storage/storage-key.js';
import { askForNew, hasAskedForNew } from '../quotes/ask-for-new.js';
import type { Offers } from '../quotes/create-offers.js';
import { lockQuote } from '../quotes/lock-quote.js';
import type { QuoteLink } from '../quotes/quote-links.js';
import { type CustomerQuote, readForCustomer } from '../quotes/read-for-customer.js';
import type { Gate } from '../vault/gate.js';
import type { CustomerQuotes, DepositDue, OpenedQuote } from '../web/portal/quotes/customer-quotes.js';
import { findWithheld, tellWithheld, withheld } from './withhold-quote.js';

type Parts = {
  db: Database;
  clock: Clock;
  gate: Gate;
  intake: IntakeParts;
  offers: Offers;
  storage: Storage;
};

/** What who holds a quote's link may do, put together from the rooms. */
export function createCustomerQuotes({ clock, db, gate, intake, offers, storage }: Parts): CustomerQuotes {
  const within = <T>({ organizationId }: QuoteLink, work: (tx: Tx) => Promise<T>) =>
    db.withOrganization(organizationId, work);
  /** Nothing of a quote is shown that has one of its customer's secrets on it, as far as is known by now. */
  async function shown<T>(link: QuoteLink, work: (tx: Tx, quote: CustomerQuote) => Promise<T>): Promise<T> {
    const at = clock.now();
    const read = await within(link, async (tx) => {
      const quote = await readForCustomer(tx, link, at);
      if (!quote) {
        throw notFound('quote');
      }
      const places = await findWithheld(tx, gate, quote);
      if (places.length > 0) {
        await tellWithheld(tx, link, { places, at });
        return null;
      }
      return { result: await work(tx, quote) };
    });
    if (!read) {
      throw withheld();
    }
    return read.result;
  }
  return {
    ...offers,
    noteViewed: async (link) => void (await offers.noteViewed(link)),
    accept: async (link, signing) => void (await offers.accept(link, signing)),
    open: async (link) => {
      const quote = await shown(link, (tx, known) => open(tx, link, known, clock.now()));
      return { ...quote, logo: await measureLogo(storage, quote.organization) };
    },
    ask: (link, text) =>
      within(link, (tx) => ask(tx, intake, link, { text, about: 'asked about', at: clock.now() })),
    askForNew: (link, said) =>
      within(link, async (tx) => {
        const at = clock.now();
        const { changed, customerId } = await askForNew(tx, link, at);
        if (changed && (await reachesTeam(tx, { customerId }))) {
          await ask(tx, intake, link, { text: said, about: 'would like a new quote in place of', at });
        }
      }),
    findPhoto: (link, position, which) =>
      shown(link, async (tx, { photos }) => {
        const photo = photos.find((one) => one.position === position);
        return photo ? await findPhotoFile(tx, photo.id, which) : null;
      }),
    findDocument: async (link) => {
      const found = await shown(link, async (tx, quote) => {
        const file = await findDocument(tx, storage, quote);
        if (file?.flagged) {
          await tellWithheld(tx, link, { places: [FLAGGED_PHOTO], at: clock.now() });
        }
        return file;
      });
      if (found?.flagged) {
        throw withheld();
      }
      return found;
    },
    readInk: (link) => within(link, (tx) => readInk(tx, link)),
    readLogo: async (link) => {
      const key = logoOf(await within(link, readOrganizationIn));
      return key && (await storage.read(key));
    },
  };
}

async function open(
  tx: Tx,
  link: QuoteLink,
  quote: CustomerQuote,
  now: Date,
): Promise<Omit<OpenedQuote, 'logo'>> {
  return {
    ...quote,
    asks: await reachesTeam(tx, quote),
    renewalAsked: quote.state === 'expired' && (await hasAskedForNew(tx, link)),
    deposit: quote.state === 'accepted' ? await readDeposit(tx, link, now) : null,
  };
}

async function ask(
  tx: Tx,
  intake: IntakeParts,
  { organizationId, quoteId }: QuoteLink,
  { about, at, text }: { text: string; about: string; at: Date },
): Promise<void> {
  const { customerId, jobId, number } = await lockQuote(tx, { id: quoteId });
  const reason = `${about} Q-${number}`;
  await takeQuestion(tx, intake, { organizationId, customerId, quoteId, jobId, text, reason, at });
}

/** What is left of the deposit that was billed on accepting: the first invoice of this quote. */
async function readDeposit(tx: Tx, { quoteId }: QuoteLink, now: Date): Promise<DepositDue | null> {
  const invoice = await tx.invoice.findFirst({
    where: { quoteId, kind: 'invoice', state: 'issued' },
    orderBy: { issuedAt: 'asc' },
    select: { id: true, number: true, total: true, paid: true, credited: true },
  });
  if (!invoice) {
    return null;
  }
  const amount = toMinor(invoice.total - invoice.paid - invoice.credited);
  const page = await tx.paymentLink.findFirst({
    where: { invoiceId: invoice.id, state: 'open', OR: [{ expiresAt: null }, { expiresAt: { gt: now } }] },
    orderBy: { createdAt: 'desc' },
    select: { url: true },
  });
  return amount > 0
    ? { amount, reference: `INV-${invoice.number}`, ...(page ? { link: page.url } : {}) }
    : null;
}

/** `flagged`: a photo in it may show a passcode. */
async function findDocument(
  tx: Tx,
  storage: Storage,
  quote: CustomerQuote,
): Promise<(PhotoFile & { flagged: boolean }) | null> {
  const kept = quote.documentId ? await tx.document.findUnique({ where: { id: quote.documentId } }) : null;
  return (
    kept && {
      key: parseStorageKey(kept.storageKey),
      mime: 'application/pdf',
      bytes: kept.bytes,
      sha256: kept.sha256,
      filename: `Q-${quote.number}.pdf`,
      isPhoto: true,
      flagged: await keptShowsFlagged(tx, storage, kept),
    }
  );
}

async function readInk(tx: Tx, { versionId }: QuoteLink): Promise<Buffer | null> {
  const signed = await tx.quoteAcceptance.findUnique({
    where: { versionId },
    select: { signaturePng: true },
  });
  return signed?.signaturePng ? Buffer.from(signed.signaturePng) : null;
}

function logoOf({ id, settings }: Organization): StorageKey | null {
  const { logoSha256 } = settings.billing;
  return logoSha256 ? logoKey(id, logoSha256) : null;
}

/** Where a PNG says how large it is: two numbers of 32 bits (PNG specification, 11.2.2). */
const PNG_SIZE = { start: 16, end: 23 };
const measured = new Map<StorageKey, { width: number; height: number }>();

/** The size of the logo, so that its place is kept; null without one. A key's bytes never change. */
async function measureLogo(
  storage: Storage,
  organization: Organization,
): Promise<{ width: number; height: number } | null> {
  const key = logoOf(organization);
  const known = key && measured.get(key);
  if (!key || known) {
    return known ?? null;
  }
  try {
    const bytes = await buffer((await storage.openRead(key, PNG_SIZE)).stream);
    const size = { width: bytes.readUInt32BE(0), height: bytes.readUInt32BE(4) };
    measured.set(key, size);
    return size;
  } catch (error) {
    // Without its picture the business still has its name.
    if (error instanceof StorageError) {
      return null;
    }
    throw error;
  }
}
