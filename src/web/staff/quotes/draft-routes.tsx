import { type Request, type Response, Router } from 'express';
import { z } from 'zod';
import { readOrganizationIn } from '../../../accounts/read-organization.js';
import type { Staff } from '../../../accounts/staff.js';
import type { PriceBook } from '../../../quotes/price-book.js';
import { MOST_LINES } from '../../../quotes/quote-draft.js';
import type { QuoteTemplates } from '../../../quotes/quote-templates.js';
import { formBody, longFormBody, parseForm } from '../../http/form.js';
import { staffOf } from '../../http/staff-gate.js';
import { renderFragment, renderPage } from '../../ui/render.js';
import { findPricesPath, previewQuotePath, quoteDraftPath, sendQuotePath } from '../../ui/routes/quotes.js';
import { answerRecord, pageKey, wantsPart } from '../jobs/answer-record.js';
import type { RecordPagesParts } from '../jobs/record-routes.js';
import { putBackToast } from '../reveal/present-taken.js';
import { sayPrice } from '../settings/money/price-routes.js';
import { FoundPrices } from '../views/found-prices.js';
import { DraftState } from '../views/quote-draft-state.js';
import { QuoteEditorPage } from '../views/quote-editor.js';
import { TakenNotice } from '../views/taken-notice.js';
import { draftInput, readTypedDraft, rowsOf, type TypedDraft, typedLine } from './draft-form.js';
import { lineOf, Pressed, refusalOf, withPressed } from './draft-presses.js';
import { draftState, type RefusedDraft, readDraftOf, readDraftPage } from './present-draft.js';
import { readTaken } from './read-taken.js';
import { screenedOf } from './screened-words.js';

export type DraftRouteParts = RecordPagesParts & { priceBook: PriceBook; templates: QuoteTemplates };

const SearchAddress = z.object({ findPrice: z.string().trim().max(100).catch('') });
const NameForm = z.object({
  name: z.string().max(1_000),
  from: z.literal('quote').optional().catch(undefined),
});
const FOUND = 12;
/** A form of more lines is not sent back: the browser goes back to it. */
const MOST_SHOWN_AGAIN = 2 * MOST_LINES;

/** The draft of a quote and what its page looks up. Mount it before `/quotes/:number`. */
export function createDraftRoutes(parts: DraftRouteParts): Router {
  const { requireStaff, priceBook, templates } = parts;
  const router = Router();
  const signedIn = requireStaff();

  router.get(findPricesPath(), signedIn, async (request, response) => {
    const staff = staffOf(response);
    const { findPrice } = SearchAddress.parse(request.query);
    const { items } = await priceBook.list(staff, { search: findPrice, limit: FOUND });
    const { locale } = await parts.frame(staff);
    const organization = await readMoney(parts, staff);
    const found = items.map((item) => ({
      id: item.id,
      name: item.name,
      said: sayPrice(item, organization),
      line: typedLine(lineOf(item), organization),
    }));
    response.type('html').send(renderFragment(<FoundPrices found={found} searched={findPrice} />, locale));
  });

  router.get('/quotes/:number/draft', signedIn, async (request, response) => {
    await sendEditor(parts, response, numberOf(request), { blank: request.query.add !== undefined });
  });

  router.post('/quotes/:number/draft', signedIn, longFormBody, (request, response) =>
    saveDraft(parts, request, response),
  );

  router.post('/quotes/:number/template', signedIn, formBody, async (request, response) => {
    const number = numberOf(request);
    const { name, from } = parseForm(NameForm, request.body);
    await templates.saveFrom(staffOf(response), number, name);
    if (from === 'quote') {
      await answerRecord(parts, request, response, pageKey('quote', request.params.number), {
        toast: 'Kept as a template',
      });
      return;
    }
    response.redirect(303, `${quoteDraftPath(number)}?kept`);
  });
  return router;
}

function numberOf(request: Request): number {
  return pageKey('quote', request.params.number).number;
}

async function readMoney({ db }: DraftRouteParts, { organizationId }: Staff) {
  return await db.withOrganization(organizationId, readOrganizationIn);
}

async function sendEditor(
  parts: DraftRouteParts,
  response: Response,
  number: number,
  page: { blank: boolean; refused?: RefusedDraft },
): Promise<void> {
  const staff = staffOf(response);
  const view = await parts.db.withOrganization(staff.organizationId, (tx) =>
    readDraftPage(tx, parts.sources, staff, number, page.refused),
  );
  const { shell, locale } = await parts.frame(staff);
  const { query } = response.req;
  const kept = query.kept === undefined ? putBackToast(query) : { toast: { message: 'Kept as a template' } };
  response
    .status(page.refused ? 422 : 200)
    .type('html')
    .send(
      renderPage(<QuoteEditorPage shell={{ ...shell, ...kept }} view={view} blank={page.blank} />, locale),
    );
}

/** Saves all of the form. What cannot be saved comes back as it was typed, or stays where it is typed. */
async function saveDraft(parts: DraftRouteParts, request: Request, response: Response): Promise<void> {
  const staff = staffOf(response);
  const number = numberOf(request);
  const pressed = Pressed.parse(request.body ?? {});
  const { quote, version, organization } = await parts.db.withOrganization(staff.organizationId, (tx) =>
    readDraftOf(tx, staff, number),
  );
  const money = { locale: organization.locale, currency: version?.currency ?? organization.currency };
  const typed = await withPressed(parts, staff, readTypedDraft(request.body), pressed, money);
  const seen = pressed.over ? quote.revision : pressed.seen;
  try {
    await parts.quotes.saveDraft(staff, number, seen, draftInput(typed, money));
  } catch (error) {
    const refused = { typed, ...refusalOf(error, rowsOf(typed)) };
    if (!wantsPart(request) && typed.lines.length > MOST_SHOWN_AGAIN) {
      throw error;
    }
    await refuse(parts, request, response, number, refused);
    return;
  }
  if (wantsPart(request)) {
    await answerSaved(parts, response, number, typed);
    return;
  }
  const here = quoteDraftPath(number, pressed.add ? { add: '1' } : {});
  const next = { send: sendQuotePath(number), preview: previewQuotePath(number) };
  response.redirect(303, pressed.next ? next[pressed.next] : here);
}

async function refuse(
  parts: DraftRouteParts,
  request: Request,
  response: Response,
  number: number,
  refused: RefusedDraft,
): Promise<void> {
  if (!wantsPart(request)) {
    await sendEditor(parts, response, number, { blank: false, refused });
    return;
  }
  const staff = staffOf(response);
  const state = await parts.db.withOrganization(staff.organizationId, async (tx) => {
    const { version, organization } = await readDraftOf(tx, staff, number);
    // Still the revision that was seen: saving again asks again, until somebody says which one is to stay.
    const { seen } = Pressed.parse(request.body ?? {});
    return draftState({ path: quoteDraftPath(number), revision: seen }, version, organization, refused);
  });
  const { locale } = await parts.frame(staff);
  // To a page that saves as it is typed, a line that is not ready is no failure: the part itself says so.
  response.type('html').send(renderFragment(<DraftState view={state} />, locale));
}

/** What it comes to now, and what the vault took out of the words. */
async function answerSaved(
  parts: DraftRouteParts,
  response: Response,
  number: number,
  typed: TypedDraft,
): Promise<void> {
  const staff = staffOf(response);
  const rows = rowsOf(typed);
  const { view, taken } = await parts.db.withOrganization(staff.organizationId, async (tx) => {
    const { quote, version, organization } = await readDraftOf(tx, staff, number);
    const screened = screenedOf(typed, rows, { ...version, title: quote.title });
    const at = { path: quoteDraftPath(number), revision: quote.revision };
    const taken = await readTaken(tx, staff, quote);
    return { view: draftState(at, version, organization, undefined, { rows, screened }), taken };
  });
  const { locale } = await parts.frame(staff);
  response.type('html').send(
    renderFragment(
      <>
        <DraftState view={view} />
        <TakenNotice secrets={taken} back={view.path} inForm beside />
      </>,
      locale,
    ),
  );
}
