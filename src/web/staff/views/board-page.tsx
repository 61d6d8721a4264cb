import { ButtonLink } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { EmptyState } from '../../ui/feedback.js';
import { Icon } from '../../ui/icons.js';
import { type BoardAddress, boardPath } from '../../ui/routes/board.js';
import { inboxPath } from '../../ui/routes/inbox.js';
import { PageHead, type ShellView, StaffPage } from '../../ui/staff-page.js';
import { Tabs } from '../../ui/tabs.js';
import { AddJob } from './add-job.js';
import { BoardColumns } from './board-columns.js';
import type { BoardView } from './board-view.js';
import { SearchForm } from './search-form.js';

/** `/board`: one pipeline, its jobs by stage. */
export function BoardPage({ shell, view }: { shell: ShellView; view: BoardView }) {
  return (
    <StaffPage shell={shell} title="Board" place="board" wide scripts={['board']}>
      <div class="board-page">
        <PageHead title="Board">
          <Filters view={view} />
        </PageHead>
        {view.pipelines.length > 1 && (
          <Tabs
            label="Pipeline"
            tabs={view.pipelines.map(({ id, name, current }) => ({
              href: boardPath({ ...view.address, pipeline: id }),
              label: name,
              current,
            }))}
          />
        )}
        <p class="visually-hidden" id="board-help">
          Press space to pick the card up, arrow keys to choose a stage, space to drop it, escape to leave it.
        </p>
        <p class="visually-hidden" id="board-says" role="status" aria-live="assertive" />
        {view.empty && <Nothing filtered={view.filtered} address={view.address} />}
        <BoardColumns view={view} />
        <Dialog id="board-lacking" title="Not yet">
          <p data-lacking-words />
          <ul class="lacking-list" data-lacking-list />
        </Dialog>
        {view.add && <AddJob add={view.add} />}
      </div>
    </StaffPage>
  );
}

function Filters({ view }: { view: BoardView }) {
  const { address } = view;
  const { q, ...kept } = address;
  return (
    <>
      <FilterLink address={address} name="mine" label="Mine" />
      <FilterLink address={address} name="overdue" label="Overdue" />
      {view.trades.length > 0 && <TradeFilter view={view} />}
      <SearchForm action={boardPath()} value={q ?? ''} label="Search the board" keep={kept} />
      {view.add && (
        <button type="button" class="button button-primary" data-dialog-open="new-job" data-shortcut="n">
          <Icon name="plus" /> <span>New job</span>
        </button>
      )}
    </>
  );
}

/** Switches a filter on or off: an address of its own. */
function FilterLink(props: { address: BoardAddress; name: 'mine' | 'overdue'; label: string }) {
  const { [props.name]: on, ...rest } = props.address;
  return (
    <a
      class="button button-plain button-small board-filter"
      href={boardPath(on ? rest : { ...rest, [props.name]: '1' })}
      {...(on ? { 'aria-current': 'true' as const } : {})}
    >
      {on && <Icon name="check" size={14} />}
      {props.label}
    </a>
  );
}

function TradeFilter({ view }: { view: BoardView }) {
  const { trade, ...rest } = view.address;
  const current = view.trades.find(({ value }) => value === trade);
  return (
    <details class="menu" data-menu>
      <summary
        class="button button-plain button-small board-filter"
        aria-current={current ? 'true' : undefined}
      >
        <span>{current?.label ?? 'All trades'}</span>
        <Icon name="down" size={14} />
      </summary>
      <div class="menu-panel">
        <a class="menu-item" href={boardPath(rest)}>
          All trades
        </a>
        {view.trades.map(({ value, label }) => (
          <a class="menu-item" href={boardPath({ ...rest, trade: value })}>
            {label}
          </a>
        ))}
      </div>
    </details>
  );
}

function Nothing({ filtered, address }: { filtered: boolean; address: BoardAddress }) {
  if (filtered) {
    const { pipeline } = address;
    return (
      <EmptyState
        icon="search"
        title="No job fits these filters"
        action={<ButtonLink href={boardPath(pipeline ? { pipeline } : {})}>Show all jobs</ButtonLink>}
      >
        Take a filter away to see more.
      </EmptyState>
    );
  }
  return (
    <EmptyState
      icon="board"
      title="No jobs here yet"
      action={<ButtonLink href={inboxPath()}>Go to the inbox</ButtonLink>}
    >
      Open a job from an item in the inbox, or add one here, and move it through its stages.
    </EmptyState>
  );
}
