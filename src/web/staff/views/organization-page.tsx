import { Button } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { SelectField, TextField } from '../../ui/field.js';
import { organizationSettingsPath } from '../../ui/routes.js';
import type { ShellView } from '../../ui/staff-page.js';
import { SettingsFrame } from './settings-frame.js';
import type { OrganizationSettingsView } from './settings-view.js';

/** `/settings/organization`. */
export function OrganizationSettingsPage({
  shell,
  view,
}: {
  shell: ShellView;
  view: OrganizationSettingsView;
}) {
  return (
    <SettingsFrame shell={shell} part="organization">
      <form class="stack" method="post" action={organizationSettingsPath()}>
        <fieldset class="bare stack" disabled={!view.canEdit}>
          <legend class="visually-hidden">Organization</legend>
          <Business view={view} />
          <Region view={view} />
          <Customers view={view} />
          <OpeningHours view={view} />
          <Patience view={view} />
          <SlackThreads view={view} />
        </fieldset>
        {view.canEdit ? (
          <p class="form-foot">
            <Button kind="primary">Save changes</Button>
          </p>
        ) : (
          <p class="muted">Only owners and admins change these.</p>
        )}
      </form>
      <Card title="Plan">
        <p>
          <strong>{view.plan.name}</strong>: {view.plan.photosPerJob} photos a job. Photos over that are kept
          and held, never dropped.
        </p>
      </Card>
    </SettingsFrame>
  );
}

function Business({ view }: { view: OrganizationSettingsView }) {
  const { values, errors } = view;
  const error = (name: string) => (errors[name] ? { error: errors[name] } : {});
  return (
    <Card title="Business">
      <div class="fields">
        <TextField
          id="name"
          name="name"
          label="Name"
          value={values.name}
          required
          maxLength={80}
          {...error('name')}
        />
        <SelectField id="trade" name="trade" label="Trade" value={values.trade} choices={view.trades} />
        <TextField
          id="phone"
          name="phone"
          type="tel"
          label="Number customers text"
          value={values.phone}
          {...error('phone')}
        />
        <TextField
          id="emergency-line"
          name="emergencyLine"
          type="tel"
          label="Emergency line"
          value={values.emergencyLine}
          hint="The assistant gives it out when something cannot wait."
          {...error('emergencyLine')}
        />
        <TextField
          id="accent"
          name="accent"
          label="Colour on customer pages"
          value={values.accent}
          placeholder="#3149d0"
          hint="Made darker where text would be hard to read."
          {...error('accent')}
        />
      </div>
    </Card>
  );
}

/** What customers read and hear. */
function Customers({ view }: { view: OrganizationSettingsView }) {
  const { values, errors } = view;
  const error = (name: string) => (errors[name] ? { error: errors[name] } : {});
  return (
    <Card title="What customers hear and read">
      <div class="fields">
        <TextField
          id="hours"
          name="hours"
          label="Opening hours, as customers are told"
          value={values.hours}
          placeholder="Mon–Fri 9–6, Sat 10–2"
          hint="Given out when asked. Empty: made from the hours below."
          maxLength={300}
          {...error('hours')}
        />
        <SelectField
          id="language"
          name="language"
          label="Language of the assistant"
          value={values.language}
          choices={view.languages}
          hint="Until a customer writes in another."
        />
        <TextField
          id="privacy-contact"
          name="privacyContact"
          label="Who answers questions about data"
          value={values.privacyContact}
          maxLength={200}
          {...error('privacyContact')}
        />
        <TextField
          id="privacy-url"
          name="privacyUrl"
          type="url"
          label="Your own privacy page (optional)"
          value={values.privacyUrl}
          placeholder="https://"
          {...error('privacyUrl')}
        />
        <p class="field">
          <span class="field-label">What customers are told about their data</span>
          <a href={view.privacyPath}>{view.privacyPath}</a>
        </p>
      </div>
    </Card>
  );
}

const DAYS = [
  ['openMonday', 'Monday'],
  ['openTuesday', 'Tuesday'],
  ['openWednesday', 'Wednesday'],
  ['openThursday', 'Thursday'],
  ['openFriday', 'Friday'],
  ['openSaturday', 'Saturday'],
  ['openSunday', 'Sunday'],
] as const;

/** When somebody is there: out of these the assistant says when a person answers. */
function OpeningHours({ view }: { view: OrganizationSettingsView }) {
  const { values, errors } = view;
  return (
    <Card title="When a person answers">
      <div class="stack">
        <p class="muted">
          Such as 9:00-18:00, or 9-12:30, 14-18; empty when closed. Outside of these the assistant says when
          someone is back.
        </p>
        <div class="fields">
          {DAYS.map(([name, label]) => (
            <TextField
              id={name}
              name={name}
              label={label}
              value={values[name]}
              maxLength={60}
              placeholder="Closed"
              {...(errors[name] ? { error: errors[name] } : {})}
            />
          ))}
        </div>
      </div>
    </Card>
  );
}

/** How long the assistant waits for a customer who has gone quiet. */
function Patience({ view }: { view: OrganizationSettingsView }) {
  const { values, errors } = view;
  return (
    <Card title="When a customer goes quiet">
      <div class="fields">
        <TextField
          id="nudge-after"
          name="nudgeAfterHours"
          type="number"
          label="Hours until the assistant asks once more"
          value={values.nudgeAfterHours}
          hint="By day only; 0 turns it off."
          {...(errors.nudgeAfterHours ? { error: errors.nudgeAfterHours } : {})}
        />
        <TextField
          id="quiet-after"
          name="quietAfterHours"
          type="number"
          label="Hours until staff are told"
          value={values.quietAfterHours}
          {...(errors.quietAfterHours ? { error: errors.quietAfterHours } : {})}
        />
      </div>
    </Card>
  );
}

/** What staff type below a card in Slack. */
function SlackThreads({ view }: { view: OrganizationSettingsView }) {
  const { values, errors } = view;
  return (
    <Card title="Below a card in Slack">
      <div class="fields">
        <TextField
          id="slack-reply-prefix"
          name="slackReplyPrefix"
          label="A reply to the customer begins with"
          value={values.slackReplyPrefix}
          maxLength={10}
          hint="Anything else typed there is a note among staff, unless the thread is live."
          {...(errors.slackReplyPrefix ? { error: errors.slackReplyPrefix } : {})}
        />
      </div>
    </Card>
  );
}

function Region({ view }: { view: OrganizationSettingsView }) {
  const { values } = view;
  return (
    <Card title="Region">
      <div class="fields">
        <SelectField
          id="time-zone"
          name="timeZone"
          label="Time zone"
          value={values.timeZone}
          choices={view.timeZones}
        />
        <SelectField
          id="locale"
          name="locale"
          label="Dates and numbers"
          value={values.locale}
          choices={view.locales}
        />
        <SelectField
          id="currency"
          name="currency"
          label="Currency"
          value={values.currency}
          choices={view.currencies}
        />
      </div>
    </Card>
  );
}
