import { sendPhoto } from './upload-request.js';
import { forgetPhoto, keepPhoto, markPhoto, readOne, readWaiting } from './upload-store.js';

/** @typedef {import('./upload-store.js').WaitingPhoto} WaitingPhoto */

/**
 * A photo as this page knows it: waiting, or with the id the server gave it, until the server's own tile is there.
 * `kept` is false where the device could not keep it and it lives as long as this page.
 * @typedef {{ photo: WaitingPhoto, part: number, why?: string, photoId?: string, kept: boolean, url: string }} Entry
 */

/** @type {Map<string, Entry>} */
const entries = new Map();
/** Photos of other members on this device: only how many, and whose. @type {{ name: string, count: number }[]} */
let strangers = [];
const changes = new EventTarget();
const channel = 'BroadcastChannel' in self ? new BroadcastChannel('docket-uploads') : undefined;

const FIRST_WAIT_MS = 3_000;
const LONGEST_WAIT_MS = 60_000;
let wait = FIRST_WAIT_MS;
/** @type {ReturnType<typeof setTimeout> | undefined} */
let timer;
let sending = false;
let again = false;
/** @type {{ id: string, abort: AbortController } | undefined} */
let current;

/** Who is signed in on this page. */
export const me = {
  organizationId: document.body.dataset.organization ?? '',
  memberId: document.body.dataset.member ?? '',
  memberName: document.body.dataset.memberName ?? '',
};

/** Begins to send what waits, now and whenever it may go again. */
export function startQueue() {
  channel?.addEventListener('message', ({ data }) => heard(data));
  addEventListener('online', () => sendNow());
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') sendNow();
    else if ([...entries.values()].some(({ photo, photoId }) => !photo.refused && !photoId))
      void askForSync();
  });
  addEventListener('beforeunload', (event) => {
    if ([...entries.values()].some(({ kept, photoId }) => !kept && !photoId)) event.preventDefault();
  });
  refresh().then(send);
}

/**
 * Asks the browser to have the service worker send when the network is back, also with no page open; where it knows of
 * no such thing (Safari, Firefox) or no worker is there yet, the next staff page sends.
 */
async function askForSync() {
  const worker = await navigator.serviceWorker?.getRegistration().catch(() => undefined);
  const { sync } = /** @type {{ sync?: { register(tag: string): Promise<void> } }} */ (worker ?? {});
  await sync?.register('docket-uploads').catch(() => undefined);
}

/** @param {() => void} listener */
export function onQueueChange(listener) {
  changes.addEventListener('change', listener);
}

/** This member's photos that are not on the page by themselves yet, oldest first. @returns {Entry[]} */
export function listEntries() {
  return [...entries.values()].sort(
    (a, b) => a.photo.addedAt - b.photo.addedAt || (a.photo.id < b.photo.id ? -1 : 1),
  );
}

/** Whose other photos wait on this device. */
export function listStrangers() {
  return strangers;
}

export function isSending(/** @type {string} */ id) {
  return current?.id === id;
}

/** Takes photos in: kept on the device first, sent then. @param {WaitingPhoto[]} photos */
export async function addPhotos(photos) {
  for (const photo of photos) {
    const kept = await keepPhoto(photo).then(
      () => true,
      () => false,
    );
    remember(photo, kept);
  }
  tell();
  sendNow();
}

/** Takes one back, or throws away what was refused. @param {string} id */
export async function discardPhoto(id) {
  if (current?.id === id) current.abort.abort();
  // Where the device's storage fails, it is shown again at the next opening and can be discarded then.
  await forgetPhoto(id).catch(() => undefined);
  drop(id);
  channel?.postMessage({ dropped: id });
  tell();
}

/** @param {string} id */
export async function retryPhoto(id) {
  const entry = entries.get(id);
  if (!entry) return;
  const { refused: _, ...photo } = entry.photo;
  entry.photo = photo;
  // A device that keeps nothing still sends what this page has in hand.
  await markPhoto(id, undefined).catch(() => undefined);
  tell();
  sendNow();
}

/** The server's own tile has taken its place. @param {string} id */
export function settleEntry(id) {
  drop(id);
}

function sendNow() {
  wait = FIRST_WAIT_MS;
  send();
}

/** One after the other, and one tab at a time: in the order they were taken, and each with the whole connection. */
async function send() {
  if (sending) {
    again = true;
    return;
  }
  sending = true;
  clearTimeout(timer);
  try {
    do {
      again = false;
      await exclusively(sendAll);
    } while (again);
  } finally {
    sending = false;
  }
}

/** @param {() => Promise<void>} work */
async function exclusively(work) {
  if (navigator.locks) await navigator.locks.request('docket-uploads', work);
  else await work();
}

async function sendAll() {
  await refresh();
  for (const entry of listEntries()) {
    const { photo } = entry;
    if (photo.refused || entry.photoId || !entries.has(photo.id)) continue;
    // Another tab may have sent it while this one waited for its turn.
    if (entry.kept && !(await readOne(photo.id))) continue;
    if (!(await sendOne(entry))) {
      timer = setTimeout(send, wait);
      wait = Math.min(2 * wait, LONGEST_WAIT_MS);
      return;
    }
    wait = FIRST_WAIT_MS;
  }
}

/** False where it is to be tried again later, and so are all after it. @param {Entry} entry */
async function sendOne(entry) {
  const { id } = entry.photo;
  const abort = new AbortController();
  current = { id, abort };
  delete entry.why;
  tell();
  const outcome = await sendPhoto(entry.photo, {
    signal: abort.signal,
    progress(part) {
      entry.part = part;
      tell();
    },
  });
  current = undefined;
  entry.part = 0;
  if (abort.signal.aborted) return true;
  if (outcome.is === 'later') {
    entry.why = outcome.why;
    tell();
    void askForSync();
    return false;
  }
  if (outcome.is === 'refused') {
    entry.photo = { ...entry.photo, refused: outcome.why };
    // Not kept, it is sent again at the next opening, and refused again.
    await markPhoto(id, outcome.why).catch(() => undefined);
    channel?.postMessage({ changed: true });
  } else {
    entry.photoId = outcome.photoId;
    // Not forgotten, it is sent again at the next opening: its id names one photo, so it is there once.
    await forgetPhoto(id).catch(() => undefined);
    channel?.postMessage({ done: id, photoId: outcome.photoId });
  }
  tell();
  return true;
}

/** What another tab did. @param {{ changed?: true, dropped?: string, done?: string, photoId?: string }} news */
function heard({ dropped, done, photoId }) {
  const entry = entries.get(done ?? '');
  if (entry && photoId) entry.photoId = photoId;
  if (dropped) {
    if (current?.id === dropped) current.abort.abort();
    drop(dropped);
  }
  tell();
  refresh();
}

/** Reads again what waits on the device. */
async function refresh() {
  const waiting = await readWaiting().catch(() => /** @type {WaitingPhoto[]} */ ([]));
  const isMine = (/** @type {WaitingPhoto} */ photo) =>
    photo.memberId === me.memberId && photo.organizationId === me.organizationId;
  for (const photo of waiting.filter(isMine)) {
    const known = entries.get(photo.id);
    if (known) known.photo = { ...photo, blob: known.photo.blob };
    else remember(photo, true);
  }
  // Sent or dropped by another tab or in the background, without a word of it.
  const ids = new Set(waiting.map(({ id }) => id));
  for (const { photo, kept, photoId } of entries.values()) {
    if (kept && !photoId && !ids.has(photo.id)) drop(photo.id);
  }
  /** @type {Map<string, number>} */
  const others = new Map();
  for (const { memberName } of waiting.filter((photo) => !isMine(photo))) {
    others.set(memberName, (others.get(memberName) ?? 0) + 1);
  }
  strangers = [...others].map(([name, count]) => ({ name, count }));
  tell();
}

/** @param {WaitingPhoto} photo @param {boolean} kept */
function remember(photo, kept) {
  entries.set(photo.id, { photo, part: 0, kept, url: URL.createObjectURL(photo.blob) });
}

/** @param {string} id */
function drop(id) {
  const entry = entries.get(id);
  entries.delete(id);
  if (entry) URL.revokeObjectURL(entry.url);
}

function tell() {
  changes.dispatchEvent(new Event('change'));
}
