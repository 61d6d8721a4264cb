/** @typedef {{ x: number, y: number, width: number, height: number }} Part In fractions of the picture. */

const SVG = 'http://www.w3.org/2000/svg';
const MOST = 20;
const STEP = 0.02;
/** What is drawn smaller than this was a tap. */
const LEAST = 0.01;

/** Parts of a photo that are to be covered: drawn with a finger or the mouse, moved and sized with keys. */
export function startCovering() {
  const form = document.querySelector('[data-cover]');
  if (form instanceof HTMLFormElement) new Covering(form);
}

class Covering {
  /** @param {HTMLFormElement} form */
  constructor(form) {
    this.form = form;
    this.picture = /** @type {SVGSVGElement} */ (form.querySelector('svg'));
    this.layer = /** @type {SVGGElement} */ (form.querySelector('[data-cover-parts]'));
    this.field = /** @type {HTMLInputElement} */ (form.elements.namedItem('covers'));
    this.status = /** @type {HTMLElement} */ (form.querySelector('[data-cover-said]'));
    /** @type {Part[]} */
    this.parts = JSON.parse(this.field.value);
    this.picture.addEventListener('pointerdown', (event) => this.draw(event));
    this.layer.addEventListener('keydown', (event) => this.press(event));
    form.querySelector('[data-cover-add]')?.addEventListener('click', () => this.add());
    form
      .querySelector('[data-cover-remove]')
      ?.addEventListener('click', () => this.remove(this.parts.length - 1));
    this.show();
  }

  add() {
    if (this.parts.length >= MOST) return this.say(`At most ${MOST} parts.`);
    this.parts.push({ x: 0.35, y: 0.4, width: 0.3, height: 0.2 });
    this.show();
    this.focus(this.parts.length - 1);
    this.say(`Part ${this.parts.length} added in the middle.`);
  }

  /** @param {number} at */
  remove(at) {
    if (this.parts.splice(at, 1).length === 0) return;
    this.show();
    this.focus(Math.min(at, this.parts.length - 1));
    this.say('Part taken away.');
  }

  /** @param {PointerEvent} event */
  draw(event) {
    if (event.button !== 0 || this.parts.length >= MOST) return;
    event.preventDefault();
    const from = this.place(event);
    const part = { ...from, width: 0, height: 0 };
    this.parts.push(part);
    this.picture.setPointerCapture(event.pointerId);
    const move = (/** @type {PointerEvent} */ moved) => {
      const to = this.place(moved);
      part.x = Math.min(from.x, to.x);
      part.y = Math.min(from.y, to.y);
      part.width = Math.abs(to.x - from.x);
      part.height = Math.abs(to.y - from.y);
      this.show();
    };
    const end = () => {
      this.picture.removeEventListener('pointermove', move);
      this.picture.removeEventListener('pointerup', end);
      this.picture.removeEventListener('pointercancel', end);
      if (part.width < LEAST || part.height < LEAST) this.parts.splice(this.parts.indexOf(part), 1);
      this.show();
    };
    this.picture.addEventListener('pointermove', move);
    this.picture.addEventListener('pointerup', end);
    this.picture.addEventListener('pointercancel', end);
  }

  /** Where in the picture, 0 to 1; beside it, there may be room. @param {PointerEvent} event */
  place({ clientX, clientY }) {
    const { width, height } = this.picture.viewBox.baseVal;
    const { x, y } = new DOMPoint(clientX, clientY).matrixTransform(this.picture.getScreenCTM()?.inverse());
    return { x: within(x / width, 0, 1), y: within(y / height, 0, 1) };
  }

  /** @param {KeyboardEvent} event */
  press(event) {
    const at = [...this.layer.children].indexOf(/** @type {Element} */ (event.target));
    const part = this.parts[at];
    if (!part) return;
    if (event.key === 'Delete' || event.key === 'Backspace') {
      event.preventDefault();
      this.remove(at);
      return;
    }
    const [across, down] = DIRECTIONS[event.key] ?? [0, 0];
    if (across === 0 && down === 0) return;
    event.preventDefault();
    if (event.shiftKey) {
      part.width = within(part.width + across * STEP, LEAST, 1 - part.x);
      part.height = within(part.height + down * STEP, LEAST, 1 - part.y);
    } else {
      part.x = within(part.x + across * STEP, 0, 1 - part.width);
      part.y = within(part.y + down * STEP, 0, 1 - part.height);
    }
    this.show();
    this.focus(at);
  }

  show() {
    const { width, height } = this.picture.viewBox.baseVal;
    this.layer.replaceChildren(
      ...this.parts.map((part, at) => {
        const box = document.createElementNS(SVG, 'rect');
        box.setAttribute('x', String(part.x * width));
        box.setAttribute('y', String(part.y * height));
        box.setAttribute('width', String(part.width * width));
        box.setAttribute('height', String(part.height * height));
        box.setAttribute('tabindex', '0');
        box.setAttribute('role', 'img');
        box.setAttribute('aria-label', `Part ${at + 1} of ${this.parts.length}, covered`);
        return box;
      }),
    );
    this.field.value = JSON.stringify(this.parts);
  }

  /** @param {number} at */
  focus(at) {
    const box = this.layer.children[at];
    if (box instanceof SVGElement) box.focus();
  }

  /** @param {string} text */
  say(text) {
    this.status.textContent = text;
  }
}

/** @type {Record<string, [number, number]>} */
const DIRECTIONS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

/** @param {number} value @param {number} least @param {number} most */
function within(value, least, most) {
  return Math.min(Math.max(value, least), most);
}
