import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { Environment } from '../../src/platform/config/environment.js';

const read = (path: string) => readFileSync(path, 'utf8');

type Manifest = {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  allowScripts: Record<string, boolean>;
  scripts: Record<string, string>;
};
type Locked = {
  resolved?: string;
  version?: string;
  hasInstallScript?: boolean;
  optionalDependencies?: Record<string, string>;
};

const manifest = JSON.parse(read('package.json')) as Manifest;
const locked = Object.entries(
  (JSON.parse(read('package-lock.json')) as { packages: Record<string, Locked> }).packages,
).filter(([at]) => at !== '');
const nameOf = (at: string) => at.slice(at.lastIndexOf('node_modules/') + 'node_modules/'.length);

test('.env.example lists exactly the settings that are read, each with what it is for', () => {
  const lines = read('.env.example').split('\n');
  const settings = lines.flatMap((line) => line.match(/^#?([A-Z][A-Z_]+)=/)?.[1] ?? []);
  expect([...settings].sort()).toEqual(Object.keys(Environment.shape).sort());
  for (const setting of settings) {
    const at = lines.findIndex((line) => line.replace(/^#/, '').startsWith(`${setting}=`));
    expect(lines[at - 1], `the line above ${setting}`).toMatch(/^# .{10,}/);
  }
});

test('every dependency has a line that says why it is there', () => {
  const explained = new Set(
    read('docs/dependencies.md')
      .split('\n')
      .flatMap((line) => [...(line.split(':')[0] ?? '').matchAll(/`([^`]+)`/g)].map(([, name]) => name)),
  );
  const needed = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });
  expect(needed.filter((name) => !explained.has(name))).toEqual([]);
  expect([...explained].filter((name) => !needed.includes(`${name}`))).toEqual([]);
});

test('the lock file names no registry', () => {
  expect(locked.filter(([, { resolved }]) => resolved).map(([at]) => at)).toEqual([]);
});

test('the lock file has the builds for every platform, or npm ci refuses it', () => {
  const known = new Set(locked.map(([at]) => at));
  const absent = locked.flatMap(([at, { optionalDependencies }]) =>
    Object.keys(optionalDependencies ?? {}).filter(
      (name) => !known.has(`${at}/node_modules/${name}`) && !known.has(`node_modules/${name}`),
    ),
  );
  expect(absent, 'run: node scripts/complete-lock.mjs').toEqual([]);
});

test('each install script of a dependency was looked at, and is allowed or denied by name', () => {
  const scripted = locked.filter(([, { hasInstallScript }]) => hasInstallScript).map(([at]) => nameOf(at));
  expect([...new Set(scripted)].sort()).toEqual(Object.keys(manifest.allowScripts).sort());
});

test('the two lines of the README are what CI runs and what npm knows', () => {
  expect(read('README.md')).toMatch(/^npm ci --loglevel=notice && npm start$/m);
  expect(read('README.md')).toMatch(/^npm ci --loglevel=notice && npm test$/m);
  expect(read('.ci/run')).toMatch(/^npm ci --loglevel=notice/m);
  for (const [, script] of read('.ci/run').matchAll(/^(?:part|tests) .* npm (?:run )?([\w:-]+)$/gm)) {
    expect(Object.keys(manifest.scripts)).toContain(script);
  }
});

test('the documents link to files that are there', () => {
  const pages = [
    'README.md',
    'docs/architecture.md',
    'docs/operations.md',
    'docs/security.md',
    'docs/glossary.md',
  ];
  for (const page of pages) {
    const folder = page.includes('/') ? 'docs/' : '';
    for (const [, link] of read(page).matchAll(/\]\((?!https?:|#)([^)#]+)/g)) {
      // Pictures are made apart from the words.
      expect(link?.endsWith('.png') || existsSync(`${folder}${link}`), `${page}: ${link}`).toBe(true);
    }
  }
});
