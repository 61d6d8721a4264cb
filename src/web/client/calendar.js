/** A calendar is one stop of the tab key: arrows go from hour to hour and day to day, Enter books. */
export function startCalendar() {
  enter();
  document.body.addEventListener('htmx:afterSettle', enter);
  document.addEventListener('keydown', (event) => {
    const slot = event.target instanceof Element ? event.target.closest('[data-slot]') : null;
    if (!(slot instanceof HTMLElement)) return;
    const next = neighbour(slot, event.key);
    if (!next) return;
    event.preventDefault();
    for (const other of slots()) other.tabIndex = other === next ? 0 : -1;
    next.focus();
  });
}

function enter() {
  const all = slots();
  if (all.some((slot) => slot.getAttribute('tabindex') === '0')) return;
  const first = all.find((slot) => slot.checkVisibility());
  for (const slot of all) slot.tabIndex = slot === first ? 0 : -1;
}

/**
 * @param {HTMLElement} slot
 * @param {string} key
 */
function neighbour(slot, key) {
  const day = slot.closest('.calendar-day');
  const ofDay = day ? slotsIn(day) : [];
  const at = ofDay.indexOf(slot);
  if (key === 'ArrowDown') return ofDay[at + 1];
  if (key === 'ArrowUp') return ofDay[at - 1];
  if (key !== 'ArrowLeft' && key !== 'ArrowRight') return undefined;
  const forward = (key === 'ArrowRight') === (getComputedStyle(slot).direction === 'ltr');
  const other = forward ? day?.nextElementSibling : day?.previousElementSibling;
  const found = other ? slotsIn(other)[at] : undefined;
  return found?.checkVisibility() ? found : undefined;
}

function slots() {
  const calendar = document.querySelector('[data-calendar]');
  return calendar ? slotsIn(calendar) : [];
}

/** @param {Element} part */
function slotsIn(part) {
  return [.../** @type {NodeListOf<HTMLElement>} */ (part.querySelectorAll('[data-slot]'))];
}
