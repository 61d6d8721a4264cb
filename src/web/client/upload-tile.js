import { make, makeButton } from './elements.js';
import { discardPhoto, isSending, retryPhoto } from './upload-queue.js';

/** @typedef {import('./upload-queue.js').Entry} Entry */

/**
 * A photo that is not on the server yet, in the place and the size that it will have: its tile is made once and
 * then changed, so that nothing jumps.
 * @param {Entry} entry
 * @param {Element | null} gallery
 * @param {Element | null} before the server's own tile, where there is one already
 */
export function drawTile(entry, gallery, before) {
  const known = document.getElementById(`sending-${entry.photo.id}`);
  const tile = known ?? makeTile(entry);
  if (before && tile.nextElementSibling !== before) before.before(tile);
  else if (!before && tile.parentElement !== gallery) gallery?.append(tile);
  showState(tile, entry);
}

/** @param {Entry} entry */
function makeTile({ photo, url }) {
  const picture = make('img', { alt: `Photo ${photo.name}, on its way` });
  const open = make('span', { class: 'photo-open photo-local' }, picture);
  const tile = make(
    'figure',
    { class: 'photo', id: `sending-${photo.id}`, 'data-sending': true },
    make(
      'div',
      { class: 'photo-frame' },
      open,
      make('progress', { class: 'progress', max: '1', 'aria-label': `Sending ${photo.name}` }),
    ),
    make(
      'figcaption',
      {},
      make('span', { class: 'photo-name', dir: 'auto', title: photo.name }, photo.name),
      make('span', { class: 'photo-by', role: 'status' }),
      make('span', { class: 'photo-sending-tools' }),
    ),
  );
  picture.addEventListener('load', () => giveShape(tile, open, picture));
  // Only some browsers draw HEIC; the server's preview follows.
  picture.addEventListener('error', () => tile.toggleAttribute('data-undrawn', true));
  picture.src = url;
  return tile;
}

/** As the server's tile is laid out: by the picture's own shape. @param {HTMLElement} tile @param {HTMLElement} open @param {HTMLImageElement} picture */
function giveShape(tile, open, { naturalWidth: width, naturalHeight: height }) {
  const ratio = width / height;
  tile.dataset.shape = ratio < 0.9 ? 'tall' : ratio > 1.5 ? 'wide' : 'square';
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('class', 'photo-colour');
  svg.setAttribute('viewBox', `0 0 ${width} ${height}`);
  svg.setAttribute('aria-hidden', 'true');
  open.prepend(svg);
}

/** @param {HTMLElement} tile @param {Entry} entry */
function showState(tile, entry) {
  const { photo, part, photoId } = entry;
  const sending = isSending(photo.id);
  const bar = tile.querySelector('progress');
  if (bar) {
    bar.hidden = photoId !== undefined || photo.refused !== undefined;
    bar.value = part;
  }
  tile.dataset.upload = photo.refused ? 'refused' : photoId ? 'sent' : sending ? 'sending' : 'waiting';
  const words = stateWords(entry, sending);
  const status = tile.querySelector('[role="status"]');
  if (status && status.textContent !== words) status.textContent = words;
  const tools = tile.querySelector('.photo-sending-tools');
  if (tools && tools.getAttribute('data-for') !== tile.dataset.upload) {
    tools.setAttribute('data-for', tile.dataset.upload);
    tools.replaceChildren(...toolsFor(entry, sending));
  }
}

/** @param {Entry} entry @param {boolean} sending */
export function stateWords({ photo, part, why, photoId, kept }, sending) {
  if (photo.refused) return photo.refused;
  if (photoId) return 'Sent; its preview is being made';
  if (sending) return part > 0 ? `Sending, ${Math.round(part * 100)} %` : 'Sending…';
  const waiting = why ? `${why}. It is sent by itself later.` : 'Waiting to be sent';
  return kept ? waiting : `${waiting} This device cannot keep it: leave this page open.`;
}

/** @param {Entry} entry @param {boolean} sending @returns {Node[]} */
export function toolsFor({ photo, photoId, url }, sending) {
  const { id, name } = photo;
  if (photoId) return [];
  const again = makeButton('Try again', () => retryPhoto(id), `Try again: ${name}`);
  if (photo.refused) {
    const save = make('a', { class: 'button button-plain button-small', href: url, download: name }, 'Save');
    save.setAttribute('aria-label', `Save ${name} on this device`);
    return [again, save, makeButton('Discard', () => discardPhoto(id), `Discard ${name}`)];
  }
  const cancel = makeButton('Cancel', () => discardPhoto(id), `Cancel ${name}`);
  return sending ? [cancel] : [again, cancel];
}
