import { readFileSync } from 'node:fs';
import type { Asked } from '../../../src/vault/find/find-secrets.js';

export type LabelledLine = { asked: Asked; text: string; secrets: string[] };

/** Reads a fixture of `asked | text` lines whose secrets stand between ⟦ and ⟧. */
export function labelledLines(...names: string[]): LabelledLine[] {
  return names.flatMap((name) =>
    readFileSync(new URL(`../../fixtures/secrets/${name}`, import.meta.url), 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '' && !line.startsWith('#'))
      .map(parseLine),
  );
}

/** A line end inside a text is written ⏎. */
function withLineEnds(text: string): string {
  return text.replaceAll('⏎', '\n');
}

function parseLine(line: string): LabelledLine {
  const bar = line.indexOf(' | ');
  const asked = line.slice(0, bar);
  const marked = line.slice(bar + 3);
  return {
    asked: asked === 'null' ? null : (asked as Asked),
    text: withLineEnds(marked.replace(/[⟦⟧]/g, '')),
    secrets: [...marked.matchAll(/⟦([^⟧]*)⟧/g)].map((match) => withLineEnds(match[1] ?? '')),
  };
}
