import type { AskedQuestion } from '../intake/ask/asked.js';
import { nextQuestion } from '../intake/ask/next-question.js';
import { QUESTION_SETS } from '../intake/ask/question-sets.js';
import { type Trade, tradeNamed } from '../intake/trade.js';
import type { Facts, Intent, Language } from '../intake/understand/fact.js';
import { withoutUnknown } from '../intake/understand/items.js';
import { mergeFacts } from '../intake/understand/merge-facts.js';
import { readyForQuote } from '../intake/understand/ready-for-quote.js';
import { type Asked, understandText } from '../intake/understand/understand-text.js';
import { DocketError } from '../platform/errors/docket-error.js';
import { findAcross } from '../vault/find/find-across.js';
import { type FoundSecret, redactText } from '../vault/find/find-secrets.js';
import { answerLines } from './json-lines.js';

/** One line of `docket understand`: a customer's side of a conversation, in the order sent. */
export type ConversationLine = {
  id?: unknown;
  trade?: unknown;
  messages?: readonly { text?: unknown; photos?: unknown }[];
};

export type UnderstoodLine = {
  id: unknown;
  fields: Record<
    'name' | 'device' | 'brand' | 'model' | 'fault' | 'address' | 'preferredTime',
    string | null
  >;
  secrets: string[];
  readyForQuote: boolean;
};

type Talk = {
  trade: Trade;
  facts: Facts;
  intents: Intent[];
  asked: AskedQuestion[];
  photos: number;
  language: Language | undefined;
  /** `text` is screened, as it would be stored; `raw` only orders what was found in it. */
  earlier: { id: string; text: string; raw: string; asked: Asked; found: FoundSecret[] }[];
};

const CODE_ALONE =
  /^(?:(?:ok|yes|yeah|sure)[,. ]+)?(?:(?:it'?s|its|it is|c'est|es|é|ist)\s+)?(\S{4,40})(?:\s+(?:thanks|thx|cheers|merci|danke|gracias))?[.!]?$/i;
const PAIR_OF_DIGITS = /^(?:it'?s\s+|its\s+)?(?:\d[ -]?){4,10}$/i;

/** An answer that can only be a code: digits alone, or one word that mixes letters with digits or signs. */
function looksLikeCode(text: string): boolean {
  const trimmed = text.trim();
  if (PAIR_OF_DIGITS.test(trimmed)) return true;
  const word = CODE_ALONE.exec(trimmed)?.[1] ?? '';
  if (/^\d{4,10}$/.test(word)) return true;
  if (/@|^https?:|\.(?:com|net|org|example|co|uk|es|fr|de|pt|br)\b|^\d{1,2}[:.h]\d\d|(?:am|pm)$/i.test(word))
    return false;
  if (/^\d+(?:[.,]\d+)?(?:kw|kwh|w|l|cm|mm|m2|gb|tb|mb|hz|v|a|btu|inch|litres?|sqm|ft|km)$/i.test(word))
    return false;
  return /\p{L}/u.test(word) && /\d/.test(word) && word.length >= 6;
}

/**
 * What the bot would have asked before this text. The bot's own messages are not in the line: the planner says what
 * it asks next; a code answers the question for one as soon as device and fault are known, anything else does not.
 */
function askedBefore(talk: Talk, text: string): Asked {
  const { facts } = talk;
  const hasSecret = talk.earlier.some((message) => message.found.length > 0);
  const enough = facts.fault !== undefined && (facts.model !== undefined || facts.brand !== undefined);
  if (talk.earlier.length === 0) return null;
  if (!hasSecret && enough && (facts.model?.sureness ?? 0) >= 0.5 && looksLikeCode(text)) return 'passcode';
  const set = QUESTION_SETS[talk.trade];
  const intent = talk.intents.at(-1) ?? 'details';
  const next = nextQuestion({ set, facts, photos: talk.photos, asked: talk.asked, hasSecret: true, intent });
  if (next.kind !== 'ask') return null;
  const before = talk.asked.find((question) => question.key === next.key);
  if (before) before.times += 1;
  else talk.asked.push({ key: next.key, times: 1, outcome: 'open' });
  return next.key === 'passcode' || next.key === 'photo' ? null : next.key;
}

function hear(talk: Talk, text: string, photos: number): void {
  const asked = askedBefore(talk, text);
  const { inText, inEarlier } = findAcross(talk.earlier, text, asked);
  for (const { id, found } of inEarlier) {
    const message = talk.earlier.find((one) => one.id === id);
    if (!message) continue;
    message.found = [...message.found, ...found].sort(
      (a, b) => message.raw.indexOf(a.value) - message.raw.indexOf(b.value),
    );
    message.text = redactText(message.text, found);
  }
  const messageIndex = talk.earlier.length;
  const screened = redactText(text, inText);
  talk.earlier.push({ id: String(messageIndex), text: screened, raw: text, asked, found: inText });
  talk.photos += photos;
  const understood = understandText({
    text: screened,
    photos,
    asked,
    trade: talk.trade,
    known: talk.facts,
    ...(talk.language ? { language: talk.language } : {}),
    messageIndex,
    now: new Date(),
    timeZone: 'UTC',
  });
  talk.facts = mergeFacts(talk.facts, understood.facts);
  talk.intents.push(understood.intent);
  if (understood.languageSure) talk.language = understood.language;
}

/** Understands one conversation by rules, screening each text first. Pure; needs no database and no network. */
export function understandConversation(line: ConversationLine): UnderstoodLine {
  const trade = tradeNamed(typeof line.trade === 'string' ? line.trade : 'general');
  const talk: Talk = {
    trade,
    facts: {},
    intents: [],
    asked: [],
    photos: 0,
    language: undefined,
    earlier: [],
  };
  for (const { text, photos } of line.messages ?? [])
    hear(talk, typeof text === 'string' ? text : '', typeof photos === 'number' ? photos : 0);
  const value = (field: keyof UnderstoodLine['fields']) => withoutUnknown(talk.facts[field]);
  return {
    id: line.id ?? null,
    fields: {
      name: value('name'),
      device: value('device'),
      brand: value('brand'),
      model: value('model'),
      fault: value('fault'),
      address: value('address'),
      preferredTime: value('preferredTime'),
    },
    secrets: talk.earlier.flatMap((message) => message.found.map((secret) => secret.value)),
    readyForQuote: readyForQuote(trade, talk.facts, talk.intents),
  };
}

/** The message names the line and says what to do; it never repeats the line, which may hold a secret. */
function badLine(number: number, problem: string): DocketError {
  return new DocketError(
    'invalid-input',
    `Line ${number}: ${problem}. Give one JSON object a line, such as {"id":"1","trade":"plumbing","messages":[{"text":"hi","photos":0}]}.`,
  );
}

/**
 * `docket understand`: JSON lines in, JSON lines out, in the same order, one at a time: memory does not grow with
 * the input. Empty lines are passed over. Throws an invalid-input DocketError at the first line that cannot be read.
 */
export async function understandLines(
  input: NodeJS.ReadableStream,
  output: NodeJS.WritableStream,
): Promise<void> {
  await answerLines(input, output, (line, number) => understandConversation(parsed(line, number)));
}

function parsed(line: string, number: number): ConversationLine {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw badLine(number, 'this is not JSON');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw badLine(number, 'this is not an object');
  const { messages } = value as { messages?: unknown };
  const isList = Array.isArray(messages) && messages.every((one) => typeof one === 'object' && one !== null);
  if (!isList) throw badLine(number, '"messages" is not a list of objects');
  return value as ConversationLine;
}
