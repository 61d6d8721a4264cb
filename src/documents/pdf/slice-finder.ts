/** In which slice of a typeface a sign is, or null. */
export type SliceOf = (codePoint: number) => string | null;

const NUMBERED = /^\[(\d+)\]$/;

/**
 * Finds signs in a typeface that comes in slices, by the list that comes with it: `{ "[4]": "U+20,U+3041-3096" }`.
 * Slices with names (its Latin letters) are left out.
 */
export function sliceFinder(list: Readonly<Record<string, string>>): SliceOf {
  const ranges = Object.entries(list)
    .flatMap(([key, signs]) => {
      const slice = NUMBERED.exec(key)?.[1];
      return slice === undefined ? [] : signs.split(',').map((range) => ({ slice, ...readRange(range) }));
    })
    .sort((one, other) => one.first - other.first);
  const firsts = Uint32Array.from(ranges, ({ first }) => first);
  return (codePoint) => {
    let [low, high] = [0, firsts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((firsts[middle] ?? 0) <= codePoint) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    const range = ranges[low - 1];
    return range && codePoint <= range.last ? range.slice : null;
  };
}

function readRange(range: string): { first: number; last: number } {
  const [first = '', last = first] = range.trim().replace(/^U\+/i, '').split('-');
  return { first: Number.parseInt(first, 16), last: Number.parseInt(last, 16) };
}
