import { LANGUAGES } from '../accounts/organization-settings.js';
import { DocketError } from '../platform/errors/docket-error.js';
import type { Language } from './understand/fact.js';

/** What an organization may say in its own words: each saying as shipped, and what is filled in. */
export type OwnWording<Saying extends string> = {
  sayings: readonly Saying[];
  shipped(saying: Saying, language: Language): string;
  /** Names that stand in braces. */
  gaps: readonly string[];
  /** The gap that no text does without, and what is said where it is missing. */
  needs: { gap: string; problem: string };
};

const LONGEST = 480;

/**
 * The texts as they are kept, by `saying.language`: empty where Docket's own are said. At most 480 characters each.
 * Throws `invalid-input` with a message for each text that cannot be said.
 */
export function readOwnWords<Saying extends string>(
  typed: Readonly<Record<string, string>>,
  wording: OwnWording<Saying>,
): Record<string, string> {
  const words: Record<string, string> = {};
  const fields: Record<string, string> = {};
  for (const language of LANGUAGES) {
    for (const saying of wording.sayings) {
      const key = `${saying}.${language}`;
      const text = (typed[key] ?? '').replaceAll('\r\n', '\n').trim();
      words[key] = text === wording.shipped(saying, language) ? '' : text;
      const problem = text === '' ? undefined : problemOf(text, wording);
      if (problem) {
        fields[key] = problem;
      }
    }
  }
  const [message] = Object.values(fields);
  if (message) {
    throw new DocketError('invalid-input', message, fields);
  }
  return words;
}

function problemOf(
  text: string,
  { gaps, needs }: Pick<OwnWording<string>, 'gaps' | 'needs'>,
): string | undefined {
  const unknown = [...text.matchAll(/\{([^{}\s]*)\}/g)].find(
    ([, gap]) => !gaps.some((known) => known === gap),
  );
  if (unknown) {
    return `Nothing fills ${unknown[0]}. Use ${gaps.map((gap) => `{${gap}}`).join(', ')}.`;
  }
  if (!text.includes(`{${needs.gap}}`)) {
    return needs.problem;
  }
  return text.length > LONGEST ? `At most ${LONGEST} characters.` : undefined;
}
