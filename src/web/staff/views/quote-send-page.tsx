import { Button, ButtonLink } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { Notice } from '../../ui/feedback.js';
import { quoteDraftPath, quotePath, sendQuotePath } from '../../ui/routes.js';
import { type ShellView, StaffPage } from '../../ui/staff-page.js';

/** One way to the customer: what would be said there, or why it is none. */
export type SendingWayView =
  | { by: 'text' | 'email'; to: string; subject: string; words: string }
  | { by: 'text' | 'email'; because: string };

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

const NAMES = { text: 'By text', email: 'By e-mail' } as const;

/** `/quotes/:number/send`: to whom it goes, and what is said. */
export function SendQuotePage({ shell, view }: { shell: ShellView; view: SendQuoteView }) {
  const { number, ways } = view;
  const open = ways.filter((way) => 'to' in way);
  const [first] = open;
  const picked = open.length > 1 ? 'both' : (first?.by ?? 'link');
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
            <fieldset class="bare stack">
              <legend class="visually-hidden">How it gets there</legend>
              {open.length > 1 && <Way value="both" label="By text and by e-mail" picked={picked} />}
              {ways.map((way) => (
                <WayWithWords way={way} picked={picked} />
              ))}
              <Way value="link" label="Only make the link: I hand it over myself" picked={picked} />
            </fieldset>
          </Card>
          <div class="form-foot">
            <ButtonLink href={quoteDraftPath(number)}>Back to the draft</ButtonLink>
            <Button kind="primary" icon="send">
              Send the quote
            </Button>
          </div>
        </form>
      </div>
    </StaffPage>
  );
}

function Way({ value, label, picked }: { value: string; label: string; picked: string }) {
  return (
    <label class="toggle">
      <input type="radio" name="by" value={value} checked={value === picked} />
      <span>{label}</span>
    </label>
  );
}

function WayWithWords({ way, picked }: { way: SendingWayView; picked: string }) {
  if (!('to' in way)) {
    return (
      <p class="muted">
        {NAMES[way.by]}: {way.because}
      </p>
    );
  }
  return (
    <div class="stack">
      <Way value={way.by} label={`${NAMES[way.by]}, to ${way.to}`} picked={picked} />
      <div class="send-words" dir="auto">
        {way.subject !== '' && <strong>{way.subject}</strong>}
        {way.subject !== '' && '\n'}
        {way.words}
      </div>
    </div>
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
