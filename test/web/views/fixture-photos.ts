import sharp from 'sharp';
import type { PhotoView } from '../../../src/web/ui/photo.js';

const palettes = [
  ['#7d8ea6', '#2f3c52', '#c9d3e2'],
  ['#a48a6c', '#4f3d2b', '#e8d9c4'],
  ['#6f9183', '#24453a', '#cfe3da'],
  ['#9a7d94', '#46324a', '#e5d3e2'],
  ['#8f8f7a', '#3b3b2c', '#dedecb'],
] as const;

const shapes = [
  [1200, 900],
  [900, 1200],
  [1600, 900],
  [1000, 1000],
  [750, 1334],
] as const;

/** A stored photo of the preview; its bytes are drawn by `drawPhoto`. */
export function storedPhoto(index: number, change: Partial<PhotoView> = {}): PhotoView {
  const [width, height] = shapes[index % shapes.length] ?? [1200, 900];
  return {
    id: `p${index}`,
    state: 'stored',
    name: `IMG_${4100 + index}.jpg`,
    uploader: 'Tom Hartley',
    at: '2026-11-22T09:12:00Z',
    thumbnailUrl: `/preview/photo/${index}/thumbnail.jpg`,
    previewUrl: `/preview/photo/${index}/preview.jpg`,
    originalUrl: `/preview/photo/${index}/original.jpg`,
    width,
    height,
    placeholder: palettes[index % palettes.length]?.[0] ?? '#888888',
    bytes: 2_400_000,
    takenAt: '2026-11-22T09:10:00Z',
    device: 'Galaxy S22',
    ...change,
  } as PhotoView;
}

export const otherPhotos: readonly PhotoView[] = [
  { id: 'e1', state: 'expected', name: 'photo 5.jpg', uploader: 'Tom Hartley', at: '2026-11-22T09:13:00Z' },
  { id: 'f1', state: 'fetching', name: 'photo 6.jpg', uploader: 'Tom Hartley', at: '2026-11-22T09:13:00Z' },
  {
    id: 'x1',
    state: 'failed',
    name: 'photo 7.jpg',
    uploader: 'Tom Hartley',
    at: '2026-11-22T09:13:00Z',
    reason: 'Twilio did not have it after 2 hours',
    canRetry: true,
  },
  storedPhoto(3, { id: 'h1', state: 'held', reason: 'Over the plan’s 10 photos' }),
  {
    id: 'a1',
    state: 'attachment',
    name: 'insurance-letter.pdf',
    uploader: 'Tom Hartley',
    at: '2026-11-22T09:14:00Z',
    contentType: 'PDF',
    bytes: 184_000,
    originalUrl: '/preview/photo/1/original.jpg',
  },
];

const drawn = new Map<string, Promise<Buffer>>();

/** A phone with a broken screen, drawn: enough like a photo to judge the pages by. */
export function drawPhoto(index: number, rendition: string): Promise<Buffer> {
  const size = rendition === 'thumbnail' ? 'thumbnail' : 'preview';
  const key = `${index % 10} ${size}`;
  const photo = drawn.get(key) ?? draw(index % 10, size);
  drawn.set(key, photo);
  return photo;
}

async function draw(index: number, rendition: string): Promise<Buffer> {
  const [width, height] = shapes[index % shapes.length] ?? [1200, 900];
  const [mid, dark, light] = palettes[index % palettes.length] ?? palettes[0];
  const unit = Math.min(width, height);
  const [cx, cy] = [width / 2, height / 2];
  const cracks = Array.from({ length: 14 }, (_, at) => {
    const angle = (at / 14) * Math.PI * 2 + index;
    const reach = unit * (0.18 + ((at * 37) % 20) / 100);
    const bend = angle + 0.3;
    return `M${cx} ${cy} Q${cx + Math.cos(bend) * reach * 0.5} ${cy + Math.sin(bend) * reach * 0.5} ${cx + Math.cos(angle) * reach} ${cy + Math.sin(angle) * reach}`;
  }).join(' ');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
    <defs><linearGradient id="g" x1="0" y1="0" x2="1" y2="1"><stop offset="0" stop-color="${light}"/><stop offset="1" stop-color="${mid}"/></linearGradient></defs>
    <rect width="100%" height="100%" fill="url(#g)"/>
    <g transform="rotate(${((index * 17) % 40) - 20} ${cx} ${cy})">
      <rect x="${cx - unit * 0.24}" y="${cy - unit * 0.42}" width="${unit * 0.48}" height="${unit * 0.84}" rx="${unit * 0.06}" fill="${dark}"/>
      <rect x="${cx - unit * 0.215}" y="${cy - unit * 0.395}" width="${unit * 0.43}" height="${unit * 0.79}" rx="${unit * 0.045}" fill="#0d1016"/>
      <path d="${cracks}" stroke="#e9eef7" stroke-width="${unit / 180}" stroke-opacity=".8" fill="none"/>
      <circle cx="${cx}" cy="${cy}" r="${unit / 60}" fill="#e9eef7"/>
    </g></svg>`;
  const image = sharp(Buffer.from(svg));
  return (rendition === 'thumbnail' ? image.resize(400, 400, { fit: 'inside' }) : image)
    .jpeg({ quality: 82 })
    .toBuffer();
}
