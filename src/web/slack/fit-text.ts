/** Characters that turn the direction of what follows, or are not seen and not printed: nobody writes them. */
const UNSEEN = /(?!\n)\p{Cc}|[\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/gu;

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/**
 * What somebody wrote as it may stand in a message of ours: at most `most` UTF-16 units, never cut inside of what
 * people see as one character, without characters that play tricks. `fallback` where nothing is left: Slack takes no
 * empty text.
 */
export function fitText(text: string, most: number, fallback = '–'): string {
  const clean = text.replaceAll('\t', ' ').replace(UNSEEN, '').trim();
  if (clean === '') {
    return fallback;
  }
  if (clean.length <= most) {
    return clean;
  }
  let cut = '';
  for (const { segment } of graphemes.segment(clean.slice(0, most + 1))) {
    if (cut.length + segment.length > most - 1) break;
    cut += segment;
  }
  return `${cut.trimEnd()}…`;
}

/** As `fitText`, on one line. */
export function fitLine(text: string, most: number, fallback?: string): string {
  return fitText(text.replace(/\s+/g, ' '), most, fallback);
}
