import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface MediaServer {
  readonly host: string;
  readonly origin: string;
  readonly requests: { url: string; authorization: string | undefined }[];
}

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

const running: Server[] = [];

/** A server on a free port of 127.0.0.1 that remembers what it was asked. */
export async function startServer(handler: Handler): Promise<MediaServer> {
  const requests: MediaServer['requests'] = [];
  const server = createServer((request, response) => {
    requests.push({ url: request.url ?? '', authorization: request.headers.authorization });
    handler(request, response);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  running.push(server);
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { host, origin: `http://${host}`, requests };
}

export async function stopServers(): Promise<void> {
  for (const server of running.splice(0)) {
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  }
}

export function redirectTo(location: string, status = 307): Handler {
  return (_request, response) => response.writeHead(status, { location }).end();
}

export function sendBytes(bytes: Buffer, contentType = 'image/jpeg'): Handler {
  return (_request, response) => {
    response.writeHead(200, { 'content-type': contentType, 'content-length': bytes.length }).end(bytes);
  };
}
