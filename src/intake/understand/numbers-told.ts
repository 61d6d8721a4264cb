import { isQualifier } from './model-tail.js';
import type { ItemNews } from './subjects.js';

/** A type number as makers print them: at least two letters and two digits. */
export const TYPE_NUMBER = /^(?=(?:.*[A-Z]){2})(?=(?:.*\d){2})[A-Z0-9/-]{6,18}$/;

/** "E18 on the display", or a short code behind a whole type number: what it shows, not what it is. */
export function isErrorCode(news: ItemNews, at: number, model: string): boolean {
  const word = news.tokens[at]?.word ?? '';
  if (!/^[a-z]{1,2}-?\d{1,3}$/.test(word)) return false;
  const behind = news.tokens
    .slice(at + 1, at + 6)
    .map((token) => token.word)
    .join(' ');
  const shown =
    /^(?:is )?(?:on|in|auf|im|en|no|na|sur|a)(?: (?:the|its|a|dem|der|el|la|l|o|le))? ?(?:display|screen|panel|front|dial|lcd|anzeige|pantalla|panel|ecran|afficheur|visor|ecra|painel)/.test(
      behind,
    ) ||
    /^(?:is |keeps |comes? |came )?(?:flashing|blinking|up|error|showing|blinkt|leuchtet|parpadea|clignote|pisca)/.test(
      behind,
    );
  return shown || (TYPE_NUMBER.test(model) && /^[efhcpu]/.test(word));
}

/** "1008 it says on the front": a number read off the thing itself. */
export function readOff(news: ItemNews, at: number): boolean {
  const read = news.tokens
    .slice(at + 1, at + 7)
    .map((token) => token.word)
    .join(' ');
  return (
    /^\d{3,5}$/.test(news.tokens[at]?.word ?? '') &&
    /^(?:it says|is what it says|its says|says|on the (?:front|back|label|sticker|badge|side|plate)|pone|dice|c est ecrit|est ecrit|c est marque|steht|diz|esta escrito)\b/.test(
      read,
    )
  );
}

/** Whether a bare number can be a model: asked for, alone, or with a word of models behind it. */
export function isModelAnswer(news: ItemNews, at: number): boolean {
  const next = news.tokens[at + 1];
  if (readOff(news, at)) return true;
  if (
    news.tokens.length === 1 &&
    /^\d{3,5}$/.test(news.tokens[at]?.word ?? '') &&
    /^(?:it-repair|appliance)$/.test(news.trade)
  )
    return true;
  return (
    (news.askedModel && news.tokens.length <= 4) ||
    Boolean(next && isQualifier(next.word) && next.piece === news.tokens[at]?.piece)
  );
}
