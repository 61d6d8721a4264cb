/** @typedef {import('./simulator-api.js').Phone} Phone */

const list = /** @type {HTMLElement} */ (document.querySelector('[data-phones]'));

/**
 * The customers as buttons; the one in hand is pressed.
 *
 * @param {readonly Phone[]} phones
 * @param {string} current number
 */
export function drawPhones(phones, current) {
  const focused = document.activeElement?.getAttribute('data-phone');
  list.replaceChildren(...phones.map((phone, index) => row(phone, index, phone.number === current)));
  if (focused) /** @type {HTMLElement | null} */ (list.querySelector(`[data-phone="${focused}"]`))?.focus();
}

/**
 * @param {Phone} phone
 * @param {number} index
 * @param {boolean} pressed
 */
function row(phone, index, pressed) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'sim-phone';
  button.dataset.phone = phone.number;
  button.setAttribute('aria-pressed', String(pressed));
  const face = part('span', 'avatar', [...phone.name][0]?.toLocaleUpperCase() ?? '?');
  face.dataset.hue = String(index % 8);
  face.setAttribute('aria-hidden', 'true');
  const words = part('span', 'sim-phone-words', '');
  words.append(part('bdi', 'sim-phone-name', phone.name), part('span', 'sim-phone-last', lastWords(phone)));
  button.append(face, words);
  const item = document.createElement('li');
  item.append(button);
  return item;
}

/** @param {Phone} phone */
function lastWords({ lastMessage, number }) {
  if (!lastMessage) return number;
  return lastMessage.body || (lastMessage.media.length > 0 ? 'Photo' : number);
}

/**
 * @param {string} tag
 * @param {string} className
 * @param {string} text
 */
function part(tag, className, text) {
  const element = document.createElement(tag);
  element.className = className;
  element.textContent = text;
  return element;
}
