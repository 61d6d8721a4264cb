import compression from 'compression';
import type { Request, RequestHandler, Response } from 'express';

const FILES =
  /^(?:text\/css|text\/javascript|application\/javascript|image\/svg\+xml|application\/manifest\+json)/;
const PAGES = /^(?:text\/html|text\/csv)/;
/** Lists and records, and no page with a link, a key or a code on it. */
const PLACES = /^\/(?:inbox|board|jobs|jobs\.csv|quotes|customers)(?:\/|$)/;

/**
 * Lists, records, styles and scripts go compressed; streams, JSON, photos and every other page go as they are. The size
 * of a compressed page tells what stands twice on it, and an address can put words on a page (BREACH): so a page goes
 * compressed only to a browser that says that no other site asked for it, never in answer to a form, and nothing about
 * passcodes does.
 */
export function compressPages(): RequestHandler {
  return compression({ filter: mayCompress });
}

function mayCompress(request: Request, response: Response): boolean {
  const type = String(response.getHeader('Content-Type') ?? '');
  if (FILES.test(type)) {
    return true;
  }
  const path = request.originalUrl.split('?')[0] ?? '';
  return (
    PAGES.test(type) &&
    request.method === 'GET' &&
    PLACES.test(path) &&
    !path.includes('/secrets') &&
    ['same-origin', 'none'].includes(request.get('Sec-Fetch-Site') ?? '')
  );
}
