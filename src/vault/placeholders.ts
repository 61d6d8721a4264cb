import { z } from 'zod';
import type { FoundSecret } from './find/find-secrets.js';

/** What stands in a text where a secret stood. */
export const PLACEHOLDER = /\[(?:passcode|password|pattern|key|code) saved\]/g;

/** The sureness of what was taken back: no secret. Its row stays, empty, as what the feed speaks of. */
export const NOT_A_SECRET = 'not-a-secret';

/** The secret behind each placeholder of a text, in their order; `null` where none of ours is known to be. */
export type Behind = (string | null)[];

const Stored = z.array(z.uuid().nullable());

/** As it is stored beside a text; what cannot be read, or does not fit the text, says of no placeholder what it was. */
export function readBehind(stored: unknown, text: string): Behind {
  const { data = [] } = Stored.safeParse(stored);
  const count = text.match(PLACEHOLDER)?.length ?? 0;
  return data.length === count ? data : Array.from({ length: count }, () => null);
}

/** What stands behind the placeholders of `redactText(text, found)`. `ids` are those of `found`, `null` where not kept. */
export function behindRedacted(
  text: string,
  before: Behind,
  found: readonly FoundSecret[],
  ids: readonly (string | null)[],
): Behind {
  const covered = (at: number) => found.some(({ start, end }) => start <= at && at < end);
  const old = [...text.matchAll(PLACEHOLDER)].map(({ index }, nth) => ({
    at: index,
    id: before[nth] ?? null,
  }));
  const fresh = found.map(({ start }, nth) => ({ at: start, id: ids[nth] ?? null }));
  return [...old.filter(({ at }) => !covered(at)), ...fresh].sort((a, b) => a.at - b.at).map(({ id }) => id);
}

/** A text with `value` in the place of every placeholder that stands for this secret, and what is behind the rest. */
export function withValue(
  text: string,
  behind: Behind,
  secretId: string,
  value: string,
): { text: string; behind: Behind } {
  let nth = -1;
  const restored = text.replace(PLACEHOLDER, (placeholder) => {
    nth += 1;
    return behind[nth] === secretId ? value : placeholder;
  });
  return { text: restored, behind: behind.filter((id) => id !== secretId) };
}

/** A text with words in the place of its placeholders, in their order; `null` leaves one as it is. */
export function withWords(text: string, words: readonly (string | null)[]): string {
  let nth = -1;
  return text.replace(PLACEHOLDER, (placeholder) => {
    nth += 1;
    return words[nth] ?? placeholder;
  });
}
