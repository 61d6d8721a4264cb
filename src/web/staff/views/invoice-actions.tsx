import { ActionButton, Button, ButtonLink } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { Dialog } from '../../ui/dialog.js';
import { Notice } from '../../ui/feedback.js';
import { TextAreaField, TextField, Toggle } from '../../ui/field.js';
import { Icon } from '../../ui/icons.js';
import { Time } from '../../ui/locale.js';
import {
  closePayLinkPath,
  creditInvoicePath,
  discardInvoicePath,
  payLinkPath,
} from '../../ui/routes/invoices.js';
import type { CreditFormView, InvoicePageView } from './invoice-view.js';
import { PaymentDialog } from './payments-card.js';

/** What may be done with an invoice as it is. */
export function InvoiceActions({ view }: { view: InvoicePageView }) {
  const { draft, issued, key } = view;
  return (
    <div class="page-actions">
      {issued.payment && (
        <>
          <Opens dialog="record-payment" kind={issued.isOpen ? 'primary' : 'plain'} icon="check">
            Record payment
          </Opens>
          <PaymentDialog invoiceKey={key} form={issued.payment} />
        </>
      )}
      {issued.sendPath && (
        <ButtonLink href={issued.sendPath} icon="send">
          {issued.sent && issued.sent.length > 0 ? 'Send again' : 'Send'}
        </ButtonLink>
      )}
      {issued.pdfPath && (
        <ButtonLink href={issued.pdfPath} icon="download">
          PDF
        </ButtonLink>
      )}
      {issued.credit && <CreditDialog invoiceKey={key} form={issued.credit} />}
      {draft?.canDiscard && (
        <ActionButton action={discardInvoicePath(key)} kind="quiet" confirm="Throw this draft away?">
          Discard
        </ActionButton>
      )}
    </div>
  );
}

function Opens(props: { dialog: string; kind?: string; icon: 'check' | 'back'; children: string }) {
  return (
    <button type="button" class={`button button-${props.kind ?? 'plain'}`} data-dialog-open={props.dialog}>
      <Icon name={props.icon} />
      <span>{props.children}</span>
    </button>
  );
}

function CreditDialog({ invoiceKey, form }: { invoiceKey: string | number; form: CreditFormView }) {
  return (
    <>
      <Opens dialog="credit-invoice" kind="quiet" icon="back">
        Credit…
      </Opens>
      <Dialog id="credit-invoice" title="Make a credit note" shown={form.error !== undefined}>
        <form class="stack" method="post" action={creditInvoicePath(invoiceKey)}>
          {form.error && <Notice tone="bad">{form.error}</Notice>}
          <input type="hidden" name="formId" value={form.formId} />
          <p class="muted">
            An issued invoice does not change: a credit note takes from it. {form.left} is left to credit.
          </p>
          <TextField
            id="credit-amount"
            name="amount"
            label="Amount"
            hint="With its tax. Leave it as it is to credit all that is left."
            value={form.amount}
            inputMode="decimal"
            required
          />
          {form.lines.length > 1 && <CreditLines lines={form.lines} />}
          <TextAreaField
            id="credit-reason"
            name="reason"
            label="Why, as the credit note says it"
            value={form.reason}
            maxLength={500}
            required
          />
          {form.stage && (
            <Toggle
              id="credit-again"
              name="again"
              label={`“${form.stage}” is to be invoiced again`}
              on={false}
            />
          )}
          <div class="dialog-foot">
            <button type="button" class="button button-plain" data-dialog-close>
              Cancel
            </button>
            <Button kind="danger">Make credit note</Button>
          </div>
        </form>
      </Dialog>
    </>
  );
}

/** What is credited of single lines, each with its own tax: then the amount above counts no more. */
function CreditLines({ lines }: Pick<CreditFormView, 'lines'>) {
  return (
    <details open={lines.some(({ typed }) => typed !== '')}>
      <summary>Line by line instead</summary>
      <div class="stack">
        {lines.map(({ position, description, gross, typed }) => (
          <TextField
            id={`credit-line-${position}`}
            name={`line.${position}`}
            label={description.split('\n')[0] ?? description}
            hint={`With its tax, at most ${gross}.`}
            value={typed}
            inputMode="decimal"
          />
        ))}
      </div>
    </details>
  );
}

type PayLink = NonNullable<InvoicePageView['issued']['payLink']>;

/** A page where the customer pays by card. */
export function PayLinkCard({ invoiceKey, payLink }: { invoiceKey: string | number; payLink: PayLink }) {
  const { open } = payLink;
  return (
    <Card title="Pay by link" part="pay-link">
      {open ? (
        <div class="stack">
          <p>
            <strong class="amount">{open.amount}</strong>{' '}
            <span class="muted">
              made <Time at={open.madeAt} />
            </span>
          </p>
          <div class="copy-field">
            <label class="visually-hidden" for="pay-link-url">
              Address of the page
            </label>
            <input id="pay-link-url" class="input" type="text" readOnly value={open.url} />
            <button type="button" class="button button-plain" data-copy="#pay-link-url">
              <Icon name="clip" />
              <span>Copy</span>
            </button>
          </div>
          {payLink.canClose && (
            <ActionButton action={closePayLinkPath(invoiceKey)} kind="quiet" small icon="close">
              Close the link
            </ActionButton>
          )}
        </div>
      ) : (
        <div class="stack">
          <p class="muted">
            A page of the payment provider’s, for what is open now. It works until it is paid.
          </p>
          {payLink.canOpen && (
            <ActionButton action={payLinkPath(invoiceKey)} icon="link">
              Make a link
            </ActionButton>
          )}
        </div>
      )}
    </Card>
  );
}
