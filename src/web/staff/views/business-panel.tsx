import { Badge } from '../../ui/badge.js';
import { EmptyState } from '../../ui/feedback.js';
import { Icon } from '../../ui/icons.js';
import { Gallery } from '../../ui/photo.js';
import { inboxItemPath } from '../../ui/routes/inbox.js';
import { InboxRow } from './inbox-list.js';
import type { BusinessPanelView } from './inbox-view.js';

/** What the business sees of one simulated phone: its inbox line, the facts, the photos. */
export function BusinessPanel({ view }: { view: BusinessPanelView }) {
  if (!view.row || !view.item) {
    return (
      <EmptyState icon="inbox" title="Nothing from this phone yet">
        Send a text or a photo from the phone. It appears here as staff see it.
      </EmptyState>
    );
  }
  const { row, item } = view;
  return (
    <div class="business" data-key={row.conversationId}>
      <ul class="rows business-row">
        <InboxRow row={row} selected={false} />
      </ul>
      {item.photos.length > 0 && <Gallery photos={item.photos} />}
      <dl class="business-facts">
        {item.facts.facts.map((fact) => (
          <div data-missing={fact.value === '' && fact.needed}>
            <dt>{fact.label}</dt>
            <dd dir="auto">{fact.value === '' ? (fact.needed ? 'Not known yet' : '—') : fact.value}</dd>
          </div>
        ))}
        {item.passcodes.secrets.map((secret) => (
          <div>
            <dt>{secret.label}</dt>
            <dd>
              <span class="secret-chip">
                <Icon name="lock" size={12} /> sealed in the vault
              </span>
            </dd>
          </div>
        ))}
      </dl>
      <p class="business-foot">
        {item.linked ? (
          <Badge tone="accent">{item.linked.reference}</Badge>
        ) : (
          <Badge>Not on a record yet</Badge>
        )}
        <a
          href={item.linked ? item.linked.path : inboxItemPath(item.conversationId)}
          target="_blank"
          rel="noopener"
        >
          {item.linked ? 'Open the record' : 'Open in the inbox'}
        </a>
      </p>
    </div>
  );
}
