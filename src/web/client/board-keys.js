import { columns, placeCard, putBack } from './board-live.js';
import { hideNeeds, lackedBy, showNeeds } from './board-needs.js';

/** @typedef {(card: HTMLElement, to: HTMLElement) => Promise<void> | void} Move */

/**
 * Space picks the focused card up and drops it, left and right carry it from stage to stage, escape leaves it where
 * it was; with nothing in hand, arrows go from card to card. Every step is said aloud.
 * @param {Move} move
 */
export function startBoardKeys(move) {
  document.addEventListener('keydown', (event) => {
    const link = event.target instanceof Element ? event.target.closest('.board-link') : null;
    const card = link?.closest('.board-card');
    if (!(card instanceof HTMLElement) || event.ctrlKey || event.metaKey || event.altKey) return;
    const handled = 'lifted' in card.dataset ? carry(card, event.key, move) : walk(card, event.key);
    if (handled) event.preventDefault();
  });
  document.addEventListener('focusout', ({ target }) => {
    const card = target instanceof Element ? target.closest('[data-lifted]') : null;
    // Being carried takes the focus away for a moment.
    if (card instanceof HTMLElement) setTimeout(() => leaveIfLost(card));
  });
}

/**
 * @param {HTMLElement} card
 * @param {string} key
 */
function walk(card, key) {
  if (key === ' ') {
    if (!('movable' in card.dataset)) return say(`${nameOf(card)} is not yours to move.`);
    card.dataset.lifted = '';
    showNeeds(card);
    return say(`${nameOf(card)} picked up from ${columnAround(card)?.dataset.name}.`);
  }
  if (key === 'ArrowDown' || key === 'ArrowUp') {
    const cards = linksIn(columnAround(card));
    const at = cards.findIndex((link) => card.contains(link));
    cards[at + (key === 'ArrowDown' ? 1 : -1)]?.focus();
    return true;
  }
  if (key === 'ArrowLeft' || key === 'ArrowRight') {
    const step = key === 'ArrowRight' ? 1 : -1;
    const lists = columns();
    let at = lists.findIndex((list) => list.contains(card)) + step;
    while (lists[at] && linksIn(lists[at]).length === 0) at += step;
    linksIn(lists[at])[0]?.focus();
    return true;
  }
  return false;
}

/**
 * @param {HTMLElement} card
 * @param {string} key
 * @param {Move} move
 */
function carry(card, key, move) {
  const column = columnAround(card);
  if (key === 'Escape') {
    drop(card);
    putBack(card);
    focus(card);
    return say(`${nameOf(card)} stays in ${columnAround(card)?.dataset.name}.`);
  }
  if ((key === ' ' || key === 'Enter') && column) {
    drop(card);
    say(`${nameOf(card)} dropped in ${column.dataset.name}.`);
    void Promise.resolve(move(card, column)).then(() => focus(document.getElementById(card.id)));
    return true;
  }
  if (key === 'ArrowLeft' || key === 'ArrowRight') {
    const lists = columns();
    const at = (column ? lists.indexOf(column) : 0) + (key === 'ArrowRight' ? 1 : -1);
    const next = lists[at];
    if (!next) return say(`${column?.dataset.name} is the ${at < 0 ? 'first' : 'last'} stage.`);
    placeCard(card, next);
    focus(card);
    return say(`${next.dataset.name}, stage ${at + 1} of ${lists.length}.${lackedBy(next)}`);
  }
  return key.startsWith('Arrow');
}

/** @param {HTMLElement} card */
function drop(card) {
  delete card.dataset.lifted;
  hideNeeds();
}

/** Whoever goes elsewhere with a card in hand leaves it where it was. @param {HTMLElement} card */
function leaveIfLost(card) {
  if (!('lifted' in card.dataset) || card.contains(document.activeElement)) return;
  drop(card);
  putBack(card);
}

/** @param {HTMLElement | null} card */
function focus(card) {
  const link = card?.querySelector('a');
  link?.focus({ preventScroll: true });
  link?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

/** @param {HTMLElement} card @returns {HTMLElement | null} */
function columnAround(card) {
  return card.closest('[data-cards]');
}

/** @param {HTMLElement | null | undefined} column @returns {HTMLElement[]} */
function linksIn(column) {
  return [.../** @type {NodeListOf<HTMLElement>} */ (column?.querySelectorAll('a.board-link') ?? [])];
}

/** @param {HTMLElement} card */
function nameOf(card) {
  return `J-${card.dataset.number}`;
}

/** @param {string} words @returns {true} */
function say(words) {
  const place = document.getElementById('board-says');
  if (place) place.textContent = words;
  return true;
}
