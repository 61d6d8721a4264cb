import type { Module } from '../../../accounts/modules.js';
import { Button } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { type Choice, ColourField, SelectField, TextField, Toggle } from '../../ui/field.js';
import { modulesSettingsPath, organizationSettingsPath } from '../../ui/routes/organization-settings.js';
import type { ShellView } from '../../ui/staff-page.js';
import { DemoCard } from './demo-card.js';
import { SettingsFrame } from './settings-frame.js';
import type { OrganizationSettingsView } from './settings-view.js';

type View = OrganizationSettingsView;
type ChoiceLists = 'trades' | 'timeZones' | 'currencies' | 'locales' | 'languages';

/** One field of the form: a text, or one of `choices`. */
export type FieldSpec = {
  name: keyof View['values'];
  label: string;
  type?: 'tel' | 'url' | 'number' | 'color';
  hint?: string;
  placeholder?: string;
  maxLength?: number;
  required?: boolean;
  choices?: (view: Pick<View, ChoiceLists>) => readonly Choice[];
};

/** What fields of the organization are drawn from. */
export type FieldsView = Pick<View, ChoiceLists | 'values' | 'errors'>;

/** `/settings/organization`. */
export function OrganizationSettingsPage({ shell, view }: { shell: ShellView; view: View }) {
  return (
    <SettingsFrame shell={shell} part="organization">
      <form class="stack" method="post" action={organizationSettingsPath()}>
        <fieldset class="bare stack" disabled={!view.canEdit}>
          <legend class="visually-hidden">Organization</legend>
          <Card title="Business">
            <Fields view={view} specs={BUSINESS} />
          </Card>
          <Card title="Region">
            <Fields view={view} specs={REGION} />
          </Card>
          <Card title="What customers hear and read">
            <div class="stack">
              <Fields view={view} specs={CUSTOMERS} />
              <p class="field">
                <span class="field-label">What customers are told about their data</span>
                <a href={view.privacyPath}>{view.privacyPath}</a>
              </p>
            </div>
          </Card>
          <Card title="When a person answers">
            <div class="stack">
              <p class="muted">
                Such as 9:00-18:00, or 9-12:30, 14-18; empty when closed. Outside of these the assistant says
                when someone is back.
              </p>
              <Fields view={view} specs={DAYS} />
            </div>
          </Card>
          <Card title="When a customer goes quiet">
            <Fields view={view} specs={PATIENCE} />
          </Card>
          <Card title="Below a card in Slack">
            <Fields view={view} specs={SLACK_THREADS} />
          </Card>
          <Card title="Photos that staff take">
            <Fields view={view} specs={STAFF_PHOTOS} />
          </Card>
        </fieldset>
        {view.canEdit ? (
          <p class="form-foot">
            <Button kind="primary">Save changes</Button>
          </p>
        ) : (
          <p class="muted">Only owners and admins change these.</p>
        )}
      </form>
      <Modules modules={view.modules} />
      <DemoCard since={view.demoSince} />
    </SettingsFrame>
  );
}

export const MODULE_NAMES: Readonly<Record<Module, string>> = {
  jobs: 'Jobs and the board',
  bookings: 'Bookings and the calendar',
  quotes: 'Quotes',
  invoices: 'Invoices',
  portal: 'Customer portal',
};

function Modules({ modules }: { modules: View['modules'] }) {
  return (
    <Card title="What you use">
      <form class="stack" method="post" action={modulesSettingsPath()}>
        {modules.map(({ module, on }) => (
          <Toggle id={`use-${module}`} name={module} on={on} label={MODULE_NAMES[module]} />
        ))}
        <p class="muted">
          What is off leaves the menus. Nothing in it is lost, and it can be turned on again.
        </p>
        <p class="form-foot">
          <Button kind="primary">Save what you use</Button>
        </p>
      </form>
    </Card>
  );
}

/** Fields of the organization, two beside each other where there is room. */
export function Fields({ view, specs }: { view: FieldsView; specs: readonly FieldSpec[] }) {
  return (
    <div class="fields">
      {specs.map(({ choices, type, ...spec }) => {
        const { name } = spec;
        const error = view.errors[name];
        const shared = {
          ...spec,
          id: name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
          value: view.values[name],
          ...(error ? { error } : {}),
        };
        if (choices) return <SelectField {...shared} choices={choices(view)} />;
        if (type === 'color') return <ColourField {...shared} />;
        return <TextField {...shared} {...(type ? { type } : {})} />;
      })}
    </div>
  );
}

const BUSINESS: readonly FieldSpec[] = [
  { name: 'name', label: 'Name', required: true, maxLength: 80 },
  { name: 'trade', label: 'Trade', choices: (view) => view.trades },
  { name: 'phone', label: 'Number customers text', type: 'tel' },
  {
    name: 'emergencyLine',
    label: 'Emergency line',
    type: 'tel',
    hint: 'The assistant gives it out when something cannot wait.',
  },
  {
    name: 'accent',
    label: 'Colour on customer pages',
    type: 'color',
    hint: 'Made darker where text would be hard to read.',
  },
];

export const REGION: readonly FieldSpec[] = [
  { name: 'timeZone', label: 'Time zone', choices: (view) => view.timeZones },
  { name: 'locale', label: 'Dates and numbers', choices: (view) => view.locales },
  { name: 'currency', label: 'Currency', choices: (view) => view.currencies },
];

const CUSTOMERS: readonly FieldSpec[] = [
  {
    name: 'hours',
    label: 'Opening hours, as customers are told',
    placeholder: 'Mon–Fri 9–6, Sat 10–2',
    hint: 'Given out when asked. Empty: made from the hours below.',
    maxLength: 300,
  },
  {
    name: 'language',
    label: 'Language of the assistant',
    choices: (view) => view.languages,
    hint: 'Until a customer writes in another.',
  },
  { name: 'privacyContact', label: 'Who answers questions about data', maxLength: 200 },
  { name: 'privacyUrl', label: 'Your own privacy page (optional)', type: 'url', placeholder: 'https://' },
];

export const DAYS: readonly FieldSpec[] = (
  ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const
).map((day) => ({ name: `open${day}`, label: day, maxLength: 60, placeholder: 'Closed' }));

const PATIENCE: readonly FieldSpec[] = [
  {
    name: 'nudgeAfterHours',
    type: 'number',
    label: 'Hours until the assistant asks once more',
    hint: 'By day only; 0 turns it off.',
  },
  { name: 'quietAfterHours', type: 'number', label: 'Hours until staff are told' },
];

const SLACK_THREADS: readonly FieldSpec[] = [
  {
    name: 'slackReplyPrefix',
    label: 'A reply to the customer begins with',
    maxLength: 10,
    hint: 'Anything else typed there is a note among staff, unless the thread is live.',
  },
];

const STAFF_PHOTOS: readonly FieldSpec[] = [
  {
    name: 'staffPhotos',
    label: 'Customers see them',
    choices: () => [
      { value: 'shown', label: 'Yes, unless somebody hides one' },
      { value: 'kept', label: 'No, unless somebody shows one' },
    ],
    hint: 'For photos from now on. What customers send themselves they see.',
  },
  {
    name: 'staffPhotosRead',
    label: 'Look for passcodes written on them',
    choices: () => [
      { value: 'unread', label: 'No, only on photos of customers' },
      { value: 'read', label: 'Yes, as on photos of customers' },
    ],
    hint: 'What may show one stays among staff until somebody has looked at it.',
  },
];
