import type { Fact, Facts } from './fact.js';

/** One thing the job is about. A conversation can have several; their facts are kept joined, in one order. */
export type Item = { device: string; brand: string; model: string; fault: string };
export const ITEM_FIELDS = ['device', 'brand', 'model', 'fault'] as const;

const JOINT = ' + ';
const UNKNOWN = '?';
const MOST_ITEMS = 4;

/** The things known so far, from the joined facts. */
export function itemsFrom(known: Facts): Item[] {
  const columns = ITEM_FIELDS.map((field) => known[field]?.value.split(JOINT) ?? []);
  const count = Math.max(1, ...columns.slice(0, 2).map((column) => column.length));
  const items: Item[] = [];
  for (let at = 0; at < Math.min(count, MOST_ITEMS); at++) {
    const item: Item = { device: '', brand: '', model: '', fault: '' };
    for (const [index, field] of ITEM_FIELDS.entries()) {
      const column = columns[index] ?? [];
      const whole = column.length > count ? column.join(JOINT) : column[at];
      item[field] = whole === UNKNOWN ? '' : (whole ?? '');
    }
    items.push(item);
  }
  return items;
}

/** One field of all things as a fact's value: joined by " + ", `?` where one is not known, empty where none is. */
export function joined(items: readonly Item[], field: (typeof ITEM_FIELDS)[number]): string {
  const values = items.slice(0, MOST_ITEMS).map((item) => item[field]);
  if (values.every((value) => value === '')) return '';
  return values.map((value) => value || UNKNOWN).join(JOINT);
}

/** A fact's value as shown to someone who does not care which of several things is unknown. */
export function withoutUnknown(fact: Fact | undefined): string | null {
  if (!fact) return null;
  const known = fact.value.split(JOINT).filter((value) => value !== UNKNOWN && value !== '');
  return known.length > 0 ? known.join(JOINT) : null;
}
