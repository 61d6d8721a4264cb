/** Customers. */

import { segment, withQuery } from './address.js';

export const customersPath = (query: { q?: string; after?: string } = {}): string =>
  withQuery('/customers', query);
export const customerPath = (id: string): string => `/customers/${segment(id)}`;
/** GET from?, until?, currency? → the page; POST them, do (make, send), by, formId → 303 to the page, or 422 with it. */
export const statementPath = (
  id: string,
  query: { from?: string; until?: string; currency?: string } = {},
): string => withQuery(`${customerPath(id)}/statement`, query);
/** GET: a statement as it was made. */
export const statementPdfPath = (id: string, documentId: string): string =>
  `${customerPath(id)}/statements/${segment(documentId)}.pdf`;
/** POST name → 303 to the customer. */
export const customerNamePath = (id: string): string => `${customerPath(id)}/name`;
/** POST email → 303 back, or 422 with the page. */
export const customerEmailPath = (id: string): string => `${customerPath(id)}/email`;
/** GET q? → who may be the same person; POST other → 303 to the customer, who is both from now on. */
export const customerJoinPath = (id: string, query: { q?: string } = {}): string =>
  withQuery(`${customerPath(id)}/join`, query);
