/** A path of our own to go on to after sign-in; anything that could lead elsewhere becomes `fallback`. */
export function localPath(value: unknown, fallback: string): string {
  if (typeof value !== 'string' || !/^\/(?![/\\])[\x21-\x7e]*$/.test(value) || value.includes('\\')) {
    return fallback;
  }
  return value.startsWith('/sign-') ? fallback : value;
}
