/** Files of articles and events, from the first piece to the record. */
import { Client } from 'pg';
import { titleInWords } from '@/lib/cli/title-words';
import { claimImport, listDueImports } from '@/lib/db/import-claims';
import { countItems, findImport, listItems } from '@/lib/db/imports';
import { type QueryTiming, queryTimings } from '@/lib/db/query-timings';
import { type EventMapping, faultOfIssue, PART } from '@/lib/domain/import';
import { eventSlug } from '@/lib/domain/slug';
import { readImport } from '@/lib/jobs/read-import';
import { explainArticle } from '@/lib/workflows/articles/explain-article';
import { beginImport } from '@/lib/workflows/imports/begin-import';
import { cancelImport, takeRows } from '@/lib/workflows/imports/decide-import';
import { mapColumns } from '@/lib/workflows/imports/map-columns';
import { runImport } from '@/lib/workflows/imports/run-import';
import { sendPart } from '@/lib/workflows/imports/send-part';
import { WritingStopped, writeRows } from '@/lib/workflows/imports/write-rows';
import { cloneDatabase, type TestDatabase } from '@/tests/support/database';
import { makeZip } from '@/tests/support/make-zip';
import { EDITOR, VIEWER, writeWorld } from '@/tests/support/world';

let test: TestDatabase;
const faults: unknown[] = [];
/** Events stay for good, so each test has its own. */
let word = 'Meeting';
let before = 0;
beforeAll(async () => {
  test = await cloneDatabase();
  await writeWorld(test.db);
});
afterAll(() => test.close());
beforeEach(async () => {
  faults.length = 0;
  word = `${word}s`;
  before = await test.db.event.count();
  await test.db.import.deleteMany();
  await test.db.importedRow.deleteMany();
  await test.db.importMapping.deleteMany();
  await test.db.draft.deleteMany();
  await test.db.article.deleteMany();
});
afterEach(() => expect(faults).toEqual([]));

const options = () => ({
  url: test.url,
  tell: titleInWords,
  onFault: (error: unknown) => faults.push(error),
});
const run = (id: string) => runImport(test.db, id, options());
async function send(
  kind: 'articles' | 'events',
  content: string | Uint8Array,
  fileName = 'file.csv',
): Promise<string> {
  const bytes = Buffer.from(content as string);
  const begun = await beginImport(test.db, EDITOR, { kind, fileName, size: bytes.length });
  if (!begun.ok) throw new Error(JSON.stringify(begun));
  for (let number = 0; number * PART < bytes.length; number += 1) {
    const data = bytes.subarray(number * PART, (number + 1) * PART).toString('base64');
    expect(await sendPart(test.db, EDITOR, { id: begun.id, number, data })).toMatchObject({ ok: true });
  }
  return begun.id;
}
const status = async (id: string) => (await findImport(test.db, id))?.status;
const rows = async (id: string) =>
  (await listItems(test.db, { importId: id, show: '', page: 1, pageSize: 1_000 })).items;
const outcomes = async (id: string) => (await rows(id)).map(({ outcome }) => outcome);
const map = async (id: string, more: Partial<EventMapping> = {}) => {
  const mapping = (await findImport(test.db, id))?.mapping;
  expect(await mapColumns(test.db, EDITOR, { id, ...mapping, ...more })).toEqual({ ok: true });
  await run(id);
};
/** Sent, looked at, its columns taken as they were guessed, its rows looked at. */
async function check(content: string, more: Partial<EventMapping> = {}, fileName?: string): Promise<string> {
  const id = await send('events', content, fileName);
  await run(id);
  expect(await status(id)).toBe('mapping');
  await map(id, more);
  return id;
}
const checksOf = async (id: string) => (await findImport(test.db, id))?.checks ?? 0;
const take = async (id: string, as: 'drafts' | 'events', leaveOut = false) =>
  takeRows(test.db, EDITOR, { id, check: await checksOf(id), as, leaveOut });

const ARTICLE =
  'BRUSSELS, 4 May 2021 – Iraqi Foreign Minister Fuad Hussein met NATO Secretary General Jens Stoltenberg in Brussels on Tuesday.';
const HEAD = 'id,title,date,type,who,whom,url\n';
const row = (id: number, more = '') =>
  `${id},${word} ${id},2021-05-${String(1 + (id % 28)).padStart(2, '0')},meeting,Iraq,NATO,https://example.org/${id}${more}\n`;
const table = (count: number) => HEAD + Array.from({ length: count }, (_, at) => row(at + 1)).join('');

describe('articles', () => {
  it('come in by the door of all articles, a text that is there leads to it, and each row says what became of it', async () => {
    const lines = [
      { title: 'Talks', body: ARTICLE, publishedOn: '2021-05-05' },
      { title: 'The same', body: ARTICLE },
      { title: 'No text' },
      { title: 'Bad day', body: 'They met in Baghdad.', publishedOn: 'yesterday' },
    ];
    const id = await send('articles', lines.map((line) => JSON.stringify(line)).join('\n'), 'reading.jsonl');
    await run(id);
    expect(await status(id)).toBe('writing');
    expect(await run(id)).toEqual({ ok: true, more: false });
    expect(await status(id)).toBe('done');
    const items = await rows(id);
    expect(items.map(({ outcome }) => outcome).sort()).toEqual(['fault', 'fault', 'known', 'stored']);
    const badDay = items[3]?.issues[0];
    expect(badDay).toMatchObject({ field: 'publishedOn', code: 'fault:dayShape' });
    expect(badDay && faultOfIssue(badDay)).toContain('YYYY-MM-DD');
    const articles = await test.db.article.findMany({ include: { drafts: true } });
    expect(articles).toHaveLength(1);
    expect(articles[0]).toMatchObject({ submittedById: EDITOR.id, language: 'en', warnings: [] });
    expect(articles[0]?.drafts.length).toBeGreaterThan(0);
    // How it was read is read by whoever looks.
    expect(await test.db.articleReading.count()).toBe(0);
    expect(await explainArticle(test.db, articles[0]?.id ?? '')).toMatchObject({ ok: true });
    expect(await test.db.articleReading.count()).toBe(1);
    expect(new Set([items[0]?.record, items[1]?.record])).toEqual(new Set([`article ${articles[0]?.id}`]));
    const audit = await test.db.auditEntry.findMany({
      where: { subjectId: { in: [id, articles[0]?.id ?? ''] } },
    });
    expect(audit.map(({ action }) => action).sort()).toEqual([
      'article.submit',
      'import.begin',
      'import.finish',
    ]);
    expect(await test.db.importPart.count()).toBe(0);
    expect(await test.db.importItem.count({ where: { NOT: { payload: { equals: null as never } } } })).toBe(
      0,
    );
  });

  it('come in from an archive of texts and saved pages', async () => {
    const page = `<html><head><title>Talks | Gazette</title><meta property="og:site_name" content="Gazette"><link rel="canonical" href="https://example.org/talks"></head>
      <body><article><h1>Talks</h1><p>${ARTICLE}</p><p>They spoke about the training of Iraqi officers, and agreed to speak again in the autumn.</p></article></body></html>`;
    const id = await send(
      'articles',
      makeZip([
        { name: 'pages/talks.html', content: page },
        { name: 'texts/Call.txt', content: ARTICLE.replace('met', 'called') },
        { name: 'empty.html', content: '<p>no</p>' },
      ]),
      'reading.zip',
    );
    await run(id);
    await run(id);
    expect(await outcomes(id)).toEqual(['stored', 'stored', 'fault']);
    const articles = await test.db.article.findMany({ orderBy: { title: 'asc' } });
    expect(articles.map(({ title, url, publisher }) => ({ title, url, publisher }))).toEqual([
      { title: 'Call', url: null, publisher: null },
      { title: 'Talks', url: 'https://example.org/talks', publisher: 'Gazette' },
    ]);
  });

  it('go on where a dead process left them, and stop where they are cancelled', async () => {
    const text = (at: number) => JSON.stringify({ title: `T${at}`, body: `${ARTICLE} Report ${at}.` });
    const id = await send('articles', Array.from({ length: 6 }, (_, at) => text(at)).join('\n'), 'a.jsonl');
    await run(id);
    // Taken by a process that dies: nobody else works on it meanwhile.
    await claimImport(test.db, id, new Date(), new Date(Date.now() + 30_000));
    expect(await run(id)).toEqual({ ok: false, reason: 'not-due' });
    await test.db.import.updateMany({ data: { claimedUntil: new Date(Date.now() - 1) } });
    expect(await listDueImports(test.db, new Date())).toEqual([id]);
    await test.db.importItem.updateMany({
      where: { importId: id, position: { lte: 2 } },
      data: { outcome: 'known', payload: null as never },
    });
    await run(id);
    expect(await outcomes(id)).toEqual(['known', 'known', 'stored', 'stored', 'stored', 'stored']);

    const other = await send(
      'articles',
      Array.from({ length: 2_000 }, (_, at) => text(at + 100)).join('\n'),
      'b.jsonl',
    );
    await run(other);
    const running = run(other);
    await new Promise((done) => setTimeout(done, 300));
    expect(await cancelImport(test.db, EDITOR, { id: other })).toEqual({ ok: true });
    await running;
    expect(await status(other)).toBe('cancelled');
    const { outcomes: counts } = await countItems(test.db, other);
    expect(counts.left).toBeGreaterThan(0);
    expect(counts.waiting).toBeUndefined();
    expect(await test.db.article.count()).toBe(4 + (counts.stored ?? 0));
  });

  it('come in though the database refuses one of them, and the same text twice is one', async () => {
    const lines = ['First', 'Refused', 'Last', 'Last'].map((title) => ({
      title,
      body: `${ARTICLE} ${title}.`,
    }));
    const id = await send('articles', lines.map((line) => JSON.stringify(line)).join('\n'), 'a.jsonl');
    await run(id);
    await test.db
      .$executeRaw`ALTER TABLE article ADD CONSTRAINT test_refuses CHECK (title <> 'Refused') NOT VALID`;
    expect(await run(id)).toEqual({ ok: true, more: false });
    await test.db.$executeRaw`ALTER TABLE article DROP CONSTRAINT test_refuses`;
    expect(faults.splice(0)).toHaveLength(1);
    expect(await status(id)).toBe('done');
    expect(await outcomes(id)).toEqual(['stored', 'fault', 'stored', 'known']);
    expect(await test.db.article.count()).toBe(2);
  });

  it('do not come in any more for somebody who may not write any more', async () => {
    const id = await send('articles', JSON.stringify({ body: ARTICLE }), 'a.jsonl');
    await test.db.user.update({ where: { id: EDITOR.id }, data: { role: 'contributor' } });
    await run(id);
    await test.db.user.update({ where: { id: EDITOR.id }, data: { role: 'editor' } });
    expect(await findImport(test.db, id)).toMatchObject({ status: 'failed', trouble: { code: 'author' } });
    expect(await test.db.article.count()).toBe(0);
  });
});

describe('events', () => {
  it('are looked at first, and come in as drafts, once', async () => {
    const id = await check(table(3));
    expect(await status(id)).toBe('checked');
    expect(await countItems(test.db, id)).toEqual({ total: 3, outcomes: { new: 3 }, blocked: 0 });
    expect(await test.db.draft.count()).toBe(0);
    expect(await take(id, 'drafts')).toEqual({ ok: true });
    await run(id);
    expect(await status(id)).toBe('done');
    const drafts = await test.db.draft.findMany({ orderBy: { title: 'asc' } });
    expect(drafts.map(({ title, status, createdById }) => [title, status, createdById])).toEqual(
      [1, 2, 3].map((at) => [`${word} ${at}`, 'PENDING', EDITOR.id]),
    );
    expect(await test.db.event.count()).toBe(before);

    const again = await check(table(4));
    expect(await outcomes(again)).toEqual(['known', 'known', 'known', 'new']);
    expect((await rows(again))[0]?.record).toBe(`draft ${drafts[0]?.id}`);
    await take(again, 'drafts');
    await run(again);
    expect(await test.db.draft.count()).toBe(4);
    expect(await take(again, 'drafts')).toEqual({ ok: false, reason: 'missing' });
  });

  it('are published only by choice and where nothing keeps one from it: else all stay out', async () => {
    const text = `${table(2)}3,Without sides,2021-05-04,meeting,Nobody known,,https://example.org/3\n4,No date,,meeting,Iraq,NATO,\n`;
    const id = await check(text);
    expect(await countItems(test.db, id)).toEqual({ total: 4, outcomes: { new: 3, fault: 1 }, blocked: 1 });
    expect(await take(id, 'events')).toEqual({ ok: false, reason: 'faults' });
    expect(await take(id, 'drafts')).toEqual({ ok: false, reason: 'faults' });
    expect(await take(id, 'events', true)).toEqual({ ok: true });
    await run(id);
    expect(await outcomes(id)).toEqual(['stored', 'stored', 'left', 'fault']);
    const events = await test.db.event.findMany({
      orderBy: { title: 'asc' },
      include: { revisions: true, words: true, sources: true },
    });
    expect(events.map(({ title }) => title)).toEqual([`${word} 1`, `${word} 2`]);
    expect(events[0]?.revisions[0]).toMatchObject({
      version: 1,
      authorId: EDITOR.id,
      note: 'Imported from file.csv, line 2.',
    });
    expect(events[0]?.sources[0]?.url).toBe('https://example.org/1');
    // An address that nobody else's event can have, so that no title that is published meanwhile ends the import.
    const base = eventSlug('2021-05-02', `${word} 1`);
    expect(events[0]?.slug).toMatch(new RegExp(`^${base}-[0-9a-z]{6,13}$`));
    const words = await test.db.$queryRaw<{ n: bigint }[]>`SELECT count(*) AS n FROM event_words`;
    expect(Number(words[0]?.n)).toBe(2);
    expect(await test.db.draft.count()).toBe(0);

    // A table without numbers that tells the same: the public events are known by title and day.
    const bare = await check(
      `title,date,type\n${word} 1,2021-05-02,meeting\n${word} 1,2021-05-03,meeting\n`,
      {},
      'other.csv',
    );
    expect(await outcomes(bare)).toEqual(['known', 'new']);
    expect((await rows(bare))[0]?.record).toBe(`event ${events[0]?.slug}`);
  });

  it('are published by nobody who brought them in where the site wants two persons', async () => {
    const id = await check(table(2));
    await test.db.siteSettings.updateMany({ data: { twoPersons: true } });
    expect(await take(id, 'events')).toEqual({ ok: false, reason: 'another-person' });
    await test.db.siteSettings.updateMany({ data: { twoPersons: false } });
    await take(id, 'events');
    await test.db.siteSettings.updateMany({ data: { twoPersons: true } });
    await run(id);
    await test.db.siteSettings.updateMany({ data: { twoPersons: false } });
    expect(await status(id)).toBe('checking');
    expect(await test.db.event.count()).toBe(before);
    await run(id);
    expect(await findImport(test.db, id)).toMatchObject({ status: 'checked', again: 'another-person' });
  });

  it('are written all or not at all: what the database refuses in the last row takes back the first', async () => {
    const id = await check(table(450));
    await take(id, 'events');
    // A row that was changed behind the back of all checks.
    await test.db
      .$executeRaw`UPDATE import_item SET payload = jsonb_set(payload::jsonb, '{participants,0,capacity}', to_jsonb('x\u0001'::text))::json WHERE import_id = ${id}::uuid AND position = 450`;
    await test.db
      .$executeRaw`ALTER TABLE participant ADD CONSTRAINT test_refuses CHECK (capacity IS NULL OR capacity <> E'x\\x01')`;
    await run(id);
    await test.db.$executeRaw`ALTER TABLE participant DROP CONSTRAINT test_refuses`;
    expect(faults.splice(0)).toHaveLength(1);
    expect(await findImport(test.db, id)).toMatchObject({ status: 'failed', trouble: { code: 'fault' } });
    expect(await test.db.event.count()).toBe(before);
    expect(await test.db.importedRow.count()).toBe(0);
  });

  it('are looked at again where what they name has gone meanwhile', async () => {
    const id = await check(table(2));
    await take(id, 'events');
    await test.db.actor.update({ where: { slug: 'iraq' }, data: { slug: 'iraq-now' } });
    await run(id);
    expect(await status(id)).toBe('checking');
    await run(id);
    await test.db.actor.update({ where: { slug: 'iraq-now' }, data: { slug: 'iraq' } });
    expect(await findImport(test.db, id)).toMatchObject({ status: 'checked', again: 'changed', checks: 2 });
    expect(await test.db.event.count()).toBe(before);
    // Nobody is told of it any more once they are decided about, or mapped anew.
    await map(id);
    expect(await findImport(test.db, id)).toMatchObject({ status: 'checked', again: null, checks: 3 });
  });

  it('are written all the same where another wrote the same rows and both waited for each other', async () => {
    const id = await check(table(2));
    const keys = (await test.db.importItem.findMany({ where: { importId: id } }))
      .flatMap(({ key }) => key ?? [])
      .sort();
    await take(id, 'events');
    const other = new Client({ connectionString: test.url });
    await other.connect();
    const claimKey = (key?: string) =>
      other.query(`INSERT INTO imported_row (key, kind, record) VALUES ($1, 'event', 'x')`, [key]);
    try {
      await other.query('BEGIN');
      await claimKey(keys[1]);
      let over = false;
      const running = run(id).finally(() => {
        over = true;
      });
      const waiting = `SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;
      while (!over && (await other.query(waiting)).rowCount === 0)
        await new Promise((done) => setTimeout(done, 10));
      // PostgreSQL ends one of the two.
      await claimKey(keys[0]).catch(() => undefined);
      await other.query('ROLLBACK');
      await running;
    } finally {
      await other.end();
    }
    expect(await findImport(test.db, id)).toMatchObject({ status: 'done', again: null });
    expect(await outcomes(id)).toEqual(['stored', 'stored']);
    expect(await test.db.event.count()).toBe(before + 2);
  });

  it('come in only as they were seen: not after another look at them', async () => {
    const id = await check(table(2));
    const seen = { id, check: 1, as: 'events', leaveOut: false } as const;
    const anew = { ok: false, reason: 'checked-anew' };
    const mapping = (await findImport(test.db, id))?.mapping;
    expect(await mapColumns(test.db, EDITOR, { id, ...mapping, type: 'visit' })).toEqual({ ok: true });
    expect(await takeRows(test.db, EDITOR, seen)).toEqual(anew);
    await run(id);
    expect(await takeRows(test.db, EDITOR, seen)).toEqual(anew);
    expect(await takeRows(test.db, EDITOR, { ...seen, check: 2 })).toEqual({ ok: true });
    expect(await takeRows(test.db, EDITOR, { ...seen, check: 2 })).toEqual({ ok: false, reason: 'missing' });
  });

  it('stay as they are where what was chosen leaves none or would leave some out', async () => {
    const id = await check(`${table(1)}x,,no day,meeting,Iraq,NATO,https://example.org/x\n`);
    expect(await take(id, 'events')).toEqual({ ok: false, reason: 'faults' });
    expect(await status(id)).toBe('checked');
    const { total } = await countItems(test.db, id);
    await test.db.importItem.updateMany({ where: { importId: id }, data: { outcome: 'known' } });
    expect([total, await take(id, 'events', true)]).toEqual([2, { ok: false, reason: 'nothing' }]);
    expect(await status(id)).toBe('checked');
  });

  it('are given up after ten beginnings that came to no end', async () => {
    const id = await check(table(1));
    await take(id, 'drafts');
    await test.db.import.update({ where: { id }, data: { tries: 10 } });
    await run(id);
    expect(await findImport(test.db, id)).toMatchObject({ status: 'failed', trouble: { code: 'tries' } });
    expect(await test.db.draft.count()).toBe(0);
  });

  it('are not written by two who come at once, nor twice by two files that overlap', async () => {
    const [a, b] = [await check(table(300)), await check(table(300))];
    await take(a, 'drafts');
    await take(b, 'drafts');
    const answers = await Promise.all([run(a), run(a), run(b)]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(2);
    expect(await test.db.draft.count()).toBe(300);
    const counts = await Promise.all([a, b].map(async (id) => (await countItems(test.db, id)).outcomes));
    expect((counts[0]?.stored ?? 0) + (counts[1]?.stored ?? 0)).toBe(300);
    expect((counts[0]?.known ?? 0) + (counts[1]?.known ?? 0)).toBe(300);
  });

  it('stop without a trace where they are cancelled while they are written', async () => {
    const id = await check(table(3_000));
    await take(id, 'events');
    const running = run(id);
    await new Promise((done) => setTimeout(done, 150));
    expect(await cancelImport(test.db, EDITOR, { id })).toEqual({ ok: true });
    await running;
    expect(await status(id)).toBe('cancelled');
    expect(await test.db.event.count()).toBe(before);
    expect(await test.db.importedRow.count()).toBe(0);
    expect(await test.db.importPart.count()).toBe(0);
  });

  it('stop without a trace where whoever brought them in is shut out while they are written', async () => {
    const id = await check(table(3));
    await take(id, 'events');
    const found = await claimImport(test.db, id, new Date(), new Date(Date.now() + 30_000));
    if (!found) throw new Error('It is not due.');
    const shut = (banned: boolean) => test.db.user.update({ where: { id: EDITOR.id }, data: { banned } });
    await shut(true);
    const stop = new AbortController().signal;
    const writing = { db: test.db, found, sender: EDITOR, stop, onWritten: () => undefined };
    await expect(writeRows(writing)).rejects.toThrow(WritingStopped);
    expect(await test.db.event.count()).toBe(before);
    await shut(false);
    expect(await writeRows(writing)).toMatchObject({ stored: 3 });
  });

  it('remember what the columns of such a file were, whatever their order', async () => {
    const strange = 'Wann,Was,Wer,Wen\n2021-05-04,Treffen,Iraq,NATO\n';
    const id = await send('events', strange);
    await run(id);
    expect((await findImport(test.db, id))?.mapping?.columns).toEqual({});
    expect(
      await mapColumns(test.db, EDITOR, {
        id,
        columns: { title: 'Was' },
        source: 's',
        relationship: null,
        type: null,
        onlyRelated: false,
      }),
    ).toMatchObject({ reason: 'invalid', issues: [{ field: 'columns.date' }] });
    const columns = { date: 'Wann', title: 'Was', initiators: 'Wer', recipients: 'Wen' };
    await map(id, { columns, type: 'meeting' });
    expect(await outcomes(id)).toEqual(['new']);
    const next = await send('events', 'Wer,Wen,Was,Wann\nIraq,NATO,Anderes,2021-05-05\n', 'next.csv');
    await run(next);
    expect((await findImport(test.db, next))?.mapping).toMatchObject({
      columns,
      type: 'meeting',
      source: 'next',
    });
  });

  it('of a file that was told where its rows come from are known when it is sent once more', async () => {
    const id = await check(table(3), { source: 'The register' }, 'walk.csv');
    await take(id, 'drafts');
    await run(id);
    expect(await outcomes(id)).toEqual(['stored', 'stored', 'stored']);
    const again = await check(table(4), {}, 'walk.csv');
    expect((await findImport(test.db, again))?.mapping?.source).toBe('The register');
    expect(await outcomes(again)).toEqual(['known', 'known', 'known', 'new']);
    const other = await send('events', table(3), 'other.csv');
    await run(other);
    expect((await findImport(test.db, other))?.mapping?.source).toBe('other');
  });

  it('of data that is recognised are read without a question, those that concern a relationship', async () => {
    const head =
      'Event ID\tEvent Date\tSource Name\tSource Sectors\tSource Country\tEvent Text\tCAMEO Code\tTarget Name\tTarget Country\tPublisher\tCity\tCountry';
    const line = (id: number, target: string) =>
      `${id}\t2014-03-01\tIraq\tGovernment\tIraq\tConsult\t040\t${target}\t\tReuters\tBaghdad\tIraq`;
    const id = await send('events', [head, line(1, 'NATO'), line(2, 'Nobody')].join('\n'), 'events.tab');
    await run(id);
    await run(id);
    expect(await findImport(test.db, id)).toMatchObject({ status: 'checked', shape: { dataset: 'icews' } });
    expect(await outcomes(id)).toEqual(['new', 'other']);
  });
});

describe('the door', () => {
  it('takes nothing of viewers, of another’s import, out of order or of another size', async () => {
    const begin = (user: typeof EDITOR | typeof VIEWER, size = 10) =>
      beginImport(test.db, user, { kind: 'events', fileName: 'a.csv', size });
    expect(await begin(VIEWER)).toEqual({ ok: false, reason: 'forbidden' });
    expect(await begin(EDITOR, 200 * 1024 * 1024)).toMatchObject({ reason: 'invalid' });
    const begun = await begin(EDITOR, PART + 5);
    const id = begun.ok ? begun.id : '';
    const part = (number: number, length: number, user: typeof EDITOR | typeof VIEWER = EDITOR) =>
      sendPart(test.db, user, { id, number, data: Buffer.alloc(length, 'x').toString('base64') });
    expect(await part(0, PART, VIEWER)).toEqual({ ok: false, reason: 'forbidden' });
    expect(await part(1, 5)).toEqual({ ok: false, reason: 'size' });
    expect(await part(0, 5)).toEqual({ ok: false, reason: 'size' });
    expect(await part(0, PART)).toEqual({ ok: true, next: 1 });
    expect(await part(0, PART)).toEqual({ ok: true, next: 1 });
    expect(await Promise.all([part(1, 5), part(1, 5)])).toEqual([
      { ok: true, next: null },
      { ok: true, next: null },
    ]);
    expect(await part(1, 5)).toEqual({ ok: true, next: null });
    expect(await part(2, 5)).toEqual({ ok: false, reason: 'missing' });
    const other = { ...EDITOR, id: 'somebody-else' };
    expect(await sendPart(test.db, other, { id, number: 1, data: 'eHh4eA==' })).toEqual({
      ok: false,
      reason: 'missing',
    });
    for (const work of [takeRows, mapColumns, cancelImport])
      expect(await work(test.db, VIEWER, { id })).toEqual({ ok: false, reason: 'forbidden' });
  });

  it('holds no more than ten open files of a person', async () => {
    const begin = () => beginImport(test.db, EDITOR, { kind: 'events', fileName: 'a.csv', size: 1 });
    // At once, too.
    const answers = await Promise.all(Array.from({ length: 12 }, begin));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(10);
    expect(await begin()).toEqual({ ok: false, reason: 'many' });
  });

  it('says why a file as a whole cannot be read, and lets go of it', async () => {
    const id = await send('events', 'title,date\nA,"2021');
    await run(id);
    expect(await findImport(test.db, id)).toMatchObject({ status: 'failed', trouble: { code: 'broken' } });
    expect(await test.db.importPart.count()).toBe(0);
  });
});

it('is decided by whoever brought the file alone; an administrator may end it', async () => {
  const other = { ...VIEWER, role: 'editor' } as const;
  const chief = { ...VIEWER, role: 'administrator' } as const;
  const id = await send('events', 'title,date,type\nTalks,2021-05-04,meeting\n');
  const forbidden = { ok: false, reason: 'forbidden' };
  await run(id);
  const mapping = { source: 'x', relationship: null, type: null, onlyRelated: false };
  const columns = { title: 'title', date: 'date', type: 'type' };
  expect(await mapColumns(test.db, other, { id, ...mapping, columns })).toMatchObject(forbidden);
  await map(id);
  await run(id);
  const choice = { id, check: await checksOf(id), as: 'drafts', leaveOut: true };
  expect(await takeRows(test.db, other, choice)).toMatchObject(forbidden);
  expect(await takeRows(test.db, chief, choice)).toMatchObject(forbidden);
  expect(await cancelImport(test.db, other, { id })).toMatchObject(forbidden);
  expect(await cancelImport(test.db, chief, { id })).toMatchObject({ ok: true });
  expect(await status(id)).toBe('cancelled');
});

it('tells how long the statements of its thread took, as of all others', async () => {
  const id = await send('articles', JSON.stringify({ title: 'Talks', body: ARTICLE }), 'reading.jsonl');
  const found = await claimImport(test.db, id, new Date(), new Date(Date.now() + 30_000));
  const work = {
    id,
    claim: found?.claim ?? '',
    kind: 'articles',
    size: found?.size ?? 0,
    mapping: null,
  } as const;
  const told: QueryTiming[] = [];
  const listen = (timing: unknown) => told.push(timing as QueryTiming);
  queryTimings.subscribe(listen);
  const report = await readImport(test.url, work, AbortSignal.timeout(15_000));
  queryTimings.unsubscribe(listen);
  expect(report).toEqual({ kind: 'done', shape: null });
  // What was kept before is forgotten, the file read, its row counted and kept, and the statistics renewed.
  expect(told.map(({ verb }) => verb)).toEqual(['delete', 'select', 'update', 'other']);
  expect(told.every(({ seconds }) => seconds > 0 && seconds < 15)).toBe(true);
});
