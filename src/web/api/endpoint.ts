import { z } from 'zod';
import type { Viewer } from '../../jobs/permission.js';
import type { Database, Tx } from '../../platform/database/database.js';
import { DocketError, notFound } from '../../platform/errors/docket-error.js';

/** What an endpoint says of itself in the OpenAPI document. */
export type EndpointDescription = {
  /** Below `/api/v1`, with parameters in braces: `/jobs/{id}`. */
  path: string;
  operationId: string;
  tag: string;
  summary: string;
  description?: string;
  params: z.ZodObject;
  query: z.ZodObject;
};

/** An endpoint that answers in JSON: `run` checks what was asked, reads, and lets through what `answer` names. */
export type JsonEndpoint = EndpointDescription & {
  answer: z.ZodType;
  run(db: Database, viewer: Viewer, asked: Asked): Promise<unknown>;
};

/** What stood in the address, unchecked. */
type Asked = { params: unknown; query: unknown };

type Definition<Params extends z.ZodObject, Query extends z.ZodObject, Answer extends z.ZodType> = Omit<
  EndpointDescription,
  'params' | 'query'
> & {
  params: Params;
  query: Query;
  answer: Answer;
  read(
    tx: Tx,
    viewer: Viewer,
    asked: { params: z.output<Params>; query: z.output<Query> },
  ): Promise<z.input<Answer>>;
};

/**
 * Makes an endpoint from the schemas that also describe it. An id that cannot be one is answered as one that does
 * not exist; a query that does not fit throws `invalid-input` naming each parameter. The answer goes through its
 * schema, which drops whatever it does not name.
 */
export function defineEndpoint<
  Params extends z.ZodObject,
  Query extends z.ZodObject,
  Answer extends z.ZodType,
>({ read, ...description }: Definition<Params, Query, Answer>): JsonEndpoint {
  return {
    ...description,
    async run(db, viewer, { params, query }) {
      const asked = {
        params: parseParams(description.params, params, description.tag),
        query: parseQuery(description.query, query),
      };
      const found = await db.withOrganization(viewer.organizationId, (tx) => read(tx, viewer, asked));
      return description.answer.parse(found);
    },
  };
}

/** Parameters of the path. Throws `not-found` for ids that are none. */
export function parseParams<Params extends z.ZodObject>(
  schema: Params,
  params: unknown,
  what: string,
): z.output<Params> {
  const parsed = schema.safeParse(params);
  if (!parsed.success) {
    throw notFound(what);
  }
  return parsed.data;
}

/** Parameters of the query. Throws `invalid-input` naming each that is unknown or does not fit. */
export function parseQuery<Query extends z.ZodObject>(schema: Query, query: unknown): z.output<Query> {
  const parsed = schema.strict().safeParse(query);
  if (parsed.success) {
    return parsed.data as z.output<Query>;
  }
  const fields: Record<string, string> = {};
  for (const issue of parsed.error.issues) {
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys) {
        fields[key.slice(0, 50)] = 'There is no such parameter here.';
      }
    } else {
      fields[String(issue.path[0] ?? '')] ??= issue.message;
    }
  }
  throw new DocketError('invalid-input', 'A parameter of the address does not fit; see errors.', fields);
}

export const NoParameters = z.object({});
export const IdParameters = z.object({ id: z.uuid().meta({ description: 'The id of the record.' }) });
