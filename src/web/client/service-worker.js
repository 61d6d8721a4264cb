// Answers for the network where there is none: with the day that `today.js` kept, and with nothing else. It keeps
// nothing by itself, so that what a page must not leave on a device (`no-store`) stays off it. And it sends photos that
// wait (`upload-store.js`) when the network is back and no page is open, where the browser can call it for that.

/** @typedef {Event & { waitUntil(work: Promise<unknown>): void }} WorkEvent */
/** @typedef {WorkEvent & { request: Request, respondWith(answer: Promise<Response>): void }} AskEvent */
/** @typedef {{ skipWaiting(): Promise<void>, clients: { claim(): Promise<void> } }} WorkerScope */

const DAY_CACHE = 'docket-day';
/** After these somebody else may hold the phone, or look at another organization. */
const LEAVING = ['/sign-out', '/sign-in', '/settings/account/organization'];

const scope = /** @type {WorkerScope} */ (/** @type {unknown} */ (self));
self.addEventListener('install', () => void scope.skipWaiting());
self.addEventListener('activate', (event) => {
  /** @type {WorkEvent} */ (event).waitUntil(scope.clients.claim());
});

self.addEventListener('fetch', (event) => {
  const asked = /** @type {AskEvent} */ (event);
  const { request } = asked;
  const { origin, pathname } = new URL(request.url);
  if (origin !== location.origin) return;
  if (LEAVING.some((path) => pathname === path || pathname.startsWith(`${path}/`))) {
    const leaves = request.method !== 'GET' || request.mode === 'navigate';
    if (leaves) asked.waitUntil(caches.delete(DAY_CACHE));
    return;
  }
  if (request.method !== 'GET') return;
  if (request.mode === 'navigate') asked.respondWith(page(request, pathname));
  else if (/^\/(assets\/|photos\/[^/]+\/thumbnail$)/.test(pathname)) asked.respondWith(file(request));
});

/**
 * A page comes from the network; without one, a job of the day as it was kept, and the day for everything else.
 * @param {Request} request
 * @param {string} pathname
 */
async function page(request, pathname) {
  try {
    return await fetch(request);
  } catch (error) {
    const job = /^\/jobs\/(\d+)$/.exec(pathname)?.[1];
    const kept = (job && (await find(`/today/jobs/${job}`))) || (await find('/today'));
    if (!kept) throw error;
    return kept;
  }
}

/** What never changes under its address is taken from the device where it is there. @param {Request} request */
async function file(request) {
  return (await find(request.url)) ?? (await fetch(request));
}

/** @param {string} address */
async function find(address) {
  return (await caches.has(DAY_CACHE)) ? await (await caches.open(DAY_CACHE)).match(address) : undefined;
}

const WAITING = 'docket-uploads';

self.addEventListener('sync', (event) => {
  const { tag } = /** @type {Event & { tag: string }} */ (event);
  if (tag === WAITING) /** @type {WorkEvent} */ (event).waitUntil(sendWaiting());
});

/** @typedef {import('./upload-store.js').WaitingPhoto} WaitingPhoto */

/** One sender at a time, also among tabs. What breaks off is asked for again by the browser. */
async function sendWaiting() {
  await navigator.locks.request(WAITING, async () => {
    const database = await openWaiting();
    if (!database) return;
    const channel = new BroadcastChannel(WAITING);
    try {
      const photos = await ask(database, 'readonly', (store) => store.getAll());
      for (const photo of /** @type {WaitingPhoto[]} */ (photos).sort((a, b) => a.addedAt - b.addedAt)) {
        if (!photo.refused) await sendOne(database, photo, channel);
      }
    } finally {
      channel.close();
      database.close();
    }
  });
}

/**
 * The id goes along, so that what a page sent already is there once, and whose it is, so that nobody sends it for
 * another. Whatever is not taken stays for a page, which says why.
 * @param {IDBDatabase} database
 * @param {WaitingPhoto} photo
 * @param {BroadcastChannel} channel
 */
async function sendOne(database, { id, memberId, path, phase, blob, name, type }, channel) {
  const body = new FormData();
  body.append('photos', new File([blob], name, { type }));
  const headers = { Accept: 'application/json', 'Upload-Id': id, 'Upload-Member': memberId };
  const answer = await fetch(`${path}&phase=${encodeURIComponent(phase)}`, { method: 'POST', headers, body });
  // Said so, the browser asks again later by itself.
  if (answer.status === 429 || answer.status >= 500) throw new Error(`not now: ${answer.status}`);
  if (answer.status !== 201) return;
  const { data } = /** @type {{ data: { id: string }[] }} */ (await answer.json());
  await ask(database, 'readwrite', (store) => store.delete(id));
  channel.postMessage({ done: id, photoId: data[0]?.id });
}

/** What waits on this device; undefined where nothing ever did. @returns {Promise<IDBDatabase | undefined>} */
function openWaiting() {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(WAITING);
    // Only the pages make it: one that is not there stays so.
    request.onupgradeneeded = () => request.transaction?.abort();
    request.onsuccess = () => resolve(request.result);
    request.onerror = () =>
      request.error?.name === 'AbortError' ? resolve(undefined) : reject(request.error);
  });
}

/**
 * @template T
 * @param {IDBDatabase} database
 * @param {IDBTransactionMode} mode
 * @param {(store: IDBObjectStore) => IDBRequest<T>} step
 * @returns {Promise<T>}
 */
function ask(database, mode, step) {
  return new Promise((resolve, reject) => {
    const transaction = database.transaction('photos', mode);
    const request = step(transaction.objectStore('photos'));
    transaction.oncomplete = () => resolve(request.result);
    transaction.onerror = () => reject(transaction.error);
    transaction.onabort = () => reject(transaction.error);
  });
}
