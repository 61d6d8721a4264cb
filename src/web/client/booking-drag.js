import { sendMove } from './booking-move.js';

/** A finger rests so long on a booking before it is picked up, in milliseconds; this far is a drag, in pixels. */
const REST = 350;
const FAR = 5;

/**
 * @typedef {{
 *   block: HTMLElement, home: Element, from: number, span: number, grip: number,
 *   x: number, y: number, lifted: boolean, label: HTMLElement | null, words: string,
 * }} Hand
 */

/** @type {Hand | undefined} */
let hand;
let resting = 0;

/** Bookings of the week are dragged to another time or day, in quarters of an hour; their pages do it by keyboard. */
export function startBookingDrag() {
  document.addEventListener('pointerdown', onDown);
  document.addEventListener('pointermove', onMove);
  document.addEventListener('pointerup', onUp);
  document.addEventListener('pointercancel', giveUp);
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && hand?.lifted) giveUp();
  });
  // A finger that holds a booking does not scroll the page.
  document.addEventListener('touchmove', (event) => hand?.lifted && event.preventDefault(), {
    passive: false,
  });
  document.addEventListener('contextmenu', (event) => hand?.lifted && event.preventDefault());
}

/** @param {PointerEvent} event */
function onDown(event) {
  const block = event.target instanceof Element ? event.target.closest('.booking[data-starts]') : null;
  const home = block?.parentElement;
  if (!(block instanceof HTMLElement) || !home || event.button !== 0 || hand) return;
  const label = /** @type {HTMLElement | null} */ (block.querySelector('.booking-time'));
  hand = {
    block,
    home,
    from: Number(block.dataset.at),
    span: Number(block.dataset.for),
    grip: event.clientY - block.getBoundingClientRect().top,
    x: event.clientX,
    y: event.clientY,
    lifted: false,
    label,
    words: label?.textContent ?? '',
  };
  if (event.pointerType === 'touch') resting = window.setTimeout(lift, REST);
}

/** @param {PointerEvent} event */
function onMove(event) {
  if (!hand) return;
  if (!hand.lifted) {
    if (Math.hypot(event.clientX - hand.x, event.clientY - hand.y) < FAR) return;
    // A finger that moves at once scrolls.
    if (event.pointerType === 'touch') return giveUp();
    lift();
  }
  const day = dayAt(event.clientX);
  if (day) place(day, quarterAt(day, event.clientY));
}

function onUp() {
  clearTimeout(resting);
  const held = hand;
  if (!held?.lifted) {
    hand = undefined;
    return;
  }
  // The press that ends a drag follows no link.
  addEventListener('click', swallow, { capture: true, once: true });
  setTimeout(() => removeEventListener('click', swallow, { capture: true }));
  const at = Number(held.block.dataset.at);
  const day = /** @type {HTMLElement | null} */ (held.block.closest('.calendar-day'));
  if (!day || (held.block.parentElement === held.home && at === held.from)) return giveUp();
  hand = undefined;
  held.block.removeAttribute('data-held');
  const to = { date: day.dataset.date ?? '', time: clockAt(at) };
  void sendMove(held.block, to, () => putBack(held));
}

function lift() {
  if (!hand) return;
  hand.lifted = true;
  hand.block.dataset.held = '';
  // Live changes leave the week alone meanwhile.
  hand.block.dataset.asking = '';
}

function giveUp() {
  clearTimeout(resting);
  if (hand?.lifted) putBack(hand);
  hand = undefined;
}

/** @param {Hand} held */
function putBack(held) {
  const { block, home, from, label, words } = held;
  block.removeAttribute('data-held');
  block.removeAttribute('data-asking');
  block.removeAttribute('data-meets');
  stand(block, home, from);
  if (label) label.textContent = words;
}

/**
 * Shows the booking where it would be, its time there, and whether one of its people is elsewhere then.
 * @param {HTMLElement} day
 * @param {number} at
 */
function place(day, at) {
  const layer = day.querySelector('.calendar-blocks');
  if (!hand || !layer) return;
  stand(hand.block, layer, at);
  const meets = meetsOther(hand, layer, at);
  hand.block.toggleAttribute('data-meets', meets);
  if (hand.label) hand.label.textContent = meets ? `${sayClock(at)}, overlaps` : sayClock(at);
}

/**
 * @param {HTMLElement} block
 * @param {Element} layer
 * @param {number} at
 */
function stand(block, layer, at) {
  if (block.parentElement !== layer) layer.append(block);
  block.classList.replace(`at-${block.dataset.at}`, `at-${at}`);
  block.dataset.at = String(at);
}

/**
 * @param {Hand} held
 * @param {Element} layer
 * @param {number} at
 */
function meetsOther({ block, span }, layer, at) {
  const people = new Set(block.dataset.members?.split(' ').filter(Boolean));
  const others = /** @type {NodeListOf<HTMLElement>} */ (layer.querySelectorAll('.booking[data-starts]'));
  return [...others].some((other) => {
    const [begins, lasts] = [Number(other.dataset.at), Number(other.dataset.for)];
    const shared = other.dataset.members?.split(' ').some((id) => people.has(id));
    return other !== block && shared && begins < at + span && begins + lasts > at;
  });
}

/** The day under the pointer, left or right of all days the nearest. @param {number} x */
function dayAt(x) {
  const days = [.../** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll('.calendar-day'))];
  const shown = days.filter((day) => day.checkVisibility());
  return shown.find((day) => {
    const { left, right } = day.getBoundingClientRect();
    return x >= left && x < right;
  });
}

/** @param {HTMLElement} day @param {number} y */
function quarterAt(day, y) {
  const all = Number(calendar().quarters);
  const { top, height } = day.getBoundingClientRect();
  const quarter = Math.round(((y - (hand?.grip ?? 0) - top) / height) * all);
  return Math.max(0, Math.min(all - (hand?.span ?? 1), quarter));
}

/** "10:15", as the server reads it. @param {number} at */
function clockAt(at) {
  const minutes = Number(calendar().top) + at * 15;
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

/** As people of the page's language read it. @param {number} at */
function sayClock(at) {
  const moment = new Date((Number(calendar().top) + at * 15) * 60_000);
  const format = { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' };
  return new Intl.DateTimeFormat(
    document.documentElement.lang,
    /** @type {Intl.DateTimeFormatOptions} */ (format),
  ).format(moment);
}

function calendar() {
  const found = document.querySelector('[data-calendar]');
  return found instanceof HTMLElement ? found.dataset : {};
}

/** @param {Event} event */
function swallow(event) {
  event.preventDefault();
  event.stopPropagation();
}
