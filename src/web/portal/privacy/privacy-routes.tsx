import { type Response, Router } from 'express';
import type { Accounts } from '../../../accounts/accounts.js';
import type { Organization } from '../../../accounts/read-organization.js';
import type { Clock } from '../../../platform/clock.js';
import { notFound } from '../../../platform/errors/docket-error.js';
import { renderPage } from '../../ui/render.js';
import { PrivacyPage } from '../views/privacy-page.js';
import type { PrivacyView } from '../views/privacy-view.js';

export type PrivacyRouteParts = {
  accounts: Pick<Accounts, 'listOrganizations' | 'readOrganization'>;
  clock: Clock;
  /** Whether this Docket has a language model; each organization may do without. */
  usesLanguageModel: boolean;
};

/** `/p/:slug`: what a business does with what its customers text. For everybody, without signing in. */
export function createPrivacyRoutes({ accounts, clock, usesLanguageModel }: PrivacyRouteParts): Router {
  const router = Router();
  router.get('/p/:slug', async (request, response) => {
    const known = (await accounts.listOrganizations()).find(({ slug }) => slug === request.params.slug);
    if (!known) {
      throw notFound('page');
    }
    const organization = await accounts.readOrganization(known.id);
    const { locale, timeZone } = organization;
    const page = <PrivacyPage view={present(organization, usesLanguageModel)} />;
    send(response, renderPage(page, { locale, timeZone, now: clock.now() }));
  });
  return router;
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
