/** Native dialogs by `data-dialog-open` / `data-dialog-close`, menus that close, and questions before an action. */
export function startDialogs() {
  document.addEventListener('click', (event) => {
    if (!(event.target instanceof Element)) return;
    const open = event.target.closest('[data-dialog-open]');
    if (open) openDialog(open.getAttribute('data-dialog-open') ?? '');
    if (event.target.closest('[data-dialog-close]')) event.target.closest('dialog')?.close();
    if (event.target instanceof HTMLDialogElement && isOutside(event.target, event)) event.target.close();
    closeMenus(event.target);
  });
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') closeMenus(null);
  });
  for (const shown of document.querySelectorAll('dialog[data-dialog-shown]')) {
    // Without scripts it stands open in the page.
    shown.removeAttribute('open');
    openDialog(shown.id);
  }
  document.body.addEventListener('htmx:beforeRequest', closeSentDialog);
  document.body.addEventListener('htmx:confirm', ask);
}

/** @param {string} id */
export function openDialog(id) {
  const dialog = document.getElementById(id);
  if (dialog instanceof HTMLDialogElement && !dialog.open) dialog.showModal();
}

/** @param {Element | null} clicked */
function closeMenus(clicked) {
  for (const menu of document.querySelectorAll('details[data-menu][open]')) {
    if (!clicked || !menu.contains(clicked)) menu.removeAttribute('open');
  }
}

/**
 * @param {HTMLDialogElement} dialog
 * @param {MouseEvent} event
 */
function isOutside(dialog, event) {
  const box = dialog.getBoundingClientRect();
  const inside = event.clientX >= box.left && event.clientX <= box.right && event.clientY >= box.top;
  return !(inside && event.clientY <= box.bottom);
}

/** A dialog whose form was sent is done; one that only looks something up stays. @param {Event} event */
function closeSentDialog(event) {
  const { detail } = /** @type {CustomEvent<{ requestConfig: { verb: string } }>} */ (event);
  if (event.target instanceof Element && detail.requestConfig.verb !== 'get')
    event.target.closest('dialog')?.close();
}

/** Asks in our own dialog instead of the browser's. @param {Event} event */
async function ask(event) {
  const { detail } =
    /** @type {CustomEvent<{ question: string | null, issueRequest: (skip: boolean) => void }>} */ (event);
  if (!detail.question) return;
  event.preventDefault();
  // What asks stays where it is until it is answered: live changes leave its part alone.
  const asker = event.target instanceof HTMLElement ? event.target : undefined;
  asker?.toggleAttribute('data-asking', true);
  const goAhead = await askFirst(detail.question);
  asker?.toggleAttribute('data-asking', false);
  if (goAhead) detail.issueRequest(true);
}

/**
 * Asks a question in a dialog; resolves to whether the person goes ahead.
 * @param {string} words
 * @returns {Promise<boolean>}
 */
export function askFirst(words) {
  const dialog = document.createElement('dialog');
  dialog.className = 'dialog';
  const body = document.createElement('form');
  body.method = 'dialog';
  body.className = 'dialog-body';
  const question = document.createElement('p');
  question.id = 'ask-question';
  question.textContent = words;
  dialog.setAttribute('aria-labelledby', question.id);
  const foot = document.createElement('div');
  foot.className = 'dialog-foot';
  foot.append(answer('Keep', 'button-plain', 'no'), answer('Go ahead', 'button-danger', 'yes'));
  body.append(question, foot);
  dialog.append(body);
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(dialog.returnValue === 'yes');
    });
  });
}

/**
 * @param {string} text
 * @param {string} look
 * @param {string} value
 */
function answer(text, look, value) {
  const button = document.createElement('button');
  button.className = `button ${look}`;
  button.value = value;
  button.textContent = text;
  return button;
}
