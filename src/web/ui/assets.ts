import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { Router } from 'express';
import { accentCss } from './accent.js';
import { calendarCss } from './calendar-css.js';
import { manifestPath, serviceWorkerPath } from './routes/browser.js';
import { homePath } from './routes/welcome.js';

// Both src/web/ui and dist/web/ui are three folders below the project's root; styles and browser scripts are
// plain files that no compiler touches, so they are always read from src.
const root = fileURLToPath(new URL('../../../', import.meta.url));
const stylesFolder = join(root, 'src/web/ui/styles');
const clientFolder = join(root, 'src/web/client');
const packages = createRequire(import.meta.url);

const contentTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.png': 'image/png',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

const ICONS = ['app-192.png', 'app-512.png', 'app-maskable-512.png'] as const;

interface Asset {
  body: Buffer;
  type: string;
}

const assets = readAssets();
const version = hashOf(assets);

/**
 * The address of a static file, such as `assetUrl('docket.css')` or `assetUrl('client/inbox.js')`. All share one
 * content hash in the path, so that scripts may import each other by relative address and everything can be
 * cached for good. Throws for a name that is not served.
 */
export function assetUrl(name: string): string {
  if (!assets.has(name)) throw new Error(`No asset named ${name}`);
  return `/assets/${version}/${name}`;
}

/** Serves the static files at `/assets/…`: immutable under the current hash, 404 under any other. */
export function createAssets(): Router {
  const router = Router();
  const zipped = new Map<string, Promise<Buffer>>();
  router.get(serviceWorkerPath(), (_request, response) => {
    response.set('Cache-Control', 'no-cache').type('js').send(assets.get('client/service-worker.js')?.body);
  });
  router.get(manifestPath(), (_request, response) => {
    response.set('Cache-Control', 'no-cache').type('application/manifest+json').send(manifest());
  });
  router.get('/assets/accent/:file', (request, response) => {
    const css = accentCss(request.params.file.replace(/\.css$/, ''));
    if (css === undefined) {
      response.status(404).type('text/plain').send('No such file');
      return;
    }
    response.set('Cache-Control', 'public, max-age=31536000, immutable').type('css').send(css);
  });
  router.get('/assets/:version/*name', async (request, response) => {
    const name = request.params.name.join('/');
    const asset = request.params.version === version ? assets.get(name) : undefined;
    if (!asset) {
      response.status(404).type('text/plain').send('No such file');
      return;
    }
    response.set({
      'Cache-Control': 'public, max-age=31536000, immutable',
      'Content-Type': asset.type,
      'X-Content-Type-Options': 'nosniff',
    });
    if (asset.type === 'font/woff2' || request.acceptsEncodings('gzip') === false) {
      response.send(asset.body);
      return;
    }
    const small = zipped.get(name) ?? promisify(gzip)(asset.body);
    zipped.set(name, small);
    response.set({ 'Content-Encoding': 'gzip', Vary: 'Accept-Encoding' }).send(await small);
  });
  return router;
}

/** What an installed Docket is called, and where it begins. */
function manifest(): string {
  const icon = (src: string, purpose: 'any' | 'maskable') => ({
    src: assetUrl(src),
    sizes: src.replace(/^\D*(\d+)\.png$/, '$1x$1'),
    type: 'image/png',
    purpose,
  });
  return JSON.stringify({
    name: 'Docket',
    short_name: 'Docket',
    id: homePath(),
    start_url: homePath(),
    scope: '/',
    display: 'standalone',
    background_color: '#f6f7f9',
    theme_color: '#3149d0',
    icons: [icon('app-192.png', 'any'), icon('app-512.png', 'any'), icon('app-maskable-512.png', 'maskable')],
  });
}

function readAssets(): Map<string, Asset> {
  const files = new Map<string, Asset>();
  const add = (name: string, body: Buffer) => {
    files.set(name, { body, type: contentTypes[extname(name)] ?? 'application/octet-stream' });
  };
  const sheets = readdirSync(stylesFolder).sort();
  const written = sheets.map((sheet) => readFileSync(join(stylesFolder, sheet)));
  add('docket.css', Buffer.concat([...written, Buffer.from(calendarCss())]));
  for (const script of readdirSync(clientFolder)) {
    if (script.endsWith('.js')) add(`client/${script}`, readFileSync(join(clientFolder, script)));
  }
  add('favicon.svg', readFileSync(join(root, 'src/web/ui/favicon.svg')));
  for (const icon of ICONS) add(icon, readFileSync(join(root, 'src/web/ui/icons', icon)));
  add('htmx.js', readFileSync(packages.resolve('htmx.org/dist/htmx.min.js')));
  add('sortable.js', readFileSync(packages.resolve('sortablejs/modular/sortable.core.esm.js')));
  const photoswipe = dirname(packages.resolve('photoswipe/photoswipe.css'));
  for (const part of ['photoswipe.css', 'photoswipe.esm.min.js', 'photoswipe-lightbox.esm.min.js']) {
    add(part, readFileSync(join(photoswipe, part)));
  }
  add(
    'signature_pad.js',
    readFileSync(join(dirname(packages.resolve('signature_pad')), 'signature_pad.min.js')),
  );
  add('idb.js', readFileSync(packages.resolve('idb/build/index.js')));
  const inter = dirname(packages.resolve('@fontsource-variable/inter/files/inter-latin-wght-normal.woff2'));
  for (const range of ['latin', 'latin-ext']) {
    add(`inter-${range}.woff2`, readFileSync(join(inter, `inter-${range}-wght-normal.woff2`)));
  }
  return files;
}

function hashOf(files: Map<string, Asset>): string {
  const hash = createHash('sha256');
  for (const [name, asset] of files) hash.update(name).update(asset.body);
  return hash.digest('base64url').slice(0, 12);
}
