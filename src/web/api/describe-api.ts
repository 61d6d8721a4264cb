import { z } from 'zod';
import {
  createDocument,
  type ZodOpenApiObject,
  type ZodOpenApiOperationObject,
  type ZodOpenApiPathsObject,
} from 'zod-openapi';
import type { EndpointDescription, JsonEndpoint } from './endpoint.js';
import type { FileEndpoint } from './endpoints/photo-endpoints.js';

export const API_ROOT = '/api/v1';

export const ProblemView = z
  .object({
    type: z.string().meta({ example: 'urn:docket:problem:not-found' }),
    title: z.string(),
    status: z.number().int(),
    code: z.string().meta({ example: 'not-found' }),
    detail: z.string().meta({ description: 'What went wrong and what to do, for people.' }),
    instance: z.string().meta({ description: 'Names this one request.' }),
    errors: z
      .array(z.object({ field: z.string(), detail: z.string() }))
      .optional()
      .meta({ description: 'Each parameter at fault.' }),
  })
  .meta({ id: 'Problem', description: 'Problem details as in RFC 9457.' });

const REFUSALS: Readonly<Record<'400' | '401' | '404' | '409' | '429' | '503', string>> = {
  400: 'A parameter does not fit.',
  401: 'No API key, or one that is not valid.',
  404: 'There is no such record, or it is not this organization’s.',
  409: 'The organization has turned this part of Docket off.',
  429: 'More requests than a key may make; `Retry-After` says how many seconds to wait.',
  503: 'Docket cannot answer now.',
};

/** The OpenAPI 3.1 document, made from the schemas that check what is asked and shape what is answered. */
export function describeApi(
  publicUrl: string,
  endpoints: readonly JsonEndpoint[],
  files: readonly FileEndpoint[],
): object {
  const paths: ZodOpenApiPathsObject = {};
  for (const endpoint of endpoints) {
    const content = { 'application/json': { schema: endpoint.answer } };
    paths[endpoint.path] = { get: describe(endpoint, { description: 'Found.', content }) };
  }
  for (const file of files) {
    paths[file.path] = { get: describe(file, { description: 'The bytes.', content: BYTES }, PARTS) };
  }
  const document: ZodOpenApiObject = {
    openapi: '3.1.0',
    info: {
      title: 'Docket',
      version: '1',
      description:
        'What Docket knows, for programs: read only. Lists are pages of `{ data, nextCursor }`. Secrets are never told.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: `${publicUrl}${API_ROOT}` }],
    security: [{ apiKey: [] }],
    paths,
    components: {
      securitySchemes: {
        apiKey: { type: 'http', scheme: 'bearer', description: 'An API key from the settings page.' },
      },
    },
  };
  return createDocument(document, { override: keepItReadable });
}

type JsonSchema = {
  format?: string;
  pattern?: string;
  minimum?: number;
  maximum?: number;
  additionalProperties?: unknown;
};

/**
 * A format says it without its pattern, an integer without the bounds of JavaScript's; and answers may get new parts
 * without being another version.
 */
function keepItReadable({ jsonSchema }: { jsonSchema: JsonSchema }): void {
  if (jsonSchema.format) {
    delete jsonSchema.pattern;
  }
  if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) {
    delete jsonSchema.minimum;
  }
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) {
    delete jsonSchema.maximum;
  }
  if (jsonSchema.additionalProperties === false) {
    delete jsonSchema.additionalProperties;
  }
}

/** Raw bytes have no schema in OpenAPI 3.1. */
const BYTES = { '*/*': {} };
const PARTS = {
  206: { description: 'The part that `Range` asked for.', content: BYTES },
  304: { description: 'Still the file of `If-None-Match`.' },
  416: { description: 'The part begins after the end.' },
};

type Found = NonNullable<ZodOpenApiOperationObject['responses']>['200'];

function describe(
  { operationId, tag, summary, description, params, query }: EndpointDescription,
  found: NonNullable<Found>,
  others: NonNullable<ZodOpenApiOperationObject['responses']> = {},
): ZodOpenApiOperationObject {
  const problem = { 'application/problem+json': { schema: ProblemView } };
  const refusals = Object.entries(REFUSALS)
    .filter(([status]) => status !== '404' || Object.keys(params.shape).length > 0)
    .map(([status, text]) => [status, { description: text, content: problem }]);
  return {
    operationId,
    tags: [tag],
    summary,
    ...(description ? { description } : {}),
    requestParams: { path: params, query },
    responses: { 200: found, ...others, ...Object.fromEntries(refusals) },
  };
}
