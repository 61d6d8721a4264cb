/** What a type plate or a sticker says of a device. */
export const LABEL_FIELDS = ['serial', 'model'] as const;
export type LabelField = (typeof LABEL_FIELDS)[number];

/** `sureness` as of facts, 0 to 1: low, since a J is easily read as a 1. */
export type Label = { field: LabelField; value: string; sureness: number };

const READ_ONCE = 0.3;
const READ_TWICE = 0.5;

/** As makers print them in the languages of our customers; then a number of at least three signs. */
const PATTERNS: Readonly<Record<LabelField, RegExp>> = {
  serial:
    /(?:\bs\s?\/\s?n|\bserial(?:\s*(?:number|no|nr))?|\bseriennummer|\bserien-?nr|\bservice\s*tag|\bn[uú]?[mº°o]?(?:ero)?\.?\s*de\s*s[eé]rie)[\s.:#]*([A-Z0-9][A-Z0-9./-]{4,29})/i,
  model:
    /(?:\bmodel(?:\s*(?:number|name|no|nr))?|\bmodell|\bmod[eè]le|\bmodelo|\be-nr|\bm\s?\/\s?n|\bprod(?:uct)?\.?\s*no)[\s.:#]*([A-Z0-9][A-Z0-9./-]{2,29})/i,
};

/** Model and serial number, each once: what two readings agree on is surer, and goes before what one of them says. */
export function findLabels(readings: readonly string[]): Label[] {
  return LABEL_FIELDS.flatMap((field): Label[] => {
    const values = readings.flatMap((text) => valueIn(text, field) ?? []);
    const twice = values.find((value, at) => values.indexOf(value) !== at);
    const value = twice ?? values[0];
    return value ? [{ field, value, sureness: twice ? READ_TWICE : READ_ONCE }] : [];
  });
}

/** A label and its value stand in one line; only what has a digit is a number. */
function valueIn(text: string, field: LabelField): string | undefined {
  for (const line of text.split('\n')) {
    const match = PATTERNS[field].exec(line);
    const value = match?.[1]?.replace(/[./-]+$/, '').toUpperCase();
    const rest = match ? line.slice(match.index + match[0].length) : '';
    // What goes on with a sign that no number has was read wrongly.
    if (value && /\d/.test(value) && /^(?:\s|$|[,;|])/.test(rest)) {
      return value;
    }
  }
  return undefined;
}
