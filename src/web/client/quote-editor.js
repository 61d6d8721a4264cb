import { showToast } from './toast.js';

/**
 * Saves a draft as it is typed, adds, removes (with the way back) and moves its lines. The server says what it comes to,
 * what is in the way, and what the vault took out; the fields themselves are never replaced.
 */
const form = document.querySelector('form[data-quote-editor]');
if (form instanceof HTMLFormElement) start(form);

/** Milliseconds without a key before it is saved. */
const PAUSE = 900;

/** @param {HTMLFormElement} form */
function start(form) {
  /** What was typed since it was saved last; 0: nothing. */
  let unsaved = 0;
  let sent = 0;
  let timer = 0;
  /** @type {string | null} */
  let then = null;

  const save = () => {
    clearTimeout(timer);
    sent = unsaved;
    say('Saving…');
    form.dispatchEvent(new CustomEvent('docket:save'));
  };
  // Whoever is in the middle of a line is not told what it lacks: it is saved when they leave it.
  const saveSoon = (pause = 0) => {
    clearTimeout(timer);
    timer = window.setTimeout(() => isHalfWritten(lineInHand(form)) || save(), pause);
  };
  const typed = () => {
    unsaved += 1;
    say('Not saved yet');
    saveSoon(PAUSE);
  };

  form.addEventListener('input', (event) => {
    if (event.target instanceof HTMLInputElement && event.target.name === 'findPrice') return;
    typed();
  });
  form.addEventListener('change', (event) => {
    if (event.target instanceof HTMLInputElement && event.target.name === 'findPrice') return;
    saveSoon();
  });
  form.addEventListener('focusout', () => {
    if (unsaved !== sent) saveSoon();
  });
  form.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest('button') : null;
    if (button && onPress(form, button, typed)) event.preventDefault();
  });
  form.addEventListener('keydown', (event) => {
    if (!(event instanceof KeyboardEvent) || !(event.target instanceof HTMLInputElement)) return;
    if (event.key !== 'Enter') return;
    event.preventDefault();
    if (event.target.name === 'findPrice') pickFirst(form);
    else save();
  });
  form.addEventListener('submit', (event) => {
    const { submitter } = /** @type {SubmitEvent} */ (event);
    event.preventDefault();
    then = submitter instanceof HTMLElement ? (submitter.dataset.then ?? null) : null;
    if (submitter?.hasAttribute('data-save-over')) takeTheirRevision(form);
    unsaved += 1;
    save();
  });
  form.addEventListener('docket:lines', typed);
  form.addEventListener('htmx:beforeSwap', (event) => {
    if (!(event.target instanceof Element) || event.target.id !== 'found-prices') return;
    // What was found for somebody who has gone on already would only stand in their way.
    const looking = document.activeElement?.closest('.price-search');
    if (!looking) /** @type {CustomEvent} */ (event).detail.shouldSwap = false;
  });

  document.body.addEventListener('htmx:afterSwap', (event) => {
    if (!(event.target instanceof Element) || event.target.id !== 'draft-state') return;
    const state = document.getElementById('draft-state');
    const saved = state?.dataset.saved === 'yes';
    apply(form);
    if (saved && unsaved === sent) {
      unsaved = 0;
      sent = 0;
      if (then) location.assign(then);
    } else if (saved) say('Not saved yet');
    if (!saved) then = null;
  });
  for (const failed of ['htmx:sendError', 'htmx:responseError', 'htmx:timeout']) {
    document.body.addEventListener(failed, (event) => {
      if (event.target !== form) return;
      then = null;
      say('Not saved yet');
    });
  }
  window.addEventListener('online', () => unsaved > 0 && save());
  window.addEventListener('beforeunload', (event) => {
    if (unsaved > 0 && !then) event.preventDefault();
  });
  void startSorting(form);
}

/** @param {string} words */
function say(words) {
  const said = document.querySelector('[data-draft-said]');
  if (said) said.textContent = words;
}

/**
 * What a button does here; false: it is the form's own.
 * @param {HTMLFormElement} form
 * @param {HTMLButtonElement} button
 * @param {() => void} typed
 */
function onPress(form, button, typed) {
  if ('lineAdd' in button.dataset) {
    addLine(form)?.querySelector('textarea')?.focus();
    return true;
  }
  if ('lineRemove' in button.dataset) {
    removeLine(form, button);
    typed();
    return true;
  }
  if (button.dataset.item !== undefined) {
    takeItem(form, button.dataset.item);
    typed();
    return true;
  }
  return false;
}

/** @param {HTMLFormElement} form @returns {HTMLElement} */
function listOf(form) {
  return /** @type {HTMLElement} */ (form.querySelector('[data-quote-lines]'));
}

/** @param {HTMLFormElement} form @returns {HTMLElement[]} */
function linesOf(form) {
  return [.../** @type {NodeListOf<HTMLElement>} */ (listOf(form).querySelectorAll('[data-line]'))];
}

/** The line that is being written. @param {HTMLFormElement} form */
function lineInHand(form) {
  const line = document.activeElement?.closest('[data-line]') ?? null;
  return form.contains(line) ? line : null;
}

/** It says what, and not yet for how much; or the other way round. @param {Element | null} line */
function isHalfWritten(line) {
  if (!line) return false;
  const isEmpty = (/** @type {string} */ name) => field(line, name)?.value.trim() === '';
  return isEmpty('description') !== isEmpty('price');
}

/** @param {HTMLFormElement} form @returns {HTMLElement | undefined} */
function addLine(form) {
  const template = form.querySelector('template[data-line-template]');
  if (!(template instanceof HTMLTemplateElement)) return undefined;
  listOf(form).append(template.content.cloneNode(true));
  renumber(form);
  return linesOf(form).at(-1);
}

/** @param {HTMLFormElement} form @param {HTMLElement} button */
function removeLine(form, button) {
  const line = button.closest('[data-line]');
  if (!(line instanceof HTMLElement)) return;
  const next = line.nextElementSibling;
  const neighbour = next ?? line.previousElementSibling;
  line.remove();
  renumber(form);
  const focus = neighbour?.querySelector('textarea') ?? form.querySelector('[data-line-add]');
  if (focus instanceof HTMLElement) focus.focus();
  showToast({
    message: 'Line removed',
    undo: () => {
      listOf(form).insertBefore(line, next?.isConnected ? next : null);
      renumber(form);
      line.querySelector('textarea')?.focus();
      form.dispatchEvent(new CustomEvent('docket:lines'));
    },
  });
}

/** A line out of the price book, in the place of one in which nothing is written. @param {HTMLFormElement} form @param {string} json */
function takeItem(form, json) {
  const last = linesOf(form).at(-1);
  const free = last && field(last, 'description')?.value === '' && field(last, 'price')?.value === '';
  const line = free ? last : addLine(form);
  if (!line) return;
  for (const [name, value] of Object.entries(/** @type {Record<string, string>} */ (JSON.parse(json)))) {
    const input = field(line, name);
    if (!input) continue;
    if (input instanceof HTMLSelectElement && ![...input.options].some((one) => one.value === value)) {
      input.add(new Option(`${Number((Number(value) / 100).toFixed(3))}%`, value));
    }
    input.value = value;
  }
  const search = form.querySelector('#price-search');
  if (search instanceof HTMLInputElement) search.value = '';
  document.getElementById('found-prices')?.replaceChildren();
  field(line, 'quantity')?.focus();
}

/** @param {HTMLFormElement} form */
function pickFirst(form) {
  const first = form.querySelector('[data-item]');
  if (first instanceof HTMLButtonElement) first.click();
}

/**
 * @param {Element} line
 * @param {string} name
 * @returns {HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement | null}
 */
function field(line, name) {
  return line.querySelector(`[data-field="${name}"]`);
}

/** Names say which line they are of. @param {HTMLFormElement} form */
function renumber(form) {
  for (const [index, line] of linesOf(form).entries()) {
    for (const named of /** @type {NodeListOf<HTMLElement>} */ (line.querySelectorAll('[data-label]'))) {
      named.setAttribute('aria-label', `${named.dataset.label} of line ${index + 1}`);
    }
    line.querySelector('[data-line-handle]')?.setAttribute('aria-label', `Move line ${index + 1}`);
    const remove = line.querySelector('[data-line-remove]');
    remove?.setAttribute('aria-label', `Remove line ${index + 1}`);
    remove?.setAttribute('value', String(index));
  }
}

/** Puts what the server said beside the fields. @param {HTMLFormElement} form */
function apply(form) {
  const state = document.getElementById('draft-state');
  if (!state) return;
  const amounts = /** @type {string[]} */ (JSON.parse(state.dataset.amounts ?? '[]'));
  const problems = /** @type {Record<string, string>} */ (JSON.parse(state.dataset.problems ?? '{}'));
  const screened = /** @type {Record<string, string>} */ (JSON.parse(state.dataset.screened ?? '{}'));
  for (const [row, line] of linesOf(form).entries()) {
    const amount = line.querySelector('[data-line-amount]');
    if (amount && state.dataset.saved === 'yes') amount.textContent = amounts[row] ?? '';
    const own = Object.entries(problems).filter(([name]) => name.startsWith(`lines.${row}.`));
    const error = line.querySelector('[data-line-error]');
    if (error instanceof HTMLElement) {
      error.textContent = own.map(([, message]) => message).join(' ');
      error.hidden = own.length === 0;
    }
    for (const input of /** @type {NodeListOf<HTMLElement>} */ (line.querySelectorAll('[data-field]'))) {
      const name = `lines.${row}.${input.dataset.field}`;
      if (name in problems) input.setAttribute('aria-invalid', 'true');
      else input.removeAttribute('aria-invalid');
      if (name in screened && 'value' in input) input.value = screened[name];
    }
  }
  for (const name of ['title', 'note']) {
    const input = form.elements.namedItem(name);
    if (name in screened && input instanceof HTMLElement && 'value' in input) input.value = screened[name];
  }
}

/** Whoever saves over what a colleague saved says that they have seen it. @param {HTMLFormElement} form */
function takeTheirRevision(form) {
  const over = document.createElement('input');
  over.type = 'hidden';
  over.name = 'over';
  over.value = 'yes';
  form.append(over);
  setTimeout(() => over.remove());
}

/** Lines are dragged by their handle, or moved with the arrow keys on it. @param {HTMLFormElement} form */
async function startSorting(form) {
  const list = listOf(form);
  const moved = () => {
    renumber(form);
    form.dispatchEvent(new CustomEvent('docket:lines'));
  };
  list.addEventListener('keydown', (event) => {
    const handle = event.target instanceof Element ? event.target.closest('[data-line-handle]') : null;
    const line = handle?.closest('[data-line]');
    if (!(handle instanceof HTMLElement) || !line) return;
    if (event.key === 'ArrowUp' && line.previousElementSibling) line.previousElementSibling.before(line);
    else if (event.key === 'ArrowDown' && line.nextElementSibling) line.nextElementSibling.after(line);
    else return;
    event.preventDefault();
    handle.focus();
    moved();
  });
  const address = form.dataset.sortable;
  if (!address) return;
  const { default: Sortable } = /** @type {{ default: typeof import('sortablejs') }} */ (
    await import(address)
  );
  Sortable.create(list, {
    handle: '[data-line-handle]',
    forceFallback: true,
    fallbackTolerance: 4,
    animation: matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 120,
    onEnd: moved,
  });
}
