import { Validator } from '@seriousme/openapi-schema-validator';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { API_ENDPOINTS } from '../../../src/web/api/create-api.js';
import { type ApiServer, openApiServer } from './api-server.js';

type Operation = {
  operationId: string;
  parameters?: { name: string; in: string; required?: boolean; schema: Record<string, unknown> }[];
  responses: Record<string, { content: Record<string, unknown> }>;
};
type Document = {
  openapi: string;
  paths: Record<string, { get: Operation }>;
  components: { schemas: Record<string, { properties: Record<string, unknown>; required: string[] }> };
};

let api: ApiServer;
let document: Document;

beforeAll(async () => {
  api = await openApiServer();
  const response = await api.fetch('/api/v1/openapi.json');
  expect(response.status).toBe(200);
  document = (await response.json()) as Document;
});
afterAll(() => api.close());

test('the document is valid OpenAPI 3.1 and needs no key', async () => {
  const validator = new Validator();
  const { valid, errors } = await validator.validate(structuredClone(document));
  expect(errors).toBeUndefined();
  expect(valid).toBe(true);
  expect(validator.version).toBe('3.1');
});

test('it names every address there is, and each refusal as a problem', () => {
  const bytes = ['/photos/{id}/original', '/photos/{id}/thumbnail'];
  expect(Object.keys(document.paths).sort()).toEqual(
    [...API_ENDPOINTS.map(({ path }) => path), ...bytes].sort(),
  );
  for (const [path, { get }] of Object.entries(document.paths)) {
    expect(Object.keys(get.responses), path).toEqual(expect.arrayContaining(['200', '400', '401', '429']));
    expect(get.responses['401']?.content, path).toHaveProperty('application/problem+json');
    expect('404' in get.responses, path).toBe(path.includes('{id}'));
  }
  const operations = Object.values(document.paths).map(({ get }) => get.operationId);
  expect(new Set(operations).size).toBe(operations.length);
});

test('limits and states are described as they are checked', () => {
  const parameters = document.paths['/jobs']?.get.parameters ?? [];
  const schemaOf = (name: string) => parameters.find((one) => one.name === name)?.schema;
  expect(schemaOf('limit')).toMatchObject({ type: 'integer', minimum: 1, maximum: 100, default: 50 });
  expect(schemaOf('cursor')).not.toHaveProperty('pattern');
  expect(schemaOf('state')).toMatchObject({ enum: ['open', 'done', 'cancelled'] });
  expect(parameters.every(({ required }) => !required)).toBe(true);
});

test('answers are described down to their parts', () => {
  const { Job, Problem } = document.components.schemas;
  expect(Object.keys(Job?.properties ?? {})).toEqual(expect.arrayContaining(['stage', 'hasSecret']));
  expect(Problem?.required).toEqual(
    expect.arrayContaining(['type', 'title', 'status', 'detail', 'instance']),
  );
});
