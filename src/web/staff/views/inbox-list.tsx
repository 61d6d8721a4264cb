import { Avatar } from '../../ui/avatar.js';
import { Badge } from '../../ui/badge.js';
import { Channel } from '../../ui/bubble.js';
import { ButtonLink } from '../../ui/button.js';
import { EmptyState } from '../../ui/feedback.js';
import { Time } from '../../ui/locale.js';
import { PhotoStrip } from '../../ui/photo.js';
import { type InboxFilter, inboxItemPath, inboxListPath, inboxPath } from '../../ui/routes/inbox.js';
import { InboxCount } from '../../ui/staff-page.js';
import { Tabs } from '../../ui/tabs.js';
import type { InboxListView, InboxRowView } from './inbox-view.js';
import { SearchForm } from './search-form.js';

const filters: readonly [InboxFilter, string][] = [
  ['open', 'Open'],
  ['unclaimed', 'Unclaimed'],
  ['mine', 'Mine'],
  ['spam', 'Spam'],
];

/** The left side: search, filters, items. */
export function InboxList({ view }: { view: InboxListView }) {
  return (
    <section class="inbox-list" aria-label="Items">
      <div class="inbox-tools">
        <SearchForm
          action={inboxPath()}
          value={view.search}
          label="Search the inbox"
          keep={{ filter: view.filter }}
        />
        <Filters view={view} />
      </div>
      <InboxItems view={view} />
    </section>
  );
}

function Filters({ view, swap = false }: { view: InboxListView; swap?: boolean }) {
  return (
    <div id="inbox-filters" {...(swap ? { 'hx-swap-oob': 'true' } : {})}>
      <Tabs
        label="Filter"
        tabs={filters.map(([filter, label]) => ({
          href: inboxPath({ filter, q: view.search }),
          label,
          current: filter === view.filter,
          ...(view.counts[filter] === undefined ? {} : { count: view.counts[filter] }),
        }))}
      />
    </div>
  );
}

/**
 * The items alone, and out of band the counts: the answer of `inboxListPath`. Live changes ask for it again;
 * the browser keeps what is being read in place.
 */
export function InboxItems({ view, live = false }: { view: InboxListView; live?: boolean }) {
  return (
    <>
      <div
        class="inbox-rows"
        id="inbox-items"
        tabIndex={-1}
        hx-get={inboxListPath({
          filter: view.filter,
          q: view.search,
          ...(view.after ? { after: view.after } : {}),
        })}
        hx-trigger="docket:inbox from:body delay:200ms, docket:resync from:body"
        hx-swap="outerHTML"
        data-steady
      >
        {view.rows.length === 0 ? <NothingHere view={view} /> : <Rows view={view} />}
      </div>
      {live && <Filters view={view} swap />}
      {live && <InboxCount count={view.unclaimed} swap />}
    </>
  );
}

function Rows({ view }: { view: InboxListView }) {
  return (
    <>
      <ul class="rows">
        {view.rows.map((row) => (
          <InboxRow row={row} selected={row.conversationId === view.selectedId} />
        ))}
      </ul>
      {view.morePath && (
        <p class="rows-more">
          <ButtonLink href={view.morePath} icon="down" small>
            Show older
          </ButtonLink>
        </p>
      )}
    </>
  );
}

function NothingHere({ view }: { view: InboxListView }) {
  if (view.search !== '') {
    return (
      <EmptyState
        icon="search"
        title="Nothing found"
        action={<ButtonLink href={inboxPath()}>Clear the search</ButtonLink>}
      >
        No item mentions “{view.search}”. Try a name, a number or a device.
      </EmptyState>
    );
  }
  if (view.filter !== 'open') {
    return (
      <EmptyState
        icon="check"
        title="Nothing here"
        action={<ButtonLink href={inboxPath()}>See all open items</ButtonLink>}
      >
        No item matches this filter.
      </EmptyState>
    );
  }
  return (
    <EmptyState icon="inbox" title="All clear">
      New texts and photos from customers appear here by themselves.
    </EmptyState>
  );
}

export function InboxRow({ row, selected }: { row: InboxRowView; selected: boolean }) {
  const path = inboxItemPath(row.conversationId);
  return (
    <li class="row" data-key={row.conversationId} data-unread={row.unread}>
      <a
        class="row-link"
        id={`row-${row.conversationId}`}
        href={path}
        hx-get={path}
        hx-target="#item"
        hx-swap="outerHTML show:none"
        hx-push-url="true"
        hx-sync="closest .rows:replace"
        data-row
        {...(selected ? { 'aria-current': 'true' as const } : {})}
      >
        <Avatar name={row.customerName} />
        <span class="row-main">
          <span class="row-top">
            <span class="row-name">
              <bdi>{row.customerName}</bdi>
            </span>
            {row.unread && (
              <span class="unread-dot">
                <span class="visually-hidden">Unread</span>
              </span>
            )}
            <span class="row-time">
              <Channel name={row.channel} />
              <Time at={row.at} />
            </span>
          </span>
          <span class="row-summary" dir="auto">
            {row.summary}
          </span>
          <RowFoot row={row} />
        </span>
      </a>
    </li>
  );
}

function RowFoot({ row }: { row: InboxRowView }) {
  const missing = row.missing.length > 0 && `Missing: ${row.missing.join(', ')}`;
  return (
    <span class="row-foot">
      {row.photos.length > 0 && <PhotoStrip photos={row.photos} limit={4} />}
      {row.urgent && (
        <Badge tone="bad" icon="flag">
          {row.urgent}
        </Badge>
      )}
      {row.snoozedUntil && (
        <Badge icon="clock">
          Snoozed, back <Time at={row.snoozedUntil} />
        </Badge>
      )}
      {row.reference && <Badge tone="accent">{row.reference}</Badge>}
      {missing && (
        <span class="row-missing" title={missing}>
          {missing}
        </span>
      )}
      {row.owner && (
        <span class="row-owner" title={`Claimed by ${row.owner.name}`}>
          <Avatar name={row.owner.name} size="small" />
          <span class="visually-hidden">Claimed by {row.owner.name}</span>
        </span>
      )}
    </span>
  );
}
