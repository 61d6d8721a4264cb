import { isSerialLike } from './code-shapes.js';
import { asFound, isSlash } from './find-accounts.js';
import type { FoundSecret } from './find-secrets.js';
import type { Label } from './read-labels.js';
import type { Reading } from './read-text.js';
import { chunkText, looksMadeUp, readWordValue } from './read-words.js';

/** Words between a network and the colon before its password. */
const NETWORK_REACH = 7;

/** The ":" or "is" behind a network: "wifi: …", "wifi on the fridge magnet: …", "le wifi c'est …"; -1 where there is none. */
function networkLink({ tokens, phrases }: Reading, label: Label): number {
  for (let at = label.last + 1; at <= label.last + NETWORK_REACH; at += 1) {
    const token = tokens[at];
    if (token?.norm === ':' || token?.norm === '=') return at;
    const copula = phrases[at]?.get('copula');
    if (copula && (tokens[copula.last]?.norm.length ?? 0) > 1) return copula.last;
    if (token?.kind !== 'word' || NETWORK_NAMES.test(token.norm)) return -1;
  }
  return -1;
}
const NETWORK_NAMES =
  /^(name|named|called|network|ssid|nombre|llama|nom|appelle|name|heisst|nome|chama|chiama)$/;
/** What networks are called by those who sell them. */
const SOLD_AS =
  /^(livebox|freebox|bbox|sfr|orange|fritz|speedport|telekom|wlan|wifi|sky|bt|btw|vm|virgin|plusnet|talktalk|vodafone|movistar|miwifi|digi|jazztel|tim|telecom|fastweb|vivo|claro|net|oi|meo|nos|linksys|netgear|tp.?link|d.?link|asus|eero|ee|o2|hub|home|guest|office|iphone|androidap|huawei|galaxy)/i;

/** "Wifi: SpaceOdyssey9" with no word of a password anywhere after it. */
export function wifiValue(reading: Reading, label: Label): FoundSecret[] {
  if (!/^(wifi|wi|wlan|hotspot)$/.test(reading.tokens[label.first]?.norm ?? '')) return [];
  const link = networkLink(reading, label);
  if (link < 0) return [];
  if (
    reading.labels.some(
      (other) => other.role === 'secret' && other.first > label.last && other.first - label.last < 16,
    )
  )
    return [];
  const at = reading.chunkAt[link + 1];
  const chunk = at === undefined ? undefined : reading.chunks[at];
  if (at === undefined || !chunk) return [];
  const core = chunkText(reading, chunk);
  const named = isSerialLike(core) || SOLD_AS.test(core);
  const plainly = link === label.last + 1 && /^(:|is)$/.test(reading.tokens[link]?.norm ?? '');
  if (!plainly && named) return [];
  if (isSlash(reading, at + 1)) {
    const joined = readWordValue(reading, at + 2, { plain: true, loose: false });
    return joined ? [{ ...asFound(reading, label, joined), kind: 'wifi', sureness: 'unsure' }] : [];
  }
  const span = { start: chunk.start, end: chunk.end, last: chunk.last };
  if (!looksMadeUp(chunkText(reading, chunk))) return [];
  return [
    {
      ...asFound(reading, label, span),
      kind: 'wifi',
      sureness: 'unsure',
    },
  ];
}
