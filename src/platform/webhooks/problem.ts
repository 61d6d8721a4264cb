import type { NextFunction, Request, Response } from 'express';

/** Answers a provider's request with an RFC 9457 problem that tells nothing but its status. Once: not after an answer. */
export function answerProblem(response: Response, status: number, title: string): void {
  if (response.headersSent) return;
  response.status(status).setHeader('Content-Type', 'application/problem+json');
  response.end(JSON.stringify({ type: 'about:blank', title, status }));
}

/**
 * The error handler of a webhook: a body that is too long or cut short is answered with its 4xx, and not logged.
 * Every other error goes on.
 */
export function refuseUnreadableBody(
  error: unknown,
  _request: Request,
  response: Response,
  next: NextFunction,
): void {
  const status = (error as { status?: unknown }).status;
  if (response.headersSent || typeof status !== 'number' || status < 400 || status > 499) next(error);
  else answerProblem(response, status, status === 413 ? 'Content Too Large' : 'Bad Request');
}
