import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { accentCss, accentPath } from '../../../src/web/ui/accent.js';
import { assetUrl, createAssets } from '../../../src/web/ui/assets.js';
import { toastHeader } from '../../../src/web/ui/toast-header.js';

let server: Server;
let origin: string;

beforeAll(async () => {
  server = createServer(express().use(createAssets())).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => new Promise((resolve) => server.close(resolve)));

test.each([
  'docket.css',
  'htmx.js',
  'client/staff.js',
  'client/simulator.js',
  'photoswipe.esm.min.js',
  'favicon.svg',
])('%s is served under its content hash and may be kept for good', async (name) => {
  const response = await fetch(origin + assetUrl(name));
  expect(response.status).toBe(200);
  expect(response.headers.get('cache-control')).toContain('immutable');
  expect((await response.text()).length).toBeGreaterThan(100);
});

test('an old hash and an unknown name are 404, and a page that names a missing file does not render', async () => {
  expect((await fetch(`${origin}/assets/old/docket.css`)).status).toBe(404);
  expect((await fetch(`${origin}${assetUrl('docket.css')}x`)).status).toBe(404);
  expect(
    (await fetch(`${origin}${assetUrl('docket.css').replace('docket.css', '..%2f..%2fpackage.json')}`))
      .status,
  ).toBe(404);
  expect(() => assetUrl('nope.js')).toThrow('nope.js');
});

test.each(['#ffe14d', '#0c7c59', '#000000', '#ffffff'])(
  'the accent %s becomes readable on light and dark',
  async (colour) => {
    const css = await (await fetch(origin + accentPath(colour))).text();
    const [light, dark] = [...css.matchAll(/--accent:rgb\((\d+) (\d+) (\d+)\)/g)].map((match) =>
      match.slice(1, 4).map(Number),
    );
    expect(contrast(light, [255, 255, 255])).toBeGreaterThanOrEqual(4.5);
    expect(contrast(dark, [24, 26, 31])).toBeGreaterThanOrEqual(4.5);
  },
);

test('anything but six hex digits is no accent', () => {
  for (const wrong of ['', 'red', 'fff', '}body{}', '00000g']) expect(accentCss(wrong)).toBeUndefined();
});

test('a toast in a header is plain ASCII and reads back as it was said', () => {
  const header = toastHeader({ message: 'Añadido: عبد', undoPath: '/x' });
  expect(header).toMatch(/^[\x20-\x7e]+$/);
  expect(JSON.parse(header)['docket:toast'].message).toBe('Añadido: عبد');
});

function contrast(one: number[] | undefined, other: number[]): number {
  const [a, b] = [luminance(one ?? [0, 0, 0]), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

function luminance(colour: number[]): number {
  const [red = 0, green = 0, blue = 0] = colour.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
