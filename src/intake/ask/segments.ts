/** What a reply may cost: two segments are 306 GSM-7 characters (153 each) or 134 UCS-2 units (67 each). */
const MOST_SEGMENTS = 2;

const GSM_BASIC = new Set(
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡' +
    'ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
);
const GSM_EXTENDED = new Set('\f^{}\\[~]|€');
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Whether every character is in the GSM 7-bit default alphabet or its extension (3GPP TS 23.038, 6.2.1). */
export function isGsm(text: string): boolean {
  for (const character of text) {
    if (!GSM_BASIC.has(character) && !GSM_EXTENDED.has(character)) return false;
  }
  return true;
}

/**
 * How many SMS segments a text is billed as. One segment holds 160 GSM-7 or 70 UCS-2 characters, of several
 * each holds 153 or 67; an extended GSM-7 character (the euro sign) takes two places and, like a character of
 * several UTF-16 units, is never split between segments. Rules: 3GPP TS 23.038 and 23.040; the tests hold it
 * against Twilio's own calculator, which is too slow (milliseconds a text) to fit replies with.
 */
export function countSegments(text: string): number {
  if (text === '') return 0;
  return isGsm(text)
    ? fill(
        [...text].map((character) => (GSM_EXTENDED.has(character) ? 2 : 1)),
        160,
        153,
      )
    : fill(
        [...graphemes.segment(text)].map(({ segment }) => segment.length),
        70,
        67,
      );
}

export function fitsInReply(text: string): boolean {
  if (text.length > (isGsm(text) ? 306 : 134)) return false;
  return countSegments(text) <= MOST_SEGMENTS;
}

function fill(sizes: readonly number[], alone: number, each: number): number {
  if (sizes.reduce((sum, size) => sum + size, 0) <= alone) return 1;
  let segments = 1;
  let used = 0;
  for (const size of sizes) {
    if (used + size > each && used > 0) {
      segments += 1;
      used = 0;
    }
    used += size;
    while (used > each) {
      segments += 1;
      used -= each;
    }
  }
  return segments;
}
