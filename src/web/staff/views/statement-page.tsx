import { Button } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { Notice } from '../../ui/feedback.js';
import { type Choice, SelectField, TextField } from '../../ui/field.js';
import { customerPath, statementPath } from '../../ui/routes/customers.js';
import { PageHead, type ShellView, StaffPage } from '../../ui/staff-page.js';
import { MadePapers, type MadePaperView } from './made-papers.js';
import { SendingWays, type SendingWayView } from './sending-ways.js';
import { SentPapers, type SentPaperView } from './sent-papers.js';

export interface StatementView {
  customer: { id: string; name: string };
  from: string;
  until: string;
  currency: string;
  /** What this customer was ever billed in, where that is more than one. */
  currencies: readonly Choice[];
  /** As the customer gets it, escaped by what rendered it; absent where the time cannot be shown. */
  html?: string;
  /** Its language. */
  language: string;
  formId: string;
  ways: readonly SendingWayView[];
  /** The newest first. */
  made: readonly MadePaperView[];
  sent: readonly SentPaperView[];
  errors: Readonly<Record<string, string>>;
  refused?: string;
}

/** `/customers/:id/statement`: what a customer was billed and paid in a time, to look at and to send. */
export function StatementPage({ shell, view }: { shell: ShellView; view: StatementView }) {
  const { customer, html, refused } = view;
  return (
    <StaffPage shell={shell} title={`Statement of ${customer.name}`} place="customers">
      <div class="stack statement">
        <PageHead title="Statement" />
        <p>
          <a href={customerPath(customer.id)}>
            <bdi>{customer.name}</bdi>
          </a>
        </p>
        {refused && <Notice tone="bad">{refused}</Notice>}
        <Period view={view} />
        {html && (
          <div lang={view.language}>
            {/* biome-ignore lint/security/noDangerouslySetInnerHtml: rendered from its view by documents/html, which escapes. */}
            <div dangerouslySetInnerHTML={{ __html: html }} />
          </div>
        )}
        {html && <Handing view={view} />}
        {view.made.length > 0 && <MadePapers made={view.made} />}
        {view.sent.length > 0 && <SentPapers sent={view.sent} />}
      </div>
    </StaffPage>
  );
}

function Period({ view }: { view: StatementView }) {
  const { customer, from, until, currency, currencies, errors } = view;
  return (
    <Card title="Time">
      <form class="stack" method="get" action={statementPath(customer.id)}>
        <div class="field-pair">
          <TextField
            id="statement-from"
            name="from"
            type="date"
            label="From"
            value={from}
            required
            {...(errors.from ? { error: errors.from } : {})}
          />
          <TextField
            id="statement-until"
            name="until"
            type="date"
            label="Up to and with"
            value={until}
            required
            {...(errors.until ? { error: errors.until } : {})}
          />
          {currencies.length > 1 && (
            <SelectField
              id="statement-currency"
              name="currency"
              label="Currency"
              choices={currencies}
              value={currency}
            />
          )}
        </div>
        <p class="form-foot">
          <Button>Show</Button>
        </p>
      </form>
    </Card>
  );
}

function Handing({ view }: { view: StatementView }) {
  const { customer, from, until, currency, formId, ways } = view;
  return (
    <Card title="Give it to the customer">
      <form class="stack" method="post" action={statementPath(customer.id)}>
        <input type="hidden" name="from" value={from} />
        <input type="hidden" name="until" value={until} />
        <input type="hidden" name="currency" value={currency} />
        <input type="hidden" name="formId" value={formId} />
        <SendingWays ways={ways} />
        <p class="form-foot">
          <Button name="do" value="make" icon="file">
            Only make the PDF
          </Button>
          {ways.some((way) => 'to' in way) && (
            <Button kind="primary" icon="send" name="do" value="send">
              Send
            </Button>
          )}
        </p>
      </form>
    </Card>
  );
}
