import { clearFaults, readFaults, releaseHeld, setFaults } from './simulator-api.js';
import { showToast } from './toast.js';

const list = /** @type {HTMLElement} */ (document.querySelector('[data-fault-list]'));
const count = /** @type {HTMLElement} */ (document.querySelector('[data-faults]'));

/** What each switch is when it is off, as the simulator says at the start of its life. @type {Record<string, unknown>} */
const off = {
  duplicates: 0,
  reorder: 0,
  loseWebhook: false,
  mediaNotFoundMs: 0,
  mediaTruncate: 'off',
  mediaStall: false,
  mediaFaultTimes: 0,
  restLoseAnswerTimes: 0,
  finalStatus: 'delivered',
};

/** The drawer of faults: each toggle sets its switches at once. */
export function startMisbehave() {
  list.addEventListener('change', () => act(async () => draw(await setFaults(wanted()))));
  on('[data-fault-reset]', async () => {
    draw(await clearFaults());
    showToast({ message: 'Twilio behaves again.' });
  });
  on('[data-fault-release]', async () => {
    await releaseHeld();
    showToast({ message: 'Delivered what was held back.' });
  });
  act(async () => draw(await readFaults()));
}

/** @returns {Record<string, unknown>} */
function wanted() {
  const change = { ...off };
  for (const toggle of toggles()) {
    if (toggle.checked) Object.assign(change, JSON.parse(toggle.value));
  }
  return change;
}

/** @param {Record<string, unknown>} current */
function draw(current) {
  for (const toggle of toggles()) {
    const switches = Object.entries(JSON.parse(toggle.value)).filter(([key]) => key !== 'mediaFaultTimes');
    toggle.checked = switches.every(([key]) => current[key] !== off[key]);
  }
  const active = toggles().filter((toggle) => toggle.checked).length;
  count.hidden = active === 0;
  count.textContent = String(active);
}

function toggles() {
  return [.../** @type {NodeListOf<HTMLInputElement>} */ (list.querySelectorAll('input'))];
}

/**
 * @param {string} selector
 * @param {() => Promise<void>} what
 */
function on(selector, what) {
  document.querySelector(selector)?.addEventListener('click', () => act(what));
}

/** @param {() => Promise<void>} what */
function act(what) {
  what().catch((error) => showToast({ tone: 'bad', message: String(error.message) }));
}
