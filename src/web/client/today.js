export {};

const DAY = 'docket-day';
/** A page that is older than this when it is shown came from the device. */
const FRESH_MS = 60_000;
const MOST_PHOTOS = 200;

start();

/** Keeps the day readable where there is no network, and says when it is such a kept one that is shown. */
function start() {
  const path = document.querySelector('[data-day]')?.getAttribute('data-service-worker');
  sayWhetherKept();
  window.addEventListener('offline', sayWhetherKept);
  window.addEventListener('online', sayWhetherKept);
  document.body.addEventListener('htmx:afterSettle', () => {
    sayWhetherKept();
    void keepDay();
  });
  // Only there on https and on this machine.
  if (!path || !('serviceWorker' in navigator) || !('caches' in window)) return;
  navigator.serviceWorker.register(path, { scope: '/' }).then(keepDay, () => undefined);
}

function sayWhetherKept() {
  const day = document.querySelector('[data-day]');
  const made = Date.parse(day?.getAttribute('data-made') ?? '');
  const old = performance.timeOrigin - made > FRESH_MS;
  for (const line of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll('[data-offline]')))
    line.hidden = navigator.onLine && !old;
}

let keeping = false;

/** Keeps this page, its jobs, their small photos and what they look like; what is of the day no more, goes. */
async function keepDay() {
  if (keeping || !navigator.onLine || !('caches' in window)) return;
  keeping = true;
  try {
    const links = [.../** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll('[data-keep]'))];
    const pages = ['/today', ...links.map((link) => link.dataset.keep ?? '')];
    const files = new Set(looksOf(document));
    /** @type {Set<string>} */
    const kept = new Set();
    const cache = await caches.open(DAY);
    for (const page of pages) {
      const answer = await take(cache, page, kept);
      if (!answer) continue;
      const copy = new DOMParser().parseFromString(await answer.text(), 'text/html');
      for (const address of [...looksOf(copy), ...photosOf(copy)]) files.add(address);
    }
    for (const address of [...files].slice(0, MOST_PHOTOS)) {
      if (await cache.match(address)) kept.add(new URL(address, location.origin).href);
      else await take(cache, address, kept);
    }
    for (const request of await cache.keys()) if (!kept.has(request.url)) await cache.delete(request);
    document.body.dataset.dayKept = String(kept.size);
  } catch {
    // The network went while it was asked: what is kept already stays as it is.
  } finally {
    keeping = false;
  }
}

/**
 * Keeps an answer where it is a page of ours that may be kept: not where it led elsewhere, such as to the sign-in, and
 * never what says `no-store`.
 * @param {Cache} cache
 * @param {string} address
 * @param {Set<string>} kept
 */
async function take(cache, address, kept) {
  const url = new URL(address, location.origin);
  if (url.origin !== location.origin) return undefined;
  const answer = await fetch(url, { credentials: 'same-origin' });
  const mayStay = !(answer.headers.get('Cache-Control') ?? 'no-store').includes('no-store');
  if (!answer.ok || answer.redirected || !mayStay) return undefined;
  await cache.put(url, answer.clone());
  kept.add(url.href);
  return answer;
}

/** Styles, scripts and the typeface. @param {Document} page */
function looksOf(page) {
  const links = [...page.querySelectorAll('link[rel="stylesheet"], link[rel="preload"], link[rel="icon"]')];
  const scripts = [...page.querySelectorAll('script[src]')];
  return [
    ...links.map((link) => link.getAttribute('href') ?? ''),
    ...scripts.map((script) => script.getAttribute('src') ?? ''),
    ...performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter((name) => name.startsWith(`${location.origin}/assets/`)),
  ];
}

/** @param {Document} page */
function photosOf(page) {
  const images = [...page.querySelectorAll('img[src*="/thumbnail"]')];
  return images.map((image) => image.getAttribute('src') ?? '');
}
