/** What is being written, by where it would be sent. In memory only: it may hold what must not be kept. */
const drafts = new Map();

/**
 * Keeps half-written words when the part around them is replaced, and notes what was read before they were begun:
 * the server then knows whether somebody else answered meanwhile.
 */
export function startDrafts() {
  document.addEventListener('beforeinput', (event) => {
    const form = composerOf(event.target);
    if (form && event.target instanceof HTMLTextAreaElement && event.target.value === '') noteSeen(form);
  });
  document.addEventListener('input', (event) => {
    const form = composerOf(event.target);
    if (!form || !(event.target instanceof HTMLTextAreaElement)) return;
    if (event.target.value === '') drafts.delete(pathOf(form));
    else drafts.set(pathOf(form), event.target.value);
  });
  document.body.addEventListener('htmx:beforeSwap', (event) => {
    const { requestConfig } = /** @type {CustomEvent<{ requestConfig?: { verb: string, path: string } }>} */ (
      event
    ).detail;
    // Sent, or returned by the server as it may be shown again.
    if (requestConfig?.verb === 'post') drafts.delete(requestConfig.path);
  });
  document.body.addEventListener('htmx:afterSettle', () => {
    for (const form of document.querySelectorAll('form[data-composer]')) {
      const field = form.querySelector('textarea');
      const draft = form instanceof HTMLFormElement ? drafts.get(pathOf(form)) : undefined;
      if (field && field.value === '' && draft) field.value = draft;
    }
  });
}

/**
 * Puts words in where the caret stands, in the place of what is selected, as typing them would.
 * @param {HTMLTextAreaElement} field
 * @param {string} text
 */
export function writeInto(field, text) {
  const form = composerOf(field);
  if (form && field.value === '') noteSeen(form);
  field.setRangeText(text, field.selectionStart, field.selectionEnd, 'end');
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

/** @param {EventTarget | null} target @returns {HTMLFormElement | null} */
export function composerOf(target) {
  return target instanceof Element ? target.closest('form[data-composer]') : null;
}

/** @param {HTMLFormElement} form */
function pathOf(form) {
  return form.getAttribute('action') ?? '';
}

/** @param {HTMLFormElement} form */
function noteSeen(form) {
  const seen = form.querySelector('[data-seen]');
  const newest = document.querySelector('#messages > [data-key]:last-child');
  if (seen instanceof HTMLInputElement && newest instanceof HTMLElement) {
    seen.value = newest.dataset.key ?? '';
  }
}
