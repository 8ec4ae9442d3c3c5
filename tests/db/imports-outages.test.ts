/** A database that goes away for a moment ends no import, loses none of its rows, and leaves none held for ever. */
import { setTimeout as pause } from 'node:timers/promises';
import { titleInWords } from '@/lib/cli/title-words';
import type { Database } from '@/lib/db/client';
import { listDueImports } from '@/lib/db/import-claims';
import { countItems, findImport } from '@/lib/db/imports';
import { beginImport } from '@/lib/workflows/imports/begin-import';
import { takeRows } from '@/lib/workflows/imports/decide-import';
import { mapColumns } from '@/lib/workflows/imports/map-columns';
import { runImport } from '@/lib/workflows/imports/run-import';
import { sendPart } from '@/lib/workflows/imports/send-part';
import { cloneDatabase, type TestDatabase } from '@/tests/support/database';
import { until } from '@/tests/support/started-site';
import { EDITOR, writeWorld } from '@/tests/support/world';

let test: TestDatabase;
beforeAll(async () => {
  test = await cloneDatabase();
  await writeWorld(test.db);
});
afterAll(() => test.close());

const AWAY = { ok: false, reason: 'away' };
const run = (id: string, db: Database = test.db) =>
  runImport(db, id, { url: test.url, tell: titleInWords, onFault: () => undefined });
const status = async (id: string) => (await findImport(test.db, id))?.status;

async function send(kind: 'articles' | 'events', content: string, fileName: string): Promise<string> {
  const bytes = Buffer.from(content);
  const begun = await beginImport(test.db, EDITOR, { kind, fileName, size: bytes.length });
  if (!begun.ok) throw new Error(JSON.stringify(begun));
  await sendPart(test.db, EDITOR, { id: begun.id, number: 0, data: bytes.toString('base64') });
  return begun.id;
}

/** Does something while nobody can use a table, and ends the first connection that waits for it, as a restart does. */
async function cutOff<T>(name: string, work: () => Promise<T>): Promise<T> {
  let working: Promise<T> | undefined;
  await test.db.$transaction(
    async (tx) => {
      await tx.$executeRawUnsafe(`LOCK TABLE ${name} IN ACCESS EXCLUSIVE MODE`);
      working = work();
      working.catch(() => undefined);
      for (let turn = 0; turn < 150; turn += 1) {
        // Not by the transaction, which sees the others as they were at its first look.
        const ended = await test.db.$queryRaw<unknown[]>`
          SELECT pg_terminate_backend(pid) FROM pg_stat_activity
          WHERE datname = current_database() AND wait_event_type = 'Lock'`;
        if (ended.length > 0) return;
        await pause(100);
      }
      throw new Error(`Nobody waits for ${name}.`);
    },
    { timeout: 20_000 },
  );
  if (!working) throw new Error('Nothing was begun.');
  return working;
}

it('a file stays as it was sent first, and one that vanishes under its reader has failed, with nothing of it', async () => {
  const [content, other] = ['title,text\nKept,They met.\n', 'title,text\nElse,They left\n'];
  const id = await send('articles', content, 'a.csv');
  const again = { id, number: 0, data: Buffer.from(other).toString('base64') };
  expect(await sendPart(test.db, EDITOR, again)).toEqual({ ok: true, next: null });
  const part = await test.db.importPart.findFirstOrThrow({ where: { importId: id } });
  expect(Buffer.from(part.bytes).toString()).toBe(content);

  let reading: ReturnType<typeof run> | undefined;
  await test.db.$transaction(
    async (tx) => {
      await tx.$executeRaw`LOCK TABLE import_part IN ACCESS EXCLUSIVE MODE`;
      reading = run(id);
      await until(async () => {
        const waiting = await test.db.$queryRaw<unknown[]>`
          SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;
        return waiting.length > 0;
      }, 15);
      await tx.importPart.deleteMany({ where: { importId: id } });
    },
    { timeout: 20_000 },
  );
  expect(await reading).toEqual({ ok: true, more: false });
  expect(await findImport(test.db, id)).toMatchObject({ status: 'failed', trouble: { code: 'fault' } });
  expect(await test.db.article.count({ where: { title: 'Kept' } })).toBe(0);
});

it('events are looked at and written again where the connection was lost', async () => {
  const id = await send(
    'events',
    'title,date,type,who,whom\nCut off,2021-05-04,meeting,Iraq,NATO\n',
    'a.csv',
  );
  await run(id);
  await mapColumns(test.db, EDITOR, { id, ...(await findImport(test.db, id))?.mapping });
  expect(await cutOff('imported_row', () => run(id))).toEqual(AWAY);
  expect(await status(id)).toBe('checking');
  expect(await run(id)).toMatchObject({ ok: true });
  expect(await status(id)).toBe('checked');
  expect(await takeRows(test.db, EDITOR, { id, check: 1, as: 'drafts', leaveOut: false })).toEqual({
    ok: true,
  });
  expect(await cutOff('imported_row', () => run(id))).toEqual(AWAY);
  expect(await status(id)).toBe('writing');
  expect(await run(id)).toMatchObject({ ok: true });
  expect(await status(id)).toBe('done');
  expect(await test.db.draft.count({ where: { title: 'Cut off' } })).toBe(1);
});

it('an article whose connection was lost comes in all the same', async () => {
  const body = 'BRUSSELS, 4 May 2021 – Iraqi Foreign Minister Fuad Hussein met Jens Stoltenberg in Brussels.';
  const id = await send('articles', JSON.stringify({ title: 'Talks', body }), 'a.jsonl');
  await run(id);
  await cutOff('article', () => run(id));
  if ((await status(id)) === 'writing') await run(id);
  expect((await countItems(test.db, id)).outcomes).toEqual({ stored: 1 });
});

it('an import is let go where the very first question had no answer', async () => {
  const id = await send('articles', JSON.stringify({ title: 'Talks', body: 'They met.' }), 'b.jsonl');
  const user = {
    findUnique: () => Promise.reject(new Error('Connection terminated unexpectedly')),
  };
  const cut = new Proxy(test.db, {
    get: (target, name) => (name === 'user' ? user : Reflect.get(target, name)),
  });
  expect(await run(id, cut)).toEqual(AWAY);
  expect(await listDueImports(test.db, new Date())).toContain(id);
});
