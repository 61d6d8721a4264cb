import { LANGUAGES } from '../../../accounts/organization-settings.js';
import { can } from '../../../accounts/policy.js';
import { type Organization, readOrganizationIn } from '../../../accounts/read-organization.js';
import type { Staff } from '../../../accounts/staff.js';
import { readCurrentTerms, TERMS_KINDS } from '../../../customers/terms.js';
import { readAssignable } from '../../../jobs/people.js';
import type { Tx } from '../../../platform/database/database.js';
import { DocketError } from '../../../platform/errors/docket-error.js';
import type { Totals } from '../../../platform/money/price-lines.js';
import { priceLines } from '../../../platform/money/price-lines.js';
import { formatMoney, formatRate } from '../../../platform/money/write-money.js';
import { depositOf, priceVersion } from '../../../quotes/price-version.js';
import { type QuoteRecord, readQuote } from '../../../quotes/read-quote.js';
import { draftOf, type QuoteVersion, readNewestVersion } from '../../../quotes/read-version.js';
import { termsVersionPath } from '../../ui/routes/public-pages.js';
import { quoteDraftPath } from '../../ui/routes/quotes.js';
import { nameOfCustomer } from '../jobs/present-record.js';
import type { RecordSources } from '../jobs/record-sources.js';
import { taxChoices } from '../settings/money/price-routes.js';
import type { DraftStateView, DraftView } from '../views/quote-draft-view.js';
import { type DraftProblems, type TypedDraft, typedOf } from './draft-form.js';
import { readTaken } from './read-taken.js';

/** A form that was not saved: what was typed, and why. */
export type RefusedDraft = { typed: TypedDraft; problems: DraftProblems; conflict?: string | undefined };

const LENGTHS = [15, 30, 45, 60, 90, 120, 180, 240, 360, 480];
const LANGUAGE_NAMES = new Intl.DisplayNames('en', { type: 'language' });

/** The draft of a quote as this member may change it. Throws `not-found`, `not-allowed`, and `conflict` once it is sent. */
export async function readDraftPage(
  tx: Tx,
  sources: Pick<RecordSources, 'gallery'>,
  staff: Staff,
  number: number,
  refused?: RefusedDraft,
): Promise<DraftView> {
  const { quote, version, organization } = await readDraftOf(tx, staff, number);
  const { currency } = version ?? organization;
  const money = { currency, locale: organization.locale };
  const typed = refused?.typed ?? typedOf(contentOf(version, quote, organization), money);
  const chosen = new Set([...typed.photoIds]);
  const own = await sources.gallery(tx, staff, { kind: 'quote', id: quote.id });
  const jobs = quote.extraOf ? await sources.gallery(tx, staff, { kind: 'job', id: quote.extraOf.id }) : [];
  const photos = [...own, ...jobs.filter(({ id }) => own.every((one) => one.id !== id))];
  const minutes = [...new Set([...LENGTHS, Number(typed.offerMinutes) || 60])].sort((a, b) => a - b);
  return {
    number,
    reference: `Q-${number}`,
    customer: { id: quote.customer.id, name: nameOfCustomer(quote.customer) },
    ...(version && version.number > 1 ? { version: `Version ${version.number}` } : {}),
    currency,
    typed,
    taxes: taxChoices(organization),
    languages: LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES.of(value) ?? value })),
    photos: photos.filter(({ state, id }) => state === 'stored' || chosen.has(id)),
    members: (await readAssignable(tx)).map(({ id, name }) => ({ value: id, label: name })),
    lengths: minutes.map((length) => ({ value: String(length), label: sayMinutes(length) })),
    terms: await readTerms(tx, organization, typed.language),
    canSend: can(staff.role, 'send-quote'),
    taken: await readTaken(tx, staff, { id: quote.id, number }),
    state: draftState(
      { path: quoteDraftPath(number), revision: quote.revision },
      version,
      organization,
      refused,
    ),
  };
}

type DraftParts = { quote: QuoteRecord; version: QuoteVersion | null; organization: Organization };

/** What is changed: a quote whose newest version is not sent. Throws as `readDraftPage`. */
export async function readDraftOf(tx: Tx, staff: Staff, number: number): Promise<DraftParts> {
  const quote = await readQuote(tx, { number }, staff);
  if (!can(staff.role, 'draft-quote', { assigned: quote.assigned })) {
    throw new DocketError('not-allowed', 'Your role does not include this. Ask an owner or admin.');
  }
  if (quote.state !== 'requested' && quote.state !== 'draft') {
    throw new DocketError('conflict', 'What was sent stays as it is. Change it as a new version.');
  }
  return {
    quote,
    version: await readNewestVersion(tx, quote.id),
    organization: await readOrganizationIn(tx),
  };
}

function contentOf(version: QuoteVersion | null, quote: QuoteRecord, organization: Organization) {
  const { settings, timeZone } = organization;
  const { validDays, depositBp } = settings.billing;
  const empty = {
    note: '',
    lines: [],
    validDays,
    deposit: depositBp > 0 ? ({ kind: 'percent', value: depositBp } as const) : NO_DEPOSIT,
    photoIds: [],
    offered: null,
    language: settings.language,
  };
  return { ...(version ? draftOf(version, timeZone) : empty), title: quote.title };
}

const NO_DEPOSIT = { kind: 'none', value: 0 } as const;

function sayMinutes(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return [hours > 0 && `${hours} h`, rest > 0 && `${rest} min`].filter(Boolean).join(' ');
}

async function readTerms(tx: Tx, { slug }: Organization, language: string): Promise<DraftView['terms']> {
  const found = [];
  for (const kind of TERMS_KINDS) {
    const version = await readCurrentTerms(tx, kind, language);
    if (version) {
      const name = kind === 'terms' ? 'Terms' : 'Privacy statement';
      const label = `${name}, version ${version.number} (${version.language})`;
      found.push({ label, href: termsVersionPath(slug, version) });
    }
  }
  return found;
}

/** What is offered, as far as it comes to something. */
type Offered = Pick<QuoteVersion, 'rules' | 'currency' | 'deposit'> & {
  lines: readonly Omit<QuoteVersion['lines'][number], 'id'>[];
};

/** What the saved draft comes to. After a refusal the sums are those of what was saved last, and the reasons beside. */
export function draftState(
  quote: { path: string; revision: number },
  version: Offered | null,
  { locale, currency }: Pick<Organization, 'locale' | 'currency'>,
  refused?: Omit<RefusedDraft, 'typed'>,
  saved?: { rows: readonly number[]; screened: Readonly<Record<string, string>> },
): DraftStateView {
  const lines = version?.lines ?? [];
  const rules = version?.rules ?? { pricesIncludeTax: false, taxRounding: 'rate' as const };
  const money = (amount: number) => formatMoney(amount, version?.currency ?? currency, locale);
  const each = priceLines(lines, rules).lines;
  const rows = saved?.rows ?? lines.map((_, row) => row);
  const amounts: string[] = Array.from({ length: (rows.at(-1) ?? -1) + 1 }, () => '');
  each.forEach((line, index) => {
    const row = rows[index];
    if (row !== undefined) {
      amounts[row] = money(rules.pricesIncludeTax ? line.gross : line.net);
    }
  });
  const totals = priceVersion(lines, rules);
  const deposit = depositOf(version?.deposit ?? NO_DEPOSIT, totals.total);
  return {
    path: quote.path,
    revision: quote.revision,
    said: refused ? 'Not saved' : saved ? 'Saved' : '',
    amounts,
    totals: totalRows(totals, deposit, money, locale),
    problems: refused?.problems ?? {},
    ...(refused?.conflict ? { conflict: refused.conflict } : {}),
    screened: saved?.screened ?? {},
  };
}

/** Subtotal, what was taken off, tax by rate, total, deposit. */
export function totalRows(
  totals: Totals,
  deposit: number,
  money: (amount: number) => string,
  locale: string,
): DraftStateView['totals'] {
  const taxes = totals.taxes.filter(({ tax }) => tax !== 0);
  return [
    ...(totals.discount > 0 ? [{ label: 'Discount', amount: money(-totals.discount) }] : []),
    ...(taxes.length > 0 ? [{ label: 'Without tax', amount: money(totals.subtotal) }] : []),
    ...taxes.map(({ taxBp, tax }) => ({ label: `Tax ${formatRate(taxBp, locale)}`, amount: money(tax) })),
    { label: 'Total', amount: money(totals.total), strong: true },
    ...(deposit > 0 ? [{ label: 'Deposit', amount: money(deposit) }] : []),
  ];
}
