import { parsePhoneNumberFromString } from 'libphonenumber-js';
import { DocketError } from '../platform/errors/docket-error.js';

export type PhoneNumber = {
  /** E.164, such as `+15550100199`. */
  number: string;
  /** ISO country where the number says so; `undefined` for made-up ranges such as +1 555. */
  country: string | undefined;
  callingCode: string;
};

/**
 * Reads a phone number written with its country code. Throws `invalid-input` for anything else. A number need
 * only be possible, not in use: ranges kept for examples and tests are welcome.
 */
export function parsePhoneNumber(text: string, field = 'phone'): PhoneNumber {
  const parsed = text.trim().startsWith('+') ? parsePhoneNumberFromString(text.trim()) : undefined;
  if (!parsed?.isPossible()) {
    const message = 'Write the phone number with its country code, such as +15550100199.';
    throw new DocketError('invalid-input', message, { [field]: message });
  }
  return { number: parsed.number, country: parsed.country, callingCode: parsed.countryCallingCode };
}
