import type { OrganizationSettings } from '../../accounts/organization-settings.js';
import { LANGUAGES } from '../../accounts/organization-settings.js';
import { readOrganizationIn } from '../../accounts/read-organization.js';
import { demand, type Staff } from '../../accounts/staff.js';
import type { OrganizationChanges } from '../../accounts/update-organization.js';
import type { Actor, RecordRef } from '../../activity/record.js';
import type { Clock } from '../../platform/clock.js';
import type { Database, Tx } from '../../platform/database/database.js';
import { DocketError } from '../../platform/errors/docket-error.js';
import type { ScreenedText } from '../../vault/screened-text.js';
import { type OwnWording, readOwnWords } from '../own-words.js';
import type { Language } from '../understand/fact.js';
import { NOTICE_GAPS, SAYINGS, type Saying, shippedWords, wordsFor } from './notice-words.js';

/** What one language says, by what it is said of: as sent, and as shipped. */
export type LanguageWords = {
  language: Language;
  words: Record<Saying, { text: string; shipped: string }>;
};

export type NoticeSettings = Pick<
  OrganizationSettings,
  'remindDayBefore' | 'remindDayBeforeAt' | 'remindHoursBefore'
> & {
  /** In the order of the organization's own language first. */
  languages: LanguageWords[];
};

export type NoticeChanges = Omit<NoticeSettings, 'languages'> & {
  /** By `saying.language`, such as `reminder.en`; what is as shipped, or empty, is Docket's from now on. */
  words: Readonly<Record<string, string>>;
};

export type NoticeSettingsParts = {
  db: Database;
  clock: Clock;
  /** The vault's door for what an organization says to everybody. */
  screen: (
    tx: Tx,
    input: { organizationId: string; record: RecordRef; text: string; actor: Actor; at: Date },
  ) => Promise<ScreenedText>;
  /** Keeps the changes, says so in the organization's feed, and plans reminders anew. */
  update: (staff: Staff, changes: OrganizationChanges) => Promise<void>;
};

const WORDING: OwnWording<Saying> = {
  sayings: SAYINGS,
  shipped: shippedWords,
  gaps: NOTICE_GAPS,
  needs: { gap: 'when', problem: 'Say when it is: put in {when}.' },
};
const SEALED = 'That looks like a passcode or password, so it was not saved. Every customer reads this.';

export type NoticeSettingsCases = ReturnType<typeof createNoticeSettings>;

/** When customers are reminded of bookings, and in which words. Both throw `not-allowed` for other roles. */
export function createNoticeSettings({ db, clock, screen, update }: NoticeSettingsParts) {
  return {
    read: async (staff: Staff): Promise<NoticeSettings> => {
      demand(staff, 'change-settings');
      const { settings } = await db.withOrganization(staff.organizationId, readOrganizationIn);
      const own = settings.language;
      const { remindDayBefore, remindDayBeforeAt, remindHoursBefore } = settings;
      return {
        remindDayBefore,
        remindDayBeforeAt,
        remindHoursBefore,
        languages: [own, ...LANGUAGES.filter((language) => language !== own)].map((language) => ({
          language,
          words: wordsIn(settings.bookingWords, language),
        })),
      };
    },

    /** Throws `invalid-input` with a message for each text that cannot be said. */
    save: async (staff: Staff, { words, ...schedule }: NoticeChanges): Promise<void> => {
      demand(staff, 'change-settings');
      const { organizationId, memberId } = staff;
      const bookingWords = readOwnWords(words, WORDING);
      await db.withOrganization(organizationId, async (tx) => {
        const on = {
          organizationId,
          record: { kind: 'organization', id: organizationId },
          actor: { kind: 'member', id: memberId },
          at: clock.now(),
        } as const;
        for (const [key, text] of Object.entries(bookingWords)) {
          if (text !== '' && (await screen(tx, { ...on, text })) !== text) {
            throw new DocketError('invalid-input', SEALED, { [key]: SEALED });
          }
        }
      });
      await update(staff, { settings: { ...schedule, bookingWords } });
    },
  };
}

function wordsIn(own: Readonly<Record<string, string>>, language: Language): LanguageWords['words'] {
  return Object.fromEntries(
    SAYINGS.map((saying) => [
      saying,
      { text: wordsFor(own, saying, language), shipped: shippedWords(saying, language) },
    ]),
  ) as LanguageWords['words'];
}
