import { readFileSync } from 'node:fs';

export const FIELDS = ['name', 'device', 'brand', 'model', 'fault', 'address', 'preferredTime'] as const;
export type Field = (typeof FIELDS)[number];
export type Labelled = {
  id: string;
  trade: string;
  messages: { text: string; photos: number }[];
  fields: Partial<Record<Field, string>>;
  secrets: string[];
  readyForQuote: boolean;
};

/** Reads a fixture of labelled conversations; its first line says how they are written. */
export function readConversations(file: string): Labelled[] {
  const text = readFileSync(new URL(`../../fixtures/conversations/${file}`, import.meta.url), 'utf8');
  return text
    .split(/\n\s*\n/)
    .map((block) => block.split('\n').filter((line) => line !== '' && !line.startsWith('#')))
    .filter((lines) => lines.length > 0)
    .map(readOne);
}

function readOne([head = '', ...lines]: string[]): Labelled {
  const [id = '', trade = '', ready] = head.split(' ');
  const labelled: Labelled = {
    id,
    trade,
    messages: [],
    fields: {},
    secrets: [],
    readyForQuote: ready === 'ready',
  };
  for (const line of lines) {
    const rest = line.slice(2);
    const photos = /^\((\d+) photos?\)$/.exec(rest);
    if (line.startsWith('>'))
      labelled.messages.push(photos ? { text: '', photos: Number(photos[1]) } : { text: rest, photos: 0 });
    if (line.startsWith('!')) labelled.secrets.push(rest);
    if (line.startsWith('=')) readFields(rest, labelled);
  }
  return labelled;
}

function readFields(line: string, labelled: Labelled): void {
  for (const pair of line.split(' | ')) {
    const colon = pair.indexOf(':');
    const field = FIELDS.find((one) => one === pair.slice(0, colon).trim());
    if (field) labelled.fields[field] = pair.slice(colon + 1).trim();
  }
}
