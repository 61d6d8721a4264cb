import { createHmac, randomBytes } from 'node:crypto';
import { type Request, type Response, Router } from 'express';
import type { SimulatedMedia } from './memory.js';
import { answerError } from './rest-answers.js';
import { endOnClose, type SimulatorParts } from './simulator-parts.js';

/** The redirect's address works for this long, like that of a signed storage URL. */
const LINK_MS = 4 * 60 * 60_000;
const linkKey = randomBytes(32);

/**
 * `GET …/Messages/:sid/Media/:media`: 307 to the bytes, on another host at the real Twilio. The caller has shown
 * the credentials already.
 */
export function serveMedia(parts: SimulatorParts, request: Request, response: Response) {
  const message = parts.memory.findMessage(String(request.params.sid));
  const media = message?.media.find(({ sid }) => sid === request.params.media);
  if (!message || !media) return answerError(response, 20404);
  media.tries += 1;
  const { mediaNotFoundTimes, mediaNotFoundMs, mediaUnauthorized, mediaRedirectTo } = parts.switches.current;
  const age = Date.now() - message.createdAt.getTime();
  if (media.tries <= mediaNotFoundTimes || age < mediaNotFoundMs) return answerError(response, 20404);
  const faulty = isFaulty(parts, media);
  if (faulty && mediaUnauthorized) return answerError(response, 20003);
  if (faulty && mediaRedirectTo) return response.redirect(307, mediaRedirectTo);
  const expires = Date.now() + LINK_MS;
  const address = `${parts.cdnUrl()}/${message.sid}/${media.sid}`;
  response.redirect(307, `${address}?Expires=${expires}&Signature=${signLink(media.sid, expires)}`);
}

function isFaulty(parts: SimulatorParts, media: SimulatedMedia): boolean {
  const { mediaFaultTimes } = parts.switches.current;
  return mediaFaultTimes === 0 || media.tries <= mediaFaultTimes;
}

function signLink(mediaSid: string, expires: number): string {
  return createHmac('sha256', linkKey).update(`${mediaSid} ${expires}`).digest('hex');
}

/**
 * Where media redirects lead: `GET /:message/:media?Expires&Signature` → the bytes. Like signed storage URLs it
 * answers 400 to a request that also carries an Authorization header, unless it is on the API's own host, which is
 * entitled to one; and 403 to a wrong or old signature.
 */
export function createCdn(parts: SimulatorParts): Router {
  const router = Router();
  router.get('/:message/:media', (request, response) => {
    const { Expires: expires, Signature: signature } = request.query;
    if (isLeak(parts, request)) return void response.status(400).end();
    const isValid =
      signature === signLink(request.params.media, Number(expires)) && Number(expires) > Date.now();
    if (!isValid) return void response.status(403).end();
    const message = parts.memory.findMessage(request.params.message);
    const media = message?.media.find(({ sid }) => sid === request.params.media);
    if (!media) return void response.status(404).end();
    sendBytes(parts, media, response);
  });
  return router;
}

function isLeak(parts: SimulatorParts, request: Request): boolean {
  const isForeign = new URL(parts.cdnUrl()).host !== new URL(parts.apiUrl()).host;
  return isForeign && request.get('authorization') !== undefined;
}

function sendBytes(parts: SimulatorParts, media: SimulatedMedia, response: Response): void {
  const { mediaTruncate, mediaStall } = parts.switches.current;
  const faulty = isFaulty(parts, media);
  const half = media.bytes.subarray(0, Math.floor(media.bytes.length / 2));
  response.setHeader('Content-Type', media.contentType);
  if (faulty && mediaTruncate === 'short') {
    response.setHeader('Content-Length', half.length);
    response.end(half);
    return;
  }
  response.setHeader('Content-Length', media.bytes.length);
  if (faulty && mediaStall) {
    response.write(half);
    endOnClose(response, parts.signal);
  } else if (faulty && mediaTruncate === 'cut') {
    response.write(half, () => response.destroy());
  } else {
    response.end(media.bytes);
  }
}
