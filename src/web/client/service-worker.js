// Answers for the network where there is none: with the day that `today.js` kept, and with nothing else. It keeps
// nothing by itself, so that what a page must not leave on a device (`no-store`) stays off it.

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
