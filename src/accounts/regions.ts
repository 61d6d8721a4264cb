import type { PhoneNumber } from './phone-number.js';

export type Region = { timeZone: string; currency: string; locale: string };

/** Country: the zone most people live in, ISO currency, locale. Countries with several zones: editable later. */
const REGIONS: Readonly<Record<string, readonly [timeZone: string, currency: string, locale: string]>> = {
  AE: ['Asia/Dubai', 'AED', 'en-AE'],
  AR: ['America/Argentina/Buenos_Aires', 'ARS', 'es-AR'],
  AT: ['Europe/Vienna', 'EUR', 'de-AT'],
  AU: ['Australia/Sydney', 'AUD', 'en-AU'],
  BE: ['Europe/Brussels', 'EUR', 'fr-BE'],
  BR: ['America/Sao_Paulo', 'BRL', 'pt-BR'],
  CA: ['America/Toronto', 'CAD', 'en-CA'],
  CH: ['Europe/Zurich', 'CHF', 'de-CH'],
  CL: ['America/Santiago', 'CLP', 'es-CL'],
  CO: ['America/Bogota', 'COP', 'es-CO'],
  CZ: ['Europe/Prague', 'CZK', 'cs-CZ'],
  DE: ['Europe/Berlin', 'EUR', 'de-DE'],
  DK: ['Europe/Copenhagen', 'DKK', 'da-DK'],
  ES: ['Europe/Madrid', 'EUR', 'es-ES'],
  FI: ['Europe/Helsinki', 'EUR', 'fi-FI'],
  FR: ['Europe/Paris', 'EUR', 'fr-FR'],
  GB: ['Europe/London', 'GBP', 'en-GB'],
  GR: ['Europe/Athens', 'EUR', 'el-GR'],
  HK: ['Asia/Hong_Kong', 'HKD', 'en-HK'],
  IE: ['Europe/Dublin', 'EUR', 'en-IE'],
  IL: ['Asia/Jerusalem', 'ILS', 'he-IL'],
  IN: ['Asia/Kolkata', 'INR', 'en-IN'],
  IT: ['Europe/Rome', 'EUR', 'it-IT'],
  JP: ['Asia/Tokyo', 'JPY', 'ja-JP'],
  KE: ['Africa/Nairobi', 'KES', 'en-KE'],
  KR: ['Asia/Seoul', 'KRW', 'ko-KR'],
  LU: ['Europe/Luxembourg', 'EUR', 'fr-LU'],
  MX: ['America/Mexico_City', 'MXN', 'es-MX'],
  NG: ['Africa/Lagos', 'NGN', 'en-NG'],
  NL: ['Europe/Amsterdam', 'EUR', 'nl-NL'],
  NO: ['Europe/Oslo', 'NOK', 'nb-NO'],
  NZ: ['Pacific/Auckland', 'NZD', 'en-NZ'],
  PE: ['America/Lima', 'PEN', 'es-PE'],
  PH: ['Asia/Manila', 'PHP', 'en-PH'],
  PL: ['Europe/Warsaw', 'PLN', 'pl-PL'],
  PR: ['America/Puerto_Rico', 'USD', 'es-PR'],
  PT: ['Europe/Lisbon', 'EUR', 'pt-PT'],
  RO: ['Europe/Bucharest', 'RON', 'ro-RO'],
  SA: ['Asia/Riyadh', 'SAR', 'ar-SA'],
  SE: ['Europe/Stockholm', 'SEK', 'sv-SE'],
  SG: ['Asia/Singapore', 'SGD', 'en-SG'],
  TR: ['Europe/Istanbul', 'TRY', 'tr-TR'],
  US: ['America/New_York', 'USD', 'en-US'],
  ZA: ['Africa/Johannesburg', 'ZAR', 'en-ZA'],
};

/** A number in a range kept for examples names no country; its calling code still tells the likely one. */
const MAIN_COUNTRY: Readonly<Record<string, string>> = { '1': 'US', '44': 'GB' };

/** The zone, currency and locale a number's country suggests; UTC, US dollars and English where it is unknown. */
export function guessRegion(phone: PhoneNumber): Region {
  const country = phone.country ?? MAIN_COUNTRY[phone.callingCode] ?? '';
  const [timeZone, currency, locale] = REGIONS[country] ?? ['UTC', 'USD', 'en-US'];
  return { timeZone, currency, locale };
}

/** Currencies and locales an organization may pick, in order; its own is added by the page. */
export const CURRENCIES = [...new Set(Object.values(REGIONS).map(([, currency]) => currency))].sort();
export const LOCALES = [...new Set(Object.values(REGIONS).map(([, , locale]) => locale))].sort();
