import { appendActivity } from '../activity/append-activity.js';
import type { Tx } from '../platform/database/database.js';
import type { Prisma } from '../platform/database/generated/client.js';
import type { AccountsParts } from './accounts-parts.js';
import { usesModule } from './modules.js';
import { type OrganizationSettings, readSettings } from './organization-settings.js';
import { requirePlainWords } from './require-plain-words.js';
import { demand, type Staff } from './staff.js';

/** What the assistant opens once it has what it needs: what was picked, of the modules in use. */
export const OPENS = ['quote', 'job'] as const;
export type Opens = (typeof OPENS)[number];

export type IntakeSettings = {
  trade: string;
  opens: Opens;
  /** The organization's own question set as `intake` reads it; `undefined`: the one Docket ships with. */
  questionSet: unknown;
};

/** What the person's organization set for a trade; a quote request and Docket's own questions where it set nothing. */
export function readIntakeSettings(
  { db }: Pick<AccountsParts, 'db'>,
  staff: Staff,
  trade: string,
): Promise<IntakeSettings> {
  const { organizationId } = staff;
  return db.withOrganization(organizationId, (tx) => readIntakeSettingsIn(tx, organizationId, trade));
}

/** As `readIntakeSettings`, inside another room's transaction. */
export async function readIntakeSettingsIn(
  tx: Tx,
  organizationId: string,
  trade: string,
): Promise<IntakeSettings> {
  const row = await tx.questionSet.findUnique({ where: { organizationId_trade: { organizationId, trade } } });
  const { settings } = await tx.organization.findUniqueOrThrow({
    where: { id: organizationId },
    select: { settings: true },
  });
  const opens = opensNow(readSettings(settings), row?.opens === 'job' ? 'job' : 'quote');
  return { trade, opens, questionSet: row?.questions ?? undefined };
}

/** Nothing is opened where nobody could see it. */
function opensNow(settings: OrganizationSettings, wanted: Opens): Opens {
  if (!usesModule(settings, 'quotes')) {
    return 'job';
  }
  return usesModule(settings, 'jobs') ? wanted : 'quote';
}

/** Takes back what the organization set for a trade: the questions Docket ships with, and a quote request. */
export async function resetIntakeSettings(
  { db, clock }: Pick<AccountsParts, 'db' | 'clock'>,
  staff: Staff,
  trade: string,
): Promise<void> {
  demand(staff, 'change-settings');
  const { organizationId } = staff;
  await db.withOrganization(organizationId, async (tx) => {
    const { count } = await tx.questionSet.deleteMany({ where: { organizationId, trade } });
    if (count > 0) {
      await appendActivity(tx, {
        organizationId,
        record: { kind: 'organization', id: organizationId },
        actor: { kind: 'member', id: staff.memberId },
        type: 'organization.changed',
        content: { changes: [{ field: `${trade} questions`, from: 'changed', to: null }] },
        at: clock.now(),
      });
    }
  });
}

/**
 * Saves them. `questionSet` is JSON that the caller has parsed with intake's `QuestionSet`. Throws `invalid-input` where
 * words in it, which customers are asked with, look like a passcode; those that stood in `before` are let be.
 */
export async function saveIntakeSettings(
  { db, clock, screenWords }: Pick<AccountsParts, 'db' | 'clock' | 'screenWords'>,
  staff: Staff,
  wanted: { trade: string; opens: Opens; questionSet: Prisma.InputJsonObject; before?: unknown },
): Promise<void> {
  demand(staff, 'change-settings');
  const { organizationId } = staff;
  const { trade, opens, questionSet: questions } = wanted;
  await db.withOrganization(organizationId, async (tx) => {
    const key = { organizationId, trade };
    const known = new Set(wordsIn(wanted.before));
    for (const text of wordsIn(questions).filter((one) => !known.has(one))) {
      await requirePlainWords(tx, screenWords, staff, { questions: text }, clock.now());
    }
    const before = await tx.questionSet.findUnique({ where: { organizationId_trade: key } });
    const data = { opens, questions, updatedAt: clock.now() };
    await tx.questionSet.upsert({
      where: { organizationId_trade: key },
      create: { ...key, ...data },
      update: data,
    });
    await appendActivity(tx, {
      organizationId,
      record: { kind: 'organization', id: organizationId },
      actor: { kind: 'member', id: staff.memberId },
      type: 'organization.changed',
      content: {
        changes: [
          { field: `${trade} opens`, from: before?.opens ?? null, to: opens },
          { field: `${trade} questions`, from: null, to: 'changed' },
        ],
      },
      at: clock.now(),
    });
  });
}

function wordsIn(value: unknown): string[] {
  if (typeof value === 'string') {
    return [value];
  }
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(wordsIn) : [];
}
