import { Avatar } from '../../ui/avatar.js';
import { Badge } from '../../ui/badge.js';
import { Channel, Conversation } from '../../ui/bubble.js';
import { ActionButton, Button, ButtonLink } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { Dialog } from '../../ui/dialog.js';
import { EmptyState, Notice } from '../../ui/feedback.js';
import { TextField } from '../../ui/field.js';
import { Icon } from '../../ui/icons.js';
import { Time } from '../../ui/locale.js';
import { Gallery } from '../../ui/photo.js';
import * as routes from '../../ui/routes.js';
import { Scroller } from '../../ui/scroller.js';
import { Composer } from './composer.js';
import { FactsCard } from './facts-card.js';
import type { InboxItemView } from './inbox-view.js';
import { MoveDialog } from './move-dialog.js';
import { PasscodePanel } from './passcode-panel.js';

/** What a live change replaces. */
const liveParts = '#item-head,#thread,#item-photos,#facts,#passcodes';

/** The right side. Live changes replace its parts one by one, so that a half-written answer stays. */
export function InboxItem({ view }: { view: InboxItemView }) {
  const record = { kind: 'conversation', id: view.conversationId } as const;
  return (
    <article class="item" id="item" aria-labelledby="item-title" data-current={view.conversationId}>
      <div
        hidden
        hx-get={routes.inboxItemPath(view.conversationId)}
        hx-trigger={`docket:${routes.recordTopic(record)} from:body delay:150ms, docket:resync from:body`}
        hx-swap="none"
        hx-select-oob={liveParts}
      />
      <ItemHead view={view} />
      <MoveDialog />
      <div class="item-columns">
        <div class="item-talk">
          <Thread view={view} />
          <p class="writing" id="writing" role="status" data-writing />
          <Composer view={view.composer} target="#item" />
        </div>
        <div class="item-side">
          <ItemPhotos view={view} />
          <FactsCard view={view.facts} />
          <PasscodePanel view={view.passcodes} />
        </div>
      </div>
    </article>
  );
}

/** The right side while nothing is chosen; with no items at all it shows the way to try one. */
export function NoItem({ any, simulatorPath }: { any: boolean; simulatorPath?: string | undefined }) {
  return (
    <article class="item item-none" id="item">
      <div class="item-choose">
        <EmptyState icon="inbox" title="Choose an item">
          Click one, or press <kbd>j</kbd> and <kbd>k</kbd> to move through them.
        </EmptyState>
      </div>
      {!any && (
        <EmptyState
          icon="inbox"
          title="Waiting for the first text"
          action={
            simulatorPath && (
              <ButtonLink href={simulatorPath} icon="phone" kind="primary">
                Text it from the simulator
              </ButtonLink>
            )
          }
        >
          Give customers your number. What they text, with every photo, lands here.
        </EmptyState>
      )}
    </article>
  );
}

function ItemHead({ view }: { view: InboxItemView }) {
  return (
    <header class="item-head" id="item-head">
      <div class="item-who">
        <a class="item-back" href={routes.inboxPath()}>
          <Icon name="back" label="Back to the list" />
        </a>
        <Avatar name={view.customer.name} />
        <div class="item-names">
          <h1 id="item-title">
            <a href={routes.customerPath(view.customer.id)}>
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
        <ActionButton action={routes.claimPath(id)} target="#item" icon="hand" kind="primary" shortcut="e">
          Claim
        </ActionButton>
      )}
      {actions.takeOver && (
        <ActionButton action={routes.takeOverPath(id)} target="#item" icon="user">
          Take over
        </ActionButton>
      )}
      {actions.handBack && (
        <ActionButton action={routes.handBackPath(id)} target="#item" icon="bot">
          Hand back
        </ActionButton>
      )}
      {actions.openQuote && (
        <ActionButton action={routes.openQuotePath(id)} icon="file">
          Open quote
        </ActionButton>
      )}
      {actions.openJob && (
        <ActionButton action={routes.openJobPath(id)} icon="jobs">
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
        <ActionButton action={routes.snoozePath(id)} target="#item" icon="clock" name="until" value="now">
          Wake
        </ActionButton>
      )}
      {actions.spam && (
        <ActionButton
          action={routes.spamPath(id)}
          target="#item"
          icon="bug"
          kind="quiet"
          {...(view.passcodes.secrets.length > 0 ? { confirm: SPAM_DESTROYS } : {})}
        >
          Spam
        </ActionButton>
      )}
      {actions.notSpam && (
        <ActionButton action={routes.notSpamPath(id)} target="#item" icon="check">
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
          <ActionButton action={routes.snoozePath(conversationId)} target="#item" name="until" value={value}>
            {label}
          </ActionButton>
        ))}
      </div>
    </Dialog>
  );
}

function LinkDialog({ conversationId }: { conversationId: string }) {
  const action = routes.linkPath(conversationId);
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

function Thread({ view }: { view: InboxItemView }) {
  return (
    <Scroller class="thread" id="thread" label="Conversation">
      {view.urgent && <Notice tone="bad">{view.urgent}</Notice>}
      <Conversation id="messages" messages={view.messages} />
      <Speaker view={view} />
    </Scroller>
  );
}

function Speaker({ view }: { view: InboxItemView }) {
  const { speaker } = view;
  return (
    <p class="speaker">
      {speaker.kind === 'bot' && (
        <>
          <Icon name="bot" size={14} /> The assistant is answering
          {view.waitingFor && (
            <>
              ; it asked for <strong>{view.waitingFor}</strong>
            </>
          )}
          .
        </>
      )}
      {speaker.kind === 'staff' && (
        <>
          <Icon name="user" size={14} /> <bdi>{speaker.name}</bdi> has taken over. The assistant is quiet.
        </>
      )}
      {speaker.kind === 'nobody' && (
        <>
          <Icon name="bot" size={14} /> {speaker.because}
        </>
      )}
    </p>
  );
}

function ItemPhotos({ view }: { view: InboxItemView }) {
  const claimed = view.owner ? (
    <Badge tone="accent" icon="user">
      {view.owner.name}
    </Badge>
  ) : (
    <Badge>Unclaimed</Badge>
  );
  return (
    <div id="item-photos" class="stack">
      <div class="item-owner">
        <span class="muted">Owner</span> {claimed}
        {view.actions.release && (
          <ActionButton action={routes.releasePath(view.conversationId)} target="#item" kind="quiet" small>
            Release
          </ActionButton>
        )}
      </div>
      <Card title="Photos" aside={<span class="muted">{view.photos.length}</span>}>
        {view.photos.length === 0 ? (
          <p class="muted">None yet. The customer can text them any time.</p>
        ) : (
          <Gallery photos={view.photos} />
        )}
      </Card>
    </div>
  );
}
