import type { NoticeSettings } from '../../../intake/remind/notice-settings.js';
import type { Saying } from '../../../intake/remind/notice-words.js';
import { Button } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { SelectField, TextAreaField, TextField, Toggle } from '../../ui/field.js';
import { bookingSettingsPath } from '../../ui/routes/work-settings.js';
import type { ShellView } from '../../ui/staff-page.js';
import { SettingsFrame } from '../views/settings-frame.js';

export type BookingSettingsView = NoticeSettings & { errors: Readonly<Record<string, string>> };

const LABELS: Record<Saying, string> = {
  reminder: 'Reminder',
  booked: 'When it is booked',
  moved: 'When it changes',
  cancelled: 'When it is cancelled',
};
const LANGUAGE_NAMES = new Intl.DisplayNames('en', { type: 'language' });
const HOURS = [0, 1, 2, 3, 4, 6, 12, 24];

/** `/settings/bookings`: when customers are reminded, and what they read. */
export function BookingSettingsPage({ shell, view }: { shell: ShellView; view: BookingSettingsView }) {
  const error = (name: string) => (view.errors[name] ? { error: view.errors[name] } : {});
  const hours = HOURS.includes(view.remindHoursBefore) ? HOURS : [...HOURS, view.remindHoursBefore];
  return (
    <SettingsFrame shell={shell} part="bookings">
      <form class="stack" method="post" action={bookingSettingsPath()}>
        <Card title="Reminders to customers">
          <div class="stack">
            <Toggle
              id="remind-day-before"
              name="remindDayBefore"
              label="The day before"
              on={view.remindDayBefore}
            />
            <div class="fields">
              <TextField
                id="remind-day-before-at"
                name="remindDayBeforeAt"
                type="time"
                label="At"
                value={view.remindDayBeforeAt}
                {...error('remindDayBeforeAt')}
              />
              <SelectField
                id="remind-hours-before"
                name="remindHoursBefore"
                label="Once more"
                value={String(view.remindHoursBefore)}
                choices={hours.map((hour) => ({
                  value: String(hour),
                  label: hour === 0 ? 'Not' : `${hour} ${hour === 1 ? 'hour' : 'hours'} before`,
                }))}
              />
            </div>
            <p class="muted">
              By text or Slack, as the customer writes. Nobody is reminded after STOP, or at night: of an
              early booking they hear the evening before.
            </p>
          </div>
        </Card>
        <Card title="What customers read">
          <div class="stack">
            <p class="muted">
              {
                '{name}, {business}, {when}, {place} and {reference} are filled in. A sentence with a place or reference that is not known is left out. Empty: Docket’s own words.'
              }
            </p>
            {view.languages.map(({ language, words }, index) => (
              <details
                open={index === 0 || Object.keys(view.errors).some((key) => key.endsWith(`.${language}`))}
              >
                <summary>{LANGUAGE_NAMES.of(language) ?? language}</summary>
                <div class="stack booking-words">
                  {(Object.keys(LABELS) as Saying[]).map((saying) => (
                    <TextAreaField
                      id={`${saying}-${language}`}
                      name={`${saying}.${language}`}
                      label={LABELS[saying]}
                      value={words[saying].text}
                      maxLength={480}
                      {...error(`${saying}.${language}`)}
                    />
                  ))}
                </div>
              </details>
            ))}
          </div>
        </Card>
        <p class="form-foot">
          <Button kind="primary">Save</Button>
        </p>
      </form>
    </SettingsFrame>
  );
}
