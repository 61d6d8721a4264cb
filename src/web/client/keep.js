/** What is typed into forms that were not sent yet, by where they would be sent. In memory only. */
const kept = new Map();

/** Keeps what is typed into the forms of a page when the part around them is replaced by something else. */
export function startKeeping() {
  document.addEventListener('input', (event) => {
    const form = keptForm(event.target);
    if (!form) return;
    form.dataset.asking = '';
    kept.set(pathOf(form), [...new FormData(form)]);
  });
  document.body.addEventListener('htmx:beforeSwap', (event) => {
    const { requestConfig } = /** @type {CustomEvent<{ requestConfig?: { verb: string, path: string } }>} */ (
      event
    ).detail;
    // Sent, or returned by the server with what is wrong.
    if (requestConfig?.verb === 'post') kept.delete(requestConfig.path);
  });
  document.body.addEventListener('htmx:afterSettle', () => {
    for (const form of document.querySelectorAll('form[data-keep]:not([data-asking])')) {
      const entries = form instanceof HTMLFormElement ? kept.get(pathOf(form)) : undefined;
      if (form instanceof HTMLFormElement && entries) restore(form, entries);
    }
  });
}

/**
 * @param {HTMLFormElement} form
 * @param {[string, FormDataEntryValue][]} entries
 */
function restore(form, entries) {
  form.dataset.asking = '';
  form.closest('details')?.setAttribute('open', '');
  for (const field of form.elements) {
    if (
      !(
        field instanceof HTMLInputElement ||
        field instanceof HTMLTextAreaElement ||
        field instanceof HTMLSelectElement
      )
    )
      continue;
    const values = entries.filter(([name]) => name === field.name).map(([, value]) => value);
    if (field instanceof HTMLInputElement && field.type === 'checkbox')
      field.checked = values.includes(field.value);
    else if (values[0] !== undefined && field.name !== '' && !hasBoxes(form, field.name))
      field.value = String(values[0]);
  }
}

/** The hidden field beside boxes of the same name says only that none is ticked. */
function hasBoxes(/** @type {HTMLFormElement} */ form, /** @type {string} */ name) {
  return form.querySelector(`input[type="checkbox"][name="${CSS.escape(name)}"]`) !== null;
}

/** @param {EventTarget | null} target @returns {HTMLFormElement | null} */
function keptForm(target) {
  return target instanceof Element ? target.closest('form[data-keep]') : null;
}

/** @param {HTMLFormElement} form */
function pathOf(form) {
  return form.getAttribute('action') ?? '';
}
