import { ActionButton } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { Day } from '../../ui/locale.js';
import { loadDemoPath, removeDemoPath } from '../../ui/routes/organization-settings.js';

export const DEMO_WORDS =
  'A made-up shop to look around in: six customers with photos, jobs on every stage, bookings this week. Nothing is ever sent to them.';

/** Demo data, where it comes and goes. */
export function DemoCard({ since }: { since: string | undefined }) {
  return (
    <Card title="Demo data" part="demo">
      <div class="stack">
        {since ? (
          <>
            <p>
              Loaded <Day at={since} />. Its customers are called “(demo)”. Removing takes them away with
              everything of theirs, also what you have added to them since. What is yours stays.
            </p>
            <ActionButton
              action={removeDemoPath()}
              kind="danger"
              confirm="Remove the demo customers and everything of theirs? This cannot be undone."
            >
              Remove demo data
            </ActionButton>
          </>
        ) : (
          <>
            <p>
              {DEMO_WORDS} It can be removed again as a whole; the numbers it takes are not given out anew.
            </p>
            <ActionButton action={loadDemoPath()}>Load demo data</ActionButton>
          </>
        )}
      </div>
    </Card>
  );
}
