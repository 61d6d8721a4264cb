import type { Trade } from '../trade.js';
import type { Match, Tag } from './lexicon.js';

export const KINDS: Record<Trade, Tag[]> = {
  'it-repair': ['it'],
  'web-support': ['web'],
  plumbing: ['home'],
  electrical: ['home', 'place'],
  appliance: ['home'],
  locksmith: ['home', 'place'],
  cleaning: ['place', 'home'],
  landscaping: ['place', 'home'],
  general: ['gen', 'home', 'place', 'it'],
};

/** Places that are a whole: named as the device only when nothing in them is. */
const AREAS =
  /^(?:house|flat|apartment|studio|studio flat|bungalow|villa|cottage|condo|townhouse|duplex|maisonette|office|offices|shop|garage|school|kitchen|bathroom|bathrooms|restaurant|salon|pub|cafe|gym|warehouse|nursery|clinic|church|surgery|roof|floor|floors|door|wall|garden|gardens|yard|car|home|stairs|window|windows|drive|driveway|gate|shed|switch)$/;

/** What only a locksmith works on; to others it is how to get in. */
export const LOCKS =
  /^(?:lockbox|spare keys?|keysafe|key safe|keys?|lock|locks|door|doors|front door|back door|safe|padlock|car|van|key fob|fob|handle|letterbox|cylinder|barrel|keypad lock|door lock)$/;

/** Work that names its thing in one word ("Fensterreinigung"). */
export const WORKED_ON: Record<string, string> = {
  mow: 'lawn',
  'cut the grass': 'lawn',
  'lay turf': 'lawn',
  'lay artificial grass': 'lawn',
  'trim hedge': 'hedge',
  'window cleaning': 'windows',
  'carpet cleaning': 'carpets',
  'sofa cleaning': 'sofa',
  'change lock': 'lock',
  'office cleaning': 'office',
  'stairwell cleaning': 'stairwell',
  'garden maintenance': 'garden',
  'replace screen': '',
  'mow*': 'lawn',
  'lay flooring': 'flooring',
};

/** What kind of thing of the trade a word means, if any; a part of a thing named is none in a repair. */
export function meaning(match: Match, tags: readonly Tag[], pcHasDevice: boolean): string | undefined {
  if (pcHasDevice && match.meanings.some((one) => one.tag === 'part')) return undefined;
  for (const tag of tags) {
    const found = match.meanings.find((one) => one.tag === tag);
    if (found) return found.english;
  }
  return undefined;
}

export const HOUSEHOLD =
  /^(?:house|flat|apartment|home|studio|bungalow|villa|cottage|condo|townhouse|duplex|maisonette|airbnb|rental|rental property|student house|hmo|holiday let|property|holiday flat|penthouse|terraced house|terrace|mid terrace|end terrace|semi|semi detached|semi-detached|detached|detached house|town house)$/;

/** What is cleaned, mown or mended itself is no mere place. */
export const isArea = (kind: string, trade: Trade): boolean => {
  if (/^(?:weeds|leaves|brambles|knotweed|japanese knotweed|mulch|rubble|soil|moss)$/.test(kind)) return true;
  if (!AREAS.test(kind)) return false;
  if (trade === 'cleaning')
    return !/^(?:windows?|stairs|floors?|drive|driveway|roof|gardens?|gate|shed|wall|car|door)$/.test(kind);
  if (trade === 'landscaping') return !/^(?:drive|driveway|gate|shed|wall|roof|stairs)$/.test(kind);
  if (trade === 'general') return !/^(?:stairs|gate|shed|wall|roof|door|driveway|floor|windows?)$/.test(kind);
  return true;
};

/** To plumbers and electricians a place is only where, unless nothing else is named. */
export const isPlaceOnly = (match: Match, trade: Trade): boolean =>
  (trade === 'plumbing' || trade === 'electrical') && !match.meanings.some((one) => one.tag === 'home');
