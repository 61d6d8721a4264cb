import { startGallery } from './gallery.js';
import { startSigning } from './sign.js';

startGallery();
startSigning();
startChoices();
startOnce();
startSeen();

/** What a tick changes is asked of the server, which alone knows what the lines come to. */
function startChoices() {
  const update = document.querySelector('[data-update-total]');
  if (!(update instanceof HTMLElement)) return;
  const button = update.firstElementChild;
  // Taken out and not only hidden: Enter in a field presses the form's first button.
  button?.remove();
  const form = /** @type {HTMLFormElement} */ (document.getElementById('accept-form'));
  let asked = 0;
  for (const choice of document.querySelectorAll('[data-choice]')) {
    choice.addEventListener('change', async () => {
      asked += 1;
      const mine = asked;
      const chosen = new URLSearchParams();
      for (const line of new FormData(form).getAll('line')) chosen.append('line', String(line));
      const answer = await fetch(update.dataset.updateTotal ?? '', {
        method: 'POST',
        body: chosen,
        headers: { 'X-Part': 'totals' },
      }).catch(() => undefined);
      // Somebody who ticks quickly sees the last answer only.
      if (mine !== asked) return;
      if (answer?.ok) showTotals(await answer.text());
      // The button asks for the whole page, which says what is wrong.
      else if (button) update.replaceChildren(button);
    });
  }
}

/** @param {string} html The server's own markup, escaped there. */
function showTotals(html) {
  const totals = new DOMParser().parseFromString(html, 'text/html').getElementById('quote-totals');
  const shown = document.getElementById('quote-totals');
  if (!totals || !shown) return;
  const total = totals.dataset.total ?? '';
  // What a screen reader follows stays; what is in it becomes another.
  shown.replaceChildren(...totals.childNodes);
  shown.dataset.total = total;
  for (const place of document.querySelectorAll('strong[data-total]')) place.textContent = total;
  for (const place of /** @type {NodeListOf<HTMLElement>} */ (
    document.querySelectorAll('[data-names-total]')
  )) {
    const words = place.querySelector('span') ?? place;
    words.textContent = (place.dataset.namesTotal ?? '').replace('{total}', total);
  }
}

/** A second press of the same button sends nothing more; the server would take it for the first. */
function startOnce() {
  for (const form of /** @type {NodeListOf<HTMLFormElement>} */ (
    document.querySelectorAll('form[data-once]')
  )) {
    form.addEventListener('submit', (event) => {
      if (form.dataset.sent !== undefined) event.preventDefault();
      // The button that only asks for the total is pressed as often as one likes.
      else if (event.submitter?.getAttribute('formaction') === null) form.dataset.sent = '';
    });
  }
  // Back from the answer, with the page as it was left.
  window.addEventListener('pageshow', () => {
    for (const form of document.querySelectorAll('form[data-once]')) form.removeAttribute('data-sent');
  });
}

/**
 * Says that a person has the quote before their eyes. Previews of messengers and mail scanners fetch addresses too, but
 * do not run a page: so the page says it, once it is really in view, and never the request for it.
 */
function startSeen() {
  const address = document.body.dataset.seen;
  if (!address) return;
  const say = () => {
    if (document.visibilityState !== 'visible') return;
    document.removeEventListener('visibilitychange', say);
    fetch(address, { method: 'POST', keepalive: true }).catch(() => undefined);
  };
  document.addEventListener('visibilitychange', say);
  say();
}
