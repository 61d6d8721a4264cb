// Runs before the page is drawn, so that a chosen theme does not flash. A classic script on purpose.
(() => {
  const root = document.documentElement;
  const stored = () => localStorage.getItem('docket-theme') ?? 'system';

  /** @param {string} theme */
  const apply = (theme) => {
    if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
    else delete root.dataset.theme;
    for (const button of document.querySelectorAll('[data-theme-set]')) {
      button.setAttribute('aria-pressed', String(button.getAttribute('data-theme-set') === theme));
    }
  };

  apply(stored());
  document.addEventListener('DOMContentLoaded', () => apply(stored()));
  document.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest('[data-theme-set]') : null;
    const theme = button?.getAttribute('data-theme-set');
    if (!theme) return;
    localStorage.setItem('docket-theme', theme);
    apply(theme);
  });
})();
