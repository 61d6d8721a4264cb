import { type Request, type Response, Router } from 'express';
import { z } from 'zod';
import type { Organization } from '../../../../accounts/read-organization.js';
import { formatMoney, formatRate } from '../../../../platform/money/write-money.js';
import type { PriceBook, PriceItem } from '../../../../quotes/price-book.js';
import { formBody, formErrors } from '../../../http/form.js';
import { staffOf } from '../../../http/staff-gate.js';
import type { Choice } from '../../../ui/field.js';
import { priceSettingsPath, pricesSettingsPath } from '../../../ui/routes/money-settings.js';
import { ListAddress } from '../../jobs/list-address.js';
import { type SettingsParts, sendSettingsPage } from '../settings-parts.js';
import { priceValues, readPrice, typedPrice } from './price-form.js';
import { type PriceFormView, PricesPage, type PricesView } from './prices-page.js';

export type PriceRouteParts = SettingsParts & { priceBook: PriceBook };

const Address = ListAddress.extend({
  show: z.literal('archived').optional().catch(undefined),
  edit: z.uuid().optional().catch(undefined),
  archived: z.uuid().optional().catch(undefined),
});

/** `/settings/prices`: add, change, archive with the way back. Works with and without scripts. */
export function createPriceRoutes(parts: PriceRouteParts): Router {
  const { accounts, priceBook, requireStaff } = parts;
  const router = Router();
  const gate = requireStaff('change-settings');

  router.get(pricesSettingsPath(), gate, (request, response) => sendPrices(parts, request, response));

  const save = async (request: Request, response: Response, id: string | null) => {
    const staff = staffOf(response);
    const values = typedPrice(request.body);
    try {
      const organization = await accounts.readOrganization(staff.organizationId);
      await priceBook.save(staff, id, readPrice(values, organization));
    } catch (error) {
      const refused = { id, form: { values, errors: formErrors(error) } };
      await sendPrices(parts, request, response, refused);
      return;
    }
    response.redirect(303, `${pricesSettingsPath()}?saved`);
  };
  router.post(pricesSettingsPath(), gate, formBody, (request, response) => save(request, response, null));
  router.post('/settings/prices/:id', gate, formBody, (request, response) =>
    save(request, response, String(request.params.id)),
  );
  router.post('/settings/prices/:id/archive', gate, async (request, response) => {
    const id = String(request.params.id);
    await priceBook.archive(staffOf(response), id);
    response.redirect(303, pricesSettingsPath({ archived: id }));
  });
  router.post('/settings/prices/:id/restore', gate, async (request, response) => {
    await priceBook.restore(staffOf(response), String(request.params.id));
    response.redirect(303, `${pricesSettingsPath()}?saved`);
  });
  return router;
}

async function sendPrices(
  parts: PriceRouteParts,
  request: Request,
  response: Response,
  refused?: { id: string | null; form: PriceFormView },
): Promise<void> {
  const { q: search, after, show, archived } = Address.parse(request.query);
  const { items, nextCursor } = await parts.priceBook.list(staffOf(response), {
    search,
    archived: show === 'archived',
    cursor: after,
  });
  const toast = archived
    ? { toast: { message: 'Archived.', undoPath: priceSettingsPath(archived, 'restore') } }
    : {};
  const here = { q: search, ...(show ? { show } : {}) };
  await sendSettingsPage(parts, request, response, {
    status: refused ? 422 : 200,
    of: ({ shell, organization }) => {
      const taxes = taxChoices(organization);
      const empty = { name: '', description: '', unit: '', price: '', tax: taxes[0]?.value ?? '0' };
      const view: PricesView = {
        add: refused?.id === null ? refused.form : { values: empty, errors: {} },
        search,
        archived: show === 'archived',
        currency: organization.currency,
        taxes,
        rows: items.map((item) => ({
          ...item,
          price: sayPrice(item, organization),
          values: priceValues(item, organization),
          ...(refused?.id === item.id ? { form: refused.form } : {}),
        })),
        paging: {
          ...(after === '' ? {} : { first: pricesSettingsPath(here) }),
          ...(nextCursor === null ? {} : { next: pricesSettingsPath({ ...here, after: nextCursor }) }),
        },
      };
      return <PricesPage shell={{ ...shell, ...toast }} view={view} />;
    },
  });
}

/** The organization's tax rates to pick from, and none. */
export function taxChoices({ settings, locale }: Pick<Organization, 'settings' | 'locale'>): Choice[] {
  const rates = settings.billing.taxRates.map(({ name, bp }) => ({
    value: String(bp),
    label: `${name} ${formatRate(bp, locale)}`,
  }));
  return rates.some(({ value }) => value === '0') ? rates : [...rates, { value: '0', label: 'No tax' }];
}

/** "€45.00 per hour, 19% tax". */
export function sayPrice(
  { unitPrice, unit, taxBp }: Pick<PriceItem, 'unitPrice' | 'unit' | 'taxBp'>,
  { currency, locale }: Pick<Organization, 'currency' | 'locale'>,
): string {
  const price = formatMoney(unitPrice, currency, locale);
  const tax = taxBp === 0 ? 'no tax' : `${formatRate(taxBp, locale)} tax`;
  return `${unit === '' ? price : `${price} per ${unit}`}, ${tax}`;
}
