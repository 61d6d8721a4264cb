import { LOSS_WORDS, ORDINARY_WORDS, REMARK_WORDS } from './lexicon/ordinary-words.js';
import { type Chunk, endsSentence, type Reading } from './read-text.js';
import { normalizeWord } from './tokens.js';

const ORDINARY = new Set(ORDINARY_WORDS.map(normalizeWord));
const REMARKS = new Set(REMARK_WORDS.map(normalizeWord));
const LOSS = new Set(LOSS_WORDS.map(normalizeWord));
const QUOTES: Readonly<Record<string, string>> = {
  '"': '"',
  '“': '”',
  '„': '“”',
  '«': '»',
  '‘': '’',
  "'": "'",
  '`': '`',
  '»': '«',
  '”': '”',
  '’': '’',
};
const MAX_WORDS = 26;
const MAX_QUOTED = 80;

export type Span = { start: number; end: number; last: number };

export function isOrdinary(word: string): boolean {
  return ORDINARY.has(word);
}
/** A word that shows a text to be a remark and not a passphrase. */
export function isRemark(word: string): boolean {
  return REMARKS.has(word);
}
export function speaksOfLoss(word: string): boolean {
  return LOSS.has(word);
}

const MAX_ZU = 9;
/** Whether this word speaks of a lost secret, and not of one that was not told yet ("forgot to leave you the code"). */
export function losesAt(reading: Reading, at: number): boolean {
  const word = reading.tokens[at]?.norm ?? '';
  if (!speaksOfLoss(word)) return false;
  if (!/^(forgot|forgotten|forget|olvid[eo]|olvidado|oublie|vergessen|esqueci|dimenticato)$/.test(word))
    return true;
  const told = reading.tokens.slice(at + 1, at + 5).some(({ norm }) => TELLING.test(norm));
  if (told) return false;
  return !reading.tokens
    .slice(Math.max(0, at - MAX_ZU), at + MAX_ZU)
    .some(({ norm }) =>
      /^(dazulassen|dazuzuschreiben|mitzugeben|abzugeben|mitzuteilen|anzugeben|dazulegen|dalassen|dazulassen|dazusagen|dazuzusagen|mitzuschicken|hinzulegen|zu(sagen|geben|schreiben))$/.test(
        norm,
      ),
    );
}
const TELLING =
  /^(leave|give|tell|mention|say|write|add|send|include|attach|pass|note|text|dejar\w*|dar(le|te|os|les)?|decir\w*|mencionar\w*|escribir\w*|poner\w*|pasar\w*|mandar\w*|enviar\w*|apuntar\w*|anadir|laisser|donner|dire|mettre|ecrire|preciser|envoyer|noter|joindre|indiquer|deixar|dizer|falar|passar|escrever|informar|avisar|lasciar\w*|dir(e|vi|ti|le|lo)|dar(vi|ti)|scriver\w*|metter\w*|indicare|sagen|geben|schreiben|erwahnen|nennen|hinterlassen)$/;

/** Even beside "all one word", a text with one of these gives no value. */
export function denies(word: string): boolean {
  return speaksOfLoss(word) || /^(not|no|none|nope|see|later|non|nicht|nao|pas|se|ne)$/.test(word);
}

export function chunkText(reading: Reading, chunk: Chunk): string {
  return reading.text.slice(chunk.start, Math.min(chunk.end, chunk.start + 200));
}

/** An e-mail address, a web address or a file: never a password by its looks. */
export function isAddress(core: string): boolean {
  if (/^[\w.+-]{1,64}@[\w-]{1,64}\.[a-z.]{2,30}$/i.test(core)) return true;
  if (/^(https?:|www\.)/i.test(core) || /^[\w.-]{2,40}\\[\w.-]{2,40}$/.test(core) || /^\/[\w.-]+/.test(core))
    return true;
  return /^[a-z0-9_-]{1,63}\.(?:[a-z0-9-]{1,63}\.)?(com|net|org|co|uk|io|es|fr|de|pt|br|it|eu|shop|example|info|biz|app|dev|me|jpg|jpeg|png|heic|pdf|mp4|mov|php|html?|exe|docx?|xlsx?)(\/|$)/i.test(
    core,
  );
}

/** Looks made up, as passwords are: letters with digits or signs, or capitals in the middle. Not a model or unit. */
export function looksMadeUp(core: string): boolean {
  if (core.length < 5 || core.length > 128 || isAddress(core)) return false;
  const letters = core.replace(/[^\p{L}]/gu, '').length;
  if (letters < 2) return false;
  const digit = /\p{Nd}/u.test(core);
  const lower = /\p{Ll}/u.test(core);
  const upper = /\p{Lu}/u.test(core);
  if (
    /[\p{L}\p{Nd}][!#$%&*@_+=?^~<>|\\{}]+[\p{L}\p{Nd}]|[\p{L}\p{Nd}][#$%&*@_+=^~!]$|^[!#$%&*@_^~]\p{L}/u.test(
      core,
    )
  )
    return digit || upper || letters >= 5;
  if (
    digit &&
    /^\d+(st|nd|rd|th|am|pm|gb|mb|tb|mm|cm|kg|km|hz|ghz|mhz|mah|ft|min|mins|hrs?|h|w|v|er|e|a|°c|sqm|m2|pcs|k|px|ml|ish|yrs?|x\d+)$/i.test(
      core,
    )
  )
    return false;
  if (digit && /^[A-Z]{1,5}[-/]?\d{1,5}[A-Z]{0,4}$/i.test(core) && !(letters >= 5)) return false;
  if (
    digit &&
    /^(iphone|ipad|galaxy|pixel|ps|xbox|win|windows|macos|ios|android|usb|rtx|gtx|note|mark|mk|gen|wifi|covid|http|html|css|php|web|mp|ddr|cat|hdmi|type)[-]?\d{1,3}[a-z+]{0,5}$/i.test(
      core,
    )
  )
    return false;
  if (digit && letters >= 3) return lower || letters >= 5;
  if (digit && /[.]/.test(core) && letters >= 3) return true;
  return (
    lower &&
    /\p{Ll}\p{Lu}/u.test(core) &&
    !/^(iPhone|iPad|iMac|iOS|macOS|iCloud|eBay|PayPal|WiFi|YouTube|WhatsApp|MacBook|AirPods?|LinkedIn|WordPress|ThinkPad|IdeaPad|PlayStation|OneDrive|ProBook|EliteBook|FaceTime|GoDaddy|OnePlus|LaserJet|DeskJet|OfficeJet|ZenBook|VivoBook|BitLocker|AppleCare|TikTok|HomePod|FaceID|TouchID|AnyDesk|TeamViewer|WooCommerce|JavaScript|GitHub|MySQL|PowerPoint|AutoCAD|QuickBooks|SquareSpace|PrestaShop|ecoTEC|CarPlay|DuckDuckGo|iTunes|eSIM|McDonald\w*|Mc\p{Lu}\p{Ll}+|Mac\p{Lu}\p{Ll}+|De\p{Lu}\p{Ll}+|O\p{Lu}\p{Ll}+|La\p{Lu}\p{Ll}+|Le\p{Lu}\p{Ll}+)s?$/u.test(
      core,
    )
  );
}

/** Text in quotation marks that begins at chunk `at`, or null. */
export function readQuoted(reading: Reading, at: number): Span | null {
  const chunk = reading.chunks[at];
  const token = chunk ? reading.tokens[chunk.first] : undefined;
  if (!chunk || !token || token.kind !== 'symbol') return null;
  const closers = QUOTES[token.norm];
  if (!closers) return null;
  const limit = Math.min(reading.text.length, token.end + MAX_QUOTED);
  for (let end = token.end + 1; end < limit; end += 1) {
    const char = reading.text[end] ?? '';
    if (char === '\n') return null;
    if (!closers.includes(char)) continue;
    const after = reading.text[end + 1];
    if (reading.tokens[chunk.first + 1]?.kind === 'saved') return null;
    if (after !== undefined && /[\p{L}\p{Nd}]/u.test(after)) continue;
    return { start: token.end, end, last: lastTokenBefore(reading, chunk.first, end) };
  }
  return null;
}

function lastTokenBefore(reading: Reading, from: number, end: number): number {
  let at = from;
  while ((reading.tokens[at + 1]?.start ?? Number.POSITIVE_INFINITY) <= end) at += 1;
  return at;
}

export type WordRules = {
  /** A plain word may be the value, not only a made-up one. */
  plain: boolean;
  /** Function words do not end the value (after ":" or in an answer that is nothing else). */
  loose: boolean;
};

/** Reads the password that begins at chunk `at`: one made-up string, or the words of a passphrase. */
export function readWordValue(reading: Reading, at: number, rules: WordRules): Span | null {
  const quoted = readQuoted(reading, at);
  if (quoted) return rules.plain || looksMadeUp(reading.text.slice(quoted.start, quoted.end)) ? quoted : null;
  const chunk = reading.chunks[at];
  if (!chunk || chunk.end <= chunk.start) return null;
  const core = chunkText(reading, chunk);
  if (!/[\p{L}\p{Nd}]/u.test(core) || reading.tokens[chunk.first]?.kind === 'saved') return null;
  const spelled = readSpelled(reading, at);
  if (spelled && rules.plain) return spelled;
  if (looksMadeUp(core)) return { start: chunk.start, end: chunk.end, last: chunk.last };
  if (!rules.plain || isAddress(core)) return null;
  const madeOfLetters = /^[\p{L}\p{M}'’-]+$/u.test(core);
  if (!madeOfLetters && /\p{L}/u.test(core)) return { start: chunk.start, end: chunk.end, last: chunk.last };
  return readPhrase(reading, at, rules);
}

/** "k-e-s-t-r-e-l", "b l u e 4": letters one by one. */
function readSpelled(reading: Reading, at: number): Span | null {
  let end = at;
  while (end < at + 30 && isSingle(reading.chunks[end])) end += 1;
  if (end - at < 4) return null;
  const last = reading.chunks[end - 1];
  return last ? { start: reading.chunks[at]?.start ?? 0, end: last.end, last: last.last } : null;
}
function isSingle(chunk: Chunk | undefined): boolean {
  return chunk !== undefined && chunk.end - chunk.start === 1;
}

function readPhrase(reading: Reading, at: number, rules: WordRules): Span | null {
  let span: Span | null = null;
  let start = -1;
  for (let index = at; index < at + MAX_WORDS; index += 1) {
    const chunk = reading.chunks[index];
    if (!chunk || chunk.end <= chunk.start) break;
    const head = reading.tokens[chunk.first];
    if (!head || head.kind === 'saved' || head.kind === 'break') break;
    const core = chunkText(reading, chunk);
    if (rules.loose && reading.labelAt[chunk.first]?.role === 'secret') break;
    if (!/[\p{L}\p{Nd}]/u.test(core) || isAddress(core)) break;
    if (
      index > at &&
      !rules.loose &&
      /^(rede|red|netz|reseau|rete|network|ssid|user|username|usuario|utente)$/.test(head.norm)
    )
      break;
    if (!rules.loose && isOrdinary(normalizeWord(core))) break;
    if (
      index > at &&
      !rules.loose &&
      reading.labelAt[chunk.first] &&
      !/\p{Nd}/u.test(core) &&
      labelStops(reading, chunk)
    )
      break;
    if (index > at && /[\p{Sc}(]/u.test(reading.text[reading.tokens[chunk.first]?.start ?? 0] ?? '')) break;
    start = start < 0 ? chunk.start : start;
    span = { start, end: chunk.end, last: chunk.last };
    if (chunk.closed || endsSentence(reading.tokens, chunk.last)) break;
  }
  return span;
}
function labelStops(reading: Reading, chunk: Chunk): boolean {
  const label = reading.labelAt[chunk.first];
  return label !== null && label !== undefined && (label.role === 'secret' || label.role === 'other');
}
