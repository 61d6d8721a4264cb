import { BLACK, moveUntilReadable, parseColour, type Rgb, WHITE } from '../../platform/colour.js';

/** The stylesheet that gives a customer page the organization's own colour; served by `createAssets`. */
export function accentPath(colour: string): string {
  return `/assets/accent/${colour.replace('#', '').toLowerCase()}.css`;
}

const darkSurface: Rgb = [24, 26, 31];

/**
 * The accent tokens for a colour of six hex digits, moved towards black (light pages) or white (dark pages) until
 * text in it, and white or black text on it, has a contrast of at least 4.5:1. Undefined for anything else.
 */
export function accentCss(hex: string): string | undefined {
  const colour = parseColour(hex);
  if (!colour) return undefined;
  const light = moveUntilReadable(colour, BLACK, WHITE);
  const dark = moveUntilReadable(colour, WHITE, darkSurface);
  const lightTokens = tokens(light, WHITE);
  const darkTokens = tokens(dark, BLACK);
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
