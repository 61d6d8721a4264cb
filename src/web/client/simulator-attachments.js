import { samplePhoto } from './sample-photo.js';

const limit = 10;
const shelf = /** @type {HTMLElement} */ (document.querySelector('[data-attachments]'));

/** @type {File[]} */
let files = [];
/** @type {string[]} */
let urls = [];

/** Photos by button, drop, paste, or drawn on the spot. @param {(words: string) => void} complain */
export function startAttachments(complain) {
  /** @param {Iterable<File>} more */
  const add = (more) => {
    files = [...files, ...more];
    complain(files.length > limit ? 'A text carries ten photos at most; the first ten are kept.' : '');
    files = files.slice(0, limit);
    draw();
  };
  const input = /** @type {HTMLInputElement} */ (document.querySelector('[data-files]'));
  input.addEventListener('change', () => {
    add(input.files ?? []);
    input.value = '';
    closeMenu();
  });
  document.querySelector('[data-sample]')?.addEventListener('click', async () => {
    closeMenu();
    add([await samplePhoto()]);
  });
  document.addEventListener('paste', (event) => {
    const pasted = event.clipboardData?.files;
    if (pasted && pasted.length > 0) add(pasted);
  });
  startDrop(add);
  shelf.addEventListener('click', (event) => {
    const remove = event.target instanceof Element ? event.target.closest('button') : null;
    if (!remove) return;
    files = files.filter((_file, index) => index !== Number(remove.dataset.index));
    draw();
  });
}

/** What is attached now; the shelf is empty afterwards. */
export function takeAttachments() {
  const taken = files;
  files = [];
  draw();
  return taken;
}

/** Back on the shelf, when sending failed. @param {File[]} kept */
export function restoreAttachments(kept) {
  files = kept;
  draw();
}

/** @param {(more: Iterable<File>) => void} add */
function startDrop(add) {
  const phone = /** @type {HTMLElement} */ (document.querySelector('[data-drop]'));
  document.addEventListener('dragover', (event) => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    phone.dataset.over = '';
  });
  document.addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null) delete phone.dataset.over;
  });
  document.addEventListener('drop', (event) => {
    event.preventDefault();
    delete phone.dataset.over;
    add(event.dataTransfer?.files ?? []);
  });
}

function draw() {
  for (const url of urls) URL.revokeObjectURL(url);
  urls = [];
  shelf.hidden = files.length === 0;
  shelf.replaceChildren(...files.map(tile));
}

/**
 * @param {File} file
 * @param {number} index
 */
function tile(file, index) {
  const item = document.createElement('li');
  item.className = 'attachment';
  if (/^image\/(jpeg|png|gif|webp)$/.test(file.type)) {
    const url = URL.createObjectURL(file);
    urls.push(url);
    const image = document.createElement('img');
    image.src = url;
    image.alt = file.name;
    image.width = 56;
    image.height = 56;
    item.append(image);
  } else {
    const name = document.createElement('span');
    name.textContent = file.name;
    item.append(name);
  }
  const remove = document.createElement('button');
  remove.type = 'button';
  remove.dataset.index = String(index);
  remove.setAttribute('aria-label', `Remove ${file.name}`);
  remove.textContent = '×';
  item.append(remove);
  return item;
}

function closeMenu() {
  document.querySelector('.phone-add')?.removeAttribute('open');
}
