import type { Item } from './items.js';
import { readTail } from './model-tail.js';
import type { ItemNews } from './subjects.js';

/** "fire hd 10, 2021 i think", "paperwhite, 10th gen": a year or generation in the piece behind a model named. */
export function yearBehind(item: Item, news: ItemNews): void {
  const end = news.models.at(-1)?.to ?? 0;
  const token = news.tokens[end];
  if (!token || token.sentence !== news.tokens[end - 1]?.sentence || item.model.includes(token.raw)) return;
  const tail = readTail(news.tokens, end, false, true).text;
  if (/^(?:\(\d\S* gen\)|Gen \d+|(?:Early|Mid|Late) 20\d\d|\d\d-inch)/.test(tail))
    item.model = `${item.model} ${tail}`;
  else addYear(item, news, end);
}

const YEAR = /^20[012]\d$/;

/** "2020 one", "its the 2022": the year of a model known by its name; a year told later takes its place. */
export function addYear(item: Item, news: ItemNews, at: number): boolean {
  const year = news.tokens[at];
  const next = news.tokens[at + 1];
  const alone =
    !next ||
    next.piece !== year?.piece ||
    /^(?:one|model|version|i|gen|edition|sorry|think)$/.test(next.word);
  if (!year || !YEAR.test(year.word) || !alone || item.model === '' || news.trade !== 'it-repair')
    return false;
  const plain = item.model.replace(/ ?\(?20[012]\d\)?/, '').trim();
  item.model = `${plain} (${year.word})`;
  return true;
}

/** "14 inch": the size of a screen that comes in several. */
export function tellsInches(item: Item, news: ItemNews, at: number): boolean {
  return (
    /^(?:laptop|TV|monitor)$/.test(item.device) &&
    item.model !== '' &&
    !item.model.includes('-inch') &&
    /^\d{2}$/.test(news.tokens[at]?.word ?? '') &&
    /^(?:inch|inches|zoll|pouces|pulgadas|polegadas)$/.test(news.tokens[at + 1]?.word ?? '')
  );
}
