import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium } from 'playwright-core';
import { type DemoPhoto, drawDemoPhoto } from '../../scripts/demo-photos.js';
import { readConfig } from '../../src/platform/config/config.js';

export type DemoDocket = {
  url: string;
  /** A link that signs in as the owner, good once. */
  signInUrl: string;
  organizationId: string;
  /** One of the drawn photos. */
  photo(name: DemoPhoto): Buffer;
  /** Warnings and errors that the server has logged so far. */
  warnings(): string;
  /** Texts the business from a simulated phone. */
  text(from: string, body: string, photos?: readonly DemoPhoto[]): Promise<void>;
  /** Waits until a simulated phone has so many answers, and reads them, oldest first. */
  answers(to: string, count: number): Promise<string[]>;
  close(): Promise<void>;
};

/**
 * A whole Docket with its simulator on, in this process, with data of its own. The photos to text are drawn first:
 * where Docket is loaded, drawings are no pictures any more.
 */
export async function startDemoDocket(
  photoNames: readonly DemoPhoto[],
  environment: Record<string, string> = {},
): Promise<DemoDocket> {
  const drawn = new Map<DemoPhoto, Buffer>();
  for (const name of photoNames) drawn.set(name, await drawDemoPhoto(name));
  const photo = (name: DemoPhoto) => drawn.get(name) ?? Buffer.alloc(0);
  // Loaded only now: it forbids drawings to the whole process.
  const { startApp } = await import('../../src/app.js');
  const dataDir = await mkdtemp(join(tmpdir(), 'docket-demo-'));
  const lines: string[] = [];
  const app = await startApp(
    readConfig({ PORT: '0', DATA_DIR: dataDir, PHOTO_READERS: '0', ...environment }),
    pino({ level: 'warn' }, { write: (line) => void lines.push(line) }),
    { mode: 'start', sweepMs: 500 },
  );
  const url = `http://localhost:${app.port}`;
  const { organizationId, signInUrl } = await app.accounts.ensureFirstOrganization();
  const messagesOf = (phone: string) => `${url}/simulator/api/phones/${encodeURIComponent(phone)}/messages`;
  return {
    url,
    signInUrl: signInUrl ?? '',
    organizationId,
    photo,
    warnings: () => lines.join(''),
    async text(from, body, photos = []) {
      const form = new FormData();
      form.set('body', body);
      for (const name of photos) {
        const file = new File([new Uint8Array(photo(name))], `${name}.jpg`, { type: 'image/jpeg' });
        form.append('photos', file);
      }
      const response = await fetch(messagesOf(from), { method: 'POST', body: form });
      if (!response.ok) throw new Error(`the phone could not send: ${await response.text()}`);
    },
    async answers(to, count) {
      const deadline = Date.now() + 60_000;
      for (;;) {
        const { data } = (await (await fetch(messagesOf(to))).json()) as {
          data: { mine: boolean; body: string }[];
        };
        const bodies = data.filter(({ mine }) => !mine).map(({ body }) => body);
        if (bodies.length >= count) return bodies;
        if (Date.now() > deadline) throw new Error(`only ${bodies.length} answers: ${bodies.join(' / ')}`);
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    },
    async close() {
      await app.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/** Chromium at CHROMIUM_PATH, or Debian's. */
export async function openChromium(): Promise<Browser> {
  return await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-sync',
      '--no-first-run',
    ],
  });
}

/** A browser of its own, signed in by a link or an invitation. */
export async function signIn(
  browser: Browser,
  signInUrl: string,
  options: BrowserContextOptions = {},
): Promise<BrowserContext> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  await page.goto(signInUrl);
  await page.getByRole('button', { name: /^(Sign in|Join)$/ }).click();
  await page.waitForURL(/\/(inbox|today|welcome)/);
  await page.close();
  return context;
}

/** Invites somebody as the owner does, and gives back the link they are handed. */
export async function invite(
  owner: BrowserContext,
  url: string,
  { name, email, role }: { name: string; email: string; role: string },
): Promise<string> {
  const page = await owner.newPage();
  await page.goto(`${url}/settings/members`);
  await page.fill('#invite-name', name);
  await page.fill('#invite-email', email);
  await page.selectOption('#invite-role', role);
  await page.getByRole('button', { name: 'Send invitation' }).click();
  const link = await page.locator('#invite-link').inputValue();
  await page.close();
  return link;
}
