import { Card } from '../../ui/card.js';
import { Day, FileSize } from '../../ui/locale.js';

/** A paper that was made and is kept byte for byte. */
export interface MadePaperView {
  title: string;
  at: string;
  bytes: number;
  path: string;
}

/** What was made so far, the newest first, each to be opened. */
export function MadePapers({ made }: { made: readonly MadePaperView[] }) {
  return (
    <Card title="Made so far">
      {made.length === 0 && <p class="muted">None yet.</p>}
      <ul class="plain-list">
        {made.map(({ title, at, bytes, path }) => (
          <li>
            <a href={path}>{title}</a>{' '}
            <span class="muted">
              <Day at={at} /> · <FileSize bytes={bytes} />
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
