import type { RequestHandler } from 'express';
import { newId } from '../../platform/ids.js';

declare global {
  namespace Express {
    interface Locals {
      /** Names one request in the log and on the page of an error. */
      requestId: string;
    }
  }
}

/** Gives each request an id of our own; whatever a client sends under that name is not trusted. */
export const requestId: RequestHandler = (_request, response, next) => {
  response.locals.requestId = newId();
  response.set('X-Request-Id', response.locals.requestId);
  next();
};
