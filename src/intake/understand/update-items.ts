import type { Trade } from '../trade.js';
import { addsMore, andBetween, correctionAt } from './corrections.js';
import type { DeviceMention } from './find-devices.js';
import type { FaultMention } from './find-fault.js';
import { shorten } from './find-fault.js';
import { genericFamily, isQualifier, isTypeNumber, type ModelMention, readTail } from './find-models.js';
import type { Item } from './items.js';
import type { Token } from './tokens.js';

type Subject = {
  device: string;
  brand: string;
  model: string;
  partial: boolean;
  implied?: boolean;
  bare?: boolean;
  from: number;
  to: number;
  /** Where the word for its kind ends, if it has one of its own. */
  kindEnds?: number;
  aside: boolean;
  area?: boolean;
};

export type ItemNews = {
  tokens: readonly Token[];
  free: readonly boolean[];
  models: readonly ModelMention[];
  devices: readonly DeviceMention[];
  faults: readonly FaultMention[];
  trade: Trade;
  askedThing: boolean;
  askedModel: boolean;
};

/** What became of the things: `corrected` when the text takes something back, `partial` when a model is only a family. */
export type ItemUpdate = { items: Item[]; corrected: boolean; partial: boolean };

const ACCESSORY =
  /^(?:controller|printer|monitor|earbuds|headphones|keyboard|TV|tablet|laptop|desktop|smartwatch|camera|vacuum cleaner|hair dryer|washer dryer|dryer|tumble dryer)$/;

/** "one of those Kindle machines … it is the Paperwhite": the same maker's same kind of thing is one, told finer. */
function oneOfAKind(subjects: Subject[], news: ItemNews): Subject[] {
  const kept: Subject[] = [];
  for (const subject of subjects) {
    const same = kept.find(
      (one) =>
        one.brand !== '' &&
        one.brand === subject.brand &&
        alike(one.device, subject.device) &&
        (one.model === '' || one.partial || subject.model === '') &&
        !andBetween(news.tokens, one.to, subject.from),
    );
    if (!same) kept.push(subject);
    else if (subject.model !== '')
      Object.assign(same, {
        device: finer(same.device, subject.device),
        model: subject.model,
        partial: subject.partial,
        implied: same.device === '' || same.implied,
        to: subject.to,
      });
  }
  return kept;
}

const SEVERAL: ReadonlySet<Trade> = new Set([
  'it-repair',
  'cleaning',
  'appliance',
  'landscaping',
  'general',
  'plumbing',
  'electrical',
]);
const WASHERS = new Set([
  'fridge',
  'fridge freezer',
  'freezer',
  'washing machine',
  'washer dryer',
  'dryer',
  'tumble dryer',
]);
const HOME_TRADES: ReadonlySet<Trade> = new Set(['plumbing', 'electrical', 'general']);
const HEATERS =
  /^(?:boiler|oil boiler|gas boiler|geyser|immersion heater|water heater|heating|heat pump|hot water cylinder|combi boiler|furnace)$/;
/** A home as what is cleaned, tested or moved; with its bedrooms it is told finest. */
const HOUSEHOLD =
  /^(?:\d-bed )?(?:house|flat|apartment|home|maisonette|bungalow|cottage|rental|rental property|airbnb|condo|villa|terrace|terraced house|semi|semi-detached|detached|detached house|townhouse|property|holiday let)$/;
const WEB = /^(?:website|email|online shop)$/;
const COMPUTERS = new Set(['computer', 'desktop', 'laptop']);

function alike(a: string, b: string): boolean {
  if (a === b || a === '' || b === '') return true;
  if (a === 'computer' || b === 'computer') return COMPUTERS.has(a) && COMPUTERS.has(b);
  if (a === 'appliance' || b === 'appliance') return true;
  if ((WEB.test(a) && WEB.test(b)) || (HEATERS.test(a) && HEATERS.test(b))) return true;
  if (HOUSEHOLD.test(a) && HOUSEHOLD.test(b)) return true;
  if (a.includes('fence') && /^(?:fence )?(?:panels?|posts?|boards?)$/.test(b)) return true;
  if (/^(?:car|van)(?: keys?)?$/.test(a) && /^(?:car|van)(?: keys?)?$/.test(b)) return true;
  if (WASHERS.has(a) && WASHERS.has(b) && (a.includes(b) || b.includes(a))) return true;
  const last = (text: string) => text.split(' ').at(-1);
  const holds = (one: string, other: string) =>
    other.split(' ').every((word) => one.split(' ').includes(word));
  if (last(a) === last(b) && (holds(a, b) || holds(b, a))) return true;
  return a.endsWith(` ${b}`) || b.endsWith(` ${a}`) || a === `${b}s` || b === `${a}s`;
}

function finer(a: string, b: string): string {
  if (HOUSEHOLD.test(a) && HOUSEHOLD.test(b)) return /^\d-bed /.test(b) || !/^\d-bed /.test(a) ? b : a;
  if (a === '' || a === 'appliance' || (a === 'computer' && b !== '')) return b;
  if (b === `${a}s`) return b;
  const words = b.split(' ');
  const holds = a.split(' ').every((word) => words.includes(word)) && words.at(-1) === a.split(' ').at(-1);
  return b.length > a.length && (b.endsWith(` ${a}`) || holds) ? b : a;
}

const between = (a: { from: number; to: number }, b: { from: number; to: number }): number =>
  a.from >= b.to ? a.from - b.to : b.from - a.to;

/** "geyser leaking, Racold 25 ltr": a maker known for another kind of thing, beside the only thing named. */
function ownMaker(subjects: Subject[], news: ItemNews): Subject[] {
  const maker = subjects.find((subject) => subject.implied && subject.kindEnds === undefined);
  const thing = subjects.find((subject) => subject !== maker && subject.brand === '' && !subject.aside);
  if (!maker || !thing || subjects.length !== 2) return subjects;
  if (andBetween(news.tokens, Math.min(maker.to, thing.to), Math.max(maker.from, thing.from)))
    return subjects;
  return [{ ...thing, brand: maker.brand, model: maker.model }];
}

/** Makers, models and kinds of thing of a text brought together into the things it speaks of, in order. */
function subjectsOf(news: ItemNews): Subject[] {
  const subjects: Subject[] = news.models.map((mention) => ({ ...mention, aside: false }));
  const solid = news.devices.filter((device) => !device.area && !device.negated);
  for (const device of news.devices) {
    if (device.negated || (device.area && (solid.length > 0 || subjects.some((subject) => subject.area))))
      continue;
    const near = subjects
      .filter((subject) => alike(subject.device, device.kind))
      .sort((a, b) => Math.abs(a.from - device.from) - Math.abs(b.from - device.from))[0];
    const owner = subjects.find(
      (subject) =>
        (subject.implied ||
          (ACCESSORY.test(device.kind) &&
            subject.model !== '' &&
            news.tokens[subject.from]?.piece === news.tokens[device.from]?.piece)) &&
        subject.device !== device.kind &&
        between(subject, device) <= 1 &&
        !andBetween(news.tokens, Math.min(device.to, subject.to), Math.max(device.from, subject.from)),
    );
    if (owner) owner.device = device.kind;
    else if (near) {
      near.device =
        device.kind === 'car key' || device.kind === 'car keys'
          ? device.kind
          : finer(near.device, device.kind);
      near.from = Math.min(near.from, device.from);
      near.kindEnds = device.to;
      near.aside = near.aside && device.aside;
    } else
      subjects.push({
        device: device.kind,
        brand: '',
        model: '',
        partial: false,
        from: device.from,
        to: device.to,
        aside: device.aside,
        area: device.area,
      });
  }
  return oneOfAKind(
    ownMaker(
      subjects.sort((a, b) => a.from - b.from),
      news,
    ),
    news,
  );
}

/** "the light is on the ceiling and the wall": what only says where, or is a part of the other, is no second thing. */
function belongs(news: ItemNews, last: Subject, next: Subject): boolean {
  const between = news.tokens.slice(last.to, next.from).map((token) => token.word);
  const words = between.filter(
    (word) =>
      !/^(?:the|a|an|my|our|and|&|el|la|los|las|le|les|un|une|una|der|die|das|ein|eine|o|os|as|um|uma)$/.test(
        word,
      ),
  );
  const place =
    /^(?:wall|ceiling|floor|door|window|kitchen|bathroom|pipe|drain|switch|water|fan|kettle|toaster|cable|trap|lock|key|keys|handle|meter|circuit breaker|fuse box|fuse|rcd|breaker|cylinder)s?$/;
  return (place.test(next.device) && words.length > 1) || last.device.includes(next.device);
}

const COUNTS =
  /^(?:an?|the|my|our|\d{1,2}|one|two|three|four|new|some|un|una|une?|deux|dos|tres|eine?n?|zwei|drei|um|uma|dois|duas|le|la|les|el|los|las|der|die|das|o|os|as)$/;

/** An "and", a comma or a plus sign right between two things named. */
function joinsNext(news: ItemNews, last: Subject, next: Subject, later: readonly Subject[]): boolean {
  if (andBetween(news.tokens, last.to, next.from)) return true;
  const gap = news.tokens[next.from]?.gap ?? '';
  if (news.trade === 'cleaning' && next.from - last.to <= 3 && /,/.test(gap)) return true;
  let start = next.from;
  while (start > last.to && COUNTS.test(news.tokens[start - 1]?.word ?? '')) start -= 1;
  const listed = /^,\s*$/.test(news.tokens[start]?.gap ?? '') && start - last.to <= 3;
  const goesOn = later.some((one) => one.from - next.to <= 6 && andBetween(news.tokens, next.to, one.from));
  return listed && goesOn && news.trade !== 'it-repair';
}

/** Whether a thing named is one of several known already. */
const isKnownItem = (items: readonly Item[], subject: Subject): boolean =>
  items.length > 1 &&
  subject.device !== '' &&
  items.some((item) => item.device !== '' && alike(item.device, subject.device));

function chosen(subjects: Subject[], news: ItemNews, cue: number, known: readonly Item[]): Subject[] {
  const after = cue >= 0 ? subjects.filter((subject) => subject.from > cue && !subject.aside) : [];
  const notAside = subjects.filter((subject) => !subject.aside);
  const pool =
    after.length > 0 ? after : notAside.length > 0 ? notAside : subjects.filter((subject) => !subject.area);
  const first = pool[0];
  if (!first) return [];
  const several = [first];
  for (const [at, next] of pool.entries()) {
    if (at === 0) continue;
    const last = several.at(-1) as Subject;
    const home = news.trade !== 'it-repair' && news.trade !== 'cleaning';
    const near = !home || next.from - last.to <= 12;
    const named = several.some(
      (one) =>
        one.device !== '' &&
        (one.device === next.device || one.device.endsWith(` ${next.device}`) || next.device === 'appliance'),
    );
    if (isKnownItem(known, first) && isKnownItem(known, next)) {
      several.push(next);
      continue;
    }
    if (
      SEVERAL.has(news.trade) &&
      near &&
      !(home && named) &&
      !(home && belongs(news, last, next)) &&
      (joinsNext(news, last, next, pool.slice(at + 1)) || (addsMore(news.tokens) && !home))
    )
      several.push(next);
  }
  return several;
}

function apply(item: Item, subject: Subject): void {
  const changes = subject.device !== '' && item.device !== '' && !alike(item.device, subject.device);
  const otherMaker = subject.brand !== '' && item.brand !== '' && subject.brand !== item.brand;
  if (changes || otherMaker) {
    item.brand = '';
    item.model = '';
  }
  item.device = changes ? subject.device : finer(item.device, subject.device);
  if (subject.brand) item.brand = subject.brand;
  if (subject.model && (!subject.partial || item.model === '')) item.model = subject.model;
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
  return addsMore(news.tokens) || /^(?:and|plus|y|et|und|e|&)$/.test(news.tokens[0]?.word ?? '');
}

function place(items: Item[], subjects: readonly Subject[], news: ItemNews, cue: number): Map<Subject, Item> {
  const sole = items.length === 1 ? items[0] : undefined;
  for (const subject of subjects)
    if (
      subject.implied &&
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

const TYPE_NUMBER = /^(?=(?:.*[A-Z]){2})(?=(?:.*\d){2})[A-Z0-9/-]{6,18}$/;
const OPENERS =
  /^(?:the|its|it|is|a|an|one|ok|yes|yeah|think|i|my|was|no|sorry|model|number|modelo|es|el|la|un|una|le|c|est|ein|eine|der|die|das|o|um|uma|says|actually|and|it\S?s|thats|that|probably|maybe|dunno|s|found|model:|code|typ|type|modele|modell|sticker|label|ref|reference|gen|eh|hang|on|numero|nummer|etiqueta|etiquette)$/;

/** "fire hd 10, 2021 i think", "paperwhite, 10th gen": a year or generation in the piece behind a model named. */
function yearBehind(item: Item, news: ItemNews): void {
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
function narrowModel(item: Item, news: ItemNews): boolean {
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
    const family = changed ? first : (start ?? '');
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
function widenModel(item: Item, tokens: readonly Token[]): void {
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

function typeNumber(item: Item, news: ItemNews): void {
  if (item.model !== '' || item.brand === '') return;
  const at = news.tokens.findIndex((_, index) => news.free[index] && isTypeNumber(news.tokens, index));
  if (at >= 0) item.model = (news.tokens[at] as Token).raw.toUpperCase();
}

/** "dryer WTN83201GB, dishwasher SMS2ITW08G": the type number right behind each of the things named. */
function numbersBeside(placed: Map<Subject, Item>, news: ItemNews): boolean {
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
function oneMakerForAll(items: readonly Item[], news: ItemNews): void {
  const maker = news.models.find((mention) => mention.brand !== '' && mention.model === '');
  if (!maker || items.length < 2) return;
  const before = news.tokens.slice(Math.max(0, maker.from - 4), maker.from);
  const both = before.some((token, at) =>
    token.word === 'les' ? /^(?:deux|trois)$/.test(before[at + 1]?.word ?? '') : EACH.test(token.word),
  );
  if (both) for (const item of items) if (item.brand === '') item.brand = maker.brand;
}

function addFault(item: Item, told: string, replace: boolean, wish = false): void {
  const named = item.device
    .split(' ')
    .some((word) => told.toLowerCase().includes(word.toLowerCase().slice(0, 5)));
  const bare = wish && !named && item.device !== '' && told.length < 60 ? `${told} ${item.device}` : told;
  const oneWord =
    !bare.includes(' ') &&
    /(?:ed|ing|fit|new)$/.test(bare) &&
    item.device !== '' &&
    !bare.includes(item.device);
  const said = oneWord ? `${item.device} ${bare}` : bare;
  if (replace || item.fault === '') item.fault = said;
  else if (!item.fault.toLowerCase().includes(said.toLowerCase()))
    item.fault = shorten(`${item.fault}, ${said}`, 130);
}

/** "neither will go online", "les deux sont en panne": what one clause says of all the things. */
function speaksOfEach(news: ItemNews, fault: FaultMention): boolean {
  const words = news.tokens.slice(fault.from, fault.to).map((token) => token.word);
  return words.some((word, at) =>
    word === 'les' || word === 'las' || word === 'los'
      ? /^(?:deux|trois|dos|tres)$/.test(words[at + 1] ?? '')
      : /^(?:both|neither|ambos|ambas|ninguno|ninguna|aucun|aucune|beide|keiner|keines|nenhum|nenhuma)$/.test(
          word,
        ),
  );
}

function placeFaults(items: Item[], placed: Map<Subject, Item>, news: ItemNews, cue: number): void {
  const subjects = [...placed.keys()];
  const strongest = Math.max(0, ...news.faults.map((fault) => fault.strength));
  const said = new Map<Item, string[]>();
  for (const fault of news.faults) {
    if (cue >= 0 && fault.to <= cue && news.faults.some((other) => other.to > cue)) continue;
    if (fault.strength < strongest && news.faults.length > 2) continue;
    const inside = subjects.find((subject) => subject.from >= fault.from && subject.from < fault.to);
    const before = subjects.filter((subject) => subject.from < fault.from).at(-1);
    const each = items.length > 1 && !inside && speaksOfEach(news, fault);
    const item = placed.get((inside ?? before) as Subject) ?? items[0];
    for (const one of each ? items : item ? [item] : [])
      said.set(one, [...(said.get(one) ?? []), fault.text]);
  }
  for (const [item, texts] of said) {
    const text = shorten([...new Set(texts)].join(', '), 130);
    const generic =
      /^(?:sort|fix|fixed|repair|repaired|look at|check|mend|problem|an issue|needs .{0,12}fixed|broken|not working|isn't working|doesn't work|won't work|problem|issue)$/.test(
        item.fault,
      );
    const wish = HOME_TRADES.has(news.trade) && news.faults.every((fault) => fault.strength === 1);
    addFault(item, text, cue >= 0 || generic || item.fault === `clean ${item.device}`, wish);
  }
}

/** The work wanted stays when only the thing it is wanted for changes: "light fitted" becomes "charger fitted". */
function renameInFault(item: Item, before: Item | undefined): void {
  if (!before || before.device === '' || item.device === before.device || item.fault !== before.fault) return;
  item.fault = item.fault.toLowerCase().replace(before.device.toLowerCase(), () => item.device);
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

/** Brings what a text says about the things of a job together with what was known of them. Pure. */
export function updateItems(known: readonly Item[], news: ItemNews): ItemUpdate {
  const items = known.map((item) => ({ ...item }));
  if (known.some((item) => item.device !== ''))
    news = { ...news, devices: news.devices.filter((device) => !MATERIAL.test(device.kind)) };
  const cue = correctionAt(news.tokens);
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
  if (last && !whole && !narrowed && news.trade !== 'web-support') narrowed = narrowModel(last, news);
  else if (last && news.trade === 'it-repair') yearBehind(last, news);
  if (last) widenModel(last, news.tokens);
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
