import { createServer, type Server } from 'node:http';
import express from 'express';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Misbehaviour } from '../../../src/channels/simulator/misbehaviour.js';
import { createMediaAccess } from '../../../src/channels/twilio/media-credentials.js';
import { parseMessage } from '../../../src/channels/twilio/parse-message.js';
import { createMediaFetcher, type MediaFetcher } from '../../../src/platform/fetch-media/fetch-media.js';
import { ACCOUNT_SID, AUTH_TOKEN, type Door, listen, SHOP, startDoor, stop, TOM } from '../start-door.js';

const PHOTO = { bytes: Buffer.from('0123456789'.repeat(20_000)), contentType: 'image/jpeg' };

let cdnServer: Server;
let door: Door;
let fetcher: MediaFetcher;
beforeEach(async () => {
  const app = express();
  cdnServer = createServer(app);
  door = await startDoor({ cdnUrl: await listen(cdnServer) });
  app.use(door.simulator.cdn);
  fetcher = createMediaFetcher({ allowedHosts: door.simulator.mediaHosts(), timeouts: { idleMs: 1_000 } });
});
afterEach(async () => {
  await fetcher.close();
  await door.close();
  await stop(cdnServer);
});

async function fetchPhoto(options: { authToken?: string } = {}): Promise<string> {
  const payload = door.deliveries.at(-1)?.payload ?? {};
  const apiUrl = door.simulator.apiUrl();
  const access = createMediaAccess({ accountSid: ACCOUNT_SID, authToken: AUTH_TOKEN, apiUrl, ...options });
  try {
    const url = parseMessage(payload).media[0]?.url ?? '';
    const { stream } = await fetcher.fetchMedia({ url, maxBytes: 1_000_000, ...access });
    const bytes = Buffer.concat(await stream.toArray());
    return bytes.equals(PHOTO.bytes) ? 'whole' : `${bytes.length} bytes`;
  } catch (error) {
    return (error as { kind?: string }).kind ?? String(error);
  }
}

async function sendAndFetch(misbehaviour: Partial<Misbehaviour>, tries = 1): Promise<string[]> {
  door.simulator.misbehave(misbehaviour);
  await door.simulator.text({ from: TOM, to: SHOP, media: [PHOTO] });
  const results: string[] = [];
  for (let attempt = 0; attempt < tries; attempt += 1) results.push(await fetchPhoto());
  return results;
}

describe('a texted photo, fetched from the simulated Twilio', () => {
  it('arrives whole over the redirect to another host, which sees no credentials', async () => {
    expect(await sendAndFetch({})).toEqual(['whole']);
  });

  it('is not to be had with the wrong credentials', async () => {
    await sendAndFetch({});
    expect(await fetchPhoto({ authToken: 'old' })).toBe('unauthorized');
  });

  it('arrives once each misbehaviour has passed', async () => {
    expect(await sendAndFetch({ mediaNotFoundTimes: 2 }, 3)).toEqual(['not-found', 'not-found', 'whole']);
    door.simulator.behave();
    for (const [fault, kind] of [
      [{ mediaUnauthorized: true }, 'unauthorized'],
      [{ mediaTruncate: 'cut' }, 'truncated'],
      [{ mediaTruncate: 'short' }, `${PHOTO.bytes.length / 2} bytes`],
      [{ mediaStall: true }, 'timeout'],
    ] as const) {
      expect(await sendAndFetch({ ...fault, mediaFaultTimes: 1 }, 2)).toEqual([kind, 'whole']);
      door.simulator.behave();
    }
  });

  it('is never fetched from a private address or a forged one', async () => {
    expect(await sendAndFetch({ mediaRedirectTo: 'http://10.0.0.1/x' })).toEqual(['forbidden-host']);
    door.simulator.behave();
    expect(await sendAndFetch({ mediaOrigin: 'http://169.254.169.254' })).toEqual(['forbidden-host']);
  });
});

describe('access to Twilio media', () => {
  it('is for the API’s own hosts only', () => {
    const settings = { accountSid: ACCOUNT_SID, authToken: AUTH_TOKEN };
    expect(createMediaAccess(settings).credentialHosts).toEqual(['api.twilio.com']);
    expect(
      createMediaAccess({ ...settings, apiUrl: 'http://127.0.0.1:3000/simulator/twilio' }).credentialHosts,
    ).toEqual(['api.twilio.com', '127.0.0.1:3000']);
  });
});
