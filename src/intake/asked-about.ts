import type { Asked } from './ask/asked.js';
import type { FactField } from './understand/fact.js';

/** What a question about a field would be: the vault's finder reads "2010" as a model, not as a passcode. */
export const ASKED_ABOUT: Partial<Record<FactField, Asked>> = {
  name: 'name',
  device: 'device',
  model: 'model',
  fault: 'fault',
  address: 'address',
  phone: 'phone',
  preferredTime: 'time',
};
