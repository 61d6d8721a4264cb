import { Router } from 'express';
import { readOrganizationIn } from '../../../accounts/read-organization.js';
import { BookingDoubted } from '../../../jobs/bookings/find-doubts.js';
import { formBody, parseForm } from '../../http/form.js';
import { staffOf } from '../../http/staff-gate.js';
import { MoveBookingForm } from './booking-forms.js';
import type { BookingPagesParts } from './booking-routes.js';
import { presentDoubts } from './say-doubts.js';
import { saySpan } from './say-times.js';

/**
 * A booking dragged to another time. What speaks against it comes back as sentences and a mark, with 409: sent again
 * with the mark, it is moved in spite of them.
 */
export function createMoveRoutes({ db, bookings, requireStaff }: BookingPagesParts): Router {
  const router = Router();
  router.post('/bookings/:id/move', requireStaff(), formBody, async (request, response) => {
    const staff = staffOf(response);
    const { date, time, seen, confirmed } = parseForm(MoveBookingForm, request.body);
    const place = await db.withOrganization(staff.organizationId, readOrganizationIn);
    const move = { to: { date, time }, seen: new Date(seen), confirmed };
    try {
      const { startsAt, endsAt, before } = await bookings.move(staff, String(request.params.id), move);
      const day = saySpan(startsAt, endsAt, place, { day: true });
      response.json({ day, startsAt: startsAt.toISOString(), before });
    } catch (error) {
      if (!(error instanceof BookingDoubted)) {
        throw error;
      }
      const { lines, mark } = presentDoubts(error.doubts, place, undefined);
      response.status(409).json({ doubts: lines, mark });
    }
  });
  return router;
}
