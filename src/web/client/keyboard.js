import { openDialog } from './dialogs.js';

/** `j`/`k` through rows, `/` to search, `?` for the list, and every `data-shortcut` presses its element. */
export function startKeyboard() {
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isWriting(event.target)) return;
    if (document.querySelector('dialog[open]')) return;
    if (press(event.key)) event.preventDefault();
  });
}

/** @param {string} key */
function press(key) {
  if (key === 'j') return move(1);
  if (key === 'k') return move(-1);
  if (key === '?') {
    openDialog('shortcuts');
    return true;
  }
  const element = document.querySelector(`[data-shortcut="${CSS.escape(key)}"]`);
  if (!(element instanceof HTMLElement)) return false;
  if (element.matches('input, textarea')) element.focus();
  else element.click();
  return true;
}

/** @param {1 | -1} step */
function move(step) {
  const rows = [.../** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll('[data-row]'))].filter(
    isShown,
  );
  if (rows.length === 0) return false;
  const at = rows.findIndex(
    (row) => row.contains(document.activeElement) || row.hasAttribute('aria-current'),
  );
  const next = rows[Math.min(rows.length - 1, Math.max(0, at + step))];
  const link = next?.matches('a') ? next : next?.querySelector('a.table-main');
  if (!(link instanceof HTMLElement)) return false;
  link.focus({ preventScroll: true });
  link.scrollIntoView({ block: 'nearest' });
  if (link.hasAttribute('hx-get')) {
    for (const row of rows) row.toggleAttribute('aria-current', false);
    link.setAttribute('aria-current', 'true');
    link.click();
  }
  return true;
}

/** @param {HTMLElement} element */
function isShown(element) {
  return element.checkVisibility();
}

/** @param {EventTarget | null} target */
function isWriting(target) {
  return target instanceof Element && target.matches('input, textarea, select, [contenteditable]');
}
