import { showToast } from './toast.js';

/** Photos put in order by mouse, finger and keyboard: within a phase, and from one phase to another. */
export function startArranging() {
  document.addEventListener('keydown', onKey);
  document.body.addEventListener('htmx:afterSettle', makeSortable);
  document.body.addEventListener('htmx:oobAfterSwap', makeSortable);
  makeSortable();
}

/** @type {WeakSet<Element>} */
const sortable = new WeakSet();

async function makeSortable() {
  const fresh = [...document.querySelectorAll('[data-sortable]')].filter((list) => !sortable.has(list));
  if (fresh.length === 0) return;
  for (const list of fresh) sortable.add(list);
  const { default: Sortable } = await import('../sortable.js');
  for (const list of /** @type {HTMLElement[]} */ (fresh)) {
    Sortable.create(list, {
      group: 'photos',
      handle: '.photo-handle',
      draggable: '.photo:not([data-sending])',
      animation: matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 150,
      onStart: () => phases()?.toggleAttribute('data-arranging', true),
      onEnd({ item, to }) {
        phases()?.toggleAttribute('data-arranging', false);
        const handle = item.querySelector('[data-arrange]');
        const next = nextPhoto(item);
        if (handle instanceof HTMLElement) place(handle, to.dataset.phasePhotos ?? 'intake', next);
      },
    });
  }
}

function phases() {
  return document.querySelector('.phases');
}

/** @param {Element | null | undefined} tile the id of the photo after this tile, or '' */
function nextPhoto(tile) {
  return idOf(photoAfter(tile));
}

/** @param {Element | null | undefined} tile */
function photoAfter(tile) {
  let next = tile?.nextElementSibling;
  while (next?.hasAttribute('data-sending')) next = next.nextElementSibling;
  return next;
}

/** @param {Element | null | undefined} tile */
function idOf(tile) {
  return tile?.querySelector('[data-photo-id]')?.getAttribute('data-photo-id') ?? '';
}

/** @param {KeyboardEvent} event */
function onKey(event) {
  const handle = event.target instanceof HTMLElement ? event.target.closest('.photo-handle') : null;
  const step = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 }[event.key];
  if (!(handle instanceof HTMLElement) || step === undefined) return;
  event.preventDefault();
  const tile = handle.closest('.photo');
  const list = tile?.closest('[data-phase-photos]');
  if (!(list instanceof HTMLElement)) return;
  const back = (getComputedStyle(list).direction === 'rtl' && event.key.endsWith('t')) !== step < 0;
  if (back && tile?.previousElementSibling) {
    place(handle, list.dataset.phasePhotos ?? 'intake', idOf(tile.previousElementSibling));
  }
  const after = photoAfter(tile);
  if (!back && after) place(handle, list.dataset.phasePhotos ?? 'intake', nextPhoto(after));
}

let busy = false;

/**
 * Tells the server, whose answer brings the order it knows; the handle keeps the focus by its id.
 * @param {HTMLElement} handle
 * @param {string} phase
 * @param {string} before
 */
async function place(handle, phase, before) {
  if (busy) return;
  busy = true;
  try {
    await htmx.ajax('post', handle.dataset.arrange ?? '', {
      target: '#photos',
      select: '#photos',
      swap: 'outerHTML',
      values: { phase, before },
    });
  } catch {
    showToast({ tone: 'bad', message: 'The photo was not moved. Reload the page and try again.' });
  } finally {
    busy = false;
  }
}
