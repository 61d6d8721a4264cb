import { describe, expect, test } from 'vitest';
import { renderPage } from '../../../src/web/ui/render.js';
import { pages } from './fixture-pages.js';
import { jobRecord, locale } from './fixture-records.js';

describe.each(Object.entries(pages))('%s', (_address, page) => {
  const html = renderPage(page(), locale);

  test('lives under a strict content policy: no inline style, script or handler', () => {
    expect(html).not.toMatch(/<style|\sstyle="|\son[a-z]+="|javascript:/i);
    expect(html).not.toMatch(/<script(?![^>]*\ssrc=)/i);
  });

  test('has one main part, one first heading, and no element id twice', () => {
    expect(html.match(/<main/g)).toHaveLength(1);
    expect(html.match(/<h1/g)).toHaveLength(1);
    const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1]);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });
});

test('what a customer writes is text, never markup', async () => {
  const { RecordPage } = await import('../../../src/web/staff/views/record-page.js');
  const { shell } = await import('./fixture-records.js');
  const attack = '<img src=x onerror=alert(1)>"\'';
  const view = jobRecord({ title: attack, customer: { id: 'c', name: attack, address: attack } });
  const { h } = await import('preact');
  expect(renderPage(h(RecordPage, { shell, view }), locale)).not.toContain('<img src=x');
});
