/** @typedef {import('photoswipe').default} PhotoSwipe */
/** @typedef {import('photoswipe').SlideData & { caption: string, facts: string, original: string, manage: string }} Slide */

/** @type {Promise<typeof import('photoswipe')> | undefined} */
let loading;

/** Full-size view of any `[data-photo]`; the viewer is fetched when a finger or pointer first comes near. */
export function startGallery() {
  document.addEventListener('pointerover', (event) => {
    if (event.target instanceof Element && event.target.closest('[data-photo]')) loadViewer();
  });
  document.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || !(event.target instanceof Element)) return;
    const photo = event.target.closest('[data-photo]');
    if (!(photo instanceof HTMLAnchorElement)) return;
    event.preventDefault();
    open(photo).catch(() => location.assign(photo.href));
  });
}

/** @returns {Promise<typeof import('photoswipe')>} */
function loadViewer() {
  if (loading) return loading;
  const script = document.querySelector('meta[name="photoswipe"]')?.getAttribute('content') ?? '';
  const style = document.createElement('link');
  style.rel = 'stylesheet';
  style.href = script.replace('photoswipe.esm.min.js', 'photoswipe.css');
  const styled = new Promise((resolve, reject) => {
    style.addEventListener('load', resolve);
    style.addEventListener('error', reject);
  });
  document.head.append(style);
  loading = Promise.all([import(script), styled]).then(([viewer]) => viewer);
  return loading;
}

/** @param {HTMLAnchorElement} photo */
async function open(photo) {
  const { default: PhotoSwipe } = await loadViewer();
  const gallery = photo.closest('[data-gallery]') ?? document;
  const links = [.../** @type {NodeListOf<HTMLAnchorElement>} */ (gallery.querySelectorAll('[data-photo]'))];
  const words = wordsOf(gallery);
  const viewer = new PhotoSwipe({
    dataSource: links.map(slideOf),
    index: links.indexOf(photo),
    bgOpacity: 0.94,
    padding: { top: 48, bottom: 48, left: 8, right: 8 },
    showHideAnimationType: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'none' : 'zoom',
    showAnimationDuration: 180,
    hideAnimationDuration: 140,
    closeTitle: words.close,
    zoomTitle: words.zoom,
    arrowPrevTitle: words.previous,
    arrowNextTitle: words.next,
  });
  viewer.on('uiRegister', () => register(viewer, words));
  // Its own way back fails where live changes have replaced the tile meanwhile.
  let seen = photo.href;
  viewer.on('change', () => {
    seen = String(viewer.currSlide?.data.src ?? seen);
  });
  viewer.on('destroy', () => linkTo(seen)?.focus());
  viewer.on('afterInit', () => viewer.element?.setAttribute('aria-label', words.photos));
  viewer.init();
}

const ENGLISH = {
  photos: 'Photos',
  close: 'Close',
  zoom: 'Zoom',
  previous: 'Previous',
  next: 'Next',
  download: 'Download the original',
};

/** What the viewer says: in the page's language where the gallery has it. @param {Element | Document} gallery */
function wordsOf(gallery) {
  const own = gallery instanceof HTMLElement ? gallery.dataset.viewerWords : undefined;
  return /** @type {typeof ENGLISH} */ ({ ...ENGLISH, ...(own ? JSON.parse(own) : {}) });
}

/** @param {string} address @returns {HTMLAnchorElement | undefined} */
function linkTo(address) {
  const links = [.../** @type {NodeListOf<HTMLAnchorElement>} */ (document.querySelectorAll('[data-photo]'))];
  return links.find(({ href }) => href === address);
}

/** @param {HTMLAnchorElement} link @returns {Slide} */
function slideOf(link) {
  const image = link.querySelector('img');
  return {
    src: link.href,
    width: Number(link.dataset.pswpWidth),
    height: Number(link.dataset.pswpHeight),
    alt: image?.alt ?? '',
    element: link,
    ...(image ? { msrc: image.currentSrc || image.src } : {}),
    thumbCropped: true,
    caption: link.dataset.caption ?? '',
    facts: factsOf(link),
    original: link.dataset.original ?? link.href,
    manage: manageOf(link),
  };
}

/** What the tile says below the picture, in one line. @param {HTMLAnchorElement} link */
function factsOf(link) {
  const lines = [...(link.closest('.photo')?.querySelectorAll('.photo-name, .photo-by') ?? [])];
  const said = lines.map((line) => line.textContent?.trim()).filter(Boolean);
  return said.length > 0 ? said.join(' · ') : (link.dataset.facts ?? '');
}

/** Where this photo is managed, for those who may. @param {HTMLAnchorElement} link */
function manageOf(link) {
  const manager = link.closest('[data-manage]')?.getAttribute('data-manage');
  const id = link.closest('.photo')?.id.replace('photo-', '');
  return manager && id ? `${manager}/${id}` : '';
}

/**
 * @param {PhotoSwipe} viewer
 * @param {typeof ENGLISH} words
 */
function register(viewer, words) {
  const current = () => /** @type {Slide} */ (viewer.currSlide?.data);
  viewer.ui?.registerElement({
    name: 'caption',
    order: 9,
    isButton: false,
    appendTo: 'root',
    onInit: (element) => {
      element.className = 'viewer-caption';
      viewer.on('change', () => {
        const { caption, facts } = current();
        const lines = [caption, facts].filter(Boolean).map((words, line) => {
          const element = document.createElement(line === 0 && caption ? 'strong' : 'span');
          element.dir = 'auto';
          element.textContent = words;
          return element;
        });
        element.replaceChildren(...lines);
      });
    },
  });
  viewer.ui?.registerElement({
    name: 'manage',
    order: 7,
    isButton: true,
    tagName: 'a',
    title: 'Manage: who sees it, archive, delete',
    html: '<span class="viewer-manage">Manage</span>',
    onInit: (element) => {
      viewer.on('change', () => {
        const { manage } = current();
        element.hidden = manage === '';
        element.setAttribute('href', manage);
      });
    },
  });
  viewer.ui?.registerElement({
    name: 'download',
    order: 8,
    isButton: true,
    tagName: 'a',
    title: words.download,
    html: {
      isCustomSVG: true,
      inner:
        '<path d="M20.5 14.3 17.1 18V10h-2.200v7.900l-3.400-3.600L10 16l6 6.100 6-6.100ZM23 23H9v2h14Z" id="viewer-download"/>',
      outlineID: 'viewer-download',
    },
    onInit: (element) => {
      element.setAttribute('download', '');
      viewer.on('change', () => element.setAttribute('href', current().original));
    },
  });
}
