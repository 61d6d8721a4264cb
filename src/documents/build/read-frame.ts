import { readOrganizationIn } from '../../accounts/read-organization.js';
import { type Details, isDetailField } from '../../jobs/details.js';
import { findCustomerPhotos } from '../../photos/find-customer-photos.js';
import type { CustomerPhoto } from '../../photos/list-customer-photos.js';
import type { Tx } from '../../platform/database/database.js';
import { notFound } from '../../platform/errors/docket-error.js';
import type { ScreenedText } from '../../vault/screened-text.js';
import {
  DOCUMENT_LANGUAGES,
  type DocumentFrame,
  type DocumentLanguage,
  FACT_FIELDS,
  type FactView,
  type PhotoView,
} from '../views/document-view.js';

export type FrameOf = {
  customerId: string;
  /** As the customer reads it; else the customer's language as they showed it, else the organization's. */
  language?: string | undefined;
  address?: ScreenedText | undefined;
  madeAt: Date;
};

/** The letterhead and the addressee of a document, from the settings and the customer's profile. */
export async function readFrame(
  tx: Tx,
  { customerId, language, address, madeAt }: FrameOf,
): Promise<{ frame: DocumentFrame; logoSha256: string }> {
  const { name, locale, timeZone, phoneNumbers, settings } = await readOrganizationIn(tx);
  const customer = await tx.customer.findUnique({
    where: { id: customerId },
    include: { identities: { orderBy: { createdAt: 'asc' } } },
  });
  if (!customer) {
    throw notFound('customer');
  }
  const { billing, accent, privacyContact } = settings;
  const reached = customer.identities.find(({ channel }) => channel === 'sms' || channel === 'email');
  const frame: DocumentFrame = {
    language: languageOf(language, customer.language, settings.language),
    locale,
    timeZone,
    paper: billing.paper,
    madeAt: madeAt.toISOString(),
    business: {
      name: billing.legalName || name,
      address: billing.address,
      taxNumber: billing.taxNumber,
      bankDetails: billing.bankDetails,
      contact: phoneNumbers[0] ?? privacyContact,
      footer: billing.footer,
      accent,
      hasLogo: false,
    },
    // Names and addresses were screened when they were saved.
    customer: {
      name: (customer.name ?? '') as ScreenedText | '',
      address: address ?? '',
      contact: reached?.address ?? '',
    },
    photoBase: null,
  };
  return { frame, logoSha256: billing.logoSha256 };
}

function languageOf(...wanted: (string | null | undefined)[]): DocumentLanguage {
  const known = wanted.flatMap((one) => DOCUMENT_LANGUAGES.find((language) => language === one) ?? []);
  return known[0] ?? 'en';
}

/** What is known of the work, but for names and numbers of people. */
export function factsOf(details: Details): FactView[] {
  return FACT_FIELDS.flatMap((field) => {
    const value = isDetailField(field) ? details[field] : undefined;
    return value && field !== 'address' ? [{ field, value }] : [];
  });
}

export function photoView({ id, caption, at, width, height }: CustomerPhoto): PhotoView {
  return { id, caption: (caption ?? '') as ScreenedText | '', at: at.toISOString(), width, height };
}

/** Photos as they were chosen, but for those that the customer may not see now and those whose bytes are others. */
export async function chosenPhotos(
  tx: Tx,
  chosen: readonly { photoId: string; sha256: string; caption: string }[],
): Promise<PhotoView[]> {
  const shown = await findCustomerPhotos(
    tx,
    chosen.map(({ photoId }) => photoId),
  );
  return chosen.flatMap(({ photoId, sha256, caption }) => {
    const photo = shown.get(photoId);
    return photo?.sha256 === sha256 ? [photoView({ ...photo, caption })] : [];
  });
}
