import type { Actor } from '../activity/record.js';
import type { Tx } from '../platform/database/database.js';
import type { Phase } from './phases.js';
import { type FlagReason, openFlag } from './photo-flags.js';
import { type PhotoKind, type PhotoSource, type PhotoState, uploaderOf } from './photo-states.js';
import type { RenditionKind } from './processing/make-renditions.js';
import type { PhotoFlaw } from './processing/measure-quality.js';
import { isReleased } from './screening/release-photo.js';
import type { Screening } from './screening/settle-screening.js';

/** A photo as staff see it: everything the ledger knows, no bytes. */
export type GalleryPhoto = {
  id: string;
  state: PhotoState;
  kind: PhotoKind;
  /** A sentence for staff; set exactly when the state is `failed`. */
  failure: string | null;
  /** A person may have it tried again. */
  canRetry: boolean;
  /** Over the plan's limit on this record; always false where no record is asked about. */
  held: boolean;
  archived: boolean;
  /** Why it is for staff only until a person clears it; null when nothing is. */
  flag: { reason: FlagReason; at: Date } | null;
  /** Whether customers may see it on this record; null where no record is asked about. */
  customerVisible: boolean | null;
  /** What is known of what is written on it, and why that could not be read. */
  screening: Screening;
  screeningFailure: string | null;
  /** A person has looked at it and said that it may be shown like any other. */
  released: boolean;
  /** On this record; `intake` and none where no record is asked about. */
  phase: Phase;
  caption: string | null;
  source: PhotoSource;
  uploader: Actor;
  messageId: string | null;
  filename: string | null;
  createdAt: Date;
  storedAt: Date | null;
  /** The original, once its bytes are here. */
  original: { sha256: string; bytes: number; mime: string } | null;
  /** Upright, in pixels, once verified as a photo. */
  width: number | null;
  height: number | null;
  /** The average colour, `#rrggbb`. */
  placeholder: string | null;
  /** From EXIF, for staff only. */
  capturedAt: Date | null;
  device: string | null;
  /** Parts of the picture are missing; what is left is shown. */
  damaged: boolean;
  /** Too dark or too blurred to see much, as far as can be measured. */
  flaw: PhotoFlaw | null;
  renditions: Partial<
    Record<RenditionKind, { width: number; height: number; bytes: number; sha256: string }>
  >;
};

export type PhotoRow = {
  id: string;
  state: string;
  kind: string;
  failure: string | null;
  source: string;
  sourceUrl: string | null;
  uploaderKind: string;
  uploaderId: string | null;
  filename: string | null;
  sha256: string | null;
  archivedAt: Date | null;
  flagReason: string | null;
  flaggedAt: Date | null;
  flagClearedAt: Date | null;
  screening: string;
  screeningFailure: string | null;
  releasedAt: Date | null;
  createdAt: Date;
  storedAt: Date | null;
};

export type PhotoOnRecord = {
  photo: PhotoRow;
  held: boolean;
  messageId: string | null;
  customerVisible: boolean | null;
  phase?: string;
  caption?: string | null;
};

/** Adds what is known of their bytes, in two queries however many photos there are. */
export async function describePhotos(tx: Tx, entries: PhotoOnRecord[]): Promise<GalleryPhoto[]> {
  const hashes = [...new Set(entries.flatMap(({ photo }) => photo.sha256 ?? []))];
  const [blobs, renditions] =
    hashes.length === 0
      ? [[], []]
      : [
          await tx.blob.findMany({ where: { sha256: { in: hashes } } }),
          await tx.rendition.findMany({ where: { blobSha256: { in: hashes } } }),
        ];
  const blobOf = new Map(blobs.map((blob) => [blob.sha256, blob]));
  const renditionsOf = new Map<string, GalleryPhoto['renditions']>();
  for (const { blobSha256, kind, width, height, bytes, sha256 } of renditions) {
    const known = renditionsOf.get(blobSha256) ?? {};
    renditionsOf.set(blobSha256, { ...known, [kind]: { width, height, bytes, sha256 } });
  }
  return entries.map(({ photo, held, messageId, customerVisible, phase, caption }) => {
    const blob = photo.sha256 === null ? undefined : blobOf.get(photo.sha256);
    return {
      id: photo.id,
      state: photo.state as PhotoState,
      kind: photo.kind as PhotoKind,
      failure: photo.failure,
      canRetry: photo.state === 'failed' && (photo.sha256 !== null || photo.sourceUrl !== null),
      held,
      archived: photo.archivedAt !== null,
      flag: openFlag(photo),
      screening: photo.screening as Screening,
      screeningFailure: photo.screeningFailure,
      released: isReleased(photo),
      customerVisible,
      phase: (phase ?? 'intake') as Phase,
      caption: caption ?? null,
      source: photo.source as PhotoSource,
      uploader: uploaderOf(photo),
      messageId,
      filename: photo.filename,
      createdAt: photo.createdAt,
      storedAt: photo.storedAt,
      original: blob ? { sha256: blob.sha256, bytes: blob.bytes, mime: blob.mime } : null,
      width: blob?.width ?? null,
      height: blob?.height ?? null,
      placeholder: blob?.placeholder ?? null,
      capturedAt: blob?.capturedAt ?? null,
      device: blob?.device ?? null,
      damaged: blob?.damaged ?? false,
      flaw: (blob?.flaw as PhotoFlaw | null | undefined) ?? null,
      renditions: (photo.state === 'stored' && photo.sha256 && renditionsOf.get(photo.sha256)) || {},
    };
  });
}
