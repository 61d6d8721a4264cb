import type { Request, Response } from 'express';
import { DocketError } from '../../../platform/errors/docket-error.js';

/** Pages that hold a token or a name: kept by no cache and told to no other site. */
export function sendPlain(response: Response, status: number, html: string): void {
  response.set({ 'Cache-Control': 'no-store' }).status(status).type('html').send(html);
}

/** Whom guesses are counted for. */
export function placeOf(request: Request): string {
  return request.ip ?? 'unknown';
}

/** What to show of a refusal; any other error is thrown on. */
export function refusalOf(error: unknown): DocketError {
  if (error instanceof DocketError && error.status < 500) {
    return error;
  }
  throw error;
}
