/** A day on a calendar is counted in quarters of an hour. */
export const QUARTERS = 96;
/** Bookings of one time stand side by side, at most so many; further ones share the last place. */
export const LANES = 6;

/**
 * Where something stands on a calendar, as classes: `at-4` begins an hour below the top, `for-6` is an hour and a half
 * long, `lane-1` stands second. Nothing on a page may say so in its own style (CSP).
 */
export function calendarCss(): string {
  const quarters = Array.from({ length: QUARTERS + 1 }, (_, quarter) => quarter);
  const lanes = Array.from({ length: LANES }, (_, lane) => lane);
  return [
    ...quarters.map((quarter) => `.at-${quarter}{grid-row-start:${quarter + 1}}`),
    ...quarters.slice(1).map((quarter) => `.for-${quarter}{grid-row-end:span ${quarter}}`),
    ...lanes.map((lane) => `.lane-${lane}{grid-column-start:${lane + 1}}`),
    '',
  ].join('\n');
}
