import { correctionAt } from './corrections.js';
import type { Item } from './items.js';
import { genericFamily } from './makers.js';
import { isQualifier, readTail } from './model-tail.js';
import { addYear, tellsInches } from './model-years.js';
import { isErrorCode, isModelAnswer, readOff, TYPE_NUMBER } from './numbers-told.js';
import type { ItemNews } from './subjects.js';
import type { Token } from './tokens.js';
import { isTypeNumber } from './type-numbers.js';

const OPENERS =
  /^(?:the|its|it|is|a|an|one|ok|yes|yeah|think|i|my|was|no|sorry|model|number|modelo|es|el|la|un|una|le|c|est|ein|eine|der|die|das|o|um|uma|says|actually|and|it\S?s|thats|that|probably|maybe|dunno|s|found|model:|code|typ|type|modele|modell|sticker|label|ref|reference|gen|eh|hang|on|numero|nummer|etiqueta|etiquette)$/;

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
    if (tellsInches(item, news, at)) {
      item.model = `${item.model} ${token.word}-inch`;
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
        !readOff(news, at) &&
        !/^[a-z]{1,3}-?\d/.test(token.word) &&
        !/ gen\)$|^Gen /.test(tail.text))
    )
      continue;
    if (/^(?:says?|shows?|code|error)$/.test(before?.word ?? '') && !/gen\)$/.test(tail.text)) continue;
    if (isErrorCode(news, at, item.model)) continue;
    const typeLike =
      isTypeNumber(news.tokens, at) || news.askedModel || isQualifier(token.word) || readOff(news, at);
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
    const sameShape = (before: string) =>
      before.toLowerCase().replace(/\d+/g, '0') === tail.text.toLowerCase().replace(/\d+/g, '0');
    const told = family.split(' ').at(-1) ?? '';
    if (!changed && /^[a-z]+\d/i.test(tail.text) && sameShape(told) && correctionAt(news.tokens) >= 0) {
      item.model = [...family.split(' ').slice(0, -1), tail.text].join(' ');
      changed = true;
      at = tail.next - 1;
      continue;
    }
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
