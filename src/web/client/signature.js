import SignaturePad from '../signature_pad.js';

/** Signatures are drawn in a box of this many points; the server keeps whole points of it. */
const BOX = { width: 600, height: 200 };
/** Points nearer than this add nothing to see and much to send. */
const NEAR = 3;

/** Lets a finger, a pen or a mouse sign in each field that takes signatures; without scripts a name is typed. */
export function startSignatures() {
  for (const field of document.querySelectorAll('[data-signature]')) prepare(field);
  document.body.addEventListener('htmx:load', (event) => {
    const part = event.target;
    if (!(part instanceof Element)) return;
    for (const field of part.querySelectorAll('[data-signature]')) prepare(field);
  });
}

/** @param {Element} field */
function prepare(field) {
  const draw = field.querySelector('[data-signature-draw]');
  const clear = field.querySelector('[data-signature-clear]');
  if (!(draw instanceof HTMLButtonElement) || !(clear instanceof HTMLButtonElement)) return;
  if (field instanceof HTMLElement && field.dataset.ready !== undefined) return;
  if (field instanceof HTMLElement) field.dataset.ready = '';
  draw.hidden = false;
  draw.addEventListener('click', () => {
    draw.hidden = true;
    clear.hidden = false;
    open(field, clear);
  });
}

/**
 * @param {Element} field
 * @param {HTMLButtonElement} clear
 */
function open(field, clear) {
  const box = field.querySelector('[data-signature-pad]');
  const canvas = box?.querySelector('canvas');
  const lines = field.querySelector('[data-signature-lines]');
  if (!(box instanceof HTMLElement) || !canvas || !(lines instanceof HTMLInputElement)) return;
  const name = field.querySelector('input:not([type="hidden"])');
  if (name instanceof HTMLInputElement) name.value = '';
  field.querySelector('[data-signature-ink]')?.remove();
  box.hidden = false;
  const { width, height } = canvas.getBoundingClientRect();
  const ratio = Math.max(window.devicePixelRatio, 1);
  canvas.width = width * ratio;
  canvas.height = height * ratio;
  canvas.getContext('2d')?.scale(ratio, ratio);
  const pad = new SignaturePad(canvas, { penColor: getComputedStyle(canvas).color, minDistance: NEAR });
  const write = (/** @type {string} */ value) => {
    lines.value = value;
    // A hidden field changes without an event; whoever keeps drafts listens to them.
    lines.dispatchEvent(new Event('input', { bubbles: true }));
  };
  write('');
  pad.addEventListener('endStroke', () => write(linesOf(pad, BOX.width / width, BOX.height / height)));
  clear.addEventListener('click', () => {
    pad.clear();
    write('');
  });
}

/**
 * @param {SignaturePad} pad
 * @param {number} across
 * @param {number} down
 */
function linesOf(pad, across, down) {
  const lines = pad
    .toData()
    .map(({ points }) => points.flatMap(({ x, y }) => [Math.round(x * across), Math.round(y * down)]));
  return JSON.stringify(lines);
}
