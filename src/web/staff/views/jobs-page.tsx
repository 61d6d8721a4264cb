import { ButtonLink } from '../../ui/button.js';
import { Paging } from '../../ui/data-table.js';
import { EmptyState } from '../../ui/feedback.js';
import { inboxPath, jobsPath } from '../../ui/routes.js';
import { PageHead, type ShellView, StaffPage } from '../../ui/staff-page.js';
import { Tabs } from '../../ui/tabs.js';
import type { JobsView } from './list-view.js';
import { RecordTable } from './record-table.js';
import { SearchForm } from './search-form.js';

/** `/jobs`: quotes and jobs in one list, filtered by stage, in pages. */
export function JobsPage({ shell, view }: { shell: ShellView; view: JobsView }) {
  const stage = view.stages.find((one) => one.current)?.key;
  return (
    <StaffPage shell={shell} title="Jobs" place="jobs">
      <PageHead title="Jobs">
        <SearchForm
          action={jobsPath()}
          value={view.search}
          label="Search jobs"
          {...(stage ? { keep: { stage } } : {})}
        />
      </PageHead>
      <Tabs
        label="Stage"
        tabs={view.stages.map(({ key, label, count, current }) => ({
          href: jobsPath({ stage: key, q: view.search }),
          label,
          count,
          current,
        }))}
      />
      {view.rows.length === 0 ? (
        <Nothing searched={view.search !== ''} />
      ) : (
        <>
          <RecordTable caption="Jobs" rows={view.rows} />
          <Paging paging={view.paging} />
        </>
      )}
    </StaffPage>
  );
}

function Nothing({ searched }: { searched: boolean }) {
  if (searched) {
    return (
      <EmptyState
        icon="search"
        title="Nothing found"
        action={<ButtonLink href={jobsPath()}>Show all jobs</ButtonLink>}
      >
        Try a number, a name or a device.
      </EmptyState>
    );
  }
  return (
    <EmptyState
      icon="jobs"
      title="No jobs yet"
      action={<ButtonLink href={inboxPath()}>Go to the inbox</ButtonLink>}
    >
      Open one from an item in the inbox; the photos and the conversation come along.
    </EmptyState>
  );
}
