import type { Request, Response, Router } from 'express';
import { z } from 'zod';
import type { MovePlace } from '../../../intake/link/list-places.js';
import type { MoveTarget } from '../../../intake/link/move-by-staff.js';
import { DocketError } from '../../../platform/errors/docket-error.js';
import { isId } from '../../../platform/ids.js';
import { formBody, parseForm } from '../../http/form.js';
import { staffOf } from '../../http/staff-gate.js';
import { renderFragment } from '../../ui/render.js';
import { inboxItemPath, movePath } from '../../ui/routes/inbox.js';
import { toastHeader } from '../../ui/toast-header.js';
import { MovePlaces } from '../views/move-dialog.js';
import type { InboxRouteParts } from './inbox-parts.js';
import { sendItem, wantsFragment } from './send-inbox.js';

const MoveForm = z.object({ to: z.string().max(60), withLater: z.literal('yes').optional() });

const message = '/inbox/:conversationId/messages/:messageId';

/** Where a message can be moved to, and moving it. */
export function createMoveRoutes(router: Router, parts: InboxRouteParts): void {
  const gate = parts.requireStaff();
  router.get(`${message}/places`, gate, (request, response) => sendPlaces(parts, request, response));
  router.post(`${message}/move`, gate, formBody, (request, response) => move(parts, request, response));
}

async function sendPlaces(
  { frame, intake }: InboxRouteParts,
  request: Request,
  response: Response,
): Promise<void> {
  const { conversationId, messageId } = idsOf(request);
  if (!wantsFragment(request)) {
    response.redirect(303, inboxItemPath(conversationId));
    return;
  }
  const staff = staffOf(response);
  const places = await intake.places(staff, conversationId);
  const { locale } = await frame(staff);
  const action = movePath(conversationId, messageId);
  response
    .type('html')
    .send(renderFragment(<MovePlaces action={action} places={places.map(presentPlace)} />, locale));
}

/** One goes along to where it is now. */
async function move(parts: InboxRouteParts, request: Request, response: Response): Promise<void> {
  const { conversationId, messageId } = idsOf(request);
  const form = parseForm(MoveForm, request.body);
  const to = readPlace(form.to);
  const withLater = form.withLater === 'yes';
  const movedTo = await parts.intake.move(staffOf(response), conversationId, { messageId, withLater, to });
  if (!wantsFragment(request)) {
    response.redirect(303, inboxItemPath(movedTo));
    return;
  }
  const where = to.kind === 'job' ? `J-${to.number}` : to.kind === 'quote' ? `Q-${to.number}` : undefined;
  const toast = where
    ? `Moved to ${where}. The customer's next text follows.`
    : 'Moved. The next text follows.';
  response.set('HX-Trigger', toastHeader({ message: toast }));
  response.set('HX-Push-Url', inboxItemPath(movedTo));
  await sendItem(parts, request, response, movedTo);
}

function presentPlace({ to, reference, label, lastAt }: MovePlace) {
  const value = to.kind === 'conversation' ? to.id : to.kind === 'new' ? 'new' : `${to.kind}-${to.number}`;
  return { value, reference, label, lastAt: lastAt.toISOString() };
}

function readPlace(text: string): MoveTarget {
  const [, kind, number] = /^(job|quote)-(\d{1,9})$/.exec(text) ?? [];
  if (kind && number) {
    return { kind: kind as 'job' | 'quote', number: Number(number) };
  }
  if (text === 'new') {
    return { kind: 'new' };
  }
  if (!isId(text)) {
    throw new DocketError('invalid-input', 'Choose where it belongs.', { to: 'Choose where it belongs.' });
  }
  return { kind: 'conversation', id: text };
}

function idsOf(request: Request): { conversationId: string; messageId: string } {
  const { conversationId, messageId } = request.params;
  return { conversationId: String(conversationId), messageId: String(messageId) };
}
