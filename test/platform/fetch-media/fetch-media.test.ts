import { randomBytes } from 'node:crypto';
import { afterEach, describe, expect, test } from 'vitest';
import {
  createMediaFetcher,
  type FetchMediaRequest,
  type MediaFetcher,
  type MediaFetcherOptions,
} from '../../../src/platform/fetch-media/fetch-media.js';
import { MediaFetchError } from '../../../src/platform/fetch-media/media-fetch-error.js';
import { redirectTo, sendBytes, startServer, stopServers } from './media-servers.js';

const photo = randomBytes(200_000);
const basic = { scheme: 'basic', username: 'AC1', password: 'token' } as const;
const basicHeader = `Basic ${Buffer.from('AC1:token').toString('base64')}`;
const fetchers: MediaFetcher[] = [];

afterEach(async () => {
  await Promise.all(fetchers.splice(0).map((fetcher) => fetcher.close()));
  await stopServers();
});

function fetcherFor(allowedHosts: string[], options: Partial<MediaFetcherOptions> = {}): MediaFetcher {
  const fetcher = createMediaFetcher({ allowedHosts, ...options });
  fetchers.push(fetcher);
  return fetcher;
}

async function download(fetcher: MediaFetcher, url: string, more: Partial<FetchMediaRequest> = {}) {
  const { stream, ...about } = await fetcher.fetchMedia({ url, maxBytes: 1_000_000, ...more });
  return { ...about, bytes: Buffer.concat(await stream.toArray()) };
}

async function failure(attempt: Promise<unknown>): Promise<MediaFetchError> {
  const error = await attempt.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(MediaFetchError);
  return error as MediaFetchError;
}

describe('the way to the media', () => {
  test('a redirect is followed and the bytes arrive whole, with type and length', async () => {
    const cdn = await startServer(sendBytes(photo));
    const api = await startServer(redirectTo(`${cdn.origin}/photo`));
    const got = await download(fetcherFor([api.host, cdn.host]), `${api.origin}/media/ME1`);
    expect(got.bytes.equals(photo)).toBe(true);
    expect(got).toMatchObject({ contentType: 'image/jpeg', contentLength: photo.length });
  });

  test('a relative redirect stays on its host', async () => {
    const api = await startServer((request, response) =>
      request.url === '/a' ? redirectTo('b')(request, response) : sendBytes(photo)(request, response),
    );
    const got = await download(fetcherFor([api.host]), `${api.origin}/a`);
    expect(got.bytes.length).toBe(photo.length);
  });

  test('credentials reach the credential host and no other, whoever redirects to whom', async () => {
    const cdn = await startServer(sendBytes(photo));
    const back = await startServer(redirectTo(`${cdn.origin}/photo`));
    const api = await startServer((request, response) =>
      redirectTo(request.url === '/again' ? `${back.origin}/x` : '/again')(request, response),
    );
    await download(fetcherFor([api.host, back.host, cdn.host]), `${api.origin}/media`, {
      credentials: basic,
      credentialHosts: [api.host],
    });
    expect(api.requests.map((request) => request.authorization)).toEqual([basicHeader, basicHeader]);
    expect([...back.requests, ...cdn.requests].map((request) => request.authorization)).toEqual([
      undefined,
      undefined,
    ]);
  });

  test('the same host name on another port sees no credentials', async () => {
    const api = await startServer(sendBytes(photo));
    await download(fetcherFor([api.host]), api.origin, {
      credentials: { scheme: 'bearer', token: 'xoxb' },
      credentialHosts: ['127.0.0.1', '127.0.0.1:1'],
    });
    expect(api.requests[0]?.authorization).toBeUndefined();
  });

  test('a bearer token is sent to its host', async () => {
    const slack = await startServer(sendBytes(photo));
    await download(fetcherFor([slack.host]), slack.origin, {
      credentials: { scheme: 'bearer', token: 'xoxb-1' },
      credentialHosts: [slack.host],
    });
    expect(slack.requests[0]?.authorization).toBe('Bearer xoxb-1');
  });
});

describe('addresses that are never asked', () => {
  test('a host that is not listed gets neither a request nor credentials', async () => {
    const evil = await startServer(sendBytes(photo));
    const error = await failure(
      download(fetcherFor(['api.twilio.com']), evil.origin, {
        credentials: basic,
        credentialHosts: [evil.host],
      }),
    );
    expect(error).toMatchObject({ kind: 'forbidden-host', retryable: false });
    expect(evil.requests).toEqual([]);
  });

  test('a redirect to a private host that is not listed is refused', async () => {
    const inside = await startServer(sendBytes(photo));
    const api = await startServer(redirectTo(`${inside.origin}/latest/meta-data`));
    const error = await failure(download(fetcherFor([api.host]), api.origin));
    expect(error.kind).toBe('forbidden-host');
    expect(inside.requests).toEqual([]);
  });

  test.each([
    ['file:///etc/passwd', 'bad-redirect'],
    ['ftp://127.0.0.1/x', 'bad-redirect'],
    ['http://user:secret@127.0.0.1/x', 'bad-redirect'],
    ['http://', 'bad-redirect'],
  ])('a redirect to %s is refused', async (location, kind) => {
    const api = await startServer(redirectTo(location));
    const error = await failure(download(fetcherFor([api.host, '127.0.0.1']), api.origin));
    expect(error).toMatchObject({ kind, retryable: false });
    expect(error.message).not.toContain('secret');
  });

  test('redirects end after five', async () => {
    const api = await startServer(redirectTo('/again'));
    const error = await failure(download(fetcherFor([api.host]), api.origin));
    expect(error.kind).toBe('bad-redirect');
    expect(api.requests.length).toBe(6);
  });

  test('a default host whose name leads to a private address is refused at connect', async () => {
    const fetcher = fetcherFor(['api.twilio.com'], {
      resolve: async () => [{ address: '127.0.0.1', family: 4 }],
    });
    const error = await failure(download(fetcher, 'https://api.twilio.com/media'));
    expect(error).toMatchObject({ kind: 'private-address', retryable: false });
  });

  test('a name is judged at each connection: what it led to before does not count', async () => {
    let asked = 0;
    const fetcher = fetcherFor(['*.twiliocdn.com'], {
      resolve: async () => {
        asked += 1;
        if (asked === 1) throw Object.assign(new Error('no such name'), { code: 'ENOTFOUND' });
        return [{ address: '10.0.0.1', family: 4 }];
      },
    });
    const url = 'https://media.twiliocdn.com/a';
    expect(await failure(download(fetcher, url))).toMatchObject({ kind: 'network', retryable: true });
    expect((await failure(download(fetcher, url))).kind).toBe('private-address');
    expect(asked).toBe(2);
  });

  test('the address is judged in the look-up that the connection uses, so there is no second answer', async () => {
    const inside = await startServer(sendBytes(photo));
    let asked = 0;
    const port = inside.host.split(':')[1];
    const fetcher = fetcherFor([`media.example:${port}`], {
      resolve: async () => {
        asked += 1;
        return [{ address: '127.0.0.1', family: 4 }];
      },
    });
    // Listed by hand, so private is meant: it works, and the name was resolved once.
    const got = await download(fetcher, `http://media.example:${port}/a`);
    expect(got.bytes.length).toBe(photo.length);
    expect(asked).toBe(1);
  });

  test('several addresses of which none is public are refused together', async () => {
    const fetcher = fetcherFor(['api.twilio.com'], {
      resolve: async () => [
        { address: '::1', family: 6 },
        { address: '169.254.169.254', family: 4 },
      ],
    });
    expect((await failure(download(fetcher, 'https://api.twilio.com/'))).kind).toBe('private-address');
  });
});

describe('answers that are not the media', () => {
  test('404 for a while can be tried again, and then the media is there', async () => {
    let asked = 0;
    const api = await startServer((request, response) => {
      asked += 1;
      if (asked < 3) response.writeHead(404).end('not yet');
      else sendBytes(photo)(request, response);
    });
    const fetcher = fetcherFor([api.host]);
    expect(await failure(download(fetcher, api.origin))).toMatchObject({
      kind: 'not-found',
      retryable: true,
    });
    expect(await failure(download(fetcher, api.origin))).toMatchObject({
      kind: 'not-found',
      retryable: true,
    });
    expect((await download(fetcher, api.origin)).bytes.length).toBe(photo.length);
  });

  test.each([
    [401, 'unauthorized', true],
    [403, 'unauthorized', true],
    [410, 'gone', false],
    [418, 'bad-response', false],
    [429, 'rate-limited', true],
    [500, 'server-error', true],
    [503, 'server-error', true],
  ])('%i is %s', async (status, kind, retryable) => {
    const api = await startServer((_request, response) =>
      response.writeHead(status, { 'retry-after': '7' }).end(),
    );
    const error = await failure(download(fetcherFor([api.host]), api.origin));
    expect(error).toMatchObject({ kind, retryable, status, retryAfterMs: 7_000 });
  });

  test('a refused connection is a network failure that can be tried again', async () => {
    const error = await failure(download(fetcherFor(['127.0.0.1:9']), 'http://127.0.0.1:9/x'));
    expect(error).toMatchObject({ kind: 'network', retryable: true });
  });
});

describe('bodies that go wrong', () => {
  const slow = { timeouts: { connectMs: 500, headersMs: 400, idleMs: 300, totalMs: 5_000 } };

  test('a server that never answers is a timeout', async () => {
    const api = await startServer(() => undefined);
    const error = await failure(download(fetcherFor([api.host], slow), api.origin));
    expect(error).toMatchObject({ kind: 'timeout', retryable: true });
  });

  test('a body that stalls is a timeout', async () => {
    const api = await startServer((_request, response) => {
      response.writeHead(200, { 'content-length': photo.length });
      response.write(photo.subarray(0, 1000));
    });
    const error = await failure(download(fetcherFor([api.host], slow), api.origin));
    expect(error).toMatchObject({ kind: 'timeout', retryable: true });
  });

  test('a body that drips forever is ended by the total time', async () => {
    const api = await startServer((_request, response) => {
      response.writeHead(200);
      const drip = setInterval(() => response.write('x'), 20);
      response.on('close', () => clearInterval(drip));
    });
    const timeouts = { idleMs: 1_000, totalMs: 400 };
    const started = Date.now();
    const error = await failure(download(fetcherFor([api.host], { timeouts }), api.origin));
    expect(error.kind).toBe('timeout');
    expect(Date.now() - started).toBeLessThan(3_000);
  });

  test('fewer bytes than announced are truncated', async () => {
    const api = await startServer((_request, response) => {
      response.writeHead(200, { 'content-length': photo.length });
      response.write(photo.subarray(0, 1000), () => response.destroy());
    });
    const error = await failure(download(fetcherFor([api.host]), api.origin));
    expect(error).toMatchObject({ kind: 'truncated', retryable: true });
  });

  test('a chunked body that breaks off is truncated', async () => {
    const api = await startServer((_request, response) => {
      response.writeHead(200);
      response.write(photo.subarray(0, 1000), () => response.destroy());
    });
    expect((await failure(download(fetcherFor([api.host]), api.origin))).kind).toBe('truncated');
  });

  test('more bytes than allowed are refused, announced or not', async () => {
    const api = await startServer((request, response) => {
      if (request.url === '/announced') sendBytes(photo)(request, response);
      else response.writeHead(200).end(photo);
    });
    const fetcher = fetcherFor([api.host]);
    for (const path of ['/announced', '/chunked']) {
      const error = await failure(download(fetcher, api.origin + path, { maxBytes: 50_000 }));
      expect(error).toMatchObject({ kind: 'too-large', retryable: false });
    }
  });

  test('the caller can stop it, before and during the body', async () => {
    const api = await startServer((_request, response) => {
      response.writeHead(200);
      response.write('x');
    });
    const stop = new AbortController();
    const fetcher = fetcherFor([api.host]);
    const { stream } = await fetcher.fetchMedia({ url: api.origin, maxBytes: 10, signal: stop.signal });
    stop.abort();
    expect((await failure(stream.toArray())).kind).toBe('aborted');
    expect((await failure(download(fetcher, api.origin, { signal: stop.signal }))).kind).toBe('aborted');
  });

  test('a reader that pauses longer than the idle time still gets everything', async () => {
    const big = randomBytes(3_000_000);
    const api = await startServer(sendBytes(big));
    const timeouts = { idleMs: 200 };
    const fetcher = fetcherFor([api.host], { timeouts });
    const { stream } = await fetcher.fetchMedia({ url: api.origin, maxBytes: 4_000_000 });
    let bytes = 0;
    for await (const chunk of stream) {
      if (bytes === 0) await new Promise((done) => setTimeout(done, 700));
      bytes += (chunk as Buffer).length;
    }
    expect(bytes).toBe(big.length);
  });

  test('a body that nobody reads does not end the process', async () => {
    const api = await startServer((_request, response) => {
      response.writeHead(200);
      response.write('x');
    });
    const fetcher = fetcherFor([api.host], { timeouts: { totalMs: 100 } });
    const { stream } = await fetcher.fetchMedia({ url: api.origin, maxBytes: 10 });
    await new Promise((done) => setTimeout(done, 300));
    expect((await failure(stream.toArray())).kind).toBe('timeout');
  });
});
