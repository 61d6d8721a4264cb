/**
 * A `Content-Disposition` for any file name: plain ASCII for old clients and the whole name in UTF-8 (RFC 6266,
 * RFC 5987). Nothing in the name can end the header or the quotes.
 */
export function contentDisposition(type: 'inline' | 'attachment', filename: string): string {
  // Whatever is no letter for a person is left out, lone surrogates too: they cannot be encoded.
  const name = filename.replace(/\p{C}/gu, '');
  const ascii = name.replace(/[^\x20-\x7e]/g, '_').replace(/["\\%/]/g, '_');
  if (ascii === name) {
    return `${type}; filename="${ascii}"`;
  }
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `${type}; filename="${ascii}"; filename*=UTF-8''${encoded}`;
}
