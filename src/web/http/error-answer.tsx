import type { ErrorRequestHandler, Request, RequestHandler, Response } from 'express';
import { DocketError } from '../../platform/errors/docket-error.js';
import type { Logger } from '../../platform/logging/logger.js';
import { ErrorPage } from '../staff/views/error-page.js';
import { renderPage } from '../ui/render.js';
import { signInPath } from '../ui/routes/sign-in.js';
import { RefusalPage } from './refusal-page.js';

/** Whatever nothing else answered. */
export const nothingHere: RequestHandler = (_request, _response, next) => {
  next(new DocketError('not-found', 'There is nothing at this address.'));
};

/** No record's id, number or name holds a zero byte, and a search for one would make PostgreSQL fail. */
export const refuseZeroBytes: RequestHandler = (request, _response, next) => {
  next(
    request.originalUrl.includes('%00')
      ? new DocketError('not-found', 'There is nothing at this address.')
      : undefined,
  );
};

/**
 * The one place where errors become answers: a page for people, RFC 9457 problem details for `/api` and for whoever
 * asks for JSON. Only messages of `DocketError` are shown; anything else is a 500 with the request's id, and is
 * logged by type and route: addresses can hold tokens, bodies anything.
 */
export function answerErrors(logger: Logger): ErrorRequestHandler {
  return (thrown: unknown, request, response, next) => {
    const error = asDocketError(thrown);
    const status = error?.status ?? 500;
    const { requestId } = response.locals;
    if (status >= 500) {
      logger.error(
        // The pattern, not the path: tokens stand in those.
        { err: thrown, requestId, method: request.method, route: request.route?.path },
        'A request failed',
      );
    }
    if (response.headersSent) {
      next(thrown);
      return;
    }
    response.set('Cache-Control', 'no-store');
    if (wantsProblem(request)) {
      answerProblem(response, error, status);
    } else {
      answerPage(request, response, error, status);
    }
  };
}

/** Body parsers and Express itself throw errors with a status and a type; their messages are not for people. */
function asDocketError(thrown: unknown): DocketError | undefined {
  if (thrown instanceof DocketError) {
    return thrown;
  }
  const status = thrown instanceof Error ? (thrown as { status?: unknown }).status : undefined;
  if (typeof status !== 'number' || status < 400 || status >= 500) {
    return undefined;
  }
  return status === 413
    ? new DocketError('too-large', 'That is more than fits in one form. Nothing was saved.')
    : new DocketError('invalid-input', 'The request could not be read.');
}

function wantsProblem(request: Request): boolean {
  return (
    request.path.startsWith('/api/') ||
    request.path.startsWith('/webhooks/') ||
    request.accepts(['html', 'json']) === 'json'
  );
}

function answerProblem(response: Response, error: DocketError | undefined, status: number): void {
  const code = error?.code ?? 'internal';
  const errors = Object.entries(error?.fields ?? {}).map(([field, detail]) => ({ field, detail }));
  if (status === 401) {
    response.set('WWW-Authenticate', 'Bearer');
  }
  const problem = {
    type: `urn:docket:problem:${code}`,
    title: TITLES[status] ?? 'Internal Server Error',
    status,
    code,
    detail: error?.message ?? 'That went wrong on our side. Nothing you sent before is lost.',
    instance: `urn:uuid:${response.locals.requestId}`,
    ...(errors.length > 0 ? { errors } : {}),
  };
  response.status(status).type('application/problem+json').send(JSON.stringify(problem));
}

const TITLES: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  409: 'Conflict',
  413: 'Content Too Large',
  429: 'Too Many Requests',
  503: 'Service Unavailable',
};

function answerPage(
  request: Request,
  response: Response,
  error: DocketError | undefined,
  status: number,
): void {
  if (status === 401) {
    const place = request.method === 'GET' ? request.originalUrl : '/inbox';
    const target = `${signInPath()}?${new URLSearchParams({ next: place })}`;
    if (request.get('hx-request')) {
      response.set('HX-Redirect', signInPath()).status(401).end();
    } else {
      response.redirect(303, target);
    }
    return;
  }
  if (request.get('hx-request')) {
    response
      .status(status)
      .type('text/plain')
      .send(error?.message ?? 'That went wrong on our side.');
    return;
  }
  const { requestId } = response.locals;
  const page =
    status === 403 || status === 404 || status === 500 ? (
      <ErrorPage
        view={{
          status,
          homePath: '/inbox',
          ...(error && status !== 404 ? { detail: error.message } : {}),
          ...(status === 500 ? { requestId } : {}),
        }}
      />
    ) : (
      <RefusalPage message={error?.message ?? 'The request could not be read.'} />
    );
  response
    .status(status)
    .type('html')
    .send(renderPage(page, { locale: 'en', timeZone: 'UTC', now: new Date() }));
}
