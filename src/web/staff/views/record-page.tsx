import { Conversation } from '../../ui/bubble.js';
import { Card } from '../../ui/card.js';
import { EmptyState, Progress } from '../../ui/feedback.js';
import { Icon } from '../../ui/icons.js';
import { Gallery } from '../../ui/photo.js';
import * as routes from '../../ui/routes.js';
import { Scroller } from '../../ui/scroller.js';
import { type ShellView, StaffPage } from '../../ui/staff-page.js';
import { Composer } from './composer.js';
import { FactsCard } from './facts-card.js';
import { FeedCard } from './feed-card.js';
import { PasscodePanel } from './passcode-panel.js';
import { RecordHead } from './record-head.js';
import type { RecordView } from './record-view.js';

const liveParts = '#record-head,#photos,#facts,#passcodes,#transcript,#feed';

/** `/jobs/:number` and `/quotes/:number`. */
export function RecordPage({ shell, view }: { shell: ShellView; view: RecordView }) {
  return (
    <StaffPage shell={shell} title={`${view.reference} ${view.title}`} place="jobs">
      <RecordBody view={view} />
    </StaffPage>
  );
}

/** The answer to every form on the page: everything below the shell. */
export function RecordBody({ view }: { view: RecordView }) {
  return (
    <article class="record" id="record" aria-labelledby="record-title">
      <div
        hidden
        hx-get={routes.recordPath(view.record)}
        hx-trigger={`docket:${routes.recordTopic(view.record)} from:body delay:150ms, docket:resync from:body`}
        hx-swap="none"
        hx-select-oob={liveParts}
      />
      <RecordHead view={view} />
      <nav class="record-jump" aria-label="Parts of this page">
        <a href="#photos">Photos</a>
        <a href="#facts">Details</a>
        <a href="#passcodes">Passcode</a>
        <a href="#transcript">Messages</a>
        <a href="#feed">Feed</a>
      </nav>
      <div class="record-columns">
        <div class="record-work">
          <Photos view={view} />
          <FactsCard view={view.facts} title="Details" />
          <PasscodePanel view={view.passcodes} />
        </div>
        <div class="record-feed">
          <Transcript view={view} />
          <Composer view={view.composer} target="#record" />
          <FeedCard view={view.feed} />
        </div>
      </div>
    </article>
  );
}

function Photos({ view }: { view: RecordView }) {
  const action = routes.uploadPath(view.record);
  const upload = view.canUpload && (
    <form
      class="upload"
      method="post"
      action={action}
      encType="multipart/form-data"
      hx-post={action}
      hx-encoding="multipart/form-data"
      hx-trigger="change, submit"
      hx-target="#record"
      hx-swap="outerHTML"
      data-upload
    >
      <label class="button button-plain button-small">
        <Icon name="camera" />
        <span>Add photos</span>
        <input class="visually-hidden" type="file" name="photos" accept="image/*" multiple />
      </label>
      <Progress label="Upload" value={0} waiting />
    </form>
  );
  return (
    <Card title={`Photos (${view.photos.length})`} part="photos" aside={upload}>
      {view.photos.length === 0 ? (
        <EmptyState icon="photo" title="No photos yet">
          What the customer texts lands here by itself.
        </EmptyState>
      ) : (
        <Gallery photos={view.photos} />
      )}
    </Card>
  );
}

function Transcript({ view }: { view: RecordView }) {
  return (
    <Card title="Messages" part="transcript" flush>
      {view.messages.length === 0 ? (
        <EmptyState icon="sms" title="No messages yet">
          Write to the customer below.
        </EmptyState>
      ) : (
        <Scroller class="thread" label="What was said">
          <Conversation id="messages" messages={view.messages} />
        </Scroller>
      )}
    </Card>
  );
}
