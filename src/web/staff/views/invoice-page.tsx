import { Badge } from '../../ui/badge.js';
import { ButtonLink } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { Notice } from '../../ui/feedback.js';
import { invoicesPath } from '../../ui/invoice-routes.js';
import { type ShellView, StaffPage } from '../../ui/staff-page.js';
import { LineTable, Totals } from './bill-lines.js';
import { InvoiceActions, PayLinkCard } from './invoice-actions.js';
import { DraftEditor } from './invoice-editor.js';
import type { InvoicePageView } from './invoice-view.js';
import { PaymentsCard } from './payments-card.js';

/** `/invoices/:key`: a draft to be written, an issued invoice, or a credit note. */
export function InvoicePage({ shell, view }: { shell: ShellView; view: InvoicePageView }) {
  return (
    <StaffPage shell={shell} title={`${view.reference} ${view.title}`} place="invoices">
      <article class="invoice">
        <header class="page-head">
          <div>
            <p class="record-reference">
              <a href={invoicesPath()}>Invoices</a> {view.reference}
            </p>
            <h1>
              <bdi>{view.title}</bdi>
            </h1>
            <p class="invoice-whose">
              <Badge tone={view.badge.tone}>{view.badge.label}</Badge>
              {view.customer.path ? (
                <a href={view.customer.path}>
                  <bdi>{view.customer.name}</bdi>
                </a>
              ) : (
                <bdi>{view.customer.name}</bdi>
              )}
              {view.links.map(({ label, text, path }) => (
                <span>
                  <span class="muted">{label}</span> <a href={path}>{text}</a>
                </span>
              ))}
            </p>
          </div>
          <InvoiceActions view={view} />
        </header>
        {view.error && <Notice tone="bad">{view.error}</Notice>}
        {view.warnings.map((text) => (
          <Notice tone="warn">{text}</Notice>
        ))}
        <div class="invoice-columns">
          <div class="invoice-main">
            {view.draft ? (
              <DraftEditor invoiceKey={view.key} draft={view.draft} totals={view.totals} lines={view.lines} />
            ) : (
              <LinesCard view={view} />
            )}
          </div>
          <div class="invoice-side">
            <Facts view={view} />
            {view.issued.payLink && <PayLinkCard invoiceKey={view.key} payLink={view.issued.payLink} />}
            {view.kind === 'invoice' && !view.draft && <PaymentsCard view={view} />}
            {view.creditNotes.length > 0 && <CreditNotes notes={view.creditNotes} />}
          </div>
        </div>
      </article>
    </StaffPage>
  );
}

function LinesCard({ view }: { view: InvoicePageView }) {
  return (
    <Card title={view.kind === 'invoice' ? 'What it is for' : 'What is credited'} flush>
      <LineTable lines={view.lines} />
      <Totals totals={view.totals} />
      {view.note !== '' && (
        <p class="invoice-note" dir="auto">
          {view.note}
        </p>
      )}
    </Card>
  );
}

function Facts({ view }: { view: InvoicePageView }) {
  if (view.facts.length === 0) return null;
  return (
    <Card title={view.kind === 'invoice' ? 'Invoice' : 'Credit note'}>
      <dl class="booking-facts">
        {view.facts.map(({ label, text }) => (
          <div>
            <dt>{label}</dt>
            <dd dir="auto">{text}</dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}

function CreditNotes({ notes }: { notes: InvoicePageView['creditNotes'] }) {
  return (
    <Card title="Credit notes">
      <ul class="plain-list">
        {notes.map(({ reference, path, amount, day }) => (
          <li class="payment">
            <ButtonLink href={path} small kind="quiet">
              {reference}
            </ButtonLink>
            <span class="muted">{day}</span>
            <span class="amount">−{amount}</span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
