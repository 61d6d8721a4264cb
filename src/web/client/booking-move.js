import { askFirst } from './dialogs.js';
import { showToast } from './toast.js';

/** @typedef {{ date: string, time: string }} When */
/** @typedef {{ day: string, startsAt: string, before: When }} Moved */

/**
 * Moves a booking that was dropped. What speaks against it is asked first; where it is not moved after all, `putBack`
 * shows it where it was. A move can be undone.
 * @param {HTMLElement} block
 * @param {When} to
 * @param {() => void} putBack
 */
export async function sendMove(block, to, putBack) {
  const path = block.dataset.move ?? '';
  const moved = await move(path, to, block.dataset.starts ?? '');
  block.removeAttribute('data-asking');
  if (!moved) return putBack();
  const undo = () => void takeBack(path, moved);
  const link = { href: block.getAttribute('href') ?? '', words: 'Tell the customer' };
  showToast({ message: `Moved to ${moved.day}`, undo, link });
  readAgain();
}

/** @param {string} path @param {Moved} moved */
async function takeBack(path, moved) {
  const back = await move(path, moved.before, moved.startsAt);
  if (back) showToast({ message: `It is back: ${back.day}` });
  readAgain();
}

/**
 * @param {string} path
 * @param {When} to
 * @param {string} seen
 * @param {string} [confirmed]
 * @returns {Promise<Moved | undefined>}
 */
async function move(path, to, seen, confirmed) {
  const body = new URLSearchParams({ ...to, seen, ...(confirmed ? { confirmed } : {}) });
  try {
    const answer = await fetch(path, { method: 'POST', headers: { Accept: 'application/json' }, body });
    if (answer.ok) return /** @type {Moved} */ (await answer.json());
    if (answer.status === 401) return refuse('You are signed out. Reload the page to sign in again.');
    const said = /** @type {{ doubts?: string[], mark?: string, detail?: string }} */ (await answer.json());
    if (!said.doubts) return refuse(said.detail ?? 'That did not work. The booking is where it was.');
    const goAhead = await askFirst(`${said.doubts.join(' ')} Move it all the same?`);
    return goAhead ? await move(path, to, seen, said.mark) : undefined;
  } catch {
    return refuse('No connection. The booking is where it was; try again when you are back online.');
  }
}

/** @param {string} message @returns {undefined} */
function refuse(message) {
  showToast({ tone: 'bad', message });
}

/** The week as it is now, with whatever happened to it while a booking was in the hand. */
function readAgain() {
  document.body.dispatchEvent(new CustomEvent('docket:bookings'));
}
