/** Settings: billing, prices, templates, terms and follow-ups. */

import { segment, withQuery } from './address.js';

/** GET; POST legalName, address, … rateName+, ratePercent+ → 303 back, or 422 with the page. */
export const billingSettingsPath = (): string => '/settings/billing';
/** GET; POST quoteFollowUpDays, invoiceReminderDays, `quote-1.en`…, show? (preview: the page) → 303 back, or 422. */
export const followUpSettingsPath = (): string => '/settings/follow-ups';
/** GET `?v=`: the logo as PNG; POST multipart `logo` → 303 back, or 422 with the page. */
export const logoSettingsPath = (sha256?: string): string =>
  withQuery(`${billingSettingsPath()}/logo`, { v: sha256 });
/** POST → 303 back. */
export const removeLogoPath = (): string => `${logoSettingsPath()}/remove`;
type PricesQuery = { q?: string; show?: 'archived'; edit?: string; archived?: string; after?: string };
/** GET; POST name, description, unit, price, tax → 303 back, or 422 with the page. `?archived=` offers Undo. */
export const pricesSettingsPath = (query: PricesQuery = {}): string => withQuery('/settings/prices', query);
/** POST name, description, unit, price, tax → 303 back, or 422 with the page. */
export const priceSettingsPath = (id: string, action?: 'archive' | 'restore'): string =>
  `/settings/prices/${segment(id)}${action ? `/${action}` : ''}`;
type TemplatesQuery = { show?: 'archived'; archived?: string };
/** GET: the templates of quotes. `?archived=` offers Undo. */
export const templatesSettingsPath = (query: TemplatesQuery = {}): string =>
  withQuery('/settings/templates', query);
/** GET; POST title, note, line…, validDays, deposit…, seen → 303 back, or 422; `rename`: POST name → 303 back. */
export const templateSettingsPath = (id: string, action?: 'rename' | 'archive' | 'restore'): string =>
  `/settings/templates/${segment(id)}${action ? `/${action}` : ''}`;
/** GET, with the current words of a kind and language; POST kind, language, seen, text → 303 back, or 422. */
export const termsSettingsPath = (query: { kind?: string; language?: string } = {}): string =>
  withQuery('/settings/terms', query);
