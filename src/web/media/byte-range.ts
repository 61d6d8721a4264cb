/** Both ends inclusive. */
export type WholeRange = { start: number; end: number };

/**
 * The part of a file of `size` bytes that a `Range` header asks for; undefined for the whole file (no header, more
 * than one part, another unit or nonsense: RFC 9110 section 14.2 lets a server ignore them), `unsatisfiable` when the
 * part begins after the end.
 */
export function parseByteRange(
  header: string | undefined,
  size: number,
): WholeRange | 'unsatisfiable' | undefined {
  const match = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header?.trim() ?? '');
  const [, first = '', last = ''] = match ?? [];
  if (!match || (first === '' && last === '')) {
    return undefined;
  }
  if (first === '') {
    const length = Math.min(Number(last), size);
    return length === 0 ? 'unsatisfiable' : { start: size - length, end: size - 1 };
  }
  const start = Number(first);
  const end = last === '' ? size - 1 : Math.min(Number(last), size - 1);
  if (last !== '' && Number(last) < start) {
    return undefined;
  }
  return start >= size ? 'unsatisfiable' : { start, end };
}
