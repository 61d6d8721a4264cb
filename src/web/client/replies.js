import { writeInto } from './drafts.js';

/** Replies: `/` at the start of a line or the button opens them, typing finds, arrows move, Enter puts one in. */
export function startReplies() {
  document.addEventListener('beforeinput', (event) => {
    const field = event.target;
    if (!(field instanceof HTMLTextAreaElement) || event.data !== '/' || !startsLine(field)) return;
    const picker = field.closest('form[data-composer]')?.querySelector('details[data-replies]');
    if (!(picker instanceof HTMLDetailsElement)) return;
    event.preventDefault();
    picker.dataset.slash = '';
    picker.open = true;
    // `toggle` comes a task later: what is typed until then belongs to the filter too.
    begin(picker);
  });
  // `toggle` does not bubble.
  document.addEventListener('toggle', (event) => opened(event.target), true);
  document.addEventListener('input', (event) => {
    if (event.target instanceof Element && event.target.matches('[data-replies-filter]')) {
      event.stopPropagation();
      filter(pickerOf(event.target));
    }
  });
  document.addEventListener('keydown', pressed, true);
  document.addEventListener('click', (event) => {
    const option = event.target instanceof Element ? event.target.closest('[data-reply]') : null;
    if (option instanceof HTMLElement) take(pickerOf(option), option);
  });
}

/** @param {HTMLTextAreaElement} field */
function startsLine({ value, selectionStart }) {
  return selectionStart === 0 || value[selectionStart - 1] === '\n';
}

/** @param {Element | null} element */
function pickerOf(element) {
  return /** @type {HTMLDetailsElement} */ (element?.closest('details[data-replies]'));
}

/** @param {HTMLDetailsElement} picker */
function filterOf(picker) {
  return /** @type {HTMLInputElement} */ (picker.querySelector('[data-replies-filter]'));
}

/** @param {HTMLDetailsElement} picker */
function fieldOf(picker) {
  return /** @type {HTMLTextAreaElement} */ (picker.closest('form')?.querySelector('textarea'));
}

/** @param {EventTarget | null} target */
function opened(target) {
  if (!(target instanceof HTMLDetailsElement) || !('replies' in target.dataset)) return;
  if (!target.open) {
    delete target.dataset.slash;
    return;
  }
  if (document.activeElement !== filterOf(target)) begin(target);
}

/** @param {HTMLDetailsElement} picker */
function begin(picker) {
  filterOf(picker).value = '';
  filter(picker);
  filterOf(picker).focus({ preventScroll: true });
  picker.querySelector('.replies-panel')?.scrollIntoView({ block: 'nearest' });
}

/** @param {HTMLDetailsElement} picker */
function filter(picker) {
  const words = plain(filterOf(picker).value).split(/\s+/);
  for (const option of optionsOf(picker)) {
    const text = plain(option.textContent ?? '');
    option.hidden = !words.every((word) => text.includes(word));
  }
  const shown = shownIn(picker);
  select(picker, shown[0]);
  const none = picker.querySelector('[data-replies-none]');
  if (none instanceof HTMLElement) none.hidden = shown.length > 0;
}

/** @param {string} text */
function plain(text) {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}

/** @param {HTMLDetailsElement} picker */
function optionsOf(picker) {
  return [.../** @type {NodeListOf<HTMLElement>} */ (picker.querySelectorAll('[data-reply]'))];
}

/** @param {HTMLDetailsElement} picker */
function shownIn(picker) {
  return optionsOf(picker).filter((option) => !option.hidden);
}

/**
 * @param {HTMLDetailsElement} picker
 * @param {HTMLElement | undefined} chosen
 */
function select(picker, chosen) {
  for (const option of optionsOf(picker)) option.setAttribute('aria-selected', String(option === chosen));
  filterOf(picker).setAttribute('aria-activedescendant', chosen?.id ?? '');
  chosen?.scrollIntoView({ block: 'nearest' });
}

/** @param {KeyboardEvent} event */
function pressed(event) {
  const { target } = event;
  if (!(target instanceof HTMLInputElement) || !target.matches('[data-replies-filter]')) return;
  const picker = pickerOf(target);
  const shown = shownIn(picker);
  const at = shown.findIndex((option) => option.getAttribute('aria-selected') === 'true');
  if (event.key === 'ArrowDown') select(picker, shown[Math.min(shown.length - 1, at + 1)]);
  else if (event.key === 'ArrowUp') select(picker, shown[Math.max(0, at - 1)]);
  else if (event.key === 'Enter') take(picker, shown[at]);
  else if (event.key === 'Escape') leave(picker, 'slash' in picker.dataset ? `/${target.value}` : '');
  else if (event.key === 'Backspace' && target.value === '') leave(picker, '');
  else return;
  event.preventDefault();
  event.stopPropagation();
}

/**
 * @param {HTMLDetailsElement} picker
 * @param {HTMLElement | undefined} option
 */
function take(picker, option) {
  if (option) leave(picker, option.dataset.reply ?? '');
}

/**
 * Back to the words, with `text` put in where they were left.
 * @param {HTMLDetailsElement} picker
 * @param {string} text
 */
function leave(picker, text) {
  const field = fieldOf(picker);
  picker.open = false;
  field.focus();
  if (text === '') return;
  const from = field.selectionStart;
  writeInto(field, text);
  const gap = /\{(?:name|reference|business)\}/.exec(text);
  if (gap) field.setSelectionRange(from + gap.index, from + gap.index + gap[0].length);
}
