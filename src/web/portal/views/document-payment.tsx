import { Button, ButtonLink } from '../../ui/button.js';
import { Notice } from '../../ui/feedback.js';
import { Icon } from '../../ui/icons.js';

/** How an invoice stands, written out in its customer's language. */
export type PaymentView =
  | { kind: 'settled'; title: string; text: string }
  /** Paid, and not known to be yet. */
  | { kind: 'waiting'; title: string; text: string; again: { path: string; label: string } }
  | {
      kind: 'due';
      title: string;
      amount: string;
      partPaid?: string;
      due?: { text: string; overdue: boolean };
      /** POST: to the provider's page. */
      pay?: { action: string; label: string };
      bank?: { title: string; details: string; reference: string };
      /** How it is paid is told another way. */
      later?: string;
      error?: string;
    };

/** What is to be paid, above the invoice that says so. */
export function DocumentPayment({ view }: { view: PaymentView }) {
  const tone = view.kind === 'settled' ? 'good' : view.kind === 'waiting' ? 'accent' : undefined;
  return (
    <section class="paper-payment" aria-labelledby="payment-title" {...(tone ? { 'data-tone': tone } : {})}>
      {view.kind === 'due' ? <Due view={view} /> : <Standing view={view} />}
    </section>
  );
}

function Standing({ view }: { view: Exclude<PaymentView, { kind: 'due' }> }) {
  return (
    <>
      <h2 id="payment-title">
        <Icon name={view.kind === 'settled' ? 'check' : 'clock'} /> {view.title}
      </h2>
      <p>{view.text}</p>
      {view.kind === 'waiting' && (
        <p>
          <ButtonLink href={view.again.path}>{view.again.label}</ButtonLink>
        </p>
      )}
    </>
  );
}

function Due({ view }: { view: Extract<PaymentView, { kind: 'due' }> }) {
  const { title, amount, partPaid, due, pay, bank, later, error } = view;
  return (
    <>
      {error && <Notice tone="bad">{error}</Notice>}
      <h2 id="payment-title">
        {title} <strong class="amount">{amount}</strong>
      </h2>
      {partPaid && <p>{partPaid}</p>}
      {due && <p class={due.overdue ? 'paper-overdue' : 'muted'}>{due.text}</p>}
      {pay && (
        <form method="post" action={pay.action} data-once>
          <Button kind="primary">{pay.label}</Button>
        </form>
      )}
      {bank && (
        <div class="quote-bank">
          <h3>{bank.title}</h3>
          <p class="quote-text" dir="auto">
            {bank.details}
          </p>
          <p>
            <strong>{bank.reference}</strong>
          </p>
        </div>
      )}
      {later && <p class="muted">{later}</p>}
    </>
  );
}
