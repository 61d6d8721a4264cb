import { ButtonLink } from '../ui/button.js';
import { PlainPage } from '../ui/document.js';

/** A request that could not be taken as it was: says why. For the statuses that have no page of their own. */
export function RefusalPage({ message }: { message: string }) {
  return (
    <PlainPage title="That did not work">
      <div class="plain-card">
        <h1>That did not work</h1>
        <p>{message}</p>
        <p>Go back to change what you sent; nothing else was touched.</p>
        <p>
          <ButtonLink href="/inbox" kind="primary">
            Go to the start page
          </ButtonLink>
        </p>
      </div>
    </PlainPage>
  );
}
