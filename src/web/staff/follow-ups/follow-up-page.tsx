import type { FollowUpPage as FollowUpPageOf } from '../../../intake/follow-up/follow-up-of.js';
import { Button } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { Time } from '../../ui/locale.js';
import { followUpStopPath } from '../../ui/routes/follow-ups.js';
import { PageHead, type ShellView, StaffPage } from '../../ui/staff-page.js';

const WAYS: Readonly<Record<string, string>> = {
  sms: 'text',
  slack: 'Slack',
  email: 'e-mail',
  web: 'message',
};
const STATES: Readonly<Record<string, string>> = {
  waiting: 'on its way',
  delivered: 'delivered',
  failed: 'not delivered',
  stopped: 'not sent',
};

/** `/quotes/:number/follow-ups` and `/invoices/:number/follow-ups`: what was said when, and what comes next. */
export function FollowUpPage({ shell, view }: { shell: ShellView; view: FollowUpPageOf }) {
  const { kind, number, reference, said, next, mayStop } = view;
  const title = kind === 'quote' ? 'Follow-ups' : 'Reminders';
  return (
    <StaffPage shell={shell} title={`${title} of ${reference}`} place="jobs">
      <div class="narrow">
        <PageHead title={`${title} of ${reference}`}>
          <a class="button button-plain" href={`/${kind}s/${number}`}>
            Back to {reference}
          </a>
        </PageHead>
        <Card title="What was said">
          {said.length === 0 && <p class="muted">Nothing yet.</p>}
          <ul class="plain-list">
            {said.map((one) => (
              <li>
                <p dir="auto">{one.text}</p>
                <p class="muted">
                  <Time at={one.at.toISOString()} /> by {WAYS[one.by] ?? one.by}
                  {STATES[one.state] && `, ${STATES[one.state]}`}
                  {one.failure && `: ${one.failure}`}
                </p>
              </li>
            ))}
          </ul>
        </Card>
        <Card title="What comes next">
          {next ? (
            <p>
              <Time at={next.at.toISOString()} />:{' '}
              {next.what === 'customer'
                ? 'the customer is asked again, unless there is an answer before.'
                : 'the team is told that there is no answer.'}
            </p>
          ) : (
            <p class="muted">Nothing: nobody is asked any more.</p>
          )}
          {next && mayStop && (
            <form method="post" action={followUpStopPath({ kind, number })}>
              <p class="form-foot">
                <Button>Stop following up</Button>
              </p>
            </form>
          )}
        </Card>
      </div>
    </StaffPage>
  );
}
