import { sayOpening } from '../accounts/opening-hours.js';
import { readOrganizationIn } from '../accounts/read-organization.js';
import { QuestionSet } from '../intake/ask/question-set.js';
import { QUESTION_SETS } from '../intake/ask/question-sets.js';
import type { IntakePorts } from '../intake/intake-ports.js';
import { TRADES, type Trade } from '../intake/trade.js';
import { linkPhotos } from '../photos/place-photos.js';
import type { Queue } from '../platform/queue/queue.js';
import { termsVersionPath } from '../web/ui/routes/public-pages.js';
import { readStoredTexts } from './record-ports.js';

/** What intake asks of accounts, photos and the queue. */
export function createIntakePorts(parts: { publicUrl: string; queue: Queue }): IntakePorts {
  return {
    async readOrganization(tx) {
      const { id, name, slug, trade, timeZone, emergencyPhone, settings } = await readOrganizationIn(tx);
      const { privacyUrl, language, hours, replyDelayMs, nudgeAfterHours, quietAfterHours } = settings;
      return {
        id,
        name,
        trade: asTrade(trade),
        timeZone,
        language,
        emergencyPhone,
        hours: hours || sayOpening(settings, language),
        opening: settings,
        replyDelayMs,
        nudgeAfterHours,
        quietAfterHours,
        privacyLink: privacyUrl || `${parts.publicUrl}/p/${slug}`,
        ...(privacyUrl
          ? {}
          : { privacyVersionLink: (version) => `${parts.publicUrl}${termsVersionPath(slug, version)}` }),
      };
    },
    async readTradeSetting(tx, organizationId, trade) {
      const row = await tx.questionSet.findUnique({
        where: { organizationId_trade: { organizationId, trade } },
      });
      return {
        opens: row?.opens === 'job' ? 'job' : 'quote',
        set: row ? QuestionSet.parse(row.questions) : QUESTION_SETS[trade],
      };
    },
    linkPhotos: async (tx, input) => void (await linkPhotos(tx, input)),
    readStoredTexts,
    wake: (kind, delayMs) => parts.queue.wake(kind, delayMs),
  };
}

/** An organization may name a trade of its own; the bot then asks the general questions. */
export function asTrade(trade: string): Trade {
  return TRADES.find((known) => known === trade) ?? 'general';
}
