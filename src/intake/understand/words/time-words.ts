import type { Language } from '../fact.js';
import { ENGLISH_TIMES } from './times/english.js';
import { FRENCH_TIMES } from './times/french.js';
import { GERMAN_TIMES } from './times/german.js';
import { PORTUGUESE_TIMES } from './times/portuguese.js';
import { SPANISH_TIMES } from './times/spanish.js';

/** What may follow a bare hour, and the half of the day it means (empty: the hour as it is). */
export const CLOCK_AFTER: Record<string, string> = {
  am: 'am',
  pm: 'pm',
  oclock: '',
  uhr: '',
  heures: '',
  heure: '',
  horas: '',
  hrs: '',
  h: '',
  ish: '',
  hours: '',
};

/** `kind | English | forms`; the kinds are explained in time-pieces.ts. */
export const TIME_WORDS: Record<Language, string> = {
  en: ENGLISH_TIMES,
  es: SPANISH_TIMES,
  fr: FRENCH_TIMES,
  de: GERMAN_TIMES,
  pt: PORTUGUESE_TIMES,
};
