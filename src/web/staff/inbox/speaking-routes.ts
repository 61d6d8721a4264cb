import type { Request, Response, Router } from 'express';
import { z } from 'zod';
import type { Staff } from '../../../accounts/staff.js';
import { TextRefused } from '../../../conversations/text-refused.js';
import { formBody, parseForm } from '../../http/form.js';
import { createRateLimit } from '../../http/rate-limit.js';
import { staffOf } from '../../http/staff-gate.js';
import type { InboxRouteParts } from './inbox-parts.js';
import { answerStep, sendItem } from './send-inbox.js';

/** The newest message on the page; empty where there was none. */
const Seen = z
  .union([z.literal(''), z.uuid()])
  .transform((id) => id || null)
  .optional();
const MessageForm = z.object({
  to: z.enum(['customer', 'internal']),
  text: z.string().max(10_000),
  formId: z.string().max(100).optional(),
  seen: Seen,
});
const PhotoForm = MessageForm.pick({ formId: true, seen: true });
const WritingForm = z.object({ on: z.enum(['0', '1']) });

/** Notices of writing that one member may give in a minute; a page gives one every three seconds at most. */
const WRITING_NOTICES = 90;

const item = '/inbox/:conversationId';

/** What staff say in a conversation: words, a request for a photo, and that one is writing. */
export function createSpeakingRoutes(router: Router, parts: InboxRouteParts): void {
  const gate = parts.requireStaff();
  router.post(`${item}/photo-request`, gate, formBody, (request, response) =>
    askForPhoto(parts, request, response),
  );
  router.post(`${item}/messages`, gate, formBody, (request, response) => say(parts, request, response));
  const notices = createRateLimit(WRITING_NOTICES, 60);
  router.post(`${item}/writing`, gate, formBody, async (request, response) => {
    const staff = staffOf(response);
    await notices.take(staff.memberId);
    const { on } = parseForm(WritingForm, request.body);
    await parts.inbox.announceWriting(staff, idOf(request), on === '1');
    response.status(204).end();
  });
}

async function askForPhoto(parts: InboxRouteParts, request: Request, response: Response): Promise<void> {
  await answerSpoken(parts, request, response, false, async (staff) => {
    const form = parseForm(PhotoForm, request.body);
    const { tookOver } = await parts.intake.askForPhoto(staff, idOf(request), form);
    return `Asked for a photo.${tookOver ? ' You are talking now; the assistant is quiet.' : ''}`;
  });
}

/** Says something to the customer, or among staff. */
async function say(parts: InboxRouteParts, request: Request, response: Response): Promise<void> {
  const conversationId = idOf(request);
  const { to, ...typed } = parseForm(MessageForm, request.body);
  await answerSpoken(parts, request, response, true, async (staff) => {
    if (to === 'internal') {
      await parts.inbox.note(staff, conversationId, typed);
      return undefined;
    }
    const { tookOver } = await parts.inbox.send(staff, conversationId, typed);
    return tookOver
      ? 'On its way. You are talking with the customer now; the assistant is quiet.'
      : undefined;
  });
}

/** The item anew, with what to say about it. Words that were refused come back with the reason. */
async function answerSpoken(
  parts: InboxRouteParts,
  request: Request,
  response: Response,
  typed: boolean,
  speak: (staff: Staff) => Promise<string | undefined>,
): Promise<void> {
  const conversationId = idOf(request);
  try {
    const message = await speak(staffOf(response));
    await answerStep(parts, request, response, {
      conversationId,
      ...(message ? { toast: { message } } : {}),
    });
  } catch (error) {
    if (!(error instanceof TextRefused)) {
      throw error;
    }
    // What was typed beside a button that says something else stays in the browser.
    const draft = typed ? error.draft : '';
    const returned = { error: error.message, draft };
    await sendItem(parts, request, response, conversationId, { status: 422, returned });
  }
}

function idOf(request: Request): string {
  return String(request.params.conversationId);
}
