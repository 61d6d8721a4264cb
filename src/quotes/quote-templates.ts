import { z } from 'zod';
import { readOrganizationIn } from '../accounts/read-organization.js';
import { demand, type Staff } from '../accounts/staff.js';
import {
  changeSettings,
  type Editing,
  noteChange,
  requirePlainWords,
} from '../jobs/pipelines/edit-pipeline.js';
import type { ScreenWords } from '../jobs/pipelines/stage-ports.js';
import type { Clock } from '../platform/clock.js';
import type { Database, Tx } from '../platform/database/database.js';
import { DocketError, notFound } from '../platform/errors/docket-error.js';
import { isId, newId } from '../platform/ids.js';
import { checkDraft, type DraftContent } from './quote-draft.js';
import { readQuote } from './read-quote.js';
import { draftOf, readNewestVersion } from './read-version.js';
import { readWords } from './typed-words.js';

/** What a new quote may begin with. */
export type QuoteTemplate = {
  id: string;
  name: string;
  content: DraftContent;
  archived: boolean;
  /** When it was changed last, in milliseconds: whoever changes it says which one they saw. */
  revision: number;
};

export const LONGEST_TEMPLATE_NAME = 80;
const MOST_TEMPLATES = 500;

const Content = z.object({
  lines: z.array(
    z.object({
      description: z.string(),
      quantityMilli: z.number(),
      unit: z.string(),
      unitPrice: z.number(),
      taxBp: z.number(),
      discountBp: z.number(),
      optional: z.boolean(),
      chosen: z.boolean(),
    }),
  ),
  note: z.string(),
  deposit: z.object({ kind: z.enum(['none', 'percent', 'amount']), value: z.number() }),
  validDays: z.number(),
});

/** The templates by name: those in use, or the archived ones. */
export async function listTemplates(tx: Tx, { archived = false } = {}): Promise<QuoteTemplate[]> {
  const rows = await tx.quoteTemplate.findMany({
    where: { archivedAt: archived ? { not: null } : null },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    take: MOST_TEMPLATES,
  });
  return rows.map(toTemplate);
}

/** One template in use. Throws `not-found`. */
export async function readTemplate(tx: Tx, id: string): Promise<QuoteTemplate> {
  const template = await readAnyTemplate(tx, id);
  if (template.archived) {
    throw notFound('template');
  }
  return template;
}

/** One template, also an archived one. Throws `not-found`. */
export async function readAnyTemplate(tx: Tx, id: string): Promise<QuoteTemplate> {
  const row = isId(id) ? await tx.quoteTemplate.findUnique({ where: { id } }) : null;
  if (!row) {
    throw notFound('template');
  }
  return toTemplate(row);
}

export type QuoteTemplates = ReturnType<typeof createQuoteTemplates>;

/**
 * Templates are made from a draft by whoever sends quotes, and kept in order by owners and admins. Changes throw
 * `not-allowed` for other roles, `not-found` for one that is not there and `invalid-input` for a name that is none.
 */
export function createQuoteTemplates(parts: { db: Database; clock: Clock; screen: ScreenWords }) {
  const { db, clock, screen } = parts;

  const archive = (staff: Staff, id: string, archived: boolean): Promise<void> =>
    changeSettings(parts, staff, async (tx, editing) => {
      const template = await takeTemplate(tx, id);
      if (template.archived === archived) {
        return;
      }
      const data = { archivedAt: archived ? editing.at : null, updatedAt: editing.at };
      await tx.quoteTemplate.update({ where: { id }, data });
      const { name } = template;
      await noteChange(tx, editing, 'template', archived ? [name, null] : [null, name]);
    });

  return {
    /**
     * Keeps the lines, note, deposit and validity of a quote's newest version. Returns the template's id. Throws
     * `conflict` past 500 templates and where there is nothing to keep.
     */
    saveFrom: (staff: Staff, number: number, typed: string): Promise<string> => {
      demand(staff, 'send-quote');
      return db.withOrganization(staff.organizationId, async (tx) => {
        const { organizationId, memberId } = staff;
        const editing: Editing = {
          organizationId,
          actor: { kind: 'member', id: memberId },
          at: clock.now(),
        };
        const name = await readName(tx, screen, editing, typed);
        const quote = await readQuote(tx, { number }, staff);
        const version = await readNewestVersion(tx, quote.id);
        if (!version || version.lines.length === 0) {
          throw new DocketError('conflict', 'This quote has no lines to keep. Write some first.');
        }
        if ((await tx.quoteTemplate.count({ where: { archivedAt: null } })) >= MOST_TEMPLATES) {
          throw new DocketError('conflict', `There are ${MOST_TEMPLATES} templates. Archive one first.`);
        }
        const { lines, note, deposit, validDays } = draftOf(version, 'UTC');
        const content = Content.parse({ lines, note, deposit, validDays });
        const id = newId();
        const { at } = editing;
        await tx.quoteTemplate.create({
          data: { id, organizationId, name, content, createdAt: at, updatedAt: at },
        });
        await noteChange(tx, editing, 'template', [null, name]);
        return id;
      });
    },

    rename: (staff: Staff, id: string, typed: string): Promise<void> =>
      changeSettings(parts, staff, async (tx, editing) => {
        const name = await readName(tx, screen, editing, typed);
        const before = await takeTemplate(tx, id);
        await tx.quoteTemplate.update({ where: { id }, data: { name, updatedAt: editing.at } });
        await noteChange(tx, editing, 'template', [before.name, name]);
      }),

    /**
     * Writes all of a template anew; quotes that began with it stay as they are. `seen`: its revision when this person
     * began. Returns the new revision. Throws `invalid-input` by field (a line's as `lines.3.price`) for what no quote
     * could offer or what holds a secret, and `conflict` where it was changed or archived since.
     */
    change: (
      staff: Staff,
      id: string,
      seen: number,
      typed: { name: string; content: DraftContent },
    ): Promise<number> =>
      changeSettings(parts, staff, async (tx, editing) => {
        const before = await takeTemplate(tx, id);
        if (before.archived) {
          throw new DocketError('conflict', `${before.name} is archived. Restore it first.`);
        }
        if (before.revision !== seen) {
          throw new DocketError('conflict', 'Somebody else changed this template meanwhile.');
        }
        const name = await readName(tx, screen, editing, typed.name);
        const content = await readContent(tx, screen, editing, typed.content);
        // Never the moment it had: two changes within a millisecond are two.
        const updatedAt = new Date(Math.max(+editing.at, before.revision + 1));
        await tx.quoteTemplate.update({ where: { id }, data: { name, content, updatedAt } });
        await noteChange(tx, editing, 'template', [
          `${before.name} (${before.content.lines.length} lines)`,
          `${name} (${content.lines.length} lines, changed)`,
        ]);
        return +updatedAt;
      }),

    /** Takes it from what is offered; quotes that began with it stay. `restore` puts it back. */
    archive: (staff: Staff, id: string) => archive(staff, id, true),
    restore: (staff: Staff, id: string) => archive(staff, id, false),
  };
}

async function readName(tx: Tx, screen: ScreenWords, editing: Editing, typed: string): Promise<string> {
  const fields: Record<string, string> = {};
  const name = readWords(typed, 'name', LONGEST_TEMPLATE_NAME, fields);
  if (name === '') {
    fields.name = 'Give it a name.';
  }
  if (fields.name) {
    throw new DocketError('invalid-input', fields.name, fields);
  }
  await requirePlainWords(tx, screen, editing, { name });
  return name;
}

/** What a quote in this organization could offer, and everybody who drafts may read. */
async function readContent(
  tx: Tx,
  screen: ScreenWords,
  editing: Editing,
  typed: DraftContent,
): Promise<z.output<typeof Content>> {
  const { currency, timeZone, settings } = await readOrganizationIn(tx);
  const { pricesIncludeTax, taxRounding } = settings.billing;
  const checked = checkDraft(
    { ...typed, title: '', photoIds: [], offered: null, language: settings.language },
    { pricesIncludeTax, taxRounding, currency, timeZone },
  );
  const content = Content.parse(checked);
  if (content.lines.length === 0) {
    const message = 'A template has at least one line.';
    throw new DocketError('invalid-input', message, { lines: message });
  }
  const words = content.lines.flatMap(({ description, unit }, at) => [
    [`lines.${at}.description`, description],
    [`lines.${at}.unit`, unit],
  ]);
  await requirePlainWords(tx, screen, editing, { note: content.note, ...Object.fromEntries(words) });
  return content;
}

async function takeTemplate(tx: Tx, id: string): Promise<QuoteTemplate> {
  const rows = isId(id)
    ? await tx.$queryRaw<unknown[]>`SELECT id FROM quote_template WHERE id = ${id}::uuid FOR UPDATE`
    : [];
  const row = rows.length > 0 ? await tx.quoteTemplate.findUnique({ where: { id } }) : null;
  if (!row) {
    throw notFound('template');
  }
  return toTemplate(row);
}

function toTemplate(row: {
  id: string;
  name: string;
  content: unknown;
  archivedAt: Date | null;
  updatedAt: Date;
}): QuoteTemplate {
  const { id, name, content, archivedAt, updatedAt } = row;
  return {
    ...{ id, name, content: Content.parse(content) },
    archived: archivedAt !== null,
    revision: +updatedAt,
  };
}
