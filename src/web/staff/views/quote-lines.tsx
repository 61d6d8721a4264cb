import { percentOfTax } from '../../../platform/money/tax-rate.js';
import { LONGEST_QUOTE_TEXT } from '../../../quotes/quote-draft.js';
import { Button } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import type { Choice } from '../../ui/field.js';
import { Icon } from '../../ui/icons.js';
import { findPricesPath } from '../../ui/routes/quotes.js';
import type { TypedLine } from '../quotes/draft-form.js';
import { FoundPrices } from './found-prices.js';
import type { LinesView } from './quote-draft-view.js';

const CHOICES: readonly Choice[] = [
  { value: '', label: 'Included' },
  { value: 'optional', label: 'Optional' },
  { value: 'chosen', label: 'Optional, ticked' },
];

const EMPTY: TypedLine = {
  description: '',
  quantity: '1',
  unit: '',
  price: '',
  tax: '',
  discount: '',
  choice: '',
};

/** The lines, and what adds to them. */
export function QuoteLinesCard({ view, blank }: { view: LinesView; blank: boolean }) {
  return (
    <Card title="Lines" flush>
      <div class="draft-lines-frame">
        <QuoteLines view={view} blank={blank} />
        <div class="draft-line-tools">
          <AddLine />
          <div class="price-search">
            <label class="visually-hidden" for="price-search">
              Add from the price book
            </label>
            <Icon name="search" />
            <input
              id="price-search"
              class="input"
              type="search"
              name="findPrice"
              placeholder="Add from the price book"
              autocomplete="off"
              hx-get={findPricesPath()}
              hx-trigger="input changed delay:200ms, focus once"
              hx-target="#found-prices"
              hx-swap="outerHTML"
              hx-sync="this:replace"
            />
            <FoundPrices found={[]} searched="" />
          </div>
        </div>
      </div>
    </Card>
  );
}

/** The lines of a draft: cards under a thumb, a table on a desk. */
function QuoteLines({ view, blank }: { view: LinesView; blank: boolean }) {
  const empty = { ...EMPTY, tax: view.taxes[0]?.value ?? '0' };
  const { lines } = view.typed;
  const shown = blank || lines.length === 0 ? [...lines, empty] : lines;
  return (
    <>
      <div class="draft-line-heads" aria-hidden="true">
        <span />
        <span>What</span>
        <span>Quantity</span>
        <span>Unit</span>
        <span>{`Price (${view.currency})`}</span>
        <span>Tax</span>
        <span>Off, %</span>
        <span>The customer’s choice</span>
        <span class="align-end">Comes to</span>
        <span />
      </div>
      <ol class="draft-lines" id="quote-lines" data-quote-lines>
        {shown.map((line, row) => (
          <Line line={line} row={row} view={view} />
        ))}
      </ol>
      <template data-line-template>
        <Line line={empty} view={view} />
      </template>
    </>
  );
}

/** Without a `row` it is the one that new lines are copied from. */
function Line({ line, row, view }: { line: TypedLine; row?: number; view: LinesView }) {
  const name = (row ?? 0) + 1;
  const { state, taxes } = view;
  const problem = (field: string) => {
    const said = row === undefined ? undefined : state.problems[`lines.${row}.${field}`];
    return said ? { 'aria-invalid': true as const } : {};
  };
  const label = (what: string) => ({ 'aria-label': `${what} of line ${name}`, 'data-label': what });
  const said =
    row === undefined
      ? []
      : Object.entries(state.problems).filter(([key]) => key.startsWith(`lines.${row}.`));
  const rates = taxes.some(({ value }) => value === line.tax)
    ? taxes
    : [...taxes, { value: line.tax, label: `${percentOfTax(Number(line.tax))}%` }];
  return (
    <li class="draft-line" data-line>
      <button type="button" class="draft-line-handle" data-line-handle aria-label={`Move line ${name}`}>
        <Icon name="move" />
      </button>
      <textarea
        class="input draft-line-what"
        name="lineDescription"
        rows={1}
        dir="auto"
        placeholder="What it is"
        data-field="description"
        {...label('What')}
        {...problem('description')}
      >
        {line.description}
      </textarea>
      <Cell caption="Quantity">
        <input
          class="input"
          name="lineQuantity"
          value={line.quantity}
          inputMode="decimal"
          maxLength={20}
          data-field="quantity"
          {...label('Quantity')}
          {...problem('quantity')}
        />
      </Cell>
      <Cell caption="Unit">
        <input
          class="input"
          name="lineUnit"
          value={line.unit}
          maxLength={LONGEST_QUOTE_TEXT.unit}
          dir="auto"
          data-field="unit"
          {...label('Unit')}
          {...problem('unit')}
        />
      </Cell>
      <Cell caption="Price">
        <input
          class="input align-end"
          name="linePrice"
          value={line.price}
          inputMode="decimal"
          maxLength={24}
          data-field="price"
          {...label('Price')}
          {...problem('price')}
        />
      </Cell>
      <Cell caption="Tax">
        <Pick name="lineTax" value={line.tax} choices={rates} field="tax" {...label('Tax')} />
      </Cell>
      <Cell caption="Off, %">
        <input
          class="input"
          name="lineDiscount"
          value={line.discount}
          inputMode="decimal"
          maxLength={8}
          data-field="discount"
          {...label('Discount in percent')}
          {...problem('discount')}
        />
      </Cell>
      <Cell caption="Choice">
        <Pick name="lineChoice" value={line.choice} choices={CHOICES} field="choice" {...label('Choice')} />
      </Cell>
      <output class="draft-line-amount" data-line-amount>
        {row === undefined ? '' : (state.amounts[row] ?? '')}
      </output>
      <button
        type="submit"
        class="button button-quiet button-icon draft-line-remove"
        name="remove"
        value={String(row ?? 0)}
        data-line-remove
        aria-label={`Remove line ${name}`}
      >
        <Icon name="close" />
      </button>
      <p class="field-error draft-line-error" data-line-error hidden={said.length === 0}>
        {said.map(([, message]) => message).join(' ')}
      </p>
    </li>
  );
}

function Cell({ caption, children }: { caption: string; children: preact.ComponentChildren }) {
  return (
    <span class="draft-line-cell">
      <span class="draft-line-caption" aria-hidden="true">
        {caption}
      </span>
      {children}
    </span>
  );
}

function Pick(props: {
  name: string;
  value: string;
  choices: readonly Choice[];
  field: string;
  'aria-label': string;
  'data-label': string;
}) {
  const { value, choices, field, ...select } = props;
  return (
    <select class="input select" data-field={field} {...select}>
      {choices.map((choice) => (
        <option value={choice.value} selected={choice.value === value}>
          {choice.label}
        </option>
      ))}
    </select>
  );
}

function AddLine() {
  return (
    <Button icon="plus" name="add" value="line" data-line-add="">
      Add a line
    </Button>
  );
}
