const WASHERS = new Set([
  'fridge',
  'fridge freezer',
  'freezer',
  'washing machine',
  'washer dryer',
  'dryer',
  'tumble dryer',
]);

const HEATERS =
  /^(?:boiler|oil boiler|gas boiler|geyser|immersion heater|water heater|heating|heat pump|hot water cylinder|combi boiler|furnace)$/;

/** A home as what is cleaned, tested or moved; with its bedrooms it is told finest. */
const HOUSEHOLD =
  /^(?:\d-bed )?(?:house|flat|apartment|home|maisonette|bungalow|cottage|rental|rental property|airbnb|condo|villa|terrace|terraced house|semi|semi-detached|detached|detached house|townhouse|property|holiday let)$/;

const WEB = /^(?:website|email|online shop)$/;

const COMPUTERS = new Set(['computer', 'desktop', 'laptop']);

/** Whether two kinds of thing may be the same one told in two ways ("washer", "washing machine"). */
export function alike(a: string, b: string): boolean {
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

/** The finer of two names of the same thing. */
export function finer(a: string, b: string): string {
  if (HOUSEHOLD.test(a) && HOUSEHOLD.test(b)) return /^\d-bed /.test(b) || !/^\d-bed /.test(a) ? b : a;
  if (a === '' || a === 'appliance' || (a === 'computer' && b !== '')) return b;
  if (b === `${a}s`) return b;
  const words = b.split(' ');
  const holds = a.split(' ').every((word) => words.includes(word)) && words.at(-1) === a.split(' ').at(-1);
  return b.length > a.length && (b.endsWith(` ${a}`) || holds) ? b : a;
}
