import { Card } from '../../ui/card.js';
import { Time } from '../../ui/locale.js';

/** One time that a paper was sent. */
export interface SentPaperView {
  title: string;
  at: string;
  by?: string;
  /** `text to +1…, delivered`. */
  ways: readonly { said: string; failed: boolean }[];
}

/** What was sent when, to whom, and what became of it. */
export function SentPapers({ sent }: { sent: readonly SentPaperView[] }) {
  return (
    <Card title="Sent to the customer" part="sent">
      <ul class="plain-list sent-papers">
        {sent.map(({ title, at, by, ways }) => (
          <li>
            <p>
              <strong>{title}</strong>{' '}
              <span class="muted">
                <Time at={at} />
                {by && (
                  <>
                    {' '}
                    by <bdi>{by}</bdi>
                  </>
                )}
              </span>
            </p>
            {ways.map(({ said, failed }) => (
              <p class={failed ? 'field-error' : 'muted'} dir="auto">
                {said}
              </p>
            ))}
          </li>
        ))}
      </ul>
    </Card>
  );
}
