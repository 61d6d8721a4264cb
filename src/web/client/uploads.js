import { addPhotos, listEntries, me, onQueueChange, settleEntry, startQueue } from './upload-queue.js';
import { drawTile } from './upload-tile.js';

const MAX_BYTES = 10 * 1024 * 1024;
const TYPES = new Set(['image/jpeg', 'image/png', 'image/webp', 'image/heic', 'image/heif']);
const ENDINGS = /\.(jpe?g|png|webp|hei[cf])$/i;
const PHASE_KEY = 'docket-phase';

/** What was not taken, in words, until the next time photos are added. @type {string[]} */
let problems = [];
/** @type {WeakSet<Element>} */
const watched = new WeakSet();
/** The input whose camera or picker is open: held, so that it lives until it has said what was picked. @type {Set<Element>} */
const opened = new Set();

/**
 * Photos added to the record of this page by button, camera, drop and paste: looked at first, then kept and sent by
 * the queue, and shown at once where they will stay.
 */
export function startUploads() {
  if (!me.memberId) return;
  document.addEventListener('click', ({ target }) => {
    const choice = target instanceof Element ? target.closest('[data-phase-choice]') : null;
    if (choice) choosePhase(choice.getAttribute('data-phase-choice') ?? 'during');
  });
  document.addEventListener('paste', (event) => {
    const files = filesOf(event.clipboardData);
    if (files.length > 0 && takesPhotos()) take(files);
  });
  startDrops();
  onQueueChange(render);
  document.body.addEventListener('htmx:afterSettle', render);
  document.body.addEventListener('htmx:oobAfterSwap', render);
  render();
  startQueue();
}

function startDrops() {
  const isFiles = (/** @type {DragEvent} */ event) =>
    event.dataTransfer?.types.includes('Files') && takesPhotos();
  document.addEventListener('dragover', (event) => {
    if (!isFiles(event)) return;
    event.preventDefault();
    document.getElementById('photos')?.toggleAttribute('data-dropping', true);
  });
  document.addEventListener('dragleave', (event) => {
    if (!event.relatedTarget) endDrop();
  });
  document.addEventListener('drop', (event) => {
    if (!isFiles(event)) return;
    event.preventDefault();
    endDrop();
    const onto = event.target instanceof Element ? event.target.closest('[data-phase]') : null;
    take(filesOf(event.dataTransfer), { phase: onto?.getAttribute('data-phase') ?? undefined });
  });
}

function endDrop() {
  document.getElementById('photos')?.toggleAttribute('data-dropping', false);
}

/** @param {DataTransfer | null} data */
function filesOf(data) {
  return [...(data?.files ?? [])];
}

/** Where this page's photos go. */
function bar() {
  return /** @type {HTMLElement | null} */ (document.querySelector('[data-upload]'));
}

function takesPhotos() {
  return bar()?.dataset.uploadMay === 'true';
}

/**
 * Hears of what is picked on the inputs themselves: while the camera is open a live change may put others in their
 * place, and what a detached one says does not reach the document.
 */
function watchInputs() {
  for (const input of document.querySelectorAll('[data-upload-input]')) {
    if (watched.has(input) || !(input instanceof HTMLInputElement)) continue;
    watched.add(input);
    const own = /** @type {HTMLElement | null} */ (input.closest('[data-upload]'));
    input.addEventListener('click', () => {
      opened.clear();
      opened.add(input);
    });
    input.addEventListener('change', () => {
      take([...(input.files ?? [])], { target: bar() ?? own });
      input.value = '';
    });
  }
}

/** @param {File[]} files @param {{ phase?: string | undefined, target?: HTMLElement | null }} [to] */
function take(files, { phase, target = bar() } = {}) {
  if (!target || files.length === 0) return;
  const { upload: path = '', uploadPage: page = '', uploadReference: reference = '' } = target.dataset;
  problems = files.flatMap((file) => problemOf(file) ?? []);
  const good = files.filter((file) => problemOf(file) === undefined);
  const room = roomLeft(target);
  if (good.length > room) {
    const left = room === 0 ? 'No more fit' : `Only ${room} more ${room === 1 ? 'fits' : 'fit'}`;
    problems.push(`${left} on this job; ${good.length - room} not added.`);
  }
  const now = Date.now();
  const taken = good.slice(0, room).map((file, index) => ({
    ...me,
    id: newUploadId(),
    path,
    page,
    reference,
    phase: phase ?? chosenPhase(),
    name: file.name,
    type: file.type,
    bytes: file.size,
    blob: file,
    addedAt: now + index,
  }));
  render();
  addPhotos(taken);
}

/** Not `randomUUID`: browsers have that only where the page is on https. */
function newUploadId() {
  return [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}

/** Why a file cannot be taken, by its name and type; the server looks into it. @param {File} file */
function problemOf(file) {
  if (!TYPES.has(file.type) && !(file.type === '' && ENDINGS.test(file.name))) {
    return `${file.name}: only JPEG, PNG, WebP and HEIC photos can be added.`;
  }
  if (file.size > MAX_BYTES) return `${file.name}: larger than 10 MB, the most a photo may have.`;
  return file.size === 0 ? `${file.name}: this file is empty.` : undefined;
}

/** How many more fit, those on their way counted. @param {HTMLElement} target */
function roomLeft({ dataset }) {
  if (!dataset.uploadRoom) return Number.POSITIVE_INFINITY;
  const coming = listEntries().filter(
    ({ photo, photoId }) => photo.path === dataset.upload && !photo.refused && !isOnPage(photoId),
  );
  return Math.max(0, Number(dataset.uploadRoom) - coming.length);
}

/** @param {string | undefined} photoId */
function isOnPage(photoId) {
  return photoId !== undefined && document.getElementById(`photo-${photoId}`) !== null;
}

function chosenPhase() {
  return document.querySelector('[data-phase-choice]')
    ? (sessionStorage.getItem(PHASE_KEY) ?? 'during')
    : 'intake';
}

/** @param {string} phase */
function choosePhase(phase) {
  sessionStorage.setItem(PHASE_KEY, phase);
  showPhase();
}

function showPhase() {
  for (const choice of document.querySelectorAll('[data-phase-choice]')) {
    choice.setAttribute('aria-pressed', String(choice.getAttribute('data-phase-choice') === chosenPhase()));
  }
}

/** What live changes replace is drawn again: the choice, the problems, and a tile for each photo on its way. */
function render() {
  watchInputs();
  const target = bar();
  if (!target) return;
  showPhase();
  showProblems();
  const here = listEntries().filter(({ photo }) => photo.path === target.dataset.upload);
  const ids = new Set(here.map(({ photo }) => `sending-${photo.id}`));
  for (const tile of document.querySelectorAll('[data-sending]')) {
    if (!ids.has(tile.id)) tile.remove();
  }
  for (const entry of here) {
    const theirs = entry.photoId ? document.getElementById(`photo-${entry.photoId}`) : null;
    if (theirs && theirs.dataset.state !== 'fetching' && theirs.dataset.state !== 'expected') {
      document.getElementById(`sending-${entry.photo.id}`)?.remove();
      settleEntry(entry.photo.id);
      continue;
    }
    // What the server knows of it has no picture yet: ours stays in its place.
    if (theirs) theirs.hidden = true;
    drawTile(entry, galleryOf(entry.photo.phase), theirs);
  }
  for (const phase of document.querySelectorAll('[data-phase]')) {
    phase.toggleAttribute('data-coming', phase.querySelector('[data-sending]') !== null);
  }
  const empty = document.querySelector('[data-no-photos]');
  if (empty instanceof HTMLElement) empty.hidden = here.length > 0;
}

/** @param {string} phase */
function galleryOf(phase) {
  return document.querySelector(`[data-phase-photos="${CSS.escape(phase)}"]`);
}

function showProblems() {
  const box = document.querySelector('[data-upload-problems]');
  if (!box || box.childElementCount === problems.length) return;
  box.replaceChildren(
    ...problems.map((words) => {
      const line = document.createElement('p');
      line.textContent = words;
      return line;
    }),
  );
}
