import type { Staff } from '../accounts/staff.js';
import type { Actor } from '../activity/record.js';
import type { Clock } from '../platform/clock.js';
import type { Database, Tx } from '../platform/database/database.js';
import { DocketError, notFound } from '../platform/errors/docket-error.js';
import { isId, newId } from '../platform/ids.js';
import type { ScreenedText } from '../vault/screened-text.js';
import type { Viewer } from './permission.js';

/** A list that a member wants to find again: its address, such as `/jobs?stage=mine`, behind a name. */
export type SavedFilter = { id: string; name: string; address: string };

export const LONGEST_FILTER_NAME = 40;
const LONGEST_ADDRESS = 1_000;
/** Of one member; more is no help above a list. */
const MOST_FILTERS = 20;

/** Port: the vault's door for a name and for what is searched for; it belongs to no customer. */
export type ScreenFilter = (
  tx: Tx,
  typed: { organizationId: string; text: string; actor: Actor; at: Date },
) => Promise<ScreenedText>;

/** The member's own lists, oldest first. */
export async function listSavedFilters(tx: Tx, { memberId }: Viewer): Promise<SavedFilter[]> {
  return await tx.savedFilter.findMany({
    where: { memberId, removedAt: null },
    orderBy: { id: 'asc' },
    select: { id: true, name: true, address: true },
  });
}

export type SavedFilters = ReturnType<typeof createSavedFilters>;

/**
 * What members do with their own lists. All but `add` throw `not-found` for one that is not there or is another's;
 * names that are empty, too long or look like a secret are `invalid-input`.
 */
export function createSavedFilters(parts: { db: Database; clock: Clock; screen: ScreenFilter }) {
  const { db, clock } = parts;

  /** Under the member's lock: their lists change one after another. */
  function change<T>(staff: Staff, step: (tx: Tx, at: Date) => Promise<T>): Promise<T> {
    return db.withOrganization(staff.organizationId, async (tx) => {
      await tx.$queryRaw`SELECT id FROM member WHERE id = ${staff.memberId}::uuid FOR UPDATE`;
      return await step(tx, clock.now());
    });
  }

  async function screen(tx: Tx, staff: Staff, text: string, at: Date): Promise<void> {
    const { organizationId, memberId } = staff;
    const actor = { kind: 'member', id: memberId } as const;
    if ((await parts.screen(tx, { organizationId, text, actor, at })) !== text) {
      throw refused('That looks like a passcode or password, so it was not saved.');
    }
  }

  return {
    /** Keeps a list; `searched` is what its address says in somebody's words. Throws `conflict` past 20. */
    add: (staff: Staff, typed: { name: string; address: string; searched: string }): Promise<SavedFilter> => {
      const name = readName(typed.name);
      if (typed.address.length > LONGEST_ADDRESS) {
        throw refused('This list is filtered by too much to be saved.');
      }
      return change(staff, async (tx, at) => {
        const { organizationId, memberId } = staff;
        await screen(tx, staff, name, at);
        if (typed.searched !== '') await screen(tx, staff, typed.searched, at);
        if ((await tx.savedFilter.count({ where: { memberId, removedAt: null } })) >= MOST_FILTERS) {
          throw new DocketError('conflict', `You have ${MOST_FILTERS} lists already. Remove one first.`);
        }
        const added = { id: newId(), name, address: typed.address };
        await tx.savedFilter.create({ data: { ...added, organizationId, memberId, createdAt: at } });
        return added;
      });
    },

    rename: (staff: Staff, id: string, typed: string): Promise<SavedFilter> => {
      const name = readName(typed);
      return change(staff, async (tx, at) => {
        const { address } = await find(tx, staff, id);
        await screen(tx, staff, name, at);
        await tx.savedFilter.update({ where: { id }, data: { name } });
        return { id, name, address };
      });
    },

    /** Removing it twice is removing it; `restore` takes it back. */
    remove: (staff: Staff, id: string): Promise<SavedFilter> =>
      change(staff, async (tx, at) => {
        const found = await find(tx, staff, id);
        await tx.savedFilter.update({ where: { id }, data: { removedAt: at } });
        return found;
      }),

    restore: (staff: Staff, id: string): Promise<SavedFilter> =>
      change(staff, async (tx) => {
        const found = await find(tx, staff, id);
        await tx.savedFilter.update({ where: { id }, data: { removedAt: null } });
        return found;
      }),
  };
}

async function find(tx: Tx, { memberId }: Staff, id: string): Promise<SavedFilter> {
  const select = { id: true, name: true, address: true } as const;
  const row = isId(id) ? await tx.savedFilter.findFirst({ where: { id, memberId }, select }) : null;
  if (!row) {
    throw notFound('saved list');
  }
  return row;
}

function readName(typed: string): string {
  const name = typed.replace(/\s+/g, ' ').trim();
  if (name === '') {
    throw refused('Give it a name to find it by.');
  }
  if ([...name].length > LONGEST_FILTER_NAME) {
    throw refused(`A name has at most ${LONGEST_FILTER_NAME} characters.`);
  }
  return name;
}

function refused(message: string): DocketError {
  return new DocketError('invalid-input', message, { name: message });
}
