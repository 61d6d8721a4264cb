import type { Language } from '../understand/fact.js';
import { PRIVATE_PHRASES } from './phrases/slack.js';

/** Told in private to whoever wrote a secret where only they can delete it again. */
export function secretTypedNotice(language: Language): string {
  return PRIVATE_PHRASES[language].secretTyped;
}
