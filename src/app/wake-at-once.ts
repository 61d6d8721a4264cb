import type { Foundation } from '../app.js';
import { listenForNotices } from '../web/live/listen-for-notices.js';

/** With Slack, staff are told of what any process committed within seconds: nobody waits for the next sweep. */
export function wakeAtOnce({ database, logger, queue }: Foundation): () => Promise<void> {
  const wake = () => queue.wake('activities');
  const { close } = listenForNotices({
    databaseUrl: database.url,
    logger,
    onNotice: wake,
    onWriting() {},
    onGap: wake,
  });
  return close;
}
