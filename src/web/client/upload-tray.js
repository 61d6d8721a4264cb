import { make } from './elements.js';
import { isSending, listEntries, listStrangers, onQueueChange } from './upload-queue.js';
import { stateWords, toolsFor } from './upload-tile.js';

/** What waits for the network, on every page of the member who took it; it goes when the server has everything. */
export function startTray() {
  const tray = document.getElementById('upload-tray');
  if (tray) onQueueChange(() => draw(tray));
}

/** @param {HTMLElement} tray */
function draw(tray) {
  const waiting = listEntries().filter(({ photoId }) => !photoId);
  const strangers = listStrangers();
  tray.hidden = waiting.length === 0 && strangers.length === 0;
  const summary = tray.querySelector('summary [role="status"]');
  const words = summaryWords(waiting, strangers);
  if (summary && summary.textContent !== words) summary.textContent = words;
  const list = tray.querySelector('ul');
  if (list) drawRows(list, waiting);
  const others = tray.querySelector('[data-strangers]');
  if (others) others.textContent = strangers.map(strangerWords).join(' ');
}

/**
 * @param {import('./upload-queue.js').Entry[]} waiting
 * @param {{ name: string, count: number }[]} strangers
 */
function summaryWords(waiting, strangers) {
  const refused = waiting.filter(({ photo }) => photo.refused).length;
  if (refused > 0) return `${photos(refused)} could not be added`;
  if (waiting.some(({ photo }) => isSending(photo.id))) return `Sending ${photos(waiting.length)}`;
  if (waiting.length > 0) return `${photos(waiting.length)} waiting for the network`;
  return `${photos(strangers.reduce((sum, { count }) => sum + count, 0))} of somebody else`;
}

/** @param {{ name: string, count: number }} stranger */
function strangerWords({ name, count }) {
  const they = count === 1 ? 'It is' : 'They are';
  return `${photos(count)} of ${name || 'another member'} wait on this device. ${they} sent when they sign in here again.`;
}

/** @param {number} count */
function photos(count) {
  return count === 1 ? '1 photo' : `${count} photos`;
}

/** @param {HTMLElement} list @param {import('./upload-queue.js').Entry[]} waiting */
function drawRows(list, waiting) {
  const ids = new Set(waiting.map(({ photo }) => photo.id));
  for (const row of [...list.children]) {
    if (!ids.has(row.getAttribute('data-waiting') ?? '')) row.remove();
  }
  for (const entry of waiting) {
    const { id } = entry.photo;
    const known = list.querySelector(`[data-waiting="${id}"]`);
    const row = known ?? makeRow(entry);
    if (!known) list.append(row);
    const sending = isSending(id);
    const words = stateWords(entry, sending);
    const status = row.querySelector('.tray-state');
    if (status && status.textContent !== words) status.textContent = words;
    const state = `${sending}${entry.photo.refused ?? ''}`;
    const tools = row.querySelector('.tray-tools');
    if (tools && tools.getAttribute('data-for') !== state) {
      tools.setAttribute('data-for', state);
      tools.replaceChildren(...toolsFor(entry, sending));
    }
  }
}

/** @param {import('./upload-queue.js').Entry} entry */
function makeRow({ photo, url }) {
  return make(
    'li',
    { 'data-waiting': photo.id },
    make('img', { src: url, alt: '' }),
    make(
      'div',
      { class: 'tray-what' },
      make('p', {}, make('a', { href: photo.page }, photo.reference), ' ', make('bdi', {}, photo.name)),
      make('p', { class: 'tray-state muted' }),
      make('div', { class: 'tray-tools' }),
    ),
  );
}
