const MAX_LENGTH = 150;

/** A name as a person may see it: no folders, no control or direction characters, at most 150 characters. */
export function cleanFileName(name: string | null | undefined): string | null {
  const last = (name ?? '').split(/[/\\]/).at(-1) ?? '';
  const printable = last
    .replace(/[\p{C}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const cut = cutMiddle([...printable]);
  return cut === '' || /^\.+$/.test(cut) ? null : cut;
}

/** The ending stays, since it tells the type. */
function cutMiddle(letters: string[]): string {
  if (letters.length <= MAX_LENGTH) {
    return letters.join('');
  }
  return [...letters.slice(0, MAX_LENGTH - 21), '…', ...letters.slice(-20)].join('');
}

/**
 * A file name screened by its words: the ending is set apart before, since `Quoll7Fern.jpg` is the name of a file and
 * `Quoll7Fern` a password.
 */
export async function screenFileName<S extends string>(
  name: string,
  screen: (words: string) => Promise<S>,
): Promise<S> {
  const [ending = ''] = /\.[a-z][a-z0-9]{1,4}$/i.exec(name) ?? [];
  const words = name.slice(0, name.length - ending.length);
  // An ending holds nothing, so what was screened stays screened.
  return words === '' ? await screen(name) : (`${await screen(words)}${ending}` as S);
}
