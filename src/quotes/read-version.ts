import type { Tx } from '../platform/database/database.js';
import type { Prisma } from '../platform/database/generated/client.js';
import { toMinor } from '../platform/money/money.js';
import type { PriceRules } from '../platform/money/price-lines.js';
import { localTimeOf } from '../platform/zoned-date.js';
import type { VersionTotals } from './price-version.js';
import type { Deposit, DraftInput, DraftLine } from './quote-draft.js';

export type VersionLine = DraftLine & { id: string };

/** A photo that a version shows, with its hash and caption as they were. */
export type VersionPhoto = { photoId: string; sha256: string; caption: string };

/** What a quote offers: all of one version, in numbers. */
export type QuoteVersion = {
  id: string;
  quoteId: string;
  number: number;
  currency: string;
  rules: PriceRules;
  note: string;
  validDays: number;
  /** The last day it can be accepted on, as `2026-03-29`; null until it is sent. */
  validUntil: string | null;
  deposit: Deposit;
  offered: { startsAt: Date; endsAt: Date; memberIds: string[] } | null;
  termsId: string | null;
  privacyId: string | null;
  language: string;
  lines: VersionLine[];
  photos: VersionPhoto[];
  /** With the optional lines that are chosen; `deposit` in minor units. */
  totals: VersionTotals & { deposit: number };
  document: { id: string; sha256: string } | null;
  sentAt: Date | null;
  sentBy: string | null;
  createdAt: Date;
};

export const versionInclude = {
  lines: { orderBy: { position: 'asc' } },
  photos: { orderBy: { position: 'asc' } },
} as const;

type VersionRow = Prisma.QuoteVersionGetPayload<{ include: typeof versionInclude }>;

/** Every version of a quote, the newest first. */
export async function readVersions(tx: Tx, quoteId: string): Promise<QuoteVersion[]> {
  const rows = await tx.quoteVersion.findMany({
    where: { quoteId },
    orderBy: { number: 'desc' },
    include: versionInclude,
  });
  return rows.map(toVersion);
}

/** The newest version of a quote, sent or not; null for one that was only asked for. */
export async function readNewestVersion(tx: Tx, quoteId: string): Promise<QuoteVersion | null> {
  const row = await tx.quoteVersion.findFirst({
    where: { quoteId },
    orderBy: { number: 'desc' },
    include: versionInclude,
  });
  return row && toVersion(row);
}

/** One version; null where there is none of this id. */
export async function readVersion(tx: Tx, id: string): Promise<QuoteVersion | null> {
  const row = await tx.quoteVersion.findUnique({ where: { id }, include: versionInclude });
  return row && toVersion(row);
}

/** A version as a draft that would be it, but for its title; an offered time in `timeZone`. */
export function draftOf(version: QuoteVersion, timeZone: string): DraftInput {
  const { note, deposit, validDays, language, offered } = version;
  return {
    title: '',
    note,
    deposit,
    validDays,
    language,
    lines: version.lines.map(({ id: _, ...line }) => line),
    photoIds: version.photos.map(({ photoId }) => photoId),
    offered: offered && {
      ...localTimeOf(offered.startsAt, timeZone),
      minutes: (+offered.endsAt - +offered.startsAt) / 60_000,
      memberIds: offered.memberIds,
    },
  };
}

export function toVersion(row: VersionRow): QuoteVersion {
  const { id, quoteId, number, currency, note, validDays, termsId, privacyId, language } = row;
  return {
    id,
    quoteId,
    number,
    currency,
    rules: {
      pricesIncludeTax: row.pricesIncludeTax,
      taxRounding: row.taxRounding as PriceRules['taxRounding'],
    },
    note,
    validDays,
    validUntil: row.validUntil?.toISOString().slice(0, 10) ?? null,
    deposit: { kind: row.depositKind as Deposit['kind'], value: toMinor(row.depositValue) },
    offered:
      row.offeredStartsAt && row.offeredEndsAt
        ? { startsAt: row.offeredStartsAt, endsAt: row.offeredEndsAt, memberIds: [...row.offeredMemberIds] }
        : null,
    termsId,
    privacyId,
    language,
    lines: row.lines.map(toLine),
    photos: row.photos.map(({ photoId, sha256, caption }) => ({ photoId, sha256, caption })),
    totals: {
      subtotal: toMinor(row.subtotal),
      discount: toMinor(row.discount),
      tax: toMinor(row.tax),
      total: toMinor(row.total),
      deposit: toMinor(row.deposit),
    },
    document:
      row.documentId && row.documentSha256 ? { id: row.documentId, sha256: row.documentSha256 } : null,
    sentAt: row.sentAt,
    sentBy: row.sentBy,
    createdAt: row.createdAt,
  };
}

function toLine(row: VersionRow['lines'][number]): VersionLine {
  const { id, description, unit, taxBp, discountBp, optional, chosen } = row;
  return {
    id,
    description,
    quantityMilli: toMinor(row.quantityMilli),
    unit,
    unitPrice: toMinor(row.unitPrice),
    taxBp,
    discountBp,
    optional,
    chosen,
  };
}
