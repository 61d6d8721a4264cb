import { type Request, type Response, Router } from 'express';
import { z } from 'zod';
import { findNewestWith } from '../../../conversations/find-talk.js';
import { readInboxEntry } from '../../../conversations/list-inbox.js';
import { DocketError } from '../../../platform/errors/docket-error.js';
import { formBody, parseForm } from '../../http/form.js';
import { createRateLimit } from '../../http/rate-limit.js';
import { staffOf } from '../../http/staff-gate.js';
import { renderFragment } from '../../ui/render.js';
import {
  businessPanelPath,
  claimPath,
  inboxItemPath,
  inboxListPath,
  inboxPath,
  notSpamPath,
  releasePath,
} from '../../ui/routes/inbox.js';
import { jobPath } from '../../ui/routes/jobs.js';
import { quotePath } from '../../ui/routes/quotes.js';
import { FactForm, settleSuggestion, wantedValue } from '../facts/suggested-facts.js';
import { putBackToast } from '../reveal/present-taken.js';
import { BusinessPanel } from '../views/business-panel.js';
import { FactRow } from '../views/facts-card.js';
import { InboxItems } from '../views/inbox-list.js';
import type { InboxRouteParts } from './inbox-parts.js';
import { createMoveRoutes } from './move-routes.js';
import { readInboxItem } from './read-inbox-item.js';
import { presentRows, readInboxList, readListQuery } from './read-inbox-list.js';
import { answerStep, sendInboxPage, sendItem, wantsFragment } from './send-inbox.js';
import { createSnoozeRoutes } from './snooze-routes.js';
import { createSpeakingRoutes } from './speaking-routes.js';

const LinkForm = z.object({ to: z.string().max(40) });

/** Like looks at a passcode: what one member may put back in ten minutes. */
const RESTORINGS = 10;
const RESTORING_SECONDS = 10 * 60;

const id = ':conversationId';

/** `/inbox…`: the list, one item, and what can be done with it. */
export function createInboxRoutes(parts: InboxRouteParts): Router {
  const { requireStaff, inbox, intake } = parts;
  const router = Router();
  const gate = requireStaff();

  router.get(inboxPath(), gate, (request, response) => sendInboxPage(parts, request, response));
  router.get(inboxListPath(), gate, (request, response) => sendList(parts, request, response));
  router.get(businessPanelPath(), gate, (request, response) => sendPanel(parts, request, response));

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
    const undoPath = releasePath(conversationId, ownsRecord ? { record: 1 } : {});
    await answerStep(parts, request, response, { conversationId, toast: { message: 'Claimed.', undoPath } });
  });
  action('release', async (request, response, conversationId) => {
    const withRecord = request.query.record === '1';
    await inbox.release(staffOf(response), conversationId, { withRecord });
    const toast = { message: 'Nobody has it now.', undoPath: claimPath(conversationId) };
    await answerStep(parts, request, response, { conversationId, ...(toast ? { toast } : {}) });
  });
  step('take-over', 'You are talking now. The assistant is quiet.', (response, one) =>
    inbox.takeOver(staffOf(response), one),
  );
  step('hand-back', 'The assistant answers again.', (response, one) =>
    intake.handBack(staffOf(response), one),
  );
  step('not-spam', 'Back in the inbox.', (response, one) => inbox.reopen(staffOf(response), one));
  action('spam', async (request, response, conversationId) => {
    const { destroyed } = await inbox.close(staffOf(response), conversationId, 'spam');
    const message = `Marked as spam.${destroyed > 0 ? ' The passcode saved here is destroyed.' : ''}`;
    const toast = { message, undoPath: notSpamPath(conversationId) };
    await answerStep(parts, request, response, { conversationId, toast });
  });
  action('quote', async (request, response, conversationId) => {
    const { number } = await intake.open(staffOf(response), conversationId, 'quote');
    goTo(request, response, quotePath(number));
  });
  action('job', async (request, response, conversationId) => {
    const { number } = await intake.open(staffOf(response), conversationId, 'job');
    goTo(request, response, jobPath(number));
  });
  // POST `to` = `J-311` or `Q-1042`.
  action('link', async (request, response, conversationId) => {
    const to = readReference(parseForm(LinkForm, request.body).to);
    await intake.link(staffOf(response), conversationId, to);
    await answerStep(parts, request, response, { conversationId, toast: { message: 'Linked.' } });
  });
  const restorings = createRateLimit(RESTORINGS, RESTORING_SECONDS);
  action('secrets/:secretId/not-a-secret', async (request, response, conversationId) => {
    const staff = staffOf(response);
    await restorings.take(staff.memberId);
    const on = { kind: 'conversation', id: conversationId } as const;
    const { places } = await intake.notASecret(staff, on, String(request.params.secretId));
    const said = putBackToast({ 'put-back': String(places) });
    await answerStep(parts, request, response, { conversationId, ...said });
  });
  createSnoozeRoutes(router, parts);
  createMoveRoutes(router, parts);
  createSpeakingRoutes(router, parts);
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
    response.redirect(303, inboxItemPath(conversationId));
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
