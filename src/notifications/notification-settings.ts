import type { Staff } from '../accounts/staff.js';
import type { Clock } from '../platform/clock.js';
import type { Database } from '../platform/database/database.js';
import { type Preferences, readPreferences, savePreferences } from './preferences.js';

export type NotificationSettings = ReturnType<typeof createNotificationSettings>;

/** What a member hears of, as they set it themselves. */
export function createNotificationSettings({ db, clock }: { db: Database; clock: Clock }) {
  return {
    /** A member's preferences, and whether they are linked with Slack, without which nothing is sent. */
    read: ({ organizationId, memberId }: Staff): Promise<{ preferences: Preferences; linked: boolean }> =>
      db.withOrganization(organizationId, async (tx) => {
        const preferencesOf = await readPreferences(tx, [memberId]);
        const links = await tx.slackMember.count({ where: { memberId } });
        return { preferences: preferencesOf(memberId), linked: links > 0 };
      }),
    save: ({ organizationId, memberId }: Staff, preferences: Preferences): Promise<void> =>
      db.withOrganization(organizationId, (tx) =>
        savePreferences(tx, { organizationId, memberId, preferences, at: clock.now() }),
      ),
  };
}
