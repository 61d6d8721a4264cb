import { fromNodeHeaders } from 'better-auth/node';
import type { Request, Response } from 'express';
import { ADDRESS_HEADER } from '../../accounts/auth.js';

/** The request's headers as the accounts room takes them, with the address it came from. */
export function webHeaders(request: Request): Headers {
  const headers = fromNodeHeaders(request.headers);
  headers.set(ADDRESS_HEADER, request.ip ?? '');
  return headers;
}

/** Hands cookies that the accounts room made to the browser. */
export function setCookies(response: Response, cookies: readonly string[]): void {
  for (const cookie of cookies) {
    response.append('Set-Cookie', cookie);
  }
}
