import { momentAt } from '../../platform/wall-clock.js';
import type { CaptureTime } from './read-capture.js';

/**
 * The moment of a capture. A camera that did not note its offset is taken to have been in `zone`, an IANA
 * zone such as the organization's; in the hour that a clock change repeats, the first is taken.
 * Throws `RangeError` for a zone that does not exist.
 */
export function captureInstant(time: CaptureTime, zone: string): Date {
  return time.offset === undefined ? momentAt(time.local, zone) : new Date(`${time.local}${time.offset}`);
}
