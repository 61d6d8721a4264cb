/** What the browser asks for by itself. */

/** GET: the script that answers where there is no network; from the root, as it answers for every page. */
export const serviceWorkerPath = (): string => '/service-worker.js';
/** GET: what an installed Docket is called and looks like. */
export const manifestPath = (): string => '/app.webmanifest';
/** GET, `text/event-stream`: events named `change`, data `{ "topics": ["inbox", "job-12"] }`. */
export const livePath = (): string => '/live';
