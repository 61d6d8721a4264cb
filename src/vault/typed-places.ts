import { z } from 'zod';
import type { Tx } from '../platform/database/database.js';
import { newId } from '../platform/ids.js';
import type { FoundSecret } from './find/find-secrets.js';
import type { MasterKeys } from './master-keys.js';
import { behindRedacted, PLACEHOLDER } from './placeholders.js';
import { open, seal } from './seal.js';

/** Words that a member typed and one secret was taken out of: the text as it was stored, and what stood where. */
export type TypedPlace = {
  secretId: string;
  memberId: string;
  /** What the text was typed as: `line`, `caption`, `internal note`. */
  field: string;
  text: string;
  /** The secret's own placeholders in the text, by their number, and what was typed there. */
  at: { nth: number; was: string }[];
  createdAt: Date;
};

const Sealed = z.object({
  text: z.string(),
  at: z.array(z.object({ nth: z.number(), was: z.string() })),
});
/** Kept of one secret: who types the same into many fields finds the newest of them again. */
const MOST_PLACES = 50;

const contextOf = (id: string) => `secret-place:${id}`;

/**
 * Notes where in a typed text its secrets stood, one row for each secret, sealed: the text may hold what is known for
 * a secret only later. The same typed again by the same member moves its time on.
 */
export async function notePlaces(
  tx: Tx,
  keys: MasterKeys,
  typed: {
    organizationId: string;
    memberId: string;
    field: string;
    before: string;
    screened: string;
    found: readonly FoundSecret[];
    ids: readonly (string | null)[];
    at: Date;
  },
): Promise<void> {
  const { organizationId, memberId, field, before, screened, found, ids, at } = typed;
  const order = behindRedacted(
    before,
    [],
    found,
    found.map((_, nth) => String(nth)),
  );
  const held = new Map<string, TypedPlace['at']>();
  order.forEach((which, nth) => {
    const one = which === null ? undefined : found[Number(which)];
    const secretId = which === null ? null : ids[Number(which)];
    if (one && secretId) {
      const was = before.slice(one.start, one.end);
      held.set(secretId, [...(held.get(secretId) ?? []), { nth, was }]);
    }
  });
  const there = await readPlaces(tx, keys, [...held.keys()]);
  for (const [secretId, places] of held) {
    const own = there.filter((place) => place.secretId === secretId);
    const same = own.find(
      (place) => place.memberId === memberId && place.field === field && place.text === screened,
    );
    if (same) {
      await tx.secretPlace.update({ where: { id: same.id }, data: { createdAt: at } });
      continue;
    }
    const tooMany = own.slice(0, Math.max(0, own.length + 1 - MOST_PLACES)).map((place) => place.id);
    await tx.secretPlace.deleteMany({ where: { id: { in: tooMany } } });
    const id = newId();
    const sealed = seal(keys, JSON.stringify({ text: screened, at: places }), contextOf(id));
    await tx.secretPlace.create({
      data: { id, organizationId, secretId, memberId, field, sealed, createdAt: at },
    });
  }
}

/** Where these secrets were typed, oldest first. */
export async function readPlaces(
  tx: Tx,
  keys: MasterKeys,
  secretIds: readonly string[],
): Promise<(TypedPlace & { id: string })[]> {
  const rows = await tx.secretPlace.findMany({
    where: { secretId: { in: [...secretIds] } },
    orderBy: { id: 'asc' },
  });
  return rows.map(({ id, sealed, secretId, memberId, field, createdAt }) => ({
    ...{ id, secretId, memberId, field, createdAt },
    ...Sealed.parse(JSON.parse(open(keys, sealed, contextOf(id)).toString())),
  }));
}

/** What stands behind each placeholder of a stored text: `null` where it is not known, or could be another's. */
export function behindTyped(
  stored: { text: string; field: string },
  places: readonly TypedPlace[],
): ({ secretId: string; was: string } | null)[] {
  const alike = places.filter(({ field }) => field === stored.field);
  return spots(stored.text).map((spot) => {
    let best = 0;
    let found: { secretId: string; was: string }[] = [];
    for (const place of alike) {
      const others = spots(place.text);
      for (const { nth, was } of place.at) {
        const other = others[nth];
        const likeness = other ? likenessOf(stored, spot, place, other) : 0;
        if (likeness > best) {
          best = likeness;
          found = [];
        }
        if (likeness > 0 && likeness === best) {
          found.push({ secretId: place.secretId, was });
        }
      }
    }
    const [first] = found;
    return first && found.every((one) => one.secretId === first.secretId && one.was === first.was)
      ? first
      : null;
  });
}

type Spot = { start: number; end: number; left: string; right: string };

function spots(text: string): Spot[] {
  return [...text.matchAll(PLACEHOLDER)].map(({ index, 0: placeholder }) => ({
    start: index,
    end: index + placeholder.length,
    left: /(\S+)\s*$/.exec(text.slice(0, index))?.[1] ?? '',
    right: /^\s*(\S+)/.exec(text.slice(index + placeholder.length))?.[1] ?? '',
  }));
}

/** 3: the same text. 2: the text stands in it. 1: the same words stand beside it. 0: it is another place. */
function likenessOf(
  stored: { text: string; field: string },
  spot: Spot,
  place: TypedPlace,
  other: Spot,
): number {
  if (stored.text === place.text) {
    return spot.start === other.start ? 3 : 0;
  }
  const from = spot.start - other.start;
  // A placeholder alone stands in many texts; the name of a file has its ending set apart.
  const telling = place.text.length > other.end - other.start || stored.field === 'file name';
  if (telling && from >= 0 && stored.text.startsWith(place.text, from)) {
    return 2;
  }
  const beside = spot.left === other.left && spot.right === other.right;
  return beside && `${other.left}${other.right}` !== '' ? 1 : 0;
}
