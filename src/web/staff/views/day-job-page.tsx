import { Badge } from '../../ui/badge.js';
import { Conversation } from '../../ui/bubble.js';
import { Card } from '../../ui/card.js';
import { Icon } from '../../ui/icons.js';
import { Day } from '../../ui/locale.js';
import { PhotoStrip } from '../../ui/photo.js';
import { todayPath } from '../../ui/routes/today.js';
import { type ShellView, StaffPage } from '../../ui/staff-page.js';
import { Offline } from './day-page.js';
import { FactsCard } from './facts-card.js';
import { PartsCard } from './parts-card.js';
import type { RecordView } from './record-view.js';

const PHOTOS = 12;
const MESSAGES = 20;

/** A job as it is kept on a phone for where there is no network: to be read, without passcodes, and nothing to press. */
export function DayJobPage({ shell, view, at }: { shell: ShellView; view: RecordView; at: string }) {
  const { job } = view;
  const stage = view.steps.find(({ state }) => state === 'current');
  return (
    <StaffPage shell={shell} title={`${view.reference} ${view.title}`} place="today">
      <article class="day-copy" aria-labelledby="record-title">
        <Offline at={at} />
        <header class="record-head">
          <p class="record-reference">
            <a href={todayPath()}>Today</a> <span aria-hidden="true">/</span> {view.reference}
          </p>
          <h1 id="record-title" dir="auto">
            {view.title}
          </h1>
          <p>
            <bdi>{view.customer.name}</bdi> {stage && <Badge tone="accent">{stage.label}</Badge>}{' '}
            {job?.dueAt && (
              <span class="muted">
                Due <Day at={job.dueAt} />
              </span>
            )}
          </p>
          <div class="page-actions">
            {job?.call && (
              <a class="button button-plain" href={job.call}>
                <Icon name="phone" /> <span>Call</span>
              </a>
            )}
          </div>
        </header>
        <FactsCard view={{ ...view.facts, canEdit: false }} title="Details" />
        {view.parts && <PartsCard view={{ ...view.parts, canEdit: false }} />}
        {view.photos.length > 0 && (
          <Card title={`Photos (${view.photos.length})`} part="photos">
            <PhotoStrip photos={view.photos} limit={PHOTOS} />
          </Card>
        )}
        {view.messages.length > 0 && (
          <Card title="Messages" part="transcript">
            <Conversation id="messages" messages={view.messages.slice(-MESSAGES)} />
          </Card>
        )}
        <p class="muted">Passcodes are never kept on a phone.</p>
      </article>
    </StaffPage>
  );
}
