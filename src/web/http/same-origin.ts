import type { Request, RequestHandler } from 'express';
import { DocketError } from '../../platform/errors/docket-error.js';

/**
 * Pages of customers whose address is a secret: browsers are to tell nobody where a visitor comes from, so older ones
 * send `Origin: null` with the page's own forms. Whoever knows the address may act on it, and no other site does.
 */
const SECRET_ADDRESS = /^\/[qd]\/./;

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Refuses requests that change something and come from another site's page (CSRF). Browsers say where a request
 * comes from: `Sec-Fetch-Site`, or `Origin` where the page is not on https. A request with neither is not a
 * browser's and carries nobody's cookies by accident. The same rule as Go's net/http.CrossOriginProtection.
 */
export function refuseOtherOrigins(publicUrl: string): RequestHandler {
  const publicOrigin = new URL(publicUrl).origin;
  return (request, _response, next) => {
    if (SAFE.has(request.method) || isOurOwn(request, publicOrigin)) {
      next();
      return;
    }
    next(
      new DocketError(
        'not-allowed',
        'This form was sent from another site. Open the page in Docket and try again.',
      ),
    );
  };
}

function isOurOwn(request: Request, publicOrigin: string): boolean {
  const site = request.get('sec-fetch-site');
  if (site !== undefined) {
    return site === 'same-origin' || site === 'none';
  }
  const origin = request.get('origin');
  if (origin === undefined) {
    return true;
  }
  if (origin === 'null' && SECRET_ADDRESS.test(request.path)) {
    return true;
  }
  return origin === publicOrigin || (URL.canParse(origin) && new URL(origin).host === request.get('host'));
}
