import { fromNodeHeaders } from 'better-auth/node';
import type { Request, Response } from 'express';

/** The request's headers as the accounts room takes them. */
export function webHeaders(request: Request): Headers {
  return fromNodeHeaders(request.headers);
}

/** Hands cookies that the accounts room made to the browser. */
export function setCookies(response: Response, cookies: readonly string[]): void {
  for (const cookie of cookies) {
    response.append('Set-Cookie', cookie);
  }
}
