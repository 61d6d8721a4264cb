import { can } from '../../../accounts/policy.js';
import { readOrganizationIn } from '../../../accounts/read-organization.js';
import type { Staff } from '../../../accounts/staff.js';
import type { Tx } from '../../../platform/database/database.js';
import { priceLines } from '../../../platform/money/price-lines.js';
import { formatMoney } from '../../../platform/money/write-money.js';
import { isTaken, priceVersion } from '../../../quotes/price-version.js';
import { quoteStep } from '../../../quotes/quote-table.js';
import { hasLiveLink, readAcceptance } from '../../../quotes/read-acceptance.js';
import type { QuoteRecord } from '../../../quotes/read-quote.js';
import { type QuoteVersion, readVersions } from '../../../quotes/read-version.js';
import type { OfferView } from '../views/quote-offer.js';
import { compareVersions, sayLine } from './compare-versions.js';
import { totalRows } from './present-draft.js';

/** What a quote offers, as its page shows it to this member, who may see it. */
export async function readOffer(tx: Tx, staff: Staff, quote: QuoteRecord, at: Date): Promise<OfferView> {
  const { locale } = await readOrganizationIn(tx);
  const versions = await readVersions(tx, quote.id);
  const [newest] = versions;
  const { assigned, state } = quote;
  const [mayDraft, maySend] = [can(staff.role, 'draft-quote', { assigned }), can(staff.role, 'send-quote')];
  const unsent = state === 'requested' || state === 'draft';
  const answered = state === 'declined' && quote.settledAt ? quote.settledAt : null;
  return {
    number: quote.number,
    title: quote.title,
    can: {
      draft: unsent && mayDraft,
      send: maySend,
      revise: maySend && quoteStep(state, 'revise', 'member').outcome === 'becomes',
      link: maySend && newest?.sentAt !== null && newest !== undefined,
    },
    ...(newest ? offeredBy(newest, locale) : { lines: [], totals: [], note: '' }),
    ...(newest?.sentAt ? { sentAt: newest.sentAt.toISOString() } : {}),
    ...(quote.viewedAt && !unsent ? { viewedAt: quote.viewedAt.toISOString() } : {}),
    // The moment after its last day.
    ...(quote.expiresAt ? { expiresAt: new Date(+quote.expiresAt - 1).toISOString() } : {}),
    linked: await hasLiveLink(tx, quote.id, at),
    ...(answered ? { declined: { reason: quote.declineReason ?? '', at: answered.toISOString() } } : {}),
    ...(await signedOf(tx, quote.id)),
    ...(quote.extraOf ? { extraOf: { number: quote.extraOf.number } } : {}),
    versions: versions.map((version, index) => {
      const before = versions[index + 1];
      return {
        label: `Version ${version.number}${version.sentAt ? '' : ' (draft)'}`,
        at: (version.sentAt ?? version.createdAt).toISOString(),
        changes: before ? compareVersions(before, version, locale) : [],
      };
    }),
  };
}

function offeredBy(version: QuoteVersion, locale: string): Pick<OfferView, 'lines' | 'totals' | 'note'> {
  const money = (amount: number) => formatMoney(amount, version.currency, locale);
  const amounts = priceLines(version.lines, version.rules).lines;
  return {
    note: version.note,
    lines: version.lines.map((line, index) => {
      const { gross = 0, net = 0 } = amounts[index] ?? {};
      return {
        description: line.description,
        detail: sayLine(line, version, locale),
        amount: money(version.rules.pricesIncludeTax ? gross : net),
        taken: isTaken(line),
      };
    }),
    totals: totalRows(priceVersion(version.lines, version.rules), version.totals.deposit, money, locale),
  };
}

async function signedOf(tx: Tx, quoteId: string): Promise<Pick<OfferView, 'signed'>> {
  const acceptance = await readAcceptance(tx, quoteId);
  if (!acceptance) {
    return {};
  }
  const { signedName, signaturePng, agreedText, networkAddress, userAgent, sealHash, at } = acceptance;
  return {
    signed: {
      name: signedName,
      at: at.toISOString(),
      ...(signaturePng
        ? { signature: `data:image/png;base64,${Buffer.from(signaturePng).toString('base64')}` }
        : {}),
      agreed: agreedText,
      from: [networkAddress, userAgent].filter((part) => part !== '').join(', '),
      seal: sealHash,
    },
  };
}
