import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { Time } from '../../ui/locale.js';
import { MOVE_DIALOG } from '../../ui/routes/inbox.js';

/** Somewhere a message can be moved to. */
export interface MovePlaceView {
  /** What the form sends: `job-311`, `quote-1042`, a conversation's id. */
  value: string;
  reference: string;
  label: string;
  lastAt: string;
}

/** Empty until a message asks for its places. Stays where live changes do not reach it. */
export function MoveDialog() {
  return (
    <Dialog id={MOVE_DIALOG} title="Move to…">
      <div id="move-places">
        <p class="muted">One moment…</p>
      </div>
    </Dialog>
  );
}

/** One click moves it. */
export function MovePlaces({ action, places }: { action: string; places: readonly MovePlaceView[] }) {
  return (
    <form
      id="move-places"
      class="stack"
      method="post"
      action={action}
      hx-post={action}
      hx-target="#item"
      hx-swap="outerHTML"
    >
      <p class="muted">
        Its photos, passcode and what was understood from it go along. The customer's next text follows.
      </p>
      <label>
        <input type="checkbox" name="withLater" value="yes" /> and everything after it
      </label>
      {places.map(({ value, reference, label, lastAt }) => (
        <Button kind="plain" name="to" value={value} icon="link">
          {reference} <bdi>{label || (reference === '' ? 'an unfinished conversation' : '')}</bdi>{' '}
          <span class="muted">
            <Time at={lastAt} />
          </span>
        </Button>
      ))}
      <Button kind="plain" name="to" value="new" icon="plus">
        Something new
      </Button>
    </form>
  );
}
