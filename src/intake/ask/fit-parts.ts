/**
 * One sentence of a reply: its wordings, the fullest first, how readily it gives way when the reply is too long
 * (the highest first), and how long it stays before it is left out altogether (the lowest goes first).
 */
export type Part = { variants: readonly string[]; givesWay: number; stays: 0 | 1 | 2 };

export function part(givesWay: number, variants: readonly string[]): Part {
  return { variants, givesWay, stays: 0 };
}

/** A part that is left out only when leaving out the others did not help. */
export function mustPart(givesWay: number, variants: readonly string[]): Part {
  return { variants, givesWay, stays: 1 };
}

/** A part without which the reply would fail its purpose, or the law: the opt-out, the emergency line. */
export function corePart(givesWay: number, variants: readonly string[]): Part {
  return { variants, givesWay, stays: 2 };
}

/** Whether a text is short enough for its channel. */
export type Fits = (text: string) => boolean;

/** What is left when nothing fits: the longest text that is two segments in either alphabet. */
const ALWAYS_FITS = 134;

/**
 * Joins parts into a reply that fits. Where the fullest wordings do not fit, parts first get
 * shorter by turns, then are left out, those that give way most readily first; then what room is left is given
 * back, to the most important part first.
 */
export function fitParts(parts: readonly Part[], fits: Fits): string {
  const chosen = parts.map(() => 0);
  const ready = parts.map((_, index) => index).sort((a, b) => givesWay(parts, b) - givesWay(parts, a));
  shrink(parts, chosen, ready, fits);
  leaveOut(
    parts,
    chosen,
    [...ready].sort((a, b) => stays(parts, a) - stays(parts, b)),
    fits,
  );
  const important = [...ready].reverse();
  for (const index of important)
    grow(parts, chosen, { index, from: (parts[index]?.variants.length ?? 1) - 1 }, fits);
  for (const index of important) grow(parts, chosen, { index, from: 0 }, fits);
  const reply = join(parts, chosen);
  return fits(reply) ? reply : reply.slice(0, ALWAYS_FITS);
}

/** Gives each part its next shorter wording, by turns, until the reply fits or all are at their shortest. */
function shrink(parts: readonly Part[], chosen: number[], order: readonly number[], fits: Fits): void {
  const rounds = Math.max(0, ...parts.map(({ variants }) => variants.length - 1));
  for (let round = 1; round <= rounds; round += 1) {
    for (const index of order) {
      if (fits(join(parts, chosen))) return;
      if (round < (parts[index]?.variants.length ?? 0)) chosen[index] = round;
    }
  }
}

function leaveOut(parts: readonly Part[], chosen: number[], order: readonly number[], fits: Fits): void {
  for (const index of order) {
    if (fits(join(parts, chosen))) return;
    chosen[index] = parts[index]?.variants.length ?? 0;
  }
}

/** Gives one part the fullest wording from `from` on that still fits. */
function grow(
  parts: readonly Part[],
  chosen: number[],
  { index, from }: { index: number; from: number },
  fits: Fits,
): void {
  const now = chosen[index] ?? 0;
  for (let choice = from; choice < now; choice += 1) {
    chosen[index] = choice;
    if (fits(join(parts, chosen))) return;
  }
  chosen[index] = now;
}

function stays(parts: readonly Part[], index: number): number {
  return parts[index]?.stays ?? 0;
}

function givesWay(parts: readonly Part[], index: number): number {
  return parts[index]?.givesWay ?? 0;
}

/** A choice past the last variant leaves the part out. */
function join(parts: readonly Part[], chosen: readonly number[]): string {
  return parts
    .map((part, index) => part.variants[chosen[index] ?? 0] ?? '')
    .filter((sentence) => sentence !== '')
    .join(' ')
    .replace(/\.{4,}/g, '...');
}
