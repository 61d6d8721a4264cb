/** What a handler puts in `HX-Trigger` (or `HX-Trigger-After-Swap`) to show a toast, with Undo where given. */
export function toastHeader(toast: { message: string; tone?: 'good' | 'bad'; undoPath?: string }): string {
  const json = JSON.stringify({ 'docket:toast': toast });
  // Header values are Latin-1: escape the rest as JSON does.
  return json.replace(/[^\x20-\x7e]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
