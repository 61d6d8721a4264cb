import { type Request, type RequestHandler, type Response, Router } from 'express';
import { z } from 'zod';
import type { Staff } from '../../../accounts/staff.js';
import type { ConversationAccess } from '../../../conversations/conversation-access.js';
import type { IntakeActions } from '../../../intake/intake-actions.js';
import type { NamedRecord } from '../../../intake/lock-open-record.js';
import { readJob } from '../../../jobs/read-job.js';
import type { Database } from '../../../platform/database/database.js';
import { notFound } from '../../../platform/errors/docket-error.js';
import { isId } from '../../../platform/ids.js';
import type { createReveal, Revealed } from '../../../vault/reveal.js';
import { formBody, parseForm } from '../../http/form.js';
import { createRateLimit } from '../../http/rate-limit.js';
import { type RequireStaff, staffOf } from '../../http/staff-gate.js';
import type { FrameStaffPage } from '../../http/staff-shell.js';
import { renderFragment } from '../../ui/render.js';
import { withQuery } from '../../ui/routes/address.js';
import { recordPath } from '../../ui/routes/record.js';
import { PasscodePanel } from '../views/passcode-panel.js';
import { readPasscodePanel } from './read-passcode-panel.js';

export type PasscodeRouteParts = {
  db: Database;
  requireStaff: RequireStaff;
  frame: FrameStaffPage;
  /** The one way out of the vault: asks whether this person may, and writes the feed before it answers. */
  reveal: ReturnType<typeof createReveal>;
  intake: Pick<IntakeActions, 'savePasscode' | 'notASecret'>;
  access: ConversationAccess;
};

const ReasonForm = z.object({ reason: z.string().max(1_000) });
const PasscodeForm = z.object({ value: z.string().max(1_000), kind: z.enum(['text', 'pattern']) });

/** A page of ours to go back to: no other address, and nothing behind it. */
const BackForm = z.object({
  back: z
    .string()
    .regex(/^\/(?:jobs|quotes|invoices|inbox)\/[\w-]+(?:\/draft)?$/)
    .or(z.literal(''))
    .catch(''),
});

/** How long a browser shows a passcode, in seconds. */
const SHOWN_SECONDS = 30;
/** Asks of one member, granted or not, in ten minutes. */
const ASKS = 10;
const ASKS_SECONDS = 10 * 60;
/** A long quote can have many false alarms. */
const RESTORINGS = 30;

/** Passcodes: one shown to the technician on the job, with a reason; new ones sealed from any record's page. */
export function createPasscodeRoutes(parts: PasscodeRouteParts): Router {
  const router = Router();
  const gate = parts.requireStaff();
  const asks = createRateLimit(ASKS, ASKS_SECONDS);

  router.post('/jobs/:number/secrets/:secretId/reveal', gate, formBody, async (request, response) => {
    const staff = staffOf(response);
    await asks.take(staff.memberId);
    const revealed = await reveal(parts, staff, request);
    response.set('Cache-Control', 'no-store').json({ ...revealed, seconds: SHOWN_SECONDS });
  });

  const save = (readRecord: (request: Request) => NamedRecord): RequestHandler[] => [
    gate,
    formBody,
    (request, response) => savePasscode(parts, request, response, readRecord(request)),
  ];
  router.post(
    '/inbox/:id/secrets',
    save(({ params }) => ({ kind: 'conversation', id: String(params.id) })),
  );
  router.post(
    '/jobs/:number/secrets',
    save((request) => ({ kind: 'job', number: numberOf(request) })),
  );
  router.post(
    '/quotes/:number/secrets',
    save((request) => ({ kind: 'quote', number: numberOf(request) })),
  );

  const restorings = createRateLimit(RESTORINGS, ASKS_SECONDS);
  const putBack = (readRecord: (request: Request) => NamedRecord): RequestHandler[] => [
    gate,
    formBody,
    async (request, response) => {
      const staff = staffOf(response);
      await restorings.take(staff.memberId);
      const on = readRecord(request);
      const { places } = await parts.intake.notASecret(staff, on, String(request.params.secretId));
      const { back } = parseForm(BackForm, request.body);
      response.redirect(303, withQuery(back || recordPath(on), { 'put-back': places }));
    },
  ];
  router.post(
    '/jobs/:number/secrets/:secretId/not-a-secret',
    putBack((request) => ({ kind: 'job', number: numberOf(request) })),
  );
  router.post(
    '/quotes/:number/secrets/:secretId/not-a-secret',
    putBack((request) => ({ kind: 'quote', number: numberOf(request) })),
  );
  return router;
}

async function reveal(
  parts: PasscodeRouteParts,
  staff: Staff,
  request: Request,
): Promise<{ value: string; kind: 'text' | 'pattern' }> {
  const { organizationId, memberId } = staff;
  const number = numberOf(request);
  const secretId = request.params.secretId;
  const { reason } = parseForm(ReasonForm, request.body);
  const { id: jobId } = await parts.db.withOrganization(organizationId, (tx) =>
    readJob(tx, { number }, staff),
  );
  if (!isId(secretId)) {
    throw notFound('passcode');
  }
  return present(await parts.reveal({ organizationId, memberId, jobId, secretId, reason }));
}

/** A pattern told as its dots is drawn; one told in words is read. */
function present({ kind, value }: Revealed): { value: string; kind: 'text' | 'pattern' } {
  const dots = value.replace(/[\s,.>-]/g, '');
  return kind === 'pattern' && /^[1-9]{2,9}$/.test(dots)
    ? { value: dots, kind: 'pattern' }
    : { value, kind: 'text' };
}

async function savePasscode(
  parts: PasscodeRouteParts,
  request: Request,
  response: Response,
  on: NamedRecord,
): Promise<void> {
  const staff = staffOf(response);
  await parts.intake.savePasscode(staff, on, parseForm(PasscodeForm, request.body));
  if (request.get('hx-request') !== 'true') {
    response.redirect(303, recordPath(on));
    return;
  }
  const { locale } = await parts.frame(staff);
  const view = await parts.db.withOrganization(staff.organizationId, (tx) =>
    readPasscodePanel(tx, parts.access, staff, on),
  );
  response.type('html').send(renderFragment(<PasscodePanel view={view} />, locale));
}

/** The number in the address. Throws `not-found` for what cannot be one. */
function numberOf(request: Request): number {
  const text = String(request.params.number);
  if (!/^\d{1,9}$/.test(text)) {
    throw notFound('record');
  }
  return Number(text);
}
