import express, { type Express, type RequestHandler, type Router } from 'express';
import type { Logger } from '../platform/logging/logger.js';
import { compressPages } from './http/compress-pages.js';
import { answerErrors, nothingHere, refuseZeroBytes } from './http/error-answer.js';
import { requestId } from './http/request-id.js';
import { refuseOtherOrigins } from './http/same-origin.js';
import { securityHeaders } from './http/security-headers.js';
import { createAssets } from './ui/assets.js';

export type ServerParts = {
  publicUrl: string;
  /** Proxies in front whose word for a request's address is taken; nobody else's is. */
  trustedProxies?: readonly string[];
  logger: Logger;
  /** Signed webhooks. Hundreds come a second and no browser reads the answers: they go without its headers. */
  webhooks?: readonly RequestHandler[];
  /**
   * Other doors for machines: health, the API (by key). They come first: before the same-origin
   * check, and before anything could read their bodies.
   */
  machineRouters: readonly Router[];
  /** Doors for people in a browser. Each route brings its own body parser. */
  pageRouters: readonly Router[];
};

/** Puts the doors in their order behind one set of headers, with one place where errors become answers. */
export function createServer(parts: ServerParts): Express {
  const { publicUrl, trustedProxies = [], logger, webhooks = [], machineRouters, pageRouters } = parts;
  const app = express();
  app.disable('x-powered-by');
  // Nobody is believed about addresses who is not named; about its own, Docket believes PUBLIC_URL alone.
  app.set('trust proxy', trustedProxies.length > 0 ? [...trustedProxies] : false);
  app.set('query parser', 'simple');
  app.use(requestId);
  for (const webhook of webhooks) {
    app.use(webhook);
  }
  app.use(securityHeaders(publicUrl));
  app.use(refuseZeroBytes);
  for (const router of machineRouters) {
    app.use(router);
  }
  app.use(compressPages());
  app.use(createAssets());
  app.use(refuseOtherOrigins(publicUrl));
  for (const router of pageRouters) {
    app.use(router);
  }
  app.use(nothingHere);
  app.use(answerErrors(logger));
  return app;
}
