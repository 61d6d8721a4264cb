/** On a narrow screen the tabs scroll: the one that is shown comes to the middle of its strip. */
export function startTabs() {
  for (const current of document.querySelectorAll('.tabs [aria-current="page"]')) {
    const strip = current.closest('.tabs');
    if (!(strip instanceof HTMLElement) || !(current instanceof HTMLElement)) continue;
    const [around, own] = [strip.getBoundingClientRect(), current.getBoundingClientRect()];
    strip.scrollLeft += own.left + own.width / 2 - (around.left + around.width / 2);
  }
}
