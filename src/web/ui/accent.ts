/** The stylesheet that gives a customer page the organization's own colour; served by `createAssets`. */
export function accentPath(colour: string): string {
  return `/assets/accent/${colour.replace('#', '').toLowerCase()}.css`;
}

type Rgb = readonly [number, number, number];

const white: Rgb = [255, 255, 255];
const black: Rgb = [0, 0, 0];
const darkSurface: Rgb = [24, 26, 31];
const enough = 4.6;

/**
 * The accent tokens for a colour of six hex digits, moved towards black (light pages) or white (dark pages) until
 * text in it, and white or black text on it, has a contrast of at least 4.5:1. Undefined for anything else.
 */
export function accentCss(hex: string): string | undefined {
  if (!/^[0-9a-f]{6}$/.test(hex)) return undefined;
  const channel = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16);
  const colour: Rgb = [channel(0), channel(2), channel(4)];
  const light = moveUntilReadable(colour, black, white);
  const dark = moveUntilReadable(colour, white, darkSurface);
  const lightTokens = tokens(light, white);
  const darkTokens = tokens(dark, black);
  return [
    `:root{${lightTokens}}`,
    `@media (prefers-color-scheme:dark){:root:not([data-theme=light]){${darkTokens}}}`,
    `:root[data-theme=dark]{${darkTokens}}`,
  ].join('\n');
}

function tokens(accent: Rgb, onAccent: Rgb): string {
  return `--accent:${css(accent)};--accent-strong:${css(accent)};--on-accent:${css(onAccent)}`;
}

function css(colour: Rgb): string {
  return `rgb(${colour.map(Math.round).join(' ')})`;
}

function moveUntilReadable(colour: Rgb, towards: Rgb, surface: Rgb): Rgb {
  for (let step = 0; step <= 20; step += 1) {
    const mixed = mix(colour, towards, step / 20);
    if (contrast(mixed, surface) >= enough) return mixed;
  }
  return towards;
}

function mix(from: Rgb, to: Rgb, share: number): Rgb {
  const at = (index: 0 | 1 | 2) => from[index] + (to[index] - from[index]) * share;
  return [at(0), at(1), at(2)];
}

/** WCAG 2 contrast ratio. */
function contrast(one: Rgb, other: Rgb): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

function luminance(colour: Rgb): number {
  const part = (value: number) => {
    const share = value / 255;
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * part(colour[0]) + 0.7152 * part(colour[1]) + 0.0722 * part(colour[2]);
}
