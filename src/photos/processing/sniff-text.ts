export type TextKind = 'svg' | 'web-page' | 'text';

const LOOK_AT = 4096;
const OPENING = /^(?:\s|<\?[^>]*\?>|<!--[\s\S]*?-->|<!doctype\s+svg[^>]*>)*/i;
const SVG = /^<(?:[a-z]+:)?svg[\s>/]/i;
const WEB_PAGE = /^<(?:!doctype\s+html|html|head|body|script|meta|title)\b/i;
// What no text has: NUL and the other control characters, but for white space.
const CONTROL = /(?![\t\n\f\r])\p{Cc}/u;

/**
 * What kind of text the beginning of a file is; undefined when it is not text. Judges the first 4 KiB,
 * in UTF-8 or, with a byte order mark, UTF-16, since browsers read both as markup.
 */
export function sniffText(head: Uint8Array): TextKind | undefined {
  const text = decode(head.subarray(0, LOOK_AT), head.length > LOOK_AT);
  if (text === undefined || text === '' || CONTROL.test(text)) return undefined;
  const start = text.replace(OPENING, '');
  if (SVG.test(start)) return 'svg';
  return WEB_PAGE.test(start) ? 'web-page' : 'text';
}

function decode(bytes: Uint8Array, cut: boolean): string | undefined {
  const label = encodingOf(bytes);
  try {
    // A cut may fall inside a character; as a stream, the decoder leaves that one out.
    return new TextDecoder(label, { fatal: true }).decode(bytes, { stream: cut });
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}
