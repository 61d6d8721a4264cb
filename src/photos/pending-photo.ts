import type { RecordKind, RecordRef } from '../activity/record.js';
import type { Claimed } from '../platform/database/claim.js';
import type { Database } from '../platform/database/database.js';
import type { SqlTx } from '../platform/database/sql-transaction.js';
import { PENDING, type PhotoSource, type PhotoState } from './photo-states.js';
import type { IdentifiedPhoto } from './processing/identified-file.js';

/** A photo that the worker holds a lease on. */
export type PendingPhoto = {
  id: string;
  organizationId: string;
  state: PhotoState;
  source: PhotoSource;
  sourceKey: string;
  sourceUrl: string | null;
  announcedType: string | null;
  sha256: string | null;
  /** How often it was claimed since it came into its state, this time included. */
  attempts: number;
  createdAt: Date;
  /** The organization's IANA zone: cameras often note no offset. */
  timeZone: string;
  /** What is known of its bytes, once they are here. */
  blob: KnownBlob | null;
};

export type KnownBlob = {
  bytes: number;
  /** Set once the bytes have been identified as a photo. */
  format: string | null;
  blobState: string;
  /** Why they cannot be shown. */
  note: string | null;
};

export type PhotoWithBytes = PendingPhoto & {
  sha256: string;
  blob: KnownBlob;
  /** The file itself, while the run that fetched it goes on with it. */
  whole?: Buffer | undefined;
  /** What that run found it to be; committed with the bytes. */
  identified?: IdentifiedPhoto | undefined;
};

export function hasBytes(photo: PendingPhoto): photo is PhotoWithBytes {
  return photo.sha256 !== null && photo.blob !== null;
}

/** The claimed photo, or undefined when someone else finished it. */
export async function readPending(
  db: Database,
  { id, organizationId }: Claimed,
): Promise<PendingPhoto | undefined> {
  // One statement by hand, as everywhere on the worker's way: it runs for every photo several times.
  type Row = Omit<PendingPhoto, 'blob'> & KnownBlob;
  const rows = await db.withOrganizationSql(
    organizationId,
    (tx) => tx.$queryRaw<Row[]>`
      SELECT p.id::text, p.organization_id::text AS "organizationId", p.state, p.source, p.source_key AS "sourceKey", p.source_url AS "sourceUrl",
        p.announced_type AS "announcedType", p.sha256, p.attempts, p.created_at AS "createdAt",
        o.time_zone AS "timeZone", b.bytes, b.format, b.state AS "blobState", b.note
      FROM photo p JOIN organization o ON o.id = p.organization_id
        LEFT JOIN blob b ON b.organization_id = p.organization_id AND b.sha256 = p.sha256
      WHERE p.id = ${id}::uuid AND p.state = ANY(${PENDING})`,
  );
  return rows.map(({ bytes, format, blobState, note, ...photo }) => ({
    ...photo,
    blob: photo.sha256 === null ? null : { bytes, format, blobState, note },
  }))[0];
}

/** Where the photo is, in one order for everybody who writes to several feeds. */
export async function placesOf(tx: SqlTx, photoId: string): Promise<RecordRef[]> {
  const rows = await tx.$queryRaw<{ kind: RecordKind; id: string }[]>`
    SELECT record_kind AS kind, record_id::text AS id FROM photo_place WHERE photo_id = ${photoId}::uuid
    ORDER BY record_kind, record_id`;
  return rows;
}
