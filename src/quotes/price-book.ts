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
import type { Prisma } from '../platform/database/generated/client.js';
import { DocketError, notFound } from '../platform/errors/docket-error.js';
import { isId, newId } from '../platform/ids.js';
import { MOST_MINOR, toMinor } from '../platform/money/money.js';
import { isTaxRate, percentOfTax } from '../platform/money/tax-rate.js';
import { readWords } from './typed-words.js';

/** Something the organization often sells. `unitPrice` in minor units of its currency, `taxBp` in basis points. */
export type PriceItem = {
  id: string;
  name: string;
  description: string;
  unit: string;
  unitPrice: number;
  taxBp: number;
  archived: boolean;
};

export type PriceItemTyped = Omit<PriceItem, 'id' | 'archived'>;

export const LONGEST_ITEM_NAME = 120;
export const LONGEST_ITEM_DESCRIPTION = 2_000;
export const LONGEST_UNIT = 20;
const MOST_ITEMS = 20_000;

export type PriceBookPage = { items: PriceItem[]; nextCursor: string | null };

export type PriceBookFilter = {
  /** Parts of words of the name or the description. */
  search?: string | undefined;
  archived?: boolean | undefined;
  /** The `nextCursor` of the page before. */
  cursor?: string | undefined;
  /** 1 to 100; 50 where not said. */
  limit?: number | undefined;
};

/** A page of the price book by name. A name that begins with what is searched for is not put first. */
export async function listPriceItems(tx: Tx, filter: PriceBookFilter = {}): Promise<PriceBookPage> {
  const limit = Math.min(Math.max(filter.limit ?? 50, 1), 100);
  const after = isId(filter.cursor) ? await tx.priceItem.findUnique({ where: { id: filter.cursor } }) : null;
  const rows = await tx.priceItem.findMany({
    where: {
      AND: [
        { archivedAt: filter.archived ? { not: null } : null },
        ...wordsOf(filter.search),
        after ? { OR: [{ name: { gt: after.name } }, { name: after.name, id: { gt: after.id } }] } : {},
      ],
    },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    take: limit + 1,
  });
  const items = rows.slice(0, limit).map(toItem);
  return { items, nextCursor: rows.length > limit ? (items.at(-1)?.id ?? null) : null };
}

function wordsOf(search = ''): Prisma.PriceItemWhereInput[] {
  return search
    .split(/\s+/)
    .filter((word) => word !== '')
    .slice(0, 8)
    .map((word) => {
      const contains = { contains: word.replace(/[\\%_]/g, '\\$&'), mode: 'insensitive' } as const;
      return { OR: [{ name: contains }, { description: contains }] };
    });
}

export type PriceBook = ReturnType<typeof createPriceBook>;

/**
 * What owners and admins do with the price book, and where everybody who drafts quotes looks. Quotes keep what stood in
 * it when a line was taken. Changes throw `not-allowed` for other roles, `not-found` for an item that is not there, and
 * `invalid-input` by field.
 */
export function createPriceBook(parts: { db: Database; clock: Clock; screen: ScreenWords }) {
  const { db, screen } = parts;
  const change = <T>(staff: Staff, step: (tx: Tx, editing: Editing) => Promise<T>) =>
    changeSettings(parts, staff, step);

  const archive = (staff: Staff, id: string, archived: boolean): Promise<void> =>
    change(staff, async (tx, editing) => {
      const item = await takeItem(tx, id);
      if (item.archived === archived) {
        return;
      }
      const archivedAt = archived ? editing.at : null;
      await tx.priceItem.update({ where: { id }, data: { archivedAt, updatedAt: editing.at } });
      const said = sayItem(item);
      await noteChange(tx, editing, 'price', archived ? [said, null] : [null, said]);
    });

  return {
    list: (staff: Staff, filter: PriceBookFilter = {}): Promise<PriceBookPage> => {
      demand(staff, 'draft-quote', { assigned: true });
      return db.withOrganization(staff.organizationId, (tx) => listPriceItems(tx, filter));
    },

    /** One item, also an archived one. Throws `not-found`. */
    read: async (staff: Staff, id: string): Promise<PriceItem> => {
      demand(staff, 'draft-quote', { assigned: true });
      return await db.withOrganization(staff.organizationId, (tx) => takeItem(tx, id));
    },

    /** Adds an item, or with `id` changes one. Returns its id. Throws `conflict` past 20,000 items. */
    save: (staff: Staff, id: string | null, typed: PriceItemTyped): Promise<string> =>
      change(staff, async (tx, editing) => {
        const { organizationId, at } = editing;
        const item = readItem(typed);
        await requirePlainWords(tx, screen, editing, { name: item.name, description: item.description });
        const data = { ...item, unitPrice: BigInt(item.unitPrice), updatedAt: at };
        if (id === null) {
          if ((await tx.priceItem.count({ where: { archivedAt: null } })) >= MOST_ITEMS) {
            throw new DocketError('conflict', 'The price book is full. Archive what you no longer sell.');
          }
          const added = newId();
          await tx.priceItem.create({ data: { id: added, organizationId, ...data, createdAt: at } });
          await noteChange(tx, editing, 'price', [null, sayItem(item)]);
          return added;
        }
        const before = await takeItem(tx, id);
        await tx.priceItem.update({ where: { id }, data });
        await noteChange(tx, editing, 'price', [sayItem(before), sayItem(item)]);
        return id;
      }),

    /** Takes an item from what is offered; what quotes took of it stays. `restore` puts it back. */
    archive: (staff: Staff, id: string) => archive(staff, id, true),
    restore: (staff: Staff, id: string) => archive(staff, id, false),
  };
}

async function takeItem(tx: Tx, id: string): Promise<PriceItem> {
  const rows = isId(id)
    ? await tx.$queryRaw<unknown[]>`SELECT id FROM price_item WHERE id = ${id}::uuid FOR UPDATE`
    : [];
  const row = rows.length > 0 ? await tx.priceItem.findUnique({ where: { id } }) : null;
  if (!row) {
    throw notFound('price');
  }
  return toItem(row);
}

type Row = { [K in keyof PriceItemTyped]: K extends 'unitPrice' ? bigint : PriceItemTyped[K] } & {
  id: string;
  archivedAt: Date | null;
};

function toItem({ id, name, description, unit, unitPrice, taxBp, archivedAt }: Row): PriceItem {
  return { id, name, description, unit, unitPrice: toMinor(unitPrice), taxBp, archived: archivedAt !== null };
}

function sayItem({ name, description, unit, unitPrice, taxBp }: PriceItemTyped): string {
  const words = [name, description].filter((text) => text !== '').join(': ');
  return `${words} (${unitPrice} a ${unit || 'piece'} in minor units, ${percentOfTax(taxBp)} % tax)`;
}

function readItem(typed: PriceItemTyped): PriceItemTyped {
  const fields: Record<string, string> = {};
  const name = readWords(typed.name, 'name', LONGEST_ITEM_NAME, fields);
  if (name === '') {
    fields.name = 'Give it a name.';
  }
  const item = {
    name,
    description: readWords(typed.description, 'description', LONGEST_ITEM_DESCRIPTION, fields, 'lines'),
    unit: readWords(typed.unit, 'unit', LONGEST_UNIT, fields),
    unitPrice: typed.unitPrice,
    taxBp: typed.taxBp,
  };
  if (!Number.isSafeInteger(item.unitPrice) || Math.abs(item.unitPrice) > MOST_MINOR) {
    fields.unitPrice = 'Write the price as a number.';
  }
  if (!isTaxRate(item.taxBp)) {
    fields.taxBp = 'A tax rate is between 0 % and 100 %, with at most three decimals.';
  }
  const [message] = Object.values(fields);
  if (message) {
    throw new DocketError('invalid-input', message, fields);
  }
  return item;
}
