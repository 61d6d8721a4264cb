import { Badge } from '../../ui/badge.js';
import { ButtonLink } from '../../ui/button.js';
import { EmptyState } from '../../ui/feedback.js';
import { Icon } from '../../ui/icons.js';
import { Day, Time } from '../../ui/locale.js';
import { PhotoStrip } from '../../ui/photo.js';
import { boardPath } from '../../ui/routes/board.js';
import { serviceWorkerPath } from '../../ui/routes/browser.js';
import { jobPath } from '../../ui/routes/jobs.js';
import { dayJobPath, todayPath } from '../../ui/routes/today.js';
import { PageHead, type ShellView, StaffPage } from '../../ui/staff-page.js';
import type { DayJobView, DayView } from './day-view.js';

/** `/today`: what somebody has to do, readable without a network. */
export function DayPage({ shell, view }: { shell: ShellView; view: DayView }) {
  return (
    <StaffPage shell={shell} title="Today" place="today" scripts={['today']}>
      <PageHead title="Today" />
      <DayJobs view={view} />
    </StaffPage>
  );
}

export function DayJobs({ view }: { view: DayView }) {
  const empty = view.groups.every(({ jobs }) => jobs.length === 0);
  return (
    <div
      class="day"
      id="day"
      data-day
      data-made={view.at}
      data-service-worker={serviceWorkerPath()}
      hx-get={todayPath()}
      hx-trigger="docket:topics from:body throttle:5s, docket:resync from:body"
      hx-swap="outerHTML"
    >
      <Offline at={view.at} hidden />
      {empty && (
        <EmptyState
          icon="check"
          title="Nothing for you today"
          action={<ButtonLink href={boardPath()}>Look at the board</ButtonLink>}
        >
          Jobs that you are assigned to are listed here, the urgent ones first.
        </EmptyState>
      )}
      {view.groups
        .filter(({ jobs }) => jobs.length > 0)
        .map(({ key, title, jobs }) => (
          <section class="day-group" data-group={key} aria-labelledby={`day-${key}`}>
            <h2 id={`day-${key}`}>
              {title} <span class="muted">{jobs.length}</span>
            </h2>
            <ol class="day-jobs">
              {jobs.map((job) => (
                <li>
                  <DayJob job={job} late={key === 'overdue'} />
                </li>
              ))}
            </ol>
          </section>
        ))}
    </div>
  );
}

/** Says that what is shown was saved on this phone. */
export function Offline({ at, hidden }: { at: string; hidden?: boolean }) {
  return (
    <p class="offline" role="status" data-offline hidden={hidden ?? false}>
      <Icon name="warn" size={16} />
      <span>
        No connection. Saved on this phone at <Time at={at} clock />.
      </span>
    </p>
  );
}

function DayJob({ job, late }: { job: DayJobView; late: boolean }) {
  return (
    <a class="day-job" href={jobPath(job.number)} data-keep={dayJobPath(job.number)}>
      <span class="day-when" data-late={late}>
        {job.booked ? (
          <Time at={job.booked.from} clock />
        ) : job.dueAt ? (
          <>
            {late ? 'Was due' : 'Due'} <Day at={job.dueAt} />
          </>
        ) : (
          'No date'
        )}
        {job.urgent && <Icon name="flag" size={14} label="Urgent" />}
      </span>
      <span class="day-words">
        <span class="day-title" dir="auto">
          {job.title}
        </span>
        <span class="muted">
          J-{job.number} · <bdi>{job.customerName}</bdi>
        </span>
        {job.address && (
          <span class="day-address" dir="auto">
            <Icon name="pin" size={14} /> {job.address}
          </span>
        )}
        <span>
          <Badge>{job.stage}</Badge>
        </span>
      </span>
      {job.cover && <PhotoStrip photos={[job.cover]} limit={1} />}
    </a>
  );
}
