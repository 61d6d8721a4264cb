import type { PendingPhoto } from './pending-photo.js';
import { captureInstant } from './processing/capture-instant.js';
import type { IdentifiedFile, IdentifiedPhoto } from './processing/identified-file.js';
import { identifyFile } from './processing/identify-file.js';
import { readCapture } from './processing/read-capture.js';

const HEAD_BYTES = 64 * 1024;

export type FoundPhoto = {
  identified: IdentifiedPhoto;
  capture: { capturedAt: Date | null; device: string | null };
};

/** Says what bytes are that are whole in memory: a photo with time and device of its capture, or undefined for anything else. */
export async function identifyWhole(photo: PendingPhoto, whole: Buffer): Promise<FoundPhoto | undefined> {
  const identified = await identifyBytes(photo, {
    head: whole.subarray(0, HEAD_BYTES),
    size: whole.length,
    whole,
  });
  return identified.kind === 'photo' ? { identified, capture: await readCaptured(photo, whole) } : undefined;
}

/** Says by its bytes what a file is whose beginning is `head`; `whole` is looked at where it can be a photo. */
export function identifyBytes(
  { announcedType }: PendingPhoto,
  { head, size, whole }: { head: Uint8Array; size: number; whole: Buffer },
): Promise<IdentifiedFile> {
  return identifyFile({ head, size, read: async () => whole, announcedType: announcedType ?? undefined });
}

/** When and with what a photo was taken, as its EXIF says; a time without an offset is in the organization's zone. */
export async function readCaptured(
  { timeZone }: PendingPhoto,
  whole: Buffer,
): Promise<FoundPhoto['capture']> {
  const { time, device } = await readCapture(whole);
  return { capturedAt: time ? captureInstant(time, timeZone) : null, device: device ?? null };
}
