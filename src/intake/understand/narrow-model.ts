import { correctionAt } from './corrections.js';
import type { Item } from './items.js';
import { genericFamily } from './makers.js';
import { isQualifier, readTail } from './model-tail.js';
import type { ItemNews, Subject } from './subjects.js';
import type { Token } from './tokens.js';
import { isTypeNumber } from './type-numbers.js';

const TYPE_NUMBER = /^(?=(?:.*[A-Z]){2})(?=(?:.*\d){2})[A-Z0-9/-]{6,18}$/;

const OPENERS =
  /^(?:the|its|it|is|a|an|one|ok|yes|yeah|think|i|my|was|no|sorry|model|number|modelo|es|el|la|un|una|le|c|est|ein|eine|der|die|das|o|um|uma|says|actually|and|it\S?s|thats|that|probably|maybe|dunno|s|found|model:|code|typ|type|modele|modell|sticker|label|ref|reference|gen|eh|hang|on|numero|nummer|etiqueta|etiquette)$/;

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
function addYear(item: Item, news: ItemNews, at: number): boolean {
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

/** "its the mini", "G15", "13 pro": only the rest of a model whose family is known. */
export function narrowModel(item: Item, news: ItemNews): boolean {
  const base = genericFamily(item.brand, item.device);
  const start = item.model || base;
  let changed = false;
  let first = item.model;
  for (let at = 0; at < news.tokens.length; at++) {
    const token = news.tokens[at] as Token;
    const before = news.tokens[at - 1];
    const opens = !before || before.piece !== token.piece || OPENERS.test(before.word);
    if (!opens || !news.free[at]) continue;
    if (
      /^(?:one|go|power|play|prime|note|plus|x|edition|digital)$/.test(token.word) &&
      news.tokens.length > 4
    )
      continue;
    if (addYear(item, news, at)) {
      changed = true;
      first = item.model;
      continue;
    }
    if (/^\d+$/.test(token.word) && !isModelAnswer(news, at)) continue;
    const repeated = item.model.toLowerCase().split(' ').at(-1) === token.word && !/\d/.test(token.word);
    const more = repeated ? readTail(news.tokens, at + 1, false, true) : undefined;
    if (more?.text) {
      item.model = `${item.model} ${more.text}`;
      changed = true;
      at = more.next - 1;
      continue;
    }
    const tail = readTail(news.tokens, at);
    if (
      !tail.text ||
      (!isQualifier(token.word) &&
        !news.askedModel &&
        !/^[a-z]{1,3}-?\d/.test(token.word) &&
        !/ gen\)$|^Gen /.test(tail.text))
    )
      continue;
    if (/^(?:says?|shows?|code|error)$/.test(before?.word ?? '') && !/gen\)$/.test(tail.text)) continue;
    const typeLike = isTypeNumber(news.tokens, at) || news.askedModel || isQualifier(token.word);
    if (!start && !(typeLike && item.brand)) continue;
    const negated =
      /^(?:no|not)$/.test(before?.word ?? '') &&
      !/^(?:sorry|actually)$/.test(news.tokens[at - 2]?.word ?? '');
    if (negated) continue;
    const chip = /^M[1-9]\b/.test(tail.text) ? / M[1-9]\b.*$/ : undefined;
    const family = (changed ? first : (start ?? '')).replace(chip ?? /$^/, '');
    if (family.toLowerCase().includes(tail.text.toLowerCase())) continue;
    if (!changed && family !== '' && tail.text.toLowerCase().startsWith(`${family.toLowerCase()} `)) {
      item.model = tail.text;
      changed = true;
      continue;
    }
    const renumbered =
      !changed &&
      base &&
      family !== base &&
      /^\d/.test(tail.text) &&
      /^\d|X|SE/.test(family.slice(base.length + 1)) &&
      correctionAt(news.tokens) >= 0;
    if (!changed)
      first = renumbered
        ? (base ?? '')
        : isTypeNumber(news.tokens, at) && TYPE_NUMBER.test(family)
          ? ''
          : family;
    item.model = [changed ? family : first, tail.text].filter(Boolean).join(' ');
    changed = true;
    at = tail.next - 1;
  }
  return changed;
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

function isModelAnswer(news: ItemNews, at: number): boolean {
  const next = news.tokens[at + 1];
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

/** A type number told by itself is the model of a thing whose maker is known. */
export function typeNumber(item: Item, news: ItemNews): void {
  if (item.model !== '' || item.brand === '') return;
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

/** "both bosch", "beide von Bosch": one maker told for all the things known. */
export function oneMakerForAll(items: readonly Item[], news: ItemNews): void {
  const maker = news.models.find((mention) => mention.brand !== '' && mention.model === '');
  if (!maker || items.length < 2) return;
  const before = news.tokens.slice(Math.max(0, maker.from - 4), maker.from);
  const both = before.some((token, at) =>
    token.word === 'les' ? /^(?:deux|trois)$/.test(before[at + 1]?.word ?? '') : EACH.test(token.word),
  );
  if (both) for (const item of items) if (item.brand === '') item.brand = maker.brand;
}
