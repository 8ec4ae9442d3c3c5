/** The queue works on an import: looks at its file, reads its rows, has them come in. Each step can be begun anew. */

import { recordAudit } from '@/lib/db/audit';
import type { Database } from '@/lib/db/client';
import { claimImport, listDueImports, releaseImport, renewImport } from '@/lib/db/import-claims';
import { dropOldItems, listStaleImports, listUnswept, sweepImport } from '@/lib/db/import-sweeping';
import { countItems, findMapping, findMappingOfFile, type ImportDetail, moveImport } from '@/lib/db/imports';
import { findUser } from '@/lib/db/users';
import { cutText } from '@/lib/domain/cut-text';
import {
  type EventMapping,
  type FileShape,
  IMPORT_TROUBLES,
  type ImportTrouble,
  MOST_TRIES,
} from '@/lib/domain/import';
import type { TellTitle } from '@/lib/domain/title-words';
import { guessColumns } from '@/lib/interchange/imports/guess-mapping';
import { readImport } from '@/lib/jobs/read-import';
import { articlesAtATime } from '@/lib/jobs/readers';
import type { StagingReport } from '@/lib/jobs/staging/staging-report';
import { deed, type Editor, mayEdit } from '../editor';
import { databaseAway } from './database-away';
import { cancelImport } from './decide-import';
import { digestOfColumns } from './map-columns';
import { takeArticles } from './take-articles';
import { RowsChanged, WritingStopped, writeRows } from './write-rows';

/** Milliseconds for which an import is held at each step, and between two renewals. */
const HELD = 30_000;
const RENEWED = 1_000;
/** In which a file has to be read. */
const READING = 20 * 60_000;
/** After which articles let other imports go first. */
const TURN = 3 * 60_000;

export interface RunOptions {
  /** Of the database, for the thread that reads the file. */
  url: string;
  tell: TellTitle;
  /** Told of faults of ours. */
  onFault: (error: unknown) => void;
}

export type RunResult =
  | { ok: true; more: boolean }
  /** `away`: the database did not answer; the step is to be done again in a while. */
  | { ok: false; reason: 'not-due' | 'away' };

/** The thread could not reach the database, or not in time. */
class ThreadAway extends Error {}

interface Run extends RunOptions {
  db: Database;
  found: ImportDetail & { claim: string };
  sender: Editor;
  /** Aborted where the import is cancelled or another's. */
  stop: AbortSignal;
  /** Notes how many rows the step has done. */
  progress: (done: number) => void;
}

const SITE: Editor = { id: null, name: 'import', role: 'administrator' };

/** Whoever brought it in, as they may act now; null where they may not write any more. */
async function senderOf(db: Database, { createdBy }: ImportDetail): Promise<Editor | null> {
  if (createdBy === null) return SITE;
  const user = await findUser(db, createdBy.id);
  return user && !user.banned && mayEdit(user) ? { id: user.id, name: user.name, role: user.role } : null;
}

async function fail(run: Run, code: ImportTrouble, line: number | null = null): Promise<void> {
  const { db, found, sender } = run;
  await db.$transaction(async (tx) => {
    const moved = await moveImport(
      tx,
      found.id,
      [found.status],
      { status: 'failed', trouble: { code, line } },
      { claim: found.claim },
    );
    if (!moved) return;
    await recordAudit(
      tx,
      deed(sender, 'import.fail', 'import', found.id, { name: found.fileName, trouble: code }),
    );
  });
}

/** What an editor is offered who has not brought such a file before; datasets are read by what is known of them. */
function firstMapping({ dataset, columns }: FileShape, fileName: string): EventMapping {
  const own = dataset === 'own';
  return {
    columns: own ? guessColumns(columns) : {},
    source: own ? cutText(fileName.replace(/\.\w{1,5}$/, ''), 100).trim() || 'file' : dataset,
    relationship: null,
    type: null,
    onlyRelated: !own,
  };
}

async function looked({ db, found }: Run, shape: FileShape): Promise<void> {
  const { id, claim, fileName } = found;
  const remembered = shape.dataset === 'own' ? await findMapping(db, digestOfColumns(shape.columns)) : null;
  const guessed = firstMapping(shape, fileName);
  // Numbers of another file are not these; those of a file of the same name are, and come from where it came from.
  const earlier = remembered ? await findMappingOfFile(db, fileName) : null;
  const mapping = remembered ? { ...remembered, source: earlier?.source ?? guessed.source } : guessed;
  const status = shape.dataset === 'own' ? 'mapping' : 'checking';
  await moveImport(db, id, ['looking'], { status, shape, mapping }, { claim });
}

async function settleReport(run: Run, report: StagingReport): Promise<void> {
  const { db, found } = run;
  if (report.kind === 'refused') return fail(run, report.trouble, report.line);
  if (report.kind === 'failed') {
    // Cancelled meanwhile.
    if (run.stop.aborted) return;
    const code = IMPORT_TROUBLES.find((each) => each === report.reason);
    run.onFault(new Error(`The file could not be read: ${report.reason}`));
    return fail(run, code ?? 'fault');
  }
  if (report.kind === 'away') throw new ThreadAway(`The database did not answer: ${report.outage}.`);
  if (report.kind === 'stopped') return;
  if (found.status === 'looking' && report.shape) return looked(run, report.shape);
  const status = found.kind === 'articles' ? 'writing' : 'checked';
  await moveImport(db, found.id, ['checking'], { status }, { claim: found.claim });
}

async function readFile(run: Run): Promise<void> {
  const { url, found, stop } = run;
  const { id, claim, kind, size, mapping, status } = found;
  const work = { id, claim, kind, size, mapping: status === 'looking' ? null : mapping };
  await settleReport(run, await readImport(url, work, AbortSignal.any([stop, AbortSignal.timeout(READING)])));
}

/** A turn of articles; true where some are left. */
async function articlesIn(run: Run): Promise<boolean> {
  const { db, found, sender, progress } = run;
  const { id, claim } = found;
  const turn = AbortSignal.any([run.stop, AbortSignal.timeout(TURN)]);
  const counted = async () => {
    const { total, outcomes } = await countItems(db, id);
    return total - (outcomes.waiting ?? 0);
  };
  let done = await counted();
  const whole = await takeArticles({ ...run, id, together: articlesAtATime(), stop: turn }, () => {
    done += 1;
    progress(done);
  });
  if (run.stop.aborted) return false;
  if (!whole) return true;
  const { outcomes } = await countItems(db, id);
  await db.$transaction(async (tx) => {
    if (!(await moveImport(tx, id, ['writing'], { status: 'done' }, { claim }))) return;
    const { stored = 0, known = 0, fault = 0 } = outcomes;
    await recordAudit(
      tx,
      deed(sender, 'import.finish', 'import', id, { name: found.fileName, stored, known, fault }),
    );
  });
  return false;
}

async function eventsIn(run: Run): Promise<void> {
  const { db, found } = run;
  try {
    await writeRows({ ...run, onWritten: run.progress });
  } catch (error) {
    if (error instanceof WritingStopped) return;
    if (!(error instanceof RowsChanged)) throw error;
    const again = { status: 'checking', again: error.why } as const;
    await moveImport(db, found.id, ['writing'], again, { claim: found.claim });
  }
}

async function step(run: Run): Promise<boolean> {
  if (run.found.status !== 'writing') await readFile(run);
  else if (run.found.kind === 'articles') return articlesIn(run);
  else await eventsIn(run);
  return false;
}

/**
 * Does one step of an import that is due. Whoever dies with it leaves it to be taken half a minute later; nothing comes in
 * twice. `more`: it waits for the queue again.
 */
export async function runImport(db: Database, id: string, options: RunOptions): Promise<RunResult> {
  const until = () => new Date(Date.now() + HELD);
  const found = await claimImport(db, id, new Date(), until());
  if (!found) return { ok: false, reason: 'not-due' };
  const stop = new AbortController();
  let done: number | undefined;
  const renewal = setInterval(() => {
    renewImport(db, found, until(), done).then(
      (held) => held || stop.abort(),
      () => undefined,
    );
  }, RENEWED);
  const progress = (rows: number) => {
    done = rows;
  };
  const run: Run = { ...options, db, found, sender: SITE, stop: stop.signal, progress };
  let away = false;
  try {
    const sender = await senderOf(db, found);
    if (found.tries > MOST_TRIES) await fail(run, 'tries');
    else if (sender === null) await fail(run, 'author');
    else await step({ ...run, sender });
  } catch (error) {
    options.onFault(error);
    // Where the database was away the step is done again; a fault of ours would come again.
    away = error instanceof ThreadAway || databaseAway(error);
    if (!away) await fail(run, 'fault');
  } finally {
    clearInterval(renewal);
    // Where articles came in it was not tried in vain.
    const further = found.kind === 'articles' && found.status === 'writing' && done !== undefined;
    // Away with the database: what is left is done by whoever comes next.
    await releaseImport(db, found, further).catch(() => undefined);
    await sweepImport(db, id).catch(() => undefined);
  }
  // Not at once: it is found by the next look at what is due.
  if (away) return { ok: false, reason: 'away' };
  const due = await listDueImports(db, new Date());
  return { ok: true, more: due.includes(id) };
}

/** Lets go of what nobody comes back for. What fails is tried at the next look, and keeps no import waiting. */
async function clean(db: Database, now: Date, onFault: (error: unknown) => void): Promise<void> {
  for (const id of await listStaleImports(db, now)) await cancelImport(db, SITE, { id }).catch(onFault);
  for (const id of await listUnswept(db)) await sweepImport(db, id).catch(onFault);
  await dropOldItems(db, now).catch(onFault);
}

/** Ids of imports to be worked on now; lets go of those for which nobody comes back. `onFault`: told what could not be let go. */
export async function dueImports(db: Database, onFault: (error: unknown) => void): Promise<string[]> {
  const now = new Date();
  const due = await listDueImports(db, now);
  await clean(db, now, onFault).catch(onFault);
  return due;
}
