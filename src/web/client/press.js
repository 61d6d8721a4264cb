/** A link with `data-press` presses something else of the page where it is there, and goes on to it otherwise. */
export function startPress() {
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('[data-press]') : null;
    const pressed = link && document.querySelector(link.getAttribute('data-press') ?? '');
    if (!(link instanceof HTMLAnchorElement) || !(pressed instanceof HTMLElement)) return;
    event.preventDefault();
    pressed.click();
    const part = document.querySelector(link.hash);
    part?.scrollIntoView({ block: 'start' });
    part?.querySelector('textarea')?.focus({ preventScroll: true });
  });
}
