import type { Request, Response, Router } from 'express';
import { z } from 'zod';
import { readOrganizationIn } from '../../../accounts/read-organization.js';
import { SNOOZES, snoozeUntil } from '../../../conversations/snooze.js';
import { formBody, parseForm } from '../../http/form.js';
import { staffOf } from '../../http/staff-gate.js';
import { snoozePath } from '../../ui/routes/inbox.js';
import type { InboxRouteParts } from './inbox-parts.js';
import { answerStep } from './send-inbox.js';

const SnoozeForm = z.object({
  until: z.enum([...SNOOZES, 'now'], 'Pick when it is to come back.').default('now'),
});

/** Putting one off until a time, and back on the lists. */
export function createSnoozeRoutes(router: Router, parts: InboxRouteParts): void {
  router.post('/inbox/:conversationId/snooze', parts.requireStaff(), formBody, (request, response) =>
    snooze(parts, request, response),
  );
}

async function snooze(parts: InboxRouteParts, request: Request, response: Response): Promise<void> {
  const staff = staffOf(response);
  const conversationId = String(request.params.conversationId);
  const { until } = parseForm(SnoozeForm, request.body);
  if (until === 'now') {
    await parts.inbox.snooze(staff, conversationId, null);
  } else {
    const { timeZone } = await parts.db.withOrganization(staff.organizationId, readOrganizationIn);
    await parts.inbox.snooze(staff, conversationId, snoozeUntil(until, parts.sources.now(), timeZone));
  }
  const undone = { message: 'Put off.', undoPath: snoozePath(conversationId) };
  const toast = until === 'now' ? { message: 'Back on the lists.' } : undone;
  await answerStep(parts, request, response, { conversationId, toast });
}
