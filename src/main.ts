import { runCommandLine } from './cli/command-line.js';

// What a command does not need is not loaded: `redact` and `understand` answer at once, without a database.
process.exitCode = await runCommandLine(process.argv.slice(2), async () =>
  (await import('./app/commands.js')).createCommands(),
);
