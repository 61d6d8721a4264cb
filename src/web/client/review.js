/** The wall of photos: `j`/`k` through tiles, `a` approves, `r` asks again; looked at anew when something changes. */

/** Which tile was on when the wall was drawn anew. @type {string | undefined} */
let current;

document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || !(event.target instanceof Element)) return;
  if (event.target.matches('input, textarea, select') || document.querySelector('dialog[open], .pswp--open'))
    return;
  if (press(event.key)) event.preventDefault();
});

document.addEventListener('focusin', () => {
  const tile = document.activeElement?.closest('[data-wall-tile]');
  if (tile) current = photoOf(tile);
});

/** What is being written is not swapped away: whatever changed meanwhile is asked for once it is folded in. */
let missed = false;
const WRITING = '.wall-again[open]';

document.body.addEventListener('docket:topics', () => {
  missed = document.querySelector(WRITING) !== null;
  if (!missed) document.body.dispatchEvent(new CustomEvent('docket:wall'));
});

// Also an answer that was under way before the writing began; its own answer takes its place.
document.body.addEventListener('htmx:beforeSwap', (event) => {
  const { detail } =
    /** @type {CustomEvent<{ target: Element, shouldSwap: boolean, requestConfig: { elt: Element } }>} */ (
      event
    );
  const writing = document.querySelector(WRITING);
  if (detail.target.id !== 'wall' || !writing || writing.contains(detail.requestConfig.elt)) return;
  detail.shouldSwap = false;
  missed = true;
});

document.addEventListener(
  'toggle',
  () => {
    if (!missed || document.querySelector(WRITING)) return;
    missed = false;
    document.body.dispatchEvent(new CustomEvent('docket:wall'));
  },
  true,
);

document.body.addEventListener('htmx:afterSwap', () => {
  if (current === undefined || document.activeElement !== document.body) return;
  const tile = tiles().find((one) => photoOf(one) === current) ?? tiles()[0];
  tile?.focus({ preventScroll: true });
});

/** @param {string} key */
function press(key) {
  if (key === 'j' || key === 'k') return move(key === 'j' ? 1 : -1);
  const tile = tiles().find((one) => photoOf(one) === current);
  if (!tile) return false;
  if (key === 'a') return approve(tile);
  const again = tile.querySelector('.wall-again');
  if (key !== 'r' || !(again instanceof HTMLDetailsElement)) return false;
  again.open = true;
  again.querySelector('textarea')?.focus();
  return true;
}

/** The next tile takes over: the approved one may leave the wall. @param {HTMLElement} tile */
function approve(tile) {
  const button = tile.querySelector('button[value="approve"]');
  if (!(button instanceof HTMLButtonElement)) return false;
  const all = tiles();
  const next = all[all.indexOf(tile) + 1] ?? all[all.indexOf(tile) - 1];
  if (next) current = photoOf(next);
  button.click();
  return true;
}

/** @param {1 | -1} step */
function move(step) {
  const all = tiles();
  const at = all.findIndex((one) => photoOf(one) === current);
  const next = all[Math.min(all.length - 1, Math.max(0, at + step))];
  if (!next) return false;
  next.focus({ preventScroll: true });
  next.scrollIntoView({ block: 'nearest' });
  return true;
}

function tiles() {
  return [.../** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll('[data-wall-tile]'))];
}

/** @param {Element} tile */
function photoOf(tile) {
  return tile.querySelector('.photo')?.id;
}
