/** What a reply's `{name}`, `{reference}` and `{business}` stand for in one conversation, as far as it is known. */
export type ReplyValues = { name?: string | undefined; reference?: string | undefined; business: string };

const GAP = /\{([^{}\s]*)\}/g;
const KNOWN = ['name', 'reference', 'business'] as const;

/**
 * A reply for one conversation. An unknown name is left out with what leads to it ("Hi {name}," becomes "Hi,"); an
 * unknown reference stays as a gap, which `firstGap` finds, for the sender to fill. Values are put in once: a gap
 * inside a value stays words.
 */
export function fillReply(text: string, values: ReplyValues): string {
  const called = values.name ? text : withoutName(text);
  return called.replace(GAP, (gap, key: string) =>
    isKnown(key) && values[key] !== undefined ? values[key] : gap,
  );
}

/** The first gap that is left in a text that is about to be sent. */
export function firstGap(text: string): string | undefined {
  return [...text.matchAll(GAP)].find(([, key = '']) => isKnown(key))?.[0];
}

/** Gaps that nothing fills, such as a misspelt `{nmae}`. */
export function unknownGaps(text: string): string[] {
  return [...text.matchAll(GAP)].filter(([, key = '']) => !isKnown(key)).map(([gap]) => gap);
}

/** Words to somebody whose name is not known: `{name}` goes, with what leads to it. */
export function withoutName(text: string): string {
  const opened = text.replace(/^\{name\}[\s,:!]*(\p{L}?)/u, (_, first: string) => first.toUpperCase());
  return opened.replace(/[^\S\n]*\{name\}/g, '');
}

function isKnown(key: string): key is (typeof KNOWN)[number] {
  return (KNOWN as readonly string[]).includes(key);
}
