import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { BrowserContext, Page } from 'playwright-core';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * A question that a newer one took the place of, as `hx-sync` wants: htmx says so on the console, on a slow machine at
 * each key. One that failed is said to be an error too.
 */
const REPLACED = /^htmx:(?:sendAbort|afterRequest)\b/;

/** Everything that goes wrong in the pages of a browser: scripts, the console (CSP too), refused requests. */
export function collectProblems(context: BrowserContext): string[] {
  context.setDefaultTimeout(30_000);
  const problems: string[] = [];
  context.on('page', (page) => {
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type()) && !REPLACED.test(message.text())) {
        problems.push(`${page.url()}: console: ${message.text()}`);
      }
    });
    page.on('pageerror', (error) => problems.push(`${page.url()}: script: ${error.message}`));
    page.on('response', (response) => {
      if (response.status() >= 400) problems.push(`${page.url()}: ${response.status()} ${response.url()}`);
    });
  });
  return problems;
}

/** What axe finds, and whether the page can be pushed sideways. */
export async function inspectPage(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  const violations = (await page.evaluate('axe.run().then((result) => result.violations)')) as {
    id: string;
    nodes: { target: string[]; failureSummary: string }[];
  }[];
  const sideways = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
  const found = violations.map(
    ({ id, nodes }) =>
      `axe ${id}: ${nodes
        .slice(0, 3)
        .map((node) => `${node.target.join(' ')} (${node.failureSummary.split('\n')[1]?.trim()})`)
        .join(', ')}`,
  );
  return Number(sideways) > 0 ? [...found, `${sideways} px too wide`] : found;
}

/** Follows every link of every page from here; what answers with an error, and from which page. */
export async function findDeadLinks(context: BrowserContext, start: string, limit = 150): Promise<string[]> {
  const { origin } = new URL(start);
  const waiting = [{ url: start, from: 'the start' }];
  const seen = new Set([start]);
  const dead: string[] = [];
  while (waiting.length > 0 && seen.size < limit) {
    const { url, from } = waiting.shift() ?? { url: start, from: '' };
    const response = await context.request.get(url);
    if (response.status() >= 400) dead.push(`${response.status()} ${url} (from ${from})`);
    if (!response.headers()['content-type']?.startsWith('text/html')) continue;
    for (const link of linksOf(await response.text(), url)) {
      if (link.origin !== origin || seen.has(link.href)) continue;
      seen.add(link.href);
      waiting.push({ url: link.href, from: url });
    }
  }
  return dead;
}

function linksOf(html: string, base: string): URL[] {
  return [...html.matchAll(/<(?:a|link)\b[^>]*?\shref="([^"]+)"/g)].map(([, href = '']) => {
    const link = new URL(href.replaceAll('&amp;', '&'), base);
    link.hash = '';
    return link;
  });
}
