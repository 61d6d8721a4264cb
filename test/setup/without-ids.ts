/**
 * A page, a feed or a line of the log without what was made up by chance: ids, hashes, tokens. Four digits in a row
 * come up in one of them once in some hundred runs, and are then no passcode that was shown.
 */
export function withoutIds(text: string): string {
  return text
    .replaceAll(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi, 'id')
    .replaceAll(/[0-9a-f]{16,}/gi, 'hash')
    .replaceAll(/(?<![\w-])(?=[\w-]*\d)(?=[\w-]*[A-Z])(?=[\w-]*[a-z])[\w-]{20,}(?![\w-])/g, 'token');
}
