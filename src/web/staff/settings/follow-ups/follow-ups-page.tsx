import type { FollowUpSettings } from '../../../../intake/follow-up/follow-up-settings.js';
import type { FollowUpSaying } from '../../../../intake/follow-up/follow-up-words.js';
import { Button } from '../../../ui/button.js';
import { Card } from '../../../ui/card.js';
import { TextAreaField, TextField } from '../../../ui/field.js';
import { followUpSettingsPath } from '../../../ui/routes/money-settings.js';
import type { ShellView } from '../../../ui/staff-page.js';
import { SettingsFrame } from '../../views/settings-frame.js';

export type FollowUpSettingsView = Omit<FollowUpSettings, 'quoteFollowUpDays' | 'invoiceReminderDays'> & {
  /** As typed: `2, 5`. */
  days: { quote: string; invoice: string };
  errors: Readonly<Record<string, string>>;
};

const LABELS: Record<FollowUpSaying, string> = {
  'quote-1': 'A quote without an answer, the first time',
  'quote-2': 'After that',
  'invoice-1': 'An unpaid invoice, the first time',
  'invoice-2': 'After that',
};
const LANGUAGE_NAMES = new Intl.DisplayNames('en', { type: 'language' });

/** `/settings/follow-ups`: when customers are asked again, and what they read. */
export function FollowUpSettingsPage({ shell, view }: { shell: ShellView; view: FollowUpSettingsView }) {
  const { days, staffDays, errors, languages } = view;
  const error = (name: string) => (errors[name] ? { error: errors[name] } : {});
  const told = (day: number | null) => (day === null ? 'Never.' : `The team is told on day ${day}.`);
  return (
    <SettingsFrame shell={shell} part="follow-ups">
      <form class="stack" method="post" action={followUpSettingsPath()}>
        <Card title="When customers are asked again">
          <div class="stack">
            <div class="fields">
              <TextField
                id="quote-follow-up-days"
                name="quoteFollowUpDays"
                label="Days after a quote was sent"
                value={days.quote}
                hint={told(staffDays.quote)}
                autocomplete="off"
                {...error('quoteFollowUpDays')}
              />
              <TextField
                id="invoice-reminder-days"
                name="invoiceReminderDays"
                label="Days after an invoice was due"
                value={days.invoice}
                hint={told(staffDays.invoice)}
                autocomplete="off"
                {...error('invoiceReminderDays')}
              />
            </div>
            <p class="muted">
              In your opening hours, as the customer writes: by text, Slack or e-mail. It ends with any
              answer, STOP, or a person who takes over. Empty: nobody is asked. What is on its way already
              keeps its next day.
            </p>
          </div>
        </Card>
        <Card title="What customers read">
          <div class="stack">
            <p class="muted">
              {
                '{name}, {business}, {reference}, {total} and {link} are filled in. A sentence with a link that there is not is left out. Empty: Docket’s own words.'
              }
            </p>
            {languages.map(({ language, words }, index) => (
              <details open={index === 0 || Object.keys(errors).some((key) => key.endsWith(`.${language}`))}>
                <summary>{LANGUAGE_NAMES.of(language) ?? language}</summary>
                <div class="stack booking-words">
                  {(Object.keys(LABELS) as FollowUpSaying[]).map((saying) => (
                    <div>
                      <TextAreaField
                        id={`${saying}-${language}`}
                        name={`${saying}.${language}`}
                        label={LABELS[saying]}
                        value={words[saying].text}
                        maxLength={480}
                        {...error(`${saying}.${language}`)}
                      />
                      <p class="field-hint" lang={language} dir="auto">
                        {words[saying].preview}{' '}
                        <span class="muted" lang="en">
                          ({words[saying].texts === 1 ? '1 text' : `${words[saying].texts} texts`})
                        </span>
                      </p>
                    </div>
                  ))}
                </div>
              </details>
            ))}
          </div>
        </Card>
        <p class="form-foot">
          {/* First, so that Enter saves. */}
          <Button kind="primary">Save</Button>
          <Button name="show" value="preview">
            Preview
          </Button>
        </p>
      </form>
    </SettingsFrame>
  );
}
