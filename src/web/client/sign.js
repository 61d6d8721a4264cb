import SignaturePad from '../signature_pad.js';

/** Lets the customer draw in place of typing. The picture is black on white whatever the page's colours are. */
export function startSigning() {
  const field = document.querySelector('[data-sign]');
  const form = field?.closest('form');
  const ways = field?.querySelector('[data-sign-ways]');
  const drawn = field?.querySelector('[data-sign-drawn]');
  const typed = field?.querySelector('[data-sign-typed]');
  const canvas = drawn?.querySelector('canvas');
  const image = field?.querySelector('[data-sign-image]');
  if (!form || !(ways instanceof HTMLElement) || !(drawn instanceof HTMLElement)) return;
  if (!(typed instanceof HTMLElement) || !canvas || !(image instanceof HTMLInputElement)) return;
  showName(form, typed);
  ways.hidden = false;
  /** @type {SignaturePad | undefined} */
  let pad;
  const choose = () => {
    const draws = new FormData(form).get('signedBy') === 'drawn';
    drawn.hidden = !draws;
    typed.hidden = draws;
    if (!draws) image.value = '';
    else {
      pad ??= openPad(canvas, image);
      if (!pad.isEmpty()) image.value = pad.toDataURL();
    }
  };
  ways.addEventListener('change', choose);
  drawn.querySelector('[data-sign-clear]')?.addEventListener('click', () => {
    pad?.clear();
    image.value = '';
  });
  choose();
}

/**
 * @param {HTMLFormElement} form
 * @param {HTMLElement} typed
 */
function showName(form, typed) {
  const name = form.elements.namedItem('name');
  const shown = typed.querySelector('[data-sign-name]');
  if (!(name instanceof HTMLInputElement) || !shown) return;
  const write = () => {
    shown.textContent = name.value;
  };
  name.addEventListener('input', write);
  write();
}

/**
 * @param {HTMLCanvasElement} canvas
 * @param {HTMLInputElement} image
 */
function openPad(canvas, image) {
  const context = canvas.getContext('2d');
  const scale = () => {
    const { width } = canvas.getBoundingClientRect();
    context?.setTransform(canvas.width / width, 0, 0, canvas.width / width, 0, 0);
  };
  scale();
  const pad = new SignaturePad(canvas, { penColor: '#10131a', backgroundColor: '#ffffff' });
  pad.addEventListener('beginStroke', scale);
  pad.addEventListener('endStroke', () => {
    image.value = pad.toDataURL();
  });
  return pad;
}
