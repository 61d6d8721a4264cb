import { columns } from './board-live.js';
import { openDialog } from './dialogs.js';

/** @typedef {{ text: string, href: string }} Missing */
/** @typedef {Map<string, Missing[]>} Needs */

/** What the card in the hand lacks, by stage; a map without stages where the server could not be asked. */
/** @type {{ number: string, needs: Promise<Needs> } | undefined} */
let inHand;

/**
 * A card was picked up: every column that it may not enter yet says what is missing, until it is put down.
 * @param {HTMLElement} card
 */
export function showNeeds(card) {
  const number = card.dataset.number ?? '';
  const hand = { number, needs: askFor(number) };
  inHand = hand;
  void hand.needs.then((needs) => {
    if (inHand !== hand) return;
    for (const column of columns()) {
      const missing = needs.get(column.dataset.stage ?? '');
      if (missing && column.dataset.stage !== card.dataset.stage) mark(column, missing);
    }
  });
}

/** It is put down, wherever. */
export function hideNeeds() {
  for (const note of document.querySelectorAll('.board-lacking')) note.remove();
  for (const column of document.querySelectorAll('[data-lacking]')) column.removeAttribute('data-lacking');
}

/** What is missing for the column a card is over, to be said. @param {HTMLElement} column */
export function lackedBy(column) {
  const words = column.closest('.board-column')?.querySelector('.board-lacking')?.textContent;
  return words ? ` ${words}.` : '';
}

/**
 * What a card that was dropped lacks for the stage; nothing where it may go, or the server must say.
 * @param {HTMLElement} card
 * @param {HTMLElement} to
 * @returns {Promise<Missing[]>}
 */
export async function missingFor(card, to) {
  if (inHand?.number !== card.dataset.number) return [];
  return (await inHand?.needs)?.get(to.dataset.stage ?? '') ?? [];
}

/**
 * Opens what is missing: each thing leads to its place on the job's page.
 * @param {string} number
 * @param {string} stage
 * @param {Missing[]} missing
 */
export function openNeeds(number, stage, missing) {
  const dialog = document.getElementById('board-lacking');
  const words = dialog?.querySelector('[data-lacking-words]');
  const list = dialog?.querySelector('[data-lacking-list]');
  if (!words || !list) return;
  words.textContent = `J-${number} goes to ${stage} once this is on it. It stays where it was.`;
  list.replaceChildren(
    ...missing.map(({ text, href }) => {
      const [item, link] = [document.createElement('li'), document.createElement('a')];
      link.href = href;
      link.textContent = text;
      item.append(link);
      return item;
    }),
  );
  openDialog('board-lacking');
}

/** @param {HTMLElement} column @param {Missing[]} missing */
function mark(column, missing) {
  const around = column.closest('.board-column');
  if (!around || around.hasAttribute('data-lacking')) return;
  around.setAttribute('data-lacking', '');
  const note = document.createElement('p');
  note.className = 'board-lacking';
  note.textContent = `Missing: ${missing.map(({ text }) => text).join(', ')}`;
  column.before(note);
}

/** @param {string} number @returns {Promise<Needs>} */
async function askFor(number) {
  const path = document.getElementById('board')?.dataset.needsPath;
  try {
    const answer = await fetch(`${path}?number=${encodeURIComponent(number)}`, {
      headers: { Accept: 'application/json' },
    });
    if (!answer.ok) return new Map();
    const { stages } = /** @type {{ stages: { stageId: string, missing: Missing[] }[] }} */ (
      await answer.json()
    );
    return new Map(stages.map(({ stageId, missing }) => [stageId, missing]));
  } catch {
    // Nothing is known without a connection; the move itself says so.
    return new Map();
  }
}
