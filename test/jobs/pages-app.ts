import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import type { Staff } from '../../src/accounts/staff.js';
import type { RecordRef } from '../../src/activity/record.js';
import { moveOfCustomer } from '../../src/app/customer-ports.js';
import { withdrawOfBookings } from '../../src/app/record-ports.js';
import { markReadAbout } from '../../src/conversations/mark-read.js';
import { createCustomers } from '../../src/customers/create-customers.js';
import { buildQuotePreview } from '../../src/documents/build/build-quote.js';
import type { DocumentGate } from '../../src/documents/document-parts.js';
import type { HtmlPictures } from '../../src/documents/html/render-html.js';
import { previewDocument } from '../../src/documents/preview-document.js';
import { createBookings } from '../../src/jobs/bookings/create-bookings.js';
import { createJobs } from '../../src/jobs/create-jobs.js';
import { createSavedFilters } from '../../src/jobs/saved-filters.js';
import type { Database } from '../../src/platform/database/database.js';
import { createLogger } from '../../src/platform/logging/logger.js';
import { createQuotes } from '../../src/quotes/create-quotes.js';
import { createPriceBook } from '../../src/quotes/price-book.js';
import { createQuoteTemplates } from '../../src/quotes/quote-templates.js';
import { answerErrors, nothingHere } from '../../src/web/http/error-answer.js';
import { createBookingRoutes } from '../../src/web/staff/bookings/booking-routes.js';
import { createCustomerRoutes } from '../../src/web/staff/customers/customer-routes.js';
import { createJobRoutes } from '../../src/web/staff/jobs/job-routes.js';
import type { RecordSources, RecordWords } from '../../src/web/staff/jobs/record-sources.js';
import { createQuoteRoutes } from '../../src/web/staff/quotes/quote-routes.js';
import { fakePorts } from '../quotes/fake-ports.js';
import { at, clock, effects, screened } from './shop.js';

/** A passcode that came to be live after it was written. */
const fakeGate: DocumentGate = async (_tx, { texts }) => texts.filter(({ text }) => text.includes('7391'));

/** What the fakes of the other rooms were asked to do, in order. */
export type Said = { what: string; record: RecordRef; text?: string };

/** The pages of jobs, quotes and customers with every other room faked. Requests name their member by a header. */
export async function startPages(db: Database, people: () => readonly Staff[]) {
  const said: Said[] = [];
  const screen = async (_tx: unknown, { text }: { text: string }) =>
    screened(text.replaceAll('4821', '[passcode saved]'));
  const closing = async (_tx: unknown, { record, reason }: { record: RecordRef; reason: string }) =>
    void said.push({ what: `closing ${reason}`, record });
  const moving = async (_tx: unknown, { to }: { to: RecordRef }) =>
    void said.push({ what: 'moving', record: to });
  const words: RecordWords = {
    sendToCustomer: async (_staff, record, { text }) => void said.push({ what: 'customer', record, text }),
    markRead: markReadAbout,
    writeNote: async (_tx, _staff, record, { text }) => void said.push({ what: 'note', record, text }),
  };
  const app = express();
  const parts = {
    db,
    sources: { ...fakeSources, conversationsOf: async () => [{ id: 'c1', summary: 'hi, my screen', at }] },
    words,
    withholdJobs: async (_tx: unknown, jobs: readonly { number: number; title: string }[]) =>
      new Set(jobs.filter(({ title }) => title.includes('4821')).map(({ number }) => number)),
    savedFilters: createSavedFilters({ db, clock, screen }),
    jobs: createJobs({ db, clock, closing, effects, screen }),
    priceBook: createPriceBook({ db, clock, screen }),
    templates: createQuoteTemplates({ db, clock, screen }),
    previewSending: async () => [
      { by: 'text' as const, to: '+447700900123', subject: '', words: 'Your quote: …' },
      { by: 'email' as const, because: 'No e-mail address is known.' },
    ],
    previewQuote: (organizationId: string, versionId: string, pictures: HtmlPictures) =>
      previewDocument({ db, gate: fakeGate }, organizationId, buildQuotePreview(versionId, at), pictures),
    quotes: createQuotes({ db, ...fakePorts({ clock, closing, moving, screen }) }),
    customers: createCustomers({ db, clock, screenName: screen, moveRecords: moveOfCustomer }),
    requireStaff: (): express.RequestHandler => (request, response, next) => {
      const staff = people().find(({ memberId }) => memberId === request.get('x-member'));
      if (staff) {
        response.locals.session = { staff } as never;
      }
      next();
    },
    frame: async (staff: Staff) => ({
      organization: { locale: 'en-GB', timeZone: 'Europe/London' } as never,
      shell: {
        organizationName: staff.organizationName,
        plan: 'pro' as const,
        organizationId: staff.organizationId,
        member: { id: staff.memberId, name: staff.name, email: staff.email, role: staff.role },
        places: ['inbox', 'jobs', 'customers'] as const,
        inboxCount: 0,
      },
      locale: { locale: 'en-GB', timeZone: 'Europe/London', now: at },
    }),
  };
  const bookings = createBookings({ db, clock, screen, withdraw: withdrawOfBookings, wake() {} });
  app.use(createJobRoutes(parts), createQuoteRoutes(parts), createCustomerRoutes(parts));
  app.use(createBookingRoutes({ ...parts, bookings, now: clock.now }));
  app.use(nothingHere, answerErrors(createLogger('silent')));
  const server = await new Promise<Server>((resolve) => {
    const listening = app.listen(0, '127.0.0.1', () => resolve(listening));
  });
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const ask = async (staff: Staff, path: string, init: RequestInit & { part?: boolean } = {}) => {
    const response = await fetch(origin + path, {
      redirect: 'manual',
      ...init,
      headers: { 'x-member': staff.memberId, ...(init.part ? { 'hx-request': 'true' } : {}) },
    });
    return { status: response.status, headers: response.headers, html: await response.text() };
  };
  return {
    said,
    get: (staff: Staff, path: string, part = false) => ask(staff, path, { part }),
    post: (staff: Staff, path: string, form: Record<string, string> | URLSearchParams = {}, part = false) =>
      ask(staff, path, { method: 'POST', body: new URLSearchParams(form), part }),
    stop: () => new Promise((resolve) => server.close(resolve)),
  };
}

const photo = {
  id: 'photo-1',
  name: 'cracked.jpg',
  uploader: 'Tom',
  at: at.toISOString(),
  state: 'expected',
} as const;

const fakeSources: RecordSources = {
  gallery: async () => [photo],
  photoRoom: async () => null,
  covers: async (_tx, _staff, records) => new Map(records.map(({ id }) => [id, [photo]])),
  transcript: async () => [
    {
      id: 'm1',
      from: 'customer',
      author: 'Tom',
      text: 'dropped it <script>alert(1)</script>',
      at: at.toISOString(),
      channel: 'sms',
      photos: [],
    },
  ],
  talk: async () => ({ conversationIds: [], toCustomer: { may: true, channel: 'SMS' } }),
  messageTexts: async () => new Map(),
  secrets: async () => ({ secrets: [{ id: 's1', label: 'Passcode', savedAt: at.toISOString() }] }),
  neededFields: async () => new Set(['device', 'fault'] as const),
  suggestedDetails: async () => new Map(),
};
