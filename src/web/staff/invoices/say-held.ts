import { type TakenFrom, WORDS } from '../../../invoices/screen-typed.js';

const NAMES: Readonly<Record<TakenFrom, string>> = {
  title: 'the title',
  line: 'the lines',
  note: 'the note to the customer',
};

const LIST = new Intl.ListFormat('en');

/** The fields that an address names: `held=line note`. */
export function readHeld(query: { held?: unknown }): TakenFrom[] {
  const given = typeof query.held === 'string' ? query.held.split(' ') : [];
  return WORDS.filter((field) => given.includes(field));
}

/** Why something was not issued; undefined where nothing was taken out of any field. `kept`: it can be put back. */
export function sayHeld(takenFrom: readonly TakenFrom[], { kept }: { kept: boolean }): string | undefined {
  if (takenFrom.length === 0) {
    return undefined;
  }
  const where = LIST.format(takenFrom.map((field) => NAMES[field]));
  const falseAlarm = kept ? 'put it back if it is none' : 'write it in other words if it is none';
  return `Not issued yet. We took something that looks like a passcode out of ${where}. Look at it, ${falseAlarm}, then issue.`;
}
