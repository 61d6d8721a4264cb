import { Badge } from '../../ui/badge.js';
import { ActionButton, ButtonLink } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { Notice } from '../../ui/feedback.js';
import { invoicePath, invoicesPath, makePaperPath } from '../../ui/routes/invoices.js';
import { type ShellView, StaffPage } from '../../ui/staff-page.js';
import { LineTable, Totals } from './bill-lines.js';
import { InvoiceActions, PayLinkCard } from './invoice-actions.js';
import { DraftEditor } from './invoice-editor.js';
import type { InvoicePageView, MissingPaperView } from './invoice-view.js';
import { PaymentsCard } from './payments-card.js';
import { SentPapers } from './sent-papers.js';
import { TakenNotice } from './taken-notice.js';

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
        {view.held && <Notice tone="warn">{view.held}</Notice>}
        {view.taken && <TakenNotice secrets={view.taken} back={invoicePath(view.key)} />}
        {view.error && <Notice tone="bad">{view.error}</Notice>}
        {view.warnings.map((text) => (
          <Notice tone="warn">{text}</Notice>
        ))}
        {view.issued.missing?.map((paper) => (
          <MissingPaper invoiceKey={view.key} paper={paper} />
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
            {view.issued.sent && view.issued.sent.length > 0 && <SentPapers sent={view.issued.sent} />}
          </div>
        </div>
      </article>
    </StaffPage>
  );
}

/** A paper that was stopped, and where; or one that nobody has made yet. */
function MissingPaper({ invoiceKey, paper }: { invoiceKey: string | number; paper: MissingPaperView }) {
  const { what, places, paymentId } = paper;
  return (
    <Notice tone="warn">
      {places.length === 0 ? (
        <p>{what} is not made yet. It is made by itself within a minute.</p>
      ) : (
        <>
          <p>
            {what} was not made: it would show a passcode. Take it out there, or end the passcode where it is
            kept, then make it again. Nothing was sent.
          </p>
          <ul>
            {places.map(({ text, path }) => (
              <li>{path ? <a href={path}>{text}</a> : text}</li>
            ))}
          </ul>
        </>
      )}
      <ActionButton
        action={makePaperPath(invoiceKey)}
        small
        {...(paymentId ? { name: 'payment', value: paymentId } : {})}
      >
        Make it now
      </ActionButton>
    </Notice>
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
  const { remindersPath } = view.issued;
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
      {remindersPath && (
        <p>
          <a href={remindersPath}>Reminders</a>
        </p>
      )}
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
