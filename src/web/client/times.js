const units = /** @type {const} */ ([
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['week', 604_800],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
]);

/** Keeps relative times true while the page stays open. */
export function startTimes() {
  setInterval(refresh, 30_000);
}

function refresh() {
  const locale = document.documentElement.dataset.locale ?? 'en';
  const format = new Intl.RelativeTimeFormat(locale, { numeric: 'auto', style: 'short' });
  for (const element of /** @type {NodeListOf<HTMLTimeElement>} */ (
    document.querySelectorAll('[data-relative]')
  )) {
    const text = relative(new Date(element.dateTime), format);
    if (element.textContent !== text) element.textContent = text;
  }
}

/**
 * @param {Date} at
 * @param {Intl.RelativeTimeFormat} format
 */
function relative(at, format) {
  const seconds = (at.getTime() - Date.now()) / 1000;
  for (const [unit, size] of units) {
    if (Math.abs(seconds) >= size) return format.format(Math.round(seconds / size), unit);
  }
  return format.format(0, 'second');
}
