import { readdirSync, readFileSync } from 'node:fs';
import { ASKED, type Asked } from '../../src/intake/ask/asked.js';
import { TRADES, type Trade } from '../../src/intake/trade.js';
import { LANGUAGES, type Language } from '../../src/intake/understand/fact.js';

/** What the bot has to have said to what came before; README.md says how it is written. */
export type Expectation =
  | { kind: 'nothing' }
  /** Two texts, where there is a reason for the second. */
  | { kind: 'twice' }
  /** About one of these; `null` is no question at all. */
  | { kind: 'asks'; anyOf: (Asked | null)[] }
  | { kind: 'says' | 'leaves-out'; anyOf: string[] }
  | { kind: 'hands-over' };

export type PhotoKind = 'sharp' | 'dark' | 'blurred' | 'broken';

export type CustomerText = { text: string; photos: PhotoKind[] };

export type StaffStep =
  | { does: 'take-over' | 'hand-back' | 'open-job' | 'open-quote' | 'close-job' }
  | { does: 'write'; text: string };

export type Step =
  /** Texts that come one after the other, before the bot answers the first of them. */
  | { kind: 'customer'; texts: CustomerText[] }
  | { kind: 'bot'; expectations: Expectation[]; line: string }
  | { kind: 'staff'; step: StaffStep }
  | { kind: 'hours-later'; hours: number }
  | { kind: 'language'; language: Language };

/** What must hold in the end; `words` must all stand in the value, `exact` is the value. */
export type FactInTheEnd = { field: string; exact?: string; words?: string[] };

export type TheEnd = {
  facts: FactInTheEnd[];
  record?: 'quote' | 'job' | 'none';
  photos?: number;
  passcodes?: number;
  records?: number;
  handledBy?: 'bot' | 'staff';
  optedOut?: boolean;
  follows?: boolean;
  secrets: string[];
  /** What must be left in the customer's texts as they are stored. */
  stays: string[];
};

export type Script = {
  name: string;
  title: string;
  trade: Trade;
  language: Language;
  emergencyLine: string | null;
  hours: string;
  /** Whether it is also run with a language model in every mood. */
  byModel: boolean;
  steps: Step[];
  end: TheEnd;
};

const FOLDER = new URL('./scripts/', import.meta.url);
const FACTS = ['name', 'device', 'brand', 'model', 'fault', 'address', 'preferredTime', 'urgency', 'phone'];
const STAFF: Record<string, Extract<StaffStep, { does: string }>['does']> = {
  'takes over': 'take-over',
  'hands back': 'hand-back',
  'opens a job': 'open-job',
  'opens a quote': 'open-quote',
  'closes the job': 'close-job',
};

/** Every script of the folder beside this file and the folders in it, by name. */
export function readScripts(): Script[] {
  return readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => readScript(name.slice(0, -4), readFileSync(new URL(name, FOLDER), 'utf8')));
}

/** Reads one script. Throws, with the line, for anything that README.md does not name: a typo must not pass. */
export function readScript(name: string, text: string): Script {
  const script: Script = {
    name,
    title: '',
    trade: 'it-repair',
    language: 'en',
    emergencyLine: null,
    hours: '',
    byModel: false,
    steps: [],
    end: { facts: [], secrets: [], stays: [] },
  };
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    try {
      readLine(script, line.trimEnd());
    } catch (err) {
      throw new Error(`${name}.txt, line ${index + 1}, "${line}": ${(err as Error).message}`);
    }
  }
  if (script.title === '') throw new Error(`${name}.txt says in no line with # what it is about`);
  if (!script.steps.some(({ kind }) => kind === 'customer')) throw new Error(`${name}.txt: nobody texts`);
  return script;
}

function readLine(script: Script, line: string): void {
  const [mark, rest] = [line.charAt(0), line.slice(2)];
  if (mark === '#') {
    script.title ||= rest;
  } else if (mark === '>') {
    addText(script, readText(rest));
  } else if (mark === '<') {
    script.steps.push({ kind: 'bot', expectations: rest.split(';').map(readExpectation), line: rest });
  } else if (mark === '=') {
    readEnd(script.end, rest);
  } else if (!readHeader(script, line)) {
    script.steps.push(readEvent(line));
  }
}

function addText({ steps }: Script, text: CustomerText): void {
  const before = steps.at(-1);
  if (before?.kind === 'customer') before.texts.push(text);
  else steps.push({ kind: 'customer', texts: [text] });
}

/** "[photo]", "[3 photos]" and "[dark photo]" anywhere in a line are sent with its text. */
function readText(line: string): CustomerText {
  const photos: PhotoKind[] = [];
  const text = line.replace(
    / ?\[(?:(\d+) )?(?:(dark|blurred|broken) )?photos?\] ?/g,
    (_, count = '1', kind: PhotoKind = 'sharp') => {
      photos.push(...Array<PhotoKind>(Number(count)).fill(kind));
      return ' ';
    },
  );
  return { text: text.trim().replaceAll('\\n', '\n'), photos };
}

function readExpectation(written: string): Expectation {
  const [verb = '', ...words] = written.trim().split(' ');
  const rest = words.join(' ');
  const anyOf = rest.split(' / ').map((one) => one.trim());
  switch (verb) {
    case 'nothing':
      return { kind: 'nothing' };
    case 'twice':
      return { kind: 'twice' };
    case 'asks':
      return { kind: 'asks', anyOf: anyOf.map((one) => (one === 'nothing' ? null : oneOf(ASKED, one))) };
    case 'says':
      return { kind: 'says', anyOf: filled(anyOf) };
    case 'not':
      return { kind: 'leaves-out', anyOf: filled(anyOf) };
    case 'hands':
      return { kind: 'hands-over' };
    default:
      throw new Error(`no such expectation: ${written}`);
  }
}

function readHeader(script: Script, line: string): boolean {
  const [key, value] = split(line);
  switch (key) {
    case 'trade':
      script.trade = oneOf(TRADES, value);
      return true;
    case 'language': {
      const language = oneOf(LANGUAGES, value);
      if (script.steps.length === 0) script.language = language;
      else script.steps.push({ kind: 'language', language });
      return true;
    }
    case 'emergency line':
      script.emergencyLine = value;
      return true;
    case 'hours':
      script.hours = value;
      return true;
    case 'also by model':
      script.byModel = true;
      return true;
    default:
      return false;
  }
}

function readEvent(line: string): Step {
  const later = /^(\d+) hours? later$/.exec(line);
  if (later) return { kind: 'hours-later', hours: Number(later[1]) };
  const written = /^staff writes: (.+)$/.exec(line);
  if (written) return { kind: 'staff', step: { does: 'write', text: `${written[1]}` } };
  const does = STAFF[line.replace(/^staff /, '')];
  if (line.startsWith('staff ') && does !== undefined && does !== 'write') {
    return { kind: 'staff', step: { does } };
  }
  throw new Error('no such line');
}

function readEnd(end: TheEnd, line: string): void {
  const [key, value] = split(line);
  switch (key) {
    case 'record':
      end.record = oneOf(['quote', 'job', 'none'] as const, value);
      return;
    case 'photos':
    case 'passcodes':
    case 'records':
      end[key] = readCount(value);
      return;
    case 'handled by':
      end.handledBy = oneOf(['the bot', 'a person'] as const, value) === 'the bot' ? 'bot' : 'staff';
      return;
    case 'opted out':
      end.optedOut = oneOf(['yes', 'no'] as const, value) === 'yes';
      return;
    case 'follows the closed job':
      end.follows = oneOf(['yes', 'no'] as const, value) === 'yes';
      return;
    case 'secret':
      end.secrets.push(...filled([value]));
      return;
    case 'stays':
      end.stays.push(...filled([value]));
      return;
    default:
      end.facts.push(readFact(oneOf(FACTS, key), value));
  }
}

function readFact(field: string, value: string): FactInTheEnd {
  if (value === 'nobody said') return { field, exact: '' };
  return value.startsWith('~')
    ? { field, words: filled(value.slice(1).trim().split(' ')) }
    : { field, exact: value };
}

function readCount(value: string): number {
  if (!/^\d+$/.test(value)) throw new Error('not a number');
  return Number(value);
}

function split(line: string): [string, string] {
  const colon = line.indexOf(':');
  return colon < 0 ? [line.trim(), ''] : [line.slice(0, colon).trim(), line.slice(colon + 1).trim()];
}

function oneOf<T extends string>(values: readonly T[], value: string): T {
  const found = values.find((one) => one === value);
  if (found === undefined) throw new Error(`"${value}" is none of ${values.join(', ')}`);
  return found;
}

function filled(words: string[]): string[] {
  if (words.some((word) => word === '')) throw new Error('a word is missing');
  return words;
}
