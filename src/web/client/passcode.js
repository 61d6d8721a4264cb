import { patternDrawing } from './pattern.js';

/** @typedef {{ value: string, kind: 'text' | 'pattern', seconds: number }} Revealed */

/**
 * Shows a passcode after its reason, one at a time, with a countdown; gone after it, on "Hide now", and when the page
 * is left or hidden. The value is only ever in the element that shows it.
 */
export function startPasscodes() {
  document.addEventListener('submit', (event) => {
    if (!(event.target instanceof HTMLFormElement) || !event.target.matches('[data-passcode-form]')) return;
    event.preventDefault();
    reveal(event.target).catch(() => complain(form(event), 'No connection. Try again.'));
  });
  document.addEventListener('click', (event) => {
    if (event.target instanceof Element && event.target.closest('[data-passcode-hide]')) hide();
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') hide();
  });
  window.addEventListener('pagehide', hide);
}

/** @param {Event} event */
function form(event) {
  return /** @type {HTMLFormElement} */ (event.target);
}

let timer = 0;

/** @param {HTMLFormElement} asked */
async function reveal(asked) {
  const button = asked.querySelector('button');
  if (button) button.disabled = true;
  try {
    const response = await fetch(asked.action, {
      method: 'POST',
      body: new URLSearchParams([['reason', String(new FormData(asked).get('reason') ?? '')]]),
      headers: { Accept: 'application/json' },
      cache: 'no-store',
      redirect: 'error',
    });
    const body = await response.json();
    if (!response.ok) return complain(asked, String(body.detail ?? 'You cannot see this now.'));
    complain(asked, '');
    asked.reset();
    show(/** @type {HTMLElement} */ (asked.closest('[data-passcode]')), body);
  } finally {
    if (button) button.disabled = false;
  }
}

/**
 * @param {HTMLElement} panel
 * @param {Revealed} secret
 */
function show(panel, secret) {
  hide();
  const value = part(panel, 'value');
  value.replaceChildren(secret.kind === 'pattern' ? patternDrawing(secret.value) : secret.value);
  part(panel, 'locked').hidden = true;
  part(panel, 'shown').hidden = false;
  part(panel, 'hide').focus();
  const end = Date.now() + secret.seconds * 1000;
  const tick = () => {
    const left = Math.max(0, end - Date.now());
    part(panel, 'seconds').textContent = String(Math.ceil(left / 1000));
    part(panel, 'ring').setAttribute('stroke-dashoffset', String(100 - left / (secret.seconds * 10)));
    if (left === 0) hide();
  };
  tick();
  timer = window.setInterval(tick, 250);
}

function hide() {
  clearInterval(timer);
  for (const shown of document.querySelectorAll('[data-passcode-shown]:not([hidden])')) {
    const panel = /** @type {HTMLElement} */ (shown.closest('[data-passcode]'));
    part(panel, 'value').replaceChildren();
    part(panel, 'shown').hidden = true;
    part(panel, 'locked').hidden = false;
  }
}

/**
 * @param {HTMLFormElement} asked
 * @param {string} message
 */
function complain(asked, message) {
  const error = part(asked, 'error');
  error.textContent = message;
  error.hidden = message === '';
}

/**
 * @param {Element} within
 * @param {string} name
 */
function part(within, name) {
  const found = within.querySelector(`[data-passcode-${name}]`);
  if (!found) throw new Error(`The passcode panel has no ${name}`);
  return /** @type {HTMLElement} */ (found);
}
