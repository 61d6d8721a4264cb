import { Button, ButtonLink } from '../../ui/button.js';
import { Notice } from '../../ui/feedback.js';
import { SelectField, TextAreaField, TextField, Toggle } from '../../ui/field.js';
import { bookingCheckPath } from '../../ui/routes/bookings.js';
import type { BookingFormView, DoubtsView } from './bookings-view.js';

/** When, who, where and what of a booking. What speaks against it stands above the button before it is pressed. */
export function BookingForm({ form, verb }: { form: BookingFormView; verb: string }) {
  const { values, errors } = form;
  const error = (name: string) => (errors[name] ? { error: errors[name] } : {});
  return (
    <form class="stack booking-form" method="post" action={form.action}>
      <input type="hidden" name="back" value={form.back} />
      {form.bookingId && <input type="hidden" name="bookingId" value={form.bookingId} />}
      <Subject form={form} />
      <div class="booking-when">
        <TextField
          id="date"
          name="date"
          type="date"
          label="Day"
          value={values.date}
          required
          {...error('date')}
        />
        <TextField
          id="time"
          name="time"
          type="time"
          label="Begins"
          value={values.time}
          required
          {...error('time')}
        />
        <SelectField
          id="minutes"
          name="minutes"
          label="Takes"
          value={values.minutes}
          choices={form.lengths}
          {...error('minutes')}
        />
      </div>
      <People form={form} />
      <TextField
        id="title"
        name="title"
        label={
          form.about?.path.startsWith('/jobs')
            ? 'What for, if it is more than the job (optional)'
            : 'What for'
        }
        value={values.title}
        maxLength={120}
        {...error('title')}
      />
      <TextField
        id="place"
        name="place"
        label="Where (optional)"
        value={values.place}
        maxLength={300}
        {...error('place')}
      />
      <TextAreaField
        id="notes"
        name="notes"
        label="Notes for staff (optional)"
        value={values.notes}
        maxLength={1000}
        {...error('notes')}
      />
      <Toggle id="tell" name="tell" label="Tell the customer" on={values.tell} />
      <div
        id="booking-doubts"
        hx-post={bookingCheckPath()}
        hx-trigger="load, change from:closest form"
        hx-target="this"
        aria-live="polite"
      >
        <Doubts doubts={form.doubts} />
      </div>
      {errors[''] && !form.doubts && <Notice tone="bad">{errors['']}</Notice>}
      <p class="form-foot">
        <ButtonLink href={form.home}>Back</ButtonLink>
        <Button kind="primary">{verb}</Button>
      </p>
    </form>
  );
}

/** What stands against saving, with the tick that saves in spite of it; nothing where nothing does. */
export function Doubts({ doubts }: { doubts: DoubtsView | null }) {
  if (!doubts || doubts.lines.length === 0) {
    return null;
  }
  return (
    <Notice tone="warn">
      <ul class="plain-list">
        {doubts.lines.map((line) => (
          <li>{line}</li>
        ))}
      </ul>
      <Toggle
        id="confirmed"
        name="confirmed"
        value={doubts.mark}
        label="Save it all the same"
        on={doubts.confirmed}
      />
    </Notice>
  );
}

function Subject({ form }: { form: BookingFormView }) {
  const { values, errors } = form;
  if (form.about) {
    return (
      <p class="booking-about">
        <input type="hidden" name="about" value={values.about} />
        <a href={form.about.path} dir="auto">
          {form.about.label}
        </a>
      </p>
    );
  }
  return (
    <div class="field">
      <label for="about">Job or customer</label>
      <select class="input select" id="about" name="about" required>
        <option value="">Choose…</option>
        {form.subjects.map(({ label, choices }) => (
          <optgroup label={label}>
            {choices.map((choice) => (
              <option value={choice.value} selected={choice.value === values.about}>
                {choice.label}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
      {errors.about && <p class="field-error">{errors.about}</p>}
    </div>
  );
}

function People({ form }: { form: BookingFormView }) {
  const { people, fixed, values, errors } = form;
  if (people.length + fixed.length === 0) {
    return null;
  }
  return (
    <fieldset class="booking-people-field">
      <legend>Who</legend>
      {fixed.map(({ id, name }) => (
        <span class="chip">
          <input type="hidden" name="memberIds" value={id} />
          <bdi>{name}</bdi>
        </span>
      ))}
      {people.map(({ id, name }) => (
        <Toggle
          id={`member-${id}`}
          name="memberIds"
          value={id}
          label={<bdi>{name}</bdi>}
          on={values.memberIds.includes(id)}
        />
      ))}
      {errors.memberIds && <p class="field-error">{errors.memberIds}</p>}
    </fieldset>
  );
}
