import { ActionButton, Button, ButtonLink } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { Dialog } from '../../ui/dialog.js';
import { Notice } from '../../ui/feedback.js';
import { SelectField, TextField, Toggle } from '../../ui/field.js';
import { Icon } from '../../ui/icons.js';
import {
  attachBookingPath,
  bookingsPath,
  cancelBookingPath,
  settleBookingPath,
} from '../../ui/routes/bookings.js';
import { type ShellView, StaffPage } from '../../ui/staff-page.js';
import { BookingForm } from './booking-form.js';
import { BookingBadges } from './bookings-card.js';
import type { BookingEntryView, BookingPageView } from './bookings-view.js';

/** `/bookings/new`, `/bookings/:id` and the page that makes a quote a job with a booking. */
export function BookingPage({ shell, view }: { shell: ShellView; view: BookingPageView }) {
  const { entry, form } = view;
  return (
    <StaffPage shell={shell} title={view.heading} place="bookings">
      <div class="narrow">
        <header class="page-head">
          <div>
            <p class="record-reference">
              <a href={bookingsPath()}>Bookings</a>
            </p>
            <h1>{view.heading}</h1>
            {entry && (
              <p class="booking-badges">
                <BookingBadges entry={entry} />
              </p>
            )}
          </div>
          {entry && view.canEnd && (
            <Actions id={entry.id} {...(view.checkoutPath ? { checkoutPath: view.checkoutPath } : {})} />
          )}
        </header>
        {view.error && <Notice tone="bad">{view.error}</Notice>}
        {form ? (
          <Card title={entry ? 'Change it' : 'When, who and where'}>
            <BookingForm form={form} verb={view.verb} />
          </Card>
        ) : (
          entry && <Facts view={view} entry={entry} />
        )}
        {entry && view.jobs.length > 0 && <Attach id={entry.id} jobs={view.jobs} />}
        {view.told.length > 0 && (
          <Card title="What the customer is told">
            <ul class="plain-list">
              {view.told.map((line) => (
                <li>{line}</li>
              ))}
            </ul>
          </Card>
        )}
      </div>
    </StaffPage>
  );
}

function Actions({ id, checkoutPath }: { id: string; checkoutPath?: string }) {
  const path = settleBookingPath(id);
  return (
    <div class="page-actions">
      {checkoutPath && (
        <ButtonLink href={checkoutPath} kind="primary" icon="invoice">
          Check out
        </ButtonLink>
      )}
      <ActionButton action={path} name="as" value="finish" icon="check">
        Done
      </ActionButton>
      <ActionButton action={path} name="as" value="miss">
        No-show
      </ActionButton>
      <button type="button" class="button button-plain" data-dialog-open="cancel-booking">
        <Icon name="close" />
        <span>Cancel…</span>
      </button>
      <Dialog id="cancel-booking" title="Cancel this booking?">
        <form class="stack" method="post" action={cancelBookingPath(id)}>
          <TextField id="cancel-reason" name="reason" label="Why, for the feed" maxLength={200} required />
          <Toggle id="cancel-tell" name="tell" label="Tell the customer that it is cancelled" on={true} />
          <div class="dialog-foot">
            <button type="button" class="button button-plain" data-dialog-close>
              Keep it
            </button>
            <Button kind="danger">Cancel booking</Button>
          </div>
        </form>
      </Dialog>
    </div>
  );
}

function Facts({ view, entry }: { view: BookingPageView; entry: BookingEntryView }) {
  const lines: [string, string][] = [
    ['When', entry.day],
    ['Who', entry.people.map(({ name }) => name).join(', ')],
    ['What for', entry.title],
    ['Where', entry.place],
    ['Notes', view.notes],
  ];
  return (
    <Card title="Booking">
      <dl class="booking-facts">
        <div>
          <dt>For</dt>
          <dd>
            {view.job?.path ? <a href={view.job.path}>{view.job.reference}</a> : view.job?.reference}{' '}
            {view.customer.path ? <a href={view.customer.path}>{view.customer.name}</a> : view.customer.name}
          </dd>
        </div>
        {lines
          .filter(([, text]) => text !== '')
          .map(([label, text]) => (
            <div>
              <dt>{label}</dt>
              <dd dir="auto">{text}</dd>
            </div>
          ))}
      </dl>
    </Card>
  );
}

function Attach({ id, jobs }: { id: string; jobs: BookingPageView['jobs'] }) {
  return (
    <Card title="Put it on a job">
      <form class="stack" method="post" action={attachBookingPath(id)}>
        <SelectField id="attach-job" name="job" label="Job" value="" choices={jobs} />
        <p class="form-foot">
          <Button>Put it there</Button>
        </p>
      </form>
    </Card>
  );
}
