import { sharp } from '../../photos/processing/hardened-sharp.js';

export type PictureKind = 'cracked' | 'mended' | 'open' | 'wet' | 'label';

/** Painted small, shown at twice the size: a photo takes a few milliseconds. */
const WIDTH = 320;
const HEIGHT = 240;
type Colour = readonly [number, number, number];

/** A small JPEG of a device on a bench, made by arithmetic alone: the same kind and seed are the same bytes. */
export async function drawPicture(kind: PictureKind, seed: number): Promise<Buffer> {
  const pixels = Buffer.alloc(WIDTH * HEIGHT * 3);
  const dice = diceOf(seed);
  paint(pixels, kind, dice);
  return await sharp(pixels, { raw: { width: WIDTH, height: HEIGHT, channels: 3 } })
    .resize(WIDTH * 2, HEIGHT * 2, { kernel: 'cubic' })
    .jpeg({ quality: 78 })
    .toBuffer();
}

function paint(pixels: Buffer, kind: PictureKind, dice: () => number): void {
  const bench: Colour = [150 + dice() * 50, 120 + dice() * 40, 90 + dice() * 40];
  const left = 85 + dice() * 30;
  const top = 20 + dice() * 15;
  const box = { left, top, right: left + 115, bottom: top + 185 };
  const cracks = kind === 'cracked' ? lines(box, dice, 9) : [];
  const stains = kind === 'wet' ? spots(box, dice, 5) : [];
  const parts = kind === 'open' ? blocks(box, dice, 14) : [];
  const print = kind === 'label' ? blocks(box, dice, 26, 4) : [];
  for (let y = 0; y < HEIGHT; y++) {
    for (let x = 0; x < WIDTH; x++) {
      const grain = (dice() - 0.5) * 26 + Math.sin(y / 4.5 + x / 80) * 9;
      let colour: Colour = bench;
      if (inside(box, x, y, 0)) colour = kind === 'open' ? [38, 74, 52] : [24, 26, 30];
      if (inside(box, x, y, 7) && kind !== 'open') colour = screenAt(kind, y - box.top);
      if (parts.some((part) => inside(part, x, y, 0))) colour = [185, 180, 160];
      if (print.some((part) => inside(part, x, y, 0))) colour = [40, 40, 44];
      if (stains.some(({ x: cx, y: cy, r }) => Math.hypot(x - cx, y - cy) < r)) colour = [120, 150, 185];
      if (cracks.some((line) => distance(line, x, y) < 0.8)) colour = [226, 232, 238];
      const at = (y * WIDTH + x) * 3;
      for (let channel = 0; channel < 3; channel++) {
        pixels[at + channel] = Math.max(0, Math.min(255, (colour[channel] ?? 0) + grain));
      }
    }
  }
}

function screenAt(kind: PictureKind, depth: number): Colour {
  if (kind === 'mended') return [70 + depth / 2, 120 + depth / 2.5, 200];
  return kind === 'label' ? [225, 224, 214] : [58, 66, 84];
}

type Box = { left: number; top: number; right: number; bottom: number };
type Line = { x1: number; y1: number; x2: number; y2: number };

function inside({ left, top, right, bottom }: Box, x: number, y: number, margin: number): boolean {
  return x > left + margin && x < right - margin && y > top + margin && y < bottom - margin;
}

/** Cracks that run from one point to the edges. */
function lines({ left, top, right, bottom }: Box, dice: () => number, count: number): Line[] {
  const x1 = left + 30 + dice() * 55;
  const y1 = top + 40 + dice() * 100;
  return Array.from({ length: count }, () => ({
    x1,
    y1,
    x2: dice() < 0.5 ? left + 7 : right - 7,
    y2: top + dice() * (bottom - top),
  }));
}

function spots(box: Box, dice: () => number, count: number): { x: number; y: number; r: number }[] {
  return Array.from({ length: count }, () => ({
    x: box.left + dice() * 115,
    y: box.top + dice() * 185,
    r: 7 + dice() * 17,
  }));
}

function blocks({ left, top }: Box, dice: () => number, count: number, height = 0): Box[] {
  return Array.from({ length: count }, (_, nth) => {
    const x = left + 10 + dice() * 60;
    const y = height > 0 ? top + 15 + nth * 6 : top + 10 + dice() * 145;
    return {
      left: x,
      top: y,
      right: x + 10 + dice() * 30,
      bottom: y + (height > 0 ? height : 8 + dice() * 17),
    };
  });
}

function distance({ x1, y1, x2, y2 }: Line, x: number, y: number): number {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const along = Math.max(0, Math.min(1, ((x - x1) * dx + (y - y1) * dy) / (dx * dx + dy * dy)));
  return Math.hypot(x - x1 - along * dx, y - y1 - along * dy);
}

/** Mulberry32. */
function diceOf(seed: number): () => number {
  let state = (seed * 0x9e3779b1 + 0x6d2b79f5) | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
