import type { FindProof } from '../photos/delete-photo.js';

/**
 * What a photo is proof of, by the places it has: an accepted quote, and any invoice. Hidden from the customer since
 * or not: what they once agreed on stays as it was.
 */
export const findProof: FindProof = async (tx, { places }) => {
  if (places.some(({ kind }) => kind === 'invoice')) {
    return 'An issued invoice';
  }
  const quote = await tx.quote.findFirst({
    where: {
      id: { in: places.filter(({ kind }) => kind === 'quote').map(({ id }) => id) },
      state: 'accepted',
    },
    orderBy: { number: 'asc' },
    select: { number: true },
  });
  return quote && `Q-${quote.number}, which was accepted,`;
};
