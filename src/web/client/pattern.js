const space = 'http://www.w3.org/2000/svg';

/**
 * An unlock pattern as it is drawn on the phone: nine dots, the line, and the order in numbers. Dots are 1–9, row by
 * row from the top left.
 *
 * @param {string} dots such as `14789`
 */
export function patternDrawing(dots) {
  const used = [...dots].filter((dot) => dot >= '1' && dot <= '9').map(Number);
  const drawing = node('svg', { viewBox: '0 0 120 120', role: 'img' });
  drawing.setAttribute('aria-label', `Pattern through the dots ${used.join(', ')}`);
  const points = used.map((dot) => placeOf(dot).join(',')).join(' ');
  drawing.append(node('polyline', { class: 'pattern-line', points }));
  for (let dot = 1; dot <= 9; dot += 1) drawing.append(...dotParts(dot, used.indexOf(dot)));
  return drawing;
}

/**
 * @param {number} dot
 * @param {number} step where in the line it comes, -1 if it does not
 */
function dotParts(dot, step) {
  const [cx, cy] = placeOf(dot);
  if (step === -1) return [node('circle', { class: 'pattern-dot', cx, cy, r: 5 })];
  const number = node('text', { class: 'pattern-step', x: cx, y: cy + 3.2 });
  number.textContent = String(step + 1);
  const parts = [node('circle', { class: 'pattern-dot-used', cx, cy, r: 8 }), number];
  if (step === 0) parts.unshift(node('circle', { class: 'pattern-start', cx, cy, r: 12 }));
  return parts;
}

/** @param {number} dot @returns {[number, number]} */
function placeOf(dot) {
  return [20 + ((dot - 1) % 3) * 40, 20 + Math.floor((dot - 1) / 3) * 40];
}

/**
 * @param {string} name
 * @param {Record<string, string | number>} attributes
 */
function node(name, attributes) {
  const element = document.createElementNS(space, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}
