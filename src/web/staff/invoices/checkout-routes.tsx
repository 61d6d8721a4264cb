import { type Response, Router } from 'express';
import { readOrganizationIn } from '../../../accounts/read-organization.js';
import type { Held } from '../../../invoices/checkout-booking.js';
import type { TakenFrom } from '../../../invoices/screen-typed.js';
import { readBooking } from '../../../jobs/bookings/list-bookings.js';
import { formErrors } from '../../http/form.js';
import { staffOf } from '../../http/staff-gate.js';
import { renderPage } from '../../ui/render.js';
import { bookingPath } from '../../ui/routes/bookings.js';
import { customerPath } from '../../ui/routes/customers.js';
import { checkoutPath, invoicePath } from '../../ui/routes/invoices.js';
import { nameOfCustomer } from '../jobs/present-record.js';
import { InvoicePage } from '../views/invoice-page.js';
import type { InvoicePageView } from '../views/invoice-view.js';
import {
  draftBody,
  type Pricing,
  readTypedDraft,
  type TypedDraft,
  taxChoices,
  toLines,
  withRoom,
} from './draft-form.js';
import { sayHeld } from './say-held.js';
import type { InvoicePagesParts } from './send-invoice.js';

type Refused = { message: string; errors: Readonly<Record<string, string>> };

const ROOM = 2;
const MORE = 5;

/** `/bookings/:id/checkout`: the one invoice of a booking that stands alone, written and issued as it ends. */
export function createCheckoutRoutes(parts: InvoicePagesParts): Router {
  const { requireStaff, invoices, db } = parts;
  const router = Router();
  const office = requireStaff('issue-invoice');

  router.get('/bookings/:id/checkout', office, (request, response) =>
    send(parts, response, 200, String(request.params.id)),
  );

  router.post('/bookings/:id/checkout', office, draftBody, async (request, response) => {
    const staff = staffOf(response);
    const id = String(request.params.id);
    const typed = readTypedDraft(request.body);
    if (typed.press === 'more') {
      await send(parts, response, 200, id, { typed });
      return;
    }
    try {
      const pricing = await db.withOrganization(staff.organizationId, async (tx): Promise<Pricing> => {
        const { locale, currency, settings } = await readOrganizationIn(tx);
        return { locale, currency, billing: settings.billing };
      });
      const { title, note } = typed;
      const lines = toLines(typed.lines, pricing);
      const done = await invoices.checkout(staff, id, { title, note, lines });
      if ('held' in done) {
        await send(parts, response, 422, id, {
          typed: asScreened(typed, done.held),
          takenFrom: done.held.takenFrom,
        });
        return;
      }
      response.redirect(303, invoicePath(done.number));
    } catch (error) {
      const { '': message, ...errors } = formErrors(error);
      await send(parts, response, 422, id, { typed, refused: { message, errors } });
    }
  });
  return router;
}

/** What was typed, with placeholders where the vault took something out of it. */
function asScreened(typed: TypedDraft, { title, note, lines }: Held['held']): TypedDraft {
  const words = (at: number) => ({ description: lines[at]?.description ?? '', unit: lines[at]?.unit ?? '' });
  return { ...typed, title, note, lines: typed.lines.map((line, at) => ({ ...line, ...words(at) })) };
}

async function send(
  parts: InvoicePagesParts,
  response: Response,
  status: number,
  id: string,
  { typed, refused, takenFrom = [] }: { typed?: TypedDraft; refused?: Refused; takenFrom?: TakenFrom[] } = {},
): Promise<void> {
  const staff = staffOf(response);
  const view = await parts.db.withOrganization(staff.organizationId, async (tx): Promise<InvoicePageView> => {
    const booking = await readBooking(tx, staff, id);
    const { locale, currency, settings } = await readOrganizationIn(tx);
    const pricing: Pricing = { locale, currency, billing: settings.billing };
    const held = sayHeld(takenFrom, { kept: false });
    const first = { description: booking.title, quantity: '1', unit: '', price: '', taxBp: '', discount: '' };
    const lines = typed?.lines ?? [first];
    return {
      key: id,
      reference: 'Checkout',
      kind: 'invoice',
      title: booking.title,
      badge: { label: 'Not issued', tone: 'neutral' },
      customer: { name: nameOfCustomer(booking.customer), path: customerPath(booking.customer.id) },
      links: [{ label: '', text: 'Booking', path: bookingPath(id) }],
      ...{
        facts: [],
        note: '',
        lines: [],
        totals: [],
        payments: [],
        creditNotes: [],
        warnings: [],
        issued: {},
      },
      ...(held ? { held } : {}),
      ...(refused ? { error: refused.message } : {}),
      draft: {
        checkoutPath: checkoutPath(id),
        revision: 0,
        title: typed?.title ?? booking.title,
        note: typed?.note ?? '',
        lines: withRoom(lines, typed && !refused ? MORE : ROOM, pricing, refused?.errors),
        taxRates: taxChoices(lines, pricing),
        pricesIncludeTax: settings.billing.pricesIncludeTax,
        currency,
        errors: refused?.errors ?? {},
        ...{ canSave: false, canIssue: true, canDiscard: false },
      },
    };
  });
  const { shell, locale } = await parts.frame(staff);
  response
    .status(status)
    .type('html')
    .send(renderPage(<InvoicePage shell={shell} view={view} />, locale));
}
