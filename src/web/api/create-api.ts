import { type RequestHandler, type Response, Router } from 'express';
import { MODULES, requireUsed } from '../../accounts/modules.js';
import { readOrganizationIn } from '../../accounts/read-organization.js';
import type { Viewer } from '../../jobs/permission.js';
import { findPhotoFile } from '../../photos/find-photo-file.js';
import type { Database } from '../../platform/database/database.js';
import { notFound } from '../../platform/errors/docket-error.js';
import type { Storage } from '../../platform/storage/storage.js';
import { sendPhotoFile } from '../media/send-photo-file.js';
import { API_ROOT, describeApi } from './describe-api.js';
import { type JsonEndpoint, parseParams, parseQuery } from './endpoint.js';
import { conversationEndpoints } from './endpoints/conversation-endpoints.js';
import { customerEndpoints } from './endpoints/customer-endpoints.js';
import { invoiceEndpoints } from './endpoints/invoice-endpoints.js';
import { jobEndpoints } from './endpoints/job-endpoints.js';
import { type FileEndpoint, fileEndpoints, photoEndpoints } from './endpoints/photo-endpoints.js';
import { quoteEndpoints } from './endpoints/quote-endpoints.js';
import { limitRequests } from './limit-requests.js';

type ApiParts = {
  db: Database;
  storage: Storage;
  publicUrl: string;
  /** The organization behind an `Authorization` header; throws `not-signed-in`. */
  authenticate: (authorization: string | undefined) => Promise<{ organizationId: string; keyId: string }>;
  /** How many requests a key may make in a minute; 600 where not said. */
  requestsPerMinute?: number;
};

declare global {
  namespace Express {
    interface Locals {
      /** Whose key asks the API. */
      apiCaller?: { organizationId: string; keyId: string };
    }
  }
}

export const API_ENDPOINTS: readonly JsonEndpoint[] = [
  ...jobEndpoints,
  ...photoEndpoints,
  ...conversationEndpoints,
  ...customerEndpoints,
  ...quoteEndpoints,
  ...invoiceEndpoints,
];

/**
 * The read side of `/api/v1`, for programs with an API key of an organization: they see what an office member sees,
 * and of secrets only that there is one. `/api/v1/openapi.json` describes it and needs no key. Mount it among the
 * machine routers; its errors are thrown on, to be answered as problem details.
 */
export function createApi(parts: ApiParts): Router {
  const router = Router({ caseSensitive: true });
  const document = describeApi(parts.publicUrl, API_ENDPOINTS, fileEndpoints);
  router.get(`${API_ROOT}/openapi.json`, (_request, response) => {
    response.set('Cache-Control', 'no-cache').json(document);
  });
  const guard = [
    authenticateCaller(parts),
    limitRequests(parts.requestsPerMinute ?? 600, (response) => callerOf(response).keyId),
  ];
  for (const endpoint of API_ENDPOINTS) {
    router.get(routeOf(endpoint.path), guard, answerJson(parts, endpoint));
  }
  for (const endpoint of fileEndpoints) {
    router.get(routeOf(endpoint.path), guard, answerBytes(parts, endpoint));
  }
  router.use(API_ROOT, () => {
    throw notFound('address in the API');
  });
  return router;
}

/** `/jobs/{id}` as Express writes it. */
function routeOf(path: string): string {
  return API_ROOT + path.replace(/\{(\w+)\}/g, ':$1');
}

function authenticateCaller({ authenticate }: ApiParts): RequestHandler {
  return async (request, response, next) => {
    // What is here belongs to whoever holds the key: no shared cache may keep it, and it is asked for again.
    response.set('Cache-Control', 'private, no-cache').vary('Authorization');
    const { organizationId, keyId } = await authenticate(request.get('authorization'));
    response.locals.apiCaller = { organizationId, keyId };
    next();
  };
}

function callerOf(response: Response): { organizationId: string; keyId: string } {
  const { apiCaller } = response.locals;
  if (!apiCaller) {
    throw new Error('the API was asked without a key having been checked');
  }
  return apiCaller;
}

/** A key sees what the office sees, and is nobody's: no record is owned by or assigned to it. */
const NOBODY = '00000000-0000-0000-0000-000000000000';

function viewerOf(response: Response): Viewer {
  return { organizationId: callerOf(response).organizationId, memberId: NOBODY, role: 'dispatcher' };
}

function answerJson({ db }: ApiParts, endpoint: JsonEndpoint): RequestHandler {
  return async (request, response) => {
    const { params, query } = request;
    const module = MODULES.find((one) => endpoint.path.split('/')[1] === one);
    if (module) {
      await db.withOrganization(callerOf(response).organizationId, async (tx) =>
        requireUsed((await readOrganizationIn(tx)).settings, module),
      );
    }
    response.json(await endpoint.run(db, viewerOf(response), { params, query }));
  };
}

function answerBytes({ db, storage }: ApiParts, endpoint: FileEndpoint): RequestHandler {
  return async (request, response) => {
    const { id } = parseParams(endpoint.params, request.params, endpoint.tag) as { id: string };
    parseQuery(endpoint.query, request.query);
    const file = await db.withOrganization(callerOf(response).organizationId, (tx) =>
      findPhotoFile(tx, id, endpoint.which),
    );
    if (!file) {
      throw notFound('photo');
    }
    const download = endpoint.which === 'original';
    await sendPhotoFile(request, response, storage, file, { cache: 'revalidate', download });
  };
}
