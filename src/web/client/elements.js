/**
 * An element with its attributes, text and children.
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Tag} tag
 * @param {Record<string, string | boolean>} [attributes]
 * @param {(Node | string)[]} children
 */
export function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === true) element.setAttribute(name, '');
    else if (value !== false) element.setAttribute(name, value);
  }
  element.append(...children);
  return element;
}

/**
 * @param {string} words
 * @param {() => void} press
 * @param {string} [name] for screen readers, where the words alone do not say of what
 */
export function makeButton(words, press, name) {
  const button = make('button', { type: 'button', class: 'button button-plain button-small' }, words);
  if (name) button.setAttribute('aria-label', name);
  button.addEventListener('click', press);
  return button;
}
