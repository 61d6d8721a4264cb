// Adds to package-lock.json the builds for other platforms that npm left out because the registry it asked did not
// have them: `npm ci` refuses a lock file without them, even where they are never installed. Run after `npm install`.
import { readFileSync, writeFileSync } from 'node:fs';

const path = 'package-lock.json';
const lock = JSON.parse(readFileSync(path, 'utf8'));
const systems = ['android', 'darwin', 'freebsd', 'linux', 'openbsd', 'win32'];
const processors = ['arm64', 'arm', 'x64', 'ia32', 'ppc64', 'riscv64', 's390x'];

/** `@scope/tool-linux-x64-musl` says itself what it is for. */
function platformOf(name) {
  const words = name.split(/[-/]/);
  const os = systems.filter((system) => words.includes(system));
  const cpu = processors.filter((processor) => words.includes(processor));
  if (os.length !== 1 || cpu.length !== 1) {
    throw new Error(`${name} does not say which platform it is for: add it to ${path} by hand.`);
  }
  return { cpu, ...(words.includes('musl') ? { libc: ['musl'] } : {}), os };
}

const added = {};
for (const [at, entry] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    if (at !== '' && !lock.packages[`${at}/node_modules/${name}`] && !lock.packages[`node_modules/${name}`]) {
      const flags = entry.dev ? { dev: true } : {};
      added[`node_modules/${name}`] = { version, ...platformOf(name), ...flags, optional: true };
    }
  }
}
const packages = { ...lock.packages, ...added };
lock.packages = Object.fromEntries(
  Object.keys(packages)
    .sort()
    .map((key) => [key, packages[key]]),
);
writeFileSync(path, `${JSON.stringify(lock, null, 2)}\n`);
console.error(`added ${Object.keys(added).length}: ${Object.keys(added).join(', ')}`);
