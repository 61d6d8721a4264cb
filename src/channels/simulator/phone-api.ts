import { type Channel, createChannel, createSession } from 'better-sse';
import express, { type NextFunction, type Request, type Response, Router } from 'express';
import { z } from 'zod';
import { DocketError, notFound } from '../../platform/errors/docket-error.js';
import type { TextDelivery } from './deliver-text.js';
import type { SimulatedMessage, SimulatedPhone } from './memory.js';
import { misbehaviourSchema } from './misbehaviour.js';
import { readPhoneText } from './read-phone-text.js';
import { endOnClose, type SimulatorParts } from './simulator-parts.js';

/** One of Docket's own numbers that a phone can text. */
export type TextableNumber = { number: string; name: string };

export type PhoneApiParts = SimulatorParts & {
  delivery: TextDelivery;
  listNumbers: () => Promise<readonly TextableNumber[]>;
};

const number = z.string().regex(/^\+[1-9]\d{6,14}$/, 'A number looks like +15550100123.');
/** As people write it: with spaces, dashes or brackets, or left empty. */
const writtenNumber = z
  .string()
  .transform((text) => text.replace(/[\s().-]/g, '') || undefined)
  .pipe(number.optional());
const newPhone = z.strictObject({ name: z.string().trim().min(1).max(80), number: writtenNumber.optional() });
const textFields = z.object({
  to: writtenNumber.optional(),
  // Forms turn a line's end into CR LF; phones send LF.
  body: z
    .string()
    .default('')
    .transform((text) => text.replaceAll('\r\n', '\n'))
    .pipe(z.string().max(1_600, 'A text has at most 1,600 characters.')),
});

/**
 * The JSON API of the phone page, relative to where the simulator is mounted (`/simulator`). Errors are
 * `application/problem+json` with `{ title, status, detail }`; requests from other sites are refused.
 *
 * - `GET /api/numbers` → `{ data: [{ number, name }] }`: Docket's numbers that can be texted
 * - `GET /api/phones` → `{ data: [{ number, name, createdAt, lastMessage }] }`
 * - `POST /api/phones` JSON `{ name, number? }` → 201 phone; an invented number where none is given
 * - `GET /api/phones/:number/messages` → `{ data: [message] }`, oldest first; `?with=<number>` for one thread
 * - `POST /api/phones/:number/messages` multipart `body`, `to` (default: the first number), up to ten files → 202 message;
 *   the webhook runs after the answer, so a slow Docket does not freeze the phone
 * - `GET /api/media/:message/:media` → the bytes a phone attached
 * - `GET /api/events` → server-sent events `phone`, `message`, `status`, each with the same JSON as the lists
 * - `GET /api/misbehaviour`, `PATCH /api/misbehaviour` JSON (some switches), `DELETE /api/misbehaviour` (all off)
 * - `POST /api/misbehaviour/release` → 204: delivers what `reorder` holds back
 *
 * message: `{ sid, mine, from, to, body, media: [{ sid, url, contentType, filename }], mediaUrls, status,
 * errorCode, automatic, createdAt }`; `mine` is the phone's own text, `automatic` is Twilio's answer to a keyword.
 */
export function createPhoneApi(parts: PhoneApiParts): Router {
  const router = Router();
  const json = express.json({ limit: '64kb' });
  router.use(refuseOtherSites);
  router.get('/numbers', async (_request, response) => {
    response.json({ data: await parts.listNumbers() });
  });
  router.get('/phones', (_request, response) => {
    response.json({ data: parts.memory.phones().map((phone) => showPhone(parts, phone)) });
  });
  router.post('/phones', json, (request, response) => {
    const { name, number: given } = newPhone.parse(request.body ?? {});
    if (given !== undefined && parts.memory.findPhone(given)) {
      throw new DocketError('conflict', 'There is a phone with this number already.');
    }
    const phone = parts.memory.addPhone({ number: given ?? inventNumber(parts), name });
    response.status(201).json(showPhone(parts, phone));
  });
  router.get('/phones/:number/messages', (request, response) => {
    const phone = findPhone(parts, request);
    const thread = readThread(request.query.with);
    const messages = parts.memory
      .messages()
      .filter(({ from, to }) => from === phone.number || to === phone.number)
      .filter(({ from, to }) => thread === undefined || from === thread || to === thread);
    response.json({ data: messages.map(showPhoneMessage) });
  });
  router.post('/phones/:number/messages', (request, response) => sendText(parts, request, response));
  router.get('/media/:message/:media', (request, response) => sendPicture(parts, request, response));
  mountSwitches(router, parts);
  mountEvents(router, parts);
  router.use(answerProblem);
  return router;
}

/** A `+` that was not escaped in an address arrives as a space. */
function readThread(value: unknown): string | undefined {
  return typeof value === 'string' ? value.replace(/^ /, '+') : undefined;
}

async function sendText(parts: PhoneApiParts, request: Request, response: Response): Promise<void> {
  const phone = findPhone(parts, request);
  const { fields, media } = await readPhoneText(request);
  const text = textFields.parse(fields);
  if (text.body.trim() === '' && media.length === 0) {
    throw new DocketError('invalid-input', 'Write something or attach a photo.');
  }
  const to = text.to ?? (await parts.listNumbers())[0]?.number;
  if (to === undefined)
    throw new DocketError('conflict', 'No number can be texted yet: add one in the settings.');
  const sent = parts.delivery.register({ from: phone.number, to, body: text.body, media });
  response.status(202).json(showPhoneMessage(sent.message));
  void sent.deliver();
}

function sendPicture(parts: PhoneApiParts, request: Request, response: Response): void {
  const message = parts.memory.findMessage(String(request.params.message));
  const media = message?.media.find(({ sid }) => sid === request.params.media);
  if (!media) throw notFound('picture');
  const isPicture = /^image\/(jpeg|png|gif|webp|heic|heif)$/.test(media.contentType);
  response
    .set('content-type', isPicture ? media.contentType : 'application/octet-stream')
    .set('content-disposition', isPicture ? 'inline' : 'attachment')
    .set('content-security-policy', "default-src 'none'; sandbox")
    .set('x-content-type-options', 'nosniff')
    .set('cache-control', 'private, max-age=3600')
    .end(media.bytes);
}

function mountSwitches(router: Router, { switches, delivery }: PhoneApiParts): void {
  router.get('/misbehaviour', (_request, response) => {
    response.json(switches.current);
  });
  router.patch('/misbehaviour', express.json({ limit: '64kb' }), (request, response) => {
    const change: unknown = request.body ?? {};
    // Parsed whole, so that a change with `undefined` in it cannot get in.
    switches.set(misbehaviourSchema.parse({ ...switches.current, ...z.looseObject({}).parse(change) }));
    response.json(switches.current);
  });
  router.delete('/misbehaviour', (_request, response) => {
    switches.reset();
    response.json(switches.current);
  });
  router.post('/misbehaviour/release', async (_request, response) => {
    await delivery.release();
    response.status(204).end();
  });
}

function mountEvents(router: Router, parts: PhoneApiParts): void {
  const channel: Channel = createChannel();
  const { events } = parts.memory;
  events.on('phone', (phone) => channel.broadcast(showPhone(parts, phone), 'phone'));
  events.on('message', (message) => channel.broadcast(showPhoneMessage(message), 'message'));
  events.on('status', (message) => channel.broadcast(showPhoneMessage(message), 'status'));
  router.get('/events', async (request, response) => {
    endOnClose(response, parts.signal);
    channel.register(await createSession(request, response));
  });
}

function findPhone(parts: PhoneApiParts, request: Request): SimulatedPhone {
  const phone = parts.memory.findPhone(String(request.params.number));
  if (!phone) throw notFound('phone');
  return phone;
}

/** Numbers 555-0100 to 555-0199 of an area code are set aside for invention. */
function inventNumber(parts: SimulatorParts): string {
  for (let index = 100; ; index += 1) {
    const area = 201 + Math.floor((index - 100) / 100);
    const candidate = `+1${area}5550${100 + (index % 100)}`;
    if (!parts.memory.findPhone(candidate)) return candidate;
  }
}

function showPhone(parts: SimulatorParts, phone: SimulatedPhone) {
  const last = parts.memory
    .messages()
    .findLast(({ from, to }) => from === phone.number || to === phone.number);
  return { ...phone, lastMessage: last ? showPhoneMessage(last) : null };
}

function showPhoneMessage(message: SimulatedMessage) {
  return {
    sid: message.sid,
    mine: message.direction === 'inbound',
    from: message.from,
    to: message.to,
    body: message.body,
    media: message.media.map(({ sid, contentType, filename }) => ({
      sid,
      url: `api/media/${message.sid}/${sid}`,
      contentType,
      filename: filename ?? '',
    })),
    mediaUrls: message.mediaUrls,
    status: message.status,
    errorCode: message.errorCode ?? null,
    automatic: message.direction === 'outbound-reply',
    createdAt: message.createdAt.toISOString(),
  };
}

/** Another site's page must not text in this one's name; browsers say where a request comes from. */
function refuseOtherSites(request: Request, _response: Response, next: NextFunction): void {
  const site = request.get('sec-fetch-site');
  if (site === 'cross-site' || site === 'same-site') {
    throw new DocketError('not-allowed', 'The simulator answers its own page only.');
  }
  next();
}

function answerProblem(error: unknown, _request: Request, response: Response, next: NextFunction): void {
  const problem = explain(error);
  if (!problem || response.headersSent) {
    next(error);
    return;
  }
  response.status(problem.status).type('application/problem+json');
  response.end(JSON.stringify({ type: 'about:blank', ...problem }));
}

function explain(error: unknown): { title: string; status: number; detail: string } | undefined {
  if (error instanceof DocketError) return { title: error.code, status: error.status, detail: error.message };
  if (error instanceof z.ZodError) {
    return { title: 'invalid-input', status: 400, detail: z.prettifyError(error) };
  }
  const status = (error as { status?: unknown }).status;
  const isClientFault = typeof status === 'number' && status >= 400 && status < 500;
  return isClientFault
    ? { title: 'invalid-input', status, detail: 'The request could not be read.' }
    : undefined;
}
