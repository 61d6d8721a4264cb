/**
 * What was typed into a field, trimmed: as one line, or with its `lines`. Where it is longer than `most` characters, a
 * sentence is added to `fields` under `field`.
 */
export function readWords(
  typed: string,
  field: string,
  most: number,
  fields: Record<string, string>,
  keep?: 'lines',
): string {
  const text = (keep ? typed.replaceAll('\r\n', '\n') : typed.replace(/\s+/g, ' ')).trim();
  const length = [...text].length;
  if (length > most) {
    fields[field] = `That is ${length} characters; at most ${most} fit here.`;
  }
  return text;
}
