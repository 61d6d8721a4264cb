import type { RecordRef } from '../activity/record.js';
import type { Tx } from '../platform/database/database.js';
import type { Prisma } from '../platform/database/generated/client.js';
import { isId } from '../platform/ids.js';
import { describePhotos, type GalleryPhoto } from './gallery-photo.js';
import { placesOf } from './pending-photo.js';
import type { Review } from './review-photo.js';

export type ReviewFilter = {
  /** Photos of this member only. */
  memberId?: string | undefined;
  /** `open`: what members took and nobody has looked at; `flagged`: whatever is kept among staff, a customer's too. */
  show: 'all' | 'open' | 'flagged';
  /** Taken in from this moment on. */
  since?: Date | undefined;
  /** The last page's `nextCursor`. */
  after?: string | undefined;
  /** 1 to 100. */
  limit: number;
};

export type ReviewPhoto = {
  photo: GalleryPhoto;
  review: { as: Review; at: Date; by: string } | null;
  places: RecordRef[];
};

const IN_SIGHT = { state: 'stored', kind: 'photo', archivedAt: null } as const;
const FLAGGED = { flagReason: { not: null }, flagClearedAt: null } as const;

/** Photos for those who review them, newest first, page by page. A cursor that cannot be read begins at the start. */
export async function listForReview(
  tx: Tx,
  { memberId, show, since, after, limit }: ReviewFilter,
): Promise<{ data: ReviewPhoto[]; nextCursor: string | null }> {
  const where: Prisma.PhotoWhereInput = {
    ...IN_SIGHT,
    ...(show === 'flagged' ? FLAGGED : { uploaderKind: 'member' }),
    ...(show === 'open' ? { reviewedAt: null } : {}),
    ...(memberId ? { uploaderKind: 'member', uploaderId: memberId } : {}),
    ...(since ? { createdAt: { gte: since } } : {}),
    ...(isId(after) ? { id: { lt: after } } : {}),
  };
  const rows = await tx.photo.findMany({ where, orderBy: { id: 'desc' }, take: limit + 1 });
  const page = rows.slice(0, limit);
  const photos = await describePhotos(
    tx,
    page.map((photo) => ({ photo, held: false, messageId: null, customerVisible: null })),
  );
  const data: ReviewPhoto[] = [];
  for (const [index, { id, review, reviewedAt, reviewedBy }] of page.entries()) {
    const photo = photos[index];
    if (photo) {
      const said = review && reviewedAt && reviewedBy;
      data.push({
        photo,
        review: said ? { as: review as Review, at: reviewedAt, by: reviewedBy } : null,
        places: await placesOf(tx, id),
      });
    }
  }
  return { data, nextCursor: rows.length > limit ? (page.at(-1)?.id ?? null) : null };
}

/** The members whose photos can be reviewed, and how many of each nobody has looked at. */
export async function countForReview(tx: Tx): Promise<Map<string, number>> {
  const counts = await tx.photo.groupBy({
    by: ['uploaderId'],
    where: { ...IN_SIGHT, uploaderKind: 'member' },
    _count: { _all: true, reviewedAt: true },
  });
  return new Map(
    counts.flatMap(({ uploaderId, _count }) =>
      uploaderId ? [[uploaderId, _count._all - _count.reviewedAt]] : [],
    ),
  );
}
