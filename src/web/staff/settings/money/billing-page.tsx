import { MOST_TAX_RATES } from '../../../../accounts/billing-settings.js';
import { ActionButton, Button } from '../../../ui/button.js';
import { Card } from '../../../ui/card.js';
import { Notice } from '../../../ui/feedback.js';
import { SelectField, TextAreaField, TextField } from '../../../ui/field.js';
import { billingSettingsPath, logoSettingsPath, removeLogoPath } from '../../../ui/routes/money-settings.js';
import type { ShellView } from '../../../ui/staff-page.js';
import { SettingsFrame } from '../../views/settings-frame.js';
import type { FieldErrors } from '../../views/settings-view.js';
import type { BillingValues } from './billing-form.js';

export interface BillingView {
  values: BillingValues;
  /** What stands on papers while the legal name is empty. */
  organizationName: string;
  /** The SHA-256 of the logo's file. */
  logo?: string;
  errors: FieldErrors;
}

/** `/settings/billing`. Each card is a form of its own with a route file of its own. */
export function BillingPage({ shell, view }: { shell: ShellView; view: BillingView }) {
  return (
    <SettingsFrame shell={shell} part="billing">
      <Logo logo={view.logo} error={view.errors.logo} />
      <form class="stack" method="post" action={billingSettingsPath()}>
        {view.errors[''] && !view.errors.logo && (
          <Notice tone="bad">Nothing was saved yet. {view.errors['']}</Notice>
        )}
        <Sender view={view} />
        <Taxes view={view} />
        <Deadlines view={view} />
        <p class="form-foot">
          <Button kind="primary">Save changes</Button>
        </p>
      </form>
    </SettingsFrame>
  );
}

function Logo({ logo, error }: { logo: string | undefined; error: string | undefined }) {
  return (
    <Card title="Logo">
      <div class="logo-setting">
        <div class="logo-preview">
          {logo ? (
            <img src={logoSettingsPath(logo)} alt="Your logo" />
          ) : (
            <span class="muted">No logo yet: your name stands at the top.</span>
          )}
        </div>
        <form class="stack" method="post" action={logoSettingsPath()} encType="multipart/form-data">
          <div class="field">
            <label for="logo">PNG or JPEG, at most 1 MB and 2,000 pixels a side</label>
            <input
              id="logo"
              class="input"
              type="file"
              name="logo"
              accept="image/png,image/jpeg"
              required
              {...(error ? { 'aria-invalid': true as const, 'aria-describedby': 'logo-error' } : {})}
            />
            {error && (
              <p class="field-error" id="logo-error" role="alert">
                {error}
              </p>
            )}
          </div>
          <p class="muted">It stands at the top of quotes, invoices and what customers open.</p>
          <div>
            <Button icon="photo">Use this logo</Button>
          </div>
        </form>
        {logo && (
          <ActionButton action={removeLogoPath()} kind="quiet" icon="close" small>
            Remove the logo
          </ActionButton>
        )}
      </div>
    </Card>
  );
}

function errorOf({ errors }: BillingView, name: string) {
  const error = errors[name];
  return error ? { error } : {};
}

function Sender({ view }: { view: BillingView }) {
  const { values } = view;
  return (
    <Card title="Who sends quotes and invoices">
      <div class="fields">
        <TextField
          id="legal-name"
          name="legalName"
          label="Legal name"
          value={values.legalName}
          placeholder={view.organizationName}
          hint={`Empty: ${view.organizationName}.`}
          maxLength={120}
          {...errorOf(view, 'legalName')}
        />
        <TextAreaField
          id="address"
          name="address"
          label="Address"
          value={values.address}
          maxLength={400}
          {...errorOf(view, 'address')}
        />
        <TextField
          id="tax-number"
          name="taxNumber"
          label="Tax number"
          value={values.taxNumber}
          maxLength={60}
          {...errorOf(view, 'taxNumber')}
        />
        <TextAreaField
          id="bank-details"
          name="bankDetails"
          label="Where customers transfer money to"
          value={values.bankDetails}
          maxLength={400}
          {...errorOf(view, 'bankDetails')}
        />
        <TextAreaField
          id="footer"
          name="footer"
          label="Below every page"
          value={values.footer}
          maxLength={300}
          {...errorOf(view, 'footer')}
        />
        <SelectField
          id="paper"
          name="paper"
          label="Paper"
          value={values.paper}
          choices={[
            { value: 'a4', label: 'A4' },
            { value: 'letter', label: 'US Letter' },
          ]}
        />
      </div>
    </Card>
  );
}

function Taxes({ view }: { view: BillingView }) {
  const { values } = view;
  const shown = Math.min(MOST_TAX_RATES, values.rates.length + 2);
  const rows = Array.from({ length: shown }, (_, at) => values.rates[at] ?? { name: '', percent: '' });
  const error = view.errors.taxRates;
  return (
    <Card title="Tax">
      <div class="stack">
        <div class="fields">
          <SelectField
            id="prices"
            name="prices"
            label="Prices are written"
            value={values.prices}
            choices={[
              { value: 'without', label: 'Without tax; it is added below' },
              { value: 'with', label: 'With their tax in them' },
            ]}
          />
          <SelectField
            id="tax-rounding"
            name="taxRounding"
            label="Tax is rounded"
            value={values.taxRounding}
            choices={[
              { value: 'rate', label: 'Once for each rate' },
              { value: 'line', label: 'On every line' },
            ]}
            hint="Half a cent goes up."
          />
        </div>
        <fieldset class="bare stack" aria-describedby={error ? 'tax-rates-error' : undefined}>
          <legend class="field-label">Tax rates</legend>
          <p class="muted">A new line has the first one. Without any, nothing is taxed.</p>
          {rows.map(({ name, percent }, at) => (
            <div class="rate-row">
              <input
                class="input"
                name="rateName"
                value={name}
                maxLength={30}
                placeholder={at === 0 ? 'VAT' : 'Another rate'}
                aria-label={`Name of tax rate ${at + 1}`}
                dir="auto"
              />
              <span class="rate-percent">
                <input
                  class="input"
                  name="ratePercent"
                  value={percent}
                  maxLength={8}
                  inputMode="decimal"
                  placeholder={at === 0 ? '20' : ''}
                  aria-label={`Percent of tax rate ${at + 1}`}
                />
                <span aria-hidden="true">%</span>
              </span>
            </div>
          ))}
          {error && (
            <p class="field-error" id="tax-rates-error">
              {error}
            </p>
          )}
        </fieldset>
      </div>
    </Card>
  );
}

function Deadlines({ view }: { view: BillingView }) {
  const { values } = view;
  return (
    <Card title="Deadlines and deposit">
      <div class="fields">
        <TextField
          id="valid-days"
          name="validDays"
          type="number"
          label="Days a quote is valid"
          value={values.validDays}
          {...errorOf(view, 'validDays')}
        />
        <TextField
          id="deposit"
          name="deposit"
          label="Deposit on accepting, in percent"
          value={values.deposit}
          inputMode="decimal"
          hint="Filled in on new quotes; 0: none."
          {...errorOf(view, 'deposit')}
        />
        <TextField
          id="due-days"
          name="dueDays"
          type="number"
          label="Days to pay an invoice"
          value={values.dueDays}
          {...errorOf(view, 'dueDays')}
        />
      </div>
    </Card>
  );
}
