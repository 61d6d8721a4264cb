import { type Response, Router } from 'express';
import { readOrganizationIn } from '../../../accounts/read-organization.js';
import { demand, type Staff } from '../../../accounts/staff.js';
import type { TypedStage } from '../../../invoices/edit-plan.js';
import { STAGE_KINDS, type StageKind } from '../../../invoices/plan-stages.js';
import { readPlan } from '../../../invoices/read-plan.js';
import { readJob } from '../../../jobs/read-job.js';
import { DocketError } from '../../../platform/errors/docket-error.js';
import { isId } from '../../../platform/ids.js';
import { moneyField, parseDecimal, parseMoney } from '../../../platform/money/write-money.js';
import { formBody, formErrors } from '../../http/form.js';
import { staffOf } from '../../http/staff-gate.js';
import { renderPage } from '../../ui/render.js';
import { invoicePath } from '../../ui/routes/invoices.js';
import { jobPath } from '../../ui/routes/jobs.js';
import { pageKey } from '../jobs/answer-record.js';
import type { PlanPageView } from '../views/invoice-view.js';
import { PlanPage } from '../views/plan-page.js';
import { sayAmount } from './say-money.js';
import type { InvoicePagesParts } from './send-invoice.js';

type Row = PlanPageView['rows'][number];
type Place = { currency: string; locale: string };

const FIELD = /^stages\.(\d{1,2})\.(id|label|kind|value)$/;
const ROOM = 2;

/** `/jobs/:number/billing`: how a job is paid, and the invoices of its stages. */
export function createPlanRoutes(parts: InvoicePagesParts): Router {
  const { requireStaff, invoices } = parts;
  const router = Router();
  const signedIn = requireStaff();
  const numberOf = (given: unknown) => pageKey('job', given).number;

  router.get('/jobs/:number/billing', signedIn, (request, response) =>
    send(parts, response, 200, numberOf(request.params.number)),
  );

  router.post('/jobs/:number/billing', signedIn, formBody, async (request, response) => {
    const staff = staffOf(response);
    const number = numberOf(request.params.number);
    const typed = readRows(request.body);
    try {
      const { place, stored } = await readStored(parts, staff, number);
      await invoices.editPlan(staff, number, toStages(typed, stored, place));
      response.redirect(303, jobPath(number));
    } catch (error) {
      const { '': message } = formErrors(error);
      await send(parts, response, 422, number, { typed, error: message });
    }
  });

  router.post('/jobs/:number/billing/:stage/invoice', signedIn, async (request, response) => {
    const { id } = await invoices.draftStage(
      staffOf(response),
      numberOf(request.params.number),
      String(request.params.stage),
    );
    response.redirect(303, invoicePath(id));
  });
  return router;
}

/** The plan as it is stored. Throws `not-found` for a job that is not seen, `not-allowed` where money is not seen. */
function readStored({ db }: InvoicePagesParts, staff: Staff, number: number) {
  return db.withOrganization(staff.organizationId, async (tx) => {
    const job = await readJob(tx, { number }, staff);
    demand(staff, 'issue-invoice');
    const { agreed, stages } = await readPlan(tx, job.id);
    const { locale, currency } = await readOrganizationIn(tx);
    return { agreed: agreed.total, stored: stages, place: { locale, currency: agreed.currency ?? currency } };
  });
}

async function send(
  parts: InvoicePagesParts,
  response: Response,
  status: number,
  number: number,
  refused?: { typed: Row[]; error: string },
): Promise<void> {
  const staff = staffOf(response);
  const { agreed, stored, place } = await readStored(parts, staff, number);
  const rows = stored.map(({ id, label, kind, value, invoice }): Row => {
    const percent = new Intl.NumberFormat(place.locale, { maximumFractionDigits: 2 }).format(value / 100);
    const written = kind === 'percent' ? percent : moneyField(value, place.currency, place.locale);
    return { id, label, kind, value: kind === 'balance' ? '' : written, fixed: invoice?.state === 'issued' };
  });
  const fixed = new Map(rows.filter((row) => row.fixed).map((row) => [row.id, row]));
  const shown = refused?.typed.map((row) => fixed.get(row.id) ?? row) ?? rows;
  const empty = { id: '', label: '', kind: '', value: '', fixed: false };
  const view: PlanPageView = {
    number,
    agreed: sayAmount(agreed, place.currency, place),
    rows: [...shown, ...Array.from({ length: ROOM }, () => empty)],
    ...(refused ? { error: refused.error } : {}),
  };
  const { shell, locale } = await parts.frame(staff);
  response
    .status(status)
    .type('html')
    .send(renderPage(<PlanPage shell={shell} view={view} />, locale));
}

/** The rows as typed; those without a name and without a stage are left out. */
function readRows(body: unknown): Row[] {
  const rows: Record<string, string>[] = [];
  for (const [name, value] of Object.entries((body ?? {}) as Record<string, unknown>)) {
    const [, at, field = ''] = FIELD.exec(name) ?? [];
    if (at !== undefined && typeof value === 'string') {
      rows[Number(at)] = { ...rows[Number(at)], [field]: value.replaceAll('\0', '').trim() };
    }
  }
  return rows
    .filter((row) => row !== undefined)
    .map((row) => ({ id: '', label: '', kind: '', value: '', fixed: false, ...row }));
}

/** In the order they stand, the balance last wherever it was written. */
function toStages(
  typed: readonly Row[],
  stored: readonly {
    id: string;
    label: string;
    kind: StageKind;
    value: number;
    invoice: { state: string } | null;
  }[],
  { currency, locale }: Place,
): TypedStage[] {
  const stages = typed.flatMap((row): TypedStage[] => {
    const before = stored.find(({ id }) => id === row.id);
    if (before?.invoice?.state === 'issued') {
      const { id, label, kind, value } = before;
      return [{ id, label, kind, value }];
    }
    if (row.label === '') return [];
    const kind = STAGE_KINDS.find((one) => one === row.kind);
    const value =
      kind === 'percent'
        ? parseDecimal(row.value.replace('%', ''), 2, locale)
        : parseMoney(row.value, currency, locale);
    if (!kind || (kind !== 'balance' && value === undefined)) {
      throw new DocketError(
        'invalid-input',
        `Say what “${row.label}” comes to: a percentage, an amount, or what is left.`,
      );
    }
    return [{ ...(isId(row.id) ? { id: row.id } : {}), label: row.label, kind, value: value ?? 0 }];
  });
  const isOpen = ({ id }: TypedStage) =>
    !stored.some((one) => one.id === id && one.invoice?.state === 'issued');
  const balances = stages.filter((stage) => stage.kind === 'balance' && isOpen(stage));
  return [...stages.filter((stage) => !balances.includes(stage)), ...balances];
}
