import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import type { Browser } from './signed-in.js';

/** One place that was looked through. Sealed bytes are looked through as bytes: latin1 keeps each of them. */
export type Haystack = { place: string; text: string };

type Spelling = { literal: string; pattern: RegExp };

/** Every spelling in which a value could have got somewhere: as it is, spaced, encoded. */
export function spellings(value: string): Spelling[] {
  const digits = /^\d+$/.test(value);
  const plain = digits
    ? [
        value,
        ...[' ', '-', '.', ','].flatMap((between) => [
          [...value].join(between),
          value.replace(/(\d{3})(?=\d)/g, `$1${between}`),
          value.replace(/(\d{2})(?=\d)/g, `$1${between}`),
        ]),
      ]
    : [value, value.replace(/[^\p{L}\p{N}]/gu, ''), value.replace(/[^\p{L}\p{N}]/gu, ' ')];
  const bytes = Buffer.from(value);
  const hex = bytes.toString('hex');
  const encoded = [hex, hex.toUpperCase(), Buffer.from(value, 'utf16le').toString('latin1')];
  // Base64 of a value somewhere inside a text: what it looks like at each of three offsets, without its edges.
  const base64 = ['', 'x', 'xx'].map((before) =>
    Buffer.from(`${before}${value}`)
      .toString('base64')
      .slice(before.length === 0 ? 0 : before.length + 1)
      .replace(/.?=+$|$/, ''),
  );
  return [
    // Among hexadecimal ids and hashes any digits turn up sooner or later: not inside those.
    ...plain.map((one) => ({
      literal: one,
      pattern: digits
        ? new RegExp(`(?<![0-9a-f])${literally(one)}(?![0-9a-f])`)
        : new RegExp(literally(one), 'i'),
    })),
    ...[...encoded, ...base64, encodeURIComponent(value)]
      .filter((one) => one.length >= 6 && one !== value)
      .map((one) => ({ literal: one, pattern: new RegExp(literally(one)) })),
  ];
}

/** Small and without what stands between: a text that holds a spelling holds it squeezed when it is squeezed too. */
const squeeze = (text: string) => text.toLowerCase().replace(/[ \-.,\0]+/g, '');
const squeezed = new WeakMap<Haystack, string>();

function squeezeOnce(haystack: Haystack): string {
  const known = squeezed.get(haystack) ?? squeeze(haystack.text);
  squeezed.set(haystack, known);
  return known;
}

/** The places where a value can be read, each with what stands around it. */
export function hunt(value: string, haystacks: readonly Haystack[]): string[] {
  const needles = spellings(value);
  const clues = [...new Set(needles.map(({ literal }) => squeeze(literal)))];
  return haystacks.flatMap((haystack) => {
    const { place, text } = haystack;
    // Most places hold none: to look for a few words in each is much faster than to try every spelling.
    if (!clues.some((clue) => squeezeOnce(haystack).includes(clue))) return [];
    const hit = needles.map(({ pattern }) => pattern.exec(text)).find((found) => found !== null);
    return hit ? [`${place}: …${text.slice(Math.max(0, hit.index - 80), hit.index + 80)}…`] : [];
  });
}

type Rows = <T>(sql: string) => Promise<T[]>;

/** Every row of every table of every schema, the queue's own included, as PostgreSQL writes a row. */
export async function dumpDatabase(rows: Rows): Promise<Haystack[]> {
  const tables = await rows<{ name: string }>(`
    SELECT format('%I.%I', n.nspname, c.relname) AS name
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE c.relkind IN ('r', 'm') AND n.nspname NOT IN ('pg_catalog', 'information_schema')`);
  const found: Haystack[] = [];
  for (const { name } of tables) {
    const lines = await rows<{ line: string }>(`SELECT t::text AS line FROM ${name} t`);
    found.push({ place: `table ${name}`, text: lines.map(({ line }) => line).join('\n') });
  }
  return found;
}

/** Every key of a Redis, whatever kind it is of, with everything in it. */
export async function dumpRedis(url: string): Promise<Haystack[]> {
  const redis = new Redis(url);
  const read: Record<string, (key: string) => Promise<unknown>> = {
    string: (key) => redis.get(key),
    hash: (key) => redis.hgetall(key),
    list: (key) => redis.lrange(key, '0', '-1'),
    set: (key) => redis.smembers(key),
    zset: (key) => redis.zrange(key, '0', '-1', 'WITHSCORES'),
    stream: (key) => redis.xrange(key, '-', '+'),
    none: async () => null,
  };
  try {
    const found: Haystack[] = [];
    for await (const keys of redis.scanStream({ count: 500 })) {
      for (const key of keys as string[]) {
        const text = JSON.stringify(await read[await redis.type(key)]?.(key));
        found.push({ place: `redis ${key}`, text: `${key} ${text}` });
      }
    }
    return found;
  } finally {
    redis.disconnect();
  }
}

/** Every file of a folder, by name and by bytes. */
export async function readFiles(folder: string): Promise<Haystack[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return await Promise.all(
    files.map(async (file) => ({
      place: `file ${file}`,
      text: `${file}\n${await readFile(file, 'latin1')}`,
    })),
  );
}

const LINK = /(?:href|src|hx-get|action)="(\/[^"#]*)/g;
const NOT_LOOKED_AT = /^\/(sign-out|live|assets|simulator)/;

/** Of pages that differ only by id, number, date or time, so many: a calendar links to weeks without end. */
const OF_A_KIND = 8;

/** Follows every address that a page names, from some to begin with, each once. Throws where there is no end of them. */
export async function crawl(browser: Browser, from: readonly string[], most = 600): Promise<void> {
  const waiting = [...from];
  const visited = new Set<string>();
  const kinds = new Map<string, number>();
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    const kind = kindOf(path);
    const before = kinds.get(kind) ?? 0;
    if (visited.has(path) || NOT_LOOKED_AT.test(path) || before === OF_A_KIND) {
      continue;
    }
    if (visited.size === most) {
      throw new Error(`more than ${most} pages: ${[...kinds.keys()].slice(-20).join(' ')}`);
    }
    visited.add(path);
    kinds.set(kind, before + 1);
    const { headers, text } = await browser.get(path);
    if (headers.get('content-type')?.includes('html')) {
      waiting.push(...[...text.matchAll(LINK)].map(([, link]) => (link ?? '').replaceAll('&amp;', '&')));
    }
    const next = headers.get('location');
    if (next?.startsWith('/')) {
      waiting.push(next);
    }
  }
}

function kindOf(path: string): string {
  return decodeURIComponent(path)
    .replace(/[0-9a-f]{8}-[0-9a-f-]{27}|[0-9a-f]{16,}/g, 'ID')
    .replace(/\d+/g, 'N');
}

type Listed = { data?: { id?: string }[]; nextCursor?: string | null };

/** Everything a key can read: each list to its end, each record on it with what hangs on it. */
export async function readApi(api: Browser): Promise<void> {
  const { text } = await api.get('/api/v1/openapi.json');
  const paths = Object.keys((JSON.parse(text) as { paths: Record<string, unknown> }).paths);
  const ids = new Map<string, string[]>();
  for (const path of paths.filter((one) => !one.includes('{'))) {
    ids.set(path, await readList(api, path));
  }
  for (const path of paths.filter((one) => one.includes('{id}'))) {
    const list = path.slice(0, path.indexOf('/{id}'));
    const known = ids.get(list) ?? [];
    for (const id of known) {
      const below = await api.get(`/api/v1${path.replace('{id}', id)}`);
      if (path.endsWith('/{id}/photos') && below.headers.get('content-type')?.includes('json')) {
        const photos = (JSON.parse(below.text) as Listed).data ?? [];
        ids.set('/photos', [...(ids.get('/photos') ?? []), ...photos.flatMap(({ id: one }) => one ?? [])]);
      }
    }
  }
}

async function readList(api: Browser, path: string): Promise<string[]> {
  const ids: string[] = [];
  for (let cursor: string | null | undefined = ''; cursor !== null && cursor !== undefined; ) {
    const query: string = cursor ? `?cursor=${encodeURIComponent(cursor)}` : '';
    const { status, text } = await api.get(`/api/v1${path}${query}`);
    if (status !== 200) {
      throw new Error(`the API could not be read: ${path} answered ${status}`);
    }
    const page = JSON.parse(text) as Listed;
    ids.push(...(page.data ?? []).flatMap(({ id }) => id ?? []));
    cursor = page.nextCursor ?? null;
  }
  return ids;
}

function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
