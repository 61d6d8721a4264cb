import type { Trade } from '../trade.js';
import { isOtherEnd } from './asides.js';
import { sharedMaker } from './complete-items.js';
import { andBetween } from './corrections.js';
import type { FaultMention } from './fault-clauses.js';
import type { DeviceMention } from './find-devices.js';
import type { ModelMention } from './find-models.js';
import { alike, finer } from './like-things.js';
import type { Token } from './tokens.js';

export type Subject = {
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

export const between = (a: { from: number; to: number }, b: { from: number; to: number }): number =>
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
export function subjectsOf(news: ItemNews): Subject[] {
  const shared = news.devices.length > 1 ? sharedMaker(news) : undefined;
  const models = news.models.filter((mention) => mention !== shared);
  const subjects: Subject[] = models.map((mention) => ({
    ...mention,
    aside: isOtherEnd(news.tokens, mention.from),
  }));
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
          (subject.device === 'car' && /^(?:truck|van|lorry|pickup|motorbike|scooter)$/.test(device.kind)) ||
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
