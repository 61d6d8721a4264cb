import { showToast } from './toast.js';

/**
 * Rows put in order by mouse, finger and keyboard: a handle is dragged, or an arrow key pressed on it. Each row holds
 * the form that moves it, which works alone where there are no scripts.
 */
export function startOrdering() {
  document.addEventListener('keydown', onKey);
  document.addEventListener('submit', holdBack, true);
  void makeSortable();
}

async function makeSortable() {
  const list = document.querySelector('[data-order]:not([data-ordered])');
  if (!(list instanceof HTMLElement)) return;
  list.dataset.ordered = '';
  const { default: Sortable } = await import('../sortable.js');
  Sortable.create(list, {
    handle: '.order-handle',
    forceFallback: true,
    fallbackTolerance: 4,
    animation: matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 120,
    onEnd({ item, oldIndex = 0, newIndex = 0 }) {
      if (newIndex !== oldIndex) void move(item, newIndex - oldIndex);
    },
  });
}

/** @param {KeyboardEvent} event */
function onKey(event) {
  const handle = event.target instanceof Element ? event.target.closest('.order-handle') : null;
  const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
  const row = handle?.closest('li');
  if (!row || by === undefined) return;
  event.preventDefault();
  const other = by < 0 ? row.previousElementSibling : row.nextElementSibling;
  if (!other) return say(`${row.dataset.orderName} is the ${by < 0 ? 'first' : 'last'}.`);
  void move(row, by);
}

let busy = false;
/** What was pressed while a row moved: it speaks of the version that the move brings. @type {SubmitEvent | undefined} */
let held;

/** @param {SubmitEvent} event */
function holdBack(event) {
  if (!busy) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  held = event;
}

function letGo() {
  const { target, submitter } = held ?? {};
  held = undefined;
  if (target instanceof HTMLFormElement && target.isConnected) {
    target.requestSubmit(submitter?.isConnected ? submitter : null);
  }
}

/**
 * Tells the server; its answer brings the order it knows and the version that every form on the page speaks of.
 * @param {HTMLElement} row
 * @param {number} by
 */
async function move(row, by) {
  const form = row.querySelector('form');
  if (busy || !form) return;
  busy = true;
  const handle = row.querySelector('.order-handle')?.id ?? '';
  const name = row.dataset.orderName;
  const body = new URLSearchParams(
    /** @type {Record<string, string>} */ (Object.fromEntries(new FormData(form))),
  );
  body.set('by', String(by));
  try {
    const answer = await fetch(form.action, { method: 'POST', body });
    if (!answer.ok) throw new Error(String(answer.status));
    showOrder(new DOMParser().parseFromString(await answer.text(), 'text/html'));
    const rows = [...document.querySelectorAll('[data-order] > li')];
    const moved = document.getElementById(handle);
    moved?.focus();
    say(`${name} is ${rows.findIndex((one) => one.contains(moved)) + 1} of ${rows.length}.`);
  } catch {
    // Where it stands is not known here any more: the page says what is true.
    const message = `${name} was not moved: somebody else changed this meanwhile, or there is no connection.`;
    const link = { href: location.href, words: 'Load it again' };
    showToast({ tone: 'bad', message, link });
  } finally {
    busy = false;
    letGo();
  }
}

/** @param {Document} fresh */
function showOrder(fresh) {
  const list = fresh.querySelector('[data-order]');
  const version = list?.querySelector('[name="version"]')?.getAttribute('value');
  if (!list) throw new Error('the answer has no list');
  document.querySelector('[data-order]')?.replaceWith(list);
  for (const input of document.querySelectorAll('input[name="version"]')) {
    if (version) input.setAttribute('value', version);
  }
  void makeSortable();
}

/** @param {string} words */
function say(words) {
  const place = document.getElementById('order-says');
  if (place) place.textContent = words;
}
