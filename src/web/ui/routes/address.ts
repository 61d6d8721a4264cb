/**
 * How an address is put together. The files of this folder hold every address a page links to, posts to or listens
 * on, a file a place. Views build no path by hand; handlers register the same paths. "Fragment" means: with the
 * header `HX-Request: true` the handler answers with that part of the page only; without it, with the whole page.
 */

export const segment = (value: string | number): string => encodeURIComponent(String(value));

export function withQuery(
  path: string,
  query: Readonly<Record<string, string | number | undefined>>,
): string {
  const search = new URLSearchParams();
  for (const [key, value] of Object.entries(query)) {
    if (value !== undefined && value !== '') search.set(key, String(value));
  }
  const text = search.toString();
  return text === '' ? path : `${path}?${text}`;
}
