/**
 * The right side: the fragment staff would see of this phone's conversation, asked for again whenever something
 * happens. Only for a browser that is signed in; anything else leaves what is there (the way to sign in).
 */
const panel = /** @type {HTMLElement} */ (document.querySelector('[data-business]'));
const signedIn = document.body.dataset.signedIn === 'true';
let phone = '';
let timer = 0;
let shown = '';

export function startBusiness() {
  if (!signedIn) return;
  const source = new EventSource(document.body.dataset.live ?? '');
  source.addEventListener('open', () => live('live', 'Live'));
  source.addEventListener('error', () => live('waiting', 'Reconnecting…'));
  source.addEventListener('change', () => refreshSoon(100));
}

/** @param {string} number */
export function watchPhone(number) {
  phone = number;
  refreshSoon(0);
}

/** @param {number} delay milliseconds; several wishes become one */
export function refreshSoon(delay) {
  if (!signedIn) return;
  clearTimeout(timer);
  timer = window.setTimeout(() => {
    refresh().catch(() => live('waiting', 'Reconnecting…'));
  }, delay);
}

async function refresh() {
  const asked = phone;
  const path = `${document.body.dataset.panel}?phone=${encodeURIComponent(asked)}`;
  const response = await fetch(path, {
    headers: { 'HX-Request': 'true' },
    redirect: 'error',
    cache: 'no-store',
  });
  if (!response.ok || asked !== phone) return;
  const html = await response.text();
  if (shown === html) return;
  shown = html;
  panel.innerHTML = html;
}

/**
 * @param {'live' | 'waiting'} state
 * @param {string} words
 */
function live(state, words) {
  const element = document.getElementById('live');
  const text = element?.querySelector('.live-text');
  if (element) element.dataset.state = state;
  if (text) text.textContent = words;
}
