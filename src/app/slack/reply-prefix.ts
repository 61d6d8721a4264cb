/**
 * The words of a reply to the customer, without the prefix that makes it one; undefined where it does not begin so.
 * Slack makes a quotation of a line that begins with `>`, and then writes the signs apart and before each line.
 */
export function readReply(text: string, prefix: string): string | undefined {
  const signs = [...prefix].map((sign) => sign.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'));
  const [all] = new RegExp(`^\\s*${signs.join('[ \\t]?')}[ \\t]*`).exec(text) ?? [];
  if (all === undefined) {
    return undefined;
  }
  const [first = '', ...rest] = text.slice(all.length).split('\n');
  const quoted =
    prefix.startsWith('>') && rest.length > 0 && rest.every((line) => /^>/.test(line) || line === '');
  return [first, ...(quoted ? rest.map((line) => line.replace(/^(?:>[ \t]?)+/, '')) : rest)]
    .join('\n')
    .trim();
}
