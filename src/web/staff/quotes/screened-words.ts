import type { TypedDraft } from './draft-form.js';

type SavedWords = {
  title: string;
  note?: string;
  lines?: readonly { description: string; unit: string }[];
};

/** The words that are others now, by field: only where a placeholder took the place of something. */
export function screenedOf(
  typed: TypedDraft,
  rows: readonly number[],
  saved: SavedWords,
): Record<string, string> {
  const screened: Record<string, string> = {};
  const compare = (field: string, before: string, after: string | undefined) => {
    if (after !== undefined && plain(before) !== plain(after) && /\[[^\]]+\]/.test(after)) {
      screened[field] = after;
    }
  };
  compare('title', typed.title, saved.title);
  compare('note', typed.note, saved.note);
  rows.forEach((row, index) => {
    compare(
      `lines.${row}.description`,
      typed.lines[row]?.description ?? '',
      saved.lines?.[index]?.description,
    );
    compare(`lines.${row}.unit`, typed.lines[row]?.unit ?? '', saved.lines?.[index]?.unit);
  });
  return screened;
}

function plain(text: string): string {
  return text.replaceAll('\r\n', '\n').trim();
}
