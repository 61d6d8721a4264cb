import type { MoveOfCustomer } from '../customers/join-customers.js';

/** What every room keeps of a customer, moved to the customer they turned out to be. Feeds are not rewritten. */
export const moveOfCustomer: MoveOfCustomer = async (tx, { organizationId, from, to }) => {
  const theirs = { where: { organizationId, customerId: from }, data: { customerId: to } };
  await tx.conversation.updateMany(theirs);
  await tx.quote.updateMany(theirs);
  await tx.job.updateMany(theirs);
  await tx.booking.updateMany(theirs);
  await tx.invoice.updateMany(theirs);
  await tx.secret.updateMany(theirs);
  await tx.outboxItem.updateMany(theirs);
  await tx.message.updateMany({
    where: { organizationId, authorKind: 'customer', authorId: from },
    data: { authorId: to },
  });
  await tx.photo.updateMany({
    where: { organizationId, uploaderKind: 'customer', uploaderId: from },
    data: { uploaderId: to },
  });
};
