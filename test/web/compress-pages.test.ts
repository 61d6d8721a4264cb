import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Router } from 'express';
import { pino } from 'pino';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createServer } from '../../src/web/server.js';

const LONG = 'so that it is worth it '.repeat(200);

let server: Server;
let root: string;
beforeAll(async () => {
  const pages = Router();
  for (const path of ['/jobs', '/jobs/1', '/jobs/1/secrets/2', '/settings/api-keys', '/inbox'])
    pages.get(path, (_request, response) => response.type('html').send(`<p>${LONG}`));
  pages.post('/jobs/1', (_request, response) => response.type('html').send(`<p>${LONG}`));
  pages.get('/live', (_request, response) => response.type('text/event-stream').send(`data: ${LONG}\n\n`));
  pages.get('/jobs/1/reveal', (_request, response) => response.json({ value: LONG }));
  const app = createServer({
    publicUrl: 'http://docket.example',
    logger: pino({ level: 'silent' }),
    machineRouters: [],
    pageRouters: [pages],
  });
  server = await new Promise<Server>((resolve) => {
    const listening = app.listen(0, '127.0.0.1', () => resolve(listening));
  });
  root = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

async function coded(path: string, site: string | undefined, init: RequestInit = {}): Promise<string | null> {
  const headers = { 'accept-encoding': 'gzip', ...(site ? { 'sec-fetch-site': site } : {}) };
  const response = await fetch(root + path, { ...init, headers });
  await response.text();
  return response.headers.get('content-encoding');
}

test('lists and records go compressed', async () => {
  expect(await coded('/jobs?q=a', 'same-origin')).toBe('gzip');
  expect(await coded('/jobs/1', 'none')).toBe('gzip');
  expect(await coded('/inbox', 'same-origin')).toBe('gzip');
});

test('nothing that another site asks for, that answers a form, streams or may hold a secret goes compressed', async () => {
  for (const site of ['cross-site', 'same-site', undefined])
    expect([site, await coded('/jobs?q=a', site)]).toEqual([site, null]);
  for (const path of ['/jobs/1/secrets/2', '/settings/api-keys', '/live', '/jobs/1/reveal'])
    expect([path, await coded(path, 'same-origin')]).toEqual([path, null]);
  const origin = { origin: 'http://docket.example' };
  expect(await coded('/jobs/1', 'same-origin', { method: 'POST', headers: origin })).toBeNull();
});
