import { type Request, type Response, Router } from 'express';
import { z } from 'zod';
import { LANGUAGES } from '../../../../accounts/organization-settings.js';
import {
  listTermsVersions,
  readTermsVersion,
  TERMS_KINDS,
  type TermsKind,
  type TermsLanguage,
} from '../../../../customers/terms.js';
import type { WriteTerms } from '../../../../customers/write-terms.js';
import { readPeople } from '../../../../jobs/people.js';
import type { Database } from '../../../../platform/database/database.js';
import { formErrors, longFormBody, parseForm } from '../../../http/form.js';
import { staffOf } from '../../../http/staff-gate.js';
import { termsSettingsPath } from '../../../ui/routes/money-settings.js';
import { privacyPath, termsPath, termsVersionPath } from '../../../ui/routes/public-pages.js';
import type { FieldErrors } from '../../views/settings-view.js';
import { type SettingsParts, sendSettingsPage } from '../settings-parts.js';
import { TermsPage, type TermsView } from './terms-page.js';

export type TermsRouteParts = SettingsParts & { db: Database; writeTerms: WriteTerms };

const Address = z.object({
  kind: z.enum(TERMS_KINDS).catch('terms'),
  language: z.enum(LANGUAGES).optional().catch(undefined),
});
const TermsForm = z.object({
  kind: z.string().max(20),
  language: z.string().max(5),
  seen: z.coerce.number().int().min(0),
  text: z.string(),
});

/** `/settings/terms`: the next version is written, older ones stay to be read. */
export function createTermsRoutes(parts: TermsRouteParts): Router {
  const { requireStaff, writeTerms } = parts;
  const router = Router();
  const gate = requireStaff('change-settings');

  router.get(termsSettingsPath(), gate, (request, response) =>
    sendTerms(parts, request, response, Address.parse(request.query)),
  );

  router.post(termsSettingsPath(), gate, longFormBody, async (request, response) => {
    const typed = parseForm(TermsForm, request.body);
    const shown = Address.parse(typed);
    try {
      await writeTerms(staffOf(response), typed);
    } catch (error) {
      await sendTerms(parts, request, response, shown, { text: typed.text, errors: formErrors(error) });
      return;
    }
    response.redirect(303, `${termsSettingsPath(typed)}&saved`);
  });
  return router;
}

const LANGUAGE_NAMES = new Intl.DisplayNames('en', { type: 'language' });

async function sendTerms(
  parts: TermsRouteParts,
  request: Request,
  response: Response,
  shown: { kind: TermsKind; language?: TermsLanguage | undefined },
  refused?: { text: string; errors: FieldErrors },
): Promise<void> {
  const { organizationId } = staffOf(response);
  const { kind } = shown;
  const { slug, settings } = await parts.accounts.readOrganization(organizationId);
  const language = shown.language ?? settings.language;
  const { versions, people, newest } = await parts.db.withOrganization(organizationId, async (tx) => {
    const versions = await listTermsVersions(tx, kind, language);
    const people = await readPeople(
      tx,
      versions.map(({ createdBy }) => createdBy),
    );
    const [first] = versions;
    return { versions, people, newest: first ? await readTermsVersion(tx, first) : null };
  });
  const current = { terms: termsPath, privacy: privacyPath }[kind];
  const view: TermsView = {
    kind,
    language,
    languages: LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES.of(value) ?? value })),
    current: newest?.number ?? 0,
    text: refused?.text ?? newest?.text ?? '',
    errors: refused?.errors ?? {},
    publicPath: current(slug, { lang: language }),
    versions: versions.map((version) => ({
      number: version.number,
      href: termsVersionPath(slug, version),
      by: people.get(version.createdBy ?? '')?.name ?? 'Somebody who left',
      at: version.createdAt.toISOString(),
    })),
  };
  await sendSettingsPage(parts, request, response, {
    status: refused ? 422 : 200,
    of: ({ shell }) => <TermsPage shell={shell} view={view} />,
  });
}
