import { Button } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { Notice } from '../../ui/feedback.js';
import { TextField } from '../../ui/field.js';
import { Day } from '../../ui/locale.js';
import { revokeCalendarPath, shareCalendarPath } from '../../ui/routes/account.js';

export type CalendarView = {
  /** Since when there is an address. */
  since: string | null;
  /** The address that was just made: shown this once. */
  address?: string;
};

/** One's bookings in one's own calendar program. */
export function CalendarCard({ view }: { view: CalendarView }) {
  return (
    <Card title="Your bookings in your calendar">
      <div class="stack" id="calendar">
        {view.address && (
          <>
            <Notice tone="good">
              Copy it now and subscribe to it in your calendar; it is not shown again.
            </Notice>
            <TextField
              id="calendar-address"
              name="address"
              type="url"
              label="Address"
              value={view.address}
              autocomplete="off"
            />
          </>
        )}
        <p class="muted">
          {view.since ? (
            <>
              There is an address since <Day at={view.since} />. Whoever has it reads your bookings: when,
              whose, what and where.
            </>
          ) : (
            'An address that your phone’s calendar reads by itself. Whoever has it reads your bookings.'
          )}
        </p>
        <div class="form-foot">
          {view.since && (
            <form method="post" action={revokeCalendarPath()}>
              <Button kind="danger">End it</Button>
            </form>
          )}
          <form method="post" action={shareCalendarPath()}>
            <Button>{view.since ? 'Make a new one instead' : 'Make an address'}</Button>
          </form>
        </div>
      </div>
    </Card>
  );
}
