import type { DeviceMention } from './find-devices.js';
import type { Reading } from './read-text.js';

/** Work that is done to a whole place, not to one thing in it. */
const WHOLE_WORK =
  /^(?:deep|spring|full|thorough|tenancy|move|moving|builders?|checkout|fondo|obra|mudanza|fond|etat|grundreinigung|endreinigung|umzugsreinigung|bauendreinigung|obras|pesada|mudanca)$/;

/** "end of tenancy clean, 1 bed flat, oven is a state": the flat is what is cleaned, the oven only a part of it. */
export function wholePlace(reading: Reading, devices: DeviceMention[]): DeviceMention[] {
  const work = reading.tokens.findIndex(
    (token, at) =>
      WHOLE_WORK.test(token.word) &&
      (/reinigung$/.test(token.word) ||
        reading.tokens
          .slice(Math.max(0, at - 3), at + 4)
          .some((other) =>
            /^(?:clean|cleaning|cleaned|limpi\w+|nettoy\w+|menage|limp\w+|faxina)$/.test(other.word),
          )),
  );
  const place = devices.find((device) => device.area);
  if (work < 0 || !place) return devices;
  const { piece } = reading.tokens[work] ?? {};
  const own = devices.some((device) => !device.area && reading.tokens[device.from]?.piece === piece);
  return own ? devices : devices.filter((device) => device.area);
}
