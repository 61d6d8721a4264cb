import { type Request, type Response, Router } from 'express';
import { z } from 'zod';
import { readOrganizationIn } from '../../../accounts/read-organization.js';
import type { Staff } from '../../../accounts/staff.js';
import { findNewestWith } from '../../../conversations/find-talk.js';
import { readInboxEntry } from '../../../conversations/list-inbox.js';
import { SNOOZES, snoozeUntil } from '../../../conversations/snooze.js';
import { TextRefused } from '../../../conversations/text-refused.js';
import { DocketError } from '../../../platform/errors/docket-error.js';
import { formBody, parseForm } from '../../http/form.js';
import { createRateLimit } from '../../http/rate-limit.js';
import { staffOf } from '../../http/staff-gate.js';
import { renderFragment } from '../../ui/render.js';
import * as routes from '../../ui/routes.js';
import { FactForm, settleSuggestion, wantedValue } from '../facts/suggested-facts.js';
import { BusinessPanel } from '../views/business-panel.js';
import { FactRow } from '../views/facts-card.js';
import { InboxItems } from '../views/inbox-list.js';
import type { InboxRouteParts } from './inbox-parts.js';
import { createMoveRoutes } from './move-routes.js';
import { readInboxItem } from './read-inbox-item.js';
import { presentRows, readInboxList, readListQuery } from './read-inbox-list.js';
import { sendInboxPage, sendItem, wantsFragment } from './send-inbox.js';

/** The newest message on the page; empty where there was none. */
const Seen = z
  .union([z.literal(''), z.uuid()])
  .transform((id) => id || null)
  .optional();
const SnoozeForm = z.object({
  until: z.enum([...SNOOZES, 'now'], 'Pick when it is to come back.').default('now'),
});
const MessageForm = z.object({
  to: z.enum(['customer', 'internal']),
  text: z.string().max(10_000),
  formId: z.string().max(100).optional(),
  seen: Seen,
});
const PhotoForm = MessageForm.pick({ formId: true, seen: true });
const WritingForm = z.object({ on: z.enum(['0', '1']) });
const LinkForm = z.object({ to: z.string().max(40) });

/** Notices of writing that one member may give in a minute; a page gives one every three seconds at most. */
const WRITING_NOTICES = 90;

/** Like looks at a passcode: what one member may put back in ten minutes. */
const RESTORINGS = 10;
const RESTORING_SECONDS = 10 * 60;

const id = ':conversationId';

/** `/inbox…`: the list, one item, and what can be done with it. */
export function createInboxRoutes(parts: InboxRouteParts): Router {
  const { requireStaff, inbox, intake } = parts;
  const router = Router();
  const gate = requireStaff();

  router.get(routes.inboxPath(), gate, (request, response) => sendInboxPage(parts, request, response));
  router.get(routes.inboxListPath(), gate, (request, response) => sendList(parts, request, response));
  router.get(routes.businessPanelPath(), gate, (request, response) => sendPanel(parts, request, response));

  router.get(`/inbox/${id}`, gate, async (request, response) => {
    const conversationId = idOf(request);
    const wasUnread = await inbox.markRead(staffOf(response), conversationId);
    if (wasUnread && wantsFragment(request)) {
      response.set('HX-Trigger', 'docket:inbox');
    }
    await sendItem(parts, request, response, conversationId);
  });

  const action = (name: string, act: (request: Request, response: Response, id: string) => Promise<void>) => {
    router.post(`/inbox/${id}/${name}`, gate, formBody, (request, response) =>
      act(request, response, idOf(request)),
    );
  };
  /** An action that leaves one where one was. */
  const step = (name: string, message: string, run: (response: Response, id: string) => Promise<unknown>) =>
    action(name, async (request, response, conversationId) => {
      await run(response, conversationId);
      await answerStep(parts, request, response, { conversationId, toast: { message } });
    });

  action('claim', async (request, response, conversationId) => {
    const { ownsRecord } = await inbox.claim(staffOf(response), conversationId);
    const undoPath = routes.releasePath(conversationId, ownsRecord ? { record: 1 } : {});
    await answerStep(parts, request, response, { conversationId, toast: { message: 'Claimed.', undoPath } });
  });
  action('release', async (request, response, conversationId) => {
    const withRecord = request.query.record === '1';
    await inbox.release(staffOf(response), conversationId, { withRecord });
    const toast = { message: 'Nobody has it now.', undoPath: routes.claimPath(conversationId) };
    await answerStep(parts, request, response, { conversationId, toast });
  });
  step('take-over', 'You are talking now. The assistant is quiet.', (response, one) =>
    inbox.takeOver(staffOf(response), one),
  );
  step('hand-back', 'The assistant answers again.', (response, one) =>
    intake.handBack(staffOf(response), one),
  );
  action('snooze', async (request, response, conversationId) => {
    const staff = staffOf(response);
    const { until } = parseForm(SnoozeForm, request.body);
    if (until === 'now') {
      await inbox.snooze(staff, conversationId, null);
    } else {
      const { timeZone } = await parts.db.withOrganization(staff.organizationId, readOrganizationIn);
      await inbox.snooze(staff, conversationId, snoozeUntil(until, parts.sources.now(), timeZone));
    }
    const undone = { message: 'Put off.', undoPath: routes.snoozePath(conversationId) };
    const toast = until === 'now' ? { message: 'Back on the lists.' } : undone;
    await answerStep(parts, request, response, { conversationId, toast });
  });
  step('not-spam', 'Back in the inbox.', (response, one) => inbox.reopen(staffOf(response), one));
  action('spam', async (request, response, conversationId) => {
    const { destroyed } = await inbox.close(staffOf(response), conversationId, 'spam');
    const message = `Marked as spam.${destroyed > 0 ? ' The passcode saved here is destroyed.' : ''}`;
    const toast = { message, undoPath: routes.notSpamPath(conversationId) };
    await answerStep(parts, request, response, { conversationId, toast });
  });
  action('quote', async (request, response, conversationId) => {
    const { number } = await intake.open(staffOf(response), conversationId, 'quote');
    goTo(request, response, routes.quotePath(number));
  });
  action('job', async (request, response, conversationId) => {
    const { number } = await intake.open(staffOf(response), conversationId, 'job');
    goTo(request, response, routes.jobPath(number));
  });
  // POST `to` = `J-311` or `Q-1042`.
  action('link', async (request, response, conversationId) => {
    const to = readReference(parseForm(LinkForm, request.body).to);
    await intake.link(staffOf(response), conversationId, to);
    await answerStep(parts, request, response, { conversationId, toast: { message: 'Linked.' } });
  });
  action('photo-request', (request, response, conversationId) =>
    answerSpoken(parts, request, response, conversationId, false, async (staff) => {
      const { tookOver } = await intake.askForPhoto(
        staff,
        conversationId,
        parseForm(PhotoForm, request.body),
      );
      return `Asked for a photo.${tookOver ? ' You are talking now; the assistant is quiet.' : ''}`;
    }),
  );
  const restorings = createRateLimit(RESTORINGS, RESTORING_SECONDS);
  action('secrets/:secretId/not-a-secret', async (request, response, conversationId) => {
    const staff = staffOf(response);
    await restorings.take(staff.memberId);
    await intake.notASecret(staff, conversationId, String(request.params.secretId));
    const toast = { message: 'Back in the text.' };
    await answerStep(parts, request, response, { conversationId, toast });
  });
  const notices = createRateLimit(WRITING_NOTICES, 60);
  action('writing', async (request, response, conversationId) => {
    const staff = staffOf(response);
    await notices.take(staff.memberId);
    const { on } = parseForm(WritingForm, request.body);
    await inbox.announceWriting(staff, conversationId, on === '1');
    response.status(204).end();
  });
  createMoveRoutes(router, parts);
  action('messages', (request, response, conversationId) => say(parts, request, response, conversationId));
  action('facts/:field', (request, response, conversationId) =>
    correct(parts, request, response, conversationId),
  );
  return router;
}

async function sendList(parts: InboxRouteParts, request: Request, response: Response): Promise<void> {
  if (!wantsFragment(request)) {
    await sendInboxPage(parts, request, response);
    return;
  }
  const staff = staffOf(response);
  const { locale } = await parts.frame(staff);
  const list = await parts.db.withOrganization(staff.organizationId, (tx) =>
    readInboxList(tx, parts.sources, staff, readListQuery(request.query)),
  );
  response.type('html').send(renderFragment(<InboxItems view={list} live />, locale));
}

/** What the business sees of one simulated phone. */
async function sendPanel(parts: InboxRouteParts, request: Request, response: Response): Promise<void> {
  const staff = staffOf(response);
  const { locale } = await parts.frame(staff);
  // A `+` that was not escaped in an address arrives as a space.
  const phone = String(request.query.phone ?? '').replace(/^ /, '+');
  const view = await parts.db.withOrganization(staff.organizationId, async (tx) => {
    const newest = phone === '' ? undefined : await findNewestWith(tx, 'sms', phone);
    if (!newest) {
      return {};
    }
    const item = await readInboxItem(tx, parts.sources, staff, newest);
    const [row] = await presentRows(tx, parts.sources, staff, [await readInboxEntry(tx, newest)]);
    return row ? { row, item } : {};
  });
  response.type('html').send(renderFragment(<BusinessPanel view={view} />, locale));
}

/** Says something to the customer, or among staff. */
async function say(
  parts: InboxRouteParts,
  request: Request,
  response: Response,
  conversationId: string,
): Promise<void> {
  const { to, ...typed } = parseForm(MessageForm, request.body);
  await answerSpoken(parts, request, response, conversationId, true, async (staff) => {
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
  conversationId: string,
  typed: boolean,
  speak: (staff: Staff) => Promise<string | undefined>,
): Promise<void> {
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

async function correct(
  parts: InboxRouteParts,
  request: Request,
  response: Response,
  conversationId: string,
): Promise<void> {
  const staff = staffOf(response);
  const field = String(request.params.field);
  const typed = parseForm(FactForm, request.body);
  const record = { kind: 'conversation', id: conversationId } as const;
  const value = await parts.db.withOrganization(staff.organizationId, async (tx) => {
    const { facts } = await readInboxItem(tx, parts.sources, staff, conversationId);
    if (typed.dismiss && !facts.canEdit) {
      throw new DocketError('not-allowed', 'Only people who work on this correct what is known.');
    }
    return await wantedValue(tx, record, typed);
  });
  if (!typed.dismiss) {
    await parts.intake.correctFact(staff, conversationId, field, value);
  }
  await parts.db.withOrganization(staff.organizationId, (tx) =>
    settleSuggestion(tx, record, typed, { memberId: staff.memberId, at: new Date() }),
  );
  if (!wantsFragment(request)) {
    response.redirect(303, routes.inboxItemPath(conversationId));
    return;
  }
  const { locale } = await parts.frame(staff);
  const { facts } = await parts.db.withOrganization(staff.organizationId, (tx) =>
    readInboxItem(tx, parts.sources, staff, conversationId),
  );
  const fact = facts.facts.find((one) => one.field === field);
  const row = fact ? <FactRow record={facts.record} fact={fact} canEdit={facts.canEdit} /> : '';
  response.type('html').send(renderFragment(row, locale));
}

type Step = { conversationId: string; toast?: Parameters<typeof routes.toastHeader>[0] };

/** The item anew, with a toast; without scripts, the way back to its page. */
async function answerStep(
  parts: InboxRouteParts,
  request: Request,
  response: Response,
  { conversationId, toast }: Step,
): Promise<void> {
  if (!wantsFragment(request)) {
    response.redirect(303, routes.inboxItemPath(conversationId));
    return;
  }
  if (toast) {
    response.set('HX-Trigger', routes.toastHeader(toast));
  }
  await sendItem(parts, request, response, conversationId);
}

function goTo(request: Request, response: Response, path: string): void {
  if (wantsFragment(request)) {
    response.set('HX-Redirect', path).status(204).end();
    return;
  }
  response.redirect(303, path);
}

function idOf(request: Request): string {
  return String(request.params.conversationId);
}

function readReference(text: string): { kind: 'job' | 'quote'; number: number } {
  const [, letter, digits] = /^\s*([JQ])-?(\d{1,9})\s*$/i.exec(text) ?? [];
  if (!letter || !digits) {
    const message = 'Write the number of a job or quote, such as J-311 or Q-1042.';
    throw new DocketError('invalid-input', message, { to: message });
  }
  return { kind: letter.toUpperCase() === 'J' ? 'job' : 'quote', number: Number(digits) };
}
