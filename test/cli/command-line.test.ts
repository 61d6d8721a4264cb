import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Commands, runCommandLine } from '../../src/cli/command-line.js';
import { DocketError } from '../../src/platform/errors/docket-error.js';

const said = { out: '', err: '' };
const listen = (to: 'out' | 'err') => (text: string | Uint8Array) => {
  said[to] += text;
  return true;
};
const calls: unknown[][] = [];

const commands: Commands = {
  run: async (mode) => void calls.push(['run', mode]),
  migrate: async () => ['first'],
  withAccounts: async () => {
    throw new DocketError('setting-broken', 'The database cannot be reached. Start it.');
  },
  asOwner: async () => {
    throw new Error('secret detail');
  },
  seed: async (wanted) => {
    calls.push(['seed', wanted]);
    return { jobs: wanted.jobs };
  },
  verify: async (wanted) => {
    calls.push(['verify', wanted]);
    return { problems: wanted.job === 2 ? ['a photo is gone'] : [] };
  },
  exportJob: async ({ job, out }) => {
    if (job === 2) {
      throw new DocketError('not-found', 'There is no such job.');
    }
    out.write(`zip of ${job}`);
  },
};

const run = (...args: string[]) => runCommandLine(args, async () => commands);

beforeEach(() => {
  said.out = '';
  said.err = '';
  calls.length = 0;
  vi.spyOn(process.stdout, 'write').mockImplementation(listen('out'));
  vi.spyOn(process.stderr, 'write').mockImplementation(listen('err'));
});
afterEach(() => vi.restoreAllMocks());

describe('an export', () => {
  test('goes to stdout, or into a new file, which is gone again where nothing was exported', async () => {
    expect(await run('export', '--job', '7')).toBe(0);
    expect(said.out).toBe('zip of 7');
    const folder = await mkdtemp(join(tmpdir(), 'docket-export-'));
    const file = join(folder, 'job.zip');
    expect(await run('export', '--job', '7', '--output', file)).toBe(0);
    expect(await readFile(file, 'utf8')).toBe('zip of 7');
    expect(await run('export', '--job', '7', '--output', file)).toBe(1);
    expect(said.err).toContain('is there already');
    expect(await run('export', '--job', '2', '--output', join(folder, 'other.zip'))).toBe(1);
    expect(await readdir(folder)).toEqual(['job.zip']);
    await rm(folder, { recursive: true });
  });

  test('needs a job', async () => {
    expect(await run('export')).toBe(2);
  });
});

describe('a line that is understood', () => {
  test('without a command starts Docket', async () => {
    expect(await run()).toBe(0);
    expect(calls).toEqual([['run', 'start']]);
  });

  test('prints data on stdout and nothing else there', async () => {
    expect(await run('migrate')).toBe(0);
    expect(said).toEqual({ out: '{"applied":["first"]}\n', err: '' });
  });

  test('seeds so many jobs, three photos on each where it is not said', async () => {
    expect(await run('seed', '--jobs', '20')).toBe(0);
    expect(await run('seed', '--jobs', '2', '--photos-per-job', '0', '--into-existing')).toBe(0);
    expect(said.out).toBe('{"jobs":20}\n{"jobs":2}\n');
    expect(calls).toEqual([
      ['seed', { organization: undefined, jobs: 20, photosPerJob: 3, intoExisting: false }],
      ['seed', { organization: undefined, jobs: 2, photosPerJob: 0, intoExisting: true }],
    ]);
  });

  test('ends with 1 when a check found problems', async () => {
    expect(await run('verify', '--job', '1', '--organization', 'shop')).toBe(0);
    expect(await run('verify', '--job', '2')).toBe(1);
    expect(calls[0]).toEqual(['verify', { organization: 'shop', job: 1 }]);
  });
});

describe('a line that is not', () => {
  test.each([
    ['bogus', ['bogus'], /there is no command "bogus"/],
    ['a word too many', ['start', 'now'], /there is no command "now"/],
    ['a number that is none', ['verify', '--job', 'abc'], /Give a job number/],
    ['an option left out', ['create-organization', '--name', 'Shop'], /required option '--trade/],
  ])('%s ends with 2, says why and starts nothing', async (_, args, why) => {
    expect(await run(...args)).toBe(2);
    expect(said.err).toMatch(why);
    expect(said.out).toBe('');
    expect(calls).toEqual([]);
  });
});

describe('a command that fails', () => {
  test('says in one line what to do', async () => {
    const made = ['--name', 'S', '--trade', 'general', '--plan', 'pro', '--owner-email', 'a@b.example'];
    expect(await run('create-organization', ...made, '--phone', '+12015550123')).toBe(1);
    expect(said.err).toBe('The database cannot be reached. Start it.\n');
  });

  test('unexpectedly says so, without what it was about', async () => {
    expect(await run('members')).toBe(1);
    expect(said.err).toMatch(/^Docket failed unexpectedly: /);
  });
});
