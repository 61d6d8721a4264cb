import { startAddJob } from './add-job.js';
import { startBoardDrag } from './board-drag.js';
import { startBoardKeys } from './board-keys.js';
import { columnOf, columns, placeCard, putBack, refreshCards, startBoardLive } from './board-live.js';
import { missingFor, openNeeds } from './board-needs.js';
import { askFirst } from './dialogs.js';
import { showToast } from './toast.js';

startBoardLive();
startAddJob();
startBoardDrag(move);
startBoardKeys(move);

/**
 * Sends a card that already stands in `to` there. Where the server refuses, or cannot be reached, the card goes to
 * where the job really is, and a toast says why. Resolves once the board is true again.
 * @param {HTMLElement} card
 * @param {HTMLElement} to
 * @param {{ undone?: boolean }} [how]
 */
async function move(card, to, { undone = false } = {}) {
  const number = Number(card.dataset.number);
  const from = columnOf(card.dataset.stage ?? '');
  // Nobody's news takes the card away while a question about it is open.
  card.toggleAttribute('data-busy', true);
  const missing = undone ? [] : await missingFor(card, to);
  if (missing.length > 0) {
    card.toggleAttribute('data-busy', false);
    putBack(card);
    return openNeeds(String(number), to.dataset.name ?? '', missing);
  }
  const closes = ['done', 'cancelled'].includes(to.dataset.kind ?? '');
  if (!from || from === to) return putBack(card);
  if (closes && !(await askFirst(closing(number, to)))) {
    card.toggleAttribute('data-busy', false);
    return putBack(card);
  }
  const refused = await post({
    number: String(number),
    from: from.dataset.stage ?? '',
    to: to.dataset.stage ?? '',
    ...(closes ? { confirm: 'yes' } : {}),
  });
  card.toggleAttribute('data-busy', false);
  if (refused) {
    putBack(card);
    const href = card.querySelector('a')?.href;
    const link = href ? { href, words: `Open J-${number}` } : undefined;
    showToast({ tone: 'bad', message: refused, ...(link ? { link } : {}) });
  } else {
    card.dataset.stage = to.dataset.stage;
    const message = undone ? `J-${number} is back in ${to.dataset.name}` : `J-${number}: ${to.dataset.name}`;
    showToast({ message, ...(closes || undone ? {} : { undo: () => takeBack(number, from) }) });
  }
  await refreshCards([number]);
}

/**
 * @param {number} number
 * @param {HTMLElement} from
 */
function takeBack(number, from) {
  const card = document.getElementById(`card-${number}`);
  if (!card || !columns().includes(from)) return;
  placeCard(card, from);
  void move(card, from, { undone: true });
}

/**
 * @param {number} number
 * @param {HTMLElement} to
 */
function closing(number, to) {
  return `Close J-${number} as ${to.dataset.name}? A saved passcode is destroyed for good; photos, messages and the feed stay.`;
}

/**
 * What the server has against it; `undefined` once it is done.
 * @param {Record<string, string>} form
 * @returns {Promise<string | undefined>}
 */
async function post(form) {
  const path = document.getElementById('board')?.dataset.movesPath ?? '';
  try {
    const answer = await fetch(path, {
      method: 'POST',
      headers: { Accept: 'application/json' },
      body: new URLSearchParams(form),
    });
    if (answer.ok) return undefined;
    if (answer.status === 401) return 'You are signed out. Reload the page to sign in again.';
    const { detail } = /** @type {{ detail?: string }} */ (await answer.json());
    return detail ?? 'That did not work. The job is where it was.';
  } catch {
    return 'No connection. The job is where it was; try again when you are back online.';
  }
}
