import { type Request, type Response, Router } from 'express';
import { z } from 'zod';
import type { CannedReplies } from '../../../conversations/canned-replies.js';
import { TextRefused } from '../../../conversations/text-refused.js';
import { formBody, formErrors, parseForm } from '../../http/form.js';
import { staffOf } from '../../http/staff-gate.js';
import {
  removeReplyPath,
  repliesSettingsPath,
  replySettingsPath,
  restoreReplyPath,
} from '../../ui/routes/conversation-settings.js';
import { RepliesPage } from '../views/replies-page.js';
import type { RepliesView, ReplyFormView } from '../views/settings-view.js';
import { type SettingsParts, sendSettingsPage } from './settings-parts.js';

export type ReplyRouteParts = SettingsParts & { replies: CannedReplies };

const ReplyForm = z.object({ title: z.string().max(1_000), text: z.string().max(10_000) });
const Typed = z.object({ title: z.string().catch(''), text: z.string().catch('') });

/** `/settings/replies`: add, change, delete with the way back. Works with and without scripts. */
export function createReplyRoutes(parts: ReplyRouteParts): Router {
  const { replies, requireStaff } = parts;
  const router = Router();
  const gate = requireStaff('change-settings');
  const idOf = (request: Request) => String(request.params.id);

  router.get(repliesSettingsPath(), gate, (request, response) => sendReplies(parts, request, response));

  const save = async (request: Request, response: Response, id: string | null) => {
    try {
      await replies.save(staffOf(response), id, parseForm(ReplyForm, request.body));
    } catch (error) {
      const { title, text } = Typed.parse(request.body ?? {});
      const shown = error instanceof TextRefused ? error.draft : text;
      const form = {
        title: error instanceof TextRefused ? '' : title,
        text: shown,
        errors: formErrors(error),
      };
      await sendReplies(parts, request, response, { id, form });
      return;
    }
    response.redirect(303, `${repliesSettingsPath()}?saved`);
  };
  router.post(repliesSettingsPath(), gate, formBody, (request, response) => save(request, response, null));
  router.post('/settings/replies/:id', gate, formBody, (request, response) =>
    save(request, response, idOf(request)),
  );
  router.post('/settings/replies/:id/remove', gate, async (request, response) => {
    await replies.remove(staffOf(response), idOf(request));
    response.redirect(303, repliesSettingsPath({ removed: idOf(request) }));
  });
  router.post('/settings/replies/:id/restore', gate, async (request, response) => {
    await replies.restore(staffOf(response), idOf(request));
    response.redirect(303, `${repliesSettingsPath()}?saved`);
  });
  return router;
}

async function sendReplies(
  parts: ReplyRouteParts,
  request: Request,
  response: Response,
  refused?: { id: string | null; form: ReplyFormView },
): Promise<void> {
  const list = await parts.replies.list(staffOf(response));
  const { edit, removed } = request.query;
  const empty = { title: '', text: '', errors: {} };
  const view: RepliesView = {
    add: refused?.id === null ? refused.form : empty,
    replies: list.map(({ id, title, text }) => ({
      id,
      path: replySettingsPath(id),
      removePath: removeReplyPath(id),
      title,
      text,
      ...(refused?.id === id ? { form: refused.form } : {}),
      ...(edit === id ? { form: { title, text, errors: {} } } : {}),
    })),
  };
  const toast =
    request.method === 'GET' && typeof removed === 'string'
      ? { toast: { message: 'Deleted.', undoPath: restoreReplyPath(removed) } }
      : {};
  await sendSettingsPage(parts, request, response, {
    status: refused ? 422 : 200,
    of: ({ shell }) => <RepliesPage shell={{ ...shell, ...toast }} view={view} />,
  });
}
