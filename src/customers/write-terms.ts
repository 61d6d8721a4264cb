import { LANGUAGES } from '../accounts/organization-settings.js';
import { demand, type Staff } from '../accounts/staff.js';
import { appendActivity } from '../activity/append-activity.js';
import type { Actor } from '../activity/record.js';
import type { Clock } from '../platform/clock.js';
import type { Database, Tx } from '../platform/database/database.js';
import { DocketError } from '../platform/errors/docket-error.js';
import { newId } from '../platform/ids.js';
import { TERMS_KINDS, type TermsKind, type TermsLanguage, type TermsVersion } from './terms.js';

/** In characters: some ten pages. */
export const LONGEST_TERMS = 30_000;

/** Port: the vault's door for words that belong to no customer. */
export type ScreenTerms = (
  tx: Tx,
  typed: { organizationId: string; text: string; actor: Actor; at: Date },
) => Promise<string>;

export type TermsTyped = {
  kind: string;
  language: string;
  text: string;
  /** The number of the version that was seen; 0: there was none. */
  seen: number;
};

const SEALED = 'That looks like a passcode or password, so it was not saved. Every customer reads this.';

export type WriteTerms = ReturnType<typeof createWriteTerms>;

/**
 * Makes the use case by which owners and admins write the next version of the terms or the privacy statement. The same
 * text again makes none. Throws `not-allowed` for other roles, `invalid-input` for what is no text of up to
 * `LONGEST_TERMS` characters or holds a secret, and `conflict` where somebody wrote a version meanwhile.
 */
export function createWriteTerms(parts: { db: Database; clock: Clock; screen: ScreenTerms }) {
  const { db, clock, screen } = parts;
  return async (staff: Staff, typed: TermsTyped): Promise<{ number: number; written: boolean }> => {
    demand(staff, 'change-settings');
    const { kind, language, text } = readTyped(typed);
    const { organizationId, memberId } = staff;
    return await db.withOrganization(organizationId, async (tx) => {
      await tx.$queryRaw`SELECT id FROM organization FOR UPDATE`;
      const at = clock.now();
      const newest = await tx.termsVersion.findFirst({
        where: { kind, language },
        orderBy: { number: 'desc' },
        select: { number: true, text: true },
      });
      const before = newest?.number ?? 0;
      if (newest?.text === text) {
        return { number: before, written: false };
      }
      if (before !== typed.seen) {
        throw refused(
          `Somebody wrote version ${before} meanwhile, so yours was not saved. Your text is still in the field: read theirs first, then save again.`,
          'conflict',
        );
      }
      const actor = { kind: 'member', id: memberId } as const;
      if ((await screen(tx, { organizationId, text, actor, at })) !== text) {
        throw refused(SEALED);
      }
      const number = before + 1;
      const version = { id: newId(), organizationId, kind, language, number, text };
      await tx.termsVersion.create({ data: { ...version, createdBy: memberId, createdAt: at } });
      await appendActivity(tx, {
        organizationId,
        record: { kind: 'organization', id: organizationId },
        actor,
        type: 'organization.changed',
        content: { changes: [{ field: `${kind}.${language}`, from: said(before), to: said(number) }] },
        at,
      });
      return { number, written: true };
    });
  };
}

function said(number: number): string | null {
  return number === 0 ? null : `version ${number}`;
}

function readTyped(typed: TermsTyped): Pick<TermsVersion, 'kind' | 'language' | 'text'> {
  const kind: TermsKind | undefined = TERMS_KINDS.find((one) => one === typed.kind);
  const language: TermsLanguage | undefined = LANGUAGES.find((one) => one === typed.language);
  const text = typed.text.replaceAll('\r\n', '\n').trim();
  if (!kind || !language) {
    throw refused('Pick which text this is, and in which language.');
  }
  if (text === '') {
    throw refused('Write what customers agree to.');
  }
  if (text.length > LONGEST_TERMS) {
    throw refused(
      `That is ${text.length} characters; at most ${LONGEST_TERMS} fit. Nothing of it was saved yet: shorten it, then save.`,
    );
  }
  return { kind, language, text };
}

function refused(message: string, code: 'invalid-input' | 'conflict' = 'invalid-input'): DocketError {
  return new DocketError(code, message, { text: message });
}
