import { mediaUrl } from './simulator-api.js';

/** @typedef {import('./simulator-api.js').Message} Message */

const list = /** @type {HTMLElement} */ (document.querySelector('[data-texts]'));
const scroller = /** @type {HTMLElement} */ (document.getElementById('phone-thread'));
const openers = /** @type {HTMLElement} */ (document.querySelector('[data-openers]'));

/** @param {readonly Message[]} messages */
export function showThread(messages) {
  stopTyping();
  list.replaceChildren();
  for (const message of messages) append(message, false);
  openers.hidden = messages.length > 0;
  toEnd();
}

/** Adds a text that just came or went; one that is there already is left. @param {Message} message */
export function addText(message) {
  if (document.getElementById(`text-${message.sid}`)) return;
  openers.hidden = true;
  if (!message.mine) stopTyping();
  append(message, true);
  toEnd();
}

/** @param {Message} message */
export function updateStatus(message) {
  const status = document.querySelector(`#text-${CSS.escape(message.sid)} .text-status`);
  if (status) status.textContent = statusWords(message);
}

/**
 * @param {Message} message
 * @param {boolean} fresh
 */
function append(message, fresh) {
  const item = document.createElement('li');
  item.className = 'text';
  item.id = `text-${message.sid}`;
  item.dataset.mine = String(message.mine);
  if (fresh) item.dataset.fresh = '';
  addDay(message);
  for (const media of message.media) item.append(picture(mediaUrl(media), media.contentType, media.filename));
  for (const url of message.mediaUrls) item.append(picture(url, 'image/jpeg', ''));
  if (message.body !== '') item.append(bubble(message.body));
  const status = document.createElement('p');
  status.className = 'text-status';
  status.textContent = statusWords(message);
  item.append(status);
  list.append(item);
}

let lastAt = 0;

/** A time between texts that are ten minutes apart. @param {Message} message */
function addDay(message) {
  const at = new Date(message.createdAt).getTime();
  if (list.childElementCount > 0 && at - lastAt < 600_000) {
    lastAt = at;
    return;
  }
  lastAt = at;
  const day = document.createElement('li');
  day.className = 'texts-day';
  day.textContent = new Intl.DateTimeFormat(document.documentElement.dataset.locale, {
    weekday: 'short',
    hour: 'numeric',
    minute: '2-digit',
  }).format(at);
  list.append(day);
}

/** @param {string} body */
function bubble(body) {
  const text = document.createElement('p');
  text.className = 'text-body';
  text.dir = 'auto';
  for (const part of body.split(/(https?:\/\/\S+[^\s.,;)])/)) {
    if (!/^https?:/.test(part)) {
      text.append(part);
      continue;
    }
    const link = document.createElement('a');
    link.href = part;
    link.target = '_blank';
    link.rel = 'noopener';
    link.textContent = part;
    text.append(link);
  }
  return text;
}

/**
 * @param {string} url
 * @param {string} contentType
 * @param {string} name
 */
function picture(url, contentType, name) {
  if (!/^image\/(jpeg|png|gif|webp)$/.test(contentType)) {
    const file = document.createElement('p');
    file.className = 'text-file';
    file.textContent = name || contentType;
    return file;
  }
  const image = document.createElement('img');
  image.className = 'text-photo';
  image.src = url;
  image.alt = name ? `Photo ${name}` : 'Photo';
  image.width = 176;
  image.height = 176;
  return image;
}

/** @param {Message} message */
function statusWords(message) {
  if (message.mine) return '';
  if (message.automatic) return 'Answered by Twilio itself';
  if (message.status === 'undelivered' || message.status === 'failed')
    return 'The phone was off: not delivered';
  return '';
}

let typing = 0;

/** Dots until an answer comes, or until it is clear that none will. */
export function startTyping() {
  stopTyping();
  const dots = document.createElement('li');
  dots.className = 'text text-typing';
  dots.dataset.mine = 'false';
  dots.id = 'typing';
  dots.innerHTML = '<p class="text-body"><span></span><span></span><span></span></p>';
  dots.setAttribute('aria-label', 'The assistant is writing');
  list.append(dots);
  toEnd();
  typing = window.setTimeout(stopTyping, 12_000);
}

export function stopTyping() {
  clearTimeout(typing);
  document.getElementById('typing')?.remove();
}

function toEnd() {
  scroller.scrollTo({ top: scroller.scrollHeight });
}
