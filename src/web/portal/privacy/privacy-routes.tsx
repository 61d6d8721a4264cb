import { type Request, type Response, Router } from 'express';
import type { Accounts } from '../../../accounts/accounts.js';
import type { Organization } from '../../../accounts/read-organization.js';
import {
  listCurrentTerms,
  readCurrentTerms,
  readTermsVersion,
  TERMS_KINDS,
  type TermsKind,
  type TermsVersion,
} from '../../../customers/terms.js';
import type { Clock } from '../../../platform/clock.js';
import type { Database } from '../../../platform/database/database.js';
import { notFound } from '../../../platform/errors/docket-error.js';
import { renderPage } from '../../ui/render.js';
import { privacyPath, termsPath, termsVersionPath } from '../../ui/routes/public-pages.js';
import { PrivacyPage } from '../views/privacy-page.js';
import type { PrivacyView } from '../views/privacy-view.js';
import { TermsPage, type TermsPageView } from '../views/terms-page.js';

export type PrivacyRouteParts = {
  db: Database;
  accounts: Pick<Accounts, 'listOrganizations' | 'readOrganization'>;
  clock: Clock;
  /** Whether this Docket has a language model; each organization may do without. */
  usesLanguageModel: boolean;
};

/**
 * What a business tells everybody, without signing in. `/p/:slug` is what is done with a customer's data: the
 * organization's statement as it holds now, or Docket's own page, which stays at `/p/:slug/how`. `/p/:slug/terms` is
 * what quotes are offered under; `/p/:slug/<kind>/<language>/<number>` is one version, for good.
 */
export function createPrivacyRoutes(parts: PrivacyRouteParts): Router {
  const router = Router();

  router.get('/p/:slug', async (request, response) => {
    const organization = await find(parts, request);
    if (!(await sendCurrent(parts, request, response, organization, 'privacy'))) {
      sendHow(parts, response, organization);
    }
  });

  router.get('/p/:slug/how', async (request, response) => {
    sendHow(parts, response, await find(parts, request));
  });

  router.get('/p/:slug/terms', async (request, response) => {
    const organization = await find(parts, request);
    if (!(await sendCurrent(parts, request, response, organization, 'terms'))) {
      throw notFound('page');
    }
  });

  router.get('/p/:slug/:kind/:language/:number', async (request, response) => {
    const organization = await find(parts, request);
    const { language, number } = request.params;
    const kind = TERMS_KINDS.find((one) => one === request.params.kind);
    const version =
      kind && /^[1-9]\d{0,5}$/.test(number)
        ? await parts.db.withOrganization(organization.id, (tx) =>
            readTermsVersion(tx, { kind, language, number: Number(number) }),
          )
        : null;
    if (!version) {
      throw notFound('page');
    }
    await sendVersion(parts, response, organization, version);
  });
  return router;
}

async function find({ accounts }: PrivacyRouteParts, request: Request): Promise<Organization> {
  const known = (await accounts.listOrganizations()).find(({ slug }) => slug === request.params.slug);
  if (!known) {
    throw notFound('page');
  }
  return await accounts.readOrganization(known.id);
}

/** In the language of the address, else in one the browser asks for. False where nothing of this kind is written. */
async function sendCurrent(
  parts: PrivacyRouteParts,
  request: Request,
  response: Response,
  organization: Organization,
  kind: TermsKind,
): Promise<boolean> {
  const version = await parts.db.withOrganization(organization.id, async (tx) => {
    const written = (await listCurrentTerms(tx, kind)).map(({ language }) => language);
    const asked = written.find((one) => one === request.query.lang);
    const language = asked ?? request.acceptsLanguages([...written]);
    return await readCurrentTerms(tx, kind, language || organization.settings.language);
  });
  if (!version) {
    return false;
  }
  response.vary('Accept-Language');
  await sendVersion(parts, response, organization, version);
  return true;
}

const CURRENT = { privacy: privacyPath, terms: termsPath } as const;

async function sendVersion(
  { db, clock }: PrivacyRouteParts,
  response: Response,
  { id, name, slug, settings, locale, timeZone }: Organization,
  { kind, language, number, text, createdAt }: TermsVersion,
): Promise<void> {
  const current = await db.withOrganization(id, (tx) => listCurrentTerms(tx, kind));
  const newest = current.find((one) => one.language === language);
  const view: TermsPageView = {
    organizationName: name,
    ...(settings.accent ? { accent: settings.accent } : {}),
    kind,
    language,
    number,
    since: createdAt.toISOString(),
    text,
    others: current
      .filter((one) => one.language !== language)
      .map((one) => ({ language: one.language, href: termsVersionPath(slug, one) })),
    ...(newest && newest.number > number ? { currentPath: CURRENT[kind](slug, { lang: language }) } : {}),
    ...(kind === 'privacy' ? { howPath: `${privacyPath(slug)}/how` } : {}),
  };
  const page = <TermsPage view={view} />;
  send(response, renderPage(page, { locale, timeZone, now: clock.now() }));
}

function sendHow(
  { clock, usesLanguageModel }: PrivacyRouteParts,
  response: Response,
  organization: Organization,
): void {
  const { locale, timeZone } = organization;
  const page = <PrivacyPage view={present(organization, usesLanguageModel)} />;
  send(response, renderPage(page, { locale, timeZone, now: clock.now() }));
}

function send(response: Response, html: string): void {
  response.set('Cache-Control', 'public, max-age=300').type('html').send(html);
}

function present({ name, settings, phoneNumbers }: Organization, hasLanguageModel: boolean): PrivacyView {
  const { accent, privacyContact, photosToModel, understandByModel } = settings;
  const usesLanguageModel = hasLanguageModel && understandByModel;
  const isEmail = /^[^\s@]+@[^\s@]+$/.test(privacyContact);
  return {
    organizationName: name,
    phone: phoneNumbers[0] ?? (isEmail || privacyContact === '' ? 'the number you text' : privacyContact),
    usesLanguageModel,
    sharesPhotosWithModel: usesLanguageModel && photosToModel,
    retention: 'until you ask to have it erased',
    ...(accent ? { accent } : {}),
    ...(isEmail ? { email: privacyContact } : {}),
  };
}
