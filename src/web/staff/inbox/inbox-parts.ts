import type { Staff } from '../../../accounts/staff.js';
import type { ConversationAccess } from '../../../conversations/conversation-access.js';
import type { InboxActions } from '../../../conversations/inbox-actions.js';
import type { IntakeActions } from '../../../intake/intake-actions.js';
import type { IntakePorts } from '../../../intake/intake-ports.js';
import type { Database, Tx } from '../../../platform/database/database.js';
import type { RequireStaff } from '../../http/staff-gate.js';
import type { FrameStaffPage } from '../../http/staff-shell.js';
import type { PhotoView } from '../../ui/photo.js';

/** What the inbox shows of other rooms. `app.ts` hands these in. */
export type InboxSources = {
  access: ConversationAccess;
  /** Photos and attachments of these conversations, by id, oldest first; at most the newest `limit` of each. */
  photos(
    tx: Tx,
    staff: Staff,
    conversationIds: readonly string[],
    limit: number,
  ): Promise<ReadonlyMap<string, readonly PhotoView[]>>;
  readTradeSetting: IntakePorts['readTradeSetting'];
  now(): Date;
};

export type InboxRouteParts = {
  db: Database;
  requireStaff: RequireStaff;
  frame: FrameStaffPage;
  inbox: InboxActions;
  intake: IntakeActions;
  sources: InboxSources;
};
