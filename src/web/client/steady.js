/**
 * Nothing that is being read or written moves when live changes come: lists keep the row at the top in place and
 * let new rows slide in, conversations stay at the newest only if they were there, and a part in use is left alone.
 */
export function startSteady() {
  document.body.addEventListener('htmx:beforeSwap', rememberList);
  document.body.addEventListener('htmx:afterSettle', restoreList);
  document.body.addEventListener('htmx:oobBeforeSwap', beforePart);
  document.body.addEventListener('htmx:oobAfterSwap', afterPart);
  document.body.addEventListener('htmx:afterSettle', () => {
    markCurrent();
    stickAll();
  });
  // None of these three bubbles, but for the first.
  for (const end of ['focusout', 'toggle', 'close'])
    document.addEventListener(end, () => setTimeout(catchUp), true);
  stickAll();
}

/** @typedef {{ keys: Set<string>, anchor: string, offset: number }} ListPlace */
/** @type {Map<string, ListPlace>} */
const lists = new Map();

/** @param {Event} event */
function rememberList(event) {
  const list = event.target;
  if (!(list instanceof HTMLElement) || !('steady' in list.dataset)) return;
  const rows = rowsOf(list);
  const top = Math.max(0, list.getBoundingClientRect().top);
  const anchor = rows.find((row) => row.getBoundingClientRect().bottom > top);
  lists.set(list.id, {
    keys: new Set(rows.map((row) => row.dataset.key ?? '')),
    anchor: atTop(list) ? '' : (anchor?.dataset.key ?? ''),
    offset: anchor?.getBoundingClientRect().top ?? 0,
  });
}

function restoreList() {
  for (const [id, place] of lists) {
    const list = document.getElementById(id);
    if (!list) continue;
    for (const row of rowsOf(list)) {
      if (!place.keys.has(row.dataset.key ?? '')) row.dataset.new = '';
    }
    const anchor = rowsOf(list).find((row) => row.dataset.key === place.anchor);
    if (anchor) scrollerOf(list).scrollTop += anchor.getBoundingClientRect().top - place.offset;
  }
  lists.clear();
}

/** @param {HTMLElement} list */
function rowsOf(list) {
  return [.../** @type {NodeListOf<HTMLElement>} */ (list.querySelectorAll('[data-key]'))];
}

/** The list itself scrolls on a desk, the page on a phone. @param {HTMLElement} list */
function scrollerOf(list) {
  return list.scrollHeight > list.clientHeight + 1 ? list : (document.scrollingElement ?? list);
}

/** @param {HTMLElement} list */
function atTop(list) {
  return scrollerOf(list).scrollTop < 8;
}

/** A part was in use when its news came: it is asked for again once it may no longer be. */
let leftAlone = false;

function catchUp() {
  if (!leftAlone) return;
  leftAlone = false;
  document.body.dispatchEvent(new CustomEvent('docket:resync'));
}

/** @type {Map<string, { end: boolean, top: number }>} */
const threads = new Map();

/** @param {Event} event */
function beforePart(event) {
  const { detail } = /** @type {CustomEvent<{ target: HTMLElement, shouldSwap: boolean }>} */ (event);
  const active = document.activeElement;
  const writing =
    active?.matches('input:not([type="file"]), textarea, select') && detail.target.contains(active);
  const busy = detail.target.querySelector(
    'dialog[open], [data-asking], [data-passcode-shown]:not([hidden]), details[open]:not([data-lasting])',
  );
  if (writing || busy) {
    detail.shouldSwap = false;
    leftAlone = true;
  }
  for (const one of lastingIn(detail.target)) opened.set(one.id, one.open);
  focused = placeOfFocus(detail.target);
  const thread = threadIn(detail.target);
  if (thread) threads.set(detail.target.id, { end: isAtEnd(thread), top: thread.scrollTop });
}

/** @param {Event} event */
function afterPart(event) {
  const { detail } = /** @type {CustomEvent<{ target: HTMLElement }>} */ (event);
  const place = threads.get(detail.target.id);
  const part = document.getElementById(detail.target.id);
  for (const one of part ? lastingIn(part) : []) one.open = opened.get(one.id) ?? one.open;
  if (part) giveFocusBack(part);
  const thread = part && threadIn(part);
  threads.delete(detail.target.id);
  if (!place || !thread) return;
  thread.dataset.stuck = '';
  thread.scrollTop = place.end ? thread.scrollHeight : place.top;
}

/** What is folded in or out stays so. @type {Map<string, boolean>} */
const opened = new Map();

/** @param {HTMLElement} part @returns {HTMLDetailsElement[]} */
function lastingIn(part) {
  return [.../** @type {NodeListOf<HTMLDetailsElement>} */ (part.querySelectorAll('details[data-lasting]'))];
}

const STOPS = 'a[href], button, summary, input, [tabindex]';

/** Where in a part the keyboard is: the nearest thing around it that has a name, and which stop of it.
 * @type {{ within: string, at: number } | undefined} */
let focused;

/** @param {HTMLElement} part */
function placeOfFocus(part) {
  const active = document.activeElement;
  const around = active && part.contains(active) ? active.closest('[id]:not(a, button, input)') : null;
  if (!active || !around) return undefined;
  return { within: around.id, at: [...around.querySelectorAll(STOPS)].indexOf(active) };
}

/** Who goes by keyboard goes on from where they were, also when it was replaced under them. @param {HTMLElement} part */
function giveFocusBack(part) {
  const place = focused;
  focused = undefined;
  if (!place || document.activeElement !== document.body) return;
  const around = document.getElementById(place.within);
  const stop = around && part.contains(around) ? around.querySelectorAll(STOPS)[place.at] : undefined;
  if (stop instanceof HTMLElement) stop.focus({ preventScroll: true });
}

/** @param {HTMLElement} part @returns {HTMLElement | null} */
function threadIn(part) {
  return part.matches('.thread') ? part : part.querySelector('.thread');
}

/** @param {HTMLElement} thread */
function isAtEnd(thread) {
  return thread.scrollHeight - thread.scrollTop - thread.clientHeight < 80;
}

/** A conversation opens at its newest message. */
function stickAll() {
  for (const thread of /** @type {NodeListOf<HTMLElement>} */ (
    document.querySelectorAll('.thread:not([data-stuck])')
  )) {
    thread.dataset.stuck = '';
    thread.scrollTop = thread.scrollHeight;
  }
}

/** The list marks the item that is open on the right. */
function markCurrent() {
  const item = document.getElementById('item');
  if (!item) return;
  for (const row of document.querySelectorAll('.row-link')) {
    if (row.id === `row-${item.dataset.current}`) row.setAttribute('aria-current', 'true');
    else row.removeAttribute('aria-current');
  }
}
