import { LANGUAGES, readSettings } from '../accounts/organization-settings.js';
import type { Tx } from '../platform/database/database.js';

export const TERMS_KINDS = ['terms', 'privacy'] as const;
/** `terms`: what a quote is offered under; `privacy`: what is done with a customer's data. */
export type TermsKind = (typeof TERMS_KINDS)[number];

export type TermsLanguage = (typeof LANGUAGES)[number];

/** One version of an organization's words. Never changed: another text is the next version. */
export type TermsVersion = {
  id: string;
  kind: TermsKind;
  language: TermsLanguage;
  /** Counts from 1, for each kind and language. */
  number: number;
  text: string;
  /** The member who wrote it. */
  createdBy: string | null;
  createdAt: Date;
};

/**
 * The version that holds now, in `language` or, where nothing was written in it, in the organization's language, or in
 * any; `null` where the organization has written none of this kind.
 */
export async function readCurrentTerms(
  tx: Tx,
  kind: TermsKind,
  language: string,
): Promise<TermsVersion | null> {
  const current = await listCurrentTerms(tx, kind);
  const { settings } = await tx.organization.findFirstOrThrow({ select: { settings: true } });
  const wanted = [language, readSettings(settings).language];
  const found = wanted.flatMap((one) => current.find((version) => version.language === one) ?? []);
  return found[0] ?? current[0] ?? null;
}

/** The version that holds now in each language that has one, in the order of `LANGUAGES`. */
export async function listCurrentTerms(tx: Tx, kind: TermsKind): Promise<TermsVersion[]> {
  const newest = await tx.termsVersion.groupBy({
    by: ['language'],
    where: { kind },
    _max: { number: true },
  });
  const rows = await tx.termsVersion.findMany({
    where: {
      kind,
      OR: newest.map(({ language, _max }) => ({ language, number: _max.number ?? 0 })),
    },
  });
  return LANGUAGES.flatMap((language) => rows.filter((row) => row.language === language)).map(toVersion);
}

/** One version by what it is called; `null` where there is none such. */
export async function readTermsVersion(
  tx: Tx,
  { kind, language, number }: { kind: TermsKind; language: string; number: number },
): Promise<TermsVersion | null> {
  const row = await tx.termsVersion.findFirst({ where: { kind, language, number } });
  return row && toVersion(row);
}

/** What is known of the newest versions without their text, newest first. */
export async function listTermsVersions(
  tx: Tx,
  kind: TermsKind,
  language: string,
): Promise<Omit<TermsVersion, 'text'>[]> {
  const rows = await tx.termsVersion.findMany({
    where: { kind, language },
    orderBy: { number: 'desc' },
    take: VERSIONS_LISTED,
    omit: { text: true },
  });
  return rows.map((row) => toVersion({ ...row, text: '' }));
}

const VERSIONS_LISTED = 200;

type Row = Omit<TermsVersion, 'kind' | 'language'> & { kind: string; language: string };

function toVersion({ id, kind, language, number, text, createdBy, createdAt }: Row): TermsVersion {
  return {
    id,
    kind: kind as TermsKind,
    language: language as TermsLanguage,
    number,
    text,
    createdBy,
    createdAt,
  };
}
