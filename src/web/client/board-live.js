/** Cards stay where they are while they are moved; they are asked for again afterwards. @type {Set<number>} */
const waiting = new Set();
let timer = 0;
const IN_HAND = '[data-busy], [data-lifted], .board-card.sortable-chosen';

/** Cards that something happened to, by whomever, are asked for again one by one: nothing else moves. */
export function startBoardLive() {
  document.body.addEventListener('docket:topics', (event) => {
    for (const topic of /** @type {CustomEvent<string[]>} */ (event).detail) {
      const number = /^job-(\d+)$/.exec(topic)?.[1];
      if (number) waiting.add(Number(number));
    }
    soon();
  });
  // The whole board is asked for after an interruption, but not from under a card that is being moved.
  document.body.addEventListener('htmx:beforeRequest', (event) => {
    if (event.target instanceof Element && event.target.id === 'board' && inHand()) event.preventDefault();
  });
}

/** All columns' lists of cards. @returns {HTMLElement[]} */
export function columns() {
  return [.../** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll('[data-cards]'))];
}

/** @param {string} stage */
export function columnOf(stage) {
  return columns().find((column) => column.dataset.stage === stage);
}

/** Puts a card at the top of a column. @param {HTMLElement} card @param {HTMLElement} column */
export function placeCard(card, column) {
  column.prepend(card);
}

/**
 * Puts a card back on the stage that the server last said, at its place there; one that was replaced meanwhile is gone.
 * @param {HTMLElement} card
 */
export function putBack(card) {
  if (!card.isConnected && document.getElementById(card.id)) return;
  const column = columnOf(card.dataset.stage ?? '');
  if (column) insert(card, column);
}

/**
 * Asks for these cards as they are now, and shows them so; those that left this board go.
 * @param {number[]} numbers
 */
export async function refreshCards(numbers) {
  const path = document.getElementById('board')?.dataset.cardsPath;
  if (!path || numbers.length === 0) return;
  const address = new URL(path, location.href);
  address.searchParams.set('numbers', numbers.join(','));
  // Without a connection nothing is missed: the whole board is asked for when it is back.
  const answer = await fetch(address).catch(() => undefined);
  if (!answer?.ok) return;
  const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const cards = /** @type {NodeListOf<HTMLElement>} */ (fresh.querySelectorAll('.board-card'));
  const byNumber = new Map([...cards].map((card) => [Number(card.dataset.number), card]));
  for (const number of numbers) {
    // Picked up again meanwhile: it is asked for anew once it is put down.
    if (document.getElementById(`card-${number}`)?.matches(IN_HAND)) waiting.add(number);
    else replace(number, byNumber.get(number));
  }
  if (waiting.size > 0) soon();
  for (const count of /** @type {NodeListOf<HTMLElement>} */ (fresh.querySelectorAll('[data-count]'))) {
    document.querySelector(`[data-count="${count.dataset.count}"]`)?.replaceWith(count);
  }
}

function soon() {
  clearTimeout(timer);
  if (waiting.size > 0) timer = window.setTimeout(catchUp, inHand() ? 1_000 : 150);
}

function catchUp() {
  if (inHand()) return soon();
  const numbers = [...waiting].slice(0, 50);
  for (const number of numbers) waiting.delete(number);
  void refreshCards(numbers).finally(soon);
}

/** Whether a card is being dragged, carried by keys or sent. */
function inHand() {
  return document.querySelector(IN_HAND) !== null;
}

/**
 * @param {number} number
 * @param {HTMLElement | undefined} fresh
 */
function replace(number, fresh) {
  const old = document.getElementById(`card-${number}`);
  const column = fresh && columnOf(fresh.dataset.stage ?? '');
  if (!fresh || !column) return old?.remove();
  const focused = old?.contains(document.activeElement);
  const known = old?.dataset.stage === fresh.dataset.stage && old?.parentElement === column;
  if (known && old?.dataset.entered === fresh.dataset.entered) {
    old?.replaceWith(fresh);
  } else {
    old?.remove();
    fresh.dataset.new = '';
    insert(fresh, column);
  }
  if (focused) fresh.querySelector('a')?.focus({ preventScroll: true });
}

/**
 * At its place in the order of the column; what comes after all that is shown stays behind “Show more”.
 * @param {HTMLElement} card
 * @param {HTMLElement} column
 */
function insert(card, column) {
  const others = [.../** @type {NodeListOf<HTMLElement>} */ (column.querySelectorAll('.board-card'))];
  const entered = card.dataset.entered ?? '';
  const next = others.find((other) => other !== card && (other.dataset.entered ?? '') < entered);
  const more = column.querySelector('[data-more]');
  if (next) next.before(card);
  else if (more) card.remove();
  else column.append(card);
}
