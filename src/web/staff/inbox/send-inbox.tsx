import type { Request, Response } from 'express';
import { staffOf } from '../../http/staff-gate.js';
import { renderFragment, renderPage } from '../../ui/render.js';
import { inboxItemPath } from '../../ui/routes/inbox.js';
import { toastHeader } from '../../ui/toast-header.js';
import { InboxItem } from '../views/inbox-item.js';
import { InboxPage } from '../views/inbox-page.js';
import type { InboxRouteParts } from './inbox-parts.js';
import { type ReturnedText, readInboxItem } from './read-inbox-item.js';
import { readInboxList, readListQuery } from './read-inbox-list.js';

/** htmx asks for a part of the page, unless it restores one from the browser's history. */
export function wantsFragment(request: Request): boolean {
  return request.get('hx-request') === 'true' && request.get('hx-history-restore-request') !== 'true';
}

/** `/inbox` with nothing chosen. */
export async function sendInboxPage(
  { db, frame, sources }: InboxRouteParts,
  request: Request,
  response: Response,
): Promise<void> {
  const staff = staffOf(response);
  const { shell, locale } = await frame(staff);
  const list = await db.withOrganization(staff.organizationId, (tx) =>
    readInboxList(tx, sources, staff, readListQuery(request.query)),
  );
  response
    .vary('HX-Request')
    .type('html')
    .send(renderPage(<InboxPage shell={shell} list={list} />, locale));
}

/** One item: the part on the right for htmx, else the whole page. */
export async function sendItem(
  { db, frame, sources }: InboxRouteParts,
  request: Request,
  response: Response,
  conversationId: string,
  answer: { status?: number; returned?: ReturnedText } = {},
): Promise<void> {
  const staff = staffOf(response);
  const { shell, locale } = await frame(staff);
  const whole = !wantsFragment(request);
  const { item, list } = await db.withOrganization(staff.organizationId, async (tx) => ({
    item: await readInboxItem(tx, sources, staff, conversationId, answer.returned),
    list: whole
      ? await readInboxList(tx, sources, staff, readListQuery(request.query), conversationId)
      : undefined,
  }));
  const html = list
    ? renderPage(<InboxPage shell={shell} list={list} item={item} />, locale)
    : renderFragment(<InboxItem view={item} />, locale);
  response
    .status(answer.status ?? 200)
    .vary('HX-Request')
    .type('html')
    .send(html);
}

/** The item anew, with a toast; without scripts, the way back to its page. */
export async function answerStep(
  parts: InboxRouteParts,
  request: Request,
  response: Response,
  { conversationId, toast }: { conversationId: string; toast?: Parameters<typeof toastHeader>[0] },
): Promise<void> {
  if (!wantsFragment(request)) {
    response.redirect(303, inboxItemPath(conversationId));
    return;
  }
  if (toast) {
    response.set('HX-Trigger', toastHeader(toast));
  }
  await sendItem(parts, request, response, conversationId);
}
