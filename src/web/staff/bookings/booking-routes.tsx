import { type Request, type Response, Router } from 'express';
import { z } from 'zod';
import { readOrganizationIn } from '../../../accounts/read-organization.js';
import type { Staff } from '../../../accounts/staff.js';
import type { BookingSubject } from '../../../jobs/bookings/booking.js';
import type { Bookings } from '../../../jobs/bookings/create-bookings.js';
import { BookingDoubted } from '../../../jobs/bookings/find-doubts.js';
import { readJob } from '../../../jobs/read-job.js';
import type { Database, Tx } from '../../../platform/database/database.js';
import { DocketError } from '../../../platform/errors/docket-error.js';
import { isDate } from '../../../platform/zoned-date.js';
import type { Quotes } from '../../../quotes/create-quotes.js';
import { formBody, formErrors, parseForm } from '../../http/form.js';
import { localPath } from '../../http/local-path.js';
import { type RequireStaff, staffOf } from '../../http/staff-gate.js';
import type { FrameStaffPage } from '../../http/staff-shell.js';
import { renderFragment, renderPage } from '../../ui/render.js';
import { bookingCheckPath, bookingPath, bookingsPath } from '../../ui/routes/bookings.js';
import { jobPath } from '../../ui/routes/jobs.js';
import { pageKey } from '../jobs/answer-record.js';
import { Doubts } from '../views/booking-form.js';
import { BookingPage } from '../views/booking-page.js';
import type { BookingPageView, DoubtsView } from '../views/bookings-view.js';
import { BookingsPage } from '../views/bookings-week.js';
import { AttachForm, CancelForm, inputOf, readAbout, SettleForm, TypedBookingForm } from './booking-forms.js';
import { createMoveRoutes } from './move-routes.js';
import { readBookingPage, readNewBookingPage, readQuoteBookingPage } from './present-booking-page.js';
import type { Refused } from './present-form.js';
import { readWeek } from './present-week.js';
import { presentDoubts } from './say-doubts.js';

export type BookingPagesParts = {
  db: Database;
  requireStaff: RequireStaff;
  frame: FrameStaffPage;
  bookings: Bookings;
  quotes: Pick<Quotes, 'acceptAndBook'>;
  now: () => Date;
};

const WeekAddress = z.object({
  date: z.string().refine(isDate).optional().catch(undefined),
  member: z.uuid().optional().catch(undefined),
});
const NewAddress = z.object({
  about: z.string().max(100).optional().catch(undefined),
  date: z.string().max(20).optional().catch(undefined),
  time: z.string().max(20).optional().catch(undefined),
  member: z.uuid().optional().catch(undefined),
  back: z.string().max(500).optional().catch(undefined),
});

/** `/bookings`, every form about a booking, and `/quotes/:number/book`. Works with and without scripts. */
export function createBookingRoutes(parts: BookingPagesParts): Router {
  const { bookings, requireStaff } = parts;
  const router = Router();
  const signedIn = requireStaff();
  const idOf = (request: Request) => String(request.params.id);

  router.get('/bookings', signedIn, (request, response) => sendWeek(parts, request, response));
  router.get('/bookings/new', signedIn, (request, response) => sendNew(parts, request, response));
  router.post(bookingCheckPath(), signedIn, formBody, (request, response) =>
    answerDoubts(parts, request, response),
  );

  router.post('/bookings', signedIn, formBody, async (request, response) => {
    const staff = staffOf(response);
    const typed = parseForm(TypedBookingForm, request.body);
    const back = localPath(typed.back, '');
    const save = async () => {
      await bookings.make(staff, await subjectOf(parts, staff, typed.about), saving(typed));
      return back || bookingsPath({ date: typed.date });
    };
    await answerSaving(parts, response, { typed, save }, (tx, refused) =>
      // A subject that could not be read is chosen anew.
      readNewBookingPage(tx, staff, {
        start: refused.errors.about ? { ...typed, about: '' } : typed,
        back,
        refused,
        now: parts.now(),
      }),
    );
  });

  router.get('/bookings/:id', signedIn, async (request, response) => {
    const back = localPath(request.query.back, '');
    await send(parts, response, 200, (tx) => readBookingPage(tx, staffOf(response), idOf(request), { back }));
  });

  router.post('/bookings/:id', signedIn, formBody, async (request, response) => {
    const staff = staffOf(response);
    const id = idOf(request);
    const typed = parseForm(TypedBookingForm, request.body);
    const back = localPath(typed.back, '');
    const save = async () => {
      await bookings.change(staff, id, saving(typed));
      return back || bookingsPath({ date: typed.date });
    };
    await answerSaving(parts, response, { typed, save }, (tx, refused) =>
      readBookingPage(tx, staff, id, { back, refused }),
    );
  });

  const act = (path: string, step: (staff: Staff, id: string, body: unknown) => Promise<void>) =>
    router.post(path, signedIn, formBody, async (request, response) => {
      const staff = staffOf(response);
      const id = idOf(request);
      try {
        await step(staff, id, request.body);
      } catch (error) {
        const { '': message } = formErrors(error);
        await send(parts, response, 422, (tx) =>
          readBookingPage(tx, staff, id, { back: '', error: message }),
        );
        return;
      }
      response.redirect(303, bookingPath(id));
    });
  act('/bookings/:id/settle', (staff, id, body) =>
    bookings.settle(staff, id, parseForm(SettleForm, body).as),
  );
  act('/bookings/:id/cancel', (staff, id, body) => {
    const { reason, tell } = parseForm(CancelForm, body);
    return bookings.cancel(staff, id, { reason, tell: tell === 'on' });
  });
  act('/bookings/:id/attach', (staff, id, body) =>
    bookings.attach(staff, id, parseForm(AttachForm, body).job),
  );

  router.use(createMoveRoutes(parts));
  addQuoteRoutes(router, parts);
  return router;
}

function addQuoteRoutes(router: Router, parts: BookingPagesParts): void {
  const signedIn = parts.requireStaff('send-quote');
  const numberOf = (request: Request) => pageKey('quote', request.params.number).number;

  router.get('/quotes/:number/book', signedIn, (request, response) =>
    send(parts, response, 200, (tx) =>
      readQuoteBookingPage(tx, staffOf(response), numberOf(request), { now: parts.now() }),
    ),
  );

  router.post('/quotes/:number/book', signedIn, formBody, async (request, response) => {
    const staff = staffOf(response);
    const number = numberOf(request);
    const typed = parseForm(TypedBookingForm, request.body);
    const save = async () => jobPath((await parts.quotes.acceptAndBook(staff, number, saving(typed))).number);
    await answerSaving(parts, response, { typed, save }, (tx, refused) =>
      readQuoteBookingPage(tx, staff, number, { refused, now: parts.now() }),
    );
  });
}

function saving(typed: TypedBookingForm) {
  return { input: inputOf(typed), confirmed: typed.confirmed, tell: typed.tell === 'on' };
}

/** Saves, and goes to where `save` says; what was refused comes back as typed. */
async function answerSaving(
  parts: BookingPagesParts,
  response: Response,
  { typed, save }: { typed: TypedBookingForm; save: () => Promise<string> },
  page: (tx: Tx, refused: Refused) => Promise<BookingPageView>,
): Promise<void> {
  try {
    response.redirect(303, await save());
  } catch (error) {
    const errors = formErrors(error);
    await send(parts, response, 422, async (tx) => {
      const doubts = error instanceof BookingDoubted ? await say(tx, error, typed) : null;
      return await page(tx, { typed, doubts, errors });
    });
  }
}

async function say(tx: Tx, { doubts }: BookingDoubted, typed: TypedBookingForm): Promise<DoubtsView> {
  return presentDoubts(doubts, await readOrganizationIn(tx), typed.confirmed);
}

async function subjectOf({ db }: BookingPagesParts, staff: Staff, text: string): Promise<BookingSubject> {
  const about = readAbout(text);
  if (about.kind === 'customer') {
    return { customerId: about.id };
  }
  const { id } = await db.withOrganization(staff.organizationId, (tx) =>
    readJob(tx, { number: about.number }, staff),
  );
  return { jobId: id };
}

async function sendWeek(parts: BookingPagesParts, request: Request, response: Response): Promise<void> {
  const staff = staffOf(response);
  const { date, member } = WeekAddress.parse(request.query);
  const view = await parts.db.withOrganization(staff.organizationId, (tx) =>
    readWeek(tx, staff, { date, memberId: member }, parts.now()),
  );
  const { shell, locale } = await parts.frame(staff);
  response.type('html').send(renderPage(<BookingsPage shell={shell} view={view} />, locale));
}

async function sendNew(parts: BookingPagesParts, request: Request, response: Response): Promise<void> {
  const staff = staffOf(response);
  const { about, date, time, member, back } = NewAddress.parse(request.query);
  const start = {
    ...(about ? { about } : {}),
    ...(date ? { date } : {}),
    ...(time ? { time } : {}),
    memberIds: member ? [member] : [],
  };
  await send(parts, response, 200, (tx) =>
    readNewBookingPage(tx, staff, {
      start,
      back: localPath(back, ''),
      now: parts.now(),
    }),
  );
}

/** What speaks against a form as it stands; a form that is not filled in yet has nothing said against it. */
async function answerDoubts(parts: BookingPagesParts, request: Request, response: Response): Promise<void> {
  const staff = staffOf(response);
  const typed = parseForm(TypedBookingForm, request.body);
  const { locale, organization } = await parts.frame(staff);
  let doubts: DoubtsView | null = null;
  try {
    const found = await parts.bookings.findDoubts(staff, inputOf(typed), typed.bookingId);
    doubts = presentDoubts(found, organization, typed.confirmed);
  } catch (error) {
    if (!(error instanceof DocketError && error.code === 'invalid-input')) {
      throw error;
    }
  }
  response.type('html').send(renderFragment(<Doubts doubts={doubts} />, locale));
}

async function send(
  { db, frame }: BookingPagesParts,
  response: Response,
  status: number,
  read: (tx: Tx) => Promise<BookingPageView>,
): Promise<void> {
  const staff = staffOf(response);
  const view = await db.withOrganization(staff.organizationId, read);
  const { shell, locale } = await frame(staff);
  response
    .status(status)
    .type('html')
    .send(renderPage(<BookingPage shell={shell} view={view} />, locale));
}
