import { BillingSettings } from '../../accounts/billing-settings.js';
import { LANGUAGES } from '../../accounts/organization-settings.js';
import { type Organization, readOrganizationIn } from '../../accounts/read-organization.js';
import { demand, type Staff } from '../../accounts/staff.js';
import { DocketError } from '../../platform/errors/docket-error.js';
import { countSegments } from '../ask/segments.js';
import { type OwnWording, readOwnWords } from '../own-words.js';
import type { NoticeSettingsParts } from '../remind/notice-settings.js';
import type { Language } from '../understand/fact.js';
import {
  FOLLOW_UP_GAPS,
  FOLLOW_UP_SAYINGS,
  type FollowUpSaying,
  fillFollowUp,
  followUpWords,
  sayTotal,
  shippedFollowUp,
} from './follow-up-words.js';
import { staffDay } from './schedule.js';

type Days = Pick<BillingSettings, 'quoteFollowUpDays' | 'invoiceReminderDays'>;

/** Words as they are kept, and as a made-up customer would read them. `texts`: how many SMS they take. */
export type FollowUpWording = { text: string; preview: string; texts: number };

export type FollowUpSettings = Days & {
  /** The days on which staff are told; null: nobody is asked, so nobody is told. */
  staffDays: { quote: number | null; invoice: number | null };
  /** The organization's own language first. */
  languages: { language: Language; words: Record<FollowUpSaying, FollowUpWording> }[];
};

/** `words` by `saying.language`, such as `quote-1.en`; what is as shipped, or empty, is Docket's from now on. */
export type FollowUpChanges = Days & { words: Readonly<Record<string, string>> };

const SEALED = 'That looks like a passcode or password, so it was not saved. Every customer reads this.';
/** As long as the ways to quotes are, for the count of texts. */
const SAMPLE_TOKEN = 'x'.repeat(43);

const WORDING: OwnWording<FollowUpSaying> = {
  sayings: FOLLOW_UP_SAYINGS,
  shipped: shippedFollowUp,
  gaps: FOLLOW_UP_GAPS,
  needs: { gap: 'reference', problem: 'Say what it is about: put in {reference}.' },
};

export type FollowUpSettingsCases = ReturnType<typeof createFollowUpSettings>;

/** When customers are asked again, and in which words. Both throw `not-allowed` for other roles. */
export function createFollowUpSettings({
  db,
  clock,
  screen,
  update,
  publicUrl,
}: NoticeSettingsParts & { publicUrl: string }) {
  return {
    /** `typed`: words in the place of those that are kept, to be looked at. */
    read: async (staff: Staff, typed: Readonly<Record<string, string>> = {}): Promise<FollowUpSettings> => {
      demand(staff, 'change-settings');
      const organization = await db.withOrganization(staff.organizationId, readOrganizationIn);
      const { language: own, billing } = organization.settings;
      const { quoteFollowUpDays, invoiceReminderDays, followUpWords: words } = billing;
      const told = (days: readonly number[]) => (days.length === 0 ? null : staffDay(days));
      return {
        quoteFollowUpDays,
        invoiceReminderDays,
        staffDays: { quote: told(quoteFollowUpDays), invoice: told(invoiceReminderDays) },
        languages: [own, ...LANGUAGES.filter((language) => language !== own)].map((language) => ({
          language,
          words: wordsIn({ ...words, ...typed }, language, organization, publicUrl),
        })),
      };
    },

    /** Throws `invalid-input` with a message for each text that cannot be said, and for days in no order. */
    save: async (staff: Staff, { words, ...days }: FollowUpChanges): Promise<void> => {
      demand(staff, 'change-settings');
      const { organizationId, memberId } = staff;
      const followUps = { ...days, followUpWords: readOwnWords(words, WORDING) };
      await db.withOrganization(organizationId, async (tx) => {
        const on = {
          organizationId,
          record: { kind: 'organization', id: organizationId },
          actor: { kind: 'member', id: memberId },
          at: clock.now(),
        } as const;
        for (const [key, text] of Object.entries(followUps.followUpWords)) {
          if (text !== '' && (await screen(tx, { ...on, text })) !== text) {
            throw new DocketError('invalid-input', SEALED, { [key]: SEALED });
          }
        }
      });
      // The other settings of billing stay as they are when this is written.
      await update(staff, { settings: { billing: followUps as BillingSettings } });
    },
  };
}

/** Days as they are typed: `2, 5`; empty: never. */
export function readDays(field: keyof Days, typed: string): number[] {
  const pieces = typed.split(/[\s,;]+/).filter((piece) => piece !== '');
  const parsed = BillingSettings.shape[field].safeParse(pieces.map(Number));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const message =
      issue && issue.path.length === 0 ? issue.message : 'Write days as whole numbers, such as 2, 5.';
    throw new DocketError('invalid-input', message, { [field]: message });
  }
  return parsed.data;
}

function wordsIn(
  own: Readonly<Record<string, string>>,
  language: Language,
  { name, currency, locale }: Organization,
  publicUrl: string,
): Record<FollowUpSaying, FollowUpWording> {
  const made = FOLLOW_UP_SAYINGS.map((saying) => {
    const text = followUpWords(own, saying, language);
    const preview = fillFollowUp(text, {
      name: 'Tom',
      business: name,
      reference: saying.startsWith('quote') ? 'Q-1042' : 'INV-311',
      total: sayTotal(12_000, currency, language, locale),
      link: `${publicUrl}/q/${SAMPLE_TOKEN}`,
    });
    const texts = countSegments(preview);
    return [saying, { text, preview: preview.replace(SAMPLE_TOKEN, '…'), texts }];
  });
  return Object.fromEntries(made) as Record<FollowUpSaying, FollowUpWording>;
}
