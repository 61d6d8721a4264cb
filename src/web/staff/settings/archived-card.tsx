import { ActionButton } from '../../ui/button.js';
import { Card } from '../../ui/card.js';

export type ArchivedRow = { name: string; href: string; restorePath: string };

/** What was archived, each with a way back; nothing where nothing was. */
export function ArchivedCard({ rows }: { rows: readonly ArchivedRow[] }) {
  return rows.length === 0 ? null : (
    <Card title="Archived" flush>
      <ul class="order-rows">
        {rows.map(({ name, href, restorePath }) => (
          <li class="order-row">
            <a class="order-words" href={href} dir="auto">
              {name}
            </a>
            <ActionButton action={restorePath} icon="retry" kind="quiet" small>
              Restore
            </ActionButton>
          </li>
        ))}
      </ul>
    </Card>
  );
}
