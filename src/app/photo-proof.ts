import type { FindProof } from '../photos/delete-photo.js';

/**
 * What a photo is proof of: an issued invoice or credit note and a signed quote, which chose it, and an accepted quote
 * that it is on. Hidden from the customer since or not: what they once agreed on or paid for stays as it was.
 */
export const findProof: FindProof = async (tx, { id: photoId, places }) => {
  const invoice = await tx.invoice.findFirst({
    where: { state: 'issued', photos: { some: { photoId } } },
    orderBy: { number: 'asc' },
    select: { kind: true, number: true },
  });
  if (invoice) {
    return `${invoice.kind === 'invoice' ? 'INV' : 'CN'}-${invoice.number}, which was issued,`;
  }
  const shown = await tx.quotePhoto.findMany({ where: { photoId }, select: { versionId: true } });
  const signed = await tx.quoteAcceptance.findFirst({
    where: { versionId: { in: shown.map(({ versionId }) => versionId) } },
    select: { quoteId: true },
  });
  const placed = places.filter(({ kind }) => kind === 'quote').map(({ id }) => id);
  const quote = await tx.quote.findFirst({
    where: { id: { in: [...placed, ...(signed ? [signed.quoteId] : [])] }, state: 'accepted' },
    orderBy: { number: 'asc' },
    select: { number: true },
  });
  return quote && `Q-${quote.number}, which was accepted,`;
};
