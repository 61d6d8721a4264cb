import { type FileHandle, open, rm } from 'node:fs/promises';
import type { Writable } from 'node:stream';
import { Command, CommanderError, InvalidArgumentError } from 'commander';
import { z } from 'zod';
import type { Accounts } from '../accounts/accounts.js';
import type { Staff } from '../accounts/staff.js';
import { DocketError } from '../platform/errors/docket-error.js';
import { describeError } from '../platform/logging/logger.js';
import type { MemberDeps } from './member-commands.js';

/** What the command line asks of the rest of Docket; `main.ts` hands it in. */
export type Commands = {
  /** Runs web, workers or both until it is told to stop. */
  run(mode: 'start' | 'web' | 'worker'): Promise<void>;
  /** Brings the database up to date; the names of the migrations applied. */
  migrate(): Promise<string[]>;
  withAccounts(work: (accounts: Accounts) => Promise<void>): Promise<void>;
  /** For one organization, as its owner. */
  asOwner(
    organization: string | undefined,
    work: (accounts: Accounts, owner: Staff) => Promise<void>,
  ): Promise<void>;
  /** Fills an organization with made-up jobs; what it wrote. */
  seed(wanted: {
    organization: string | undefined;
    jobs: number;
    photosPerJob: number;
    intoExisting: boolean;
  }): Promise<unknown>;
  /** Checks feeds and files; what it found. */
  verify(wanted: {
    organization: string | undefined;
    job: number | undefined;
  }): Promise<{ problems: readonly unknown[] }>;
  /** Writes everything that is kept of a job as a zip. */
  exportJob(wanted: { organization: string | undefined; job: number; out: Writable }): Promise<void>;
};

/**
 * `docket <command>`: data on stdout, everything else on stderr. Resolves to the exit code: 0, 1 when a command
 * failed or found problems, 2 for a line that was not understood.
 */
export async function runCommandLine(args: string[], load: () => Promise<Commands>): Promise<number> {
  let code = 0;
  const program = new Command('docket')
    .description('Turns what customers text into job records that last.')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => process.stderr.write(text),
      writeErr: (text) => process.stderr.write(text),
    })
    .option('--organization <name>', 'which one, by name, address (slug) or id, where several exist');
  addRunning(program, load);
  addLines(program);
  addMembers(program, load);
  program
    .command('create-organization')
    .description('makes an organization; prints its id, a sign-in link for the owner and an API key as JSON')
    .requiredOption('--name <name>', 'its name')
    .requiredOption(
      '--trade <trade>',
      'such as it-repair, plumbing, electrical, cleaning, appliance, locksmith, general',
    )
    .requiredOption('--plan <plan>', 'free, pro or enterprise')
    .requiredOption('--owner-email <address>', 'who owns it')
    .requiredOption('--phone <number>', 'the number customers text, such as +15550100199')
    .action(async (options: unknown) => {
      const { createOrganizationCommand } = await import('./create-organization.js');
      const commands = await load();
      await commands.withAccounts((accounts) =>
        createOrganizationCommand(options, { accounts, stdout: process.stdout }),
      );
    });
  addSeed(program, load);
  program
    .command('verify')
    .description('checks that feeds and photos are what they were: prints a report as JSON')
    .option('--job <number>', 'only this job', readNumber)
    .action(async ({ job }: { job?: number }) => {
      const report = await (await load()).verify({
        organization: program.opts<{ organization?: string }>().organization,
        job,
      });
      print(report);
      code = report.problems.length > 0 ? 1 : 0;
    });
  addExport(program, load);
  try {
    await program.parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    return explain(error);
  }
}

function addExport(program: Command, load: () => Promise<Commands>): void {
  program
    .command('export')
    .description('writes a job with its messages, photos, documents and feed as a zip on stdout')
    .requiredOption('--job <number>', 'which job', readNumber)
    .option('--output <file>', 'write it to this new file instead')
    .action(async ({ job, output }: { job: number; output?: string }, command: Command) => {
      if (!output && process.stdout.isTTY) {
        command.error('error: the export is a zip file: add --output job.zip, or > job.zip');
      }
      const { organization } = program.opts<{ organization?: string }>();
      const commands = await load();
      const file = output ? await openNew(output) : undefined;
      try {
        const out = file?.createWriteStream() ?? process.stdout;
        await commands.exportJob({ organization, job, out });
      } catch (error) {
        await (output && rm(output, { force: true }));
        throw error;
      } finally {
        await file?.close();
      }
    });
}

async function openNew(path: string): Promise<FileHandle> {
  try {
    return await open(path, 'wx', 0o600);
  } catch (cause) {
    const why = (cause as NodeJS.ErrnoException).code === 'EEXIST' ? 'is there already' : 'cannot be written';
    throw new DocketError('conflict', `${path} ${why}. Name another file.`, {}, { cause });
  }
}

function addRunning(program: Command, load: () => Promise<Commands>): void {
  program
    .command('start', { isDefault: true })
    .description('runs web and workers')
    .allowExcessArguments()
    // The command of a line without one, and so of every line with one that there is not.
    .action(async (_options: unknown, start: Command) => {
      const [unknown] = start.args;
      if (unknown !== undefined) {
        start.error(`error: there is no command "${unknown}". See: npm run docket -- --help`);
      }
      await (await load()).run('start');
    });
  program
    .command('web')
    .description('runs web only')
    .action(async () => (await load()).run('web'));
  program
    .command('worker')
    .description('runs workers only')
    .action(async () => (await load()).run('worker'));
  program
    .command('migrate')
    .description('brings the database up to date')
    .action(async () => print({ applied: await (await load()).migrate() }));
}

function addMembers(program: Command, load: () => Promise<Commands>): void {
  const asOwner = async (work: (deps: MemberDeps) => Promise<void>) => {
    const { organization } = program.opts<{ organization?: string }>();
    const commands = await load();
    await commands.asOwner(organization, (accounts, owner) =>
      work({ accounts, owner, stdout: process.stdout }),
    );
  };
  program
    .command('members')
    .description('lists the members of an organization as JSON lines')
    .action(async () => {
      const { listMembersCommand } = await import('./member-commands.js');
      await asOwner(listMembersCommand);
    });
  program
    .command('invite-member')
    .description('invites a member; prints their id, and a sign-in link where none was mailed, as JSON')
    .requiredOption('--email <address>', 'who is invited')
    .requiredOption('--role <role>', 'owner, admin, dispatcher or technician')
    .option('--name <name>', 'what colleagues call them')
    .action(async (options: unknown) => {
      const { inviteMemberCommand } = await import('./member-commands.js');
      await asOwner((deps) => inviteMemberCommand(options, deps));
    });
  program
    .command('reset-second-factor')
    .description('for a member who lost their device: no second step, passkeys or sessions any more')
    .requiredOption('--email <address>', 'the address they sign in with')
    .action(async (options: { email: string }) => {
      const { resetSecondFactorCommand } = await import('./member-commands.js');
      const { stdout, stderr } = process;
      const commands = await load();
      await commands.withAccounts((accounts) =>
        resetSecondFactorCommand(options, { accounts, stdout, stderr }),
      );
    });
  program
    .command('sign-in-link')
    .description('prints a sign-in link for a member, good once and for a day, as JSON')
    .requiredOption('--email <address>', 'the address of the member')
    .action(async (options: { email: string }) => {
      const { signInLinkCommand } = await import('./member-commands.js');
      await asOwner((deps) => signInLinkCommand(options, deps));
    });
}

function addSeed(program: Command, load: () => Promise<Commands>): void {
  const readCount = (most: number) => (value: string) => {
    const parsed = z.coerce.number().int().min(0).max(most).safeParse(value);
    if (!parsed.success) {
      throw new InvalidArgumentError(`Give a number from 0 to ${most}.`);
    }
    return parsed.data;
  };
  program
    .command('seed')
    .description(
      'fills an organization with made-up customers, conversations, jobs and photos; prints what as JSON',
    )
    .requiredOption('--jobs <number>', 'how many jobs', readCount(10_000_000))
    .option('--photos-per-job <number>', 'how many photos on each', readCount(50), 3)
    .option('--into-existing', 'also where there are jobs already', false)
    .action(async (options: { jobs: number; photosPerJob: number; intoExisting: boolean }) => {
      const { organization } = program.opts<{ organization?: string }>();
      print(await (await load()).seed({ organization, ...options }));
    });
}

/** These need no database; what they use is loaded only when they run. */
function addLines(program: Command): void {
  program
    .command('redact')
    .description('JSON lines { text, asked } in, { text, secrets } out')
    .action(async () => (await import('./redact-lines.js')).redactLines(process.stdin, process.stdout));
  program
    .command('understand')
    .description(
      'JSON lines { id, trade, messages: [{ text, photos }] } in, { id, fields, secrets, readyForQuote } out',
    )
    .action(async () =>
      (await import('./understand-lines.js')).understandLines(process.stdin, process.stdout),
    );
}

function print(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value)}\n`);
}

function readNumber(value: string): number {
  const parsed = z.coerce.number().int().positive().safeParse(value);
  if (!parsed.success) {
    throw new InvalidArgumentError('Give a job number, such as 311.');
  }
  return parsed.data;
}

function explain(error: unknown): number {
  if (error instanceof CommanderError) {
    return error.exitCode === 0 ? 0 : 2; // commander has said it already
  }
  if (error instanceof DocketError) {
    process.stderr.write(`${error.message}\n`);
    return 1;
  }
  process.stderr.write(`Docket failed unexpectedly: ${JSON.stringify(describeError(error))}\n`);
  return 1;
}
