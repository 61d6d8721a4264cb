import { z } from 'zod';
import type { BookingInput } from '../../../jobs/bookings/booking-input.js';
import { DocketError } from '../../../platform/errors/docket-error.js';
import { isId } from '../../../platform/ids.js';

const Texts = z.union([z.string(), z.array(z.string())]).catch([]);

/** A booking's form as it was sent, so that a refused one comes back as it was. */
export const TypedBookingForm = z.object({
  about: z.string().max(100).catch(''),
  date: z.string().max(20).catch(''),
  time: z.string().max(20).catch(''),
  minutes: z.string().max(10).catch(''),
  memberIds: Texts.transform((ids) => [ids].flat().filter(isId).slice(0, 100)),
  title: z.string().max(2_000).catch(''),
  place: z.string().max(2_000).catch(''),
  notes: z.string().max(10_000).catch(''),
  tell: z.literal('on').optional().catch(undefined),
  confirmed: z.string().max(100).optional().catch(undefined),
  bookingId: z.string().max(60).optional().catch(undefined),
  back: z.string().max(500).catch(''),
});
export type TypedBookingForm = z.infer<typeof TypedBookingForm>;

/** What a form asks for; what cannot be is refused where it is saved, beside its field. */
export function inputOf({
  date,
  time,
  minutes,
  memberIds,
  title,
  place,
  notes,
}: TypedBookingForm): BookingInput {
  return { date, time, minutes: Number(minutes), memberIds, title, place, notes };
}

/** Dragged in the week. `seen`: when it began as it was seen. */
export const MoveBookingForm = z.object({
  date: z.string().max(20),
  time: z.string().max(20),
  seen: z.iso.datetime('Reload the page and try again.'),
  confirmed: z.string().max(100).optional(),
});

export const SettleForm = z.object({ as: z.enum(['finish', 'miss'], { error: 'Say how it ended.' }) });
export const CancelForm = z.object({
  reason: z.string().trim().max(1_000).default(''),
  tell: z.literal('on').optional().catch(undefined),
});
export const AttachForm = z.object({ job: z.coerce.number('Pick a job.').int().positive('Pick a job.') });

/** `job-12` or `customer-…`, as the form's choices name what a booking is for. */
export type About = { kind: 'job'; number: number } | { kind: 'customer'; id: string };

export function readAbout(text: string): About {
  const [, kind, rest = ''] = /^(job|customer)-(.+)$/.exec(text) ?? [];
  if (kind === 'job' && /^[1-9]\d{0,8}$/.test(rest)) {
    return { kind, number: Number(rest) };
  }
  if (kind === 'customer' && isId(rest)) {
    return { kind, id: rest };
  }
  const message = 'Choose a job or a customer.';
  throw new DocketError('invalid-input', message, { about: message });
}
