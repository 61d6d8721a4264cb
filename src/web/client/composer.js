/** Ctrl+Enter sends; uploads show progress. */
export function startComposer() {
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    const form = event.target instanceof Element ? event.target.closest('form[data-composer]') : null;
    if (form instanceof HTMLFormElement) form.requestSubmit();
  });
  document.body.addEventListener('htmx:xhr:progress', (event) => {
    const { lengthComputable, loaded, total } = /** @type {CustomEvent<ProgressEvent>} */ (event).detail;
    const bar = event.target instanceof Element ? event.target.querySelector('progress') : null;
    if (!bar || !lengthComputable) return;
    bar.hidden = false;
    bar.value = loaded / total;
  });
}
