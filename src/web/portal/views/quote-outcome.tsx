import type { ComponentChildren } from 'preact';
import { Button, ButtonLink } from '../../ui/button.js';
import { Icon, type IconName } from '../../ui/icons.js';
import { fill } from '../words/quote-words.js';
import type { QuotePaymentView, QuoteReceiptView, QuoteStateView, QuoteView } from './quote-view.js';

type AcceptedView = Extract<QuoteStateView, { kind: 'accepted' }>;

/** How it ended, where it has: on top of the quote, with what can be done now. */
export function QuoteOutcome({ view }: { view: QuoteView }) {
  const { state, words } = view;
  switch (state.kind) {
    case 'open':
      return null;
    case 'accepted':
      return (
        <>
          <Accepted view={view} state={state} />
          {state.payment && <Payment payment={state.payment} view={view} />}
          {state.receipt && <Receipt receipt={state.receipt} view={view} />}
        </>
      );
    case 'declined':
      return (
        <Banner icon="close" tone="neutral" title={words.declinedTitle}>
          <p>{words.declinedText}</p>
        </Banner>
      );
    case 'withdrawn':
      return (
        <Banner icon="close" tone="warn" title={words.withdrawnTitle}>
          <p>{fill(words.withdrawnText, { business: view.business.name })}</p>
        </Banner>
      );
    case 'expired':
      return <Expired view={view} asked={state.asked} />;
    case 'superseded':
      return (
        <Banner icon="file" tone="warn" title={words.supersededTitle}>
          <p>
            {words.supersededText} {state.newest ? '' : words.supersededAlone}
          </p>
          {state.newest && (
            <form method="post" action={state.newest}>
              <Button kind="primary">{words.seeNewest}</Button>
            </form>
          )}
        </Banner>
      );
    case 'changing':
      return (
        <Banner icon="edit" tone="warn" title={words.changingTitle}>
          <p>{fill(words.changingText, { business: view.business.name })}</p>
        </Banner>
      );
  }
}

function Banner(props: {
  icon: IconName;
  tone: 'good' | 'warn' | 'neutral';
  title: string;
  children: ComponentChildren;
}) {
  return (
    <section class="quote-banner" data-tone={props.tone} aria-labelledby="outcome-title">
      <span class="quote-banner-icon">
        <Icon name={props.icon} size={24} />
      </span>
      <div>
        <h2 id="outcome-title">{props.title}</h2>
        {props.children}
      </div>
    </section>
  );
}

function Accepted({ view, state }: { view: QuoteView; state: AcceptedView }) {
  const { business, offeredTime, words } = view;
  const { booked, job } = state;
  return (
    <Banner icon="check" tone="good" title={words.acceptedTitle}>
      <p>{fill(words.acceptedText, { business: business.name })}</p>
      {job && <p>{fill(words.acceptedJob, { job })}</p>}
      {booked && (
        <p>
          <strong>{fill(words.acceptedTime, { when: `${booked.when} (${booked.zone})` })}</strong>
        </p>
      )}
      {!booked && offeredTime && <p>{words.timeOpen}</p>}
    </Banner>
  );
}

function Payment({ payment, view: { words } }: { payment: QuotePaymentView; view: QuoteView }) {
  const { amount, bank, link, reference } = payment;
  return (
    <section class="quote-part quote-pay" aria-labelledby="pay-title">
      <h2 id="pay-title">{words.deposit}</h2>
      <p>{fill(words.depositText, { amount })}</p>
      {link && (
        <div>
          <ButtonLink href={link} kind="primary">
            {fill(words.payNow, { amount })}
          </ButtonLink>
        </div>
      )}
      {bank.length > 0 && (
        <div class="quote-bank">
          <h3>{words.payByTransfer}</h3>
          <p class="quote-text">{bank.join('\n')}</p>
          <p>
            {words.paymentReference}: <strong>{reference}</strong>
          </p>
        </div>
      )}
      {!link && bank.length === 0 && <p class="muted">{words.payLater}</p>}
    </section>
  );
}

function Receipt({ receipt, view: { words } }: { receipt: QuoteReceiptView; view: QuoteView }) {
  const { agreed, at, hash, inkUrl, signer } = receipt;
  return (
    <section class="quote-part quote-receipt" aria-labelledby="receipt-title">
      <h2 id="receipt-title">{words.receipt}</h2>
      <dl class="quote-facts">
        <div>
          <dt>{words.signedBy}</dt>
          <dd>
            {inkUrl ? (
              <img class="quote-ink" src={inkUrl} width="300" height="100" alt={words.signature} />
            ) : (
              <span class="quote-signed-name" aria-hidden="true" dir="auto">
                {signer}
              </span>
            )}
            <bdi>{signer}</bdi>
          </dd>
        </div>
        <div>
          <dt>{words.signedAt}</dt>
          <dd>{at}</dd>
        </div>
        {agreed.length > 0 && (
          <div>
            <dt>{words.agreedTo}</dt>
            <dd>
              {agreed.map((one) => (
                <span class="quote-agreed">{one}</span>
              ))}
            </dd>
          </div>
        )}
        <div>
          <dt>{words.documentHash}</dt>
          <dd>
            <code>{hash}</code>
          </dd>
        </div>
      </dl>
    </section>
  );
}

function Expired({ view, asked }: { view: QuoteView; asked: boolean }) {
  const { paths, validUntil, words } = view;
  return (
    <Banner icon="clock" tone="warn" title={words.expiredTitle}>
      <p>{fill(words.expiredText, { date: validUntil })}</p>
      {asked ? (
        <p>
          <strong>{words.renewed}</strong>
        </p>
      ) : (
        <form method="post" action={paths.renew} data-once>
          <Button kind="primary">{words.renewButton}</Button>
        </form>
      )}
    </Banner>
  );
}
