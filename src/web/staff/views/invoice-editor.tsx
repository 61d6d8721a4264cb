import { Button } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { Select, TextAreaField, TextField } from '../../ui/field.js';
import { Icon } from '../../ui/icons.js';
import { invoicePath, issueInvoicePath } from '../../ui/routes/invoices.js';
import { LineTable, Totals } from './bill-lines.js';
import type {
  AmountView,
  DraftLineView,
  DraftPhotosView,
  DraftView,
  InvoiceLineView,
} from './invoice-view.js';

/** A draft: its words and lines in one form. Saving shows what it comes to; issuing saves first. */
export function DraftEditor(props: {
  invoiceKey: string | number;
  draft: DraftView;
  lines: readonly InvoiceLineView[];
  totals: readonly AmountView[];
}) {
  const { invoiceKey, draft, lines, totals } = props;
  const { errors } = draft;
  return (
    <form class="stack" method="post" action={draft.checkoutPath ?? invoicePath(invoiceKey)} data-draft-form>
      <input type="hidden" name="revision" value={draft.revision} />
      <Card title="What it is for">
        <div class="stack">
          <TextField
            id="invoice-title"
            name="title"
            label="Title"
            value={draft.title}
            maxLength={120}
            required
            disabled={!draft.canSave && !draft.canIssue}
            {...(errors.title ? { error: errors.title } : {})}
          />
          {draft.lines ? (
            <Lines draft={draft} lines={draft.lines} />
          ) : (
            <div class="bill-fixed">
              <LineTable lines={lines} />
              <p class="muted">These lines come from the plan of the job.</p>
            </div>
          )}
          <Totals totals={totals} />
          <TextAreaField
            id="invoice-note"
            name="note"
            label="Note to the customer (optional)"
            value={draft.note}
            maxLength={4000}
            {...(errors.note ? { error: errors.note } : {})}
          />
          {draft.photos && <Photos photos={draft.photos} error={errors.photoIds} />}
          <div class="form-foot">
            {draft.lines && (
              <Button kind="quiet" icon="plus" name="press" value="more" formNoValidate>
                More lines
              </Button>
            )}
            {draft.canSave && (
              <Button name="press" value="save">
                Save draft
              </Button>
            )}
            {draft.canIssue && (
              <Button
                kind="primary"
                icon="check"
                formAction={draft.checkoutPath ?? issueInvoicePath(invoiceKey)}
              >
                {draft.checkoutPath ? 'Check out and issue' : 'Save and issue'}
              </Button>
            )}
          </div>
          {draft.canIssue && (
            <p class="muted field-hint">
              Issued, it gets its number and does not change any more. What is wrong is put right by a credit
              note.
            </p>
          )}
        </div>
      </Card>
    </form>
  );
}

/** The photos of the job, to tick those that the invoice shows. */
function Photos({ photos, error }: { photos: DraftPhotosView; error: string | undefined }) {
  const { choices, hidden } = photos;
  return (
    <fieldset class="line-fields">
      <legend>Photos</legend>
      <input type="hidden" name="photos" value="1" />
      {error && (
        <p class="field-error">
          <Icon name="warn" size={14} /> {error}
        </p>
      )}
      <p class="muted field-hint">
        {choices.length === 0
          ? 'The job has no photos that the customer may see.'
          : 'Those that are ticked stand on the invoice. Photos for staff only, and those that wait for a look, are not here.'}
        {hidden > 0 &&
          ` ${hidden} that ${hidden === 1 ? 'was' : 'were'} chosen may not be shown any more: saving leaves ${hidden === 1 ? 'it' : 'them'} out.`}
      </p>
      <ul class="draft-photos">
        {choices.map(({ id, url, name, chosen }) => (
          <li>
            <label class="draft-photo">
              <input type="checkbox" name="photo" value={id} checked={chosen} />
              <img src={url} alt={name} width={96} height={96} loading="lazy" />
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}

function Lines({ draft, lines }: { draft: DraftView; lines: readonly DraftLineView[] }) {
  const price = `Price in ${draft.currency}, ${draft.pricesIncludeTax ? 'with' : 'without'} tax`;
  return (
    <fieldset class="line-fields">
      <legend>Lines</legend>
      {draft.errors.lines && (
        <p class="field-error">
          <Icon name="warn" size={14} /> {draft.errors.lines}
        </p>
      )}
      <p class="muted field-hint">{price}. A line that is emptied is left out.</p>
      <ol class="plain-list">
        {lines.map((line, at) => (
          <li class="line-field">
            <LineFields line={line} at={at} taxRates={draft.taxRates} />
          </li>
        ))}
      </ol>
    </fieldset>
  );
}

function LineFields(props: { line: DraftLineView; at: number; taxRates: DraftView['taxRates'] }) {
  const { line, at, taxRates } = props;
  const id = `line-${at + 1}`;
  const field = (name: keyof DraftLineView, label: string, more: object = {}) => (
    <label class="line-cell" data-cell={name} for={`${id}-${name}`}>
      <span>{label}</span>
      <input
        id={`${id}-${name}`}
        class="input"
        type="text"
        dir="auto"
        name={`lines.${at}.${name}`}
        value={line[name] ?? ''}
        autocomplete="off"
        {...(line.error ? { 'aria-invalid': true as const, 'aria-describedby': `${id}-error` } : {})}
        {...more}
      />
    </label>
  );
  const decimal = { inputMode: 'decimal' as const, maxLength: 20 };
  return (
    <>
      {field('description', 'What', { maxLength: 500 })}
      {field('quantity', 'Quantity', decimal)}
      {field('unit', 'Unit', { maxLength: 20 })}
      {field('price', 'Price', decimal)}
      {field('discount', 'Discount %', decimal)}
      {taxRates.length > 1 && (
        <label class="line-cell" data-cell="tax" for={`${id}-tax`}>
          <span>Tax</span>
          <Select id={`${id}-tax`} name={`lines.${at}.taxBp`} choices={taxRates} value={line.taxBp} />
        </label>
      )}
      {taxRates.length === 1 && <input type="hidden" name={`lines.${at}.taxBp`} value={line.taxBp} />}
      {line.error && (
        <p class="field-error" id={`${id}-error`}>
          <Icon name="warn" size={14} /> {line.error}
        </p>
      )}
    </>
  );
}
