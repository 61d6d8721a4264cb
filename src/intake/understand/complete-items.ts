import type { Item } from './items.js';
import type { ItemNews, Subject } from './subjects.js';
import type { Token } from './tokens.js';
import { isTypeNumber } from './type-numbers.js';

/** "chromebook 314", the maker told before: what Chromebooks are called by. */
export function chromebook(item: Item, news: ItemNews): void {
  const at = news.tokens.findIndex(({ word }) => word === 'chromebook');
  const next = news.tokens[at + 1];
  if (at < 0 || item.brand === '' || item.model !== '' || !next || next.piece !== news.tokens[at]?.piece)
    return;
  if (/^(?=.*\d)[a-z]{0,3}\d{2,4}[a-z]{0,2}$/.test(next.word))
    item.model = `Chromebook ${next.raw.toUpperCase()}`;
}

/** A type number told by itself is the model of a thing whose maker is known. */
export function typeNumber(item: Item, news: ItemNews): void {
  if (item.model !== '' || item.brand === '' || news.trade === 'web-support') return;
  const at = news.tokens.findIndex((_, index) => news.free[index] && isTypeNumber(news.tokens, index));
  if (at >= 0) item.model = (news.tokens[at] as Token).raw.toUpperCase();
}

/** "dryer WTN83201GB, dishwasher SMS2ITW08G": the type number right behind each of the things named. */
export function numbersBeside(placed: Map<Subject, Item>, news: ItemNews): boolean {
  let found = false;
  for (const [subject, item] of placed) {
    if (placed.size < 2 || subject.model !== '') continue;
    const skip = /^(?:is|its|a|an|model|one|the|es|est|ist)$/;
    const end = subject.kindEnds ?? subject.to;
    let at = end;
    while (at < end + 3 && skip.test(news.tokens[at]?.word ?? '')) at += 1;
    const token = news.tokens[at];
    if (!token || token.piece !== news.tokens[end - 1]?.piece || !isTypeNumber(news.tokens, at)) continue;
    item.model = token.raw.toUpperCase();
    found = true;
  }
  return found;
}

const EACH =
  /^(?:both|neither|each|either|all|ambos|ambas|ninguno|ninguna|cada|les|aucun|aucune|chacun|beide|beiden|keiner|keines|jeweils|nenhum|nenhuma|dois|duas)$/;

/** "both bosch", "beide von Bosch": one maker told for all the things. */
export function sharedMaker(news: ItemNews): ItemNews['models'][number] | undefined {
  const maker = news.models.find((mention) => mention.brand !== '' && mention.model === '');
  if (!maker) return undefined;
  const before = news.tokens.slice(Math.max(0, maker.from - 4), maker.from);
  const both = before.some((token, at) =>
    token.word === 'les' ? /^(?:deux|trois)$/.test(before[at + 1]?.word ?? '') : EACH.test(token.word),
  );
  return both ? maker : undefined;
}

/** Gives all the things known the one maker told for them. */
export function oneMakerForAll(items: readonly Item[], news: ItemNews): void {
  const maker = items.length < 2 ? undefined : sharedMaker(news);
  if (maker) for (const item of items) if (item.brand === '') item.brand = maker.brand;
}
