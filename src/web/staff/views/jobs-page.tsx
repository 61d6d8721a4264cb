import { ButtonLink } from '../../ui/button.js';
import { Paging } from '../../ui/data-table.js';
import { EmptyState } from '../../ui/feedback.js';
import { inboxPath } from '../../ui/routes/inbox.js';
import { jobsPath } from '../../ui/routes/jobs.js';
import { PageHead, type ShellView, StaffPage } from '../../ui/staff-page.js';
import { Tabs } from '../../ui/tabs.js';
import { JobsFilters } from './jobs-filters.js';
import type { JobsView } from './list-view.js';
import { RecordTable } from './record-table.js';
import { SavedFilters } from './saved-filters.js';
import { SearchForm } from './search-form.js';

/** `/jobs`: quotes and jobs in one list, searched, filtered and sorted, in pages. */
export function JobsPage({ shell, view }: { shell: ShellView; view: JobsView }) {
  return (
    <StaffPage shell={shell} title="Jobs" place="jobs">
      <PageHead title="Jobs">
        <SearchForm
          action={jobsPath()}
          value={view.search}
          label="Search jobs"
          {...(view.filters ? { keep: keptBySearch(view.filters) } : { keep: { stage: 'quotes' } })}
        />
      </PageHead>
      <Tabs label="Stage" tabs={view.tabs} />
      <div class="list-tools">
        {view.filters && <JobsFilters view={view.filters} />}
        <SavedFilters view={view} />
        {view.reviewPath && (
          <ButtonLink href={view.reviewPath} icon="photo" kind="quiet" small>
            Photo review
          </ButtonLink>
        )}
        {view.csvPath && (
          <ButtonLink href={view.csvPath} icon="download" kind="quiet" small download="">
            CSV
          </ButtonLink>
        )}
      </div>
      {view.rows.length === 0 ? <Nothing view={view} /> : <RecordTable caption="Jobs" rows={view.rows} />}
      <Paging paging={view.paging} />
    </StaffPage>
  );
}

/** What is searched for is searched in what is shown. */
function keptBySearch({ keep, values }: NonNullable<JobsView['filters']>): Record<string, string> {
  const { sort, ...rest } = values;
  const kept = { stage: keep.stage ?? '', ...rest, sort: sort === 'newest' ? '' : sort };
  return Object.fromEntries(Object.entries(kept).filter(([, value]) => value !== ''));
}

function Nothing({ view }: { view: JobsView }) {
  if (view.paging.next) {
    return (
      <EmptyState icon="search" title="Nothing so far">
        Much was found, and the filters leave none of the newest. Look on with “Next page”.
      </EmptyState>
    );
  }
  if (view.search !== '' || (view.filters?.set ?? 0) > 0 || view.paging.first) {
    return (
      <EmptyState
        icon="search"
        title="Nothing found"
        action={<ButtonLink href={jobsPath({ stage: 'all' })}>Show all jobs</ButtonLink>}
      >
        Try a number, a name, a phone number or a device; the beginning of a word is enough.
      </EmptyState>
    );
  }
  return (
    <EmptyState
      icon="jobs"
      title="No jobs here"
      action={<ButtonLink href={inboxPath()}>Go to the inbox</ButtonLink>}
    >
      Open one from an item in the inbox; the photos and the conversation come along.
    </EmptyState>
  );
}
