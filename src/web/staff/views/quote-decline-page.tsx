import { LONGEST_REASON } from '../../../quotes/settle-quote.js';
import { Button, ButtonLink } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { Notice } from '../../ui/feedback.js';
import { TextAreaField, Toggle } from '../../ui/field.js';
import { declineQuotePath, quotePath } from '../../ui/routes/quotes.js';
import { type ShellView, StaffPage } from '../../ui/staff-page.js';
import { NAMES_OF_WAYS, type SendingWayView } from './sending-ways.js';

export interface DeclineQuoteView {
  number: number;
  title: string;
  customer: string;
  /** The customer has it. */
  sent: boolean;
  ways: readonly SendingWayView[];
  reason: string;
  tell: boolean;
  /** What is wrong with the reason. */
  error?: string;
}

/** `/quotes/:number/decline`: why staff end a quote, and whether its customer is told. */
export function DeclineQuotePage({ shell, view }: { shell: ShellView; view: DeclineQuoteView }) {
  const { number, sent, ways } = view;
  const verb = sent ? 'Withdraw' : 'Decline';
  return (
    <StaffPage shell={shell} title={`${verb} Q-${number}`} place="quotes">
      <div class="narrow">
        <header class="page-head">
          <div>
            <p class="record-reference">
              <a href={quotePath(number)}>{`Q-${number}`}</a> · <bdi>{view.customer}</bdi>
            </p>
            <h1>{`${verb} the quote`}</h1>
          </div>
        </header>
        <form class="stack" method="post" action={declineQuotePath(number)}>
          <Notice tone="warn">
            It ends here: nobody can accept it any more, and a saved passcode is destroyed for good. Photos,
            messages and the feed stay.
          </Notice>
          <Card title={view.title === '' ? `Q-${number}` : view.title}>
            <TextAreaField
              id="decline-reason"
              name="reason"
              label="Why"
              value={view.reason}
              hint="For the feed: the customer does not read it."
              maxLength={LONGEST_REASON}
              {...(view.error ? { error: view.error } : {})}
            />
          </Card>
          <Card title="The customer">
            <div class="stack">
              {ways.some((way) => 'to' in way) && (
                <Toggle
                  id="decline-tell"
                  name="tell"
                  on={view.tell}
                  label="Tell them that it was withdrawn"
                />
              )}
              {ways.map((way) => (
                <WayWords way={way} />
              ))}
            </div>
          </Card>
          <div class="form-foot">
            <ButtonLink href={quotePath(number)}>Keep it</ButtonLink>
            <Button kind="danger" icon="close">
              {`${verb} the quote`}
            </Button>
          </div>
        </form>
      </div>
    </StaffPage>
  );
}

function WayWords({ way }: { way: SendingWayView }) {
  if (!('to' in way)) {
    return (
      <p class="muted">
        {NAMES_OF_WAYS[way.by]}: {way.because}
      </p>
    );
  }
  return (
    <div>
      <p class="muted">
        {NAMES_OF_WAYS[way.by]}, to <bdi>{way.to}</bdi>:
      </p>
      <div class="send-words" dir="auto">
        {way.subject !== '' && <strong>{way.subject}</strong>}
        {way.subject !== '' && '\n'}
        {way.words}
      </div>
    </div>
  );
}
