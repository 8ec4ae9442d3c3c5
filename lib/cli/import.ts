/**
 * `npm run import -- FILE [--articles|--events] [--drafts|--publish] [--leave-out]`: a file comes in as at the desk's page
 * Import. Events are only tried, and what each row would become is told, unless `--drafts` or `--publish` says how they come
 * in: all of them or none, with `--leave-out` without the rows that cannot. Columns are guessed by their names, or known from
 * the desk. The site may run meanwhile.
 */
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import type { ImportDetail } from '@/lib/db/imports';
import { countItems, type ItemLine, listItems } from '@/lib/db/imports';
import {
  faultOfIssue,
  ITEM_OUTCOMES,
  type ItemIssue,
  type ItemOutcome,
  MOST_FILE,
} from '@/lib/domain/import';
import { environment } from '@/lib/env';
import { closeReaders } from '@/lib/jobs/readers';
import { cancelImport, takeRows } from '@/lib/workflows/imports/decide-import';
import { mapColumns } from '@/lib/workflows/imports/map-columns';
import { buildReaders } from './build-readers';
import { withCommandDatabase } from './command-database';
import { type Importing, importFile, OPERATOR, stepOn } from './import-file';
import { explain, OperatorError } from './progress';

const USAGE = 'Name a file: npm run import -- FILE [--articles|--events] [--drafts|--publish] [--leave-out]';
/** Rows of each kind that are told one by one. */
const TOLD = 20;

const say = (text: string) => process.stdout.write(`${text}\n`);

function issueInWords({ field, code, message, values }: ItemIssue): string {
  const { value } = values;
  const what =
    message || faultOfIssue({ code, values }) || [code, value && `“${value}”`].filter(Boolean).join(' ');
  return field ? `${field}: ${what}` : what;
}

function sayItem({ line, label, issues, record }: ItemLine): void {
  const told = issues.map(issueInWords).join('; ') || (record ?? '');
  say(`  line ${line}: ${label || 'without a title'}${told ? ` – ${told}` : ''}`);
}

async function sayFates({ db }: Importing, importId: string, which: readonly ItemOutcome[]): Promise<void> {
  const { total, outcomes, blocked } = await countItems(db, importId);
  const told = ITEM_OUTCOMES.flatMap((outcome) =>
    outcomes[outcome] ? [`${outcomes[outcome]} ${outcome}`] : [],
  );
  say(`${total} rows: ${told.join(', ')}${blocked > 0 ? ` (${blocked} as drafts only)` : ''}`);
  for (const show of which) {
    const { items } = await listItems(db, { importId, show, page: 1, pageSize: TOLD });
    for (const item of items) sayItem(item);
  }
}

/** Says of a table of one's own what its columns are, as they were guessed. */
async function nameColumns(importing: Importing, found: ImportDetail): Promise<ImportDetail> {
  const { id, mapping } = found;
  if (found.status !== 'mapping' || !mapping) return found;
  const named = Object.entries(mapping.columns).map(([field, column]) => `${column} is ${field}`);
  say(`Columns: ${named.join(', ') || 'none is known'}.`);
  const mapped = await mapColumns(importing.db, OPERATOR, { id, ...mapping });
  if (!mapped.ok) {
    await cancelImport(importing.db, OPERATOR, { id });
    const why = mapped.reason === 'invalid' ? mapped.issues[0]?.message : mapped.reason;
    throw new OperatorError(`${why} Import it at the desk, where columns are named; they are remembered.`);
  }
  return stepOn(importing, id);
}

interface Asked {
  articles: boolean;
  as: 'drafts' | 'events' | null;
  leaveOut: boolean;
}

async function decide(
  importing: Importing,
  found: ImportDetail,
  { as, leaveOut }: Asked,
): Promise<ImportDetail> {
  const { id } = found;
  await sayFates(importing, id, ['fault']);
  if (as === null) {
    await cancelImport(importing.db, OPERATOR, { id });
    say('Nothing came in: say --drafts or --publish to have the rows come in.');
    return found;
  }
  const taken = await takeRows(importing.db, OPERATOR, { id, check: found.checks, as, leaveOut });
  if (taken.ok) {
    const after = await stepOn(importing, id);
    if (after.status === 'checked') {
      await cancelImport(importing.db, OPERATOR, { id });
      throw new OperatorError(
        'Nothing came in: what the rows name was changed meanwhile. Import the file again.',
      );
    }
    if (after.status === 'cancelled') throw new OperatorError('Nothing came in: the import was cancelled.');
    return after;
  }
  await cancelImport(importing.db, OPERATOR, { id });
  if (taken.reason !== 'faults') throw new OperatorError('No row of the file is new.');
  throw new OperatorError('Some rows cannot come in so: mend the file, or say --leave-out.');
}

async function bringIn(importing: Importing, path: string, asked: Asked): Promise<void> {
  const bytes = await readFile(path);
  const kind = asked.articles ? 'articles' : 'events';
  const id = await importFile(importing, { kind, fileName: basename(path), bytes });
  let found = await nameColumns(importing, await stepOn(importing, id));
  const decided = found.status === 'checked';
  if (decided) found = await decide(importing, found, asked);
  if (found.status === 'failed') {
    const { code, line } = found.trouble ?? { code: 'fault', line: null };
    throw new OperatorError(
      `The file could not be imported: ${code}${line === null ? '' : `, line ${line}`}.`,
    );
  }
  if (found.status === 'done') await sayFates(importing, id, decided ? [] : ['fault']);
}

async function main(): Promise<void> {
  if (existsSync('.env')) process.loadEnvFile('.env');
  const flag = { type: 'boolean', default: false } as const;
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { articles: flag, events: flag, drafts: flag, publish: flag, 'leave-out': flag },
  });
  const [path] = positionals;
  const twice = (values.articles && values.events) || (values.drafts && values.publish);
  if (!path || positionals.length > 1 || twice) throw new OperatorError(USAGE);
  const size = (await stat(path).catch(() => null))?.size;
  if (size === undefined) throw new OperatorError(`There is no file ${path}.`);
  if (size > MOST_FILE) throw new OperatorError('The file is larger than 100 MB: import it in parts.');
  const folder = await mkdtemp(join(tmpdir(), 'dragoman-import-'));
  try {
    // The readers of this very source, whatever the site was built from.
    process.env.READERS_DIR = folder;
    await buildReaders(folder);
    const asked: Asked = {
      articles: values.articles,
      as: values.publish ? 'events' : values.drafts ? 'drafts' : null,
      leaveOut: values['leave-out'],
    };
    await withCommandDatabase(environment(), (db, url) => bringIn({ db, url }, path, asked));
  } finally {
    await closeReaders();
    await rm(folder, { recursive: true, force: true });
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${explain(error)}\n`);
  process.exitCode = 1;
});
