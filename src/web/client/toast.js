/** @typedef {{ message: string, tone?: 'good' | 'bad', undoPath?: string, undo?: () => void, link?: { href: string, words: string } }} Toast */

/** Shows toasts the server asks for (`HX-Trigger: {"docket:toast": …}`) and says so when a request fails. */
export function startToasts() {
  for (const toast of document.querySelectorAll('[data-toast]'))
    dismissLater(toast, toast.querySelector('form') !== null);
  document.body.addEventListener('docket:toast', (event) => {
    showToast(/** @type {CustomEvent<Toast>} */ (event).detail);
  });
  document.body.addEventListener('htmx:sendError', () => {
    showToast({
      tone: 'bad',
      message: 'No connection. Nothing is lost; try again when you are back online.',
    });
  });
  document.body.addEventListener('htmx:beforeSwap', refuseToSwapWords);
  document.body.addEventListener('htmx:responseError', (event) => {
    const { xhr } = /** @type {CustomEvent<{ xhr: XMLHttpRequest }>} */ (event).detail;
    showToast({ tone: 'bad', message: spoken(xhr) ?? refusal(xhr.status) });
  });
}

/** A refusal in plain words is a toast, never a part of the page. @param {Event} event */
function refuseToSwapWords(event) {
  const { detail } =
    /** @type {CustomEvent<{ xhr: XMLHttpRequest, shouldSwap: boolean, isError: boolean }>} */ (event);
  if (detail.xhr.status < 400 || spoken(detail.xhr) === undefined) return;
  detail.shouldSwap = false;
  detail.isError = true;
}

/** What the server said about it, where it said it in plain words. @param {XMLHttpRequest} xhr */
function spoken(xhr) {
  const plain = xhr.getResponseHeader('Content-Type')?.startsWith('text/plain');
  const words = plain ? xhr.responseText.trim() : '';
  return words === '' || words.length > 300 ? undefined : words;
}

/** @param {number} status */
function refusal(status) {
  if (status === 401) return 'You are signed out. Reload the page to sign in again.';
  if (status === 403) return 'Your role does not allow this.';
  if (status === 404) return 'It is not there any more. Reload the page.';
  if (status === 429) return 'Too many at once. Wait a minute and try again.';
  return 'That did not work. Nothing is lost; try again.';
}

/** @param {Toast} toast */
export function showToast({ message, tone = 'good', undoPath, undo, link }) {
  const element = document.createElement('div');
  element.className = 'toast';
  element.dataset.tone = tone;
  const text = document.createElement('span');
  text.textContent = message;
  element.append(text);
  if (link) element.append(toastLink(link));
  const back = undo ?? (undoPath === undefined ? undefined : () => undoOnServer(undoPath));
  if (back) element.append(undoButton(element, back));
  document.getElementById('toasts')?.replaceChildren(element);
  dismissLater(element, back !== undefined || link !== undefined);
}

/**
 * @param {HTMLElement} toast
 * @param {() => void} back
 */
function undoButton(toast, back) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'toast-undo';
  button.textContent = 'Undo';
  button.addEventListener('click', () => {
    toast.remove();
    back();
  });
  return button;
}

/** @param {{ href: string, words: string }} link */
function toastLink({ href, words }) {
  const anchor = document.createElement('a');
  anchor.className = 'toast-link';
  anchor.href = href;
  anchor.textContent = words;
  return anchor;
}

/** @param {string} path */
function undoOnServer(path) {
  const target = document.querySelector('#item, #record');
  if (!target) return;
  htmx.ajax('post', path, { target, swap: 'outerHTML' }).catch(() => {
    showToast({ tone: 'bad', message: 'Could not undo. Reload the page and try again.' });
  });
}

/**
 * @param {Element} toast
 * @param {boolean} asks Something in it is there to be pressed.
 */
function dismissLater(toast, asks) {
  let timer = 0;
  const start = () => {
    timer = window.setTimeout(() => toast.remove(), asks ? 10_000 : 6_000);
  };
  const stop = () => clearTimeout(timer);
  toast.addEventListener('pointerenter', stop);
  toast.addEventListener('focusin', stop);
  toast.addEventListener('pointerleave', start);
  toast.addEventListener('focusout', start);
  start();
}
