import { hideNeeds, showNeeds } from './board-needs.js';

/** @typedef {(card: HTMLElement, to: HTMLElement) => Promise<void> | void} Move */

/** Cards are dragged between columns by mouse, and by a finger that rests on them first. @param {Move} move */
export function startBoardDrag(move) {
  const address = document.getElementById('board')?.dataset.sortable;
  if (!address) return;
  /** @type {Promise<{ default: typeof import('sortablejs') }>} */
  const loaded = import(address);
  const start = async () => {
    const { default: Sortable } = await loaded;
    for (const column of /** @type {NodeListOf<HTMLElement>} */ (
      document.querySelectorAll('[data-cards]:not([data-dragged])')
    )) {
      column.dataset.dragged = '';
      makeSortable(Sortable, column, move);
    }
  };
  void start();
  document.body.addEventListener('htmx:afterSettle', start);
}

/**
 * @param {typeof import('sortablejs')} Sortable
 * @param {HTMLElement} column
 * @param {Move} move
 */
function makeSortable(Sortable, column, move) {
  Sortable.create(column, {
    group: 'board',
    draggable: '.board-card[data-movable]',
    // A column has its own order, the latest first.
    sort: false,
    // The same with a mouse, a pen and a finger, and drawn by our own styles.
    forceFallback: true,
    fallbackOnBody: true,
    fallbackTolerance: 4,
    delay: 250,
    delayOnTouchOnly: true,
    touchStartThreshold: 6,
    animation: matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 120,
    emptyInsertThreshold: 40,
    onStart: ({ item }) => showNeeds(item),
    onEnd({ item, to }) {
      hideNeeds();
      void move(item, to);
    },
  });
}
