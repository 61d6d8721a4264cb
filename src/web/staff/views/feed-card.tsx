import { Card } from '../../ui/card.js';
import { Feed } from '../../ui/feed.js';
import { feedPath } from '../../ui/routes/record.js';
import { Tabs } from '../../ui/tabs.js';
import type { FeedFilter, FeedView } from './record-view.js';

const filters: readonly [FeedFilter, string][] = [
  ['all', 'All'],
  ['messages', 'Messages'],
  ['notes', 'Notes'],
  ['changes', 'Changes'],
];

/** What happened on the record, newest first, filtered by kind. */
export function FeedCard({ view }: { view: FeedView }) {
  const tabs = filters.map(([filter, label]) => ({
    href: feedPath(view.record, { filter }),
    label,
    current: filter === view.filter,
  }));
  return (
    <Card title="Feed" part="feed" aside={<Tabs label="Filter the feed" tabs={tabs} target="#feed" />}>
      {view.entries.length === 0 ? (
        <p class="muted">Nothing of this kind yet.</p>
      ) : (
        <Feed entries={view.entries} />
      )}
      {view.olderPath && (
        <p class="rows-more">
          <a
            class="button button-plain button-small"
            href={view.olderPath}
            hx-get={view.olderPath}
            hx-target="#feed"
            hx-swap="outerHTML"
          >
            Show older
          </a>
        </p>
      )}
    </Card>
  );
}
