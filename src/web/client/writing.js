import { composerOf } from './drafts.js';

/** How often colleagues are told, and how long they are shown it without hearing more. */
const EVERY_MS = 3_000;
const SHOWN_MS = 6_000;

/** @typedef {{ conversationId: string, memberId: string, name: string, writing: boolean }} Writing */

/** @type {Map<string, Map<string, { name: string, until: number }>>} */
const writers = new Map();
let toldPath = '';
let toldAt = 0;

/** Tells colleagues that one is writing in the open conversation, and shows who of them is. Never what. */
export function startWriting() {
  document.addEventListener('input', (event) => {
    const form = composerOf(event.target);
    const path = form?.dataset.writingPath;
    if (!path || !(event.target instanceof HTMLTextAreaElement)) return;
    if (event.target.value.trim() === '') stop();
    else if (path !== toldPath || Date.now() - toldAt >= EVERY_MS) tell(path);
  });
  window.addEventListener('pagehide', stop);
  document.body.addEventListener('htmx:afterSettle', () => {
    const path = document.querySelector('form[data-composer]')?.getAttribute('data-writing-path');
    if (path !== toldPath) stop();
    show();
  });
  document.body.addEventListener('docket:writing', (event) => {
    hear(/** @type {CustomEvent<Writing>} */ (event).detail);
  });
}

/** @param {string} path */
function tell(path) {
  if (toldPath !== path) stop();
  toldPath = path;
  toldAt = Date.now();
  post(path, '1');
}

function stop() {
  // The server itself says so of what was sent; colleagues forget the rest by themselves.
  if (toldPath !== '' && Date.now() - toldAt < SHOWN_MS) post(toldPath, '0');
  toldPath = '';
}

/**
 * @param {string} path
 * @param {'0' | '1'} on
 */
function post(path, on) {
  // It is a courtesy: when it does not get through, nothing is lost, and nobody is bothered.
  fetch(path, { method: 'POST', body: new URLSearchParams({ on }), keepalive: true }).catch(() => {});
}

/** @param {Writing} told */
function hear({ conversationId, memberId, name, writing }) {
  const here = writers.get(conversationId) ?? new Map();
  writers.set(conversationId, here);
  if (writing) {
    here.set(memberId, { name, until: Date.now() + SHOWN_MS });
    setTimeout(show, SHOWN_MS + 50);
  } else {
    here.delete(memberId);
  }
  show();
}

function show() {
  const line = document.getElementById('writing');
  const current = document.getElementById('item')?.dataset.current;
  if (!line || !current) return;
  const here = writers.get(current) ?? new Map();
  for (const [id, { until }] of here) if (until <= Date.now()) here.delete(id);
  const words = say([...here.values()].map(({ name }) => name));
  if (line.textContent !== words) line.textContent = words;
}

/** @param {string[]} names */
function say(names) {
  const [first, second] = names;
  if (!first) return '';
  if (!second) return `${first} is writing…`;
  return names.length === 2 ? `${first} and ${second} are writing…` : `${names.length} people are writing…`;
}
