import type { SecretKind } from './find-secrets.js';
import { STREETS } from './lexicon/other-labels.js';
import type { SecretLabels } from './lexicon/secret-labels.js';
import type { PhraseClass, PhraseMatch } from './phrase-index.js';
import type { NumberRun } from './read-numbers.js';
import type { Token } from './tokens.js';

/** A word or phrase that says what stands near it. */
export type Label = {
  readonly first: number;
  readonly last: number;
  readonly role: 'secret' | 'code' | 'place' | 'device' | 'other' | 'open-before' | 'open-weak';
  readonly kind: SecretKind;
  readonly takes: SecretLabels['takes'];
  readonly words: number;
};

type Phrases = readonly (ReadonlyMap<PhraseClass, PhraseMatch> | null)[];

/** Where two roles have phrases of the same length, the earlier one is meant. */
const ROLES = ['secret', 'other', 'code', 'open-before', 'place', 'device', 'open-weak'] as const;
const TYPO_TARGETS = ['password', 'passcode', 'passwort', 'kennwort', 'contrasena', 'passphrase'];
const NOT_TYPOS = new Set([
  'passport',
  'passports',
  'passages',
  'passenger',
  'passed',
  'password',
  'passion',
  'contrast',
]);
const OTHER_COMPOUND =
  /^(fehler|post|gutschein|rabatt|promo|produkt|qr|bar|strich|quell|farb|vor|artikel|bestell|kunden|error|fault|zip|dress|area|bonus|aktions|stor|status|wetter|ortskenn|en|de|un|vs|uni|hard|opcode|geo)/;

/** Finds the labels of a text, longest phrase first, never overlapping. */
export function readLabels(
  tokens: readonly Token[],
  phrases: Phrases,
  numberAt: readonly (NumberRun | null)[],
): Label[] {
  const labels: Label[] = [];
  for (let at = 0; at < tokens.length; ) {
    const label = labelAt(tokens, phrases, at);
    const street = label?.role === 'place' && STREETS.has(tokens[label.last + 1]?.norm ?? '');
    if (label && !street && !(numberAt[at] && label.role !== 'secret') && !isGluedToDigits(tokens, label)) {
      labels.push(label);
      at = label.last + 1;
    } else at += 1;
  }
  return labels;
}

function labelAt(tokens: readonly Token[], phrases: Phrases, at: number): Label | null {
  const token = tokens[at];
  if (!token || token.kind === 'symbol' || token.kind === 'saved') return null;
  let best: Label | null = null;
  const found = phrases[at];
  if (found) {
    for (const role of ROLES) {
      const match = found.get(role);
      if (!match || (best && match.words <= best.words)) continue;
      const kind =
        match.labels?.kind ?? (role === 'place' ? 'access-code' : role === 'code' ? 'passcode' : 'unknown');
      best = {
        first: at,
        last: match.last,
        role,
        kind,
        takes: match.labels?.takes ?? 'code',
        words: match.words,
      };
    }
  }
  return best ?? (token.kind === 'word' ? labelOfWord(tokens, phrases, token.norm, at) : null);
}

/** "Password1", "senha123": people use the word itself as the password. */
function isGluedToDigits(tokens: readonly Token[], label: Label): boolean {
  const next = tokens[label.last + 1];
  return (
    label.takes === 'any' &&
    next?.kind === 'digits' &&
    !next.spaced &&
    next.norm.length <= 3 &&
    tokens[label.first - 1]?.kind !== 'break'
  );
}

/** Misspellings ("pasword") and German compounds ("Haustürcode") of the words in the lexicon. */
function labelOfWord(tokens: readonly Token[], phrases: Phrases, word: string, at: number): Label | null {
  const base = { first: at, last: at, words: 1 } as const;
  if (isPossessive(tokens, at)) return { ...base, role: 'secret', kind: 'pin', takes: 'code' };
  if (/(passwort|kennwort|password|passwords)$/.test(word))
    return { ...base, role: 'secret', kind: 'password', takes: 'any' };
  if (/^\p{L}{4,30}(schloss|tresor|safe)$/u.test(word))
    return { ...base, role: 'place', kind: 'access-code', takes: 'code' };
  const compound = /^(.{3,30})(code|pin)s?$/.exec(word);
  if (compound && word.length <= 34) {
    if (OTHER_COMPOUND.test(compound[1] ?? ''))
      return { ...base, role: 'other', kind: 'unknown', takes: 'code' };
    if (compound[2] === 'code') return { ...base, role: 'secret', kind: 'access-code', takes: 'code' };
    if (/^(handy|gerat|karten|sim|sperr|entsperr|tablet|bildschirm|alarm|tur|tor)/.test(word)) {
      return { ...base, role: 'secret', kind: 'pin', takes: 'code' };
    }
  }
  if (/^(key|cle|schlussel|chiave|chave)$/.test(word) && nearNetwork(tokens, phrases, at))
    return { ...base, role: 'secret', kind: 'wifi', takes: 'any' };
  if (word.length < 5 || word.length > 13 || !'pck'.includes(word[0] ?? '') || NOT_TYPOS.has(word))
    return null;
  if (PASSWORD_SKELETONS.has(skeleton(word)))
    return { ...base, role: 'secret', kind: /c|k/.test(word) ? 'passcode' : 'password', takes: 'any' };
  const meant = TYPO_TARGETS.find((target) => withinEdits(word, target, target.length > 8 ? 2 : 1));
  return meant
    ? { ...base, role: 'secret', kind: meant === 'passcode' ? 'passcode' : 'password', takes: 'any' }
    : null;
}

/** Has pins that open nothing. */
const HAS_PINS =
  /^(bent|broken|snapped|worn|missing|loose|connector|connectors|socket|plug|port|cable|charger|usb|hdmi|vga|ide|schematic|board|chip|cpu|header|hinge|drive|lock|barrel|gpio|solder|soldered|shorted|voltage|multimeter|relay|bowling|dropped)$/;
/** Tokens to each side of "pins" in which such a thing may stand. */
const NEAR_PINS = 12;

/** "pins 9284": "the PIN is", typed in haste, unless it speaks of the pins of a plug. */
function isPossessive(tokens: readonly Token[], at: number): boolean {
  const value = tokens[at + 1];
  if (tokens[at]?.norm !== 'pins' || value?.kind !== 'digits' || !/^\d{4,8}$/.test(value.norm)) return false;
  return !tokens.slice(Math.max(0, at - NEAR_PINS), at + NEAR_PINS).some(({ norm }) => HAS_PINS.test(norm));
}

/** What is left of "password" and "passcode" however hastily they are typed: no vowels, no doubled letters. */
const PASSWORD_SKELETONS = new Set('pswrd pswr pswd pswrt pswdr pwrd psrd pswrds pscd pskd pscds'.split(' '));
function skeleton(word: string): string {
  return word.replace(/[aeiou]/g, '').replace(/(.)\1+/g, '$1');
}

/** "Wi-Fi: HomeNet_5G, key …": a key near a network is the network's. */
function nearNetwork(tokens: readonly Token[], phrases: Phrases, at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - 12); before -= 1) {
    if (phrases[before]?.has('network') || tokens[before]?.norm === 'fi') return true;
  }
  return false;
}

/** Damerau–Levenshtein distance of two short words, cut off at `limit`. */
function withinEdits(a: string, b: string, limit: number): boolean {
  if (Math.abs(a.length - b.length) > limit) return false;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + change);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      next.push(cost);
    }
    before = row;
    row = next;
  }
  return (row[b.length] ?? 99) <= limit;
}
