import { chosen, SEVERAL } from './chosen-subjects.js';
import { chromebook, numbersBeside, oneMakerForAll, typeNumber } from './complete-items.js';
import { correctModel, widenModel } from './correct-model.js';
import { addsMore, correctionAt } from './corrections.js';
import type { Item } from './items.js';
import { alike, finer } from './like-things.js';
import { yearBehind } from './model-years.js';
import { narrowModel } from './narrow-model.js';
import { HOME_TRADES, placeFaults, renameInFault } from './place-faults.js';
import { type ItemNews, type Subject, subjectsOf } from './subjects.js';

/** What became of the things: `corrected` when the text takes something back, `partial` when a model is only a family. */
export type ItemUpdate = { items: Item[]; corrected: boolean; partial: boolean };

function apply(item: Item, subject: Subject): void {
  if (/^(?:car )?keys?$/.test(item.device) && subject.device === 'car') subject.device = 'car key';
  if (item.device === 'key' && subject.device === 'car key') item.device = 'car key';
  const changes = subject.device !== '' && item.device !== '' && !alike(item.device, subject.device);
  const otherMaker = subject.brand !== '' && item.brand !== '' && subject.brand !== item.brand;
  if (changes || otherMaker) {
    item.brand = '';
    item.model = '';
  }
  item.device = changes ? subject.device : finer(item.device, subject.device);
  if (subject.brand) item.brand = subject.brand;
  const lessThanKnown = subject.bare && item.model.startsWith(`${subject.model} `);
  if (subject.model && !lessThanKnown && (!subject.partial || item.model === '')) item.model = subject.model;
}

function matching(items: readonly Item[], subject: Subject): Item | undefined {
  return (
    items.find((item) => subject.device !== '' && item.device === subject.device) ??
    items.find(
      (item) => subject.brand !== '' && item.brand === subject.brand && alike(item.device, subject.device),
    ) ??
    items.find(
      (item) =>
        item.device !== '' &&
        alike(item.device, subject.device) &&
        (item.brand === '' || subject.brand === ''),
    ) ??
    items.find((item) => item.device === '' && (item.brand === '' || subject.brand === ''))
  );
}

/** "also the oven", "and the apple watch …", "+ a blind": a further thing in a later text. */
function adds(news: ItemNews): boolean {
  const first = news.tokens.find(
    (token) => !/^(?:oh|ah|ok|so|hi|and|then|um|er)$/.test(token.word) || token.word === 'and',
  );
  return addsMore(news.tokens) || /^(?:and|plus|y|et|und|e|&)$/.test(first?.word ?? '');
}

/** Puts the things a text speaks of in their places among those known; new ones are added to `items`. */
function place(items: Item[], subjects: readonly Subject[], news: ItemNews, cue: number): Map<Subject, Item> {
  const sole = items.length === 1 ? items[0] : undefined;
  for (const subject of subjects)
    if (
      (subject.implied || (subject.device === 'car' && /bike|scooter|moped/.test(sole?.device ?? ''))) &&
      sole &&
      sole.device !== '' &&
      sole.brand === '' &&
      !alike(sole.device, subject.device)
    )
      subject.device = '';
  const placed = new Map<Subject, Item>();
  for (const subject of subjects) {
    const free = items.filter((item) => ![...placed.values()].includes(item));
    let item = matching(free, subject);
    if (!item && (subjects.length > 1 || (adds(news) && cue < 0 && SEVERAL.has(news.trade)))) {
      item = { device: '', brand: '', model: '', fault: '' };
      items.push(item);
    }
    if (!item && (cue >= 0 || news.askedThing) && items.length === 1) item = items[0];
    if (!item) continue;
    apply(item, subject);
    placed.set(subject, item);
  }
  return placed;
}

/** "Forget the iPad", "scrap the oven": takes one of several things out again. */
function dropNamed(items: Item[], news: ItemNews): void {
  for (const one of [...news.models, ...news.devices]) {
    const kind = 'kind' in one ? one.kind : one.device;
    const brand = 'kind' in one ? '' : one.brand;
    const words = news.tokens.slice(Math.max(0, one.from - 3), one.from).map((token) => token.word);
    const gone = words.some((word) =>
      /^(?:forget|scrap|ignore|skip|drop|bin|cancel|minus|except|olvidate|deja|laisse|laissez|lass|deixa|olvida|olvidad|oublie|oubliez|vergiss|vergessen|esquece|esqueca)$/.test(
        word,
      ),
    );
    const at = items.findIndex(
      (item) => (kind === '' || item.device === kind) && (brand === '' || item.brand === brand),
    );
    if (gone && items.length > 1 && at >= 0) items.splice(at, 1);
  }
}

/** What a thing is made of: no thing of its own once one is known. */
const MATERIAL =
  /^(?:gravel|slabs?|bark|wood ?chip|chippings|topsoil|soil|sand|paving|sleepers|mulch|bulbs?|tiles|rubble)$/;

const GONE =
  /^(?:forget|scrap|ignore|skip|drop|bin|leave|olvida|olvidad|olvidate|oublie|oubliez|vergiss|vergessen|esquece|esqueca)$/;

/** "actually forget the rug": one of several things known, taken out before the text is read on. */
function withoutForgotten(items: Item[], news: ItemNews): ItemNews {
  const forgotten = news.devices.filter((device) =>
    news.tokens.slice(Math.max(0, device.from - 2), device.from).some((token) => GONE.test(token.word)),
  );
  const gone = forgotten.filter(
    (device) => items.length > 1 && items.some((item) => item.device === device.kind),
  );
  for (const device of gone)
    items.splice(
      items.findIndex((item) => item.device === device.kind),
      1,
    );
  return gone.length === 0
    ? news
    : { ...news, devices: news.devices.filter((device) => !gone.includes(device)), faults: [] };
}

/** Brings what a text says about the things of a job together with what was known of them. Pure. */
export function updateItems(known: readonly Item[], news: ItemNews): ItemUpdate {
  const items = known.map((item) => ({ ...item }));
  news = withoutForgotten(items, news);
  if (known.some((item) => item.device !== ''))
    news = { ...news, devices: news.devices.filter((device) => !MATERIAL.test(device.kind)) };
  const cue = correctionAt(news.tokens);
  if (known.some((item) => item.device !== ''))
    news = {
      ...news,
      devices: news.devices.filter(
        (device) => !/^(?:electrics?|gas|battery|petrol|manual)$/.test(device.kind),
      ),
    };
  const named = known.some((item) => item.device !== '') && news.models.length === 0;
  if (named && news.devices.length > 0 && news.devices.every((device) => device.aside))
    news = { ...news, devices: [] };
  const subjects = chosen(subjectsOf(news), news, cue, items);
  const placed = place(items, subjects, news, cue);
  oneMakerForAll(items, news);
  let narrowed = numbersBeside(placed, news);
  const last = [...placed.values()].at(-1) ?? (items.length === 1 ? items[0] : undefined);
  const whole = [...placed.keys()].some(
    (subject) => subject.model !== '' && !subject.partial && !subject.bare,
  );
  if (last && !narrowed && placed.size === 0) narrowed = correctModel(last, news);
  if (last && !whole && !narrowed && news.trade !== 'web-support') narrowed = narrowModel(last, news);
  else if (last && news.trade === 'it-repair') yearBehind(last, news);
  if (last && !whole && news.trade === 'it-repair' && news.models.length > 0) yearBehind(last, news);
  if (last) widenModel(last, news.tokens);
  if (last) chromebook(last, news);
  if (last) typeNumber(last, news);
  placeFaults(items, placed, news, cue);
  const further = HOME_TRADES.has(news.trade) || news.trade === 'landscaping';
  if (further && adds(news) && items.length > known.length && items[0]?.fault)
    for (const item of items) if (item.fault === '' && item.device !== '') item.fault = `${item.device} too`;
  if (items.length === known.length) for (const [at, item] of items.entries()) renameInFault(item, known[at]);
  dropNamed(items, news);
  const partial =
    subjects.some((subject) => subject.partial && placed.get(subject)?.model === subject.model) && !narrowed;
  return { items, corrected: cue >= 0, partial };
}
