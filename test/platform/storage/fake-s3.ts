import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

interface StoredObject {
  readonly body: Buffer;
  readonly headers: IncomingMessage['headers'];
  readonly versionId: string;
}

/** As much of an S3 server as the storage speaks with, for one bucket in memory. */
export class FakeS3 {
  readonly objects = new Map<string, StoredObject>();
  readonly log: string[] = [];
  /** Answers with these statuses first, oldest first. */
  readonly failNext: number[] = [];
  objectLock = false;
  knowsConditions = true;
  private readonly server: Server;

  constructor(readonly bucket = 'photos') {
    this.server = createServer((request, response) => {
      this.handle(request, response).catch((error: unknown) => response.destroy(error as Error));
    });
  }

  async start(): Promise<string> {
    await new Promise<void>((done) => this.server.listen(0, '127.0.0.1', done));
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((done) => this.server.close(done));
  }

  private async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://fake');
    const body = Buffer.concat(await request.toArray());
    const path = decodeURIComponent(url.pathname.slice(1));
    const key = path.startsWith(`${this.bucket}/`) ? path.slice(this.bucket.length + 1) : '';
    this.log.push(`${request.method} ${key}${url.search}`);
    const status = this.failNext.shift();
    const found = this.objects.get(key);
    if (status !== undefined) sendError(response, status, 'SlowDown');
    else if (!path.startsWith(this.bucket)) sendError(response, 404, 'NoSuchBucket');
    else if (key === '') this.handleBucket(request, response, url.searchParams);
    else if (request.method === 'PUT') this.put(request, response, key, body);
    else if (request.method === 'DELETE') {
      this.objects.delete(key);
      response.writeHead(204).end();
    } else if (found === undefined) {
      sendError(response, 404, 'NoSuchKey');
    } else if (request.method === 'HEAD') {
      response.writeHead(200, { 'content-length': found.body.length }).end();
    } else {
      sendRange(response, found.body, request.headers.range);
    }
  }

  private handleBucket(request: IncomingMessage, response: ServerResponse, query: URLSearchParams): void {
    if (request.method === 'HEAD') response.writeHead(200).end();
    else if (query.has('object-lock')) {
      if (this.objectLock) sendXml(response, '<ObjectLockConfiguration/>');
      else sendError(response, 404, 'ObjectLockConfigurationNotFoundError');
    } else if (query.has('versioning')) {
      const status = this.objectLock ? '<Status>Enabled</Status>' : '';
      sendXml(response, `<VersioningConfiguration>${status}</VersioningConfiguration>`);
    } else if (query.has('versions')) this.listVersions(response, query.get('prefix') ?? '');
    else this.list(response, query);
  }

  private put(request: IncomingMessage, response: ServerResponse, key: string, body: Buffer): void {
    const { headers } = request;
    if (headers['if-none-match'] !== undefined) {
      if (!this.knowsConditions) {
        sendError(response, 501, 'NotImplemented');
        return;
      }
      if (this.objects.has(key)) {
        sendError(response, 412, 'PreconditionFailed');
        return;
      }
    }
    const checksum = createHash('sha256').update(body).digest('base64');
    if (headers['x-amz-checksum-sha256'] !== checksum) {
      sendError(response, 400, 'BadDigest');
      return;
    }
    this.objects.set(key, { body, headers, versionId: `v${this.log.length}` });
    response.writeHead(200, { etag: '"x"' }).end();
  }

  private list(response: ServerResponse, query: URLSearchParams): void {
    const prefix = query.get('prefix') ?? '';
    const after = query.get('continuation-token') ?? '';
    const keys = [...this.objects.keys()].filter((key) => key.startsWith(prefix) && key > after).sort();
    const page = keys.slice(0, 2);
    const items = page.map(
      (key) => `<Contents><Key>${key}</Key><Size>${this.objects.get(key)?.body.length}</Size></Contents>`,
    );
    const more = keys.length > page.length;
    const next = more ? `<NextContinuationToken>${page.at(-1)}</NextContinuationToken>` : '';
    sendXml(
      response,
      `<ListBucketResult><IsTruncated>${more}</IsTruncated>${next}${items.join('')}</ListBucketResult>`,
    );
  }

  private listVersions(response: ServerResponse, prefix: string): void {
    const items = [...this.objects]
      .filter(([key]) => key.startsWith(prefix))
      .map(
        ([key, { versionId }]) => `<Version><Key>${key}</Key><VersionId>${versionId}</VersionId></Version>`,
      );
    sendXml(response, `<ListVersionsResult>${items.join('')}</ListVersionsResult>`);
  }
}

function sendRange(response: ServerResponse, body: Buffer, range: string | undefined): void {
  const match = /^bytes=(\d+)-(\d*)$/.exec(range ?? '');
  if (match === null) {
    response.writeHead(200, { 'content-length': body.length }).end(body);
    return;
  }
  const start = Number(match[1]);
  if (start >= body.length) {
    sendError(response, 416, 'InvalidRange');
    return;
  }
  const end = match[2] === '' ? body.length - 1 : Math.min(Number(match[2]), body.length - 1);
  const part = body.subarray(start, end + 1);
  response
    .writeHead(206, {
      'content-length': part.length,
      'content-range': `bytes ${start}-${end}/${body.length}`,
    })
    .end(part);
}

function sendXml(response: ServerResponse, xml: string): void {
  response.writeHead(200, { 'content-type': 'application/xml' }).end(`<?xml version="1.0"?>${xml}`);
}

function sendError(response: ServerResponse, status: number, code: string): void {
  response.writeHead(status, { 'content-type': 'application/xml' });
  response.end(`<?xml version="1.0"?><Error><Code>${code}</Code><Message>no</Message></Error>`);
}
