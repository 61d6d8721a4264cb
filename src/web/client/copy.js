/** Buttons that copy what stands in a field, by `data-copy="#id"`; they say that they did. */
export function startCopying() {
  document.addEventListener('click', async (event) => {
    const button = event.target instanceof Element ? event.target.closest('[data-copy]') : null;
    const field = button && document.querySelector(button.getAttribute('data-copy') ?? '');
    if (!button || !(field instanceof HTMLInputElement)) return;
    field.select();
    try {
      await navigator.clipboard.writeText(field.value);
    } catch {
      // Without a secure connection there is no clipboard: what is selected is copied by hand.
      return;
    }
    const words = button.querySelector('span');
    if (words) words.textContent = 'Copied';
  });
}
