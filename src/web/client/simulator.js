// The phone page: several customers, one conversation each, and what the business sees of it.
import { startDialogs } from './dialogs.js';
import { startGallery } from './gallery.js';
import { createPhone, listen, listMessages, listNumbers, listPhones, sendText } from './simulator-api.js';
import { restoreAttachments, startAttachments, takeAttachments } from './simulator-attachments.js';
import { refreshSoon, startBusiness, watchPhone } from './simulator-business.js';
import { startMisbehave } from './simulator-misbehave.js';
import { drawPhones } from './simulator-phones.js';
import { addText, showThread, startTyping, updateStatus } from './simulator-thread.js';
import { startTimes } from './times.js';
import { showToast, startToasts } from './toast.js';

/** @typedef {import('./simulator-api.js').Phone} Phone */
/** @typedef {import('./simulator-api.js').Message} Message */

/** @type {Phone[]} */
let phones = [];
let current = localStorage.getItem('docket-simulator-phone') ?? '';

const compose = /** @type {HTMLFormElement} */ (document.querySelector('[data-compose]'));
const body = /** @type {HTMLTextAreaElement} */ (document.querySelector('[data-body]'));
const numbers = /** @type {HTMLSelectElement} */ (document.querySelector('[data-numbers]'));
const problem = /** @type {HTMLElement} */ (document.querySelector('[data-compose-error]'));

startToasts();
startDialogs();
startGallery();
startTimes();
startAttachments(complain);
startMisbehave();
startBusiness();
startComposing();
startSwitching();
listen(hear);
start().catch((error) => complain(error.message));

async function start() {
  const offered = await listNumbers();
  numbers.replaceChildren(...offered.map(({ number, name }) => new Option(`${name} · ${number}`, number)));
  if (offered.length === 0) numbers.replaceChildren(new Option('No number yet: add one in the settings'));
  numbers.disabled = offered.length < 2;
  phones = await listPhones();
  await choose(phones.some(({ number }) => number === current) ? current : (phones[0]?.number ?? ''));
}

/** @param {string} number */
async function choose(number) {
  current = number;
  localStorage.setItem('docket-simulator-phone', number);
  drawPhones(phones, current);
  watchPhone(number);
  const messages = number === '' ? [] : await listMessages(number);
  if (number === current) showThread(messages);
}

/**
 * @param {string} kind
 * @param {any} data
 */
function hear(kind, data) {
  if (kind === 'open') {
    if (phones.length > 0) start().catch((error) => complain(error.message));
    return;
  }
  if (kind === 'phone') phones = [...phones.filter(({ number }) => number !== data.number), data];
  if (kind === 'message') hearText(data);
  if (kind === 'status') updateStatus(data);
  drawPhones(phones, current);
  refreshSoon(400);
}

/** @param {Message} message */
function hearText(message) {
  const number = message.mine ? message.from : message.to;
  phones = phones.map((phone) => (phone.number === number ? { ...phone, lastMessage: message } : phone));
  if (number !== current) return;
  addText(message);
  if (message.mine) startTyping();
}

function startComposing() {
  compose.addEventListener('submit', (event) => {
    event.preventDefault();
    send().catch((error) => complain(error.message));
  });
  body.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    compose.requestSubmit();
  });
  document.addEventListener('click', (event) => {
    const opener = event.target instanceof Element ? event.target.closest('[data-opener]') : null;
    if (!opener) return;
    body.value = opener.getAttribute('data-opener') ?? '';
    body.focus();
  });
}

async function send() {
  const words = body.value;
  const files = takeAttachments();
  if (words.trim() === '' && files.length === 0) return body.focus();
  const form = new FormData();
  form.set('body', words);
  if (numbers.value.startsWith('+')) form.set('to', numbers.value);
  for (const file of files) form.append('photos', file, file.name);
  body.value = '';
  complain('');
  try {
    await sendText(current, form);
  } catch (error) {
    body.value = words;
    restoreAttachments(files);
    throw error;
  }
  body.focus();
}

function startSwitching() {
  document.addEventListener('click', (event) => {
    if (!(event.target instanceof Element)) return;
    const number = event.target.closest('[data-phone]')?.getAttribute('data-phone');
    if (number) choose(number).catch((error) => complain(error.message));
    const side = event.target.closest('[data-side-set]')?.getAttribute('data-side-set');
    if (side) showSide(side);
  });
  const form = /** @type {HTMLFormElement} */ (document.querySelector('[data-new-phone]'));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    addCustomer(form).catch((error) => complainIn('[data-new-phone-error]', error.message));
  });
}

/** @param {HTMLFormElement} form */
async function addCustomer(form) {
  const data = new FormData(form);
  const number = String(data.get('number') ?? '').replace(/[\s().-]/g, '');
  const phone = await createPhone({ name: String(data.get('name')), ...(number === '' ? {} : { number }) });
  phones = [...phones.filter((one) => one.number !== phone.number), phone];
  form.reset();
  complainIn('[data-new-phone-error]', '');
  form.closest('dialog')?.close();
  showToast({ message: `${phone.name} has a phone now: ${phone.number}` });
  await choose(phone.number);
}

/** @param {string} side */
function showSide(side) {
  document.body.dataset.side = side;
  for (const button of document.querySelectorAll('[data-side-set]')) {
    button.setAttribute('aria-pressed', String(button.getAttribute('data-side-set') === side));
  }
}

/** @param {string} words */
function complain(words) {
  problem.textContent = words;
  problem.hidden = words === '';
}

/**
 * @param {string} selector
 * @param {string} words
 */
function complainIn(selector, words) {
  const element = /** @type {HTMLElement} */ (document.querySelector(selector));
  element.textContent = words;
  element.hidden = words === '';
}
