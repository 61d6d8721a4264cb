import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import type { SchemaEngine } from '@prisma/schema-engine-wasm';
import type { MigrationAdapter } from './migration-adapter.js';

type Binding = typeof import('@prisma/schema-engine-wasm') & {
  __wbg_set_wasm(exports: WebAssembly.Exports): void;
};

let binding: Promise<Binding> | undefined;

/**
 * Loads Prisma's schema engine from its WebAssembly build. The package's own entry point imports a `.wasm`
 * file, which Node 20 cannot do without a flag, so the module is instantiated by hand.
 */
function loadBinding(): Promise<Binding> {
  binding ??= (async () => {
    const require = createRequire(import.meta.url);
    const path = require.resolve('@prisma/schema-engine-wasm/schema_engine_bg');
    const glue = (await import('@prisma/schema-engine-wasm/schema_engine_bg' as string)) as Binding;
    const bytes = await readFile(path.replace(/\.js$/, '.wasm'));
    const { instance } = await WebAssembly.instantiate(bytes, {
      './schema_engine_bg.js': withPatientTimers(glue as unknown as WebAssembly.ModuleImports),
    });
    glue.__wbg_set_wasm(instance.exports);
    (instance.exports.__wbindgen_start as () => void)();
    return glue;
  })();
  return binding;
}

/** The engine leaves a ten-second timer behind; it must not keep a process that is done from ending. */
function withPatientTimers(imports: WebAssembly.ModuleImports): WebAssembly.ModuleImports {
  const timers = Object.keys(imports).filter((name) => name.startsWith('__wbg_setTimeout_'));
  const unref = (callback: () => void, milliseconds: number) => setTimeout(callback, milliseconds).unref();
  return { ...imports, ...Object.fromEntries(timers.map((name) => [name, unref])) };
}

/** Runs `work` with a Prisma schema engine speaking through `adapter`, and frees it afterwards. */
export async function withSchemaEngine<T>(
  adapter: MigrationAdapter,
  datamodels: [string, string][],
  work: (engine: SchemaEngine) => Promise<T>,
): Promise<T> {
  const { SchemaEngine } = await loadBinding();
  const engine = await SchemaEngine.new(
    { datamodels },
    () => {},
    bindMigrationAwareSqlAdapterFactory(adapter),
  );
  try {
    return await work(engine);
  } finally {
    engine.free();
    await adapter.close();
  }
}
