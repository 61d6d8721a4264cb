import { readdirSync, readFileSync } from 'node:fs';

export type CaseLine =
  | {
      kind: 'record';
      of: 'job' | 'quote';
      number: number;
      state: 'open' | 'closed';
      ageMs: number;
      silent: boolean;
      foreign: boolean;
      title: string;
      details: Record<string, string>;
    }
  | { kind: 'intake'; ageMs: number; asked: string | null; details: Record<string, string> }
  | { kind: 'said'; place: string; by: 'member' | 'bot'; ageMs: number; text: string }
  | { kind: 'photo'; place: string; name: string }
  | { kind: 'wait'; ms: number }
  | { kind: 'text'; text: string; photos: (string | null)[] }
  | { kind: 'expect'; places: string[] }
  | { kind: 'end'; places: string[] };

export type ScriptedCase = { file: string; name: string; trade: string; lines: CaseLine[] };

const FOLDER = new URL('../../conversations/linking/', import.meta.url);

/** Every case of the folder, in order. Throws for a line that cannot be read. */
export function readCases(): ScriptedCase[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .flatMap((file) => readFile(file, readFileSync(new URL(file, FOLDER), 'utf8')));
}

function readFile(file: string, text: string): ScriptedCase[] {
  const cases: ScriptedCase[] = [];
  for (const line of text.split('\n').map((one) => one.trim())) {
    if (line === '' || line.startsWith('# ')) continue;
    const [word = ''] = line.split(' ');
    const rest = line.slice(word.length).trim();
    const current = cases.at(-1);
    if (word === '==') cases.push({ file, name: rest, trade: 'it-repair', lines: [] });
    else if (!current) throw new Error(`${file}: nothing before the first case: ${line}`);
    else if (word === 'trade') current.trade = rest;
    else current.lines.push(readLine(word, rest, `${file}: ${line}`));
  }
  return cases;
}

function readLine(word: string, rest: string, where: string): CaseLine {
  switch (word) {
    case 'job':
    case 'quote':
    case 'other':
      return readRecord(word === 'other' ? rest : `${word} ${rest}`, word === 'other', where);
    case 'intake': {
      const [head = '', tail = ''] = cut(rest, ':');
      const asked = /asked=(\w+)/.exec(head)?.[1] ?? null;
      return { kind: 'intake', ageMs: readAge(head), asked, details: readDetails(cut(tail, '|')[1] ?? tail) };
    }
    case 'said': {
      const [head = '', text = ''] = cut(rest, ':');
      const [place = '', by] = head.split(' ');
      return {
        kind: 'said',
        place,
        by: by === 'staff' ? 'member' : 'bot',
        ageMs: readAge(head),
        text: text.trim(),
      };
    }
    case 'photo': {
      const [place = '', name = ''] = rest.split(' ');
      return { kind: 'photo', place, name };
    }
    case 'c': {
      const photos = [...rest.matchAll(/\[photo(?: (\w+))?\]/g)].map(([, name]) => name ?? null);
      return { kind: 'text', text: rest.replace(/\s*\[photo(?: \w+)?\]/g, '').trim(), photos };
    }
    case '=>':
      return { kind: 'expect', places: rest.split(' or ').map((one) => one.trim()) };
    case 'end':
      return { kind: 'end', places: rest.split(/\s+/) };
    default:
      if (word.startsWith('+')) return { kind: 'wait', ms: readAge(word.slice(1)) };
      throw new Error(`not a line of a case: ${where}`);
  }
}

function readRecord(rest: string, foreign: boolean, where: string): CaseLine {
  const [head = '', tail = ''] = cut(rest, ':');
  const [, of, number, state] = /^(job|quote) (\d+) (open|closed)/.exec(head) ?? [];
  if (!of || !number || !state) throw new Error(`not a record: ${where}`);
  const [title = '', details = ''] = cut(tail, '|');
  return {
    kind: 'record',
    of: of as 'job' | 'quote',
    number: Number(number),
    state: state as 'open' | 'closed',
    ageMs: readAge(head),
    silent: head.includes('silent'),
    foreign,
    title: title.trim(),
    details: readDetails(details),
  };
}

/** `brand=Apple model=iPhone 12`: a value goes on until the next name. */
function readDetails(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(/(\w+)=(.*?)(?=\s+\w+=|$)/g)].map(([, name = '', value = '']) => [name, value.trim()]),
  );
}

const UNITS: Record<string, number> = { m: 60_000, h: 3_600_000, d: 86_400_000 };

function readAge(text: string): number {
  const [, count, unit] = /(?:^|\s)(\d+)([mhd])(?:\s|$)/.exec(text) ?? [];
  return count && unit ? Number(count) * (UNITS[unit] ?? 0) : 0;
}

function cut(text: string, mark: string): string[] {
  const at = text.indexOf(mark);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}
