import { parse } from 'node:querystring';
import express, { type RequestHandler } from 'express';
import type { z } from 'zod';
import { DocketError } from '../../platform/errors/docket-error.js';

/** Reads a form of up to 100 kB into `request.body`. Mount it on the route, never before webhooks. */
export const formBody: RequestHandler = express.urlencoded({ extended: false, limit: '100kb' });

const longText = express.text({ type: 'application/x-www-form-urlencoded', limit: '2mb' });

/** The same for long texts and long tables: up to 2 MB. Read in one go: thousands of fields of one name take no time. */
export const longFormBody: RequestHandler = (request, response, next) => {
  longText(request, response, (error?: unknown) => {
    if (error === undefined && typeof request.body === 'string') {
      request.body = { ...parse(request.body, '&', '=', { maxKeys: MOST_FIELDS }) };
    }
    next(error);
  });
};

const MOST_FIELDS = 120_000;

/** The fields of a form as the schema makes them. Throws `invalid-input` with the first message for each field. */
export function parseForm<Schema extends z.ZodType>(schema: Schema, body: unknown): z.output<Schema> {
  const parsed = schema.safeParse(withoutZeroBytes(body ?? {}));
  if (parsed.success) {
    return parsed.data;
  }
  const fields: Record<string, string> = {};
  for (const issue of parsed.error.issues) {
    const name = String(issue.path.at(-1) ?? '');
    fields[name] ??= issue.message;
  }
  const message = Object.values(fields)[0] ?? 'The form could not be read.';
  throw new DocketError('invalid-input', message, fields);
}

/** PostgreSQL's text takes no zero byte, and nobody types one. */
function withoutZeroBytes(body: unknown): unknown {
  return body !== null && typeof body === 'object'
    ? Object.fromEntries(
        Object.entries(body).map(([field, value]) => [
          field,
          typeof value === 'string' ? value.replaceAll('\0', '') : value,
        ]),
      )
    : body;
}

/** What a form got wrong, to be shown beside its fields; any other error is thrown on. */
export function formErrors(error: unknown): Readonly<Record<string, string>> & { '': string } {
  if (error instanceof DocketError && (error.code === 'invalid-input' || error.code === 'conflict')) {
    return { ...error.fields, '': error.message };
  }
  throw error;
}
