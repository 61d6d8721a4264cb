/** Ctrl+Enter sends. */
export function startComposer() {
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    const form = event.target instanceof Element ? event.target.closest('form[data-composer]') : null;
    if (form instanceof HTMLFormElement) form.requestSubmit();
  });
}
