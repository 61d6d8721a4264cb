import { type Response, Router } from 'express';
import { z } from 'zod';
import { listCustomers } from '../../../customers/list-customers.js';
import type { Jobs } from '../../../jobs/create-jobs.js';
import type { Clock } from '../../../platform/clock.js';
import type { Database } from '../../../platform/database/database.js';
import { DocketError } from '../../../platform/errors/docket-error.js';
import { newId } from '../../../platform/ids.js';
import { formBody, parseForm } from '../../http/form.js';
import { type RequireStaff, staffOf } from '../../http/staff-gate.js';
import type { FrameStaffPage } from '../../http/staff-shell.js';
import { renderFragment, renderPage } from '../../ui/render.js';
import { pageKey, wantsPart } from '../jobs/answer-record.js';
import type { RecordSources } from '../jobs/record-sources.js';
import { CustomerOptions } from '../views/add-job.js';
import { BoardColumns, ChangedCards, MorePage } from '../views/board-columns.js';
import { BoardPage } from '../views/board-page.js';
import { readBoardAddress } from './board-address.js';
import { readBoard, readChangedCards, readMoreCards } from './present-board.js';
import { readBoardNeeds } from './read-needs.js';

export type BoardPagesParts = {
  db: Database;
  clock: Clock;
  requireStaff: RequireStaff;
  frame: FrameStaffPage;
  sources: Pick<RecordSources, 'covers'>;
  jobs: Jobs;
};

const MoveForm = z.object({
  number: z.coerce.number().int().min(1).max(999_999_999),
  from: z.uuid('Say where the job was seen.'),
  to: z.uuid('Say where the job goes.'),
  /** Set where somebody was asked before closing. */
  confirm: z.literal('yes').optional(),
});

const AddForm = z.object({
  formId: z.uuid('Reload the page and try again.'),
  title: z.string().max(1_000),
  customer: z.string().trim().max(160, 'That is too long for a name and a number.'),
  stageId: z.uuid('Pick a stage.'),
  due: z.string().max(10).default(''),
});

/** Customers that are suggested at once. */
const SUGGESTED = 6;

/** Cards that are asked for at once, at most. */
const MOST_CHANGED = 50;

/** `/board`: its columns, the next cards of one, cards that changed, and moving one. */
export function createBoardRoutes(parts: BoardPagesParts): Router {
  const { db, clock, sources, frame } = parts;
  const router = Router();
  const signedIn = parts.requireStaff('see-board');

  router.get('/board', signedIn, async (request, response) => {
    const staff = staffOf(response);
    const address = readBoardAddress(request.query);
    const view = await db.withOrganization(staff.organizationId, (tx) =>
      readBoard(tx, sources, staff, address, clock.now()),
    );
    const { shell, locale } = await frame(staff);
    response
      .type('html')
      .send(
        wantsPart(request)
          ? renderFragment(<BoardColumns view={view} />, locale)
          : renderPage(<BoardPage shell={shell} view={view} />, locale),
      );
  });

  router.get('/board/columns/:stageId', signedIn, async (request, response) => {
    const staff = staffOf(response);
    const query = {
      address: readBoardAddress(request.query),
      stageId: String(request.params.stageId),
      after: String(request.query.after),
      now: clock.now(),
    };
    const page = await db.withOrganization(staff.organizationId, (tx) =>
      readMoreCards(tx, sources, staff, query),
    );
    const { locale } = await frame(staff);
    response.type('html').send(renderFragment(<MorePage {...page} />, locale));
  });

  router.get('/board/cards', signedIn, async (request, response) => {
    const staff = staffOf(response);
    const query = {
      address: readBoardAddress(request.query),
      numbers: readNumbers(request.query.numbers),
      now: clock.now(),
    };
    const changed = await db.withOrganization(staff.organizationId, (tx) =>
      readChangedCards(tx, sources, staff, query),
    );
    const { locale } = await frame(staff);
    response.type('html').send(renderFragment(<ChangedCards {...changed} />, locale));
  });

  router.get('/board/needs', signedIn, async (request, response) => {
    const staff = staffOf(response);
    const { number } = pageKey('job', request.query.number);
    const needs = await db.withOrganization(staff.organizationId, (tx) => readBoardNeeds(tx, staff, number));
    response.json(needs);
  });

  router.post('/board/jobs', signedIn, formBody, async (request, response) => {
    const { id, number } = await parts.jobs.add(staffOf(response), parseForm(AddForm, request.body));
    response.json({ id, number, nextFormId: newId() });
  });

  router.get('/board/customers', signedIn, async (request, response) => {
    const staff = staffOf(response);
    const search = String(request.query.customer ?? '').trim();
    const { customers } = await db.withOrganization(staff.organizationId, async (tx) =>
      search.length < 2 ? { customers: [] } : await listCustomers(tx, staff, { search, limit: SUGGESTED }),
    );
    const { locale } = await frame(staff);
    const options = customers.map(({ name, address }) => ({ name: name ?? '', address: address ?? '' }));
    response.type('html').send(renderFragment(<CustomerOptions customers={options} />, locale));
  });

  router.post('/board/moves', signedIn, formBody, async (request, response) => {
    await move(parts, response, parseForm(MoveForm, request.body));
  });
  return router;
}

/** The one way to move a card, dragged or by keys. A closing that nobody was asked about is undone as a whole. */
async function move(
  { jobs }: BoardPagesParts,
  response: Response,
  { number, from, to, confirm }: z.output<typeof MoveForm>,
): Promise<void> {
  const { moved, closedAs } = await jobs.moveStage(
    staffOf(response),
    number,
    { stageId: to },
    {
      seenOn: from,
      async before(_tx, { closesAs }) {
        if (closesAs && confirm !== 'yes') {
          throw new DocketError('conflict', 'That closes the job. Say that you mean it.');
        }
      },
    },
  );
  response.json({ moved, closedAs });
}

function readNumbers(text: unknown): number[] {
  const words = typeof text === 'string' ? text.split(',') : [];
  return words
    .filter((word) => /^[1-9]\d{0,8}$/.test(word))
    .map(Number)
    .slice(0, MOST_CHANGED);
}
