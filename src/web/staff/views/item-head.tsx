import { Avatar } from '../../ui/avatar.js';
import { Channel } from '../../ui/bubble.js';
import { ActionButton, Button, ButtonLink } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { TextField } from '../../ui/field.js';
import { Icon } from '../../ui/icons.js';
import { Time } from '../../ui/locale.js';
import { customerPath } from '../../ui/routes/customers.js';
import {
  claimPath,
  handBackPath,
  inboxPath,
  linkPath,
  notSpamPath,
  openJobPath,
  openQuotePath,
  snoozePath,
  spamPath,
  takeOverPath,
} from '../../ui/routes/inbox.js';
import type { InboxItemView } from './inbox-view.js';

/** Who wrote, and what can be done with it. */
export function ItemHead({ view }: { view: InboxItemView }) {
  return (
    <header class="item-head" id="item-head">
      <div class="item-who">
        <a class="item-back" href={inboxPath()}>
          <Icon name="back" label="Back to the list" />
        </a>
        <Avatar name={view.customer.name} />
        <div class="item-names">
          <h1 id="item-title">
            <a href={customerPath(view.customer.id)}>
              <bdi>{view.customer.name}</bdi>
            </a>
          </h1>
          <p class="muted">
            <Channel name={view.channel} /> <bdi>{view.customer.address}</bdi> · <Time at={view.startedAt} />
          </p>
        </div>
      </div>
      <ItemBar view={view} />
    </header>
  );
}

function ItemBar({ view }: { view: InboxItemView }) {
  const { actions, conversationId: id } = view;
  return (
    <div class="item-bar" role="toolbar" aria-label="Actions">
      {view.linked && (
        <ButtonLink href={view.linked.path} icon="link" kind="primary">
          {`Open ${view.linked.reference}`}
        </ButtonLink>
      )}
      {actions.claim && (
        <ActionButton action={claimPath(id)} target="#item" icon="hand" kind="primary" shortcut="e">
          Claim
        </ActionButton>
      )}
      {actions.takeOver && (
        <ActionButton action={takeOverPath(id)} target="#item" icon="user">
          Take over
        </ActionButton>
      )}
      {actions.handBack && (
        <ActionButton action={handBackPath(id)} target="#item" icon="bot">
          Hand back
        </ActionButton>
      )}
      {actions.openQuote && (
        <ActionButton action={openQuotePath(id)} icon="file">
          Open quote
        </ActionButton>
      )}
      {actions.openJob && (
        <ActionButton action={openJobPath(id)} icon="jobs">
          Open job
        </ActionButton>
      )}
      {actions.link && (
        <>
          <button type="button" class="button button-plain" data-dialog-open="link-item">
            <Icon name="link" />
            <span>Link</span>
          </button>
          <LinkDialog conversationId={id} />
        </>
      )}
      {actions.snooze && (
        <>
          <button type="button" class="button button-plain" data-dialog-open="snooze-item">
            <Icon name="clock" />
            <span>Snooze</span>
          </button>
          <SnoozeDialog conversationId={id} />
        </>
      )}
      {actions.wake && (
        <ActionButton action={snoozePath(id)} target="#item" icon="clock" name="until" value="now">
          Wake
        </ActionButton>
      )}
      {actions.spam && (
        <ActionButton
          action={spamPath(id)}
          target="#item"
          icon="bug"
          kind="quiet"
          {...(view.passcodes.secrets.length > 0 ? { confirm: SPAM_DESTROYS } : {})}
        >
          Spam
        </ActionButton>
      )}
      {actions.notSpam && (
        <ActionButton action={notSpamPath(id)} target="#item" icon="check">
          Not spam
        </ActionButton>
      )}
    </div>
  );
}

const SPAM_DESTROYS =
  'Mark as spam? The passcode saved here is destroyed at once. Taking it back later does not bring it back.';

const SNOOZES = [
  ['hours', 'In 3 hours'],
  ['tomorrow', 'Tomorrow morning'],
  ['next-week', 'Next week'],
] as const;

function SnoozeDialog({ conversationId }: { conversationId: string }) {
  return (
    <Dialog id="snooze-item" title="Put it off">
      <div class="stack">
        <p class="muted">It leaves the lists until then. A message of the customer brings it back at once.</p>
        {SNOOZES.map(([value, label]) => (
          <ActionButton action={snoozePath(conversationId)} target="#item" name="until" value={value}>
            {label}
          </ActionButton>
        ))}
      </div>
    </Dialog>
  );
}

function LinkDialog({ conversationId }: { conversationId: string }) {
  const action = linkPath(conversationId);
  return (
    <Dialog id="link-item" title="Link to a job or quote">
      <form
        class="stack"
        method="post"
        action={action}
        hx-post={action}
        hx-target="#item"
        hx-swap="outerHTML"
      >
        <p class="muted">Its messages, photos and passcode go to that record.</p>
        <TextField
          id="link-to"
          name="to"
          label="Number"
          placeholder="J-311 or Q-1042"
          autocomplete="off"
          maxLength={40}
          required
        />
        <div class="dialog-foot">
          <Button kind="primary" icon="link">
            Link
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
