import type { Language } from './fact.js';
import { ENGLISH } from './words/english.js';
import { ENGLISH_FAULTS } from './words/faults/english.js';
import { FRENCH_FAULTS } from './words/faults/french.js';
import { GERMAN_FAULTS } from './words/faults/german.js';
import { PORTUGUESE_FAULTS } from './words/faults/portuguese.js';
import { SPANISH_FAULTS } from './words/faults/spanish.js';
import { FRENCH } from './words/french.js';
import { GERMAN } from './words/german.js';
import { ENGLISH_HOUSES } from './words/houses/english.js';
import { FRENCH_HOUSES } from './words/houses/french.js';
import { GERMAN_HOUSES } from './words/houses/german.js';
import { PORTUGUESE_HOUSES } from './words/houses/portuguese.js';
import { SPANISH_HOUSES } from './words/houses/spanish.js';
import { PORTUGUESE } from './words/portuguese.js';
import { FRENCH_SIGNS } from './words/signs/french.js';
import { GERMAN_SIGNS } from './words/signs/german.js';
import { PORTUGUESE_SIGNS } from './words/signs/portuguese.js';
import { SPANISH_SIGNS } from './words/signs/spanish.js';
import { SPANISH } from './words/spanish.js';
import { ENGLISH_THINGS } from './words/things/english.js';
import { FRENCH_THINGS } from './words/things/french.js';
import { GERMAN_THINGS } from './words/things/german.js';
import { PORTUGUESE_THINGS } from './words/things/portuguese.js';
import { SPANISH_THINGS } from './words/things/spanish.js';
import { FRENCH_TRADES } from './words/trades/french.js';
import { GERMAN_TRADES } from './words/trades/german.js';
import { PORTUGUESE_TRADES } from './words/trades/portuguese.js';
import { SPANISH_TRADES } from './words/trades/spanish.js';

/** The lines "tag | English | forms" of each language's lexicon, those told first first. */
export const LEXICON_LINES: Record<Language, string> = {
  en: ENGLISH_HOUSES + ENGLISH + ENGLISH_THINGS + ENGLISH_FAULTS,
  es: SPANISH_FAULTS + SPANISH_HOUSES + SPANISH + SPANISH_THINGS + SPANISH_SIGNS + SPANISH_TRADES,
  fr: FRENCH_FAULTS + FRENCH_HOUSES + FRENCH + FRENCH_THINGS + FRENCH_SIGNS + FRENCH_TRADES,
  de: GERMAN_FAULTS + GERMAN_HOUSES + GERMAN + GERMAN_THINGS + GERMAN_SIGNS + GERMAN_TRADES,
  pt:
    PORTUGUESE_FAULTS +
    PORTUGUESE_HOUSES +
    PORTUGUESE +
    PORTUGUESE_THINGS +
    PORTUGUESE_SIGNS +
    PORTUGUESE_TRADES,
};
