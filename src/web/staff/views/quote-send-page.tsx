import { Button, ButtonLink } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { Notice } from '../../ui/feedback.js';
import { previewQuotePath, quoteDraftPath, quotePath, sendQuotePath } from '../../ui/routes/quotes.js';
import { type ShellView, StaffPage } from '../../ui/staff-page.js';
import { SendingWays, type SendingWayView } from './sending-ways.js';

export interface SendQuoteView {
  number: number;
  reference: string;
  title: string;
  customer: string;
  /** Of the draft as it is shown here. */
  revision: number;
  total: string;
  ways: readonly SendingWayView[];
  /** Why it was not sent. */
  error?: string;
}

/** `/quotes/:number/send`: to whom it goes, and what is said. */
export function SendQuotePage({ shell, view }: { shell: ShellView; view: SendQuoteView }) {
  const { number, ways } = view;
  return (
    <StaffPage shell={shell} title={`Send ${view.reference}`} place="quotes">
      <div class="narrow">
        <header class="page-head">
          <div>
            <p class="record-reference">
              <a href={quotePath(number)}>{view.reference}</a> · <bdi>{view.customer}</bdi>
            </p>
            <h1>Send the quote</h1>
          </div>
        </header>
        <form class="stack" method="post" action={sendQuotePath(number)}>
          {view.error && <Notice tone="bad">Nothing was sent. {view.error}</Notice>}
          <input type="hidden" name="seen" value={String(view.revision)} />
          <Card title={view.title === '' ? view.reference : view.title}>
            <dl class="sum">
              <div class="sum-total">
                <dt>Total</dt>
                <dd>{view.total}</dd>
              </div>
            </dl>
            <p class="muted">
              What is sent stays as it is: the customer keeps this version, and a change is the next one.
            </p>
          </Card>
          <Card title="How it gets there">
            <SendingWays ways={ways} link="Only make the link: I hand it over myself" />
          </Card>
          <div class="form-foot">
            <ButtonLink href={quoteDraftPath(number)}>Back to the draft</ButtonLink>
            <ButtonLink href={previewQuotePath(number)} icon="eye">
              Preview
            </ButtonLink>
            <Button kind="primary" icon="send">
              Send the quote
            </Button>
          </div>
        </form>
      </div>
    </StaffPage>
  );
}

export interface SentQuoteView {
  number: number;
  reference: string;
  link: string;
  /** Why the customer was not told. */
  because?: string;
}

/** The answer to sending: it is out, and this is the customer's way to it. */
export function SentQuotePage({ shell, view }: { shell: ShellView; view: SentQuoteView }) {
  return (
    <StaffPage shell={shell} title={`${view.reference} sent`} place="quotes">
      <div class="narrow stack">
        <header class="page-head">
          <h1>{view.because ? `${view.reference} is ready` : `${view.reference} is on its way`}</h1>
        </header>
        {view.because && <Notice tone="warn">The customer was not told: {view.because}</Notice>}
        <Card title="The customer’s way to it">
          <p class="muted">It is shown this once. A new one can be made on the quote’s page.</p>
          <p class="offer-link">
            <input id="quote-link" class="input" value={view.link} readOnly aria-label="Link to the quote" />
            <button type="button" class="button button-plain" data-copy="#quote-link">
              <span>Copy</span>
            </button>
          </p>
          <p>
            <ButtonLink href={quotePath(view.number)} kind="primary">
              Go to the quote
            </ButtonLink>
          </p>
        </Card>
      </div>
    </StaffPage>
  );
}
