import { Badge } from '../../ui/badge.js';
import { Conversation } from '../../ui/bubble.js';
import { ActionButton, ButtonLink } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { EmptyState, Notice } from '../../ui/feedback.js';
import { Icon } from '../../ui/icons.js';
import { Gallery } from '../../ui/photo.js';
import { inboxItemPath, releasePath } from '../../ui/routes/inbox.js';
import { recordTopic } from '../../ui/routes/record.js';
import { Scroller } from '../../ui/scroller.js';
import { Composer } from './composer.js';
import { FactsCard } from './facts-card.js';
import type { InboxItemView } from './inbox-view.js';
import { ItemHead } from './item-head.js';
import { MoveDialog } from './move-dialog.js';
import { PasscodePanel } from './passcode-panel.js';
import { TakenNotice } from './taken-notice.js';

/** What a live change replaces. */
const liveParts = '#item-head,#taken,#thread,#item-photos,#facts,#passcodes';

/** The right side. Live changes replace its parts one by one, so that a half-written answer stays. */
export function InboxItem({ view }: { view: InboxItemView }) {
  const record = { kind: 'conversation', id: view.conversationId } as const;
  return (
    <article class="item" id="item" aria-labelledby="item-title" data-current={view.conversationId}>
      <div
        hidden
        hx-get={inboxItemPath(view.conversationId)}
        hx-trigger={`docket:${recordTopic(record)} from:body delay:150ms, docket:resync from:body`}
        hx-swap="none"
        hx-select-oob={liveParts}
      />
      <ItemHead view={view} />
      <TakenNotice secrets={view.passcodes.secrets} back={inboxItemPath(view.conversationId)} />
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
          <ActionButton action={releasePath(view.conversationId)} target="#item" kind="quiet" small>
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
