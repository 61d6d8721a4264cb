/** Two photos over each other with a slider between them, or side by side. The slider is a range input: keys work. */
export function startCompare() {
  document.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element)) return;
    if (target.closest('[data-dialog-open="compare"]')) show();
    const view = target.closest('[data-compare-view]');
    if (view) turnTo(view);
  });
  document.addEventListener('input', ({ target }) => {
    if (target instanceof HTMLInputElement && 'compareSlider' in target.dataset) divide(target);
  });
  document.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLSelectElement && target.dataset.compareChoice) show();
  });
}

/** The pictures are fetched only when somebody looks. */
function show() {
  for (const select of /** @type {NodeListOf<HTMLSelectElement>} */ (
    document.querySelectorAll('[data-compare-choice]')
  )) {
    const picture = document.querySelector(`[data-compare-picture="${select.dataset.compareChoice}"]`);
    if (!(picture instanceof HTMLImageElement)) continue;
    if (picture.getAttribute('src') !== select.value) picture.src = select.value;
    picture.alt = select.selectedOptions[0]?.textContent ?? '';
  }
}

/** @param {HTMLInputElement} slider */
function divide(slider) {
  const compare = slider.closest('[data-compare]');
  if (compare instanceof HTMLElement) compare.style.setProperty('--divide', `${slider.value}%`);
}

/** @param {Element} view */
function turnTo(view) {
  const compare = view.closest('[data-compare]');
  if (!(compare instanceof HTMLElement)) return;
  compare.dataset.compare = view.getAttribute('data-compare-view') ?? 'slider';
  for (const button of compare.querySelectorAll('[data-compare-view]')) {
    button.setAttribute('aria-pressed', String(button === view));
  }
}
