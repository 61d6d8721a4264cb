import { SafeText } from './bubble.js';
import { Icon, type IconName } from './icons.js';
import { Time } from './locale.js';

export interface FeedEntryView {
  id: string;
  kind: 'message' | 'note' | 'photo' | 'stage' | 'person' | 'fact' | 'secret' | 'money' | 'other';
  /** Who did it: a member, the customer, "Docket". */
  by: string;
  /** What they did, following the name: "moved the job to Repairing". */
  text: string;
  /** The words of a message or note, or old → new. */
  detail?: string;
  at: string;
}

const icons: Record<FeedEntryView['kind'], IconName> = {
  message: 'sms',
  note: 'note',
  photo: 'photo',
  stage: 'flag',
  person: 'user',
  fact: 'edit',
  secret: 'lock',
  money: 'file',
  other: 'clock',
};

/** What happened, newest first. */
export function Feed({ entries }: { entries: readonly FeedEntryView[] }) {
  return (
    <ol class="feed">
      {entries.map((entry) => (
        <li class="feed-entry" data-kind={entry.kind} data-key={entry.id}>
          <span class="feed-icon">
            <Icon name={icons[entry.kind]} size={14} />
          </span>
          <div class="feed-body">
            <p>
              <strong>
                <bdi>{entry.by}</bdi>
              </strong>{' '}
              {entry.text}{' '}
              <span class="muted">
                <Time at={entry.at} />
              </span>
            </p>
            {entry.detail && (
              <p class="feed-detail" dir="auto">
                <SafeText text={entry.detail} />
              </p>
            )}
          </div>
        </li>
      ))}
    </ol>
  );
}
