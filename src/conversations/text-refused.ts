import { DocketError } from '../platform/errors/docket-error.js';
import type { ScreenedText } from '../vault/screened-text.js';

/** Words that were not sent or kept, and why. `draft` is what may be shown again to whoever typed them. */
export class TextRefused extends DocketError {
  constructor(
    message: string,
    readonly draft: ScreenedText,
  ) {
    super('conflict', message, { text: message });
    this.name = 'TextRefused';
  }
}

/** What a text of staff came to: what it did, or why nothing was sent, to be thrown once the rest is committed. */
export type Spoken<Done> = { done: Done } | { refused: TextRefused };

/** A refusal is thrown here, after the commit: what was sealed on the way stays sealed. */
export function outcomeOf<Done>(spoken: Spoken<Done>): Done {
  if ('refused' in spoken) {
    throw spoken.refused;
  }
  return spoken.done;
}
