/**
 * Prisma's own migration engine, from its WebAssembly package, so that no engine has to be downloaded.
 * It keeps `_prisma_migrations` as `prisma migrate deploy` does; the ordinary commands work beside it.
 */
import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { PrismaPg } from '@prisma/adapter-pg';
import {
  bindMigrationAwareSqlAdapterFactory,
  ColumnTypeEnum,
  type SqlResultSet,
} from '@prisma/driver-adapter-utils';
import { Client, Pool } from 'pg';
import { endRestore } from './backup/restore-mark';
import { listApplied } from './backup/tables';
import { FINISH_WITH_SCRIPT, forgetBrokenOff, holdEngineLock } from './broken-off-migrations';

const FILTERS = { externalTables: [], externalEnums: [] };
const SCHEMA_FILE = 'prisma/schema.prisma';
const MIGRATIONS_FOLDER = 'prisma/migrations';

type EngineModule = typeof import('@prisma/schema-engine-wasm/schema_engine_bg');
type Engine = Awaited<ReturnType<EngineModule['SchemaEngine']['new']>>;

interface ScriptRunner {
  client: Pool;
  performIO(query: object): Promise<{ fields: { dataTypeID: number }[] }>;
  queryRaw(query: object): Promise<SqlResultSet>;
  onError(error: unknown): never;
  executeScript(script: string): Promise<void>;
}

/**
 * Prisma's adapter cuts a script at every semicolon, also within the body of a function. PostgreSQL takes
 * a script whole, and then as one transaction: a migration is applied or it is not.
 */
class WholeScriptAdapterFactory extends PrismaPg {
  constructor(
    pool: Pool,
    private readonly migrations: ReadonlySet<string>,
  ) {
    super(pool);
  }
  override async connect() {
    return wholeScripts(await super.connect(), this.migrations);
  }
  override async connectToShadowDb() {
    return wholeScripts(await super.connectToShadowDb(), this.migrations);
  }
}

function wholeScripts<T>(adapter: T, migrations: ReadonlySet<string>): T {
  const runner = adapter as unknown as ScriptRunner;
  runner.executeScript = async (script) => {
    try {
      await runner.client.query(migrations.has(script) ? `${script}${FINISH_WITH_SCRIPT}` : script);
    } catch (error) {
      runner.onError(error);
    }
  };
  // PostgreSQL's catalogue has columns of the type "char" (oid 18), which the adapter refuses; they are
  // let through as text (oid 25) and then named what they are.
  const letterColumns = new WeakMap<object, number[]>();
  const [performIO, queryRaw] = [runner.performIO.bind(runner), runner.queryRaw.bind(runner)];
  runner.performIO = async (query) => {
    const result = await performIO(query);
    letterColumns.set(
      query,
      [...result.fields.keys()].filter((index) => result.fields[index]?.dataTypeID === 18),
    );
    for (const field of result.fields) if (field.dataTypeID === 18) field.dataTypeID = 25;
    return result;
  };
  runner.queryRaw = async (query) => {
    const result = await queryRaw(query);
    for (const index of letterColumns.get(query) ?? []) result.columnTypes[index] = ColumnTypeEnum.Character;
    return result;
  };
  return adapter;
}

/** The engine leaves the time that it would wait for its lock behind, for which a process would stay ten seconds longer. */
function withoutWaiting(imports: WebAssembly.ModuleImports): WebAssembly.ModuleImports {
  const names = Object.keys(imports).filter((name) => name.startsWith('__wbg_setTimeout_'));
  const begin = (call: () => void, milliseconds: number) => setTimeout(call, milliseconds >>> 0).unref();
  return { ...imports, ...Object.fromEntries(names.map((name) => [name, begin])) };
}

async function loadEngineModule(): Promise<EngineModule> {
  const bindings = (await import('@prisma/schema-engine-wasm/schema_engine_bg')) as EngineModule & {
    __wbg_set_wasm(exports: WebAssembly.Exports): void;
  };
  const entry = createRequire(join(process.cwd(), 'package.json')).resolve('@prisma/schema-engine-wasm');
  const bytes = await readFile(join(entry, '..', 'schema_engine_bg.wasm'));
  const imports = withoutWaiting(bindings as unknown as WebAssembly.ModuleImports);
  const { instance } = await WebAssembly.instantiate(bytes, { './schema_engine_bg.js': imports });
  bindings.__wbg_set_wasm(instance.exports);
  (instance.exports.__wbindgen_start as () => void)();
  return bindings;
}

let engineModule: Promise<EngineModule> | undefined;

interface EngineOptions {
  /** The scripts that are migrations, each of which says in its own transaction that it is done. */
  migrations?: ReadonlySet<string>;
  /** Done on the engine's connection before it begins. */
  before?: (pool: Pool) => Promise<void>;
}

async function withEngine<T>(
  url: string,
  use: (engine: Engine, pool: Pool) => Promise<T>,
  { migrations = new Set(), before }: EngineOptions = {},
): Promise<T> {
  // One instance a process: a second would take the memory from under objects of the first.
  engineModule ??= loadEngineModule();
  const { SchemaEngine } = await engineModule;
  // One connection, which stays: locks are its own.
  const pool = new Pool({ connectionString: url, max: 1, idleTimeoutMillis: 0, keepAlive: true });
  pool.on('error', () => undefined);
  try {
    await before?.(pool);
    const adapter = bindMigrationAwareSqlAdapterFactory(new WholeScriptAdapterFactory(pool, migrations));
    const datamodels: [string, string][] = [[SCHEMA_FILE, await readFile(SCHEMA_FILE, 'utf8')]];
    const engine = await SchemaEngine.new({ datamodels }, () => undefined, adapter as never);
    try {
      return await use(engine, pool);
    } finally {
      engine.free();
    }
  } finally {
    // The engine's advisory lock lives as long as its connection.
    await pool.end();
  }
}

/** Names of all migrations of this version, oldest first. */
export async function listMigrationNames(): Promise<string[]> {
  const entries = await readdir(MIGRATIONS_FOLDER, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

async function listMigrations(only?: readonly string[]) {
  const names = await listMigrationNames();
  const folders = only ? names.filter((name) => only.includes(name)) : names;
  const migrationDirectories = await Promise.all(
    folders.map(async (path) => ({
      path,
      migrationFile: {
        path: 'migration.sql',
        content: {
          tag: 'ok' as const,
          value: await readFile(join(MIGRATIONS_FOLDER, path, 'migration.sql'), 'utf8'),
        },
      },
    })),
  );
  const lock = await readFile(join(MIGRATIONS_FOLDER, 'migration_lock.toml'), 'utf8');
  return {
    baseDir: MIGRATIONS_FOLDER,
    lockfile: { path: 'migration_lock.toml', content: lock },
    shadowDbInitScript: '',
    migrationDirectories,
  };
}

/** The database has migrations that this version does not know. */
export class NewerDatabaseError extends Error {
  override name = 'NewerDatabaseError';
}

/** The engine would leave what it does not know alone, and the site would then work on tables of another shape. */
async function requireKnown(client: Pick<Client, 'query'>): Promise<void> {
  const applied = await listApplied(client);
  const known = await listMigrationNames();
  const [first, ...more] = applied.filter((name) => !known.includes(name));
  if (first !== undefined)
    throw new NewerDatabaseError(
      `The database was brought up to date by a later version of Dragoman (${first}${more.length > 0 ? ` and ${more.length} more` : ''}). ` +
        'Nothing was changed. Start that version or a later one, or restore a backup of before the update into an empty database.',
    );
}

interface MigrationChoice {
  /** Names of these alone; else all. */
  only?: readonly string[];
  /** Called once where another process migrates the database, which is waited for. */
  onWait?: () => void;
}

/**
 * Applies every pending migration, or those of `only`; answers the names applied. One that was killed on its way is begun
 * again. Throws `NewerDatabaseError`, or what the engine says.
 */
export async function applyMigrations(
  url: string,
  { only, onWait }: MigrationChoice = {},
): Promise<string[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  await requireKnown(client).finally(() => client.end());
  const migrationsList = await listMigrations(only);
  return withEngine(
    url,
    async (engine, pool) => {
      const { appliedMigrationNames } = await engine.applyMigrations({ migrationsList, filters: FILTERS });
      if (!only) await endRestore(pool);
      return appliedMigrationNames;
    },
    {
      migrations: new Set(
        migrationsList.migrationDirectories.map(({ migrationFile }) => migrationFile.content.value),
      ),
      before: async (pool) => {
        await holdEngineLock(pool, onWait);
        // While this one waited a later version may have migrated.
        await requireKnown(pool);
        await forgetBrokenOff(pool);
      },
    },
  );
}

/** The SQL that brings a database with all migrations applied to `prisma/schema.prisma`; '' when none is needed. */
export async function draftMigration(url: string): Promise<string> {
  return withEngine(url, async (engine) => {
    const migrations = await listMigrations();
    const output = await engine.diff({
      from:
        migrations.migrationDirectories.length === 0
          ? { tag: 'empty' }
          : { tag: 'migrations', ...migrations },
      to: {
        tag: 'schemaDatamodel',
        files: [{ path: SCHEMA_FILE, content: await readFile(SCHEMA_FILE, 'utf8') }],
      },
      script: true,
      exitCode: null,
      filters: FILTERS,
    });
    const sql = output.stdout ?? '';
    return sql.includes('This is an empty migration') ? '' : sql;
  });
}
