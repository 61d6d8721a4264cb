import { withoutName } from '../../conversations/fill-reply.js';
import type { NoticeKind } from '../../jobs/bookings/plan-notices.js';
import { inFive, type PerLanguage } from '../ask/per-language.js';
import type { Language } from '../understand/fact.js';

/** What customers are told of a booking in words of its own; both reminders say the same. */
export const SAYINGS = ['booked', 'moved', 'cancelled', 'reminder'] as const;
export type Saying = (typeof SAYINGS)[number];

/** `when` is always known; a sentence whose `place` or `reference` is not is left out. */
export const NOTICE_GAPS = ['name', 'business', 'when', 'place', 'reference'] as const;
export type NoticeValues = {
  name?: string | undefined;
  business: string;
  when: string;
  place?: string | undefined;
  reference?: string | undefined;
};

const SHIPPED: Readonly<Record<Saying, PerLanguage<string>>> = {
  booked: inFive(
    'Hi {name}, your appointment with {business} is on {when}. Where: {place}. If that does not suit you, just text us here.',
    'Hola {name}, su cita con {business} es el {when}. Lugar: {place}. Si no le viene bien, escríbanos aquí.',
    'Bonjour {name}, votre rendez-vous avec {business} est fixé au {when}. Lieu : {place}. Si cela ne vous convient pas, écrivez-nous ici.',
    'Hallo {name}, Ihr Termin bei {business} ist am {when}. Ort: {place}. Wenn das nicht passt, schreiben Sie uns einfach hier.',
    'Olá {name}, a sua marcação com {business} é {when}. Local: {place}. Se não lhe der jeito, escreva-nos aqui.',
  ),
  moved: inFive(
    'Hi {name}, your appointment with {business} has changed. It is now on {when}. Where: {place}. If that does not suit you, just text us here.',
    'Hola {name}, su cita con {business} ha cambiado. Ahora es el {when}. Lugar: {place}. Si no le viene bien, escríbanos aquí.',
    'Bonjour {name}, votre rendez-vous avec {business} a changé. Il est maintenant fixé au {when}. Lieu : {place}. Si cela ne vous convient pas, écrivez-nous ici.',
    'Hallo {name}, Ihr Termin bei {business} hat sich geändert. Er ist jetzt am {when}. Ort: {place}. Wenn das nicht passt, schreiben Sie uns einfach hier.',
    'Olá {name}, a sua marcação com {business} mudou. Agora é {when}. Local: {place}. Se não lhe der jeito, escreva-nos aqui.',
  ),
  cancelled: inFive(
    'Hi {name}, your appointment with {business} on {when} is cancelled. Text us here for another one.',
    'Hola {name}, su cita con {business} del {when} queda cancelada. Escríbanos aquí para fijar otra.',
    'Bonjour {name}, votre rendez-vous avec {business} du {when} est annulé. Écrivez-nous ici pour en fixer un autre.',
    'Hallo {name}, Ihr Termin bei {business} am {when} fällt aus. Schreiben Sie uns hier für einen neuen.',
    'Olá {name}, a sua marcação com {business} de {when} foi cancelada. Escreva-nos aqui para marcar outra.',
  ),
  reminder: inFive(
    'Hi {name}, a reminder of your appointment with {business}: {when}. Where: {place}. If that does not suit you, just text us here.',
    'Hola {name}, le recordamos su cita con {business}: {when}. Lugar: {place}. Si no le viene bien, escríbanos aquí.',
    'Bonjour {name}, petit rappel de votre rendez-vous avec {business} : {when}. Lieu : {place}. Si cela ne vous convient pas, écrivez-nous ici.',
    'Hallo {name}, wir erinnern an Ihren Termin bei {business}: {when}. Ort: {place}. Wenn das nicht passt, schreiben Sie uns einfach hier.',
    'Olá {name}, lembramos a sua marcação com {business}: {when}. Local: {place}. Se não lhe der jeito, escreva-nos aqui.',
  ),
};

export function sayingOf(kind: NoticeKind): Saying {
  return kind === 'day-before' || kind === 'hours-before' ? 'reminder' : kind;
}

/** An organization's own words where it has some in this language, else Docket's. */
export function wordsFor(own: Readonly<Record<string, string>>, saying: Saying, language: Language): string {
  return own[`${saying}.${language}`] || shippedWords(saying, language);
}

export function shippedWords(saying: Saying, language: Language): string {
  return SHIPPED[saying][language] ?? SHIPPED[saying].en;
}

/** The words with their gaps filled. */
export function fillNotice(text: string, values: NoticeValues): string {
  return fillGaps(text, values, ['place', 'reference']);
}

/**
 * Words with their gaps filled; a sentence with one of the `optional` that is not known is left out, and so is a name
 * with what leads to it. Values are put in once: a gap inside a value stays words.
 */
export function fillGaps(
  text: string,
  values: Readonly<Record<string, string | undefined>>,
  optional: readonly string[],
): string {
  const missing = optional.filter((gap) => !values[gap]);
  const lines = text.split('\n').map((line) =>
    line
      .split(/(?<=[.!?])\s+/)
      .filter((sentence) => !missing.some((gap) => sentence.includes(`{${gap}}`)))
      .join(' '),
  );
  const whole = lines.join('\n').trim();
  const called = values.name ? whole : withoutName(whole);
  return called.replace(/\{(\w+)\}/g, (gap, key: string) => values[key] ?? gap);
}

/** "Tuesday, 24 November at 10:00" as it is written in a language, with the habits of the place where it is the same. */
export function sayWhen(
  startsAt: Date,
  language: string,
  place: { locale: string; timeZone: string },
): string {
  const locale = new Intl.Locale(place.locale).language === language ? place.locale : language;
  // No year: nobody needs it, and four digits are what a passcode looks like.
  return new Intl.DateTimeFormat(locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: 'numeric',
    minute: '2-digit',
    timeZone: place.timeZone,
  }).format(startsAt);
}
