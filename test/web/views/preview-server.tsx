import type { Server } from 'node:http';
import express from 'express';
import helmet from 'helmet';
import { SimulatorPage } from '../../../src/web/simulator/simulator-page.js';
import { InboxItem } from '../../../src/web/staff/views/inbox-item.js';
import { InboxItems } from '../../../src/web/staff/views/inbox-list.js';
import { createAssets } from '../../../src/web/ui/assets.js';
import { renderFragment, renderPage } from '../../../src/web/ui/render.js';
import { toastHeader } from '../../../src/web/ui/toast-header.js';
import { pages } from './fixture-pages.js';
import { drawPhoto } from './fixture-photos.js';
import { inboxItem, inboxList, locale } from './fixture-records.js';
import { createPreviewSimulator } from './preview-simulator.js';

/** All pages with fixture data, under the strict content policy they have to live with. */
export async function startPreview(port = 0): Promise<{ url: string; close: () => Promise<void> }> {
  const app = express();
  app.use(helmet({ contentSecurityPolicy: { useDefaults: false, directives: policy } }));
  app.use(createAssets());
  app.get('/preview/photo/:index/:file', async (request, response) => {
    const bytes = await drawPhoto(Number(request.params.index), request.params.file.replace('.jpg', ''));
    response.set('Cache-Control', 'max-age=3600').type('jpeg').send(bytes);
  });
  const live = new Set<express.Response>();
  app.get('/live', (_request, response) => {
    response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-cache' });
    response.write(': here\n\n');
    live.add(response);
    response.on('close', () => live.delete(response));
  });
  app.post('/preview/change', express.json(), (request, response) => {
    for (const listener of live) listener.write(`event: change\ndata: ${JSON.stringify(request.body)}\n\n`);
    response.sendStatus(204);
  });
  let url = '';
  app.use(createPreviewSimulator(() => url));
  app.get('/simulator', (request, response) => {
    const view = { organizationName: 'Northside Repairs', signedIn: request.query.signedOut === undefined };
    response.send(renderPage(<SimulatorPage view={view} />, locale));
  });
  addFragments(app);
  app.post('/q/:token/seen', (_request, response) => void response.sendStatus(204));
  app.get('*path', (request, response) => {
    const page = pages[request.originalUrl] ?? pages[request.path] ?? pages['/error/404'];
    if (page) response.send(renderPage(page(), locale));
  });
  const server = await new Promise<Server>((resolve) => {
    const started = app.listen(port, '127.0.0.1', () => resolve(started));
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No port');
  url = `http://127.0.0.1:${address.port}`;
  const close = () =>
    new Promise<void>((resolve) => {
      for (const listener of live) listener.end();
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url, close };
}

const policy = {
  defaultSrc: ["'none'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'"],
  imgSrc: ["'self'", 'blob:', 'data:'],
  fontSrc: ["'self'"],
  connectSrc: ["'self'"],
  formAction: ["'self'"],
  baseUri: ["'none'"],
  frameAncestors: ["'none'"],
};

/** What htmx asks for; enough to try the pages by hand. */
function addFragments(app: express.Express): void {
  app.get('/inbox/list', (_request, response) => {
    response.send(renderFragment(<InboxItems view={inboxList(25)} live />, locale));
  });
  app.get('/inbox/:id', (request, response, next) => {
    if (!request.get('HX-Request')) return next();
    response.send(
      renderFragment(<InboxItem view={inboxItem({ conversationId: request.params.id })} />, locale),
    );
  });
  app.post('/inbox/:id/claim', (request, response) => {
    const view = inboxItem({
      conversationId: request.params.id,
      owner: { id: 'u1', name: 'Maya Okafor' },
      actions: { release: true, takeOver: true, openQuote: true, openJob: true, spam: true },
    });
    response.set(
      'HX-Trigger',
      toastHeader({ message: 'Claimed.', undoPath: `/inbox/${request.params.id}/release` }),
    );
    response.send(renderFragment(<InboxItem view={view} />, locale));
  });
  app.post('/inbox/:id/release', (request, response) => {
    response.send(
      renderFragment(<InboxItem view={inboxItem({ conversationId: request.params.id })} />, locale),
    );
  });
  app.post('/jobs/:number/secrets/:id/reveal', express.urlencoded(), (request, response) => {
    response.set('Cache-Control', 'no-store');
    const kind = request.body.reason === 'pattern' ? 'pattern' : 'text';
    response.json({ value: kind === 'pattern' ? '1475963' : '4821', kind, seconds: 30 });
  });
}
