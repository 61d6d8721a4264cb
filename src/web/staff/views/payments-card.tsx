import { Button, ButtonLink } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { Dialog } from '../../ui/dialog.js';
import { Notice } from '../../ui/feedback.js';
import { type Choice, Segments, TextField } from '../../ui/field.js';
import { invoicePaymentsPath, refundPath } from '../../ui/routes/invoices.js';
import type { InvoicePageView, MoneyFormView, PaymentView, RefundFormView } from './invoice-view.js';

const HAND: readonly Choice[] = [
  { value: 'card', label: 'Card' },
  { value: 'cash', label: 'Cash' },
  { value: 'transfer', label: 'Transfer' },
];

/** Every payment and refund of an invoice, with its receipt. */
export function PaymentsCard({ view }: { view: InvoicePageView }) {
  return (
    <Card title="Payments" part="payments">
      {view.payments.length === 0 ? (
        <p class="muted">Nothing was paid yet.</p>
      ) : (
        <ul class="plain-list">
          {view.payments.map((payment) => (
            <li class="payment">
              <Payment payment={payment} />
              {(payment.refund || payment.sendPath) && (
                <span class="payment-refund">
                  {payment.sendPath && (
                    <ButtonLink href={payment.sendPath} kind="quiet" small title={`Send ${payment.receipt}`}>
                      Send receipt
                    </ButtonLink>
                  )}
                  {payment.refund && <Refund invoiceKey={view.key} payment={payment} form={payment.refund} />}
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}

function Payment({ payment }: { payment: PaymentView }) {
  const about = [payment.reference, payment.by && `by ${payment.by}`].filter(Boolean).join(' · ');
  return (
    <>
      <span>
        {payment.kind === 'refund' ? 'Refund, ' : ''}
        {payment.method}
      </span>
      <span class="muted">{payment.day}</span>
      <span class="amount">
        {payment.kind === 'refund' ? '−' : ''}
        {payment.amount}
      </span>
      <span class="payment-about muted" dir="auto">
        {payment.receiptPath ? (
          <a href={payment.receiptPath} target="_blank" rel="noopener">
            {payment.receipt}
          </a>
        ) : (
          payment.receipt
        )}
        {about && ` · ${about}`}
      </span>
    </>
  );
}

function Refund(props: { invoiceKey: string | number; payment: PaymentView; form: RefundFormView }) {
  const { invoiceKey, payment, form } = props;
  const id = `refund-${payment.id}`;
  return (
    <>
      <button type="button" class="button button-quiet button-small" data-dialog-open={id}>
        Refund…
      </button>
      <Dialog id={id} title="Give money back" shown={form.error !== undefined}>
        <form class="stack" method="post" action={refundPath(invoiceKey, payment.id)}>
          <p class="muted">
            {form.byProvider
              ? `It goes back the way it came, through the payment provider. ${form.left} of this payment is left.`
              : `Give it back first, then record it here. ${form.left} of this payment is left.`}
          </p>
          <MoneyFields id={id} form={form} methods={form.byProvider ? [] : form.methods} />
          <TextField
            id={`${id}-reference`}
            name="reference"
            label="Why, for the receipt and the feed"
            value={form.reference}
            maxLength={120}
            required
          />
          <Foot verb="Refund" danger />
        </form>
      </Dialog>
    </>
  );
}

/** Records what was paid by hand. */
export function PaymentDialog({ invoiceKey, form }: { invoiceKey: string | number; form: MoneyFormView }) {
  return (
    <Dialog id="record-payment" title="Record a payment" shown={form.error !== undefined}>
      <form class="stack" method="post" action={invoicePaymentsPath(invoiceKey)}>
        <MoneyFields id="payment" form={form} methods={HAND} />
        <TextField
          id="payment-reference"
          name="reference"
          label="Reference (optional)"
          hint="What is on the slip or the bank statement."
          value={form.reference}
          maxLength={120}
        />
        <Foot verb="Record payment" />
      </form>
    </Dialog>
  );
}

function MoneyFields(props: { id: string; form: MoneyFormView; methods: readonly Choice[] }) {
  const { id, form, methods } = props;
  return (
    <>
      {form.error && <Notice tone="bad">{form.error}</Notice>}
      <input type="hidden" name="formId" value={form.formId} />
      {methods.length > 0 && <Segments name="method" label="How" choices={methods} value={form.method} />}
      <div class="field-pair">
        <TextField
          id={`${id}-amount`}
          name="amount"
          label="Amount"
          value={form.amount}
          inputMode="decimal"
          autocomplete="off"
          required
        />
        <TextField
          id={`${id}-day`}
          name="paidOn"
          label="Day"
          type="date"
          value={form.paidOn}
          max={form.today}
        />
      </div>
    </>
  );
}

function Foot({ verb, danger }: { verb: string; danger?: boolean }) {
  return (
    <div class="dialog-foot">
      <button type="button" class="button button-plain" data-dialog-close>
        Cancel
      </button>
      <Button kind={danger ? 'danger' : 'primary'}>{verb}</Button>
    </div>
  );
}
