/** When which topic was last told. @type {Map<string, number>} */
const told = new Map();
/** So long may the request for the first changes be on its way; after that the page looks at everything anew. */
const ON_ITS_WAY_MS = 500;
/** When which request began. @type {WeakMap<XMLHttpRequest, number>} */
const begun = new WeakMap();

/**
 * Listens to `/live` and tells the page which topics changed, as events on the body: `docket:inbox`,
 * `docket:job-12`, and all at once as `docket:topics`. After an interruption `docket:resync` asks every live part to look again. A hidden page lets go
 * of its connection: browsers allow only six to one server.
 */
export function startLive() {
  const path = document.body.dataset.live;
  if (!path) return;
  /** @type {EventSource | undefined} */
  let source;
  let missed = false;
  let first = true;

  const connect = () => {
    source?.close();
    // What changed since the page was asked for, it is told first.
    const asked = performance.now();
    source = new EventSource(first ? `${path}?age=${Math.ceil(asked) + ON_ITS_WAY_MS}` : path);
    let late = first;
    first = false;
    source.addEventListener('open', () => {
      show('live', 'Live');
      // The server took the page to be younger than it was.
      if (late && performance.now() - asked > ON_ITS_WAY_MS) missed = true;
      late = false;
      if (missed) tell('resync');
      missed = false;
    });
    source.addEventListener('error', () => {
      missed = true;
      show('waiting', 'Reconnecting…');
      if (source?.readyState === EventSource.CLOSED) setTimeout(connectIfShown, 5_000);
    });
    source.addEventListener('change', (event) => {
      const topics = topicsOf(event.data);
      for (const topic of topics) tell(topic);
      document.body.dispatchEvent(new CustomEvent('docket:topics', { detail: topics }));
    });
    source.addEventListener('writing', (event) => {
      document.body.dispatchEvent(new CustomEvent('docket:writing', { detail: JSON.parse(event.data) }));
    });
  };
  const connectIfShown = () => {
    if (document.visibilityState === 'visible') connect();
  };

  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') return connect();
    missed = true;
    source?.close();
  });
  document.body.addEventListener('htmx:beforeRequest', (event) => {
    const { detail } = /** @type {CustomEvent<{ xhr: XMLHttpRequest }>} */ (event);
    begun.set(detail.xhr, performance.now());
  });
  document.body.addEventListener('htmx:afterSettle', tellAgain);
  connectIfShown();
}

/**
 * An answer that replaced the part that asked was written while, maybe, something else changed; the part in its place
 * has not heard of that.
 * @param {Event} event
 */
function tellAgain(event) {
  const { detail } = /** @type {CustomEvent<{ xhr?: XMLHttpRequest, requestConfig?: { elt: Element } }>} */ (
    event
  );
  const since = detail.xhr && begun.get(detail.xhr);
  if (!detail.xhr || since === undefined || detail.requestConfig?.elt.isConnected) return;
  begun.delete(detail.xhr);
  for (const [topic, at] of told) {
    if (at >= since) announce(topic);
  }
}

/** @param {string} data */
function topicsOf(data) {
  const parsed = /** @type {{ topics?: string[] }} */ (JSON.parse(data));
  return parsed.topics ?? [];
}

/** @param {string} topic */
function tell(topic) {
  told.set(topic, performance.now());
  announce(topic);
}

/** @param {string} topic */
function announce(topic) {
  document.body.dispatchEvent(new CustomEvent(`docket:${topic}`));
}

/**
 * @param {'live' | 'waiting'} state
 * @param {string} words
 */
function show(state, words) {
  const live = document.getElementById('live');
  const text = live?.querySelector('.live-text');
  if (live) live.dataset.state = state;
  if (text && text.textContent !== words) text.textContent = words;
}
