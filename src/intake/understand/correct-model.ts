import { correctionAt } from './corrections.js';
import type { Item } from './items.js';
import { isQualifier } from './model-tail.js';
import type { ItemNews } from './subjects.js';
import type { Token } from './tokens.js';

const shape = (word: string): string => word.toLowerCase().replace(/\d/g, '0');

/** "its the 5511 not 5520", "sorry, it's BRM54": a number of a model known in the place of one like it. */
export function correctModel(item: Item, news: ItemNews): boolean {
  if (item.model === '' || news.trade === 'web-support') return false;
  const parts = item.model.split(' ');
  const corrects = correctionAt(news.tokens) >= 0 && news.tokens.length <= 12;
  for (const [at, token] of news.tokens.entries()) {
    const { word } = token;
    if (word.length < 3 || !/\d{2}/.test(word) || !news.free[at]) continue;
    if (/^(?:not|no|nicht|pas|nao)$/.test(news.tokens[at - 1]?.word ?? '')) continue;
    const place = parts.findIndex((part) => shape(part) === shape(word) && part.toLowerCase() !== word);
    if (place < 0 || parts.some((part) => part.toLowerCase() === word)) continue;
    const old = (parts[place] ?? '').toLowerCase();
    const denied = news.tokens.some(
      (one, index) =>
        one.word === old && /^(?:not|no|nicht|pas|nao)$/.test(news.tokens[index - 1]?.word ?? ''),
    );
    if (!denied && !(corrects && /[a-z]/.test(word))) continue;
    parts[place] = token.raw.toUpperCase();
    item.model = parts.join(' ');
    return true;
  }
  return false;
}

/** "not the pro": takes a word out of the model again. */
export function widenModel(item: Item, tokens: readonly Token[]): void {
  for (let at = 1; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    const before = tokens[at - 1]?.word === 'the' ? tokens[at - 2] : tokens[at - 1];
    if (!/^(?:not|no|pas|nicht|nao)$/.test(before?.word ?? '') || !isQualifier(token.word)) continue;
    item.model = item.model
      .split(' ')
      .filter((word) => word.toLowerCase() !== token.word)
      .join(' ');
  }
}
