import { Conversation } from '../../ui/bubble.js';
import { ButtonLink } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { Dialog } from '../../ui/dialog.js';
import { EmptyState, Skeleton } from '../../ui/feedback.js';
import { jobDocumentsPath } from '../../ui/routes/jobs.js';
import { recordPath, recordTopic } from '../../ui/routes/record.js';
import { Scroller } from '../../ui/scroller.js';
import { type ShellView, StaffPage } from '../../ui/staff-page.js';
import { BookingsCard } from './bookings-card.js';
import { CompareDialog, isComparable } from './compare-dialog.js';
import { Composer } from './composer.js';
import { FactsCard } from './facts-card.js';
import { FeedCard } from './feed-card.js';
import { JobActions } from './job-actions.js';
import { WorkParts } from './job-forms.js';
import { MoneyCard } from './money-card.js';
import { PartsCard } from './parts-card.js';
import { PasscodePanel } from './passcode-panel.js';
import { PhotosCard } from './photos-card.js';
import { OfferCard } from './quote-offer.js';
import { RecordHead } from './record-head.js';
import type { RecordView } from './record-view.js';
import { TakenNotice } from './taken-notice.js';

const LIVE_PARTS = '#record-head,#taken,#photos,#compare-part,#facts,#passcodes,#transcript,#feed';

/** `/jobs/:number` and `/quotes/:number`. */
export function RecordPage({ shell, view }: { shell: ShellView; view: RecordView }) {
  return (
    <StaffPage
      shell={shell}
      title={`${view.reference} ${view.title}`}
      place={view.record.kind === 'quote' ? 'quotes' : 'jobs'}
    >
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
        hx-get={recordPath(view.record)}
        hx-trigger={`docket:${recordTopic(view.record)} from:body delay:150ms, docket:resync from:body`}
        hx-swap="none"
        hx-select-oob={[
          LIVE_PARTS,
          view.offer && '#offer',
          view.parts && '#parts',
          view.bookings && '#bookings',
          view.money && '#money',
          view.work && '#lacking-part,#forms',
        ]
          .filter(Boolean)
          .join(',')}
      />
      <RecordHead view={view} />
      <TakenNotice secrets={view.passcodes.secrets} back={recordPath(view.record)} />
      <JobActions view={view} />
      <nav class="record-jump" aria-label="Parts of this page">
        {view.offer && <a href="#offer">Offer</a>}
        <a href="#photos">Photos</a>
        <a href="#facts">Details</a>
        {view.bookings && <a href="#bookings">Bookings</a>}
        {view.money && <a href="#money">Money</a>}
        <a href="#passcodes">Passcode</a>
        {view.work && view.work.forms.length > 0 && <a href="#forms">Forms</a>}
        <a href="#transcript">Messages</a>
        <a href="#feed">Feed</a>
      </nav>
      <div class="record-columns">
        <div class="record-work">
          {view.offer && <OfferCard offer={view.offer} />}
          <PhotosCard view={view} />
          <FactsCard view={view.facts} title="Details" />
          {view.parts && <PartsCard view={view.parts} />}
          {view.job && <DocumentsCard number={view.record.number} />}
          {view.bookings && <BookingsCard view={view.bookings} />}
          {view.money && <MoneyCard view={view.money} />}
          <PasscodePanel view={view.passcodes} />
          {view.work && <WorkParts work={view.work} />}
        </div>
        <div class="record-feed">
          <Transcript view={view} />
          <Composer view={view.composer} target="#record" />
          <FeedCard view={view.feed} />
        </div>
      </div>
      <Dialog id="photo-sheet" title="Photo">
        <div id="photo-sheet-body" aria-live="polite">
          <Skeleton shape="block" />
        </div>
      </Dialog>
      <div id="compare-part">{isComparable(view.photos) && <CompareDialog photos={view.photos} />}</div>
    </article>
  );
}

/** What the customer can be given on paper. */
function DocumentsCard({ number }: { number: number }) {
  return (
    <Card title="Documents">
      <ButtonLink href={jobDocumentsPath(number)} icon="file" small>
        Job report, intake receipt
      </ButtonLink>
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
