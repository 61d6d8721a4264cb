import { percentOfTax } from '../../../../platform/money/tax-rate.js';
import { LONGEST_ITEM_DESCRIPTION, LONGEST_ITEM_NAME, LONGEST_UNIT } from '../../../../quotes/price-book.js';
import { ActionButton, Button } from '../../../ui/button.js';
import { Card } from '../../../ui/card.js';
import { Paging, type PagingView } from '../../../ui/data-table.js';
import { EmptyState } from '../../../ui/feedback.js';
import { type Choice, SelectField, TextAreaField, TextField } from '../../../ui/field.js';
import { Icon } from '../../../ui/icons.js';
import { priceSettingsPath, pricesSettingsPath } from '../../../ui/routes/money-settings.js';
import type { ShellView } from '../../../ui/staff-page.js';
import { Tabs } from '../../../ui/tabs.js';
import { SearchForm } from '../../views/search-form.js';
import { SettingsFrame } from '../../views/settings-frame.js';
import type { FieldErrors } from '../../views/settings-view.js';
import type { PriceValues } from './price-form.js';

export type PriceFormView = { values: PriceValues; errors: FieldErrors };

export interface PricesView {
  add: PriceFormView;
  search: string;
  archived: boolean;
  currency: string;
  taxes: readonly Choice[];
  rows: readonly {
    id: string;
    name: string;
    /** As it is said: "€45.00 per hour, 19% tax". */
    price: string;
    description: string;
    values: PriceValues;
    /** Set while its form is open. */
    form?: PriceFormView;
  }[];
  paging: PagingView;
}

/** `/settings/prices`: the price book. */
export function PricesPage({ shell, view }: { shell: ShellView; view: PricesView }) {
  return (
    <SettingsFrame shell={shell} part="prices">
      {!view.archived && (
        <Card title="Add a price">
          <PriceForm id="new" action={pricesSettingsPath()} form={view.add} view={view} verb="Add" />
        </Card>
      )}
      <Tabs
        label="Prices"
        tabs={[
          { href: pricesSettingsPath(), label: 'In use', current: !view.archived },
          { href: pricesSettingsPath({ show: 'archived' }), label: 'Archived', current: view.archived },
        ]}
      />
      <SearchForm
        action={pricesSettingsPath()}
        value={view.search}
        label="Search prices"
        {...(view.archived ? { keep: { show: 'archived' } } : {})}
      />
      <Card title="Price book" flush>
        {view.rows.length === 0 ? (
          <Nothing view={view} />
        ) : (
          <ul class="reply-rows">
            {view.rows.map((row) => (
              <PriceRow row={row} view={view} />
            ))}
          </ul>
        )}
      </Card>
      <Paging paging={view.paging} />
    </SettingsFrame>
  );
}

function Nothing({ view }: { view: PricesView }) {
  if (view.search !== '') {
    return (
      <EmptyState icon="search" title="Nothing found">
        Try a part of the name.
      </EmptyState>
    );
  }
  return (
    <EmptyState icon="file" title={view.archived ? 'Nothing archived' : 'No prices yet'}>
      {view.archived
        ? 'What you archive leaves the price book and stays on the quotes that have it.'
        : 'What you often sell is found here while a quote is written.'}
    </EmptyState>
  );
}

function PriceRow({ row, view }: { row: PricesView['rows'][number]; view: PricesView }) {
  const { id, name, price, description, values, form } = row;
  return (
    <li class="reply-row" id={`price-${id}`}>
      <details open={form !== undefined}>
        <summary>
          <span class="reply-row-words">
            <strong dir="auto">{name}</strong>
            <span class="price-said">{price}</span>
            <span class="muted" dir="auto">
              {description}
            </span>
          </span>
          {!view.archived && (
            <span class="button button-quiet button-icon">
              <Icon name="edit" label={`Change ${name}`} />
            </span>
          )}
        </summary>
        {!view.archived && (
          <PriceForm
            id={id}
            action={priceSettingsPath(id)}
            form={form ?? { values, errors: {} }}
            view={view}
            verb="Save"
          />
        )}
      </details>
      {view.archived ? (
        <ActionButton action={priceSettingsPath(id, 'restore')} icon="retry" kind="quiet" small>
          Restore
        </ActionButton>
      ) : (
        <ActionButton action={priceSettingsPath(id, 'archive')} icon="close" kind="quiet" iconOnly>
          {`Archive ${name}`}
        </ActionButton>
      )}
    </li>
  );
}

function PriceForm(props: {
  id: string;
  action: string;
  form: PriceFormView;
  view: Pick<PricesView, 'currency' | 'taxes'>;
  verb: string;
}) {
  const { id, action, form, view, verb } = props;
  const { values, errors } = form;
  const error = (name: string) => (errors[name] ? { error: errors[name] } : {});
  const known = view.taxes.some(({ value }) => value === values.tax);
  const other = { value: values.tax, label: `${percentOfTax(Number(values.tax))}%` };
  return (
    <form class="stack reply-form" method="post" action={action}>
      <TextField
        id={`name-${id}`}
        name="name"
        label="Name"
        value={values.name}
        required
        maxLength={LONGEST_ITEM_NAME}
        autocomplete="off"
        {...error('name')}
      />
      <TextAreaField
        id={`description-${id}`}
        name="description"
        label="What customers read below it"
        value={values.description}
        maxLength={LONGEST_ITEM_DESCRIPTION}
        {...error('description')}
      />
      <div class="price-fields">
        <TextField
          id={`price-of-${id}`}
          name="price"
          label={`Price (${view.currency})`}
          value={values.price}
          required
          inputMode="decimal"
          maxLength={20}
          {...error('price')}
          {...error('unitPrice')}
        />
        <TextField
          id={`unit-${id}`}
          name="unit"
          label="For one"
          value={values.unit}
          placeholder="hour, m², piece"
          maxLength={LONGEST_UNIT}
          {...error('unit')}
        />
        <SelectField
          id={`tax-${id}`}
          name="tax"
          label="Tax"
          value={values.tax}
          {...error('taxBp')}
          choices={known || values.tax === '' ? view.taxes : [...view.taxes, other]}
        />
      </div>
      <div>
        <Button kind="primary" icon={verb === 'Add' ? 'plus' : 'check'}>
          {verb}
        </Button>
      </div>
    </form>
  );
}
