/** How a picked colour is written, beside it: `data-colour`. */
export function startColours() {
  document.addEventListener('input', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || target.type !== 'color') return;
    const written = target.parentElement?.querySelector('[data-colour]');
    if (written) written.textContent = target.value;
  });
}
